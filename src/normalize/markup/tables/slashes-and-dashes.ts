import { saysPay } from '../../pay/pay-words.ts';
import { pipeRow } from './pipe-row.ts';

/** "Place: brewer / distiller", "Colorado: 53,240 / 57,900": a label, a colon, and cells that slashes part. */
const ROW = /^(\p{Lu}[^:/\d]{0,50}?(?: \d{1,2})?):\s+([^:]{3,120})$/u;

/** "By state (underwriter / claims adjuster)": what the columns are, in brackets behind what the rows are. */
const HEAD_IN_BRACKETS = /^(\p{Lu}[^()/:]{1,40}) \(([^()/]{2,40}(?: \/ [^()/]{2,40})+)\):?$/u;

/** "Years — total pay": by what two columns part the pay of a job. */
const SPLIT_BY =
  /^(?:years?|experience|years of experience|level|city|cities|state|region|country|industry|sector|employer|company|grade|step)$/i;

/**
 * A table whose cells slashes or long dashes part, but for the label where a colon ends it: a head without figures, and at least two rows of as many
 * cells, of which one or more hold numbers. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitSlashesAndDashes(lines: readonly string[], at: number): string[] | null {
  const [, corner, columns] = HEAD_IN_BRACKETS.exec((lines[at] ?? '').trim().slice(0, 120)) ?? [];
  const head =
    corner === undefined || columns === undefined
      ? cellsOf(lines[at])
      : [corner, ...columns.split(/\s\/\s/).map((cell) => cell.trim())];
  // "State – Q1 – Average – Q3 (gross, per month)": what stands in brackets at the end is said of all columns.
  if (/\s–\s.*\([^()]*\)\s*$/u.test(lines[at] ?? '')) return null;
  const isShort = head.length === 2 && SPLIT_BY.test(head[0] ?? '') && saysPay(head[1] ?? '');
  if ((head.length < 3 && !isShort) || head.some((cell) => /[$€£₹]\s?\d|\d{2}|^\d/.test(cell))) return null;
  const rows: string[][] = [];
  const first = lines[at + 1]?.trim() === '' ? at + 2 : at + 1;
  for (let next = first; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    if (row.length !== head.length || !row.slice(1).some((cell) => /\d/.test(cell))) break;
    rows.push(row);
  }
  const blank = first === at + 1 ? [] : [head.map(() => '')];
  return rows.length < 2 ? null : [head, ...blank, ...rows].map(pipeRow);
}

function cellsOf(line: string | undefined): string[] {
  const [, label = '', rest = ''] = (line ?? '').length > 200 ? [] : (ROW.exec((line ?? '').trim()) ?? []);
  const cells = rest.split(/\s\/\s/);
  if (cells.length > 1) return [label, ...cells.map((cell) => cell.trim())];
  // "Certified / $566 / $80": the label, too, is parted by a slash.
  const all = (line ?? '').length > 200 ? [] : (line ?? '').trim().split(/\s\/\s/);
  const text = (line ?? '').length > 200 ? '' : (line ?? '').trim();
  const long = text.split(/\s[—–]\s/);
  // "Delhi - Rs 27,400 - Rs 71,300": short dashes part three cells or more; of two they may be a range.
  const short = text.split(/\s[·-]\s/);
  const isShort = short.length >= 3 && short.every((cell) => (cell.match(/[$€£₹]/gu)?.length ?? 0) <= 1);
  const dashed = long.length === 1 && isShort ? short : long;
  // "#1 — Harrow Foods — $24.50 — $28.25", "Germany – €2,950 – €35,400".
  if (all.length === 1 && dashed.length >= 2 && dashed.every((cell) => cell.length <= 40)) return dashed;
  return all.length < 3 || !/^\p{Lu}/u.test(all[0] ?? '') || all.some((cell) => cell.length > 60) ? [] : all;
}
