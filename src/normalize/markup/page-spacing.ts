/** The lines of a text, and where each stood in it (from 1). */
export interface NumberedLines {
  readonly lines: readonly string[];
  readonly numbers: readonly number[];
}

/**
 * A text without the white space that says nothing: a margin before every line, a blank line behind every line or behind every row of
 * a table, as browsers put them when a page is saved. Blank lines that part sentences or tables stay.
 */
export function withoutSpacing(source: readonly string[]): NumberedLines {
  const margin = marginOf(source);
  const lines =
    margin === '' ? source : source.map((line) => (line.trim() === '' ? '' : line.slice(margin.length)));
  const dropped = new Set([...blanksOfPage(lines), ...blanksOfTables(lines)]);
  const kept = [...lines.keys()].filter((at) => !dropped.has(at));
  return { lines: kept.map((at) => lines[at] ?? ''), numbers: kept.map((at) => at + 1) };
}

/** The white space with which every line begins. */
function marginOf(lines: readonly string[]): string {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const own = /^[ \t]*/.exec(line)?.[0] ?? '';
    margin = margin === null ? own : commonStart(margin, own);
    if (margin === '') return '';
  }
  return margin ?? '';
}

function commonStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

/** The blank lines of a text in which one stands behind every line; between sentences one is left. */
function blanksOfPage(lines: readonly string[]): number[] {
  const filled = filledLines(lines);
  const blanks = filled.slice(1).map((at, index) => at - (filled[index] ?? 0) - 1);
  const isSpaced =
    filled.length >= FEWEST_LINES &&
    blanks.filter((blank) => blank === 0).length <= blanks.length * MOST_JOINED;
  if (!isSpaced) return [];
  // Where two blank lines stand together somewhere, one alone parts nothing.
  const isDoubled = blanks.some((blank) => blank > 1);
  return filled.slice(1).flatMap((next, index) => {
    const before = filled[index] ?? 0;
    const between = range(before + 1, next);
    if (isDoubled) return between.slice(0, between.length === 1 ? 1 : -1);
    return isShort(lines[before] ?? '') && isShort(lines[next] ?? '') ? between : between.slice(1);
  });
}

/** The blank lines between the rows of a table that has one behind each. */
function blanksOfTables(lines: readonly string[]): number[] {
  const filled = filledLines(lines);
  const dropped: number[] = [];
  for (let first = 0; first < filled.length; first++) {
    const cells = cellsIn(lines[filled[first] ?? 0] ?? '');
    let last = first;
    while (
      cells > 1 &&
      last + 1 < filled.length &&
      (filled[last + 1] ?? 0) - (filled[last] ?? 0) === 2 &&
      cellsIn(lines[filled[last + 1] ?? 0] ?? '') === cells
    )
      last++;
    if (last - first + 1 < FEWEST_ROWS) continue;
    dropped.push(...range(first, last).map((index) => (filled[index] ?? 0) + 1));
    first = last;
  }
  return dropped;
}

const filledLines = (lines: readonly string[]): number[] =>
  lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** How many cells a line has, by its tabs, its bars or its gaps; 1 where it is none of a table. */
function cellsIn(line: string): number {
  const text = line.trim();
  if (text.length > LONGEST_ROW) return 1;
  const parts = text.includes('\t')
    ? text.split('\t')
    : text.includes('|')
      ? text.replace(/^\||\|$/g, '').split('|')
      : text.split(/ {3,}/);
  return parts.length;
}

/** Whether a line may be one of a table, a list or a card, and is no sentence. */
const isShort = (line: string): boolean =>
  line.trim().length <= LONGEST_ROW &&
  !(/[.!?]["”’)]?\s*$/u.test(line) && line.trim().split(/\s+/u).length >= WORDS_OF_SENTENCE);

/** Fewer lines than that may each be a paragraph of its own. */
const FEWEST_LINES = 15;
/** So great a share of the lines at most follows another without a blank one between. */
const MOST_JOINED = 0.04;
/** Two lines of as many cells may meet by chance. */
const FEWEST_ROWS = 3;
/** Longer lines are prose, whatever their gaps. */
const LONGEST_ROW = 140;
const WORDS_OF_SENTENCE = 7;
