import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, positionOn, tickLabel } from '../../src/charts/axis.ts';
import { payChart } from '../../src/charts/pay-chart.ts';
import { cited, role, salary } from '../domain/small-world.ts';

describe('an axis', () => {
  it('starts at zero, ends on a round amount, and holds every amount', () => {
    expect(axisFor([102_315, 138_000])).toEqual({
      min: 0,
      max: 150_000,
      ticks: [0, 50_000, 100_000, 150_000],
    });
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 }), (amounts) => {
        const axis = axisFor(amounts);
        expect(axis.ticks.length).toBeLessThanOrEqual(6);
        for (const amount of amounts) expect(positionOn(axis, amount)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('refuses to be drawn for nothing', () => {
    expect(() => axisFor([])).toThrow('an axis needs at least one amount above zero');
  });

  it('labels its ticks shortly', () => {
    expect([0, 25, 50_000, 1_500_000].map((tick) => tickLabel(tick, 'USD'))).toEqual([
      '$0',
      '$25',
      '$50k',
      '$1.5M',
    ]);
  });
});

describe('a pay chart', () => {
  const roles = [role('baker'), role('confectioner')];
  const chart = payChart(roles, [
    [
      cited('almanac', salary('baker', 40_000, { measure: 'average' })),
      cited('gazette', salary('baker', 38_000, { qualifier: 'under', reportedBy: 'Guild' })),
      cited('almanac', salary('baker', 19.23, { period: 'hour' })),
    ],
    [cited('almanac', salary('confectioner', 30_000, { measure: 'range', high: 60_000 }))],
  ]);

  it('draws points, qualified points and ranges as different things', () => {
    expect(chart?.groups.map(({ rows }) => rows.map(({ mark }) => mark))).toEqual([
      [
        { shape: 'point', at: 40_000, qualifier: 'exact' },
        { shape: 'point', at: 38_000, qualifier: 'under' },
      ],
      [{ shape: 'range', low: 30_000, high: 60_000 }],
    ]);
  });

  it('leaves out what does not share the axis', () => {
    expect(chart?.groups[0]?.rows).toHaveLength(2);
  });

  it('says in words what it shows, credit and measure included', () => {
    expect(chart?.description).toBe(
      'Pay a year, on an axis from zero. Baker: Almanac: $40,000 (average pay); Gazette: just under $38,000 (pay, statistic not stated, from Guild). Confectioner: Almanac: $30,000–$60,000 (range of pay).',
    );
  });

  it('shows a role without a figure as such, and is no chart when there is none at all', () => {
    const one = payChart(roles, [[cited('almanac', salary('baker', 40_000))], []]);
    expect(one?.description).toContain('Confectioner: no figure stated by any source.');
    expect(payChart(roles, [[], []])).toBeNull();
  });

  it('marks an end that the source leaves open', () => {
    const open = payChart([role('baker')], [[cited('almanac', salary('baker', 50_000, { high: null }))]]);
    expect(open?.groups[0]?.rows[0]?.mark).toEqual({ shape: 'open-ended', low: 50_000, high: null });
  });
});
