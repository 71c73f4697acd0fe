import type { SalaryFlag } from '../../domain/record-flags.ts';
import type { PayFigure } from './reconcile-pay.ts';

/** A rule that says something against pay figures of one source. Each stands on a case that made it. */
interface PayRule {
  readonly flag: SalaryFlag;
  readonly applies: (figure: PayFigure, all: readonly PayFigure[]) => boolean;
}

const isPoint = ({ low, high }: PayFigure): boolean => low !== null && low === high;
const sameSegment = (a: PayFigure, b: PayFigure): boolean =>
  JSON.stringify(a.segment) === JSON.stringify(b.segment);

/** Hours that make a year of full-time work in United States statistics: 52 weeks of 40 hours. */
export const HOURS_A_YEAR = 2_080;

const RULES: readonly PayRule[] = [
  {
    // Zippia: $49.19 an hour is $102,315 ÷ 2,080 to the cent, and so for every role.
    flag: 'derived-hourly',
    applies: (hourly, all) =>
      hourly.period === 'hour' &&
      isPoint(hourly) &&
      all.some(
        (yearly) =>
          yearly.period === 'year' &&
          yearly.role === hourly.role &&
          yearly.currency === hourly.currency &&
          isPoint(yearly) &&
          yearly.percentile === hourly.percentile &&
          sameSegment(yearly, hourly) &&
          Math.abs((yearly.low ?? 0) / HOURS_A_YEAR - (hourly.low ?? 0)) < 0.0051,
      ),
  },
  {
    // A figure to the dollar that two roles share is one measurement of a group that holds both.
    flag: 'identical-across-roles',
    applies: (figure, all) =>
      (figure.low ?? figure.high ?? 0) % 1_000 !== 0 &&
      figure.period === 'year' &&
      all.some(
        (other) =>
          other.role !== figure.role &&
          other.low === figure.low &&
          other.high === figure.high &&
          other.period === figure.period &&
          other.measure === figure.measure &&
          other.currency === figure.currency &&
          sameSegment(other, figure),
      ),
  },
  {
    // A page that gives $46,000 to $79,000 as the range and $81,000 as the average contradicts itself.
    flag: 'outside-own-range',
    applies: (figure, all) =>
      isPoint(figure) &&
      figure.measure !== 'percentile' &&
      figure.segment === null &&
      all.some(
        (range) =>
          range.measure === 'range' &&
          range.role === figure.role &&
          range.period === figure.period &&
          range.currency === figure.currency &&
          range.segment === null &&
          range.reportedBy === figure.reportedBy &&
          range.basis === figure.basis &&
          ((range.low !== null && (figure.low ?? 0) < range.low) ||
            (range.high !== null && (figure.high ?? 0) > range.high)),
      ),
  },
];

/** Adds to each figure the flags of the rules that it falls under. */
export function flagPay(figures: readonly PayFigure[]): PayFigure[] {
  // The rules compare figures of one role, or of one amount across roles: no others need be looked at.
  const near = new Map<string, PayFigure[]>();
  for (const figure of figures)
    for (const key of keysOf(figure)) {
      const group = near.get(key);
      if (group === undefined) near.set(key, [figure]);
      else if (group.length < MOST_COMPARED) group.push(figure);
    }
  return figures.map((figure) => {
    const others = keysOf(figure).flatMap((key) => near.get(key) ?? []);
    const flags = RULES.filter(({ applies }) => applies(figure, others)).map(({ flag }) => flag);
    return { ...figure, flags: [...new Set([...figure.flags, ...flags])] };
  });
}

/** More figures than a page gives of one role. */
const MOST_COMPARED = 500;

const keysOf = ({ role, low, high, currency }: PayFigure): string[] => [
  `role ${role}`,
  `amount ${low} ${high} ${currency}`,
];
