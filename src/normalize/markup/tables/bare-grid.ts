import { cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

/** A label and two numbers or more with their thousands, none of which bears a sign: "M1 31,650 33,075". */
const ROW = /^(\S[^,;:.!?]{0,40}?)((?:\s+\d{1,3}(?:,\d{2,3})*,\d{3}){2,8})$/u;
/** Fewer rows may be anything. */
const FEWEST = 3;

/**
 * A table of bare numbers whose borders were lost, under a head without figures: "M1 31,650 33,075" under "Point England London". Gives
 * its rows with pipes, head first, or null where `at` begins none. What the numbers are, the head and what stands over it have to say.
 */
export function splitBareGrid(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head === '' || head.length > 120 || /\d{3}|[$€£₹]|^\(|[.!?:]$/.test(head)) return null;
  // What stands right below another line is no head of its own.
  if ((lines[at - 1] ?? '').trim() !== '') return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', numbers = ''] = (line.length > 160 ? null : ROW.exec(line)) ?? [];
    const row = [label, ...numbers.trim().split(/\s+/)];
    if (label === '' || row.length !== (rows[0] ?? row).length) break;
    rows.push(row);
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST) return null;
  // Below a line that announces them the columns may stay unnamed.
  const above = lines.slice(Math.max(0, at - 2), at).filter((line) => line.trim() !== '');
  const unnamed = /:\s*$/.test(above.at(-1) ?? '') ? [head, ...Array<string>(width - 1).fill('')] : null;
  const words = head.split(/\s+/);
  const names = words.length === width ? words : (unnamed ?? cutHead(head, width, width - 1));
  return names === null ? null : [names, ...rows].map(pipeRow);
}
