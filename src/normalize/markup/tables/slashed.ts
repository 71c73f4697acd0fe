import { pipeRow } from './pipe-row.ts';

/**
 * A table whose cells are parted by slashes between spaces ("Pharma / $163,900 / $144,100"), by semicolons, or by dashes under a
 * head that gives the unit ("Nevada - 1,480 - 104,600"): at least two
 * lines of as many cells, three or more, with figures. Gives its rows with pipes, or null where `at` begins none.
 */
export function splitSlashed(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  const border = borderOf(lines, at);
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 300 || line.includes('|')) break;
    const cells = line.trim().split(border);
    if (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  // Two words with a slash between are no row; four lines that each end in a figure are.
  const areEnded = rows.slice(1).every(([, cell = '']) => /^[$€£₹]?\d[\d.,]{2,}k?$/.test(cell));
  if ((rows[0]?.length ?? 0) < 3 && (rows.length < 4 || !areEnded)) return null;
  const figures = rows.filter((row) => row.slice(1).some((cell) => /\d{2}/.test(cell))).length;
  return rows.length < 2 || figures < rows.length - 1 ? null : rows.map(pipeRow);
}

/** A head without figures whose last cell says what it is in: "State - Employed - Average (USD a year)". */
const DASHED_HEAD =
  /^\p{Lu}[^\d$€£₹]*\s[-–]\s[^$€£₹]*(?:\((?:in |[$€£₹])[^()]*\)|\((?:[A-Z]{3}|[$€£₹])[^()]*\)|[$€£₹])$/u;
/** "Nevada - 1,480 - 104,600": a row of it, whose last cell is a bare number. */
const DASHED_ROW = /\s[-–]\s\d[\d.,]*$/u;

function borderOf(lines: readonly string[], at: number): RegExp {
  const head = lines[at] ?? '';
  const isDashed =
    head.length < 120 &&
    DASHED_HEAD.test(head.trim()) &&
    [1, 2, 3].every((row) => DASHED_ROW.test((lines[at + row] ?? '').trim().slice(0, 200)));
  if (isDashed) return /\s[-–]\s/u;
  return /\s\/\s/u.test(head) ? /\s\/\s/u : /;\s/u;
}
