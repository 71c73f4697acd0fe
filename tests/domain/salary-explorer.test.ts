import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenWords,
  downloadName,
  groupWords,
  orderWords,
  shownWords,
  unknownWords,
} from '../../src/domain/explorer-words.ts';
import {
  ALL_FIGURES,
  EXPLORER_COLUMNS,
  type ExplorerState,
  explorerFigure,
  facetCounts,
  isColumn,
  isFiltered,
  readExplorerAddress,
  shownRows,
  sortedBy,
  sortedGroups,
  tidyWords,
  usualOrder,
  writeExplorerAddress,
} from '../../src/domain/salary-explorer.ts';
import { FACET_IDS, salaryFacets } from '../../src/domain/salary-facets.ts';
import { cited, role, salary, source } from './small-world.ts';

const titleOf = (id: string): string => role(id).title;

/** Two trades in two almanacs: yearly and hourly, dollars and euros, the trade as a whole and parts of it. */
const figures = [
  cited('almanac', salary('baker', 40_000, { measure: 'average', basis: 'base' })),
  cited('almanac', salary('baker', 19.23, { period: 'hour' })),
  cited('almanac', salary('baker', 35_000, { high: 60_000, measure: 'range' })),
  cited('gazette', salary('baker', 38_000, { qualifier: 'under', reportedBy: 'Guild', asOf: '2024' })),
  cited(
    'gazette',
    salary('baker', 31_000, {
      segment: { kind: 'experience', label: 'first year', minYears: 0, maxYears: 1 },
      measure: 'median',
    }),
  ),
  cited(
    'gazette',
    salary('miller', 52_000, {
      segment: { kind: 'experience', label: '10 years', minYears: 10, maxYears: null },
    }),
  ),
  cited('gazette', salary('miller', 37_000, { currency: 'EUR', asOf: '2023-05' })),
  cited('gazette', salary('miller', 45_000, { segment: { kind: 'state', label: 'Ohio' } })),
];
const facets = salaryFacets(figures, titleOf);
const rows = figures.map((figure) => ({
  ...explorerFigure(figure, titleOf),
  text: `${titleOf(figure.record.role)} ${figure.source.publisher} ${figure.record.segment?.label ?? ''}`,
}));

const state = (changes: Partial<ExplorerState>): ExplorerState => ({ ...ALL_FIGURES, ...changes });
const lows = (shown: readonly { low: number | null }[]): (number | null)[] => shown.map(({ low }) => low);

describe('the facets', () => {
  it('hold what the figures have, in an order of their own', () => {
    expect(facets.map(({ id, options }) => [id, options.map(({ label }) => label)])).toEqual([
      ['role', ['Baker', 'Miller']],
      ['source', ['Almanac', 'Gazette']],
      ['measure', ['Average', 'Median', 'Range', 'Not stated']],
      ['period', ['Year', 'Hour']],
      ['basis', ['Base pay', 'Not stated']],
      ['for', ['The role overall', 'By experience', 'By state']],
      ['currency', ['EUR', 'USD']],
    ]);
  });

  it('leave out what would part nothing', () => {
    expect(salaryFacets(figures.slice(0, 1), titleOf)).toEqual([]);
    expect(salaryFacets([], titleOf)).toEqual([]);
  });

  it('tell two sources of one publisher apart', () => {
    const twins = ['first', 'second'].map((id) => ({
      source: source(id, { publisher: 'Almanac', title: `The ${id} almanac` }),
      record: salary('baker', 40_000),
    }));
    expect(salaryFacets(twins, titleOf).map(({ options }) => options.map(({ label }) => label))).toEqual([
      ['Almanac: The first almanac', 'Almanac: The second almanac'],
    ]);
  });
});

describe('an address', () => {
  it('holds the whole state, and the least that holds it', () => {
    expect(writeExplorerAddress(ALL_FIGURES)).toBe('');
    const asked = state({
      chosen: { role: ['baker', 'miller'], measure: ['average'], for: ['experience'] },
      words: 'first year & more',
      sort: 'pay',
      order: 'desc',
      view: 'chart',
    });
    const address = writeExplorerAddress(asked);
    expect(address).toBe(
      '?role=baker,miller&measure=average&for=experience&q=first%20year%20%26%20more&sort=pay&order=desc&view=chart',
    );
    expect(readExplorerAddress(address, facets)).toEqual({ state: asked, unknown: [] });
  });

  it('may repeat a name or a value, and order them as it likes', () => {
    expect(
      readExplorerAddress('role=miller&role=baker,baker, miller&view=chart&view=table', facets).state,
    ).toEqual(state({ chosen: { role: ['baker', 'miller'] }, view: 'chart' }));
  });

  it('is told what in it names nothing, and what is shown instead', () => {
    const { state: asked, unknown } = readExplorerAddress(
      '?role=pirate&source=almanac,herald&sort=luck&order=desc',
      facets,
    );
    expect(asked).toEqual(state({ chosen: { source: ['almanac'] } }));
    expect(unknownWords(unknown)).toBe(
      'No role is called “pirate”; shown: all. No source is called “herald”; shown: Almanac. No column is called “luck”; shown: the usual order.',
    );
  });

  it('is not read back in full where it says much', () => {
    const many = Array.from({ length: 500 }, (_, index) => `x${index}`).join(',');
    const words = unknownWords(readExplorerAddress(`?role=${many}`, facets).unknown);
    expect(words).toMatch(/The address holds 497 more that are not known here\.$/);
    const long = unknownWords(readExplorerAddress(`?role=${'y'.repeat(10_000)}`, facets).unknown);
    expect(long).toBe(`No role is called “${'y'.repeat(40)}…”; shown: all.`);
  });

  it('says nothing through characters that are not for the eye', () => {
    const { unknown } = readExplorerAddress(`?role=${encodeURIComponent('a\u202eb\u0000c\nd')}`, facets);
    expect(unknown.map(({ value }) => value)).toEqual(['a b c d']);
  });

  it('gives a state of this page whatever stands in it', () => {
    const known = new Map(facets.map(({ id, options }) => [id, options.map(({ value }) => value)]));
    const parameter = fc.tuple(
      fc.constantFrom(...FACET_IDS, 'q', 'sort', 'order', 'view', '__proto__', 'constructor'),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('baker', 'pay', 'desc', 'chart', '<script>alert(1)</script>', 'toString', ',,,', '%'),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(parameter, { maxLength: 20 }),
        fc.string({ unit: 'binary' }),
        (parameters, rest) => {
          const search = `?${parameters.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}&${rest}`;
          const { state: asked } = readExplorerAddress(search, facets);
          for (const [id, values] of Object.entries(asked.chosen)) {
            expect(facets.map((facet) => String(facet.id))).toContain(id);
            for (const value of values) expect([...known.values()].flat()).toContain(value);
          }
          expect(asked.words.length).toBeLessThanOrEqual(200);
          expect(asked.sort === null || isColumn(asked.sort)).toBe(true);
          expect(['asc', 'desc']).toContain(asked.order);
          expect(['table', 'chart']).toContain(asked.view);
          // What was read, written and read again is the same, so that "back" and "reload" show what was shown.
          const address = writeExplorerAddress(asked);
          expect(address).toMatch(/^[?\w%,=&.!~*'()-]*$/);
          expect(readExplorerAddress(address, facets)).toEqual({ state: asked, unknown: [] });
          // And the page can show it.
          expect(shownRows(rows, asked).length).toBeLessThanOrEqual(rows.length);
        },
      ),
    );
  });
});

describe('a filter', () => {
  it('shows all figures until something is chosen', () => {
    expect(shownRows(rows, ALL_FIGURES)).toEqual(rows);
    expect(isFiltered(ALL_FIGURES)).toBe(false);
    expect(isFiltered(state({ chosen: { role: [] } }))).toBe(false);
    expect(isFiltered(state({ words: 'ohio' }))).toBe(true);
  });

  it('shows figures with one of the values of each facet', () => {
    const chosen = { role: ['baker'], measure: ['average', 'range'] };
    expect(lows(shownRows(rows, state({ chosen })))).toEqual([40_000, 35_000]);
  });

  it('finds words wherever they stand in the row, in any letters, and wants all of them', () => {
    expect(lows(shownRows(rows, state({ words: 'OHIO' })))).toEqual([45_000]);
    expect(lows(shownRows(rows, state({ words: 'year gazette baker' })))).toEqual([31_000]);
    expect(shownRows(rows, state({ words: '.*' }))).toEqual([]);
  });

  it('counts what each value would show beside the other choices', () => {
    const asked = state({ chosen: { role: ['miller'], for: ['state'] } });
    expect([...facetCounts(rows, asked, 'role')]).toEqual([['miller', 1]]);
    expect([...facetCounts(rows, asked, 'for')]).toEqual([
      ['experience', 1],
      ['overall', 1],
      ['state', 1],
    ]);
  });

  it('shows as many figures as its count said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facets),
        fc.record(
          Object.fromEntries(
            facets.map(({ id, options }) => [id, fc.subarray(options.map(({ value }) => value))]),
          ),
        ),
        (facet, chosen) => {
          const counts = facetCounts(rows, state({ chosen }), facet.id);
          for (const { value } of facet.options)
            expect(shownRows(rows, state({ chosen: { ...chosen, [facet.id]: [value] } }))).toHaveLength(
              counts.get(value) ?? 0,
            );
        },
      ),
    );
  });

  it('takes words in one line and of a length that someone may have meant', () => {
    expect(tidyWords('  New\n  Jersey ')).toBe('New Jersey');
    expect([...tidyWords('é'.repeat(10_000))]).toHaveLength(100);
  });
});

describe('sorting', () => {
  it('never sets amounts of another period or currency in one order', () => {
    const groups = sortedGroups(rows, { sort: 'pay', order: 'asc' });
    expect(groups.map(({ terms, rows: ofGroup }) => [terms && groupWords(terms), lows(ofGroup)])).toEqual([
      ['Pay a year, in euros', [37_000]],
      ['Pay a year, in US dollars', [31_000, 35_000, 38_000, 40_000, 45_000, 52_000]],
      ['Pay an hour, in US dollars', [19.23]],
    ]);
    expect(lows(sortedGroups(rows, { sort: 'pay', order: 'desc' })[1]?.rows ?? [])).toEqual([
      52_000, 45_000, 40_000, 38_000, 35_000, 31_000,
    ]);
  });

  it('places a range by its low end, and by the high end where the low one is open', () => {
    const ranges = [
      salary('baker', 50_000, { measure: 'range', low: null, high: 50_000 }),
      salary('baker', 20_000, { measure: 'range', high: 90_000 }),
      salary('baker', 20_000, { measure: 'range', high: 30_000 }),
      salary('baker', 30_000, { high: null, measure: 'range' }),
    ].map((record) => explorerFigure(cited('almanac', record), titleOf));
    const [group] = sortedGroups(
      ranges.map((figure) => ({ ...figure, text: '' })),
      { sort: 'pay', order: 'asc' },
    );
    expect(group?.rows.map(({ low, high }) => [low, high])).toEqual([
      [20_000, 30_000],
      [20_000, 90_000],
      [30_000, null],
      [null, 50_000],
    ]);
  });

  it('puts what is not stated last, both ways', () => {
    const times = (order: 'asc' | 'desc'): unknown[] =>
      sortedGroups(rows, { sort: 'time', order }).flatMap((group) => group.rows.map(({ by }) => by.time));
    expect(times('asc').slice(0, 3)).toEqual(['2023-05', '2024', null]);
    expect(times('desc').slice(0, 3)).toEqual(['2024', '2023-05', null]);
  });

  it('sorts years of experience by their number, and the role overall first', () => {
    const [group] = sortedGroups(rows, { sort: 'for', order: 'asc' });
    expect(group?.rows.slice(-3).map(({ by }) => by.for)).toEqual([
      'Experience 0 first year',
      'Experience 10 10 years',
      'State  Ohio',
    ]);
    expect(group?.rows[0]?.by.for).toBe('');
  });

  it('loses no row and adds none, in any order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, ...Object.keys(EXPLORER_COLUMNS).filter(isColumn)),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.shuffledSubarray(rows),
        (sort, order, some) => {
          const sorted = sortedGroups(some, { sort, order }).flatMap((group) => group.rows);
          expect(new Set(sorted)).toEqual(new Set(some));
          expect(sorted).toHaveLength(some.length);
        },
      ),
    );
  });

  it('turns round when the same column is asked for again', () => {
    const once = sortedBy(ALL_FIGURES, 'pay');
    expect([once.sort, once.order]).toEqual(['pay', 'asc']);
    expect(sortedBy(once, 'pay').order).toBe('desc');
    expect(sortedBy(sortedBy(once, 'pay'), 'pay').order).toBe('asc');
    expect(sortedBy(sortedBy(once, 'pay'), 'role')).toEqual(state({ sort: 'role' }));
  });

  it('begins with the roles, their overall figures, and the longest periods', () => {
    const shuffled = [...figures].reverse();
    expect(
      usualOrder(shuffled, titleOf).map(({ record }) => [record.role, record.period, record.segment?.label]),
    ).toEqual([
      ['baker', 'year', undefined],
      ['baker', 'year', undefined],
      ['baker', 'year', undefined],
      ['baker', 'hour', undefined],
      ['baker', 'year', 'first year'],
      ['miller', 'year', undefined],
      ['miller', 'year', 'Ohio'],
      ['miller', 'year', '10 years'],
    ]);
  });
});

describe('in words', () => {
  it('the state says how many figures are shown, in what order, and what is kept apart', () => {
    expect(shownWords(22, 22, ALL_FIGURES, 1)).toBe('All 22 figures.');
    expect(shownWords(7, 22, state({ sort: 'role', order: 'desc' }), 1)).toBe(
      '7 of 22 figures, sorted by role, Z to A.',
    );
    expect(shownWords(7, 22, state({ sort: 'pay' }), 1)).toBe(
      '7 of 22 figures, sorted by pay, lowest first; a range stands at its low end.',
    );
    expect(shownWords(7, 22, state({ sort: 'pay', order: 'desc' }), 2)).toBe(
      '7 of 22 figures, sorted by pay, highest first; a range stands at its low end. Amounts of another period or currency cannot be compared, so they stand apart.',
    );
    expect(shownWords(0, 22, ALL_FIGURES, 0)).toBe('None of the 22 figures has all of what you chose.');
    expect(orderWords('period', 'asc')).toBe('shortest first');
    expect(orderWords('time', 'desc')).toBe('newest first');
  });

  it('what was chosen is told as the form shows it', () => {
    expect(chosenWords(ALL_FIGURES, facets)).toBe('');
    const { state: asked } = readExplorerAddress('?role=miller,baker&for=state&q=oats', facets);
    expect(chosenWords(asked, facets)).toBe('Role: Baker, Miller; For whom: By state; with the words “oats”');
  });

  it('a file’s name tells the filter, and is safe on every system', () => {
    expect(downloadName(ALL_FIGURES)).toBe('pay-figures-all');
    expect(downloadName(state({ chosen: { role: ['baker'], measure: ['average', 'range'] } }))).toBe(
      'pay-figures-role-baker-measure-average-range',
    );
    expect(downloadName(state({ words: '../../etc/CON "x"' }))).toBe('pay-figures-with-etc-con-x');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(downloadName(state({ words }))).toMatch(/^pay-figures-[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
        expect(downloadName(state({ words })).length).toBeLessThan(120);
      }),
    );
  });
});
