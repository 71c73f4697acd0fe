import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** What may head the labels of rows, before the names of the columns. */
const CORNER =
  /^(?:job titles?|job roles?|jobs?|roles?|positions?|titles?|occupations?|posts?|grades?|levels?|bands?|experience(?: \(?(?:level|years|yrs)\)?)?|years?(?: of experience)?|cit(?:y|ies)|states?|provinces?|regions?|locations?|sectors?|industr(?:y|ies)|employers?|compan(?:y|ies)|qualifications?)(?=\s)/iu;
/** The end of the name of a column of money: "Dublin €", "Lowest Monthly Pay (Rs)". */
const UNIT = /(?:[€£₹]|(?<!\S)(?:US|A|C|NZ|S)?\$|\((?:[€£₹$]|Rs\.?|INR|EUR|GBP|USD|CAD|AUD)\))(?=\s|$)/gu;

const NUMBER = '\\d{1,3}(?:,\\d{2,3}){1,3}|\\d{2,6}(?:\\.\\d{1,2})?';
const CELL = `(?:(?:${NUMBER})\\+?(?:\\s?[-–—]\\s?(?:${NUMBER})\\+?)?|N\\/A|n\\/a|[-–—])`;

/**
 * A table whose borders were lost, whose head gives the currency of each column and whose numbers bear none: "Job Title
 * Dublin € Cork €" over "Solicitor 75,000 - 90,000 60,000 - 80,000". A blank line may stand between any two of its lines.
 * Gives its rows with pipes and their places, head first, or null where `at` begins none.
 */
export function splitBareColumns(lines: readonly string[], at: number): PlacedRow[] | null {
  const names = namesOf((lines[at] ?? '').trim());
  if (names === null) return null;
  const columns = names.length - 1;
  const pattern = new RegExp(`^(\\S.{0,80}?)((?:\\s{1,4}${CELL}){${columns}})$`, 'u');
  const isSpaced = (lines[at + 1] ?? '').trim() === '';
  const rows: PlacedRow[] = [{ text: pipeRow(names), offset: 0 }];
  for (let next = at + (isSpaced ? 2 : 1); next < lines.length; next += isSpaced ? 2 : 1) {
    const line = (lines[next] ?? '').trim();
    if (line.length > 160 || (isSpaced && (lines[next - 1] ?? '').trim() !== '')) break;
    const match = pattern.exec(line);
    const cells = (match?.[2] ?? '').match(new RegExp(CELL, 'gu')) ?? [];
    if (match === null || cells.length !== columns || !/[\d.,]{4}/.test(match[2] ?? '')) break;
    rows.push({ text: pipeRow([match[1] ?? '', ...cells.map((cell) => cell.trim())]), offset: next - at });
  }
  return rows.length < 3 ? null : rows;
}

/** The names of the columns of such a head, that of the labels first; null where it is none. */
function namesOf(head: string): string[] | null {
  if (head.length > 200 || /\d/.test(head)) return null;
  const corner = CORNER.exec(head)?.[0] ?? '';
  const rest = head.slice(corner.length).trim();
  const ends = [...rest.matchAll(UNIT)].map(({ index, 0: unit }) => index + unit.length);
  if (corner === '' || ends.length === 0 || ends.at(-1) !== rest.length) return null;
  const names = ends.map((end, order) => rest.slice(ends[order - 1] ?? 0, end).trim());
  return names.every((name) => /\p{L}{2}/u.test(name)) ? [corner, ...names] : null;
}
