import { pipeRow } from './pipe-row.ts';

/** A number or a range without a sign between a label and a place: "Joiner28 – 32 per hourNapier", "Glazier61,000Nelson". */
const UNSIGNED_ROW =
  /^(\p{Lu}[\p{L}\s/&().,'’-]{1,59}?[\p{L})])(\d{1,3}(?:,\d{3}|\.\d{1,2})?(?:\s?[-–—]\s?\d{1,3}(?:,\d{3}|\.\d{1,2})?)?(?:\s(?:per|an?|\/)\s?(?:hour|week|month|year|annum|day))?(?:\s\+\s[\p{Ll} ]{2,20}\p{Ll})?)(?:(\p{Lu}[\p{L}\s,.'’/&()-]{1,58}))?$/u;

/**
 * A table of jobs whose cells were run together and whose head alone bears the sign of money: "PositionSalary / Wage
 * $Location" over "Joiner28 – 32 per hourNapier". Gives its rows with pipes, or null where `at` begins none.
 */
export function splitUnsigned(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || !/[$€£₹](?=\p{Lu}|$|\))/u.test(head)) return null;
  const names = head.split(/(?<=[\p{Ll}$€£₹)])(?=\p{Lu})/u);
  const [, pay = ''] = names;
  if (names.length < 2 || names.length > 3 || !/\b(?:salary|wages?|pay|rate)\b/i.test(pay)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', amount = '', place = ''] =
      (line.length > 150 ? null : UNSIGNED_ROW.exec(line)) ?? [];
    if (label === '' || (place === '') !== (names.length === 2)) break;
    rows.push([label, amount, ...(names.length === 2 ? [] : [place])]);
  }
  return rows.length < 3 ? null : [names, ...rows].map(pipeRow);
}

/** "Position Salary / Wage $ Location": the same head with its borders lost. */
const UNSIGNED_HEAD =
  /^(Job(?: Title)?|Position|Role|Title|Occupation|Post) ((?:\p{L}+ )?(?:Salary|Salaries|Wages?|Pay|Rate)(?: ?\/ ?\p{L}+)? \(?[$€£₹]\)?)(?: (Location|Region|Town|City|Area|Place))?$/iu;
const SPACED_ROW =
  /^(\p{Lu}[\p{L}\s/&().,'’-]{1,59}?[\p{L})]) (\d{1,3}(?:,\d{3}|\.\d{1,2})?(?:\s?[-–—]\s?\d{1,3}(?:,\d{3}|\.\d{1,2})?)?(?: ?\+)?(?: (?:per|an?|\/) ?(?:hour|week|month|year|annum|day))?)(?: (\p{Lu}[\p{L}\s,.'’/&()-]{1,58}))?$/u;

/**
 * A table of jobs whose borders were lost and whose head alone bears the sign of money: "Joiner 28 – 32 per hour Napier". Gives
 * its rows with pipes, or null where `at` begins none.
 */
export function splitUnsignedSpaced(lines: readonly string[], at: number): string[] | null {
  const line = (lines[at] ?? '').trim();
  const head = line.length > 120 ? null : UNSIGNED_HEAD.exec(line);
  if (head === null) return null;
  const names = head.slice(1).filter((name) => name !== undefined);
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const text = (lines[next] ?? '').trim();
    const [, label = '', amount = '', place = ''] = (text.length > 150 ? null : SPACED_ROW.exec(text)) ?? [];
    if (label === '' || (place === '') !== (names.length === 2)) break;
    rows.push([label, amount, ...(names.length === 2 ? [] : [place])]);
  }
  return rows.length < 3 ? null : [names, ...rows].map(pipeRow);
}
