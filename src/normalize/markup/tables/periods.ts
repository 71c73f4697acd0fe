import { pipeRow } from './pipe-row.ts';

/** "StateHourlyWeeklyMonthlyYearly", "Hourly Weekly Monthly Annually": the times of four columns, perhaps behind a corner. */
const PERIODS_HEAD =
  /^(\p{Lu}\p{L}*?)?\s?(Hourly|Hour|Per Hour)\s?(Weekly|Week|Per Week)\s?(Monthly|Month|Per Month)\s?(Yearly|Annually|Annual|Year|Per Year)$/u;
const PERIODS_ROW =
  /^(\p{L}[^$€£₹\d]{1,80}?)\s?([$€£₹]?\d{1,3}\.\d{2})\s?([$€£₹]?(?:\d,\d{3}|\d{3}))\s([$€£₹]?\d{1,2},\d{3})\s([$€£₹]?\d{2,3},\d{3})$/u;
/** Hours of a week and weeks of a year by which such a table works out one rate from the other. */
const HOURS_A_WEEK = 40;
const WEEKS_A_YEAR = 52;

/**
 * A table of one pay by the hour, the week, the month and the year whose cells were run together: "California40.001,600 6,934
 * 83,210". Where the hour ends and the week begins the sizes tell, which have to agree. Gives its rows with pipes, head first, or
 * null where `at` begins none.
 */
export function splitPeriods(lines: readonly string[], at: number): string[] | null {
  const head = PERIODS_HEAD.exec((lines[at] ?? '').trim().slice(0, 80));
  if (head === null) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', ...sums] = (line.length > 140 ? null : PERIODS_ROW.exec(line)) ?? [];
    const [hour = 0, week = 0, , year = 0] = sums.map((sum) => Number(sum.replace(/[^\d.]/g, '')));
    const areOne =
      Math.abs(hour * HOURS_A_WEEK - week) <= 1 + week / 100 &&
      Math.abs(week * WEEKS_A_YEAR - year) <= year / 50;
    if (label === '' || !areOne) break;
    rows.push([label.trim(), ...sums]);
  }
  return rows.length < 2 ? null : [[head[1] ?? '', ...head.slice(2)], ...rows].map(pipeRow);
}
