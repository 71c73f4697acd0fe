import { isJobName } from '../../roles/role-words.ts';
import { isFigureAlone } from '../line-shape.ts';
import { pipeRow } from './pipe-row.ts';

/** What parts the two jobs of the head, and then their figures: two bars or one, a slash, a point, tabs. */
const PARTED = /\s*(?:\|\||\||•|·|\t+|\s\/\s)\s*/u;
/** Fewer labels may be anything. */
const FEWEST = 2;

/**
 * Two jobs over pairs of figures whose labels stand on lines of their own: "Funeral director || Embalmer", "Average pay", "$58,420 ||
 * $54,960". Gives its rows with pipes, head first, a blank one for the line of each label, or null where `at` begins none.
 */
export function splitLabelsOverPairs(lines: readonly string[], at: number): string[] | null {
  const jobs = pairOf(lines[at]);
  if (jobs === null || !jobs.every(isJobName)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next + 1 < lines.length; next += 2) {
    const label = (lines[next] ?? '').trim();
    const figures = pairOf(lines[next + 1]);
    if (!/^\p{L}[^$€£₹|]{2,40}$/u.test(label) || /[.!?]$/.test(label) || isFigureAlone(label)) break;
    if (figures === null || !figures.every((cell) => isFigureAlone(cell) || NOT_STATED.test(cell))) break;
    rows.push(['', '', ''], [label, ...figures]);
  }
  return rows.length < 2 * FEWEST ? null : [['', ...jobs], ...rows].map(pipeRow);
}

const NOT_STATED = /^(?:[-–—]|n\/a|not stated)$/i;

/** The two sides of a short line; null where it has another number of them. */
function pairOf(line: string | undefined): string[] | null {
  const text = (line ?? '').trim().replace(/^\|\s*|\s*\|$/g, '');
  const sides = text.length > 120 ? [] : text.split(PARTED).map((side) => side.trim());
  return sides.length === 2 && sides.every((side) => side !== '') ? sides : null;
}
