import { amountsIn, cutBareRow, cutRow, withMark } from './cells.ts';
import { cutAtPay, cutBeforeWords, cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

/**
 * A table whose cell borders were lost: a head line, then at least two lines that each end in the same number
 * (two or more) of amounts. Gives its rows with pipes, head first, or null where `at` begins no such table.
 *
 * The head is cut where a word begins with a capital or a figure; if that does not give one cell a column, the
 * columns stay unnamed rather than guessed.
 */
export function splitBorderless(lines: readonly string[], at: number): string[] | null {
  const head = lines[at] ?? '';
  if (head.length > 200 || head.trim() === '' || /[$€£₹]\s?\d/.test(head)) return null;
  const first = cutRow(lines[at + 1]);
  if (first === null) return null;
  const rows = [first];
  const columns = amountsIn(first);
  for (let next = at + 2; next < lines.length; next++) {
    const row = cutBareRow(lines[next], first) ?? withMark(cutRow(lines[next]), first.length);
    if (row === null || (amountsIn(row) !== columns && row.at(-1) !== '*')) break;
    rows.push(row);
  }
  if (rows.length < 2) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const unnamed = [head.trim(), ...first.slice(1).map(() => '')];
  // A column alone is one only under a head that names it; else each line bears its own label.
  const isWorded = columns === 1 && width === 3;
  const names = isWorded
    ? cutBeforeWords(head.trim())
    : columns === 1
      ? cutAtPay(head.trim())
      : (cutHead(head.trim(), width, columns) ?? unnamed);
  if (names === null || (columns === 1 && width > 3)) return null;
  const filled = [names, ...rows].map((row) => [...row, ...Array<string>(width).fill('')].slice(0, width));
  return filled.map(pipeRow);
}
