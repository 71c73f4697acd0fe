import { describe, expect, it } from 'vitest';
import {
  measuredWords,
  ordinal,
  salaryAmount,
  salaryPhrase,
  salaryTerms,
} from '../../src/domain/salary-words.ts';
import { cited, salary, source } from './small-world.ts';

describe('a pay figure in words', () => {
  it.each([
    ['$75,495', {}],
    ['just under $75,495', { qualifier: 'under' }],
    ['about $75,495', { qualifier: 'about' }],
    ['more than $75,495', { qualifier: 'over' }],
    ['$56,000–$123,000', { low: 56_000, high: 123_000 }],
    ['$50,500 or more', { low: 50_500, high: null }],
    ['up to $112,000', { low: null, high: 112_000 }],
    ['£18,200', { low: 18_200, high: 18_200, currency: 'GBP' }],
    ['$49.19', { low: 49.19, high: 49.19 }],
    ['$49.10', { low: 49.1, high: 49.1 }],
  ] as const)('is %s', (words, changes) => {
    expect(salaryAmount(salary('baker', 75_495, changes))).toBe(words);
  });

  it('names its period', () => {
    expect(salaryPhrase(salary('baker', 49.19, { period: 'hour' }))).toBe('$49.19 an hour');
  });

  it('says what it measures only as far as its source does', () => {
    expect(measuredWords(salary('baker', 1, { measure: 'average', basis: 'base' }))).toBe('average base pay');
    expect(measuredWords(salary('baker', 1, { measure: 'range', basis: 'total' }))).toBe(
      'range of total compensation',
    );
    expect(measuredWords(salary('baker', 1))).toBe('pay, statistic not stated');
    expect(measuredWords(salary('baker', 1, { measure: 'percentile', percentile: 90 }))).toBe(
      '90th percentile pay',
    );
  });

  it('names all that decides what it may be compared with, and says what is missing', () => {
    expect(salaryTerms(cited('almanac', salary('baker', 1, { measure: 'average' })))).toBe(
      'average pay, base or total not stated, a year, not dated',
    );
    const full = salary('baker', 1, {
      measure: 'median',
      basis: 'base',
      reportedBy: 'Guild',
      asOf: '2024-05',
    });
    expect(salaryTerms(cited('almanac', full))).toBe('median base pay, a year, credited to Guild, May 2024');
    expect(
      salaryTerms({
        source: source('almanac', { published: '2023' }),
        record: salary('baker', 1, { basis: 'total' }),
      }),
    ).toBe('total compensation, statistic not stated, a year, published 2023');
  });

  it('counts as people do', () => {
    expect([1, 2, 3, 11, 12, 13, 21, 50].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '13th',
      '21st',
      '50th',
    ]);
  });
});
