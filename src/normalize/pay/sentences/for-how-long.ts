import type { Period } from '../../../domain/salary-record.ts';
import { findPeriods } from '../pay-words.ts';
import { impliedHere, isPartOfScale, likeLast, monthBySize } from '../periods/periods-so-far.ts';
import { impliedPeriod, isPlausiblePay, plausible } from '../sighting.ts';
import type { AmountHere } from './amount-here.ts';
import type { OpenSentence } from './open-sentence.ts';
import { periodsElsewhere } from './period-in-sentence.ts';

/** For how long a sum is paid, and whether the source says so there or leaves it to place and size. */
export interface PeriodHere {
  readonly period: Period;
  readonly isStated: boolean;
}

/** For how long an amount is paid; null where nothing tells, or where nobody is paid so much or so little for that time. */
export function forHowLong(here: AmountHere, value: number, said: OpenSentence): PeriodHere | null {
  const { money, behind } = here;
  const { currency } = money;
  if (behind !== null && !isPlausiblePay(value, behind.period, currency)) return null;
  const stated = statedPeriod(here, value, said);
  const period = stated ?? periodOfPlace(here, value, said);
  if (
    period === null ||
    !isPlausiblePay(value, period, currency) ||
    isPartOfScale(value, period, money, said.context.periods)
  )
    return null;
  return { period, isStated: stated !== null };
}

/** "Flight hours are paid at $29.60 in the first year and at $68.15 from year 13". */
const HOURS_ARE_PAID = /\bhours (?:is|are|was|were) paid (?:at|with)\s[^.;]*$/i;

/** The period that words state: at the amount, else elsewhere in the sentence or before a list. */
function statedPeriod(here: AmountHere, value: number, said: OpenSentence): Period | null {
  const { text, context, moneys } = said;
  const { money, clause } = here;
  const beside =
    here.behind?.period ??
    said.pairedPeriods.get(here.index) ??
    money.saysPeriod ??
    findPeriods(here.before).at(-1)?.value ??
    (HOURS_ARE_PAID.test(text.slice(0, money.from)) ? 'hour' : null);
  const elsewhere =
    periodsElsewhere(text, { from: money.to, to: here.afterTo }, moneys, value)[0] ??
    periodsElsewhere(text, clause, moneys, value)[0] ??
    periodsElsewhere(text, { from: 0, to: text.length }, moneys, value)[0] ??
    (isNoMonth(context.intro?.period, value, money.currency) ? null : context.intro?.period) ??
    null;
  if (plausible(beside, value, money.currency) !== null) return beside;
  // What is said of another amount holds for this one only if it has the size: "$61,300 a year, $2,553 a time".
  const hasSize = elsewhere !== 'year' || impliedPeriod(value, money.currency) === 'year';
  return hasSize ? plausible(elsewhere, value, money.currency) : null;
}

/** "Pay in training is by the month" over what those are paid for a year who are done with it. */
const isNoMonth = (period: Period | null | undefined, value: number, currency: string): boolean =>
  period === 'month' && currency !== 'INR' && value >= SURELY_NO_MONTH;

/** What nobody is paid for a month in dollars, euros or pounds of whom a page tells nothing else. */
const SURELY_NO_MONTH = 25_000;

/** The period that the page, the section, the text before or the size implies. */
function periodOfPlace(
  { money }: AmountHere,
  value: number,
  { context, carried }: OpenSentence,
): Period | null {
  const { periods, headings } = context;
  const { currency } = money;
  return (
    (isNoMonth(periods.all, value, currency) ? null : plausible(periods.all, value, currency)) ??
    impliedHere(value, money, periods, headings.at(-1)?.period ?? null) ??
    plausible(carried.period, value, currency) ??
    plausible(headings.findLast((label) => label.period !== null)?.period ?? null, value, currency) ??
    likeLast(value, currency, periods) ??
    monthBySize(value, money)
  );
}
