import { cutGluedHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';
import type { PlacedRow } from './placed-row.ts';

/** "California540$ 55,120", "New York $73,350": a name, perhaps a count, and an amount. */
const ROW =
  /(\p{Lu}[\p{L}.’' -]{1,40}?)\s?(\d{1,3}(?:,\d{3})*|[-–])?\s?(\$ ?(?:\d{1,3}(?:,\d{3})+|\d{1,3}\.\d{2}))/uy;
/** Fewer rows may be a sentence. */
const FEWEST = 3;

/**
 * A table whose rows were all run together into one line, perhaps with what stood over it: "Embalmers, area profile:StateJobs (1)Mean
 * annual wage (2)California540$ 55,120Texas490$ 43,870…". Gives its rows with pipes, each on that line, or null where the line at
 * `at` is none.
 */
export function splitOneLine(lines: readonly string[], at: number): PlacedRow[] | null {
  const line = (lines[at] ?? '').trim();
  if (line.length < 60 || line.length > 2_000 || !/\d\p{Lu}\p{Ll}[\p{L}.’' -]{0,38}?[\d$-]/u.test(line))
    return null;
  for (const { index: start } of line.matchAll(/(?<=^|[):\p{Ll}] ?)\p{Lu}/gu)) {
    const rows: string[][] = [];
    ROW.lastIndex = start;
    for (let row = ROW.exec(line); row !== null; row = ROW.exec(line))
      rows.push([row[1]?.trim() ?? '', ...(row[2] === undefined ? [] : [row[2]]), row[3] ?? '']);
    const width = rows[0]?.length ?? 0;
    if (rows.length < FEWEST || rows.some((row) => row.length !== width)) continue;
    const over = line.slice(0, start).replace(/^.*:(?=\S)/, '');
    const head = cutGluedHead(over);
    const names = head.length === width ? head : [over, ...Array<string>(width - 1).fill('')];
    return [names, ...rows].map((row) => ({ text: pipeRow(row), offset: 0 }));
  }
  return null;
}
