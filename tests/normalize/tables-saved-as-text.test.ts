import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (title: string, text: string): string[] => figures(normalized(`${title}\n\n${text}\n`));

describe('a table that was saved as text', () => {
  test('with one pipe between its two cells, and the unit in its head', () => {
    expect(
      pay('Glazier salary in India', 'Experience | Salary (LPA)\n0-2 years | 3.5 - 5\n3-6 years | 6 - 9'),
    ).toEqual(['glazier range 350000..500000 INR/year', 'glazier range 600000..900000 INR/year']);
  });

  test('with slashes', () => {
    expect(
      pay(
        'Tiler vs Glazier',
        'Sector / Tiler / Glazier\nHousing / $47,100 / $51,300\nOffices / $49,800 / n/a',
      ),
    ).toEqual([
      'tiler unspecified 47100 USD/year',
      'glazier unspecified 51300 USD/year',
      'tiler unspecified 49800 USD/year',
    ]);
  });

  test('with the names of its columns one a line over rows that were run together', () => {
    const text =
      'What glaziers average:\n\nState\nEntry (<2 years)\nSenior (4-7 years)\nOhio$48,200$61,300\nUtah$46,100$59,900';
    expect(pay('Glazier pay by state', text)).toEqual([
      'glazier average 48200 USD/year',
      'glazier average 61300 USD/year',
      'glazier average 46100 USD/year',
      'glazier average 59900 USD/year',
    ]);
  });

  test('with dates and dashes among the cells that were run together', () => {
    const text =
      'ResourceHourly PayAnnual PayUpdated\nBLS$21.61$44,949May 2021\nRadar$19.89--5 Feb 2023\nPortal$20.99$43,6595 Feb 2023';
    expect(pay('Glazier pay', text)).toEqual([
      'glazier unspecified 21.61 USD/hour',
      'glazier unspecified 44949 USD/year',
      'glazier unspecified 19.89 USD/hour',
      'glazier unspecified 20.99 USD/hour',
      'glazier unspecified 43659 USD/year',
    ]);
  });

  test('with commas, of which only an amount with its sign holds some itself', () => {
    expect(pay('Glazier pay', 'State,Jobs,Mean wage\nOhio,1290,$48,720\nUtah,640,$45,310')).toEqual([
      'glazier average 48720 USD/year',
      'glazier average 45310 USD/year',
    ]);
  });

  test('with bare numbers under heads that give the unit in brackets', () => {
    const text = 'Province Low ($/hour) Median ($/hour)\nManitoba 21.00 29.50\nQuebec 22.00 33.25';
    expect(pay('Glazier in Canada', text)).toEqual([
      'glazier median 29.5 CAD/hour',
      'glazier unspecified 21 CAD/hour',
      'glazier median 33.25 CAD/hour',
      'glazier unspecified 22 CAD/hour',
    ]);
  });

  test('with bare numbers under the names of jobs and a caption that gives the currency', () => {
    const text = 'Regional pay, £ per year\n\n\tTiler\tGlazier\nLeeds\t31,400\t33,900\nCork\t30,200\t32,100';
    expect(pay('Tiler v Glazier: pay compared', text)).toEqual([
      'tiler unspecified 31400 GBP/year',
      'glazier unspecified 33900 GBP/year',
      'tiler unspecified 30200 GBP/year',
      'glazier unspecified 32100 GBP/year',
    ]);
  });

  test('with percentiles or periods over a line of amounts and no labels', () => {
    expect(pay('Glazier wages', 'Percentiles\n10% 25% 75% 90%\n$31,200 $38,400 $57,900 $71,100')).toEqual([
      'glazier p10 31200 USD/year',
      'glazier p25 38400 USD/year',
      'glazier p75 57900 USD/year',
      'glazier p90 71100 USD/year',
    ]);
    expect(pay('Glazier wages', 'Hour   Week   Year\n$23.10   $924   $48,048')).toEqual([
      'glazier unspecified 23.1 USD/hour',
      'glazier unspecified 924 USD/week',
      'glazier unspecified 48048 USD/year',
    ]);
    expect(pay('Glazier wages', 'Per hour  Per day  Per year\n$23.10  $184.80  $48,048')).toEqual([
      'glazier unspecified 23.1 USD/hour',
      'glazier unspecified 184.8 USD/day',
      'glazier unspecified 48048 USD/year',
    ]);
    expect(pay('Glazier wages', 'Hourly Daily Weekly\n$23.10 $184.80 $924')).toEqual([
      'glazier unspecified 23.1 USD/hour',
      'glazier unspecified 184.8 USD/day',
      'glazier unspecified 924 USD/week',
    ]);
  });

  test('with percentiles as the labels of its rows', () => {
    const text = '\tTiler\tGlazier\n10%\t$31,270\t$33,450\n25%\t$36,160\t$39,820\n75%\t$52,330\t$58,040';
    expect(pay('Tiler vs Glazier', text)).toEqual([
      'tiler p10 31270 USD/year',
      'glazier p10 33450 USD/year',
      'tiler p25 36160 USD/year',
      'glazier p25 39820 USD/year',
      'tiler p75 52330 USD/year',
      'glazier p75 58040 USD/year',
    ]);
  });

  test('with a column of jobs beside that of its labels', () => {
    const text = 'Employer\tRole\tPay\nBrightpane\tGlazier\t$52,400 a year\nStonefold\tTiler\t$49,700 a year';
    expect(pay('Tiler vs Glazier', text)).toEqual([
      'glazier unspecified 52400 USD/year',
      'tiler unspecified 49700 USD/year',
    ]);
  });

  test('with cells on lines of their own, deep in a page', () => {
    const text =
      'Glaziers in short\n$50,200\na year\n\nCity\nPer year\nPer hour\nBoise, ID\n$48,900\n$23.51\nTulsa, OK\n$45,100\n$21.68';
    expect(pay('Glazier pay', text)).toEqual([
      'glazier unspecified 50200 USD/year',
      'glazier unspecified 48900 USD/year',
      'glazier unspecified 23.51 USD/hour',
      'glazier unspecified 45100 USD/year',
      'glazier unspecified 21.68 USD/hour',
    ]);
  });

  test('a row of costs says nothing of the size of the pay above it', () => {
    const text = '\tTiler\tGlazier\nAverage pay\t$43,260\t$47,790\nSchool cost\t$5,500\t$6,200';
    expect(pay('Tiler vs Glazier', text)).toEqual([
      'tiler average 43260 USD/year',
      'glazier average 47790 USD/year',
    ]);
  });
});

describe('cards', () => {
  test('have their unit above each figure where the first one has', () => {
    expect(
      pay('Glazier pay', 'Average pay broken down\nPer hour\n$24.10\nPer week\n$964\nPer year\n$50,128'),
    ).toEqual([
      'glazier average 24.1 USD/hour',
      'glazier average 964 USD/week',
      'glazier average 50128 USD/year',
    ]);
  });

  test('end in their label where a line begins with the amount', () => {
    expect(
      pay('Glazier', 'Glaziers fit panes.\n\nAverage salary (a year)\n£24,100 Starter\n£36,700 Experienced'),
    ).toEqual(['glazier average 24100 GBP/year', 'glazier average 36700 GBP/year']);
  });
});
