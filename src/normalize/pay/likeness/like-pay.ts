import type { Period } from '../../../domain/salary-record.ts';
import { HOURS_A_YEAR } from '../flag-pay.ts';
import type { PaySighting } from '../sighting.ts';
import type { Likeness } from './likeness.ts';
import { LEAST, LEAST_AMONG_PAY, type Limits, SURELY_UNLIKE } from './limits.ts';

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
