import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

describe('a pay scale in rungs that are only numbered', () => {
  test('each rung is pay of the job that the section is about, with one column or two', () => {
    const text = [
      'Pay of the harbour guard',
      '',
      'Part 2: Wardens (joined after 2012)',
      '',
      'Point From 1 March 2024 From 1 March 2025',
      '0 £22,310 (a), (b) £22,980 (a), (b)',
      '1 £24,650 (c) £25,390 (c)',
      '2 £26,040 £26,820',
      '',
      'Part 3: Sergeants',
      '',
      'Point From 1 March 2025',
      '1 £41,200',
      '2 £42,350',
      '3 £43,500',
      '',
    ].join('\n');
    expect(figures(normalized(text))).toEqual([
      'warden unspecified 22310 GBP/year',
      'warden unspecified 22980 GBP/year',
      'warden unspecified 24650 GBP/year',
      'warden unspecified 25390 GBP/year',
      'warden unspecified 26040 GBP/year',
      'warden unspecified 26820 GBP/year',
      'sergeant unspecified 41200 GBP/year',
      'sergeant unspecified 42350 GBP/year',
      'sergeant unspecified 43500 GBP/year',
    ]);
  });

  test('what one starts on and rises to is one range, whatever the verbs', () => {
    const pay = (sentence: string): string[] =>
      figures(normalized(`Warden salary\n\n${sentence} A warden earns £30,500 a year.\n`)).slice(0, 1);
    expect(pay('The scale opens at £27,400 and closes, nine increments later, at £36,150.')).toEqual([
      'warden range 27400..36150 GBP/year',
    ]);
    expect(pay('A warden is hired at £13.40 an hour and tops out at £17.85 on step 6.')).toEqual([
      'warden range 13.4..17.85 GBP/hour',
    ]);
  });

  test('what somebody begins on and what he ends on are two figures', () => {
    expect(
      figures(normalized('Warden salary\n\nWardens begin on £27,400 and end on £36,150 a year.\n')).sort(),
    ).toEqual(['warden unspecified 27400 GBP/year', 'warden unspecified 36150 GBP/year']);
  });

  test('grades in the name of a post are a part of it', () => {
    const text =
      'Museum pay\n\nGrade | Point 1 | Top |\n---|---|---|\nGallery Warden | €28,100 | €35,400 |\nGallery Warden 2 | €33,250 | €41,700 |\nCurator | €44,600 | €58,900 |\nDirector of Collections | €71,200 | €86,300 |\n';
    expect(normalized(text).salaries.map(({ role }) => role)).toEqual([
      'gallery-warden',
      'gallery-warden',
      'gallery-warden-2',
      'gallery-warden-2',
      'curator',
      'curator',
      'director-of-collections',
      'director-of-collections',
    ]);
  });
});
