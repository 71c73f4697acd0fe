import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title = 'Plumber salary'): string[] => figures(normalized(`${text}\n`, title));
const segments = (text: string, title = 'Plumber salary'): (string | undefined)[] =>
  normalized(`${text}\n`, title).salaries.map(({ segment }) => segment?.label);

describe('a table saved with one cell a line, under the name of its labels', () => {
  test('percentiles, and a dash for what a survey does not give', () => {
    const text =
      'Plumbers\nView as: Chart Table\n\nWages for plumbers in Ohio\nLocation\n10%\nMedian\n90%\nUnited States\n$37,100\n$61,300\n$98,200\nReno, NV\n-\n$58,700\n-';
    expect(pay(text)).toEqual([
      'plumber p10 37100 USD/year',
      'plumber median 61300 USD/year',
      'plumber p90 98200 USD/year',
      'plumber median 58700 USD/year',
    ]);
  });

  test('a column without a name, of which words and counts stand beside the pay', () => {
    const text =
      'Top companies for plumbers\nCompany\nRating\nBase pay\nAcme Pipes\n4.1 ★\n36 salaries\n$61K/yr\nBolt & Co\n3.7 ★\n9 salaries\n$58K/yr';
    expect(pay(text)).toEqual(['plumber unspecified 61000 USD/year', 'plumber unspecified 58000 USD/year']);
    expect(segments(text)).toEqual(['Acme Pipes', 'Bolt & Co']);
  });

  test('what a label bears in brackets stands on a line of its own', () => {
    const text =
      'Pay by level\nLevel name\nTotal\nBase\nBonus\nP1\n(Entry)\n$62K\n$58K\n$4K\nP2\n$81K\n$74K\n$7K';
    expect(pay(text)).toEqual([
      'plumber unspecified 62000 USD/year',
      'plumber unspecified 58000 USD/year',
      'plumber unspecified 81000 USD/year',
      'plumber unspecified 74000 USD/year',
    ]);
    expect(segments(text)[0]).toBe('P1 (Entry)');
  });

  test('years of experience are labels; "L" behind a figure is its unit', () => {
    const text =
      'How much do plumbers make by experience?\nExperience\nAverage salary\n1 year\n₹4.1 L\n3 years\n₹5.9 L';
    expect(pay(text)).toEqual(['plumber average 410000 INR/year', 'plumber average 590000 INR/year']);
  });

  test('a table of jobs side by side may stand over it in the same run of lines', () => {
    const text =
      'Pay by city\n\nHourly\nYearly\nReno\n$21.40\n$44,500\nProvo\n$20.10\n$41,800\nLevel\nAverage salary\nHelper\n$37,100\nForeman\n$71,300';
    expect(pay(text)).toEqual([
      'plumber unspecified 21.4 USD/hour',
      'plumber unspecified 44500 USD/year',
      'plumber unspecified 20.1 USD/hour',
      'plumber unspecified 41800 USD/year',
      'plumber average 37100 USD/year',
      'foreman average 71300 USD/year',
    ]);
  });

  test('years that follow each other are stages of a career', () => {
    const text =
      'Plumber pay\n\nAll amounts are gross per month.\nYear 1\n€ 2.300\nYear 2\n€ 2.450\nYear 3\n€ 2.610';
    expect(segments(text)).toEqual(['Year 1', 'Year 2', 'Year 3']);
  });

  test('a card between two headings is no head of a table', () => {
    const text =
      'Photographer vs plumber\n\nPhotographer\n\nAverage salary\n$44,600\nper year\nJobs\n58,210\n\nPlumber\n\nAverage salary\n$53,100\nper year\nHourly\n$25.50';
    expect(pay(text, 'Photographer vs plumber')).toEqual([
      'photographer average 44600 USD/year',
      'plumber average 53100 USD/year',
      'plumber unspecified 25.5 USD/hour',
    ]);
  });
});

describe('cards', () => {
  test('a rung of the ladder is of the one job, whatever rank it is called after', () => {
    expect(
      figures(
        normalized(
          'Audiologist\n\n75th percentile\n\nSenior audiologist pay starts at:\n\n$49.21 per hour\n\n$102,360 per year\n\n25th percentile\n\nJunior audiologist pay starts at:\n\n$33.44 per hour\n\n$69,550 per year\n',
        ),
      ).map((figure) => figure.split(' ')[0]),
    ).toEqual(['audiologist', 'audiologist', 'audiologist', 'audiologist']);
  });

  test('what is measured may stand below the figure, and the day of the page above it', () => {
    const text =
      'Plumber\nUpdated 4 July 2025\n$62,500\nMost common salary, full time\n1,046 jobs\n\nPlumbers mend pipes in houses and offices all over the country.';
    expect(pay(text, 'Plumber')).toEqual(['plumber unspecified 62500 USD/year']);
  });

  test('years and parts of the pay are no other group, though another card names the job', () => {
    const text =
      'Plumber pay\n\nBase pay\n$53K - $71K/yr\n\nTotal pay by years of experience\n0-1 Years\n$44K - $57K/yr\n4-6 Years\n$61K - $77K/yr\n\nCareer path\nPlumber\n$71K/yr\nSenior plumber\n$88K/yr';
    expect(pay(text)).toEqual([
      'plumber range 53000..71000 USD/year',
      'plumber range 44000..57000 USD/year',
      'plumber range 61000..77000 USD/year',
      'plumber unspecified 71000 USD/year',
      'senior-plumber unspecified 88000 USD/year',
    ]);
  });

  test('a question over the next table labels no figure above it', () => {
    const text =
      'Plumber salary\n\n$61,300\nAverage salary\n\nWhat do plumbers make by city?\nReno\n$58,700\nProvo\n$57,200';
    expect(pay(text)).toContain('plumber average 61300 USD/year');
  });

  test('the dollar of a country is no cell of its own', () => {
    const text =
      'Plumber salary in Australia\n\nMost common salary by role\nRoofer\nA$77,500\nShop Manager\nA$60,000';
    expect(pay(text, 'Plumber salary in Australia')).toEqual([
      'roofer unspecified 77500 AUD/year',
      'shop-manager unspecified 60000 AUD/year',
    ]);
  });

  test('a start and an experienced end on one line are one range', () => {
    const text =
      'Plumber\n\nAverage salary (a year)\n£19,500 Starter to £25,000 Experienced\n\nPlumbers mend pipes in houses and offices.';
    expect(pay(text)).toEqual(['plumber average 19500..25000 GBP/year']);
  });
});

describe('lists whose bullets were lost', () => {
  test('what introduces a list holds for each of its lines', () => {
    const text =
      'Roofer vs plumber\n\nWhat is the difference between a roofer and a plumber?\nThe highest-paying cities for roofers are:\nReno: $57,200 per year\nProvo: $54,700 per year\nOmaha: $52,900 per year\nThe highest-paying cities for plumbers are:\nTulsa: $64,400 per year\nBoise: $59,000 per year';
    expect(pay(text, 'Roofer vs plumber')).toEqual([
      'roofer unspecified 57200 USD/year',
      'roofer unspecified 54700 USD/year',
      'roofer unspecified 52900 USD/year',
      'plumber unspecified 64400 USD/year',
      'plumber unspecified 59000 USD/year',
    ]);
  });
});

test('labels of several words and amounts, each between pipes that stand alone on their lines', () => {
  expect(
    figures(
      normalized(
        'Archivist salary\n\nMedian pay in the industries with the most archivists:\nState museums and libraries\n|\n$47,210\n|\nColleges, universities, and other schools\n|\n$51,630\n|\nLocal government\n|\n$44,980\n|\n',
      ),
    ),
  ).toEqual([
    'archivist median 47210 USD/year',
    'archivist median 51630 USD/year',
    'archivist median 44980 USD/year',
  ]);
});
