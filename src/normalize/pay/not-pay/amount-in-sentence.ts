import type { MoneyMention } from '../../mentions/find-money.ts';

/** Why an amount is no pay of a role: what else it is. */
export type OtherThanPay =
  | 'another sum'
  | 'the name of another sum'
  | 'an outlay'
  | 'a price by the piece'
  | 'an example'
  | 'a difference'
  | 'a share of people'
  | 'a threshold for more than one role'
  | 'a condition'
  | 'pay of other people';

/** An amount in its sentence: the text of its clause before and behind it. */
export interface AmountInSentence {
  readonly text: string;
  readonly money: MoneyMention;
  readonly before: string;
  /** The same with the names of roles blanked: the loan of a "loan officer" is no sum. */
  readonly beforeWithoutRoles: string;
  readonly after: string;
  readonly clauseFrom: number;
  /** The page is about the pay of one job. */
  readonly isOfPage: boolean;
  /** The page is about those who learn a job or hold it for a time of study. */
  readonly isOfLearners: boolean;
  /** A role stands before it in its clause. */
  readonly hasSubject: boolean;
  /** It stands in a list of amounts in brackets. */
  readonly isListed: boolean;
  /** The amount before it in the sentence is pay. */
  readonly isAfterPay: boolean;
  /** Why the amount before it in the same clause is no pay, where it is none. */
  readonly previousReason: OtherThanPay | null;
}

/** The source of a pattern: hedges and bounds that may stand between a verb and its amount. */
export const HEDGED =
  '(?:(?:about|around|roughly|approximately|some|nearly|almost|over|under|up to|at least|no less than|not less than|more than|less than|between|from|an?|as much as|as little as|close to|near|just|well|slightly|upwards of)\\s){0,3}';
