import { pipeRow } from './pipe-row.ts';

const isHeadOfAmounts = (head: readonly string[], row: readonly string[]): boolean =>
  head.every((cell) => cell !== '' && !/\d{3}/.test(cell)) &&
  /\p{L}/u.test(row[0] ?? '') &&
  row.slice(1).every((cell) => /^[$€£₹]?[\d.,]+k?$/i.test(cell));

/**
 * A table whose cells are parted by tabs or by three spaces and more: at least two lines of as many cells (two or
 * more). Gives its rows with pipes, or null where `at` begins none.
 */
export function splitSpaced(lines: readonly string[], at: number): string[] | null {
  return (
    splitBy(
      / *\t[\t ]*| {3,}|(?: ?\.){2,} (?=[$€£₹\d])|\.{4,}(?=[$€£₹\d])| ?\.{5,} (?=\p{L})/u,
      2,
      lines,
      at,
    ) ?? splitBy(/ {2,}/, 3, lines, at)
  );
}

function splitBy(border: RegExp, least: number, lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  // Rows that all stand in by as much are indented with their section, and lack no first cell.
  const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
  const isIndented =
    indent !== '' && (lines[at + 1] ?? '').startsWith(indent) && (lines[at + 1] ?? '').trim() !== '';
  for (let next = at; next < lines.length; next++) {
    const whole = lines[next] ?? '';
    const line = isIndented && whole.startsWith(indent) ? whole.slice(indent.length) : whole;
    if (line.length > 600) break;
    // Cells parted by tabs may be indented with the rest of their section.
    const cells = (line.includes('\t') ? line.replace(/^ +/, '') : line)
      .trimEnd()
      .split(border)
      .map((cell) => cell.trim());
    const first = rows[0];
    // "Annual", "Monthly" over "Average", "$88,140", "$7,345": the corner over the labels was blank and is lost.
    if (
      rows.length === 1 &&
      first !== undefined &&
      cells.length === first.length + 1 &&
      isHeadOfAmounts(first, cells)
    )
      first.unshift('');
    // A blank last cell leaves only the tab before it.
    if (first !== undefined && line.endsWith('\t') && cells.length === first.length - 1) cells.push('');
    if (cells.length < least || (first !== undefined && cells.length !== first.length)) break;
    rows.push(cells);
    // A table has figures from its first rows on; so that no long run of words is gone through at each of its lines.
    if (rows.length === 3 && !rows.some((row) => row.some((cell) => /\d/.test(cell)))) return null;
  }
  // Indented prose has an empty first cell and no figures; a table has some.
  if (
    rows.length < 2 ||
    rows.every(([first]) => first === '') ||
    !rows.some((row) => row.some((cell) => /\d/.test(cell)))
  )
    return null;
  return rows.map(pipeRow);
}
