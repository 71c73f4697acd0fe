import type { PartialDate } from '../../domain/partial-date.ts';
import type { SalaryFlag } from '../../domain/record-flags.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Basis, Measure, Period, Qualifier } from '../../domain/salary-record.ts';
import type { Segment } from '../../domain/segment.ts';
import type { MoneyMention } from '../mentions/find-money.ts';
import type { Bound } from './pay-words.ts';

/**
 * What says that an amount is pay: the head of its table, a label, a word of pay that leads to it in its sentence, other words of that;
 * or only the place, such as a section about pay, of a label that does not say so or of a sentence.
 */
export type Evidence = 'table' | 'label' | 'statement' | 'words' | 'label in its place' | 'place';

/** Whether nothing but its place says that an amount is pay. */
export const isOnlyPlaced = (evidence: Evidence): boolean =>
  evidence === 'place' || evidence === 'label in its place';

/** One place of the source that states a pay figure. The same figure may be sighted on several lines. */
export interface PaySighting {
  readonly role: RoleId;
  readonly measure: Measure;
  readonly percentile: number | null;
  readonly basis: Basis;
  readonly period: Period;
  /** The period is not written there; place and size imply it. */
  readonly isPeriodImplied: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly segment: Segment | null;
  readonly reportedBy: string | null;
  readonly asOf: PartialDate | null;
  readonly lines: readonly number[];
  readonly text: string;
  readonly evidence: Evidence;
  readonly flags: readonly SalaryFlag[];
}

/** The two ends of an amount under the bound that its words set: "up to $60,000" has no low end. */
export function boundedEnds(
  money: MoneyMention,
  bound: Bound | null,
): { low: number | null; high: number | null; qualifier: Qualifier } {
  const isPoint = money.low !== null && money.low === money.high;
  if (!isPoint || bound === null)
    return { low: money.low, high: money.high, qualifier: boundQualifier(money, bound) };
  switch (bound.end) {
    case 'both':
      return { low: money.low, high: money.high, qualifier: bound.qualifier };
    case 'low-only':
      return { low: money.low, high: null, qualifier: bound.qualifier };
    case 'high-only':
      return { low: null, high: money.high, qualifier: bound.qualifier };
    default:
      return bound.end satisfies never;
  }
}

/** A range may be hedged ("about $50,000 to $60,000"); "from" and "up to" before a range say nothing new. */
function boundQualifier(money: MoneyMention, bound: Bound | null): Qualifier {
  return bound !== null &&
    bound.end === 'both' &&
    money.low !== null &&
    money.high !== null &&
    bound.qualifier === 'about'
    ? 'about'
    : 'exact';
}

/**
 * The period of an amount that none is written for: sums of a size that only a year's pay has are yearly. Null
 * where the size leaves it open, for then nothing may be said.
 */
export function impliedPeriod(amount: number, currency: string): Period | null {
  const yearly: Readonly<Record<string, number>> = {
    INR: 90_000,
    JPY: 1_000_000,
    KES: 300_000,
    NGN: 500_000,
    PHP: 120_000,
    // Where pay is told by the month as a rule, and a good month's pay has five figures.
    AED: 60_000,
    BRL: 20_000,
    CHF: 20_000,
    DKK: 100_000,
    HKD: 100_000,
    MXN: 100_000,
    MYR: 20_000,
    NOK: 100_000,
    PLN: 30_000,
    SAR: 60_000,
    SEK: 100_000,
    SGD: 20_000,
    ZAR: 120_000,
  };
  return amount >= (yearly[currency] ?? 9_000) ? 'year' : null;
}

/** The period that a source tells for all of its figures, where such a sum can be paid for it. */
export const plausible = (period: Period | null, value: number, currency: string): Period | null =>
  period !== null && isPlausiblePay(value, period, currency) ? period : null;

/**
 * The hour, for so few dollars, pounds or euros, told with their cents, as nobody is paid for a longer time; null
 * for any other sum.
 */
export const hourBySize = (amount: number, currency: string): Period | null =>
  /^(?:USD|GBP|EUR|CAD|AUD|NZD)$/.test(currency) && amount >= 5 && amount <= 90 && !Number.isInteger(amount)
    ? 'hour'
    : null;

/** Whether an amount can be anybody's pay for the period: a fence against figures that only look like pay. */
export function isPlausiblePay(amount: number, period: Period, currency: string): boolean {
  const rate = currency === 'INR' ? 60 : currency === 'JPY' ? 120 : 1;
  const fences: Readonly<Record<Period, readonly [number, number]>> = {
    year: [1_500, 8_000_000],
    month: [100, 300_000],
    week: [30, 40_000],
    day: [8, 12_000],
    hour: [1, 2_500],
  };
  const [least, most] = fences[period];
  return amount >= (currency === 'INR' ? least * 8 : least * rate) && amount <= most * rate;
}
