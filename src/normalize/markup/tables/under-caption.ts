import { endsInJobNoun } from '../../roles/role-words.ts';
import { cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

/** "Main pay range in full (England, £ a year)": a line that says in what money all figures below it are. */
const CAPTION =
  /\b(?:pay|salar(?:y|ies)|wages?|earnings)\b.*(?:\([^()]*[$€£₹][^()]*\)|,\s[$€£₹]\s(?:an?|per)\s\p{L}+)$/iu;
/** A label and two sums or ranges and more, with their thousands marked. */
const ROW = /^(\S.{0,60}?)((?:\s\d{1,3}(?:[.,]\d{3})+(?:\s?[-–—]\s?\d{1,3}(?:[.,]\d{3})+)?){2,6})$/u;
const SUM = /\d{1,3}(?:[.,]\d{3})+(?:\s?[-–—]\s?\d{1,3}(?:[.,]\d{3})+)?/gu;
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
    const row = [label, ...(sums.match(SUM) ?? [])];
    if (label === '' || (rows[0] !== undefined && row.length !== rows[0].length)) break;
    rows.push(row);
  }
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST) return null;
  const names = columnsAlone(head, first.length - 1) ?? cutHead(head, first.length, first.length - 1);
  return [names ?? [head, ...first.slice(1).map(() => '')], ...rows].map(pipeRow);
}

/**
 * "North Midlands London & South East" over three columns and no name for the labels: as many names of regions as columns; else null.
 */
function columnsAlone(head: string, columns: number): string[] | null {
  if (!/\b(?:North|South|East|West|Midlands|London|Scotland|Wales|Ireland|National)\b/.test(head))
    return null;
  const names = head.split(/(?<!&|\b(?:South|North|Central|Inner|Outer|Greater)) (?=\p{Lu})/u);
  const loose = head.split(/(?<!&|\bSouth) (?=\p{Lu})/u);
  const fitting = [names, loose].find((some) => some.length === columns);
  return fitting === undefined ? null : ['', ...fitting];
}

/** "Interim (£ per day)": a caption that gives the money and the time of all figures below it, and what pays them. */
const UNIT_CAPTION = /^(\p{Lu}[\p{L} ]{2,40}?)\s(\([£€]\s?(?:an?|per|\/)\s?\p{L}+\))$/u;
const ROW_OF_ONE =
  /^(\p{L}[^\d:]{2,60}?)\s(\d{1,3}(?:,\d{3})*(?:\.\d{2})?(?:\s?[-–—]\s?\d{1,3}(?:,\d{3})*(?:\.\d{2})?)?)$/u;

/**
 * One column of numbers below such a caption: "Demand planner 225 - 325". Gives its rows with pipes, the caption in two cells, or null
 * where `at` begins none.
 */
export function splitUnderUnitCaption(lines: readonly string[], at: number): string[] | null {
  const caption = UNIT_CAPTION.exec((lines[at] ?? '').trim().slice(0, 100));
  if (caption === null) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = ROW_OF_ONE.exec((lines[next] ?? '').trim().slice(0, 120));
    if (row === null) break;
    rows.push(row.slice(1));
  }
  return rows.length < 2 || !rows.some(([label = '']) => endsInJobNoun(label))
    ? null
    : [caption.slice(1), ...rows].map(pipeRow);
}
