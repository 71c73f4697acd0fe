import type { PartialDate } from '../../domain/partial-date.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Period } from '../../domain/salary-record.ts';
import { findMoney } from '../mentions/find-money.ts';
import type { OtherThanPay } from './amount-in-sentence.ts';

import { findPeriods, periodBehind, saysPay } from './pay-words.ts';

/** What the sentences before it in the same paragraph left for a sentence to go on with. */
export interface Carried {
  roles: readonly RoleId[];
  credit: string | null;
  asOf: PartialDate | null;
  isPay: boolean;
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
  readonly last: Map<Period, { amount: number; currency: string }>;
  /** Amounts that sentences of the source state with their period, wherever they stand. */
  readonly stated: readonly { period: Period; amount: number; currency: string }[];
  /** "All figures are a month's pay." Null where the source says no such thing. */
  readonly all: Period | null;
}

const OF_ALL =
  /\b(?:figures|salaries|amounts|numbers|values|wages|rates|sums)\b(?:\s\p{L}+){0,3}?\s(?:are|show|give|stand for)\s(?:\p{L}+\s){0,3}?((?:an?|per|one|each)\s(?:year|month|week|day|hour)|annual|yearly|monthly|weekly|daily|hourly)\b/iu;

/** The period that a text gives for all its figures at once, else null. */
export function periodOfAll(texts: readonly string[]): Period | null {
  for (const text of texts) {
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

export const nothingCarried = (): Carried => ({
  roles: [],
  credit: null,
  asOf: null,
  isPay: false,
  reason: null,
  base: null,
  listed: [],
  asksForOther: false,
  seen: [],
  isSupposed: false,
  earlier: [],
});

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
  for (const [period, earlier] of [...last].reverse()) {
    if (period === 'year' || earlier.currency !== currency) continue;
    const ratio = value / earlier.amount;
    if (ratio > 1 / MUCH_THE_SAME && ratio < MUCH_THE_SAME) return period;
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

/** Between these a sum of rupees may be a month's pay in a good post as well as a year's in a poor one. */
const OPEN_RUPEES = [90_000, 300_000] as const;
/** How far two sums may lie apart that are sums of one kind. */
const ALIKE = 1.8;

/**
 * "An operator earns ₹1.15 lakh per month … a foreman draws Rs 1.38 lakh": of sums of rupees whose size leaves it
 * open, the period is that which the source states for like sums, where it states only one.
 */
export function likeRupees(value: number, currency: string, { stated }: SourcePeriods): Period | null {
  if (currency !== 'INR' || value < OPEN_RUPEES[0] || value > OPEN_RUPEES[1]) return null;
  const alike = stated.filter(
    (one) => one.currency === currency && one.amount / value < ALIKE && value / one.amount < ALIKE,
  );
  const [first] = alike;
  return first !== undefined && alike.every(({ period }) => period === first.period) ? first.period : null;
}
