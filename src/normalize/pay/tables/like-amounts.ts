import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import type { Grid } from './read-grid.ts';

/** Amounts of one column that differ by no more than this factor are of one kind. */
const ONE_KIND = 8;

/** The least amount of a column among those of one kind with the given one, and the greatest of all. */
export function leastAndMost(
  grid: Grid,
  column: number,
  money: MoneyMention,
  dollar: string,
): { least?: number; most?: number } {
  const value = money.low ?? money.high;
  if (value === null) return {};
  const peers = grid.body
    .slice(0, 200)
    .filter((row) => {
      const label = grid.labelOf(row);
      // "Per month | $6,100" among rows of the year tells of itself alone.
      return label?.isOtherSum !== true && (label?.period ?? null) === null;
    })
    .flatMap((row) => findMoney(row[column]?.text ?? '', dollar))
    .filter(({ currency }) => currency === money.currency);
  const lows = peers
    .map(({ low, high }) => low ?? high ?? value)
    .filter((peer) => peer <= value && value / peer < ONE_KIND);
  return {
    least: Math.min(value, ...lows),
    most: Math.max(value, ...peers.map(({ low, high }) => high ?? low ?? value)),
  };
}
