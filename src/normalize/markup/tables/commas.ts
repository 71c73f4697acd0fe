import { splitCells } from './cells.ts';
import { pipeRow } from './pipe-row.ts';

/**
 * A table saved as values parted by commas ("Texas,29540,$103,470"): a head of three cells or more and at least two lines of
 * as many, in which only an amount with its sign holds commas of its own. Gives its rows with pipes, or null where `at`
 * begins none.
 */
export function splitCommas(lines: readonly string[], at: number): string[] | null {
  return splitSemicolons(lines, at) ?? splitAtCommas(lines, at) ?? splitAtSpacedCommas(lines, at);
}

/** The same with semicolons, which parts even two cells: "Bayern;63.450" under "Bundesland;Durchschnitt (€)". */
function splitSemicolons(lines: readonly string[], at: number): string[] | null {
  const cellsOf = (line = ''): string[] => (line.length > 200 ? [] : splitCells(line.trim(), ';'));
  const head = cellsOf(lines[at]);
  if (head.length < 2 || head.some((cell) => cell === '' || cell.length > 40 || /\d/.test(cell))) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    if (row.length !== head.length || !/^\W*\d/.test(row.at(-1) ?? '')) break;
    rows.push(row);
  }
  return rows.length < 2 ? null : [head, ...rows].map(pipeRow);
}

function splitAtCommas(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || !/^\p{L}[^,\d]*(?:,(?! )[^,\d]+){2,}$/u.test(head)) return null;
  const names = head.split(',');
  const rows = [names];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    if (line.length > 300 || /, /.test(line)) break;
    const cells = (line.match(/"[^"]*"|[$€£₹]\d{1,3}(?:,\d{3})*(?:\.\d+)?|[^,]+/gu) ?? []).map((cell) =>
      cell.replace(/^"|"$/g, ''),
    );
    if (cells.length !== names.length || !/\d/.test(line)) break;
    rows.push(cells);
  }
  return rows.length < 3 ? null : rows.map(pipeRow);
}

/** The same with a space behind each comma: "Texas, $103,470, $49.75" under "State, Annual, Hourly". */
function splitAtSpacedCommas(lines: readonly string[], at: number): string[] | null {
  const cellsOf = (line = ''): string[] =>
    line.length > 200 || /[.!?:;]$/.test(line.trim()) ? [] : splitCells(line.trim(), ', ');
  const head = cellsOf(lines[at]);
  if (head.length < 3 || head.slice(1).some((cell) => cell === '' || cell.length > 40 || /[$€£₹]/.test(cell)))
    return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    if (
      row.length !== head.length ||
      !row.slice(1).every((cell) => /^[^\p{L}]*\d|^[–—-]$|^n\/a$/iu.test(cell))
    )
      break;
    rows.push(row);
  }
  return rows.length < 2 || !rows.some((row) => row.some((cell) => /^[$€£₹]\s?\d/.test(cell)))
    ? null
    : [head, ...rows].map(pipeRow);
}
