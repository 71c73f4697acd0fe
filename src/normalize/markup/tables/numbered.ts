import { pipeRow } from './pipe-row.ts';

/** An amount with its sign, or a range, and what it is paid for. */
const SIGNED =
  '(?:[A-Z]{0,3}[$€£₹]|Rs\\.?|INR)\\s?[\\d,.]{1,14}\\s?(?:[kKmML]|LPA|[Ll]akhs?|Cr)?(?:\\s?[-–—]\\s?(?:[A-Z]{0,3}[$€£₹]|Rs\\.?|INR)?\\s?[\\d,.]{1,14}\\s?(?:[kKmML]|LPA|[Ll]akhs?|Cr)?)?\\+?(?:\\s?(?:/|per|an?)\\s?(?:year|yr|annum|month|mo|week|day|hour|hr))?';
const NUMBERED = new RegExp(`^(\\d{1,3})[.)]?\\s?(\\p{Lu}[^$€£₹\\d]{2,60}?)\\s?[:–-]?\\s?(${SIGNED})$`, 'u');

/**
 * A table whose rows are numbered and whose cells were run together: "1 Baker ₹2L – ₹5L per annum", "2Pastry Chef₹3L – ₹8L
 * per annum" under a head that names pay. The numbers, which go up by one, tell where a row begins. Gives its rows with
 * pipes and without the numbers, head first, or null where `at` begins none.
 */
export function splitNumbered(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || /\d{3}|[$€£₹]/.test(head) || !PAY_AT_END.test(head)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, number, label = '', amount = ''] = (line.length > 160 ? null : NUMBERED.exec(line)) ?? [];
    if (Number(number) !== rows.length + 1) break;
    rows.push([label.trim(), amount]);
  }
  if (rows.length < 3) return null;
  const pay = PAY_AT_END.exec(head);
  const corner = head
    .slice(0, pay?.index)
    .replace(/^(?:seq(?:uence)?|s\.?\s?no|sr\.?\s?no|sl\.?\s?no|no|rank|#)\.?\s?/i, '')
    .trim();
  return [[corner, (pay?.[0] ?? '').trim()], ...rows].map(pipeRow);
}

/** "Average Salary" of "Seq Job RolesAverage Salary". */
const PAY_AT_END =
  /(?:(?<=\p{Ll}|\s|\))(?:Average|Avg\.?|Median|Mean|Typical|Annual|Yearly|Monthly|Expected|Basic?)\s)*(?<=\p{Ll}|\s|\))(?:Salary|Pay|Wages?|Package|CTC|Earnings|Income)(?: (?:Range|Scale|Package))?(?:\s?\([^()]{1,20}\))?$/u;
