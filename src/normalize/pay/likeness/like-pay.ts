import type { Period } from '../../../domain/salary-record.ts';
import { HOURS_A_YEAR } from '../flag-pay.ts';
import type { Evidence, PaySighting } from '../sighting.ts';
import type { Likeness } from './likeness.ts';

/** A likeness, a logarithm of the odds, for each kind of evidence. */
type Limits = Readonly<Record<Evidence, number>>;

/**
 * The likeness below which a sum is held back: where a label or a statement calls it pay, or it stands
 * in a table, what is clearly likelier another sum; a sentence that says less has to look like pay, and the more so where it is only
 * its place that speaks for it. The limits are those at which 24 sets of pages that had not been learnt from lost about one figure in
 * six hundred, and one in five of the sums that had still passed for pay; that of a place is lower by a half since more pages were
 * learnt from, where it let no sum more pass on 44 sets.
 */
export const LEAST: Limits = {
  table: -1,
  label: 0.25,
  statement: 0.25,
  'label in its place': 0.5,
  words: 0.5,
  place: 1.5,
};

/**
 * The limits on a page whose other figures leave hardly a doubt: it is known there how its pay is written, and a sum that is written
 * otherwise is left to the editor. On 27 sets of pages that had not been learnt from they held one figure in fifty back, and three
 * in four of the sums that had still passed for pay. Nearly all of those were said in sentences.
 */
export const LEAST_AMONG_PAY: Limits = {
  table: 1,
  label: 1,
  statement: 4,
  'label in its place': 4,
  words: 4,
  place: 5,
};

/** So many figures over the higher limits make known how a page writes its pay. */
const ENOUGH = 4;

/** Figures that were read as pay: those that look like it, and those that are held back for an editor to look at. */
export interface LookedAt {
  readonly kept: PaySighting[];
  readonly heldBack: PaySighting[];
}

/**
 * Parts the figures that were read as pay by what they look like. One that looks like another sum stays where it is a figure that
 * stays, told for another time: "$375" a day beside "$97,500" a year.
 */
export function likePay(sightings: readonly PaySighting[], likeness: Likeness): LookedAt {
  const reaches = (limits: Limits): PaySighting[] =>
    sightings.filter(
      ({ lines, text, evidence }) => (likeness(lines, text) ?? limits[evidence]) >= limits[evidence],
    );
  const sure = reaches(LEAST_AMONG_PAY);
  const like = new Set(sure.length >= ENOUGH ? sure : reaches(LEAST));
  const stays = (sighting: PaySighting): boolean =>
    like.has(sighting) ||
    ((likeness(sighting.lines, sighting.text) ?? 0) > SURELY_UNLIKE &&
      [...like].some((other) => isSamePay(sighting, other) || isSamePay(other, sighting)));
  return {
    kept: sightings.filter(stays),
    heldBack: sightings.filter((sighting) => !stays(sighting)),
  };
}

/** The likeness below which a sum is none for another time, either. */
const SURELY_UNLIKE = -2;

/** How often in a year of full-time work pay for a period is paid. */
const TIMES_A_YEAR: Readonly<Record<Period, number>> = {
  hour: HOURS_A_YEAR,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Whether a figure is another one of the same job, told for a shorter time, but for what is lost by rounding either of them. */
function isSamePay(part: PaySighting, whole: PaySighting): boolean {
  const times = TIMES_A_YEAR[part.period] / TIMES_A_YEAR[whole.period];
  const fits = (one: number | null, other: number | null): boolean =>
    one === null || other === null
      ? one === other
      : Math.abs(other / times - one) < (Number.isInteger(one) ? 0.51 : 0.006) ||
        Math.abs(one * times - other) <= roundedTo(other) / 2;
  return (
    times > 1 &&
    part.currency === whole.currency &&
    part.role === whole.role &&
    fits(part.low, whole.low) &&
    fits(part.high, whole.high)
  );
}

/** To how much an amount is rounded, as far as its zeros tell: "$60,800" to a hundred. More than a thousand would be no rounding. */
const roundedTo = (amount: number): number => [1000, 100, 10].find((step) => amount % step === 0) ?? 1;
