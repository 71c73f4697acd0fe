import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`${text}\n`));

describe('whose pay', () => {
  test('a noun alone is short for the one job of the page that ends in it', () => {
    const text =
      'How to become an aircraft dispatcher\n\nAircraft dispatchers plan flights.\n\nWhat is an aircraft dispatcher?\nA dispatcher works out fuel and route.\n\nNew dispatchers at regional carriers make $22 to $26 an hour.';
    expect(pay(text)).toEqual(['aircraft-dispatcher range 22..26 USD/hour']);
  });

  test('"who" is the one named right before it', () => {
    const text =
      'Optometrist vs. dispensing optician\n\nAn optometrist averages £46,800 a year, 41% above a dispensing optician, who averages £33,200 a year.';
    expect(pay(text)).toEqual([
      'optometrist average 46800 GBP/year',
      'dispensing-optician average 33200 GBP/year',
    ]);
  });

  test('jobs right under a heading of pay are sections of it, in text without levels', () => {
    const text =
      'Translator or interpreter?\n\nWhat each earns\n\nTranslator\n\n• National average: $54,730 per year\n• Legal texts: $67,250\n\nInterpreter\n\n• National average: $58,410 per year\n• Hospital work: $28.90 per hour';
    expect(pay(text)).toEqual([
      'translator average 54730 USD/year',
      'translator unspecified 67250 USD/year',
      'interpreter average 58410 USD/year',
      'interpreter unspecified 28.9 USD/hour',
    ]);
  });

  test('tabs over a page end no page, though the last one names other jobs', () => {
    const text =
      'Radiation therapist salary\nSalary\nBonus\nBenefits\nSimilar Jobs\nHow much does a radiation therapist make in Ohio? The average radiation therapist salary in Ohio is $88,917.';
    expect(pay(text)).toEqual(['radiation-therapist average 88917 USD/year']);
  });
});

describe('what is bought, billed or turned over', () => {
  test.each([
    'Gardeners need chainsaw tickets too, at £780 for the pair.',
    'Gardeners pay £9,850 for the diploma.',
    'A chipper can be hired for £95 a day.',
    'Self-employed gardeners turn over some £140,000 a year.',
    'Either trade can pass £60,000.',
    'On-call stipends of £150 a week are usual for gardeners.',
  ])('%s', (sentence) => {
    expect(pay(`Gardener pay\n\nGardeners earn £24,800 a year.\n\n${sentence}`)).toEqual([
      'gardener unspecified 24800 GBP/year',
    ]);
  });
});

describe('titles', () => {
  test('what is compared behind a colon may be no jobs; the job then stands before it', () => {
    const text =
      'Staff Nurse Salary: Government vs Private Hospitals\n\nOn average, a staff nurse in a private hospital earns Rs. 2,65,000 per year.';
    expect(pay(text)).toEqual(['staff-nurse average 265000 INR/year']);
  });

  test('a question before the jobs is none of them', () => {
    const { roles } = normalized(
      'Which trade pays best? Plumber vs electrician\n\nPlumbers earn $65,190 a year.\n',
    );
    expect(roles).toEqual(['plumber', 'electrician']);
  });
});

describe('where wages are hourly', () => {
  test('the lowest and the highest tenth are, far apart as they are', () => {
    const text =
      'Choreographers\n\nThe median hourly wage for choreographers was $26.90 in May 2024. The lowest 10 percent earned less than $15.35, and the highest 10 percent earned more than $53.80.';
    expect(pay(text)).toEqual([
      'choreographer median 26.9 USD/hour',
      'choreographer p10 under 15.35 USD/hour',
      'choreographer p90 over 53.8 USD/hour',
    ]);
  });
});

describe('the price of a service', () => {
  test.each([
    'Insurers pay the practice €27.80 for a 20-minute session.',
    'A shop asks a minimum of €80 to €100 per tattoo.',
    'Private schools ask €4,000 to €8,000 a year.',
    'That is a jump of €26,320 a year.',
    'Free delivery on orders over €50 a month',
  ])('%s', (sentence) => {
    expect(pay(`Physiotherapist pay\n\nPhysiotherapists earn €34,800 a year.\n\n${sentence}`)).toEqual([
      'physiotherapist unspecified 34800 EUR/year',
    ]);
  });
});
