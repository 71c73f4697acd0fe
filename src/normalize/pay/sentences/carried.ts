import type { PartialDate } from '../../../domain/partial-date.ts';
import type { RoleId } from '../../../domain/role-id.ts';
import type { Period } from '../../../domain/salary-record.ts';
import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import type { OtherThanPay } from '../not-pay/amount-in-sentence.ts';

import { findPeriods, periodBehind, saysPay } from '../pay-words.ts';
import { impliedPeriod } from '../sighting.ts';

/** What the sentences before it in the same paragraph left for a sentence to go on with. */
export interface Carried {
  roles: readonly RoleId[];
  credit: string | null;
  asOf: PartialDate | null;
  isPay: boolean;
  /** "They charge by the hour": the time for which the sums that follow are paid, where a sentence before told it. */
  period: Period | null;
  /** Why the last amount was no pay, where it was none. */
  reason: OtherThanPay | null;
  /** The job that a rank alone ("trainees") belongs to. */
  base: RoleId | null;
  /** The roles of the sentence before, in the order in which it named them, for a "respectively" without names. */
  listed: readonly RoleId[];
  /** The sentence before asks for another sum than pay: "How much is the bonus?" */
  asksForOther: boolean;
  /** The roles that the paragraph has named, in the order of their first mention. */
  seen: readonly RoleId[];
  /** The paragraph counts out an example. */
  isSupposed: boolean;
  /** The one job that was named last in an earlier paragraph under the same heading; empty where several were. */
  earlier: readonly RoleId[];
}

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

/** The words of Indian pay scales, which only posts of the state and of its banks have. */
const SCALE_WORDS: readonly RegExp[] = [
  /\bgrade pay\b/i,
  /\bpay[- ]?(?:level|matrix|band)\b/i,
  /\bpay[- ]?scale\b/i,
  /\bdearness allowance\b|\bD\.?A\b(?!\.?\s?(?:office|attorney))/,
  /\b[5-8]th (?:CPC|pay commission)\b/i,
];
/** What such a pay is made of. Other employers speak of it, too. */
const PARTS_OF_PAY: readonly RegExp[] = [
  /\bHRA\b|\bhouse rent allowance\b/i,
  /\bin[- ]hand\b/i,
  /\bbasic(?: pay| salary)?\b/i,
];

const areSaid = (words: readonly RegExp[], texts: readonly string[]): number =>
  words.filter((word) => texts.some((text) => word.test(text))).length;

/** Whether a text tells of a post that is paid by a scale in rupees. */
export const isOfPayScales = (texts: readonly string[]): boolean =>
  texts.some((text) => /₹|\bRs\b|\bINR\b|\brupees\b/.test(text)) &&
  areSaid(SCALE_WORDS, texts) >= 2 &&
  areSaid(SCALE_WORDS, texts) + areSaid(PARTS_OF_PAY, texts) >= 3;

/** The highest basic pay that such a scale knows. */
const TOP_OF_SCALES = 250_000;
/** The least that such a post is paid; less is an allowance or a part of the pay. */
const FOOT_OF_SCALES = 5_000;
/** Rupees from which on nobody is paid them for a day, and that are too few for a year. */
const LEAST_BY_MONTH = 12_000;
/** Rupees by the month beyond which nobody writes them without a period. */
const MOST_BY_MONTH = 2_000_000;

/**
 * The period that size and place imply. Rupees between one and twenty lakhs may be a month's or a year's pay: they are
 * a month's under a heading that says so, and where they are of the size of the monthly figures of the source and far
 * from its yearly ones.
 */
export function impliedHere(
  value: number,
  { currency, unit }: Pick<MoneyMention, 'currency' | 'unit'>,
  { rupees, isOfScales }: SourcePeriods,
  section: Period | null,
): Period | null {
  const implied = impliedPeriod(value, currency);
  if (currency !== 'INR') return implied;
  // What is told in lakhs is a year's package.
  if (isOfScales && unit === 'one' && value >= FOOT_OF_SCALES && value < TOP_OF_SCALES) return 'month';
  if (implied === null || value > MOST_BY_MONTH) return implied;
  if (section === 'month') return 'month';
  const isNearYear = rupees.some(
    ({ period, low, high }) => period === 'year' && value > low / 4 && value < high * 4,
  );
  const isNearMonth = rupees.some(
    ({ period, low, high }) => period === 'month' && value > low / 1.3 && value < high * 1.3,
  );
  return isNearMonth && !isNearYear ? 'month' : implied;
}

/** The month, for rupees too many for a day and too few for a year, by which pay is told in India; null for any other sum. */
export const monthBySize = (
  value: number,
  { currency, unit }: Pick<MoneyMention, 'currency' | 'unit'>,
): Period | null =>
  currency === 'INR' && unit === 'one' && value >= LEAST_BY_MONTH && impliedPeriod(value, currency) === null
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

const OF_ALL =
  /\b(?:figures|salaries|amounts|numbers|values|wages|rates|sums)\b(?:\s\p{L}+){0,3}?\s(?:are|show|give|stand for)\s(?:\p{L}+\s){0,3}?((?:an?|per|one|each)\s(?:year|month|week|day|hour)|annual|yearly|monthly|weekly|daily|hourly)\b/iu;

/** "All pay is annual unless we say otherwise": what is said of everything but the exceptions. */
const UNLESS =
  /\bunless\b[^.;!?]{0,30}\b(?:otherwise|stated|noted|say|says|said|specified|marked|indicated|shown|mentioned)\b/i;
/** "This is the average monthly salary including housing": what a survey page says once of all that it gives. */
const THIS_IS =
  /^(?:(?:this is|these are|that is) (?:the |an? )?)?(?:average |mean |typical )?(?:monthly|yearly|annual|hourly|weekly) (?:salar(?:y|ies)|pay|wages?|income)\b,? (?:including|incl\.?|with|and includes?|which includes?)\b[^.;!?]{0,60}\b(?:housing|transport(?:ation)?|benefits)\b/i;

/** The period of a sentence that says once for the whole text what its figures are paid for; else null. */
function periodOfRest(sentence: string): Period | null {
  if (/\d/.test(sentence) || sentence.length > 200) return null;
  if (!THIS_IS.test(sentence) && !(UNLESS.test(sentence) && SPEAKS_OF_ALL.test(sentence))) return null;
  const periods = new Set(findPeriods(sentence).map(({ value }) => value));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

const SPEAKS_OF_ALL =
  /\b(?:everything|all|every|pay|salar(?:y|ies)|wages?|figures?|sums?|amounts?|numbers?|rates?|earnings)\b/i;

/** The period that a text gives for all its figures at once, else null. */
export function periodOfAll(texts: readonly string[]): Period | null {
  for (const text of texts) {
    for (const sentence of /\bunless\b|\bthis is\b|\bsalary\b/i.test(text)
      ? text.split(/(?<=[.!?;:])\s+/u)
      : []) {
      const period = periodOfRest(sentence.trim());
      if (period !== null) return period;
    }
    const word = OF_ALL.exec(text)?.[1]?.replace(/^one\s/i, 'a ');
    const [found] = word === undefined ? [] : findPeriods(word.replace(/^a (?=hour)/i, 'an '));
    // A year's pay is known by its size; only of a shorter period has the text to tell.
    if (found !== undefined && found.value !== 'year') return found.value;
  }
  return null;
}

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

/** What a text begins with: nothing has been said yet. */
export const nothingCarried = (): Carried => ({
  roles: [],
  credit: null,
  asOf: null,
  isPay: false,
  period: null,
  reason: null,
  base: null,
  listed: [],
  asksForOther: false,
  seen: [],
  isSupposed: false,
  earlier: [],
});

/** Figures farther back than that say nothing of one that stands here. */
const MOST_LOOKED_BACK = 40;

/** "These people …", "the median for them …", "Here …": a paragraph that goes on about whom the one before was about. */
const pointsBack = (paragraph: string): boolean =>
  /^\W*(?:(?:[\p{L}'’]+\s){0,5}?(?:for|of|among)\s)?(?:these (?:people|professionals|workers|specialists|folks?|men|women|jobs|roles|technicians|tradespeople)|this (?:job|trade|work|profession|occupation|line of work)|they|them|here)\b(?!['’]s| (?:is|are) (?:what|how|why|where|an?|the|some)\b)/iu.test(
    paragraph,
  );

/** What a paragraph leaves for the next one, and more for one that points back to it: the one job that it named. */
export function carriedOver({ roles, seen, earlier }: Carried, next: string): Carried {
  const named = seen.length === 1 ? roles : [];
  const over = { ...nothingCarried(), earlier: seen.length === 0 ? earlier : named };
  return pointsBack(next) && named.length > 0 ? { ...over, roles: named, seen } : over;
}

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
