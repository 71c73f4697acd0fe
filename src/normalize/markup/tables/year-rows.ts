import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** "Calgary – Alberta*", two or three sums with two decimals, run together or not, and the year that they are of. */
const ROW = /^(\p{L}[^\d]{1,60}?(?:\(\d\))*\*?)\s?((?:\d{2,3}\.\d{2}\s?){2,3})(20\d\d)$/u;
const SUM = /\d{2,3}\.\d{2}/g;
/** The names of the columns, which may be broken over several lines above the rows. */
const NAMES = [
  /\b(?:low(?:est)?|minimum)\b/i,
  /\b(?:average|median|middle)\b/i,
  /\b(?:high(?:est)?|maximum)\b/i,
];
const UNIT = /\$\s?(?:per|an?|\/)\s?(?:hour|hr)\b|\(\$\/(?:hour|hr)\)/i;
/** So many lines at most stand between the first of the names and the first row. */
const MOST_ABOVE = 9;

/**
 * Wages of a public job bank whose table lost its borders: places with a low, an average and a high rate without a sign, and the
 * year of the data. The names of the columns and their unit stand above. A row of two rates leaves out the low one. Gives its
 * rows with pipes and their places, head first, or null where `at` begins none.
 */
export function splitYearRows(lines: readonly string[], at: number): PlacedRow[] | null {
  const first = sumsOf(lines[at]);
  if (first === null || sumsOf(lines[at - 1]) !== null) return null;
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at).map((line) => line.trim());
  const words = above
    .filter((line) => line.length <= 80)
    .join(' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  if (!NAMES.every((name) => name.test(words)) || !UNIT.test(words)) return null;
  const rows: PlacedRow[] = [
    { text: pipeRow(['Location', 'Low ($/hour)', 'Average ($/hour)', 'High ($/hour)']), offset: -1 },
  ];
  for (let next = at; next < lines.length; next++) {
    const row = sumsOf(lines[next]);
    if (row === null) break;
    rows.push({ text: pipeRow(row), offset: next - at });
  }
  return rows.length < 3 ? null : rows;
}

function sumsOf(line: string | undefined): string[] | null {
  const match = line === undefined || line.length > 120 ? null : ROW.exec(line.trim());
  const sums = match?.[2]?.match(SUM) ?? [];
  const [low = '', ...others] = sums;
  return match === null
    ? null
    : [(match[1] ?? '').trim(), ...(sums.length === 3 ? [low, ...others] : ['', ...sums])];
}
