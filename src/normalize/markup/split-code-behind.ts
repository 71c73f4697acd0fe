const NUMBER = '\\d{1,3}(?:[.,]\\d{3}){0,2}(?:[.,]\\d{1,2})?';
const CODE =
  '(?:€|(?:EUR|USD|GBP|CAD|AUD|NZD|CHF|SGD|HKD|ZAR|AED|SAR|SEK|NOK|DKK|PLN|MYR|INR)(?![A-Za-z])|Euro?s?(?![a-z]))';

/** "30,400 EUR", "28,000 - 31,500 EUR": what a row ends in. */
const AMOUNT = `${NUMBER}(?:\\s?[-–—]\\s?${NUMBER})?\\s?${CODE}`;

/**
 * "0 - 2 Years17,900 EUR", "2 - 5 Years+27%22,700 EUR", "2 - 5 Years | +32% 5,400 EUR", "Median 28,100 EUR |": a label, what the
 * row is by more than the row above it, and an amount whose currency stands behind it.
 */
const ROW = new RegExp(
  `^([^|$€£₹:]{1,60}?[\\p{L}\\p{N}+)])(?:(?<=\\p{Ll}|\\p{Lu}|\\))|\\s{0,6}\\|\\s{0,2}|\\s{0,6}=?\\s|(?=[+-]\\d))(?:[+-]\\d{1,3}(?:\\.\\d)?%\\s?)?(${AMOUNT})\\s?\\|?$`,
  'u',
);

/**
 * Rows of one amount each whose currency stands behind it, so that label and amount may have been run together: at least two
 * on lines right below each other. Gives them with pipes, or null where `at` begins none. There is no head: what stands above
 * such rows is a title.
 */
export function splitCodeBehind(lines: readonly string[], at: number): string[] | null {
  const rows: string[] = [];
  for (let next = at; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const match = line.length > 120 ? null : ROW.exec(line);
    if (match === null) break;
    const label = (match[1] ?? '').trim();
    // "Pay is 2,100 EUR", "from 900 EUR": a sentence that was broken, and no row.
    if (/^\p{Ll}|\s(?:is|are|at|to|of|about|around|and|than|von|bis|bei)$/u.test(label)) break;
    rows.push(`| ${label} | ${match[2] ?? ''} |`);
  }
  return rows.length < 2 ? null : rows;
}
