import { saysPay } from '../../pay/pay-words.ts';
import { pipeRow } from './pipe-row.ts';

/** "Place: brewer / distiller", "Colorado: 53,240 / 57,900": a label, a colon, and cells that slashes part. */
const ROW = /^(\p{Lu}[^:/\d]{0,50}?(?: \d{1,2})?):\s+([^:]{3,120})$/u;

/** "By state (underwriter / claims adjuster)": what the columns are, in brackets behind what the rows are. */
const HEAD_IN_BRACKETS = /^(\p{Lu}[^()/:]{1,40}) \(([^()/]{2,40}(?: \/ [^()/]{2,40})+)\):?$/u;

/** "Years — total pay": by what two columns part the pay of a job. */
const SPLIT_BY =
  /^(?:years?|experience|years of experience|level|city|cities|state|region|country|industry|sector|employer|company|grade|step)$/i;

/** "State – Q1 – Average – Q3 (gross, per month)": what stands in brackets at the end is said of all columns. */
const SAID_OF_ALL = /\s–\s.*\([^()]*\)$/u;

/** No row of such a table is longer, and no cell that dashes or slashes part. */
const LONGEST_ROW = 200;
const LONGEST_DASHED = 40;
const LONGEST_SLASHED = 60;

/**
 * A table whose cells slashes or dashes part, but for the label where a colon ends it: a head without figures, with a blank line below it or
 * none, and at least two rows of as many cells, of which one or more hold numbers. Gives its rows with pipes, head first, or null where
 * `at` begins none.
 */
export function splitSlashesAndDashes(lines: readonly string[], at: number): string[] | null {
  const line = (lines[at] ?? '').trim();
  if (line.length > LONGEST_ROW || SAID_OF_ALL.test(line)) return null;
  const head = headOf(line);
  const isPair = head.length === 2 && SPLIT_BY.test(head[0] ?? '') && saysPay(head[1] ?? '');
  if ((head.length < 3 && !isPair) || head.some((cell) => /[$€£₹]\s?\d|\d{2}|^\d/.test(cell))) return null;
  const blanks = lines[at + 1]?.trim() === '' ? [head.map(() => '')] : [];
  const rows: string[][] = [];
  for (let next = at + 1 + blanks.length; next < lines.length; next++) {
    const row = cellsOf((lines[next] ?? '').trim());
    if (row.length !== head.length || !row.slice(1).some((cell) => /\d/.test(cell))) break;
    rows.push(row);
  }
  return rows.length < 2 ? null : [head, ...blanks, ...rows].map(pipeRow);
}

function headOf(line: string): string[] {
  const [, corner, columns] = HEAD_IN_BRACKETS.exec(line) ?? [];
  return corner === undefined || columns === undefined
    ? cellsOf(line)
    : [corner, ...columns.split(/\s\/\s/).map((cell) => cell.trim())];
}

function cellsOf(line: string): string[] {
  if (line.length > LONGEST_ROW) return [];
  const [, label = '', rest = ''] = ROW.exec(line) ?? [];
  const behind = rest.split(/\s\/\s/);
  if (behind.length > 1) return [label, ...behind.map((cell) => cell.trim())];
  // "NSW .......... $87,550 .......... $125,260".
  const dotted = line.split(/\s?\.{4,}\s?/);
  if (dotted.length > 2 && dotted.every((cell) => cell.length <= LONGEST_DASHED)) return dotted;
  // "Certified / $566 / $80": the label, too, is parted by a slash.
  const slashed = line.split(/\s\/\s/);
  // "#1 — Harrow Foods — $24.50 — $28.25", "Germany – €2,950 – €35,400".
  const dashed = slashed.length > 1 ? [] : partedByDashes(line);
  if (dashed.length > 1 && dashed.every((cell) => cell.length <= LONGEST_DASHED)) return dashed;
  const isRow =
    slashed.length > 2 &&
    /^\p{Lu}/u.test(slashed[0] ?? '') &&
    slashed.every((cell) => cell.length <= LONGEST_SLASHED);
  return isRow ? slashed : [];
}

/** "Delhi - Rs 27,400 - Rs 71,300": short dashes part three cells or more, of a sum each; of two they may be a range. */
function partedByDashes(line: string): string[] {
  const long = line.split(/\s?—\s?|\s–\s/);
  const short = line.split(/\s[·-]\s/);
  const areCells = short.length > 2 && short.every((cell) => (cell.match(/[$€£₹]/gu)?.length ?? 0) < 2);
  return long.length === 1 && areCells ? short : long;
}
