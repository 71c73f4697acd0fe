import { isJobName } from '../roles/role-words.ts';
import type { Block, Heading, Paragraph } from './blocks.ts';
import { isFigureAlone, shapeOf } from './line-shape.ts';
import type { SpannedText } from './spanned-text.ts';

/** More jobs than any page sets side by side. */
const MOST_COLUMNS = 4;

/**
 * A table of two jobs or more, saved with each cell on a line of its own: the jobs first, then a label and as many
 * values for each row. Makes it a table again, with a blank corner. A row belongs to it as long as its values are
 * all figures or all words, and there is a row of figures.
 */
export function joinColumns(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = tableAt(blocks, at);
    if (table !== null) {
      out.push({ kind: 'table', rows: table.rows });
      at = table.end;
      continue;
    }
    const block = blocks[at];
    if (block !== undefined) out.push(block);
    at++;
  }
  return out;
}

function tableAt(
  blocks: readonly Block[],
  at: number,
): { rows: readonly (readonly SpannedText[])[]; end: number } | null {
  const heads: SpannedText[] = [];
  for (let next = at; next < blocks.length && heads.length <= MOST_COLUMNS; next++) {
    const block = blocks[next];
    if (block === undefined || !isLine(block) || !isJobName(block.content.text)) break;
    heads.push(block.content);
  }
  if (heads.length < 2 || heads.length > MOST_COLUMNS) return null;
  const corner: SpannedText = { text: '', starts: heads[0]?.starts.slice(0, 1) ?? [] };
  const rows: SpannedText[][] = [[corner, ...heads]];
  let end = at + heads.length;
  for (;;) {
    const row = blocks
      .slice(end, end + heads.length + 1)
      .flatMap((block) => (isLine(block) ? [block.content] : []));
    const [label, ...values] = row;
    if (label === undefined || values.length < heads.length || isFigureAlone(label.text)) break;
    const figures = values.filter(({ text }) => isFigureAlone(text)).length;
    if (figures > 0 && figures < values.length) break;
    rows.push(row);
    end += row.length;
  }
  // Words alone may be anything; the last rows without figures are left as they were.
  while (
    rows.length > 1 &&
    !rows
      .at(-1)
      ?.slice(1)
      .every(({ text }) => isFigureAlone(text))
  ) {
    rows.pop();
    end -= heads.length + 1;
  }
  return rows.length < 2 ? null : { rows, end };
}

/** A short line by itself, whatever was made of it. */
const isLine = (block: Block): block is Heading | Paragraph =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  (isFigureAlone(block.content.text) || shapeOf(block.content.text) === 'short');
