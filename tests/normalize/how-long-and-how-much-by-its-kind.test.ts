import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('for how long a sum is paid', () => {
  test('is a month where it has the size of those that are told by the month', () => {
    expect(
      read(
        'Judge vs. public prosecutor\n\nA judge and a public prosecutor are paid €6,480 and €6,120 a month, respectively. At the top of the scale the former gets €10,560, the latter €9,870.',
      ),
    ).toEqual([
      'judge unspecified 10560 EUR/month',
      'judge unspecified 6480 EUR/month',
      'public-prosecutor unspecified 6120 EUR/month',
      'public-prosecutor unspecified 9870 EUR/month',
    ]);
  });

  test('is a year though a course stands in its column', () => {
    expect(
      read(
        'Legal secretary vs licensed conveyancer\n\n| | Legal secretary | Licensed conveyancer |\n| Average pay | £26,450 | £38,900 |\n| Course | £1,195 | £6,400 |',
      ),
    ).toEqual(['legal-secretary average 26450 GBP/year', 'licensed-conveyancer average 38900 GBP/year']);
  });

  test('says a note below its table', () => {
    expect(
      read(
        'Architect and interior designer in France: the pay\n\n                 Architect     Interior designer\nBeginner         €2,350        €2,010\n15 years         €4,675        €3,840\n(gross per month)',
      ),
    ).toContain('architect unspecified 2350 EUR/month');
  });

  test('makes pay of a sum for a time of work, under a label that names no other sum', () => {
    expect(read('Foley artist\n\nStudio scale – $58.14 per hour\nGames – $700 a day')).toEqual([
      'foley-artist unspecified 58.14 USD/hour',
      'foley-artist unspecified 700 USD/day',
    ]);
    expect(read('Nurse in France\n\nA nurse earns €2,400 a month.\n\nMeals – €28 a day')).toEqual([
      'nurse unspecified 2400 EUR/month',
    ]);
  });
});

describe('no pay', () => {
  test.each([
    ['is what those get who learn the job', 'During training\n1st year: €1,340 | 2nd year: €1,402'],
    ['is what work brings by the piece', 'Mobile work pays by the draw, often $18 to $25 each.'],
    ['are stipends that run', 'Some go on to a Ph.D., where stipends run at about $34,000 a year.'],
    ['is what is left out of a count', 'Salaries of part-timers earning under $20,000 were left out.'],
  ])('%s', (_, line) => {
    expect(read(`Phlebotomist pay\n\nA phlebotomist earns $43,500 a year.\n\n${line}`)).toEqual([
      'phlebotomist unspecified 43500 USD/year',
    ]);
  });
});

describe('pay', () => {
  test('is what truck drivers average, though trucks are for sale', () => {
    expect(read('Long-haul truck driver pay\n\nLong-haul truck drivers average $1,340 a week.')).toEqual([
      'long-haul-truck-driver average 1340 USD/week',
    ]);
  });

  test('is the national average on a page about one job by state', () => {
    expect(
      read('HVAC technician salary by state\n\nNational average: $56,180 per year ($27.01/hour).'),
    ).toEqual(['hvac-technician average 27.01 USD/hour', 'hvac-technician average 56180 USD/year']);
  });

  test('stands below the name of a field that sums are called after too', () => {
    expect(
      read(
        'Actuary salaries\n\nExams passed Life Pensions General insurance\n0 to 3 £37,000 £35,500 £39,200\n4 to 8 £46,800 £43,900 £49,400',
      ),
    ).toContain('actuary unspecified 49400 GBP/year');
  });

  test('may have years run into it', () => {
    expect(
      read('Firefighter salary\n\nYears on the job\tPay\nLess than 1$44,900\n1-4$49,200\n20+$75,150'),
    ).toEqual([
      'firefighter unspecified 44900 USD/year',
      'firefighter unspecified 49200 USD/year',
      'firefighter unspecified 75150 USD/year',
    ]);
  });
});
