import { pipeRow } from './pipe-row.ts';

/** Fewer columns may be a line with an indent. */
const FEWEST_COLUMNS = 3;

/**
 * A table whose cells are parted by tabs, right below one another: a head without figures, and at least two rows with as many cells, or
 * with fewer where the last ones are blank. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitTabRows(lines: readonly string[], at: number): string[] | null {
  const head = cellsOf(lines[at]);
  if (head.length < FEWEST_COLUMNS || head.some((cell) => /[$€£₹]\s?\d|\d{3}/.test(cell))) return null;
  if (head.slice(1).some((cell) => cell === '')) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    if (row.length < 2 || row.length > head.length || row[0] === '') break;
    rows.push([...row, ...Array<string>(head.length - row.length).fill('')]);
  }
  return rows.length < 2 ? null : [head, ...rows].map(pipeRow);
}

/** The cells of a line with tabs; a tab at its beginning stands behind a blank one. */
const cellsOf = (line: string | undefined): string[] =>
  line === undefined || line.length > LONGEST || !line.includes('\t')
    ? []
    : line
        .trimEnd()
        .split('\t')
        .map((cell) => cell.trim());

const LONGEST = 400;
