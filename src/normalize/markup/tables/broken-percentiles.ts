import { cutRow } from './cells.ts';
import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** "Percentile 10% 25% 50%", "(Median)", "75% 90%": a piece of the head of a table of percentiles. */
const PIECE = /^(?:percentiles?\s?)?(?:(?:\d{1,2}\s?%|\(median\))\s?){1,5}$/i;
/** Into so many lines at most the head is broken. */
const MOST_PIECES = 4;

/**
 * Percentiles of a national statistics page whose head was broken over several lines: "Percentile 10% 25% 50%", "(Median)",
 * "75% 90%" over "Hourly wage $14.10 $17.20 …". Gives its rows with pipes and their places, head first, or null where `at`
 * begins none.
 */
export function splitBrokenPercentiles(lines: readonly string[], at: number): PlacedRow[] | null {
  if (!/^percentiles?\s\d/i.test((lines[at] ?? '').trim())) return null;
  let next = at;
  while (next < at + MOST_PIECES && PIECE.test((lines[next] ?? '').trim())) next++;
  const names = lines
    .slice(at, next)
    .join(' ')
    .match(/\d{1,2}\s?%/g);
  if (next - at < 2 || names === null) return null;
  const rows: PlacedRow[] = [{ text: pipeRow(['Percentile', ...names]), offset: 0 }];
  for (; next < lines.length; next++) {
    const row = cutRow((lines[next] ?? '').trim());
    if (row === null || row.length !== names.length + 1) break;
    rows.push({ text: pipeRow(row), offset: next - at });
  }
  return rows.length < 2 ? null : rows;
}
