import { describe, expect, test } from 'vitest';
import { figuresIn, figuresOfSource, isBorne } from '../../src/domain/prose-figures.ts';
import { fact, recordFile, salary } from './small-world.ts';

/** "money 58000", "percent 5": what a text holds, in its order. */
const read = (text: string): string[] => figuresIn(text).map(({ kind, amount }) => `${kind} ${amount}`);

describe('the figures of a text', () => {
  test.each([
    ['just under $58,000 a year', ['money 58000']],
    ['$38,000–$94,000', ['money 38000', 'money 94000']],
    ['$38–94k', ['money 38000', 'money 94000']],
    ['€1.2 million', ['money 1200000']],
    ['40,000 dollars', ['money 40000']],
    ['5% by 2031', ['percent 5', 'number 2031']],
    ['5–6 percent', ['percent 5', 'percent 6']],
    ['between 6 and 8 years', ['number 6', 'number 8']],
    ['2,080 hours.', ['number 2080']],
    ['the 1990s', ['number 1990']],
    ['at the 10th percentile', ['number 10']],
  ])('in digits: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    ['six to eight years', ['number 6', 'number 8']],
    ['forty-five percent', ['percent 45']],
    ['forty thousand dollars', ['money 40000']],
    ['about two years', ['number 2']],
    ['three in ten of them', ['number NaN']],
    ['a third of the week', ['number NaN']],
  ])('in words, where a unit or a whole follows: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    'two sources and a third occupation',
    'one day, perhaps in one year',
    'B2B in 24/7 shifts, 9-to-5, with a 401(k)',
    'SHA-256 and 5G',
    'the 2nd of the three',
    'https://example.org/2024/5',
  ])('are none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('have their place', () => {
    const text = 'It grows by 5%, in six years.';
    expect(figuresIn(text).map(({ at, text: words }) => [words, text.slice(at, at + words.length)])).toEqual([
      ['5%', '5%'],
      ['six', 'six'],
    ]);
  });
});

describe('a source bears a figure', () => {
  const almanac = recordFile(
    'almanac',
    [salary('baker', 31_000), salary('miller', 28_500)],
    [
      fact('baker', 'growth', 'Growth of 5% through 2031', { number: 5, unit: 'percent', through: 2031 }),
      fact('baker', 'time-to-enter', 'Six to eight years', { number: 6, numberHigh: 8, unit: 'years' }),
    ],
  );
  const bears = (text: string, roles: string[] | null = null): boolean =>
    figuresIn(text).every((figure) => isBorne(figure, figuresOfSource(almanac, roles)));

  test.each(['$31,000', '$31k', '5 percent', 'through 2031', 'six to eight years', '6–8 years'])(
    '%s',
    (text) => {
      expect(bears(text)).toBe(true);
    },
  );

  test.each(['$31,500', '31,000 years', '6%', '5 years', '$5', 'three in ten'])('but not %s', (text) => {
    expect(bears(text)).toBe(false);
  });

  test('of one role, and not of another', () => {
    expect(bears('$28,500', ['miller'])).toBe(true);
    expect(bears('$28,500', ['baker'])).toBe(false);
  });
});
