import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title = 'Plumber salary'): string[] => figures(normalized(`${text}\n`, title));

describe('two heads over one table', () => {
  test('the upper one names groups of columns', () => {
    const text =
      'Average salary | Median salary | |||\n---|---|---|---|---|\nState | Per hour | Per year | Per hour | Per year |\nOhio | $21.58 | $44,890 | $20.11 | $41,830 |\nIowa | $20.57 | $42,790 | $19.56 | $40,680 |';
    expect(figures(normalized(`Court clerk pay\n\n${text}\n`))).toEqual([
      'court-clerk average 21.58 USD/hour',
      'court-clerk average 44890 USD/year',
      'court-clerk median 20.11 USD/hour',
      'court-clerk median 41830 USD/year',
      'court-clerk average 20.57 USD/hour',
      'court-clerk average 42790 USD/year',
      'court-clerk median 19.56 USD/hour',
      'court-clerk median 40680 USD/year',
    ]);
  });

  test('a column that names pay is pay, whatever the words over the table', () => {
    const text =
      'These are from forty town budgets:\n\nLevel | Firefighter Avg Salary | Difference |\n---|---|---|\nStarting | $46,900 | +7.2% |\nLong service | $68,300 | +25.2% |';
    expect(figures(normalized(`Firefighter pay\n\n${text}\n`))).toEqual([
      'firefighter average 46900 USD/year',
      'firefighter average 68300 USD/year',
    ]);
  });
});

describe('tables that lost their shape', () => {
  test('a cell a line with a pipe behind it', () => {
    const text =
      'Löhne pro Jahr\n\nElektriker |\nTischler |\n|\nBremen |\n41.300 Euro |\n38.200 Euro |\nSaarland |\n39.100 Euro |\n36.700 Euro |\n';
    expect(pay(text, 'Elektriker und Tischler im Vergleich')).toEqual([
      'elektriker unspecified 41300 EUR/year',
      'tischler unspecified 38200 EUR/year',
      'elektriker unspecified 39100 EUR/year',
      'tischler unspecified 36700 EUR/year',
    ]);
  });

  test('rows of words between glued rows of amounts, under a head without its corner', () => {
    const text =
      'Account ManagerKey Account Manager\nYearly salary$61,300$82,400\nMost common degreeBachelor’sBachelor’s\nSalary rangeBetween $41,000 And $79,000Between $58,000 And $104,000';
    expect(pay(text, 'Account manager vs key account manager')).toEqual([
      'account-manager unspecified 61300 USD/year',
      'key-account-manager unspecified 82400 USD/year',
      'account-manager range 41000..79000 USD/year',
      'key-account-manager range 58000..104000 USD/year',
    ]);
  });

  test('a second delimiter row begins a second table', () => {
    const text =
      'Annual pay | Salary |\n---|---|\n10th percentile | $41,200 |\nHourly pay | Rate |\n---|---|\n10th percentile | $19.81 |';
    expect(pay(text)).toEqual(['plumber p10 41200 USD/year', 'plumber p10 19.81 USD/hour']);
  });

  test('a caption of one cell stands over the head, which gives currency and hour', () => {
    const text =
      'Wages by state (code 7211) | |||\nState | Low ($ Hr) | Median ($ Hr) | High ($ Hr) |\nOhio | 17.50 | 25.60 | 38.40 |';
    expect(pay(text)).toContain('plumber median 25.6 USD/hour');
  });

  test('links behind amounts with the sign behind, the month given further down', () => {
    const text =
      'Region 1. Quartil Mittelwert 3. Quartil Offene Jobs\nDeutschland: 2.655 € 3.482 € 4.314 €\nHessen 2.712 € 3.576 € 4.448 € Jobs Elektriker\n\nDas Durchschnittsgehalt liegt bei 3.482 € brutto im Monat.';
    expect(pay(text, 'Elektriker Gehalt')).toEqual([
      'elektriker p25 2655 EUR/month',
      'elektriker average 3482 EUR/month',
      'elektriker p75 4314 EUR/month',
      'elektriker p25 2712 EUR/month',
      'elektriker average 3576 EUR/month',
      'elektriker p75 4448 EUR/month',
    ]);
  });

  test('indented rows parted by tabs', () => {
    expect(pay('    City\tAverage (per month)\n    Pune\tRs. 27,300\n    Surat\tRs. 23,700')).toEqual([
      'plumber average 27300 INR/month',
      'plumber average 23700 INR/month',
    ]);
  });

  test('heads that name a basis and leave out the word pay', () => {
    expect(pay('| Level | UK Base | Total Comp |\n|---|---|---|\n| Senior | £56,000 | £85,000 |')).toEqual([
      'plumber unspecified 56000 GBP/year',
      'plumber unspecified 85000 GBP/year',
    ]);
  });
});

describe('cards and lists', () => {
  test('one title of pay over figures that each have their stage below', () => {
    const text =
      'Plumber\n\nAverage salary (a year)\n£23,500\nStarter\n£41,000\nExperienced\n\nPlumbers mend pipes in houses and offices all over the country.';
    expect(normalized(text).salaries.map(({ low, segment }) => [low, segment?.label])).toEqual([
      [23500, 'Starter'],
      [41000, 'Experienced'],
    ]);
  });

  test('two amounts set against each other belong to the jobs of their own sides', () => {
    const text =
      'Account managers earn less than account executives:\n- Entry-level account manager - $51K-$62K vs. Entry-level account executive - $58K-$71K\n- Top - $91K-$99K vs. Top - $108K-$121K';
    expect(pay(text, 'Account manager vs account executive')).toEqual([
      'account-manager range 51000..62000 USD/year',
      'account-executive range 58000..71000 USD/year',
      'account-manager range 91000..99000 USD/year',
      'account-executive range 108000..121000 USD/year',
    ]);
  });

  test('other titles of the job open no section of their own', () => {
    const text =
      'Plumber\n\nAlternative titles for this job include pipe fitter\n\nAverage salary\n£23,500 a year\n\nPlumbers mend pipes in houses and offices all over the country.';
    expect(pay(text)).toEqual(['plumber average 23500 GBP/year']);
  });
});

test('a head that alone begins with a pipe has a blank corner', () => {
  expect(
    figures(
      normalized('Plumber salary\n\n | Weekly | Hourly\nPlumbers | $940 | $24\nAll jobs | $1,150 | $30\n'),
    ),
  ).toEqual(['plumber unspecified 940 USD/week', 'plumber unspecified 24 USD/hour']);
});

test('a column of ranges that hold the pay beside them is of the same pay, whatever it is called', () => {
  const text = (name: string) =>
    `From three plumber surveys:\n| Stage | Average Per Year | ${name} | Remarks |\n|---|---|---|---|\n| New (1-3 years) | $61,000 | $52,000 - $70,000 | Small van |\n| Settled (4-10 years) | $74,000 | $66,000 - $83,000 | Own keys |\n`;
  expect(figures(normalized(`Roofers and what they make\n\n${text('Usual Spread')}`))).toEqual([
    'roofer average 61000 USD/year',
    'roofer range 52000..70000 USD/year',
    'roofer average 74000 USD/year',
    'roofer range 66000..83000 USD/year',
  ]);
  expect(figures(normalized(`Roofers and what they make\n\n${text('Cost of tools')}`))).toHaveLength(2);
});

test('a column of words behind the one of pay is none of amounts, whatever numbers it holds', () => {
  expect(
    pay(
      'Level Usual Range What You Do\nEntry-Level (0-2 yrs) $41,000 - $48,000 Digs, fetches, holds the torch\nSenior (8-12 yrs) $62,000 - $75,000 Monthly plans, 1040s for the helpers',
    ),
  ).toEqual(['plumber range 41000..48000 USD/year', 'plumber range 62000..75000 USD/year']);
});
