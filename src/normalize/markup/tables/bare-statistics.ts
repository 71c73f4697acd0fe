import { pipeRow } from './pipe-row.ts';

/** What a column of a survey is called: "Lower quartile", "Median", "75th percentile". */
const STATISTIC =
  '(?:lower quartile|upper quartile|first quartile|third quartile|median|mean|average|minimum|maximum|lowest|highest|\\d{1,2}(?:st|nd|rd|th)(?: percentile)?|\\d{1,2}%)';
const HEAD = new RegExp(`^(\\p{Lu}[^\\d$€£₹]{1,40}?)((?:\\s${STATISTIC}){2,6})$`, 'iu');
/** A sum with its thousands marked, or with cents. */
const SUM = '(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,3}\\.\\d{2})';
/** Fewer rows may be anything. */
const FEWEST = 2;

/**
 * A survey whose borders were lost and whose sums bear no sign: "2 to 5 years 50,400 56,100 67,250" under "Years in the job Lower
 * quartile Median Upper quartile". Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitBareStatistics(lines: readonly string[], at: number): string[] | null {
  const [, corner = '', named = ''] = HEAD.exec((lines[at] ?? '').trim().slice(0, 160)) ?? [];
  const names = named.match(new RegExp(STATISTIC, 'giu')) ?? [];
  if (names.length < 2) return null;
  const pattern = new RegExp(`^(\\S.{0,60}?)((?:\\s${SUM}){${names.length}})$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const [, label = '', sums = ''] = pattern.exec((lines[next] ?? '').trim().slice(0, 160)) ?? [];
    if (label === '') break;
    rows.push([label, ...sums.trim().split(/\s/)]);
  }
  return rows.length < FEWEST ? null : [[corner, ...names], ...rows].map(pipeRow);
}
