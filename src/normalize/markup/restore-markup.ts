import { continues, isFigureAlone, isRow, isWrappedProse, type LineShape, shapeOf } from './line-shape.ts';
import { withoutNoteMarks } from './note-marks.ts';
import { plainLine } from './plain-lines.ts';
import { withoutBorders } from './tables/drawn-borders.ts';
import { splitGlued, splitGluedRows } from './tables/glued.ts';
import { headOfStack, stackedHead } from './tables/heads.ts';
import { splitLabelsOverPairs } from './tables/labels-over-pairs.ts';
import { pipeRow } from './tables/pipe-row.ts';
import { splitSlashesAndDashes } from './tables/slashes-and-dashes.ts';
import { splitPlacedTable, splitTable } from './tables/split-table.ts';
import { splitTabRows } from './tables/tab-rows.ts';

/** Markdown in which each line knows the line of the source that it came from. */
export interface RestoredText {
  readonly lines: readonly string[];
  /** The source's line (1-based) of each restored line; 0 for lines that only the restoring added. */
  readonly sourceLines: readonly number[];
}

/** So many bars alone on their lines are no remnant. */
const MANY_BARS = 4;

/** Longest line given to the Markdown parser in one piece; longer ones are cut between words. */
const LONGEST_PIECE = 2_000;

/**
 * Gives plain text the markup that it lost on its way from a web page: bullets, headings, the delimiter row
 * of a table, the borders of its cells. Text that is Markdown already keeps its own headings and paragraphs.
 *
 * Takes the lines of the source and the number of the first of them.
 */
export function restoreMarkup(source: readonly string[], firstLine = 1): RestoredText {
  const lines = withoutBorders(withoutNoteMarks(source.map(plainLine)));
  const out: string[] = [];
  const sourceLines: number[] = [];
  const put = (text: string, line: number) => {
    out.push(text);
    sourceLines.push(line);
  };
  const gap = () => {
    if (out.length > 0 && out.at(-1) !== '') put('', 0);
  };
  /** Puts rows with pipes, head first, one for each line from `number` on. */
  const putTable = (rows: readonly string[], number: number) => {
    gap();
    for (const [index, row] of rows.entries()) {
      put(row, number + index);
      if (index === 0) put(delimiterFor(row), 0);
    }
    gap();
  };
  const isMarkdown = lines.some((line) => /^#{1,6} \S/.test(line));
  // Bars alone on their lines end cells where there are many; a few are what is left of the border of a table.
  const isBorder = lines.filter((line) => line.trim() === '|').length < MANY_BARS;
  const numberedTitles = isMarkdown ? new Set<number>() : findNumberedTitles(lines);
  const shapes = lines.map(
    (line, at): LineShape =>
      isMarkdown
        ? shapeOf(line)
        : isBorder && line.trim() === '|'
          ? 'blank'
          : numberedTitles.has(at)
            ? 'short'
            : isPair(lines, at)
              ? 'row'
              : isOverHeadOfTable(lines, at)
                ? 'short'
                : shapeOf(line),
  );

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const number = firstLine + at;
    const shape = shapes[at] ?? 'blank';
    const bare = isMarkdown || (shape !== 'short' && shape !== 'prose') ? null : splitPlacedTable(lines, at);
    if (bare !== null) {
      gap();
      for (const [index, { text, offset }] of bare.entries()) {
        put(text, number + offset);
        if (index === 0) put(delimiterFor(text), 0);
      }
      gap();
      at += bare.at(-1)?.offset ?? 0;
      continue;
    }
    switch (shape) {
      case 'blank':
        put('', number);
        break;
      case 'heading-mark':
        gap();
        put(line, number);
        gap();
        break;
      case 'row': {
        const pairs = isMarkdown ? null : splitLabelsOverPairs(lines, at);
        if (pairs !== null) {
          putTable(pairs, number);
          at += pairs.length - 1;
          break;
        }
        const end = endOfTable(lines, shapes, at, isMarkdown);
        gap();
        // "| Up to £15,500" between the lines of a card: one cell is no table.
        if (!isMarkdown && end === at + 1 && filledCells(line) === 1) {
          for (const piece of pieces(cellsOf(line).join(' ').trim())) put(escapePlain(piece), number);
          gap();
          break;
        }
        const head = stackedHead(lines, at, filledCells(line));
        const rows = lines.slice(at, end);
        // The cells of such a head were put as lines before; here they name the columns once more.
        for (const row of delimitTable(
          head === null ? rows : [pipeRow(head), ...rows],
          head === null ? number : number - 1,
        ))
          put(row.text, row.line);
        gap();
        at = end - 1;
        break;
      }
      case 'bullet': {
        // A list must stand apart from the paragraph above it, or an ordered one is read as its continuation.
        const above = at > 0 ? shapes[at - 1] : 'blank';
        if (above !== 'bullet' && !isMarkdown) gap();
        for (const piece of pieces(bulletLine(line, isMarkdown))) put(piece, number);
        break;
      }
      case 'figure':
      case 'short':
      case 'prose': {
        // "Level   Total   Base" over cells that stand on lines of their own: so do those of the head.
        const head = isMarkdown ? null : headOfStack(lines, at);
        if (head !== null) {
          for (const cell of head) {
            gap();
            put(escapePlain(cell), number);
          }
          gap();
          break;
        }
        const table = isMarkdown
          ? (splitTabRows(lines, at) ??
            splitSlashesAndDashes(lines, at) ??
            splitGlued(lines, at) ??
            splitGluedRows(lines, at))
          : splitTable(lines, at);
        if (table !== null) {
          putTable(table, number);
          at += table.length - 1;
          break;
        }
        if (isMarkdown) {
          for (const piece of pieces(line)) put(piece, number);
          break;
        }
        const previous = lines[at - 1] ?? '';
        if (at > 0 && isWrappedProse(previous, line) && continues(previous, line)) {
          if (out.at(-1) === '') {
            out.pop();
            sourceLines.pop();
          }
        } else gap();
        // "$95,2607.0% growth", "$84,960About average": an amount that what stands behind it was run together with.
        const [, amount = '', rest = ''] = GLUED_BEHIND.exec(line.trim()) ?? [];
        for (const piece of amount === '' ? pieces(line.trim().replace(/ \|$/, '')) : [amount, '', rest])
          put(escapePlain(piece.trim()), number);
        gap();
        break;
      }
      default:
        shape satisfies never;
    }
  }
  return { lines: out, sourceLines };
}

const GLUED_BEHIND = /^([$€£₹]\d{1,3}(?:,\d{3})+)(\d{1,2}(?:\.\d{1,2})?%.{0,60}|\p{Lu}\p{Ll}.{0,60})$/u;

/**
 * The lines that are numbered titles and no items of a list: "2. Onboarding specialist" alone over prose, with a blank line
 * before it, or else with the number before or after its own at another such line of the text.
 */
function findNumberedTitles(lines: readonly string[]): Set<number> {
  const alone = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const number = /^\d{1,2}(?=[.)]\s\p{Lu})/u.exec(line.trim())?.[0];
    if (number === undefined || line.trim().length > 80 || /[.;,:]$/.test(line.trim())) continue;
    const above = nearestLine(lines, at, -1);
    const below = nearestLine(lines, at, 1);
    // "8. Food stylist", a blank line, and points that tell of it.
    const isOverPoints =
      /^\s*[•*-]\s/.test(below) && (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
    if (
      below !== '' &&
      (isOverPoints || !IS_ITEM.test(below)) &&
      (!IS_ITEM.test(above) || (lines[at - 1] ?? '').trim() === '')
    )
      alone.set(at, Number(number));
  }
  for (const [at, number] of likeTitles(lines, alone)) alone.set(at, number);
  const numbers = new Set(alone.values());
  return new Set(
    [...alone].flatMap(([at, number]) =>
      (lines[at - 1] ?? '').trim() === '' || numbers.has(number + 1) || numbers.has(number - 1) ? [at] : [],
    ),
  );
}

/** "1) Bank officer salary": the last word of a numbered title, where it names pay. */
const PAID_TITLE = /^(\d{1,2})([.)])\s\p{Lu}[^.:;,]{2,60}\s(salary|pay|wages)$/iu;

/**
 * Lines that are numbered as a title is, with the number before or after its own and the same word of pay at their end:
 * "1) Bank officer salary" over a list, where "2) Bank clerk salary" stands over prose.
 */
function likeTitles(lines: readonly string[], titles: ReadonlyMap<number, number>): [number, number][] {
  const paid = lines.flatMap((line, at) => {
    const match = PAID_TITLE.exec(line.trim());
    return match === null
      ? []
      : [{ at, number: Number(match[1]), form: `${match[2]} ${match[3]?.toLowerCase()}` }];
  });
  const known = paid.filter(({ at }) => titles.has(at));
  return paid.flatMap(({ at, number, form }): [number, number][] =>
    known.some((title) => title.form === form && title.number !== number) &&
    paid.some((other) => other.form === form && Math.abs(other.number - number) === 1)
      ? [[at, number]]
      : [],
  );
}

const IS_ITEM = /^\s*(?:\d{1,2}[.)]|[•*-])\s/;

/** The nearest line above or below that is not blank, looking past one blank line; else an empty one. */
function nearestLine(lines: readonly string[], at: number, step: 1 | -1): string {
  const next = lines[at + step] ?? '';
  return next.trim() === '' ? (lines[at + 2 * step] ?? '') : next;
}

/** "0–2 years | 4.5 – 8": two cells with one pipe between them. */
const PAIR = /^[^|]{1,80}\|([^|]{1,80})$/;

/**
 * Whether a line with one pipe is a row of a table: it stands right beside another such line, and both, or the one
 * below a head, end in a figure.
 */
function isPair(lines: readonly string[], at: number): boolean {
  const isFigure = (index: number): boolean =>
    isFigureAlone(PAIR.exec(lines[index]?.trim() ?? '')?.[1]?.trim() ?? '');
  if (isFigure(at)) return isFigure(at - 1) || isFigure(at + 1);
  const isHead = PAIR.test(lines[at]?.trim() ?? '') && !/\d/.test(lines[at] ?? '');
  // "Nurse | Paramedic" over "--- | --- | ---": a head whose corner cell was left out.
  const below = lines[at + 1] ?? '';
  const isOverDelimiter = below.includes('|') && isDelimiter(below);
  return isHead && (isOverDelimiter || (isFigure(at + 1) && isFigure(at + 2)));
}

/**
 * "Updated 19 May 2025 | By Team Edu | 24.5K views" right above the head of a table, each row of which begins with a pipe: of what a
 * page is made, and no row.
 */
function isOverHeadOfTable(lines: readonly string[], at: number): boolean {
  const [own = '', head = '', body = ''] = lines.slice(at, at + 3);
  return isRow(own) && !leads(own) && leads(head) && !/\d/.test(head) && leads(body) && !isDelimiter(head);
}

/** Bullets of every make become "-"; what stands behind them stays. Nesting is kept only in Markdown. */
function bulletLine(line: string, isMarkdown: boolean): string {
  if (/^\s*\d{1,2}[.)]\s/.test(line)) return isMarkdown ? line : line.trim();
  const depth = isMarkdown ? (/^\s*/.exec(line)?.[0] ?? '') : '';
  return `${depth}- ${line.trim().replace(/^\S+\s+/u, '')}`;
}

/** Keeps plain text from being read as markup that it does not mean. */
function escapePlain(line: string): string {
  return line.replace(/^(\d{1,9})([.)]\s)/, '$1\\$2').replace(/^([>#=~`+-])/, '\\$1');
}

/** Cuts a very long line between words, so that no parser has to take it whole. */
function pieces(line: string): string[] {
  if (line.length <= LONGEST_PIECE) return [line];
  const cut: string[] = [];
  let from = 0;
  while (from < line.length) {
    let to = Math.min(from + LONGEST_PIECE, line.length);
    if (to < line.length) {
      const sentence = line.lastIndexOf('. ', to);
      const space = sentence > from + LONGEST_PIECE / 2 ? sentence + 1 : line.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    cut.push(line.slice(from, to), '');
    from = to;
  }
  return cut;
}

/** The index after the last row of the table that begins at `at`; one blank line may part its rows. */
function endOfTable(
  lines: readonly string[],
  shapes: readonly LineShape[],
  at: number,
  isMarkdown: boolean,
): number {
  let end = at + 1;
  let delimiters = 0;
  while (end < lines.length) {
    // A second delimiter row tells that the row above it heads another table.
    if (isDelimiter(lines[end] ?? '') && shapes[end] === 'row' && ++delimiters > 1) return end - 1;
    if (shapes[end] === 'row') end++;
    else if (
      !isMarkdown &&
      shapes[end] === 'blank' &&
      shapes[end + 1] === 'row' &&
      leads(lines[end + 1]) &&
      leads(lines[end - 1])
    )
      end++;
    else break;
  }
  return end;
}

const leads = (line: string | undefined): boolean => line?.trim().startsWith('|') ?? false;

const isDelimiter = (line: string): boolean => /^[\s|:-]+$/.test(line) && line.includes('-');

function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const filledCells = (row: string): number => cellsOf(row).filter((cell) => cell !== '').length;

const delimiterFor = (row: string): string => pipeRow(cellsOf(row).map(() => '---'));

/**
 * " | Weekly | Hourly" over "Plumbers | $940 | $24": only the head begins with a pipe, for its corner is blank. Gives it a cell
 * there.
 */
function withCorner(
  rows: readonly { text: string; line: number }[],
): readonly { text: string; line: number }[] {
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0) return rows;
  const isLed = leads(head.text) && !body.some(({ text }) => leads(text));
  // "Nurse | Paramedic" over "Average salary | $61,000 | $64,000", none of which begins with a pipe.
  const areLabelled = body.every(({ text }) => {
    const [label = '', ...figures] = cellsOf(text);
    return /^\p{L}/u.test(label.trim()) && figures.every((cell) => /^\W*[$€£₹]?\s?\d|^\W*$/u.test(cell));
  });
  // "Diploma | 4,950 SGD": a row with its sum is no head.
  const holdsSum = cellsOf(head.text).some((cell) => /[$€£₹]\s?\d|\d[\d.,]*\s[A-Z]{3}\b/.test(cell));
  if (!isLed && (leads(head.text) || !areLabelled || holdsSum)) return rows;
  const cells = cellsOf(head.text);
  return body.every(({ text }) => cellsOf(text).length === cells.length + 1)
    ? [{ ...head, text: pipeRow(['', ...cells]) }, ...body]
    : rows;
}

/** A table with a delimiter row and with as many cells in each row as in the widest. */
function delimitTable(rows: readonly string[], firstLine: number): { text: string; line: number }[] {
  const numbered = rows.map((text, index) => ({ text, line: firstLine + index }));
  const filled = withCorner(numbered.filter(({ text }) => text.includes('|') && !isDelimiter(text)));
  const width = filled.reduce((most, { text }) => Math.max(most, cellsOf(text).length), 1);
  const out: { text: string; line: number }[] = [];
  const delimiter = numbered.find(({ text }) => isDelimiter(text));
  const padded = (text: string): string => {
    const cells = cellsOf(text);
    // " | £ a year | £ a year" below "Point | England | London": the first cell is blank.
    const isLed = leads(text) && !leads(filled[0]?.text ?? '') && cells.length === width - 1;
    if (isLed) return pipeRow(['', ...cells]);
    return pipeRow([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  };
  filled.forEach(({ text, line }, index) => {
    out.push({ text: padded(text), line });
    if (index === 0)
      out.push({ text: pipeRow(Array.from({ length: width }, () => '---')), line: delimiter?.line ?? 0 });
  });
  return out;
}
