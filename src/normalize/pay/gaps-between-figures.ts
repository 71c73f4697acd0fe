import type { PaySighting } from './sighting.ts';

/** Sums that are rounded to this are the difference of two others by chance as well. */
const ROUND = 50;
/** A page of more sums has some that are the difference of two others by chance. */
const MOST_SUMS = 40;

/** Sums that are rounded to this are told by the dozen: 90,000 and 60,000 lie 30,000 apart, and a beginner gets that. */
const VERY_ROUND = 1_000;
/** A gap stands at most so many lines below the two that it lies between. */
const MOST_LINES_BELOW = 3;

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
  const sumsBefore = new Map<string, PaySighting[]>();
  return sightings.filter((one) => {
    if (!isYearlySum(one)) return true;
    const before = sumsBefore.get(one.currency) ?? [];
    sumsBefore.set(one.currency, before);
    const isGap =
      one.evidence !== 'table' && (gaps.has(`${one.currency} ${one.low}`) || isGapOfLikes(one, before));
    before.push(one);
    return !isGap;
  });
}

const isYearlySum = ({ period, low, high }: PaySighting): boolean =>
  period === 'year' && low !== null && low === high;

/**
 * Whether a sum that is no more than half round lies between two of the `before` that are told alike: the two right above it ("$118,900 in
 * Washington, $52,400 in Alabama. That $66,500 gulf …"), the two ends of one job's spread, or the same statistic of two jobs.
 */
function isGapOfLikes(gap: PaySighting, before: readonly PaySighting[]): boolean {
  const sum = gap.low ?? 0;
  // What is told of a place or a firm, or is a statistic, is told for itself.
  const isOfSome = gap.segment !== null && gap.segment.kind !== 'specialty';
  if (sum % VERY_ROUND === 0 || isOfSome || gap.percentile !== null) return false;
  const [first, second] = before.slice(-2);
  const line = gap.lines[0] ?? 0;
  const isNear = (one: PaySighting | undefined): boolean =>
    one !== undefined && line - (one.lines[0] ?? 0) <= MOST_LINES_BELOW;
  const liesBetween = (one: PaySighting | undefined, other: PaySighting | undefined): boolean =>
    Math.abs((one?.low ?? 0) - (other?.low ?? 0)) === sum;
  if (isNear(first) && isNear(second) && liesBetween(first, second)) return true;
  return (
    before.length <= MOST_SUMS &&
    before.some((one, at) =>
      before.slice(at + 1).some((other) => areAlike(one, other) && liesBetween(one, other)),
    )
  );
}

/** The two ends of one job's spread, or one statistic of two jobs. */
const areAlike = (one: PaySighting, other: PaySighting): boolean =>
  one.role === other.role
    ? one.percentile !== null && other.percentile !== null && one.percentile + other.percentile === 100
    : one.measure === other.measure &&
      one.measure !== 'unspecified' &&
      one.percentile === other.percentile &&
      one.segment?.label === other.segment?.label;

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
