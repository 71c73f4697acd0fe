import { describe, expect, test } from 'vitest';
import { withoutGaps } from '../../src/normalize/pay/gaps-between-figures.ts';
import type { PaySighting } from '../../src/normalize/pay/sighting.ts';

const sum = (amount: number, line: number, period: PaySighting['period'] = 'year'): PaySighting => ({
  role: 'welder',
  measure: 'unspecified',
  percentile: null,
  basis: 'unspecified',
  period,
  isPeriodImplied: false,
  low: amount,
  high: amount,
  currency: 'USD',
  qualifier: 'exact',
  segment: null,
  reportedBy: null,
  asOf: null,
  lines: [line],
  text: `$${amount}`,
  evidence: 'statement',
  flags: [],
});
const kept = (...sums: readonly PaySighting[]): (number | null)[] => withoutGaps(sums).map(({ low }) => low);

describe('a sum that lies between two others to the last digit', () => {
  test('is left out below them both', () => {
    expect(kept(sum(35_180, 13), sum(72_970, 25), sum(37_790, 38))).toEqual([35_180, 72_970]);
  });

  test('is left out above them where it is the far smaller of the two parts', () => {
    expect(kept(sum(7_318, 1), sum(88_902, 2), sum(96_220, 3))).toEqual([88_902, 96_220]);
  });

  test('is kept where it is round, or where which of the two is the gap is not told', () => {
    expect(kept(sum(35_150, 13), sum(72_950, 25), sum(37_800, 38))).toEqual([35_150, 72_950, 37_800]);
    expect(kept(sum(37_790, 1), sum(35_180, 2), sum(72_970, 3))).toEqual([37_790, 35_180, 72_970]);
  });

  test('is kept in a table, and on a page of many sums', () => {
    const inTable: PaySighting = { ...sum(37_790, 38), evidence: 'table' };
    expect(kept(sum(35_180, 13), sum(72_970, 25), inTable)).toEqual([35_180, 72_970, 37_790]);
    const others = Array.from({ length: 40 }, (_, index) => sum(101_003 + index * index * 7, index + 40));
    expect(kept(sum(35_180, 13), sum(72_970, 25), sum(37_790, 38), ...others)).toContain(37_790);
  });

  test('is kept where it is not paid by the year', () => {
    expect(kept(sum(14.12, 1, 'hour'), sum(28.33, 2, 'hour'), sum(14.21, 3, 'hour'))).toEqual([
      14.12, 28.33, 14.21,
    ]);
  });
});
