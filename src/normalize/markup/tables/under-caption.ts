import { pipeRow } from './pipe-row.ts';

/** "Main pay range in full (England, £ a year)": a line that says in what money all figures below it are. */
const CAPTION = /\b(?:pay|salar(?:y|ies)|wages?|earnings)\b.*\([^()]*[$€£₹][^()]*\)$/iu;
/** A label and two sums or more, with their thousands marked. */
const ROW = /^(\S.{0,40}?)((?:\s\d{1,3}(?:[.,]\d{3})+){2,6})$/u;
/** Fewer rows may be anything. */
const FEWEST = 3;

/**
 * A table under such a caption whose borders were lost and whose head cannot be cut: "M2 33,500 40,600" under "Point Rest of England
 * Inner London". Gives its rows with pipes, the head in one cell, or null where `at` begins none.
 */
export function splitUnderCaption(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  const above = [lines[at - 1], lines[at - 2]].find((line) => (line ?? '').trim() !== '')?.trim() ?? '';
  if (!CAPTION.test(above.slice(0, 160)) || !/^\p{Lu}[^\d$€£₹.!?:]{5,100}$/u.test(head)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim().slice(0, 160);
    const [, label = '', sums = ''] = ROW.exec(line) ?? [];
    const row = [label, ...sums.trim().split(/\s/)];
    if (label === '' || (rows[0] !== undefined && row.length !== rows[0].length)) break;
    rows.push(row);
  }
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST) return null;
  return [[head, ...first.slice(1).map(() => '')], ...rows].map(pipeRow);
}
