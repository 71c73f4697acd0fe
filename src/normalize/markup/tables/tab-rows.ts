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
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    const isRow = row.length >= 2 && row.length <= head.length && row[0] !== '';
    if (!isRow && !leadsToRow(lines, next, head.length)) break;
    const cells = isRow ? row : [(lines[next] ?? '').trim()];
    rows.push([...cells, ...Array<string>(head.length - cells.length).fill('')]);
  }
  return rows.filter(([label]) => label !== '').length < 2 ? null : [head, ...rows];
}

/** A line of nothing but tabs, or the name of a group of rows ("Northeast") below such a line, with a whole row right behind it. */
function leadsToRow(lines: readonly string[], at: number, width: number): boolean {
  const isSpacer = (line: string | undefined): boolean => line !== undefined && /^\s*\t\s*$/.test(line);
  const isGroup = (line: string | undefined): boolean =>
    line !== undefined && /^\s*\p{Lu}[^\t\d.:;!?]{1,40}\t*$/u.test(line);
  const isWhole = (line: string | undefined): boolean =>
    cellsOf(line).filter((cell) => cell !== '').length === width;
  const below = lines[at + 1];
  return isSpacer(lines[at])
    ? isWhole(below) || (isGroup(below) && isWhole(lines[at + 2]))
    : isGroup(lines[at]) && isSpacer(lines[at - 1]) && isWhole(below);
}

/** The cells of a line with tabs; a tab at its beginning stands behind a blank one. */
const cellsOf = (line: string | undefined): string[] =>
  line === undefined || line.length > LONGEST || !line.includes('\t')
    ? []
    : line
        .replace(/^ +/, '')
        .split('\t')
        .map((cell) => cell.trim());
