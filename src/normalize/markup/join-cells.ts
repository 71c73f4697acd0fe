import type { Block, Paragraph } from './blocks.ts';
import { joinHeads } from './join-heads.ts';
import { isDateLine, isFigureAlone, shapeOf } from './line-shape.ts';
import { joinSpanned, lineAt, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.ts';

/** What heads the column of labels of a table. */
export const CORNER =
  /^(?:states?|cit(?:y|ies)|communit(?:y|ies)|regions?|provinces?|countr(?:y|ies)|locations?|areas?|years?|levels?|stages?|grades?|bands?|ranks?|roles?|jobs?|job titles?|positions?|posts?|titles?|occupations?|sectors?|industr(?:y|ies)|compan(?:y|ies)|employers?|airlines?|banks?|firms?|hospitals?|districts?|count(?:y|ies)|towns?|metros?|clubs?|agenc(?:y|ies)|experience|bundesland|stadt|ort|land|beruf)(?: names?|\s?\/\s?(?:areas?|regions?|territor(?:y|ies)|cit(?:y|ies)|states?|levels?|grades?|titles?|posts?))?$/i;

/**
 * Web pages break a table so that each cell stands on a line of its own, with or without a pipe behind it: names of
 * columns, then again and again a label and as many figures. Makes a table of such a run. Where one figure follows
 * each label it is a run of cards, unless pipes show that it is a table.
 */
export function joinCells(all: readonly Block[]): Block[] {
  const blocks = withHeadsAbove(joinHeads(withPipesBehind(withItemsAsHead(all))));
  const out: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const run: Paragraph[] = [];
    for (let next = at; next < blocks.length; next++) {
      const block = blocks[next];
      if (block?.kind !== 'paragraph' || !isCell(block.content.text)) break;
      run.push(block);
    }
    const block = blocks[at];
    out.push(...(run.length > 0 ? tablesOf(run) : block === undefined ? [] : [block]));
    at += Math.max(1, run.length);
  }
  return out;
}

/** Fewer cells make no table. */
const FEWEST_CELLS = 6;

/** A run of cells with its tables: those whose head names its labels first, then others in what these leave. */
function tablesOf(run: readonly Paragraph[]): Block[] {
  const out: Block[] = [];
  const kinds = run.map(({ content }) => kindOf(bare(content.text)));
  const slashed = tableUnderSlashes(run, kinds);
  if (slashed !== null)
    return [...tablesOf(run.slice(0, slashed.from)), slashed.block, ...tablesOf(run.slice(slashed.to))];
  for (let at = 0; at < run.length; ) {
    const table = run.length - at < FEWEST_CELLS ? null : tableUnderCorner(run, kinds, at);
    out.push(...unnamedTablesOf(run.slice(at, table?.from)));
    if (table !== null) out.push(table.block);
    at = table?.to ?? run.length;
  }
  return out;
}

/** "Low / Median / High": the names of the columns on one line. */
const SLASHED = /^\p{Lu}[\p{L} ]{1,20}(?:\s\/\s\p{Lu}[\p{L} ]{1,20}){1,4}$/u;

/**
 * The table of a run whose head stands on one line, "Low / Median / High", over labels with as many cells each on a line of its own:
 * figures, or marks for what nobody knows. Null where there are fewer than two such rows.
 */
function tableUnderSlashes(
  run: readonly Paragraph[],
  kinds: readonly CellKind[],
): { from: number; to: number; block: Block } | null {
  const from = run.findIndex(({ content }) => SLASHED.test(content.text.trim()));
  const head = run[from];
  if (head === undefined) return null;
  let end = 0;
  const names = head.content.text.split('/').map((name): SpannedText => {
    const start = head.content.text.indexOf(name, end);
    end = start + name.length;
    return trimSpanned(sliceSpanned(head.content, start, end));
  });
  const rows: SpannedText[][] = [];
  let to = from + 1;
  const isCellOfRow = (kind: CellKind | undefined): boolean => kind !== undefined && kind !== 'words';
  while (
    kinds[to] === 'words' &&
    names.every((_, column) => isCellOfRow(kinds[to + 1 + column])) &&
    !isCellOfRow(kinds[to + 1 + names.length])
  ) {
    rows.push(run.slice(to, to + 1 + names.length).map(cellOf));
    to += 1 + names.length;
  }
  const corner: SpannedText = { text: '', starts: [{ at: 0, line: lineAt(head.content, 0) }] };
  return rows.length < 2 ? null : { from, to, block: { kind: 'table', rows: [[corner, ...names], ...rows] } };
}

function unnamedTablesOf(run: readonly Paragraph[]): Block[] {
  const out: Block[] = [];
  let rest = run;
  while (rest.length > 0) {
    const table = rest.length < FEWEST_CELLS ? null : tableIn(rest);
    out.push(...rest.slice(0, table?.from));
    if (table !== null) out.push(table.block);
    rest = table === null ? [] : rest.slice(table.to);
  }
  return out;
}

/**
 * "• Low", "• High", "• Average" right over "Starting" and three figures, "Overall" and three more: a list whose points are as
 * many as the figures behind each label names their columns.
 */
function withItemsAsHead(blocks: readonly Block[]): readonly Block[] {
  const isFigure = (at: number): boolean => {
    const block = blocks[at];
    return block?.kind === 'paragraph' && isFigureAlone(block.content.text);
  };
  const isLabel = (at: number): boolean => {
    const block = blocks[at];
    return block?.kind === 'paragraph' && !isFigure(at) && isCell(block.content.text);
  };
  const heads = new Set<Block>();
  for (let at = 0; at < blocks.length; at++) {
    let width = 0;
    while (isPlainItem(blocks[at + width])) width++;
    const isRow = (start: number): boolean =>
      isLabel(start) &&
      Array.from({ length: width }, (_, column) => isFigure(start + 1 + column)).every(Boolean) &&
      !isFigure(start + 1 + width);
    if (width >= 2 && isRow(at + width) && isRow(at + 2 * width + 1))
      for (const block of blocks.slice(at, at + width)) heads.add(block);
    at += Math.max(0, width - 1);
  }
  return heads.size === 0
    ? blocks
    : blocks.map((block) =>
        heads.has(block) && block.kind === 'item' ? { kind: 'paragraph', content: block.content } : block,
      );
}

const isPlainItem = (block: Block | undefined): boolean =>
  block?.kind === 'item' && /^\p{L}[\p{L} ]{1,24}$/u.test(block.content.text);

/** A pipe alone on its line ends the cell on the line before it, as one at the end of that line would. */
function withPipesBehind(blocks: readonly Block[]): readonly Block[] {
  const isPipe = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && block.content.text.trim() === '|';
  if (blocks.filter(isPipe).length < 4) return blocks;
  return blocks.flatMap((block, index): Block[] => {
    if (isPipe(block)) return [];
    const isCellOfRow = isPipe(blocks[index - 1]) || isPipe(blocks[index + 1]);
    if (block.kind !== 'paragraph' || !isCellOfRow || !isCell(block.content.text)) return [block];
    return [{ ...block, content: { ...block.content, text: `${block.content.text} |` } }];
  });
}

/**
 * "State", "Entry", "Senior" on lines of their own over rows whose cells were run together: the line right above such rows
 * became the only cell of their head, and those before it name the other columns.
 */
function withHeadsAbove(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const [head = [], ...body] = block.kind === 'table' ? block.rows : [];
    const isOneCell = head.length > 2 && head.slice(1).every(({ text }) => text === '');
    const above = isOneCell ? out.slice(1 - head.length) : [];
    const names = above.flatMap((one) =>
      one.kind === 'paragraph' && isCell(one.content.text) && !/[$€£₹]\s?\d|\d{2}/.test(one.content.text)
        ? [cellOf(one)]
        : [],
    );
    const [first] = head;
    const lines = [...names, ...(first === undefined ? [] : [first])].map((cell) => lineAt(cell, 0));
    const areTogether = lines.every((line, index) => index === 0 || line === (lines[index - 1] ?? 0) + 1);
    if (first === undefined || body.length === 0 || names.length !== head.length - 1 || !areTogether) {
      out.push(block);
      continue;
    }
    out.splice(1 - head.length);
    out.push({ kind: 'table', rows: [[...names, first], ...body] });
  }
  return out;
}

const PIPE_BEHIND = /\s?\\?\|$/;
const bare = (text: string): string => text.replace(PIPE_BEHIND, '').trim();

function isCell(text: string): boolean {
  if (PIPE_BEHIND.test(text)) return !bare(text).includes('|');
  return isFigureAlone(text) || shapeOf(text) === 'short';
}

/** The table in a run of cells, with the places of its first cell and of what follows its last one. */
function tableIn(run: readonly Paragraph[]): { from: number; to: number; block: Block } | null {
  const isFigure = (index: number): boolean => isFigureAlone(bare(run[index]?.content.text ?? ''));
  const isPiped = run.filter(({ content }) => PIPE_BEHIND.test(content.text)).length > run.length / 2;
  for (let first = isPiped ? 1 : 2; first < run.length; first++) {
    const table = isFigure(first) && !isFigure(first - 1) ? tableFrom(run, first, isPiped) : null;
    if (table !== null) return table;
  }
  return null;
}

/** The table whose first figure stands at `first`; null where none begins there. */
function tableFrom(
  run: readonly Paragraph[],
  first: number,
  isPiped: boolean,
): { from: number; to: number; block: Block } | null {
  const isFigure = (index: number): boolean => isFigureAlone(bare(run[index]?.content.text ?? ''));
  let width = 0;
  while (isFigure(first + width)) width++;
  if (width < (isPiped ? 1 : 2)) return null;
  const rows: number[][] = [];
  let at = first - 1;
  const isRow = (): boolean =>
    at + width < run.length &&
    !isFigure(at) &&
    Array.from({ length: width }, (_, column) => isFigure(at + 1 + column)).every(Boolean) &&
    !isFigure(at + 1 + width);
  while (isRow()) {
    rows.push(Array.from({ length: width + 1 }, (_, column) => at + column));
    at += width + 1;
  }
  if (rows.length < 2) return null;
  const cellAt = (index: number): SpannedText => cellOf(run[index]);
  // "Academic", "|", "$43,300", "|": rows of a label and a figure without a head.
  if (isPiped && width === 1 && first === 1)
    return { from: 0, to: at, block: { kind: 'table', rows: rows.map((row) => row.map(cellAt)) } };
  const names = namesBefore(run, first - 1, width, isPiped);
  if (names === null) return null;
  const blank: SpannedText = { text: '', starts: [{ at: 0, line: lineAt(cellAt(names[0] ?? 0), 0) }] };
  const head = names.map(cellAt);
  return {
    from: names[0] ?? 0,
    to: at,
    block: {
      kind: 'table',
      rows: [head.length === width ? [blank, ...head] : head, ...rows.map((row) => row.map(cellAt))],
    },
  };
}

const OF_MENU =
  /^(?:courses?|interviews?(?: questions)?|companies|about(?: us)?|contact(?: us)?|blog|resumes?|cvs?|careers?(?: advice| paths?)?|skills|overview|home|log ?in|sign in|search|faqs?)$/i;

/** More columns than a table has that was broken into lines. */
const MOST_COLUMNS = 9;

/**
 * The table of a run whose head begins with what its labels are ("Location", "Company"), whatever its cells hold: names,
 * counts, amounts, dashes for what nobody knows. Its rows are as long as the head, or by one cell longer where that
 * leaves one without a name ("Company", "Rating", "Pay" over "Acme", "4.1", "36 salaries", "$91K").
 */
function tableUnderCorner(
  run: readonly Paragraph[],
  kinds: readonly CellKind[],
  start: number,
): { from: number; to: number; block: Block } | null {
  for (let corner = start; corner < run.length; corner++) {
    if (!CORNER.test(bare(run[corner]?.content.text ?? ''))) continue;
    // "Jobs", "Courses", "Interview": the menu of a site.
    if (run.slice(corner + 1, corner + 3).every(({ content }) => OF_MENU.test(bare(content.text)))) continue;
    let best: { from: number; to: number; block: Block } | null = null;
    for (let width = 2; width <= MOST_COLUMNS; width++)
      for (const names of [width, width - 1]) {
        if (names < 2 || !run.slice(corner, corner + names).every(isName)) continue;
        const isOfMoney = run
          .slice(corner + 1, corner + names)
          .some(
            ({ content }) => SAYS_MONEY.test(content.text) || (width > 2 && NAMES_PAY.test(content.text)),
          );
        const { rows, to } = rowsFrom(run, kinds, corner + names, width, isOfMoney);
        if (rows.length < 2 || (best !== null && best.to >= to)) continue;
        const head = run.slice(corner, corner + names).map(cellOf);
        if (names < width)
          head.splice(-1, 0, { text: '', starts: [{ at: 0, line: lineAt(cellOf(run[corner]), 0) }] });
        best = { from: corner, to, block: { kind: 'table', rows: [head, ...rows] } };
      }
    if (best !== null) return best;
  }
  return null;
}

/** "Salary (INR)" over numbers without a sign. */
const SAYS_MONEY = /\((?:in )?(?:INR|Rs\.?|USD|EUR|GBP|CAD|AUD|[$€£₹])\)/i;

/** "Annual mean wage", "25th percentile" among the names of several columns. */
const NAMES_PAY = /\b(?:wages?|salar(?:y|ies)|earnings|basic|gross)\b|\d{2}th percentile/i;

/** What may head a column: words, or the share that a percentile is of. */
const isName = ({ content }: Paragraph): boolean =>
  !isFigureAlone(bare(content.text)) || /^\d{1,2}\s?(?:%|th|st|nd|rd)$/.test(bare(content.text));

/** What a cell holds. A dash stands for whatever its column holds. */
type CellKind = 'amount' | 'figure' | 'words' | 'dash';

function kindOf(text: string): CellKind {
  if (/^(?:[-–—*]|n\/?a|(?:estimates? )?not (?:released|available|disclosed|reported|given))$/i.test(text))
    return 'dash';
  if (!isFigureAlone(text)) return 'words';
  return /[$€£₹]|\d\s?(?:k|L|LPA|lakhs?|EUR|SGD|ZAR|AED|CHF)\b|\b(?:Rs|INR)\b/i.test(text)
    ? 'amount'
    : 'figure';
}

/** The rows of `width` cells from `at` on: each a label and cells of the same kinds as those of the first row. */
function rowsFrom(
  run: readonly Paragraph[],
  kinds: readonly CellKind[],
  at: number,
  width: number,
  isOfMoney: boolean,
): { rows: SpannedText[][]; to: number } {
  const rows: SpannedText[][] = [];
  const columns: (CellKind | undefined)[] = [];
  let to = at;
  for (;;) {
    if (isDateLine(bare(run[to]?.content.text ?? ''))) return { rows, to };
    // "C2" over "(Entry level)": what a label bears in brackets may stand on a line of its own.
    const gloss = /^\([^()]+\)$/.test(bare(run[to + 1]?.content.text ?? '')) ? 1 : 0;
    const places = [to, ...Array.from({ length: width - 1 }, (_, column) => to + gloss + 1 + column)];
    const row = places.map((place) => kinds[place]);
    const isLike = row.every(
      (kind, column) =>
        kind === 'dash' ||
        columns[column] === undefined ||
        columns[column] === 'dash' ||
        kind === columns[column],
    );
    const hasMoney = row.includes('amount') || (isOfMoney && row.includes('figure'));
    if (row[0] !== 'words' || row.includes(undefined) || !hasMoney || !isLike) return { rows, to };
    for (const [column, kind] of row.entries()) if (kind !== 'dash') columns[column] = kind;
    rows.push(
      places.map((place, column) =>
        column === 0 && gloss === 1 ? joinSpanned(cellOf(run[to]), cellOf(run[to + 1])) : cellOf(run[place]),
      ),
    );
    to += width + gloss;
  }
}

/** The places of the names of the columns, which stand right before the first label; null where they are none. */
function namesBefore(
  run: readonly Paragraph[],
  label: number,
  width: number,
  isPiped: boolean,
): number[] | null {
  const filled: number[] = [];
  for (let index = label - 1; index >= 0 && filled.length <= width; index--) {
    const text = run[index]?.content.text ?? '';
    if (isPiped && !PIPE_BEHIND.test(text)) break;
    if (bare(text) !== '') filled.unshift(index);
  }
  const corner = filled.length > width ? bare(run[filled[0] ?? 0]?.content.text ?? '') : '';
  const names = CORNER.test(corner) || (isPiped && filled.length > width) ? filled : filled.slice(-width);
  return names.length >= width ? names : null;
}

function cellOf(paragraph: Paragraph | undefined): SpannedText {
  if (paragraph === undefined) return { text: '', starts: [{ at: 0, line: 1 }] };
  return { text: bare(paragraph.content.text), starts: paragraph.content.starts };
}
