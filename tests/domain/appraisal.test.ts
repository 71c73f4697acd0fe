import { describe, expect, test } from 'vitest';
import { CHANGES, METHOD } from '../../src/domain/address.ts';
import { type AppraisalStatement, type AppraisedPage, appraise } from '../../src/domain/appraisal.ts';
import { fact, salary, source } from './small-world.ts';

function page(changes: Partial<AppraisedPage> = {}): AppraisedPage {
  return {
    sources: [source('almanac'), source('gazette', { kind: 'survey' })],
    salaries: [salary('baker', 31_000), salary('baker', 40_000)],
    facts: [fact('baker', 'duty', 'Bakes'), fact('baker', 'skill', 'Patience')],
    reviewed: '2026-11-20',
    changed: { date: '2026-11-22' },
    ...changes,
  };
}

/** What an appraisal says about one matter; null where it says nothing. */
function said(about: AppraisalStatement['about'], changes: Partial<AppraisedPage> = {}): string | null {
  return appraise(page(changes)).find((statement) => statement.about === about)?.text ?? null;
}

describe('of its sources a page says how many, of what kinds and how old', () => {
  test('when none is dated', () => {
    expect(said('sources')).toBe('2 sources: 1 career guide and 1 survey. None of them is dated.');
    expect(said('sources', { sources: [source('almanac')] })).toBe(
      '1 source: 1 career guide. It is not dated.',
    );
  });

  test('when some are', () => {
    const sources = [
      source('almanac'),
      source('a', { published: '2019' }),
      source('b', { published: '2024-05' }),
      source('gazette'),
    ];
    expect(said('sources', { sources })).toBe(
      '4 sources: 4 career guides. 2 of them are dated (2019 to May 2024); the others are not.',
    );
    expect(said('sources', { sources: sources.slice(0, 2) })).toBe(
      '2 sources: 2 career guides. 1 of them is dated (2019); the other is not.',
    );
  });

  test('when all are, the most frequent kind first', () => {
    const sources = ['a', 'b', 'c'].map((id, index) =>
      source(id, { kind: index === 0 ? 'career-guide' : 'encyclopedia', published: '2024' }),
    );
    expect(said('sources', { sources })).toBe(
      '3 sources: 2 encyclopedia entries and 1 career guide. All are dated: 2024.',
    );
  });

  test('when there is none', () => {
    expect(said('sources', { sources: [] })).toBe('No source says anything of it.');
  });
});

describe('of its pay figures a page says what they leave unnamed', () => {
  const named = { asOf: '2024', measure: 'average', basis: 'base' } as const;
  const texas = { kind: 'state', label: 'Texas' } as const;

  test('when none names anything', () => {
    expect(said('silence')).toBe(
      'None of the 2 pay figures names the year, the country or region, the statistic, or the kind of pay (base or total).',
    );
  });

  test('when some do, figure by figure', () => {
    const salaries = [
      salary('baker', 1, { measure: 'average', basis: 'base' }),
      salary('baker', 2, { measure: 'average', segment: texas }),
      salary('baker', 3),
    ];
    expect(said('silence', { salaries })).toBe(
      'None of the 3 pay figures names the year; 2 do not name the country or region, 1 the statistic, and 2 the kind of pay (base or total).',
    );
    expect(
      said('silence', {
        salaries: [salary('baker', 1, { ...named, segment: texas }), salary('baker', 2, named)],
      }),
    ).toBe('Of 2 pay figures, 1 does not name the country or region.');
  });

  test('when all name everything', () => {
    const whole = { ...named, segment: texas };
    const salaries = [salary('baker', 1, whole), salary('baker', 2, whole)];
    expect(said('silence', { salaries })).toBe(
      'Every pay figure names the year, the country or region, the statistic, and the kind of pay (base or total).',
    );
  });

  test('when there is one, or none', () => {
    expect(said('silence', { salaries: [salary('baker', 1, named)] })).toBe(
      'The pay figure does not name the country or region.',
    );
    expect(said('silence', { salaries: [] })).toBe('No source states any pay.');
  });

  test('a figure for an industry names no place', () => {
    const industry = { kind: 'industry', label: 'Food' } as const;
    expect(said('silence', { salaries: [salary('baker', 1, { ...named, segment: industry })] })).toBe(
      'The pay figure does not name the country or region.',
    );
  });
});

describe('a page says how its figures came about', () => {
  test('with a way to the method', () => {
    const making = appraise(page()).find(({ about }) => about === 'making');
    expect(making?.text).toBe(
      '2 pay figures and 2 facts, each read from an editor’s notes on its source, by fixed rules.',
    );
    expect(making?.link?.path).toBe(METHOD);
  });

  test('and that an editor corrected some, which is no doubt', () => {
    const salaries = [salary('baker', 1, { flags: ['corrected'] })];
    expect(said('making', { salaries, facts: [] })).toBe(
      '1 pay figure and 0 facts, each read from an editor’s notes on its source, by fixed rules; an editor then corrected 1.',
    );
    expect(said('doubts', { salaries, facts: [] })).toBeNull();
  });

  test('and which the checks question, counting each record once', () => {
    const salaries = [
      salary('baker', 1, { flags: ['derived-hourly', 'outside-own-range'] }),
      salary('baker', 2),
    ];
    expect(said('doubts', { salaries })).toBe('Our checks question 1 of the 4.');
    expect(said('doubts')).toBeNull();
  });
});

describe('a page says how far it is kept up', () => {
  test('reviewed and changed on two days, on one, never', () => {
    expect(said('upkeep')).toBe(
      'An editor last reviewed the page on November 20, 2026. Its data last changed on November 22, 2026.',
    );
    expect(said('upkeep', { reviewed: '2026-11-22' })).toBe(
      'An editor last reviewed the page, and its data last changed, on November 22, 2026.',
    );
    expect(said('upkeep', { reviewed: null, changed: null })).toBe('No editor has reviewed the page yet.');
  });

  test('with a way to all changes', () => {
    expect(appraise(page()).at(-1)?.link?.path).toBe(CHANGES);
  });
});
