import { describe, expect, it } from 'vitest';
import { brokenInLines, placeRows } from '../../src/charts/chart-rows.ts';
import { explorerCharts } from '../../src/charts/explorer-charts.ts';
import { cited, role, salary } from '../domain/small-world.ts';

const roles = [role('baker'), role('confectioner'), role('miller')];
const figures = [
  cited('almanac', salary('miller', 19.23, { period: 'hour', flags: ['derived-hourly'] })),
  cited('almanac', salary('miller', 40_000, { measure: 'average' })),
  cited('gazette', salary('baker', 38_000, { qualifier: 'under', reportedBy: 'Guild', asOf: '2024-05' })),
  cited(
    'gazette',
    salary('baker', 45_000, { segment: { kind: 'state', label: 'Ohio' }, flags: ['period-implied'] }),
  ),
  cited('gazette', salary('miller', 37_000, { currency: 'EUR' })),
];

describe('the charts of any figures', () => {
  const charts = explorerCharts(roles, figures);

  it('are one for each period and currency, which are never mixed, the fullest first', () => {
    expect(charts.map(({ title, groups }) => [title, groups.map((group) => group.title)])).toEqual([
      ['Pay a year, in US dollars', ['Baker', 'Miller']],
      ['Pay an hour, in US dollars', ['Miller']],
      ['Pay a year, in euros', ['Miller']],
    ]);
  });

  it('leave a role its place, and so its colour, when another has no figure', () => {
    expect(charts[0]?.groups.map(({ index }) => index)).toEqual([0, 2]);
  });

  it('say of each figure its publisher, qualifier, statistic, credit and age', () => {
    const [baker] = charts[0]?.groups ?? [];
    expect(baker?.rows).toMatchObject([
      {
        label: 'Gazette',
        detail: 'pay, statistic not stated, from Guild',
        value: 'just under $38,000',
        mark: { shape: 'point', at: 38_000, qualifier: 'under' },
        terms: [
          'the role overall',
          'pay, statistic not stated',
          'base or total not stated',
          'credited to Guild',
          'as of May 2024',
        ],
      },
      {
        label: 'Ohio',
        detail: 'Gazette; pay, statistic not stated',
        value: '$45,000',
        mark: { shape: 'point', at: 45_000, qualifier: 'exact' },
        terms: [
          'source: Gazette',
          'state: Ohio',
          'pay, statistic not stated',
          'base or total not stated',
          'credited to nobody',
          'not dated',
          'the period is our reading',
        ],
      },
    ]);
  });

  it('say how many figures had no room', () => {
    const [chart] = explorerCharts(roles, figures, 2);
    expect(chart?.groups.flatMap(({ rows }) => rows)).toHaveLength(2);
    expect(chart?.left).toBe(1);
  });

  it('are none where there is no figure', () => {
    expect(explorerCharts(roles, [])).toEqual([]);
  });
});

describe('the rows of a chart', () => {
  const [chart] = explorerCharts(roles, figures);

  it('stand under one another, under the names of their roles', () => {
    if (!chart) throw new Error('no chart');
    const { rows, height } = placeRows(chart);
    expect(rows.map(({ kind }) => kind)).toEqual(['role', 'figure', 'figure', 'role', 'figure']);
    const heights = rows.map(({ textY }) => textY);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(Math.max(...heights)).toBeLessThan(height);
  });

  it('need no name where there is one role, and say where there is no figure', () => {
    if (!chart) throw new Error('no chart');
    expect(placeRows({ ...chart, groups: chart.groups.slice(1) }).rows.map(({ kind }) => kind)).toEqual([
      'figure',
    ]);
    const silent = { title: 'Confectioner', index: 1, rows: [] };
    expect(placeRows({ ...chart, groups: [silent, ...chart.groups] }).rows[1]?.kind).toBe('nothing');
  });
});

it('a long line of a tooltip is broken between words', () => {
  expect(brokenInLines('a baker of bread and cakes', 12)).toEqual(['a baker of', 'bread and', 'cakes']);
  expect(brokenInLines('confectioneries', 5)).toEqual(['confectioneries']);
});
