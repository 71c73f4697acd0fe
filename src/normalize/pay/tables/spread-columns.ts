import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import { namesPay } from './heads.ts';
import type { Grid } from './read-grid.ts';

/** "Level | Usual range": what a column of ranges beside stages, places or employers is called. */
export const SPREAD =
  /^(?:usual|typical|normal|expected|common) (?:range|band|spread)(?: \([^()]{1,20}\))?$/i;

/**
 * The columns of ranges that in each row hold the amount which a column of pay gives there: "Average per year | Usual spread"
 * over "$61,000 | $52,000 - $70,000". Whatever such a column is called, it is of the same pay.
 */
export function spreadsOf({ heads, body }: Grid, dollar: string): ReadonlySet<number> {
  const rows = body.slice(0, 200).map((row) => row.map(({ text }) => findMoney(text, dollar)));
  const pays = heads.flatMap((head, column) =>
    namesPay(head) && head?.isOtherSum === false ? [column] : [],
  );
  const isSpread = (column: number): boolean => {
    const told = rows.filter((row) => row[column]?.length === 1);
    return (
      told.length >= 2 &&
      told.length === rows.length &&
      pays.some((pay) => pay !== column && told.every((row) => holds(row[column]?.[0], row[pay]?.[0])))
    );
  };
  return new Set(
    heads.flatMap((head, column) => (head !== null && !head.isOtherSum && isSpread(column) ? [column] : [])),
  );
}

/** Whether a range holds an amount. */
function holds(range: MoneyMention | undefined, point: MoneyMention | undefined): boolean {
  if (range?.low == null || range.high === null || range.low >= range.high) return false;
  if (point?.low == null || point.low !== point.high || point.currency !== range.currency) return false;
  return range.low <= point.low && point.low <= range.high;
}
