import { splitCells } from './cells.ts';
import { pipeRow } from './pipe-row.ts';

/** Fewer columns may be a line with an indent. */
const FEWEST_COLUMNS = 3;
const LONGEST = 600;

/**
 * A table whose cells are parted by one tab each, right below one another: a head without figures, and at least two rows with as many
 * cells, or with fewer where the last ones are blank. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitTabRows(lines: readonly string[], at: number): string[] | null {
  return tabRows(lines, at)?.map(pipeRow) ?? null;
}

/**
 * The same where a row has a blank cell, between the others or at its end: other kinds would take several tabs for one border. Rows of as
 * many filled cells as the head are left to those, which know more of them.
 */
export function splitTabRowsWithBlanks(lines: readonly string[], at: number): string[] | null {
  const rows = tabRows(lines, at);
  const hasBlank = rows?.slice(1).some((row) => row.includes(''));
  return rows === null || hasBlank !== true ? null : rows.map(pipeRow);
}

function tabRows(lines: readonly string[], at: number): string[][] | null {
  const head = cellsOf(lines[at]);
  if (head.length < FEWEST_COLUMNS || head.some((cell) => /[$€£₹]\s?\d|\d{3}/.test(cell))) return null;
  if (head.slice(1).some((cell) => cell === '')) return null;
  const rows: string[][] = [];
  // A blank line may stand below the head, where whole rows follow it.
  const isSpaced = (lines[at + 1] ?? '').trim() === '' && cellsOf(lines[at + 2]).length === head.length;
  if (isSpaced) rows.push(head.map(() => ''));
  for (let next = at + (isSpaced ? 2 : 1); next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    // "E2" over "(Entry level)⇥$171K": the label of a row takes two lines.
    const below = cellsOf(lines[next + 1]);
    const label = (lines[next] ?? '').trim();
    if (
      row.length === 0 &&
      below.length === head.length &&
      below[0]?.startsWith('(') &&
      SHORT_LABEL.test(label)
    ) {
      rows.push(
        head.map(() => ''),
        [`${label} ${below[0]}`, ...below.slice(1)],
      );
      next++;
      continue;
    }
    // "\tBest Boy\t£371": the group stands in the first row alone.
    const isOfGroup = rows.length > 0 && row.length === head.length && row[0] === '' && row[1] !== '';
    const isRow = isOfGroup || (row.length >= 2 && row.length <= head.length && row[0] !== '');
    if (!isRow && !leadsToRow(lines, next, head)) break;
    // "25th⇥50th⇥75th" once more is the head of another table.
    if (isRow && row.join('\t') === head.join('\t')) break;
    const cells = isRow ? row : [(lines[next] ?? '').trim()];
    rows.push([...cells, ...Array<string>(head.length - cells.length).fill('')]);
  }
  return rows.filter(([label, second]) => label !== '' || second !== '').length < 2 ? null : [head, ...rows];
}

const SHORT_LABEL = /^\p{L}[\p{L}\d .-]{0,24}$/u;

/**
 * A blank line, or one of nothing but tabs, with a whole row right behind it; or the name of a group of rows ("Northeast") between a line
 * of tabs and such a row.
 */
function leadsToRow(lines: readonly string[], at: number, head: readonly string[]): boolean {
  const isTabs = (line: string | undefined): boolean => line !== undefined && /^\s*\t\s*$/.test(line);
  const isGroup = (line: string | undefined): boolean =>
    line !== undefined && /^\s*\p{Lu}[^\t\d.:;!?]{1,40}\t*$/u.test(line);
  const isWhole = (line: string | undefined): boolean => {
    const cells = cellsOf(line);
    return cells.join('\t') !== head.join('\t') && cells.filter((cell) => cell !== '').length === head.length;
  };
  const [line, below] = [lines[at], lines[at + 1]];
  if (isTabs(line)) return isWhole(below) || (isGroup(below) && isWhole(lines[at + 2]));
  if ((line ?? '').trim() === '') return isWhole(below);
  return isGroup(line) && isTabs(lines[at - 1]) && isWhole(below);
}

/** The cells of a line with tabs; a tab at its beginning stands behind a blank one. */
const cellsOf = (line: string | undefined): string[] =>
  line === undefined || line.length > LONGEST || !line.includes('\t')
    ? []
    : splitCells(line.replace(/^ +/, ''), '\t');
