import { splitCells } from './cells.ts';
import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** Fewer rows may be anything. */
const FEWEST = 3;
/** So many cells make a row of what may else be an indent. */
const FEWEST_CELLS = 3;

/**
 * A table whose cells are parted by tabs and whose rows by blank lines: "Seattle⇥340⇥64,750". Gives its rows with pipes and their
 * places, head first, or null where `at` begins none.
 */
export function splitTabbed(lines: readonly string[], at: number): PlacedRow[] | null {
  const width = cellsOf(lines[at]).length;
  if (width < FEWEST_CELLS) return null;
  const rows: PlacedRow[] = [];
  let blanks = 0;
  for (let next = at; next < lines.length; next++) {
    const cells = cellsOf(lines[next]);
    if (cells.length !== width) {
      if ((lines[next] ?? '').trim() !== '' || (lines[next - 1] ?? '').trim() === '') break;
      blanks++;
      continue;
    }
    // Rows right below one another are the matter of other kinds.
    if (blanks < rows.length) return null;
    rows.push({ text: pipeRow(cells), offset: next - at });
  }
  return rows.length < FEWEST ? null : rows;
}

const cellsOf = (line = ''): readonly string[] => (line.length > 300 ? [] : splitCells(line.trim(), '\t'));
