import type { PartialDate } from '../../domain/partial-date.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Period } from '../../domain/salary-record.ts';
import type { OtherThanPay } from './amount-in-sentence.ts';

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
  /** The paragraph counts out an example. */
  isSupposed: boolean;
}

/** The amount and period read last in a source, so that "$17.05" after "$21.34 an hour" is an hour's pay as well. */
export interface SourcePeriods {
  readonly last: Map<Period, { amount: number; currency: string }>;
}

export const nothingCarried = (): Carried => ({
  roles: [],
  credit: null,
  asOf: null,
  isPay: false,
  reason: null,
  base: null,
  listed: [],
  isSupposed: false,
});

/** The period of an earlier figure of the source, where a sum of much the same size follows without one. */
export function likeLast(value: number, currency: string, { last }: SourcePeriods): Period | null {
  for (const [period, earlier] of [...last].reverse()) {
    if (period === 'year' || earlier.currency !== currency) continue;
    const ratio = value / earlier.amount;
    if (ratio > 0.3 && ratio < 3.3) return period;
  }
  return null;
}
