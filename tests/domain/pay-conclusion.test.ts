import { describe, expect, it } from 'vitest';
import { concludePay, obstaclesBetween } from '../../src/domain/pay-conclusion.ts';
import { cited, salary } from './small-world.ts';

const baker = (amount: number, changes = {}) => salary('baker', amount, changes);
const confectioner = (amount: number, changes = {}) => salary('confectioner', amount, changes);
const conclude = (
  bakers: ReturnType<typeof cited>[],
  confectioners: ReturnType<typeof cited>[],
): ReturnType<typeof concludePay> => concludePay(['baker', bakers], ['confectioner', confectioners]);

describe('what may be concluded about pay', () => {
  it('lets one source that gives both roles the same statistic say which is higher, and by how much', () => {
    const low = cited('almanac', baker(40_000, { measure: 'average' }));
    const high = cited('almanac', confectioner(46_500, { measure: 'average' }));
    expect(conclude([low], [high])).toEqual([{ kind: 'higher', higher: high, lower: low, difference: 6500 }]);
  });

  it('accepts figures of one source that do not say which statistic they are, since it sets them side by side', () => {
    const [conclusion] = conclude(
      [cited('almanac', baker(40_000))],
      [cited('almanac', confectioner(46_500))],
    );
    expect(conclusion).toMatchObject({ kind: 'higher', difference: 6500 });
  });

  it('keeps cents exact', () => {
    const perHour = { period: 'hour' } as const;
    const [conclusion] = conclude(
      [cited('almanac', baker(40.27, perHour))],
      [cited('almanac', confectioner(49.19, perHour))],
    );
    expect(conclusion).toMatchObject({ kind: 'higher', difference: 8.92 });
  });

  it('gives no difference where a figure is only qualified, though it may tell which is higher', () => {
    const [conclusion] = conclude(
      [cited('almanac', baker(40_000, { qualifier: 'under' }))],
      [cited('almanac', confectioner(46_500))],
    );
    expect(conclusion).toMatchObject({ kind: 'higher', difference: null });
  });

  it.each([
    ['the lower is "more than"', { qualifier: 'over' }, {}],
    ['the lower is "about"', { qualifier: 'about' }, {}],
    ['the higher is "just under"', {}, { qualifier: 'under' }],
    ['the higher is "about"', {}, { qualifier: 'about' }],
  ] as const)('says nothing of which is higher where %s', (_case, lower, higher) => {
    const conclusions = conclude(
      [cited('almanac', baker(40_000, lower))],
      [cited('almanac', confectioner(46_500, higher))],
    );
    expect(conclusions.map(({ kind }) => kind)).not.toContain('higher');
  });

  it('says that equal figures of one source are equal', () => {
    const [conclusion] = conclude(
      [cited('almanac', baker(40_000))],
      [cited('almanac', confectioner(40_000))],
    );
    expect(conclusion?.kind).toBe('equal');
  });

  it('never concludes from ranges that one role pays more, overlapping or not', () => {
    const range = (low: number, high: number) => ({ measure: 'range', low, high }) as const;
    const apart = conclude(
      [cited('almanac', baker(30_000, range(30_000, 40_000)))],
      [cited('almanac', confectioner(50_000, range(50_000, 60_000)))],
    );
    const overlapping = conclude(
      [cited('almanac', baker(30_000, range(30_000, 55_000)))],
      [cited('almanac', confectioner(50_000, range(50_000, 60_000)))],
    );
    expect(apart).toMatchObject([{ kind: 'ranges', overlap: false }]);
    expect(overlapping).toMatchObject([{ kind: 'ranges', overlap: true }]);
  });

  it('does not count an hourly rate worked out from the yearly figure as a second witness', () => {
    const derived = { period: 'hour', flags: ['derived-hourly'] } as const;
    const conclusions = conclude(
      [
        cited('almanac', baker(40_000)),
        cited('almanac', salary('baker', 19.23, { ...derived, flags: ['derived-hourly'] })),
      ],
      [
        cited('almanac', confectioner(50_000)),
        cited('almanac', salary('confectioner', 24.04, { ...derived, flags: ['derived-hourly'] })),
      ],
    );
    expect(conclusions).toHaveLength(1);
  });

  it('says that only one role has pay stated, or neither', () => {
    expect(conclude([cited('almanac', baker(40_000))], [])).toEqual([
      { kind: 'one-sided', stated: 'baker', notStated: 'confectioner' },
    ]);
    expect(conclude([], [])).toEqual([{ kind: 'neither' }]);
  });

  it('lists two sources that cannot be compared once, with what stands in the way', () => {
    const conclusions = conclude(
      [cited('almanac', baker(40_000, { measure: 'average', basis: 'base' }))],
      [cited('gazette', confectioner(50_000, { measure: 'average' }))],
    );
    expect(conclusions).toMatchObject([
      { kind: 'not-comparable', obstacles: ['basis-differs', 'time-not-stated'] },
    ]);
  });
});

describe('what stands between two figures', () => {
  const full = { measure: 'median', basis: 'base', asOf: '2024-05' } as const;

  it('finds nothing between figures of two sources that both say what they measure, and when', () => {
    expect(
      obstaclesBetween(cited('almanac', baker(1, full)), cited('gazette', confectioner(2, full))),
    ).toEqual([]);
  });

  it.each([
    ['currency-differs', { currency: 'EUR' }],
    ['period-differs', { period: 'hour' }],
    ['segment-differs', { segment: { kind: 'state', label: 'Maine' } }],
    ['measure-differs', { measure: 'average' }],
    ['basis-differs', { basis: 'total' }],
    ['time-differs', { asOf: '2023-05' }],
  ] as const)('finds %s', (obstacle, change) => {
    const other = cited('gazette', confectioner(2, { ...full, ...change }));
    expect(obstaclesBetween(cited('almanac', baker(1, full)), other)).toEqual([obstacle]);
  });

  it('finds that two sources which say nothing of themselves share no ground at all', () => {
    expect(obstaclesBetween(cited('almanac', baker(1)), cited('gazette', confectioner(2)))).toEqual([
      'measure-not-stated',
      'basis-not-stated',
      'time-not-stated',
    ]);
  });
});
