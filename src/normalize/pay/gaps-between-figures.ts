import type { PaySighting } from './sighting.ts';

/** Sums that are rounded to this are the difference of two others by chance as well. */
const ROUND = 50;
/** A page of more sums has some that are the difference of two others by chance. */
const MOST_SUMS = 40;

/** Where a yearly sum first stands. */
type FirstLines = ReadonlyMap<number, number>;

/**
 * Leaves out sums that are what lies between two others of their page to the last digit: "Bottom to top: $37,790" below $35,180 and
 * $72,970. In 1,500 pages written for this project such a yearly sum, where it is not round, never was pay. Of a sum that is two others
 * together the one is left out that is far smaller, or else the one that stands last, below both that it lies between. What a table
 * holds is kept, for its head says what it is.
 */
export function withoutGaps(sightings: readonly PaySighting[]): readonly PaySighting[] {
  const currencies = new Set(sightings.map(({ currency }) => currency));
  const gaps = new Set(
    [...currencies].flatMap((currency) => {
      const yearly = sightings.filter((one) => one.currency === currency && one.period === 'year');
      return gapsAmong(firstLinesOf(yearly)).map((sum) => `${currency} ${sum}`);
    }),
  );
  return sightings.filter(
    ({ period, low, high, currency, evidence }) =>
      evidence === 'table' ||
      !(period === 'year' && low !== null && low === high && gaps.has(`${currency} ${low}`)),
  );
}

function firstLinesOf(sightings: readonly PaySighting[]): FirstLines {
  const lines = new Map<number, number>();
  for (const { low, high, lines: own } of sightings)
    for (const end of [low, high])
      if (end !== null)
        lines.set(
          end,
          Math.min(lines.get(end) ?? Number.POSITIVE_INFINITY, own[0] ?? Number.POSITIVE_INFINITY),
        );
  return lines;
}

/** The sums that are the difference of two others, as far as they are no round ones. */
function gapsAmong(lines: FirstLines): number[] {
  const sums = [...lines.keys()];
  if (sums.length > MOST_SUMS) return [];
  const lineOf = (sum: number): number => lines.get(sum) ?? 0;
  return sums.filter(
    (gap) =>
      gap % ROUND !== 0 &&
      sums.some((less) => {
        const more = less + gap;
        if (less === gap || !lines.has(more)) return false;
        const isLast = lineOf(gap) > lineOf(more) && lineOf(gap) > lineOf(less);
        // "First rung to last: $80,570" below $34,870 and $115,440: of the two parts the one that is told last is the gap.
        const isOtherLast = lineOf(less) > lineOf(more) && lineOf(less) > lineOf(gap);
        return gap * 4 < less || (gap * 2 < less && !isOtherLast) || isLast;
      }),
  );
}
