import type { RoleId } from '../../../domain/role-id.ts';
import type { Measure, Period } from '../../../domain/salary-record.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { isPerThing } from '../not-pay/by-the-piece.ts';
import {
  findBases,
  findMeasures,
  findPeriods,
  isForOtherTime,
  periodBehind,
  saysOtherTime,
} from '../pay-words.ts';
import { impliedHere, isPartOfScale, likeLast, monthBySize, remember } from '../periods/periods-so-far.ts';
import { boundedEnds, hourBySize, isPlausiblePay, type PaySighting, plausible } from '../sighting.ts';
import { type LabelledAmount, saysOfPay } from './labelled-amount.ts';
import { isOfOthersByLabel, isOtherSumByLabel } from './other-than-pay-by-label.ts';
import { partOfYearBeside, periodByHour } from './part-of-year.ts';
import { isPayByLabel, isSurelyPay, PERIOD_ALONE } from './pay-by-label.ts';
import { ADDED, type PayLabel, segmentOf } from './pay-label.ts';
import { rolesByLabel } from './role-by-label.ts';
import { segmentOfLabels } from './segment-of-labels.ts';

/** What became of an amount under labels. `isSetAside`: it was understood, and is no pay of the role. */
export interface Resolved {
  readonly sightings: readonly PaySighting[];
  readonly isSetAside: boolean;
}

/** What becomes of an amount of which nothing says that it is pay, and of one that is known to be none. */
export const NOT_UNDERSTOOD: Resolved = { sightings: [], isSetAside: false };
export const SET_ASIDE: Resolved = { sightings: [], isSetAside: true };

/** Sums that no heading makes a month's pay: "Sales a month" over £19,000. */
const isTooMuchForMonth = ({ unit, currency }: MoneyMention, value: number): boolean =>
  (unit === 'lakh' && value >= MOST_OF_A_MONTH) ||
  (currency === 'INR' && value >= MOST_IN_RUPEES) ||
  (/^(?:USD|GBP|EUR)$/.test(currency) && value >= MOST_IN_DOLLARS);
/** What a sum in lakhs, in plain rupees and in dollars, pounds or euros comes to at most that is a month's pay. */
const MOST_OF_A_MONTH = 200_000;
const MOST_IN_DOLLARS = 15_000;
const MOST_IN_RUPEES = 500_000;

/**
 * The period of earlier figures of the size of the least amount of a column. Where that cannot be paid for it ("$18.14" over "$24,600"),
 * a column holds sums for different times, and its own size tells; null where neither does.
 */
function likeLeast({ least, money, context: { periods } }: LabelledAmount, value: number): Period | null {
  const like = likeLast(least ?? value, money.currency, periods);
  return like === null || isPlausiblePay(value, like, money.currency)
    ? like
    : impliedHere(value, money, periods, null);
}

/** Nobody is told this as a month's pay without a word of it. */
const SURELY_A_YEAR = 20_000;

/**
 * Makes sightings of an amount under labels: each thing that may be known of it is taken from the nearest label
 * that says it, then from the introduction, then from the headings. Gives none where nothing says that it is pay,
 * or where a label says that it is something else.
 */
export function resolveLabelled(given: LabelledAmount, lexicon: RoleLexicon): Resolved {
  const amount = { ...given, money: inDollarsOf(given.money, given.labels) };
  const { labels, context, money } = amount;
  const over = context.intro === null ? [] : [context.intro];
  const near = [...labels, ...over];
  const headings = [...context.headings].reverse();
  const all = [...near, ...headings];
  const value = money.low ?? money.high;
  if (context.region !== 'body') return SET_ASIDE;
  if (value === null) return NOT_UNDERSTOOD;
  if (isOtherSumByLabel(amount, over) && !isSurelyPay(amount)) return SET_ASIDE;
  if (isOfOthersByLabel(amount, over, lexicon)) return SET_ASIDE;

  const after = amount.own.slice(amount.own.indexOf(money.text) + money.text.length);
  if (isPerThing(after)) return SET_ASIDE;
  const behind = periodBehind(after);
  // "$2,930 per fortnight" is neither a week's nor a month's pay.
  if (isForOtherTime(after) || (behind === null && saysOtherTime(labelOfTime(near)?.text ?? '')))
    return NOT_UNDERSTOOD;
  const ownPeriod =
    behind?.period ?? findPeriods(amount.own.replace(ADDED, ''))[0]?.value ?? money.saysPeriod;
  // "$49 a month" is nobody's pay for a month, and so none for another period either.
  if (behind !== null && !isPlausiblePay(value, behind.period, money.currency)) return NOT_UNDERSTOOD;
  const isTable = amount.labelHead !== undefined;
  const partOfYear = partOfYearBeside(money, amount.beside ?? []);
  if (!isPayByLabel(amount, { near, headings, ownPeriod, partOfYear }, lexicon)) return NOT_UNDERSTOOD;
  const stated: Period | null | undefined = [
    periodByHour(value, amount.rest ?? after),
    ownPeriod,
    partOfYear,
    ...near.map((label) => label.period),
    amount.labelHead?.period,
    // "Pay in India: monthly, for freshers, by city" lists what a page holds, and lakhs are not told by the month there.
    ...headings.map((label, index) =>
      label.period === 'month' &&
      (!isTable || money.currency !== 'INR' || label.text.includes(',') || index === headings.length - 1) &&
      isTooMuchForMonth(money, amount.least ?? value)
        ? null
        : label.period,
    ),
  ].find(
    (period) => period !== null && period !== undefined && isPlausiblePay(value, period, money.currency),
  );
  const period: Period | null =
    stated ??
    plausible(context.periods.all, value, money.currency) ??
    impliedHere(amount.least ?? value, money, context.periods, null) ??
    // A course at £6,400 in the column of £38,900 says nothing of how long that is paid for.
    (value >= SURELY_A_YEAR && /^(?:USD|GBP|EUR|CAD|AUD)$/.test(money.currency)
      ? impliedHere(value, money, context.periods, null)
      : null) ??
    (isColumnOfYears(amount) ? 'year' : null) ??
    likeLeast(amount, value) ??
    (context.isAboutPay || near.some(({ measure, percentile }) => measure !== null || percentile !== null)
      ? hourBySize(value, money.currency)
      : null) ??
    (labels.some(({ isPay, isOtherSum }) => isPay && !isOtherSum)
      ? monthBySize(amount.least ?? value, money)
      : null);
  if (period === null || !isPlausiblePay(value, period, money.currency)) return NOT_UNDERSTOOD;
  if (isPartOfScale(value, period, money, context.periods)) return NOT_UNDERSTOOD;

  const ends = boundedEnds(money, amount.bound);
  const percentile = first(labels, (label) => label.percentile);
  const said =
    findMeasures(amount.own)[0]?.value ??
    first(all, ({ measure }) => (measure === 'percentile' ? null : measure));
  const named = rolesByLabel(amount, lexicon);
  // "75th percentile", "Senior roofer pay": a rung of the ladder of one job.
  const isRungOfJob = (amount.isRung === true && percentile !== null) || headings[0]?.percentile != null;
  const roles = isRungOfJob ? named.map((role) => plainOf(role, context)) : named;
  if (roles.length === 0) return NOT_UNDERSTOOD;
  const kinds = [...(amount.labelHead == null ? [] : [amount.labelHead]), ...over, ...headings.slice(0, 2)];
  remember(context.periods, money, period, stated !== undefined);
  const isRung = amount.isRung === true && percentile !== null;
  const segment = isRung ? null : (segmentOfLabels(labels, kinds, lexicon) ?? segmentOf(amount.own));
  const section = headings[0];
  // "Pay by airline (average per year)" says of each line under it what it is.
  const isUnderPay = section?.isPay === true && section.measure !== null && section.period !== null;
  // Nothing but pay is counted in lakhs per annum.
  const isOfPay = /\bLPA\b|\bper annum\b/i.test(amount.own);
  // "Daily" over a sum on a page about a job.
  const isOfTime = near.some(({ text }) => PERIOD_ALONE.test(text.trim()));
  const isSaid = isOfPay || isOfTime || near.some(saysOfPay) || section?.segmentKind != null || isUnderPay;
  const evidence =
    isTable || amount.isCaptioned === true || (isOfTime && context.isAboutPay)
      ? 'table'
      : isSaid
        ? 'label'
        : 'label in its place';
  return {
    isSetAside: false,
    sightings: roles.map((role) => ({
      role,
      measure: measureOf(said, percentile, ends.low !== ends.high),
      percentile,
      basis: findBases(amount.own)[0]?.value ?? first(all, ({ basis }) => basis) ?? 'unspecified',
      period,
      isPeriodImplied: stated === undefined,
      ...ends,
      currency: money.currency,
      segment,
      // A title names its publisher, which is no credit: only what stands by the amount gives one.
      reportedBy: first(near, ({ credit }) => credit),
      asOf: first(all, ({ asOf }) => asOf),
      lines: amount.lines,
      text: money.text,
      evidence,
      flags: money.isMalformed ? ['malformed-amount'] : [],
    })),
  };
}

/** The nearest label that names any time of pay. */
const labelOfTime = (near: readonly PayLabel[]): PayLabel | undefined =>
  near.find(({ text, period }) => period !== null || saysOtherTime(text));

/** A column of rupees without a period that begins at tens of thousands and ends beyond five lakhs is of a year's pay. */
const isColumnOfYears = ({ money, least, most }: LabelledAmount): boolean =>
  money.currency === 'INR' && least !== undefined && most !== undefined && least >= 40_000 && most >= 500_000;

const RUNGS = /^(?:(?:senior|junior|lead|experienced|entry-level|top|starter)-)+$/;

const plainOf = (role: RoleId, { mains }: Context): RoleId =>
  mains.find((main) => role.endsWith(`-${main}`) && RUNGS.test(role.slice(0, -main.length))) ?? role;

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['united states', 'USD'],
  ['usa', 'USD'],
  ['us', 'USD'],
  ['canada', 'CAD'],
  ['australia', 'AUD'],
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
]);

/** "United States: $95,890" among other countries: the dollar of a label's country, where the sign alone is written. */
function inDollarsOf(money: MoneyMention, labels: readonly PayLabel[]): MoneyMention {
  const country =
    labels.find(({ segment }) => segment?.kind === 'country')?.segment?.label.toLowerCase() ?? '';
  const currency = /^\$/.test(money.text) ? DOLLARS.get(country.replace(/^the |[.]/g, '')) : undefined;
  return currency === undefined ? money : { ...money, currency };
}

/** The statistic as it is said; two ends of which none is called an average or a median are a range. */
export function measureOf(said: Measure | null, percentile: number | null, isRange: boolean): Measure {
  if (percentile !== null) return 'percentile';
  if (said === 'average' || said === 'median') return said;
  return isRange ? 'range' : 'unspecified';
}

function first<T>(labels: readonly PayLabel[], pick: (label: PayLabel) => T | null): T | null {
  for (const label of labels) {
    const value = pick(label);
    if (value !== null) return value;
  }
  return null;
}
