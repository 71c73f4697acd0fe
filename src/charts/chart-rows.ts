import type { ChartData, ChartRow } from './chart-data.ts';

/** A row of the interactive view with its place, in pixels from the top of the plot. */
export type PlacedRow =
  | { kind: 'role'; title: string; index: number; textY: number }
  | { kind: 'nothing'; textY: number }
  | {
      kind: 'figure';
      row: ChartRow;
      role: string;
      index: number;
      textY: number;
      detailY: number;
      markY: number;
    };

// As tall as in the picture that stands in the page, so that the one opens in the place of the other.
const ROLE = 34;
const LABEL = 32;
const DETAIL = 17;
const GAP = 14;
const NOTHING = 22;

/**
 * The rows of a chart under one another: each role's name, where there is more than one, over its figures.
 * @returns the rows, and how high they are together, in pixels
 */
export function placeRows(data: ChartData): { rows: PlacedRow[]; height: number } {
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const { title, index, rows: figures } of data.groups) {
    if (data.groups.length > 1) {
      rows.push({ kind: 'role', title, index, textY: y + 22 });
      y += ROLE;
    }
    if (figures.length === 0) {
      rows.push({ kind: 'nothing', textY: y + 10 });
      y += NOTHING;
    }
    for (const row of figures) {
      const detail = row.detail === '' ? 0 : DETAIL;
      rows.push({
        kind: 'figure',
        row,
        role: title,
        index,
        textY: y + 16,
        detailY: y + 16 + DETAIL,
        markY: y + LABEL + detail,
      });
      y += LABEL + detail + GAP;
    }
  }
  return { rows, height: y + 4 };
}

/** A text in lines of at most so many characters, broken between words; a word longer than a line is left whole. */
export function brokenInLines(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
