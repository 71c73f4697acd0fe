import type { Period } from '../../../domain/salary-record.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { findPeriods, periodBehind } from '../pay-words.ts';

/**
 * The periods that a part of the sentence names, without those behind an amount of another size: the month of "a
 * bonus of $300 a month" says nothing of a salary.
 */
export function periodsElsewhere(
  text: string,
  { from, to }: { from: number; to: number },
  moneys: readonly MoneyMention[],
  value: number,
): Period[] {
  return findPeriods(text)
    .filter((period) => period.from >= from && period.to <= to)
    .filter((period) => {
      const owner = moneys.find((money) => {
        const behind = periodBehind(text.slice(money.to));
        return behind !== null && period.from >= money.to && period.from < money.to + behind.length;
      });
      const ratio = (owner?.low ?? owner?.high ?? value) / value;
      return ratio > 0.25 && ratio < 4;
    })
    .map((period) => period.value);
}
