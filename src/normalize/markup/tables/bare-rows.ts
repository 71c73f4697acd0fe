import { pipeRow } from './pipe-row.ts';

/** What may stand before the word for pay: "average monthly gross pay". */
const QUALIFIERS =
  '(?:(?:[Aa]verage|Avg\\.?|[Mm]ean|[Mm]edian|[Tt]ypical|[Aa]nnual|[Yy]early|[Mm]onthly|[Ww]eekly|[Hh]ourly|[Gg]ross|[Nn]et|[Bb]ase|[Tt]otal|[Ss]tarting)\\s){0,3}';
/** "Airline Company Monthly Salary", "Bundesland Bruttogehalt in €": what the rows are called, and one column of pay. */
const HEAD = new RegExp(
  `^(\\p{Lu}[^\\d$€£₹]{1,40}?)\\s+(${QUALIFIERS}(?:\\p{L}*[Gg]ehalt|\\p{L}*[Ll]ohn|[Ss]alary|[Pp]ay|[Ww]ages?|[Ee]arnings|[Ii]ncome|CTC|[Pp]ackage)(?:\\s(?:in|per)\\s\\p{L}+|\\s(?:in\\s)?[$€£₹]|\\s?\\([^()]{1,20}\\))?)$`,
  'u',
);
/** A label, which may be a span of years, and one number with its thousands or of at least four digits. */
const ROW = /^(\S.{0,60}?)\s(\d{1,3}(?:[.,]\d{2,3})+(?:[.,]\d{2})?|\d{4,6}(?:\.\d{2})?)$/u;
/** Fewer rows may be anything. */
const FEWEST = 3;

/**
 * A table of labels and one column of pay whose border was lost and whose numbers bear no sign: "Spicejet 34800" under "Airline
 * Company Monthly Salary". Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitBareRows(lines: readonly string[], at: number): string[] | null {
  const head = HEAD.exec((lines[at] ?? '').trim().slice(0, 120));
  if (head === null) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', sum = ''] = (line.length > 90 ? null : ROW.exec(line)) ?? [];
    if (label === '' || /[$€£₹]|[.!?]$|\b(?:INR|Rs|USD|EUR|GBP|CHF)\b/.test(line) || /\d{3}/.test(label))
      break;
    rows.push([label, sum]);
  }
  return rows.length < FEWEST ? null : [head.slice(1), ...rows].map(pipeRow);
}
