import type { RoleId } from '../../../domain/role-id.ts';
import type { Table } from '../../markup/blocks.ts';
import { findMoney } from '../../mentions/find-money.ts';
import type { PaySighting } from '../sighting.ts';

/**
 * Whose a table is that names nobody, on a page about two jobs: the one whose pay, as the text above gives it by the year, lies among
 * the sums of the table where that of the other lies outside them. Null where both do, or neither, or where nothing is known of one.
 */
export function whoseBySize(
  { rows }: Table,
  mains: readonly RoleId[],
  sightings: readonly PaySighting[],
  dollar: string,
): RoleId | null {
  const sums = rows
    .flatMap((row) => row.flatMap(({ text }) => findMoney(text, dollar)))
    .flatMap(({ low, high, currency }) =>
      [low, high].flatMap((amount) => (amount === null ? [] : [{ amount, currency }])),
    );
  const [first] = sums;
  if (mains.length !== 2 || first === undefined || sums.some(({ currency }) => currency !== first.currency))
    return null;
  const least = Math.min(...sums.map(({ amount }) => amount));
  const most = Math.max(...sums.map(({ amount }) => amount));
  const told = mains.map((main) => ({
    main,
    points: sightings.flatMap(({ role, low, high, period, currency }) =>
      role === main && period === 'year' && low !== null && low === high && currency === first.currency
        ? [low]
        : [],
    ),
  }));
  if (told.some(({ points }) => points.length === 0)) return null;
  const within = told.filter(({ points }) => points.every((point) => point > least && point < most));
  const without = told.filter(({ points }) => points.every((point) => point < least || point > most));
  const [own] = within;
  return own !== undefined && within.length === 1 && without.length === 1 ? own.main : null;
}
