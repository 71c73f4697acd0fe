import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): readonly string[] => figures(normalized(text));

describe('a sum of the size of what the page has given as pay', () => {
  const page = (sentence: string): readonly string[] =>
    read(`Glaziers\n\nA glazier earns £31,000 a year on average.\n\nAt work\n\n${sentence}\n`).slice(1);

  test('is pay with its period, though no word says so', () => {
    expect(page('Past twenty years there is £34,500 a year to be had.')).toEqual([
      'glazier unspecified 34500 GBP/year',
    ]);
  });

  test('is pay for a year without one, where the page is about one job', () => {
    expect(page('The trade body, which counts larger firms, has them far higher, at £39,200.')).toEqual([
      'glazier unspecified 39200 GBP/year',
    ]);
  });

  test('is none where it is far off what the page has given', () => {
    expect(page('Past twenty years there is £390,500 to be had.')).toEqual([]);
  });

  test.each([
    'A full set of windows starts at £34,000.',
    'The bus crew are on £33,000.',
    'A clinic of their own needs £35,000 of equipment.',
    'Mediclaim cover: £30,000 for the family.',
    'Those who leave may be paying back up to £30,000.',
    'Most may sign for up to £30,000 alone.',
    'Profit sharing paid out an average of £29,000 last year.',
    'A tax rule helps foreigners who earn more than £36,660.',
    'We left out any with a median below £30,000.',
    'On a house of £31,000 they take a share.',
    'A bonus (commission, for the most part) makes up £29,600.',
    'An oven and a mixer alone come to £30,000.',
    'The final examinations alone come to £29,100 or more, English tests to £32,000.',
    'A firm will usually pay the £33,650 for the assessment.',
    'Firms with an agreement pay a one-off sum of £30,500 this year.',
    'They must find a health plan of their own, easily £30,500 a year.',
    'A shared flat near the works may be £32,000 a year.',
    'The background check, £30,000, is met by the service.',
    'An agency takes its fee: on a job paying £30,000, that is a fifth.',
    'Most may sign risks up to £30,000 by themselves.',
    'Others pay £28,000 to £35,000 for culinary college.',
  ])('is none where something speaks against it: %s', (sentence) => {
    expect(page(sentence)).toEqual([]);
  });

  test('belongs to no other job that the sentence names', () => {
    expect(page('Past twenty years there is £34,500 to be had by a site manager.')).toEqual([]);
  });
});

describe('words that say that a sum is pay', () => {
  const page = (sentence: string): readonly string[] =>
    read(`Glazier pay\n\nA glazier earns £31,000 a year on average.\n\n${sentence}\n`).slice(1);

  test.each([
    ['Most people fall in the £25K–40K band.', 'glazier range 25000..40000 GBP/year'],
    ['Those who have passed the exam start on £28,000.', 'glazier unspecified 28000 GBP/year'],
    ['A first post brings £24,000 a year.', 'glazier unspecified 24000 GBP/year'],
    ['The UK average is £39,200.', 'glazier average 39200 GBP/year'],
    ['Surrey tops the list at £38,900.', 'glazier unspecified 38900 GBP/year'],
    ['Remote glaziers in the US average £37,300.', 'glazier average 37300 GBP/year'],
    ['At one not-for-profit firm glaziers are on £18.10/hr.', 'glazier unspecified 18.1 GBP/hour'],
    [
      'In the city total compensation, shares and bonus included, can exceed £45,000.',
      'glazier unspecified over 45000 GBP/year',
    ],
  ])('%s', (sentence, figure) => {
    expect(page(sentence)).toContain(figure);
  });

  test('what one earns who has a degree is no price of it', () => {
    expect(page('Those with a diploma start at £26,500 a year, those with a master’s at £30,900.')).toEqual([
      'glazier range 26500.. GBP/year',
      'glazier unspecified 30900 GBP/year',
    ]);
  });

  test('what a firm raised says nothing of what it pays', () => {
    expect(page('Firms that raised over £10 million sit in the middle at £30,500.')).toEqual([
      'glazier unspecified 30500 GBP/year',
    ]);
  });

  test('what comes on top gives an amount no period', () => {
    expect(read('Glazier pay\n\nSalary: ₹9L – ₹18L + high monthly incentives\n')).toEqual([
      'glazier range 900000..1800000 INR/year',
    ]);
  });
});
