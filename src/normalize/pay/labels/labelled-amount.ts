import type { RoleId } from '../../../domain/role-id.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import type { Bound } from '../pay-words.ts';
import type { PayLabel } from './pay-label.ts';

/** An amount under labels: a cell of a table, an item of a list, a card. */
export interface LabelledAmount {
  readonly money: MoneyMention;
  /** What stands from the amount on in its own cell or line. */
  readonly own: string;
  readonly bound: Bound | null;
  /** The labels of the amount, the nearest first: its row, its column. */
  readonly labels: readonly PayLabel[];
  readonly context: Context;
  readonly lines: readonly number[];
  /** What the labels of the rows are: the head of their column, "Seniority" or "City". */
  readonly labelHead?: PayLabel | null;
  /** What the column of jobs of its table says, where another column labels the rows. */
  readonly job?: PayLabel | null;
  /** A rung of a ladder, which its percentile names: "Starter, 10th percentile" is no segment of the workers. */
  readonly isRung?: boolean;
  /** What stands behind the amount on its line, the next amounts included. */
  readonly rest?: string;
  /** The amounts of the same row or line. */
  readonly beside?: readonly MoneyMention[];
  /** A number that only what stands over its list makes an amount, as the head of a table would. */
  readonly isCaptioned?: boolean;
  /** Stands in one row with other figures of the role: of its stages, its percentiles. */
  readonly isInSeries?: boolean;
  /** The job that ranks in the head of its table were said of. */
  readonly rankedJob?: RoleId | null;
  /** Stands in a table of jobs: what such a table gives in sums of the size of a year's pay is their pay. */
  readonly isOfJobs?: boolean;
  /** True where another cell of the column gives the currency of this one: "$44,710" over "31,940". */
  readonly isSignedInColumn?: boolean;
  /** The least amount of its column that is of its size: what it is paid for, the whole column is. */
  readonly least?: number;
  /** The greatest amount of its column in the same money. */
  readonly most?: number;
}

/** Whether a label says of its amount that it is pay, whose it is or how much of it. */
export const saysOfPay = ({ isPay, measure, percentile, segment, roles }: PayLabel): boolean =>
  isPay || measure !== null || percentile !== null || segment !== null || roles.length > 0;

/** What tells that a number is money. */
export const SIGNED = /[$€£₹]|\b(?:Rs|INR|EUR|USD|GBP|SGD|ZAR|AED|CHF|lakhs?|LPA|euros?)\b|\bR\s?\d|\dk\b/i;

/** "Entry level (0-1 years)", "Senior (10+ years)", "Starting out: in most metros", "Year 2": a stage of a career and nothing else. */
export const isStageAlone = (text: string): boolean =>
  /^(?:(?:year|step)\s\d{1,2}|entry|junior|mid|middle|intermediate|senior|early|late|lead|experienced|beginners?|starting|top earners?)(?:[- ](?:level|career|out|pay|earners?))?\s?[:?]?(?:\s?\((?=[^()]*\d)[^()]{1,30}\))?(?:\sin (?:\p{L}+ ){0,3}\p{L}+\.?)?$/iu.test(
    text.trim(),
  );
