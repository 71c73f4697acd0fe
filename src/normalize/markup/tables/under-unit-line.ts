import { pipeRow } from './pipe-row.ts';

/** "Community/Area Wages ($/hour)": what the rows are called, and the unit of all columns. */
const UNIT_LINE =
  /^(\p{Lu}[^\d$€£₹()]{2,40}?)\s((?:Wages?|Pay|Salary|Salaries|Earnings)\s?(\((?:[A-Z]{0,3}[$€£₹])[^()]{0,12}\)))$/u;
const STATISTIC = /\b(?:low|median|high|average|mean|minimum|maximum|lowest|highest)\b/gi;
const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:\\.\\d{2})?|N\\/A';
/** Fewer rows may be anything. */
const FEWEST = 2;

/**
 * A table whose borders were lost under two lines of head: "Canada 22.00 35.75 48.50" under "Low Median High" under
 * "Community/Area Wages ($/hour)". Gives its rows with pipes, or null where `at` begins none.
 */
export function splitUnderUnitLine(lines: readonly string[], at: number): string[] | null {
  const [, corner = '', caption = '', unit = ''] =
    UNIT_LINE.exec((lines[at] ?? '').trim().slice(0, 120)) ?? [];
  const below = (lines[at + 1] ?? '').trim();
  const names = below.match(STATISTIC) ?? [];
  if (corner === '' || names.length < 2 || names.join(' ') !== below) return null;
  const pattern = new RegExp(`^(\\p{L}.{0,60}?)((?:\\s(?:${FIGURE})){${names.length}})$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 2; next < lines.length; next++) {
    const [, label = '', figures = ''] = pattern.exec((lines[next] ?? '').trim().slice(0, 160)) ?? [];
    if (label === '') break;
    rows.push([label, ...figures.trim().split(/\s/)]);
  }
  if (rows.length < FEWEST) return null;
  const blanks = names.map(() => '');
  return [[caption, ...blanks], [corner, ...names.map((name) => `${name} ${unit}`)], ...rows].map(pipeRow);
}
