import { pipeRow } from './pipe-row.ts';

/** "Place: brewer / distiller", "Colorado: 53,240 / 57,900": a label, a colon, and cells that slashes part. */
const ROW = /^(\p{Lu}[^:/\d]{0,50}?(?: \d{1,2})?):\s+([^:]{3,120})$/u;

/**
 * A table whose cells slashes or long dashes part, but for the label where a colon ends it: a head without figures, and at least two rows of as many
 * cells, of which one or more hold numbers. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitSlashesAndDashes(lines: readonly string[], at: number): string[] | null {
  const head = cellsOf(lines[at]);
  if (head.length < 3 || head.some((cell) => /[$€£₹]\s?\d|\d{2}|^\d/.test(cell))) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = cellsOf(lines[next]);
    if (row.length !== head.length || !row.slice(1).some((cell) => /\d/.test(cell))) break;
    rows.push(row);
  }
  return rows.length < 2 ? null : [head, ...rows].map(pipeRow);
}

function cellsOf(line: string | undefined): string[] {
  const [, label = '', rest = ''] = (line ?? '').length > 200 ? [] : (ROW.exec((line ?? '').trim()) ?? []);
  const cells = rest.split(/\s\/\s/);
  if (cells.length > 1) return [label, ...cells.map((cell) => cell.trim())];
  // "Certified / $566 / $80": the label, too, is parted by a slash.
  const all = (line ?? '').length > 200 ? [] : (line ?? '').trim().split(/\s\/\s/);
  const dashed = (line ?? '').length > 200 ? [] : (line ?? '').trim().split(/\s—\s/);
  // "#1 — Harrow Foods — $24.50 — $28.25".
  if (all.length === 1 && dashed.length >= 3 && dashed.every((cell) => cell.length <= 40)) return dashed;
  return all.length < 3 || !/^\p{Lu}/u.test(all[0] ?? '') || all.some((cell) => cell.length > 60) ? [] : all;
}
