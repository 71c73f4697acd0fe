import { cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?';
/** What one cell may hold: a number or a range, with or without its sign, a share, or a mark for what nobody knows. */
const CELL = `(?:[$€£₹]?(?:${NUMBER})[kK]?\\+?(?:\\s?[-–—]\\s?[$€£₹]?(?:${NUMBER})[kK]?)?%?|N\\/A|n\\/a|[-–—x])`;
const CELLS = new RegExp(`^(.*?)((?:\\s+${CELL}){2,8})$`, 'u');
const ONE_CELL = new RegExp(CELL, 'gu');
/** A label: words, or the number of a step or a year. */
const LABEL = /^(?:\p{L}.{0,60}[\p{L}).]|\p{L}|\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+)?)$/u;
/** What heads labels that are numbers. */
const OF_STEPS = /^(?:years?|steps?|points?|levels?|grades?|increments?|bands?)\b/i;
/** Fewer rows may be anything. */
const FEWEST = 2;
const LONGEST = 160;

/**
 * A table whose borders were lost and of whose numbers some or all bear no sign, under a head that names every column: "Burbank, CA 74,610
 * 6,218 35.87" under "City Annual Salary Monthly Pay Hourly Wage". Gives its rows with pipes, head first, or null where `at` begins none.
 * What the numbers are the head and what stands over it have to say.
 */
export function splitLooseGrid(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > LONGEST || !/^\p{Lu}/u.test(head) || /[.!?:]$|[$€£₹]\s?\d/u.test(head)) return null;
  if (/\d/.test(head.replace(/\([^()]*\)/g, '')) || /\d\s?(?:lakh|lac|crore|million|k)\b/i.test(head))
    return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next] ?? '', rows[0]?.length);
    if (row === null) break;
    rows.push(row);
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST) return null;
  // Numbers that are the labels of rows stand under the name of what they count.
  const areSteps = rows.every(([label = '']) => /^\d/.test(label));
  if (areSteps !== OF_STEPS.test(head) && rows.some(([label = '']) => /^\d/.test(label))) return null;
  const names = cutHead(head, width, width - 1) ?? cutAtUnits(head, width);
  return names === null ? null : [names, ...rows].map(pipeRow);
}

/** The label and the cells of a row, as many as the first row has; null for any other line. */
function cellsOf(line: string, width: number | undefined): string[] | null {
  const text = line.trim();
  const match = text.length > LONGEST ? null : CELLS.exec(text);
  if (match === null) return null;
  const found = (match[2] ?? '').match(ONE_CELL) ?? [];
  const surplus = width === undefined ? 0 : found.length - (width - 1);
  // "1 68 109": the number of the step was taken for a cell.
  const isStep = (match[1] ?? '').trim() === '';
  const label = isStep
    ? (found[0] ?? '')
    : `${match[1] ?? ''} ${found.slice(0, Math.max(0, surplus)).join(' ')}`;
  const cells = isStep ? found.slice(1) : found.slice(Math.max(0, surplus));
  if (!LABEL.test(label.trim()) || (width !== undefined && cells.length !== width - 1)) return null;
  return cells.length < 2 || !cells.some((cell) => /\d/.test(cell) || /n\/a/i.test(cell))
    ? null
    : [label.trim(), ...cells];
}

/** "Community/Area Low ($/hour) Median ($/hour) Note": names that end in their unit, and single words behind them; else null. */
function cutAtUnits(head: string, width: number): string[] | null {
  const [first = '', ...others] = head.split(/(?<=\([^()]{1,16}\)) /u);
  const corner = first.slice(0, Math.max(0, first.lastIndexOf(' ', first.indexOf('(') - 2)));
  if (corner === '' || others.length === 0) return null;
  const behind = others.flatMap((name) => (name.includes('(') ? [name] : name.split(' ')));
  const names = [corner, first.slice(corner.length + 1), ...behind];
  return names.length === width ? names : null;
}
