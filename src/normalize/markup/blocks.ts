import { allLines, type SpannedText } from './spanned-text.ts';

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6. Headings restored from plain text all have level 2. */
  readonly level: number;
  readonly content: SpannedText;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: SpannedText;
}

export interface Item {
  readonly kind: 'item';
  /** 0 for the items of an outer list. */
  readonly depth: number;
  readonly content: SpannedText;
}

export interface Table {
  readonly kind: 'table';
  /** All rows, the head first; each has as many cells as the others. */
  readonly rows: readonly (readonly SpannedText[])[];
}

/** A figure that stands alone on its line, with the labels that stand over or under it. */
export interface Card {
  readonly kind: 'card';
  readonly figure: SpannedText;
  /** The label nearest to the figure first. */
  readonly labels: readonly SpannedText[];
  /** What stands over the whole run of cards, where something does: "Average base pay (USD)". */
  readonly title: SpannedText | null;
  /** What stands right below the figure and names no other: "jobs/year, thousands", "2024–2034". */
  readonly tail: SpannedText | null;
}

export type Block = Heading | Paragraph | Item | Table | Card;

/** The words of a block in one run; a table's cells and a card's labels are joined by spaces. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return block.content.text;
    case 'card':
      return [...block.labels, block.figure].map(({ text }) => text).join(' ');
    case 'table':
      return block.rows.flatMap((row) => row.map(({ text }) => text)).join(' ');
    default:
      return block satisfies never;
  }
}

/** Every line of the source that a block touches. */
export function linesOf(block: Block): number[] {
  const parts =
    block.kind === 'table'
      ? block.rows.flat()
      : block.kind === 'card'
        ? [block.figure, ...block.labels, ...(block.tail === null ? [] : [block.tail])]
        : [block.content];
  return [...new Set(parts.flatMap(allLines))].sort((a, b) => a - b);
}
