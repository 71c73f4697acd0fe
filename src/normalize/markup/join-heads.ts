import type { Block, Paragraph, Table } from './blocks.ts';
import { lineAt, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.ts';

/** Joins tables that blank lines or a lost corner parted: heads with the rows below them, rows with those above. */
export const joinHeads = (blocks: readonly Block[]): readonly Block[] =>
  withRowsBelow(withHeadsOfGroups(withHeadRows(blocks.flatMap(partedAtCaptions))));

/**
 * "| Architects | | | |" over the names of the columns: a row with a name and nothing else, and then a head, is the heading of a table
 * of its own.
 */
function partedAtCaptions(block: Block): Block[] {
  if (block.kind !== 'table') return [block];
  const isCaption = (at: number): boolean => {
    const [name, ...others] = block.rows[at] ?? [];
    const below = block.rows[at + 1] ?? [];
    const filled = below.filter(({ text }) => text.trim() !== '');
    return (
      name !== undefined &&
      others.length >= 2 &&
      /^\p{Lu}[\p{L} ,&/()-]{2,60}$/u.test(name.text.trim()) &&
      others.every(({ text }) => text.trim() === '') &&
      filled.length >= 3 &&
      below.every(({ text }) => !/\d{2}/.test(text)) &&
      at + 2 < block.rows.length
    );
  };
  const captions = block.rows.flatMap((_, at) => (isCaption(at) ? [at] : []));
  if (captions.length === 0) return [block];
  const tables: Block[] =
    captions[0] === 0 ? [] : [{ kind: 'table', rows: block.rows.slice(0, captions[0]) }];
  for (const [order, at] of captions.entries()) {
    const [name] = block.rows[at] ?? [];
    if (name !== undefined) tables.push({ kind: 'paragraph', content: name });
    tables.push({ kind: 'table', rows: block.rows.slice(at + 1, captions[order + 1]) });
  }
  return tables;
}

/**
 * "Painter ⇥ Glazier", "Painter | Glazier" alone on its line, over rows of a label and as many figures: the head of the table
 * below, which lacks its corner, or was parted from it by a blank line.
 */
function withHeadRows(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    const cells = above?.kind === 'paragraph' ? cellsOfHead(above) : [];
    if (
      block.kind === 'table' &&
      cells.length > 1 &&
      block.rows.every(
        (row) =>
          row.length === cells.length + 1 && (row[0]?.text !== '' || row.every(({ text }) => text === '')),
      ) &&
      block.rows[0]?.slice(1).every(({ text }) => /\d|^(?:\W*|none|n\/a|unknown)$/i.test(text))
    ) {
      const [first] = cells;
      const blank: SpannedText = {
        text: '',
        starts: [{ at: 0, line: first === undefined ? 1 : lineAt(first, 0) }],
      };
      out.splice(-1, 1, { kind: 'table', rows: [[blank, ...cells], ...block.rows] });
    } else if (above?.kind === 'table' && block.kind === 'table' && isHeadOf(above, block))
      out.splice(-1, 1, { kind: 'table', rows: [...above.rows, ...block.rows] });
    else out.push(block);
  }
  return out;
}

/** "City | Data engineer | Data scientist" alone above rows of a place and two figures: the head that a blank line parted from them. */
function isHeadOf({ rows: [head, ...more] }: Table, { rows }: Table): boolean {
  return (
    head !== undefined &&
    more.length === 0 &&
    head.length > 2 &&
    head.every(({ text }) => text.trim() !== '' && !/\d/.test(text)) &&
    rows.every((row) => row.length === head.length && row.slice(1).every(({ text }) => /\d|^\W*$/.test(text)))
  );
}

/**
 * "Basic annual   Basic hourly" over "£   £", and then names of jobs, each over rows of its own: the names of the columns, with the
 * money below them, head the rows of every job.
 */
function withHeadsOfGroups(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let heads: SpannedText[] = [];
  for (const [at, block] of blocks.entries()) {
    const above = blocks[at - 1];
    if (block.kind === 'table') {
      const [first] = heads;
      const fits =
        first !== undefined &&
        block.rows.every(
          (row) =>
            row.length === heads.length + 1 && row.slice(1).every(({ text }) => /^[\d.,]*\d$/.test(text)),
        );
      const blank = first === undefined ? null : { text: '', starts: first.starts };
      out.push(fits && blank !== null ? { kind: 'table', rows: [[blank, ...heads], ...block.rows] } : block);
      continue;
    }
    const signs = block.kind === 'paragraph' ? block.content.text.trim().split(/\s{2,}|\t/) : [];
    const names = above?.kind === 'paragraph' ? above.content.text.trim().split(/\s{2,}|\t/) : [];
    if (signs.length > 1 && signs.length === names.length && signs.every((sign) => /^[$€£₹]$/.test(sign))) {
      const starts = above?.kind === 'paragraph' ? above.content.starts.slice(0, 1) : [];
      heads = names.map((name, column) => ({ text: `${name} (${signs[column] ?? ''})`, starts }));
    } else if (block.kind !== 'paragraph' || block.content.text.length > LONGEST_GROUP) heads = [];
    out.push(block);
  }
  return out;
}

/** The longest name of a group of rows. */
const LONGEST_GROUP = 40;

/**
 * Rows behind a blank line in a table: a headless table right below one with a head, of as many columns, and a line of as many
 * cells that are parted by tabs, go on with it.
 */
function withRowsBelow(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    const rows = rowsOf(block);
    const [head = []] = above?.kind === 'table' ? above.rows : [];
    const isOfHead =
      above?.kind === 'table' &&
      above.rows.length > 1 &&
      head.length >= 3 &&
      head.every(({ text }) => !/[$€£₹]\s?\d|\d,\d{3}/.test(text)) &&
      rows.length > 0 &&
      rows.every((row) => row.length === head.length && row.slice(1).some(({ text }) => /\d/.test(text))) &&
      isRightBelow(above, rows);
    if (isOfHead) out.splice(-1, 1, { kind: 'table', rows: [...above.rows, ...rows] });
    else out.push(block);
  }
  return out;
}

/** The rows of a table, or of a line whose cells are parted by tabs. */
function rowsOf(block: Block): readonly (readonly SpannedText[])[] {
  if (block.kind === 'table') return block.rows;
  if (block.kind !== 'paragraph' || !block.content.text.includes('\t')) return [];
  const { content } = block;
  // A line that was broken goes on below: each cell keeps the lines on which it stands.
  let end = -1;
  const cells = content.text.split('\t').map((cell) => {
    const start = end + 1;
    end = start + cell.length;
    return trimSpanned(sliceSpanned(content, start, end));
  });
  return [cells];
}

/** Whether rows begin at most one blank line below a table. */
function isRightBelow(table: Table, rows: readonly (readonly SpannedText[])[]): boolean {
  const last = table.rows.at(-1)?.[0];
  const first = rows[0]?.[0];
  return last !== undefined && first !== undefined && lineAt(first, 0) - lineAt(last, 0) <= 2;
}

/** The cells of a line that is parted by tabs or pipes and bears no figures; none where it is no such line. */
function cellsOfHead({ content }: Paragraph): SpannedText[] {
  const cells = content.text.split(/\t|\s\|\s/).map((cell) => cell.trim());
  const isHead = cells.every((cell) => /^\p{Lu}[^\d$€£₹]*$/u.test(cell));
  return isHead ? cells.map((text) => ({ text, starts: content.starts.slice(0, 1) })) : [];
}
