import { splitCells } from './cells.ts';
import { pipeRow } from './pipe-row.ts';

/** Fewer columns may be an indent. */
const FEWEST_COLUMNS = 3;
const LONGEST = 400;

/**
 * A table whose head takes two lines, its cells parted by tabs or by spaces: "Area⇥Wages ($/hour)" over "⇥Low⇥Median⇥High", or a
 * second line that goes on below the cells of the first. Gives its rows with pipes, head first and a blank row for the second line,
 * or null where `at` begins none.
 */
export function splitUnderTwoLines(lines: readonly string[], at: number): string[] | null {
  const [first = '', second = ''] = [lines[at], lines[at + 1]];
  if (first.length > LONGEST || second.length > LONGEST || !/^(?:\t| {3,})/.test(second)) return null;
  if (/[$€£₹]\s?\d|\d{3}/.test(first) || /[$€£₹]\s?\d|\d{3}/.test(second)) return null;
  const head = first.includes('\t') ? headOfTabs(first, second) : headOfSpaces(first, second);
  if (head === null || head.length < FEWEST_COLUMNS) return null;
  const border = first.includes('\t') ? /\t/ : /\s{2,}/;
  const rows: string[][] = [];
  for (let next = at + 2; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const cells = line.length > LONGEST ? [] : splitCells(line.trimEnd(), border);
    // "Yukon⇥N/A⇥N/A⇥N/A": the last cell was left out.
    if (cells.length === head.length - 1 && cells.length >= FEWEST_COLUMNS) cells.push('');
    if (cells.length !== head.length || cells[0] === '') break;
    rows.push(cells);
  }
  if (rows.length < 2 || !rows.some((row) => row.slice(1).some((cell) => /\d/.test(cell)))) return null;
  return [head, head.map(() => ''), ...rows].map(pipeRow);
}

/** The names below the blank cells of the second line are those of the columns; what the first line says of the last ones goes for each. */
function headOfTabs(first: string, second: string): string[] | null {
  const [above, below] = [splitCells(first.trimEnd(), '\t'), splitCells(second.trimEnd(), '\t')];
  const start = below.findIndex((cell) => cell !== '');
  const named = below.slice(start);
  // "Area⇥Low⇥High⇥Updated" over "⇥($/hour)⇥($/hour)": each unit stands below its column.
  if (above.length >= below.length && above.length > start + 1 && !above.includes('') && named.every(isUnit))
    return above.map((name, column) => `${name} ${below[column] ?? ''}`.trim());
  if (start < 1 || named.includes('') || above.length !== start + 1) return null;
  const shared = above[start] ?? '';
  return [...above.slice(0, start), ...named.map((name) => `${name} ${shared}`.trim())];
}

const isUnit = (cell: string): boolean =>
  /^\(?(?:[A-Z]{0,3}[$€£₹]|[A-Z]{3}|Rs\.?)\s?(?:(?:\/|per |an? )\s?\p{L}+)?\)?$/u.test(cell);

/** Each cell of the second line begins where one of the first does, and goes on with it. */
function headOfSpaces(first: string, second: string): string[] | null {
  const above = placed(first);
  const below = placed(second);
  const isBelow = below.every(({ from }) => above.some((cell) => cell.from === from));
  if (below.length === 0 || !isBelow) return null;
  return above.map(({ from, text }) =>
    `${text} ${below.find((cell) => cell.from === from)?.text ?? ''}`.trim(),
  );
}

const placed = (line: string): { from: number; text: string }[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) => ({ from: index, text }));
