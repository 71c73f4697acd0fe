import type { RoleId } from '../../../domain/role-id.ts';
import type { Basis, Measure } from '../../../domain/salary-record.ts';
import { linesBetween, type SpannedText } from '../../markup/spanned-text.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import type { OtherThanPay } from '../not-pay/amount-in-sentence.ts';
import { type Bound, type PeriodBehind, periodBehind } from '../pay-words.ts';
import type { PaySighting } from '../sighting.ts';
import type { Clause } from './clauses.ts';
import type { OpenSentence } from './open-sentence.ts';
import { percentileOf } from './said-of-amount.ts';

/** An amount of a sentence with the words that may govern it. */
export interface AmountHere {
  /** Which of the sentence's amounts it is, from 0. */
  readonly index: number;
  readonly money: MoneyMention;
  /** The lines of the source on which it stands. */
  readonly lines: readonly number[];
  readonly previous: MoneyMention | undefined;
  readonly next: MoneyMention | undefined;
  readonly clause: Clause;
  /** Where the words before it begin: with its clause, or behind the amount before it. */
  readonly beforeFrom: number;
  readonly before: string;
  readonly afterTo: number;
  readonly after: string;
  /** An amount before it stands in the same clause. */
  readonly isCoordinated: boolean;
  /** The words before it, in its clause where no other amount stands there. */
  readonly windowBefore: string;
  /** The period right behind it. */
  readonly behind: PeriodBehind | null;
  readonly percentile: number | null;
}

/** The amounts of a sentence, each with the words around it. */
export function amountsOf(sentence: SpannedText, { text, moneys, clauses }: OpenSentence): AmountHere[] {
  return moneys.map((money, index) => {
    const clause = clauses.find(({ from, to }) => money.from >= from && money.from < to) ?? {
      from: 0,
      to: text.length,
    };
    const previous = moneys[index - 1];
    const next = moneys[index + 1];
    // The period behind the amount before belongs to that one: "$61,300 per year … $2,553".
    const previousEnd =
      previous === undefined ? 0 : previous.to + (periodBehind(text.slice(previous.to))?.length ?? 0);
    const beforeFrom = Math.min(Math.max(clause.from, previousEnd), money.from);
    const before = text.slice(beforeFrom, money.from);
    const afterTo = Math.min(Math.max(clause.to, money.to), next?.from ?? text.length);
    const after = text.slice(money.to, afterTo);
    const isCoordinated = previous !== undefined && previous.from >= clause.from;
    const windowBefore = isCoordinated ? before : text.slice(clause.from, money.from);
    return {
      index,
      money,
      lines: linesBetween(sentence, money.from, money.to),
      previous,
      next,
      clause,
      beforeFrom,
      before,
      afterTo,
      after,
      isCoordinated,
      windowBefore,
      behind: periodBehind(text.slice(money.to)),
      percentile: percentileOf(windowBefore, after, text, money),
    };
  });
}

/** What the amounts before it in the sentence left for an amount to go on with. */
export interface SaidBefore {
  readonly roles: readonly RoleId[];
  readonly measure: Measure | null;
  readonly basis: Basis | null;
  readonly bound: Bound | null;
  /** Why the amount right before it is no pay, where it is none. */
  readonly reason: OtherThanPay | null;
  /** The pay that the sentence gave last. */
  readonly paid: PaySighting | null;
}

/** What the first amount of a sentence has before it. */
export const NOTHING_SAID: SaidBefore = {
  roles: [],
  measure: null,
  basis: null,
  bound: null,
  reason: null,
  paid: null,
};
