import { cutRow } from './cells.ts';
import { cutAtNames } from './named-columns.ts';
import { pipeRow } from './pipe-row.ts';

/** What the numbers of a pay scale are called over their column. */
const SCALE_HEAD =
  /^(?:(?:pay|scale|spine|salary) )?(?:points?|steps?|increments?|levels?|years?|grades?|SCP)(?=\s|$)/i;
/** Fewer rungs may be anything; without a head over them one more. */
const FEWEST = 3;

/**
 * A pay scale whose borders were lost: rungs that are nothing but numbers, going up, each with as many amounts: "Point From
 * 1 March 2024 From 1 March 2025" over "1 £24,400 £25,100". Gives its rows with pipes, head first where it has one, or null
 * where `at` begins none.
 */
export function splitScale(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  const corner = head.length > 120 || /[$€£₹]/.test(head) ? '' : (SCALE_HEAD.exec(head)?.[0] ?? '');
  const isHeaded = corner !== '' && rungOf(lines[at]) === null;
  const rows: string[][] = [];
  let last = -1;
  for (let next = at + (isHeaded ? 1 : 0); next < lines.length; next++) {
    const row = rungOf(lines[next]);
    if (row === null || row.length !== (rows[0] ?? row).length || Number(row[0]) <= last) break;
    last = Number(row[0]);
    rows.push(row);
  }
  if (rows.length < (isHeaded ? FEWEST : FEWEST + 1)) return null;
  if (!isHeaded) return rows.map(pipeRow);
  const columns = (rows[0]?.length ?? 1) - 1;
  const heads = cutAtNames(head, columns) ?? [corner, ...namesOf(head.slice(corner.length).trim(), columns)];
  return [heads, ...rows].map(pipeRow);
}

/** "12 £31,346": a number and its amounts; null for any other line. */
function rungOf(line: string | undefined): string[] | null {
  if (line === undefined || !/^\s*\d{1,2}\s+[$€£₹]/.test(line)) return null;
  // "8 €50,290- *": a mark that leads to a note.
  const row = cutRow(line.trim().replace(/\s*[-–]?\s*[*†‡]+$/u, ''));
  return row !== null && row.length > 1 && /^\d{1,2}$/.test(row[0] ?? '') ? row : null;
}

/** The names of the columns, where the words over them part evenly among them; else blank ones. */
function namesOf(head: string, columns: number): string[] {
  const words = head.split(/\s+/u);
  const size = words.length / columns;
  const parts = Array.from({ length: columns }, (_, column) =>
    words.slice(column * size, (column + 1) * size).join(' '),
  );
  const [first = ''] = words;
  const areAlike = columns === 1 || parts.every((part) => part.startsWith(first));
  return Number.isInteger(size) && areAlike ? parts : parts.map(() => '');
}
