import { pipeRow } from './pipe-row.ts';

const PAIR = '(?:from|min(?:imum)?\\.?|low(?:est)?)\\s+(?:to|max(?:imum)?\\.?|high(?:est)?)';
const HEAD = new RegExp(`^(\\p{L}[\\p{L} ]{1,24}?)((?:\\s+${PAIR}){1,4})$`, 'iu');
const AMOUNT = '[$€£₹]?\\d{1,3}(?:,\\d{2,3})*(?:\\.\\d{1,2})?[kK]?';
/** Fewer rows may be anything. */
const FEWEST = 2;

/**
 * A table whose borders were lost and whose columns are the two ends of ranges, once or for each of several groups: "Underwriter £47,000
 * £68,000 £35,000 £49,500" under "Job title From To From To", below "London Regions". Gives its rows with pipes, each pair as one range, or null
 * where `at` begins none.
 */
export function splitFromTo(lines: readonly string[], at: number): string[] | null {
  const [, corner = '', pairs = ''] = HEAD.exec((lines[at] ?? '').trim().slice(0, 120)) ?? [];
  const count = (pairs.match(new RegExp(PAIR, 'gi')) ?? []).length;
  if (count === 0) return null;
  const row = new RegExp(`^(\\p{L}[^$€£₹]{1,60}?)((?:\\s+${AMOUNT}){${count * 2}})$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const [, label = '', amounts = ''] = row.exec((lines[next] ?? '').trim().slice(0, 160)) ?? [];
    const ends = amounts.trim().split(/\s+/);
    if (label === '') break;
    rows.push([
      label,
      ...Array.from({ length: count }, (_, pair) => `${ends[pair * 2]} - ${ends[pair * 2 + 1]}`),
    ]);
  }
  if (rows.length < FEWEST) return null;
  const groups = (lines[at - 1] ?? '').trim().split(/\s+(?=\p{Lu})/u);
  const names = groups.length === count && count > 1 ? groups : Array.from({ length: count }, () => 'Range');
  return [[corner, ...names], ...rows].map(pipeRow);
}
