import type { Period } from '../../../domain/salary-record.ts';
import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import { periodBehind, saysPay } from '../pay-words.ts';
import { impliedPeriod } from '../sighting.ts';

/** The amount and period read last in a source, so that "$17.05" after "$21.34 an hour" is an hour's pay as well. */
export interface SourcePeriods {
  readonly last: { period: Period; amount: number; currency: string }[];
  /** Amounts that sentences of the source state with their period, wherever they stand. */
  readonly stated: readonly { period: Period; amount: number; currency: string }[];
  /** "All figures are a month's pay." Null where the source says no such thing. */
  readonly all: Period | null;
  /** Rupees that were read with their period. It grows as the source is read. */
  readonly rupees: { readonly period: Period; readonly low: number; readonly high: number }[];
  /** The source speaks of a post that is paid by a government scale in rupees, and so by the month. */
  readonly isOfScales: boolean;
}

/** The highest basic pay that such a scale knows. */
const TOP_OF_SCALES = 250_000;
/** The least that such a post is paid; less is an allowance or a part of the pay. */
const FOOT_OF_SCALES = 5_000;
/** Rupees from which on nobody is paid them for a day, and that are too few for a year. */
const LEAST_BY_MONTH = 12_000;
/** Rupees by the month beyond which nobody writes them without a period. */
const MOST_BY_MONTH = 2_000_000;

/** So many figures by the month, and none by the year, make a source one of monthly pay. */
const FEW_BY_MONTH = 3;

/** The highest of a scale that is told by the month may well have five figures; a year's pay is more than that as a rule. */
const MOST_OF_A_MONTH = 16_000;

/** "€10,560 at the top of the scale" where judges "start on €6,480 a month", and nothing of that size is told by the year. */
function isOfMonths(value: number, currency: string, stated: SourcePeriods['stated']): boolean {
  const isNear = (period: Period, factor: number): boolean =>
    stated.some(
      (one) =>
        one.period === period &&
        one.currency === currency &&
        value > one.amount / factor &&
        value < one.amount * factor,
    );
  return value < MOST_OF_A_MONTH && isNear('month', 2) && !isNear('year', 3);
}

/**
 * The period that size and place imply. Rupees between one and twenty lakhs may be a month's or a year's pay: they are
 * a month's under a heading that says so, and where they are of the size of the monthly figures of the source and far
 * from its yearly ones.
 */
export function impliedHere(
  value: number,
  { currency, unit }: Pick<MoneyMention, 'currency' | 'unit'>,
  { rupees, isOfScales, stated }: SourcePeriods,
  section: Period | null,
): Period | null {
  const implied = impliedPeriod(value, currency);
  if (currency !== 'INR')
    return implied === 'year' && isOfMonths(value, currency, stated) ? 'month' : implied;
  // What is told in lakhs is a year's package.
  if (isOfScales && unit === 'one' && value >= FOOT_OF_SCALES && value < TOP_OF_SCALES) return 'month';
  if (implied === null || value > MOST_BY_MONTH) return implied;
  if (section === 'month') return 'month';
  const isNearYear = rupees.some(
    ({ period, low, high }) => period === 'year' && value > low / 4 && value < high * 4,
  );
  // Where a source gives nothing by the year, the next rank may well be paid twice as much by the month.
  const most =
    unit === 'lakh' && rupees.length >= FEW_BY_MONTH && rupees.every(({ period }) => period === 'month')
      ? 2
      : 1.3;
  const isNearMonth = rupees.some(
    ({ period, low, high }) => period === 'month' && value > low / 1.3 && value < high * most,
  );
  return isNearMonth && !isNearYear ? 'month' : implied;
}

/** Euros that are too many for a week and too few for a year. */
const EUROS_OF_A_MONTH = { least: 1_200, below: 8_500 } as const;

/**
 * The month, for rupees too many for a day and too few for a year, by which pay is told in India, and for so many euros; null for any
 * other sum.
 */
export const monthBySize = (
  value: number,
  { currency, unit }: Pick<MoneyMention, 'currency' | 'unit'>,
): Period | null =>
  (currency === 'INR' &&
    unit === 'one' &&
    value >= LEAST_BY_MONTH &&
    impliedPeriod(value, currency) === null) ||
  (currency === 'EUR' && value >= EUROS_OF_A_MONTH.least && value < EUROS_OF_A_MONTH.below)
    ? 'month'
    : null;

/** Whether rupees are too few to be what a post with a government scale is paid by the month: a part of it, or a deduction. */
export const isPartOfScale = (
  value: number,
  period: Period,
  { currency }: Pick<MoneyMention, 'currency'>,
  { isOfScales }: SourcePeriods,
): boolean => isOfScales && currency === 'INR' && period === 'month' && value < FOOT_OF_SCALES;

/** Remembers an amount whose period was read, and not implied. */
export function remember(
  { last, rupees }: SourcePeriods,
  { low, high, currency }: { low: number | null; high: number | null; currency: string },
  period: Period,
  isStated: boolean,
): void {
  const amount = low ?? high;
  if (amount === null) return;
  last.push({ period, amount, currency });
  if (isStated && currency === 'INR' && rupees.length < MOST_REMEMBERED)
    rupees.push({ period, low: low ?? amount, high: high ?? amount });
}

/** More amounts than are looked through for the size of another. */
const MOST_REMEMBERED = 200;

/** Reads the amounts that the sentences of a source state with a period right behind them, as pay. */
export function statedPeriods(texts: readonly string[], dollar: string): SourcePeriods['stated'] {
  return texts
    .filter((text) => /\d/.test(text) && saysPay(text))
    .flatMap((text) =>
      findMoney(text.slice(0, 4_000), dollar).flatMap(({ to, low, currency }) => {
        const period = periodBehind(text.slice(to))?.period;
        return period === undefined || low === null ? [] : [{ period, amount: low, currency }];
      }),
    );
}

/** Figures farther back than that say nothing of one that stands here. */
const MOST_LOOKED_BACK = 40;

/** The highest tenth of a job is paid about four times as much as the lowest, where hourly wages are given. */
const MUCH_THE_SAME = 4.7;

/** The period of an earlier figure of the source, where a sum of much the same size follows without one. */
export function likeLast(value: number, currency: string, { last, stated }: SourcePeriods): Period | null {
  const same = stated.find((one) => one.currency === currency && one.amount === value);
  if (same !== undefined) return same.period;
  for (const earlier of last.slice(-MOST_LOOKED_BACK).reverse()) {
    if (earlier.period === 'year' || earlier.currency !== currency) continue;
    const ratio = value / earlier.amount;
    if (ratio > 1 / MUCH_THE_SAME && ratio < MUCH_THE_SAME) return earlier.period;
  }
  const near = stated.find(
    (one) =>
      one.currency === currency &&
      one.period !== 'year' &&
      value / one.amount > 1 / MUCH_THE_SAME &&
      value / one.amount < MUCH_THE_SAME,
  );
  return near?.period ?? null;
}

/**
 * Whether a sum with its period is of the size of what the source has given as pay for that period so far: what else
 * would it be, where nothing says so?
 */
export const isOfSizeOfPay = (
  value: number,
  currency: string,
  period: Period,
  { last }: SourcePeriods,
): boolean =>
  last.some(
    (earlier) =>
      earlier.period === period &&
      earlier.currency === currency &&
      value / earlier.amount > 1 / OF_ITS_SIZE &&
      value / earlier.amount < OF_ITS_SIZE,
  );
const OF_ITS_SIZE = 1.6;
