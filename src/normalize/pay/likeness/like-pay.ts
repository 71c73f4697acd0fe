import type { Period } from '../../../domain/salary-record.ts';
import { HOURS_A_YEAR } from '../flag-pay.ts';
import type { Evidence, PaySighting } from '../sighting.ts';
import type { Likeness } from './likeness.ts';

/**
 * The likeness, a logarithm of the odds, below which a sum is held back: where a label or a statement calls it pay, or it stands
 * in a table, what is clearly likelier another sum; a sentence that says less has to look like pay, and the more so where it is only
 * its place that speaks for it. The limits are those at which 24 sets of pages that had not been learnt from lost about one figure in
 * six hundred, and one in five of the sums that had still passed for pay; that of a place is lower by a half since more pages were
 * learnt from, where it let no sum more pass on 44 sets.
 */
export const LEAST: Readonly<Record<Evidence, number>> = {
  table: -1,
  statement: 0.25,
  'label in its place': 0.5,
  words: 0.5,
  place: 1.5,
};

/**
 * The figures that look like pay, of those that were read as such. One that looks like another sum stays where it is a figure that
 * stays, told for another time: "$375" a day beside "$97,500" a year.
 */
export function likePay(sightings: readonly PaySighting[], likeness: Likeness): PaySighting[] {
  const kept = new Set(sightings.filter((sighting) => !isUnlikePay(sighting, likeness)));
  return sightings.filter(
    (sighting) =>
      kept.has(sighting) ||
      ((likeness(sighting.lines, sighting.text) ?? 0) > SURELY_UNLIKE &&
        [...kept].some((other) => isSamePay(sighting, other))),
  );
}

/** The likeness below which a sum is none for another time, either. */
const SURELY_UNLIKE = -2;

/** Whether what stands around a sum that was read as pay is what stands around other sums. */
function isUnlikePay({ lines, text, evidence }: PaySighting, likeness: Likeness): boolean {
  const found = likeness(lines, text);
  return found !== null && found < LEAST[evidence];
}

/** How often in a year of full-time work pay for a period is paid. */
const TIMES_A_YEAR: Readonly<Record<Period, number>> = {
  hour: HOURS_A_YEAR,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Whether a figure is another one of the same job, told for a shorter time, but for what is lost by rounding to whole ones. */
function isSamePay(part: PaySighting, whole: PaySighting): boolean {
  const times = TIMES_A_YEAR[part.period] / TIMES_A_YEAR[whole.period];
  const fits = (one: number | null, other: number | null): boolean =>
    one === null || other === null
      ? one === other
      : Math.abs(other / times - one) < (Number.isInteger(one) ? 0.51 : 0.006);
  return (
    times > 1 &&
    part.currency === whole.currency &&
    part.role === whole.role &&
    fits(part.low, whole.low) &&
    fits(part.high, whole.high)
  );
}
