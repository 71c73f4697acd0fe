import { isJobName } from '../../roles/role-words.ts';
import { CORNER } from '../join-cells.ts';
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
  // "Type of practice Up to 2 years 3 to 10 years" over "Veterinary Surgeon" and rows of that job's.
  const isOfJobs = isRowOfJob(lines[at + 1]) && cutHead(head.trim(), 3, 2) !== null;
  const start = isOfJobs ? at + 2 : at + 1;
  const first = cutRow(lines[start]);
  if (first === null) return null;
  const whole = (line: string | undefined): string[] => [
    (line ?? '').trim(),
    ...first.slice(1).map(() => ''),
  ];
  const rows = isOfJobs ? [whole(lines[at + 1]), first] : [first];
  const columns = amountsIn(first);
  for (let next = start + 1; next < lines.length; next++) {
    const row = rowAt(lines, next, first);
    if (row !== null) rows.push(row);
    // "Top city Napa, CA Las Vegas, NV" between rows of amounts: a row of words, which cannot be cut.
    else if (columns > 1 && isRowOfWords(lines[next]) && rowAt(lines, next + 1, first) !== null)
      rows.push(whole(lines[next]));
    else break;
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
      : (cutHead(head.trim(), width, columns) ?? withoutCorner(head.trim(), width, columns));
  // "Software 34% $78,500 $40,440": a share or a count behind the label is a cell of its own where the head has one more.
  const counted = names === null ? withCounts(rows) : null;
  const named = counted === null ? null : cutHead(head.trim(), width + 1, columns + 1);
  if (counted !== null && named !== null) return [named, ...counted].map(pipeRow);
  if ((names === null && columns === 1) || (columns === 1 && width > 3)) return null;
  const filled = [names ?? unnamed, ...rows].map((row) =>
    [...row, ...Array<string>(width).fill('')].slice(0, width),
  );
  return filled.map(pipeRow);
}

/** "Low ($/hour) Median ($/hour) High ($/hour)": a head of the columns of amounts alone; else null. */
function withoutCorner(head: string, width: number, columns: number): string[] | null {
  const isCornered = CORNER.test(head.split(/\s/)[0] ?? '');
  const names = columns > 1 && width === columns + 1 && !isCornered ? cutHead(head, columns, columns) : null;
  return names === null ? null : ['', ...names];
}

/** Words behind which a number is a part of the label: "10 to 40", "Step 2". */
export const NUMBERED =
  /(?:^|\b)(?:to|and|or|over|under|than|steps?|levels?|grades?|bands?|years?|points?|tiers?|class|stages?|zones?|ranks?|phases?|groups?|types?|scales?|categor(?:y|ies)|no\.?)\s?$/i;

/** Rows whose labels each end in a share or a count, with that in a cell of its own; null where one does not. */
function withCounts(rows: readonly (readonly string[])[]): string[][] | null {
  const cut = rows.map(([label = '', ...rest]) => {
    const [, name, count] =
      /^(\p{L}.*)\s(\d{1,3}(?:\.\d+)?\s?%|\d{1,3}(?:,\d{3})+|\d{1,3})$/u.exec(label) ?? [];
    // "Thuringia 45 100 EUR": the thousands of the amount.
    const isThousands = /^\d{3}(?!\d)/.test(rest[0] ?? '');
    return name === undefined || count === undefined || isThousands || NUMBERED.test(name)
      ? null
      : [name, count, ...rest];
  });
  return cut.every((row) => row !== null) ? cut : null;
}

function rowAt(lines: readonly string[], at: number, first: readonly string[]): string[] | null {
  const row = cutBareRow(lines[at], first) ?? withMark(cutRow(lines[at]), first.length);
  return row === null || (amountsIn(row) !== amountsIn(first) && row.at(-1) !== '*') ? null : row;
}

const isRowOfJob = (line: string | undefined): boolean =>
  isRowOfWords(line) && isJobName((line ?? '').trim());

const isRowOfWords = (line: string | undefined): boolean =>
  /^\p{Lu}[^$€£₹]{3,70}$/u.test((line ?? '').trim()) && !/[.!?:]$/.test((line ?? '').trim());
