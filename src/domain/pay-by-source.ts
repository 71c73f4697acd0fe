import { type CitedSalary, recordKey } from './library.ts';
import { isOverall } from './pay-conclusion.ts';

/** One row of the table of pay: one statistic of one source, with each role's figures for it. */
export interface PayBySourceRow {
  /** A record of the row, for what all its records have in common: source, statistic, basis, period, credit. */
  example: CitedSalary;
  /** The figures of each role, in the order of the roles; empty where the source gives the role none. */
  cells: CitedSalary[][];
}

const rowKey = ({ source, record }: CitedSalary): string =>
  [
    source.id,
    record.measure,
    record.percentile,
    record.basis,
    record.period,
    record.currency,
    record.asOf,
    record.reportedBy,
  ].join(' ');

/** A yearly figure says more to a reader than an hourly one, and a point more than a range. */
const PERIOD_ORDER = ['year', 'month', 'week', 'day', 'hour'] as const;

/**
 * The overall pay figures of several roles, one row for each statistic of each source, so that what one source puts side by
 * side stands side by side.
 *
 * @param figures the pay records of each role, in the order of the roles
 */
export function payBySource(figures: readonly (readonly CitedSalary[])[]): PayBySourceRow[] {
  const rows = new Map<string, PayBySourceRow>();
  figures.forEach((ofRole, index) => {
    for (const cited of ofRole.filter(isOverall)) {
      const key = rowKey(cited);
      const row = rows.get(key) ?? { example: cited, cells: figures.map(() => []) };
      row.cells[index]?.push(cited);
      rows.set(key, row);
    }
  });
  const rank = ({ example: { record } }: PayBySourceRow): number =>
    PERIOD_ORDER.indexOf(record.period) * 2 + (record.measure === 'range' ? 1 : 0);
  // Sources that bear on more of the roles come first, and a source's rows stay together.
  const weight = new Map<string, number>();
  for (const { example, cells } of rows.values()) {
    const stated = cells.filter((cell) => cell.length > 0).length;
    weight.set(example.source.id, Math.max(stated, weight.get(example.source.id) ?? 0));
  }
  return [...rows.values()].sort(
    (a, b) =>
      (weight.get(b.example.source.id) ?? 0) - (weight.get(a.example.source.id) ?? 0) ||
      a.example.source.id.localeCompare(b.example.source.id, 'en') ||
      rank(a) - rank(b) ||
      recordKey(a.example).localeCompare(recordKey(b.example), 'en'),
  );
}
