import type { Period } from '../../../domain/salary-record.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { HOURS_A_YEAR } from '../flag-pay.ts';
import { impliedPeriod } from '../sighting.ts';

/** How often in a year of full-time work pay for a period is paid. */
const TIMES_A_YEAR: readonly (readonly [Period, number])[] = [
  ['hour', HOURS_A_YEAR],
  ['week', 52],
  ['month', 12],
];
/** So many amounts in a row, of which one is a year's pay, may be rounded to whole ones. */
const MANY_BESIDE = 3;

/**
 * The period for which an amount is the same pay as one of those beside it is for a year of full-time work: $31.07 beside
 * $64,620, or a range; in "$72,460 $6,038 $1,393 $35" the whole amounts too. Null where none fits.
 */
export function partOfYearBeside(
  { low, high }: MoneyMention,
  beside: readonly MoneyMention[],
): Period | null {
  if (low === null || high === null) return null;
  const isRounded = beside.length >= MANY_BESIDE && Number.isInteger(low) && Number.isInteger(high);
  const fits = (part: number, year: number, times: number): boolean =>
    year > part && Math.abs(year / times - part) < (isRounded ? 0.51 : 0.006);
  const period = TIMES_A_YEAR.find(([name, times]) =>
    beside.some(
      (other) =>
        (name === 'hour' || isRounded) &&
        other.low !== null &&
        other.high !== null &&
        impliedPeriod(other.low, other.currency) === 'year' &&
        (low === high) === (other.low === other.high) &&
        fits(low, other.low, times) &&
        fits(high, other.high, times),
    ),
  );
  return period?.[0] ?? null;
}

/** How many hours of work are paid in a period, from part-time weeks of trades to full-time ones. */
const HOURS_IN: readonly (readonly [Period, number, number])[] = [
  ['day', 6, 12.5],
  ['week', 30, 48],
  ['month', 130, 200],
  ['year', 1_500, 2_300],
];

/**
 * The period of an amount whose wage for an hour stands in brackets behind it: £241.02 "(£6.18 an hour)" is paid for 39 hours, and so for
 * a week. Takes what stands behind the amount; null where no such bracket does, or where its wage fits no period.
 */
export function periodByHour(value: number, behind: string): Period | null {
  const hourly =
    /^\s?\((?:or |about |that is )?[$€£₹]\s?(\d{1,3}(?:\.\d{1,2})?)\s?(?:an|per|\/)\s?(?:hour|hr)\b[^()]*\)/i.exec(
      behind,
    )?.[1];
  const hours = hourly === undefined ? 0 : value / Number(hourly);
  return HOURS_IN.find(([, least, most]) => hours >= least && hours <= most)?.[0] ?? null;
}
