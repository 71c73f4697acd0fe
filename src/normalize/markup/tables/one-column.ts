import { pipeRow } from './pipe-row.ts';

/** "Veterinary services $94,880": a label and its amount. */
const SIGNED_ROW = /^(\S.{0,118}?\p{L}(?:\S*\s|(?=[$€£₹])))([$€£₹]\d{1,3}(?:(?:,\d{3})+|\.\d{2}))$/u;
const BARE_ROW = /^(\S.{0,118}?(?:\p{L}\S*\s|\p{Ll}(?=\d)))(\d{1,3}(?:(?:,\d{3})+|\.\d{2}))$/u;

/**
 * A table of labels and amounts whose borders were lost and of which only the first row bears the sign of money.
 * Gives its rows with pipes, or null where `at` begins none.
 */
export function splitOneColumn(lines: readonly string[], at: number): string[] | null {
  const first = rowBy(SIGNED_ROW, lines[at]);
  if (first === null) return null;
  const rows = [first];
  for (let next = at + 1; next < lines.length; next++) {
    const row = rowBy(BARE_ROW, lines[next]);
    if (row === null) break;
    rows.push(row);
  }
  return rows.length < 2 ? null : rows.map(pipeRow);
}

function rowBy(pattern: RegExp, line: string | undefined): string[] | null {
  if (line === undefined || line.length > 140) return null;
  const match = pattern.exec(line.trim());
  return match === null ? null : [(match[1] ?? '').trim(), match[2] ?? ''];
}
