import { cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

const ROW = /^(\d{1,2}|LSI ?\d?|max)(\p{Lu}[\p{L} &/-]{3,40}?)?([₹$€£]?\d{1,3}(?:,\d{2,3})+)$/iu;
/** Fewer rows may be anything. */
const FEWEST = 3;

/**
 * A table whose borders were lost and whose rows begin with their number, run together with what stands behind it: "1€38,214" under
 * "PointSalary", "1Software Architect31,50,000" under "RankJob TitleAverage Annual Salary (INR)". Gives its rows with pipes, head first, or
 * null where `at` begins none.
 */
export function splitGluedNumbers(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || /\d/.test(head)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const [, number = '', name, amount = ''] = ROW.exec((lines[next] ?? '').trim().slice(0, 80)) ?? [];
    const isNext = /^\d/.test(number) ? Number(number) === rows.length + 1 : rows.length > 0;
    if (number === '' || !isNext || (name === undefined && /^\d/.test(amount))) break;
    rows.push(name === undefined ? [number, amount] : [number, name.trim(), amount]);
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST || rows.some((row) => row.length !== width)) return null;
  // "1California$84,360" is a place in a ranking, which other kinds know more of.
  if (width > 2 && !/(?:job|role|title|position|occupation)s?/i.test(head)) return null;
  const names = cutHead(head, width, 1);
  return names === null ? null : [names, ...rows].map(pipeRow);
}
