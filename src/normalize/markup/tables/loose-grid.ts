import { cutHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

const NUMBER = '\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?';
/** What one cell may hold: a number or a range, with or without its sign, a share, or a mark for what nobody knows. */
const CELL = `(?:[-–−]?[$€£₹]?(?:${NUMBER})[kK]?\\+?(?:(?:[-–—]|\\s[-–—]\\s)[$€£₹]?(?:${NUMBER})[kK]?)?%?|N\\/A|n\\/a|[-–—x])`;
const CELLS = new RegExp(`^(.*?)((?:\\s+${CELL}){2,8})$`, 'u');
const ONE_CELL = new RegExp(CELL, 'gu');
/** A label: words, or the number of a step or a year. */
const LABEL = /^(?:\p{L}.{0,60}[\p{L}).*]|\p{L}|\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+)?)$/u;
/** What heads labels that are numbers. */
const OF_STEPS = /^(?:years?|steps?|points?|levels?|grades?|increments?|bands?)\b/i;
/** Fewer rows may be anything. */
const FEWEST = 2;
const LONGEST = 160;

/**
 * A table whose borders were lost and of whose numbers some or all bear no sign, under a head that names every column: "Burbank, CA 74,610
 * 6,218 35.87" under "City Annual Salary Monthly Pay Hourly Wage". Gives its rows with pipes, head first, or null where `at` begins none.
 * What the numbers are the head and what stands over it have to say.
 */
export const splitLooseGrid = (lines: readonly string[], at: number): string[] | null =>
  gridUnder(lines, at, 1);

/**
 * The same where the names of the columns were broken over several lines: "Location Low Wage", "$ per hr", "Average Wage", "$ per hr" right
 * above the rows. A blank row stands for each line of the head but the first.
 */
export function splitBrokenHead(lines: readonly string[], at: number): string[] | null {
  const height = heightOfHead(lines, at);
  return height < FEWEST_LINES_OF_HEAD || (lines[at + height] ?? '').includes('\t')
    ? null
    : gridUnder(lines, at, height);
}

function gridUnder(lines: readonly string[], at: number, height: number): string[] | null {
  const head = lines
    .slice(at, at + height)
    .map((line) => line.trim())
    .join(' ');
  if (head.length > LONGEST || !/^\p{Lu}/u.test(head) || /[.!?:]$|[$€£₹]\s?\d/u.test(head)) return null;
  if (
    /\d/.test(head.replace(/\([^()]*\)|\b\d{1,2}(?:%|th\b)/g, '')) ||
    /\d\s?(?:lakh|lac|crore|million|k)\b/i.test(head)
  )
    return null;
  const rows: string[][] = [];
  for (let next = at + height; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const row = cellsOf(line, rows[0]?.length) ?? withLabelAbove(line, rows);
    if (row === null) break;
    rows.push(row);
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST) return null;
  // Numbers that are the labels of rows stand under the name of what they count.
  const areSteps = rows.every(([label = '']) => /^\d/.test(label));
  if (areSteps !== OF_STEPS.test(head) && rows.some(([label = '']) => /^\d/.test(label))) return null;
  const names = cutHead(head, width, width - 1) ?? cutAtUnits(head, width);
  const blank = Array.from({ length: height - 1 }, () => Array<string>(width).fill(''));
  return names === null ? null : [names, ...blank, ...rows].map(pipeRow);
}

/** A row that leaves its label to the one above it: last year's figures below this year's. */
function withLabelAbove(line: string, rows: readonly (readonly string[])[]): string[] | null {
  const [label] = rows.at(-1) ?? [];
  const cells = line.trim().match(ONE_CELL) ?? [];
  const isRow =
    label !== undefined &&
    cells.length === (rows[0]?.length ?? 0) - 1 &&
    line.trim().replace(ONE_CELL, '').trim() === '';
  return isRow ? [label, ...cells] : null;
}

/** Over how many lines the names of columns were broken; 1 where rows follow at once or never. */
function heightOfHead(lines: readonly string[], at: number): number {
  let height = 1;
  while (height < MOST_LINES_OF_HEAD && cellsOf(lines[at + height] ?? '', undefined) === null) {
    const line = (lines[at + height] ?? '').trim();
    if (!/^[\p{Lu}$€£₹(][^.!?:;]{1,28}$/u.test(line) || /[$€£₹]\s?\d|\d{3}/.test(line)) return 1;
    height++;
  }
  return height === MOST_LINES_OF_HEAD ? 1 : height;
}
const MOST_LINES_OF_HEAD = 12;
const FEWEST_LINES_OF_HEAD = 3;

/** The label and the cells of a row, as many as the first row has; null for any other line. */
function cellsOf(line: string, width: number | undefined): string[] | null {
  // "28. 40": a cell that was torn at its point.
  const text = line.trim().replace(/(?<=\s\d{1,3}\.) (?=\d{2}(?:\s|$))/g, '');
  const match = text.length > LONGEST ? null : CELLS.exec(text);
  if (match === null) return null;
  const found = (match[2] ?? '').match(ONE_CELL) ?? [];
  const surplus = width === undefined ? 0 : found.length - (width - 1);
  // "1 68 109": the number of the step was taken for a cell.
  const isStep = (match[1] ?? '').trim() === '';
  const label = isStep
    ? (found[0] ?? '')
    : `${match[1] ?? ''} ${found.slice(0, Math.max(0, surplus)).join(' ')}`;
  const cells = isStep ? found.slice(1) : found.slice(Math.max(0, surplus));
  if (!LABEL.test(label.trim()) || (width !== undefined && cells.length !== width - 1)) return null;
  return cells.length < 2 || !cells.some((cell) => /\d/.test(cell) || /n\/a/i.test(cell))
    ? null
    : [label.trim(), ...cells];
}

/** "Community/Area Low ($/hour) Median ($/hour) Note": names that end in their unit, and single words behind them; else null. */
function cutAtUnits(head: string, width: number): string[] | null {
  const perUnit = cutAtPer(head);
  if (perUnit?.length === width) return perUnit;
  const [first = '', ...others] = head.split(/(?<=\([^()]{1,16}\)) /u);
  const corner = first.slice(0, Math.max(0, first.lastIndexOf(' ', first.indexOf('(') - 2)));
  if (corner === '' || others.length === 0) return null;
  const behind = others.flatMap((name) => (name.includes('(') ? [name] : name.split(' ')));
  const names = [corner, first.slice(corner.length + 1), ...behind];
  return names.length === width ? names : null;
}

/** "Location Low Wage $ per hr Average Wage $ per hr Year": names of two words and their unit, between the corner and a last column; else null. */
function cutAtPer(head: string): string[] | null {
  const names = [...head.matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+ [$€£] (?:per|an?|\/) ?\p{L}+/gu)];
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined || names.length < 2) return null;
  const corner = head.slice(0, first.index).trim();
  const tail = head.slice(last.index + last[0].length).trim();
  return [corner, ...names.map(([name]) => name), ...(tail === '' ? [] : [tail])];
}
