import { formatPartialDate } from './date-words.ts';
import type { CitedSalary } from './library.ts';
import type { Basis, Measure, Period, StatedSalary } from './salary-record.ts';
import { datingWords } from './source-marks.ts';

const PERIOD_WORDS = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
} as const satisfies Record<Period, string>;

const BASIS_WORDS = {
  base: 'base pay',
  total: 'total compensation',
  unspecified: 'pay',
} as const satisfies Record<Basis, string>;

/** "a year", "an hour". */
export function periodWords(period: Period): string {
  return PERIOD_WORDS[period];
}

/** "base pay", "total compensation", or plain "pay" where the source does not say which. */
export function basisWords(basis: Basis): string {
  return BASIS_WORDS[basis];
}

/** An amount in its currency: whole units without decimals, others with two ("$49.19", "£18,200"). */
export function formatMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
}

/** The figure with its qualifier, without its period: "just under $58,000", "$38,000–$94,000", "$50,500 or more". */
export function salaryAmount(record: Pick<StatedSalary, 'low' | 'high' | 'currency' | 'qualifier'>): string {
  const { low, high, currency } = record;
  if (low === null && high === null) throw new Error('a pay figure has at least one end');
  if (low === null) return `up to ${formatMoney(high ?? 0, currency)}`;
  const lowText = formatMoney(low, currency);
  if (high === null) return `${lowText} or more`;
  const amount = low === high ? lowText : `${lowText}–${formatMoney(high, currency)}`;
  switch (record.qualifier) {
    case 'exact':
      return amount;
    case 'about':
      return `about ${amount}`;
    case 'under':
      return `just under ${amount}`;
    case 'over':
      return `more than ${amount}`;
    default:
      return record.qualifier satisfies never;
  }
}

/** The figure with its period: "just under $58,000 a year". */
export function salaryPhrase(record: StatedSalary): string {
  return `${salaryAmount(record)} ${periodWords(record.period)}`;
}

const ORDINAL_SUFFIXES = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinalRules = new Intl.PluralRules('en-US', { type: 'ordinal' });

/** 10 → "10th", 75 → "75th". */
export function ordinal(number: number): string {
  return `${number}${ORDINAL_SUFFIXES[ordinalRules.select(number)]}`;
}

/** The statistic in words: "average", "10th percentile", "statistic not stated". */
export function measureWords(record: Pick<StatedSalary, 'measure' | 'percentile'>): string {
  switch (record.measure) {
    case 'average':
    case 'median':
    case 'range':
      return record.measure;
    case 'percentile':
      return `${ordinal(record.percentile ?? 50)} percentile`;
    case 'unspecified':
      return 'statistic not stated';
    default:
      return record.measure satisfies never;
  }
}

/** What the figure measures, as far as its source says: "average base pay", "range of total compensation", "pay, statistic not stated". */
export function measuredWords(record: Pick<StatedSalary, 'measure' | 'percentile' | 'basis'>): string {
  const pay = basisWords(record.basis);
  if (record.measure === 'unspecified') return `${pay}, statistic not stated`;
  if (record.measure === 'range') return `range of ${pay}`;
  return `${measureWords(record)} ${pay}`;
}

/**
 * All that decides what a figure may be compared with, in words: "average pay, base or total not stated, a year,
 * credited to Payscale, not dated".
 */
export function salaryTerms({ source, record }: CitedSalary): string {
  return [
    measuredWords(record),
    record.basis === 'unspecified' ? 'base or total not stated' : null,
    periodWords(record.period),
    record.reportedBy === null ? null : `credited to ${record.reportedBy}`,
    record.asOf === null ? datingWords(source) : formatPartialDate(record.asOf),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How a statistic is headed in a table or a filter. */
export const MEASURE_LABELS = {
  average: 'Average',
  median: 'Median',
  percentile: 'Percentile',
  range: 'Range',
  unspecified: 'Not stated',
} as const satisfies Record<Measure, string>;

/** How a basis is headed in a table or a filter. */
export const BASIS_LABELS = {
  base: 'Base pay',
  total: 'Total compensation',
  unspecified: 'Not stated',
} as const satisfies Record<Basis, string>;
