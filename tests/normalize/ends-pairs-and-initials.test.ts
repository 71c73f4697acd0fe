import { describe, expect, test } from 'vitest';
import { findMoney } from '../../src/normalize/mentions/find-money.ts';
import { figures, normalized } from './normalized.ts';

/** The figures of a text in the order of the alphabet. */
const read = (text: string): readonly string[] => figures(normalized(`${text}\n`)).sort();

describe('numbers without a sign', () => {
  test('with cents are sums under the names of statistics, where the heading gives the hour', () => {
    expect(
      read(
        'Boilermaker wages\n\nA boilermaker in Ohio earned $31.20 an hour.\n\nHourly\nArea 10th Median 90th\nUnited States 18.73 28.01 43.13\nOhio 19.29 27.60 38.73',
      ),
    ).toEqual([
      'boilermaker median 27.6 USD/hour',
      'boilermaker median 28.01 USD/hour',
      'boilermaker p10 18.73 USD/hour',
      'boilermaker p10 19.29 USD/hour',
      'boilermaker p90 38.73 USD/hour',
      'boilermaker p90 43.13 USD/hour',
      'boilermaker unspecified 31.2 USD/hour',
    ]);
  });

  test('are in the currency of their row, where what stands over the table says that they are thousands', () => {
    expect(
      read(
        'Glazier vs Roofer\n\nAverage yearly salary by country (thousands, local currency):\n\n| Country | Glazier | Roofer |\n|---|---|---|\n| United Kingdom (£) | 38 | 36 |\n| Germany (€) | 41 | 39 |',
      ),
    ).toEqual([
      'glazier average 38000 GBP/year',
      'glazier average 41000 EUR/year',
      'roofer average 36000 GBP/year',
      'roofer average 39000 EUR/year',
    ]);
  });

  test('under "Minimum" and "Maximum" are the ends of one range', () => {
    expect(
      read(
        'Glazier salary in India\n\nGlaziers earn ₹4,10,000 a year.\n\nSalary by city (per annum)\n\n| City | Minimum (Rs) | Maximum (Rs) |\n| --- | --- | --- |\n| Pune | 2,80,000 | 6,10,000 |\n| Surat | 2,40,000 | 5,30,000 |',
      ),
    ).toEqual([
      'glazier range 240000..530000 INR/year',
      'glazier range 280000..610000 INR/year',
      'glazier unspecified 410000 INR/year',
    ]);
  });
});

describe('numbers without a sign in a list', () => {
  const page = (list: string): readonly string[] =>
    read(`Glazier pay\n\nThe pay of a glazier sits at A$95,000 a year.\n\n${list}`).slice(0, -1);

  test('are of what its heading says, with currency and time', () => {
    expect(
      page(
        'Salary by region (AUD, per year)\n\nMid North SA: 89,500\nMidlands TAS: 86,000\nNumber of jobs: 4,100',
      ),
    ).toEqual(['glazier unspecified 86000 AUD/year', 'glazier unspecified 89500 AUD/year']);
  });

  test('are lakhs where it says so', () => {
    expect(
      read(
        'Glazier salary in India\n\nGlaziers earn ₹4,10,000 a year.\n\nSalary by recruiter (INR lakh per annum)\n\nAravali Glass: 5 - 7\nDeccan Windows: 4.5',
      ),
    ).toEqual([
      'glazier range 500000..700000 INR/year',
      'glazier unspecified 410000 INR/year',
      'glazier unspecified 450000 INR/year',
    ]);
  });

  test('with cents are paid by the hour, on a page about pay', () => {
    expect(
      read(
        'Glazier salary in the United States\n\nAverage base salary\n$20.84\nPer hour\n\nLow\n$14.95\nHigh\n$29.04',
      ),
    ).toEqual([
      'glazier average 20.84 USD/hour',
      'glazier unspecified 14.95 USD/hour',
      'glazier unspecified 29.04 USD/hour',
    ]);
  });
});

describe('amounts', () => {
  test('a letter for a nought makes a misprint of an amount, and none of what is left of it', () => {
    expect(
      findMoney('£18O-£230 a day, and £200 of it', 'USD').map(({ low, high, isMalformed }) => [
        low,
        high,
        isMalformed,
      ]),
    ).toEqual([
      [null, 230, true],
      [200, 200, false],
    ]);
  });

  test('the money of the Gulf is grouped in lakhs as well', () => {
    expect(findMoney('AED 1,08,000 a year', 'USD')[0]).toMatchObject({ low: 108_000, currency: 'AED' });
  });
});

describe('whose pay it is', () => {
  const two = 'Glazier vs Roofer\n\nIn Washington a glazier averages $64,790, while a roofer makes $58,310.';

  test('two sums behind a sentence on both jobs are theirs in its order', () => {
    expect(read(`${two} In Louisiana it's $43,020 and $37,450.`)).toEqual([
      'glazier average 64790 USD/year',
      'glazier unspecified 43020 USD/year',
      'roofer unspecified 37450 USD/year',
      'roofer unspecified 58310 USD/year',
    ]);
  });

  test('the first and the second are those of the title', () => {
    expect(
      read(
        'Glazier vs Roofer pay\n\nCalifornia is kind to both: $70,700 for the first, $64,600 for the second.',
      ),
    ).toEqual(['glazier unspecified 70700 USD/year', 'roofer unspecified 64600 USD/year']);
  });

  test.each([
    ['of what class he is', 'A Class III operator may make $92,000 a year.', 'water-treatment-operator'],
    [
      'how long he has been at it',
      'In their first two years operators make around $44,000 a year.',
      'water-treatment-operator',
    ],
    ['on what terms he works', 'Open-shop operators get $58,000 a year.', 'water-treatment-operator'],
  ])('%s is no part of a name', (_, sentence, role) => {
    const { salaries } = normalized(`Water treatment operator pay\n\n${sentence}\n`);
    expect(salaries.map((record) => record.role)).toEqual([role]);
  });

  test('a profile is of the one job that its title names, however many things that job treats', () => {
    expect(
      normalized(
        'Career Profile: Water and Wastewater Treatment Plant Operators\n\nWages\n\nIn Minnesota, water and wastewater treatment plant operators earn a median wage of $31.08 per hour.\n',
      ).roles,
    ).toEqual(['water-and-wastewater-treatment-plant-operator']);
  });

  test('a list under each job goes on about what was announced over the first', () => {
    expect(
      read(
        'Animal Care and Service Workers\n\nPay\n\nMedian hourly pay was $18.93 for animal trainers and $16.12 for animal caretakers.\n\nWhat the median came to, by where people worked:\n\nAnimal trainers\nPersonal care services | $18.17\nRetail trade | $17.26\n\nAnimal caretakers\nGovernment | $19.74\nRetail trade | $15.61',
      ),
    ).toEqual([
      'animal-caretaker median 15.61 USD/hour',
      'animal-caretaker median 16.12 USD/hour',
      'animal-caretaker median 19.74 USD/hour',
      'animal-trainer median 17.26 USD/hour',
      'animal-trainer median 18.17 USD/hour',
      'animal-trainer median 18.93 USD/hour',
    ]);
  });
});

describe('tables that lost their borders', () => {
  test('initials run together are two jobs, where each stands alone on the page', () => {
    expect(
      read(
        'PTA vs OTA salary\n\nPhysical therapist assistants (PTAs) help people move; occupational therapy assistants (OTAs) help them dress.\n\nSettingPTAOTA\nHome health$71,300$72,080\nSchools$55,890$58,475',
      ),
    ).toEqual([
      'occupational-therapy-assistant unspecified 58475 USD/year',
      'occupational-therapy-assistant unspecified 72080 USD/year',
      'physical-therapist-assistant unspecified 55890 USD/year',
      'physical-therapist-assistant unspecified 71300 USD/year',
    ]);
  });

  test('a share at the end of a label is none of the sums behind it', () => {
    expect(
      read(
        'Glazier vs Roofer\n\nGlazierRoofer\nMedian pay$49,720$46,610\nLowest 10%$33,810$30,020\nHighest 10%$87,220$79,660',
      ),
    ).toEqual([
      'glazier median 49720 USD/year',
      'glazier p10 33810 USD/year',
      'glazier p90 87220 USD/year',
      'roofer median 46610 USD/year',
      'roofer p10 30020 USD/year',
      'roofer p90 79660 USD/year',
    ]);
  });

  test('dashes between three statistics part them, and make no range', () => {
    expect(
      read(
        'Glazier salary in Germany\n\nState – Q1 – Average – Q3 (gross, per month)\nBavaria – 3.350 € – 3.890 € – 4.540 €\nHamburg – 3.290 € – 3.815 € – 4.430 €\nSaxony – 2.640 € – 3.075 € – 3.560 €',
      ),
    ).toEqual([
      'glazier average 3075 EUR/month',
      'glazier average 3815 EUR/month',
      'glazier average 3890 EUR/month',
      'glazier p25 2640 EUR/month',
      'glazier p25 3290 EUR/month',
      'glazier p25 3350 EUR/month',
      'glazier p75 3560 EUR/month',
      'glazier p75 4430 EUR/month',
      'glazier p75 4540 EUR/month',
    ]);
  });
});

describe('sums that are no pay', () => {
  test('what names a sum is no piece', () => {
    expect(
      read('Plumber pay\n\nPlumbers start on $42,000 a minimum, and get $50,000 an average, which is good.'),
    ).toHaveLength(2);
  });

  test.each([
    ['by the piece, whatever the piece', 'Casual glaziers have £30 a pane, cash in hand.'],
    [
      'how far two jobs are apart in a year',
      'Glaziers train longer than roofers. That is $25,250 a year between them.',
    ],
    ['what a tax is on', 'Glaziers pay 40% on whatever they get above £50,270.'],
    ['what is passed', 'Glaziers earn well: the bar of $100,000 is passed in year six.'],
    ['of what a share is paid', 'Glaziers in sales get a share of sales above $50,000.'],
    ['what a search looks for', 'Search for more glazier jobs: $60,000+'],
    ['what a school costs, in a question', 'Next week: does glazing school (at $58,000 a year) pay off?'],
  ])('%s', (_, text) => {
    expect(read(`Glazier pay\n\n${text}`)).toEqual([]);
  });
});
