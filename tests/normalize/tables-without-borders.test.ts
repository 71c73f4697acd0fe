import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Plumber salary\n\n${text}\n`));

const ofPage = (text: string): string[] => figures(normalized(`Careers after trade school\n\n${text}\n`));

describe('tables whose borders were lost', () => {
  test('as many periods in the head as columns of amounts name them', () => {
    expect(
      pay(
        'Step Years Annual Salary Monthly Gross Weekly Gross\nEntry 0-2 £31,200 £2,600 £600\nTop 5+ £41,600 £3,466.67 £800',
      ),
    ).toEqual([
      'plumber unspecified 31200 GBP/year',
      'plumber unspecified 2600 GBP/month',
      'plumber unspecified 600 GBP/week',
      'plumber unspecified 41600 GBP/year',
      'plumber unspecified 3466.67 GBP/month',
      'plumber unspecified 800 GBP/week',
    ]);
  });

  test('cells that were run together part where an amount is whole', () => {
    expect(pay('RankStateWeekly SalaryCompared to Median\n1Ohio$1,21211.1%\n2Utah$1,1408.2%')).toEqual([
      'plumber unspecified 1212 USD/week',
      'plumber unspecified 1140 USD/week',
    ]);
  });

  test('only the first row of a column bears the sign of money', () => {
    expect(
      pay(
        'The median annual wages for plumbers in the top industries were as follows:\nUtilities $71,300\nGovernment 64,200\nManufacturing 61,800',
      ),
    ).toEqual([
      'plumber median 71300 USD/year',
      'plumber median 64200 USD/year',
      'plumber median 61800 USD/year',
    ]);
  });

  test('cells run together that hold ranges in lakhs, dashes, n/a and, last of all, a count', () => {
    expect(
      pay(
        'RankEmployerPer HourPer YearPeople\n1Pipe Works$31.20$64,9001,200\n2Town Council$27.45$57,10080\n3Ship Yards$26.10$54,300N/A',
      ),
    ).toEqual([
      'plumber unspecified 31.2 USD/hour',
      'plumber unspecified 64900 USD/year',
      'plumber unspecified 27.45 USD/hour',
      'plumber unspecified 57100 USD/year',
      'plumber unspecified 26.1 USD/hour',
      'plumber unspecified 54300 USD/year',
    ]);
    expect(
      pay('Job RolesAverage Salary\nJunior Plumber₹2.8L – ₹4.1L per annum\nPlumber₹4.4L – 6.5L per annum'),
    ).toEqual(['junior-plumber average 280000..410000 INR/year', 'plumber average 440000..650000 INR/year']);
  });

  test('rows run together without a head take their period from their label, or from what came before', () => {
    expect(
      pay('Plumber Average Salary\n\nHourly Wage$16.10$22.40$30.05\nAnnual Salary$33,500$46,600$62,500'),
    ).toEqual([
      'plumber average 16.1 USD/hour',
      'plumber average 22.4 USD/hour',
      'plumber average 30.05 USD/hour',
      'plumber average 33500 USD/year',
      'plumber average 46600 USD/year',
      'plumber average 62500 USD/year',
    ]);
    expect(
      pay(
        'Plumbers start on $19.20 an hour.\n\nA licence adds $1.00 an hour.\n\nLater steps\n\nYear 4$24.10\nYear 8$28.35',
      ),
    ).toEqual(
      expect.arrayContaining(['plumber unspecified 24.1 USD/hour', 'plumber unspecified 28.35 USD/hour']),
    );
  });

  test('an hour and a year of the same work side by side tell the period of both, ranges too', () => {
    expect(
      pay(
        'Post Per Hour Per Year\nMean Bottom - top Mean Bottom - top\nPlumbers: $24.61 $14.02 - $37.88 $51,190 $29,160 - $78,790\nRoofers: $20.47 $11.36 - $33.15 $42,580 $23,630 - $68,950',
      )
        .filter((figure) => figure.startsWith('plumber'))
        .sort(),
    ).toEqual([
      'plumber average 24.61 USD/hour',
      'plumber average 51190 USD/year',
      'plumber range 14.02..37.88 USD/hour',
      'plumber range 29160..78790 USD/year',
    ]);
  });

  test('a row may hold dashes for what nobody knows', () => {
    expect(
      pay('Hourly rates\n10th percentile £18 £19 -\n25th percentile £22 £23 £21\nMedian - £27 £26').map(
        (figure) => figure.replace('plumber ', ''),
      ),
    ).toEqual([
      'p10 18 GBP/hour',
      'p10 19 GBP/hour',
      'p25 22 GBP/hour',
      'p25 23 GBP/hour',
      'p25 21 GBP/hour',
      'median 27 GBP/hour',
      'median 26 GBP/hour',
    ]);
  });

  test('brackets end the names of columns; a column of costs is set aside and gives its period to no other', () => {
    expect(
      pay(
        'City Junior (0-2 Y) Senior (5+ Y) Living Costs per Month, Single\nGraz €31,000 – €36,500 €42,000 – €49,000 €1,450\nLinz €32,000 – €37,000 €43,500 – €50,000 €1,380',
      ),
    ).toEqual([
      'plumber range 31000..36500 EUR/year',
      'plumber range 42000..49000 EUR/year',
      'plumber range 32000..37000 EUR/year',
      'plumber range 43500..50000 EUR/year',
    ]);
  });

  test('where a head cannot be cut and names another sum, nothing tells which column is pay', () => {
    expect(pay('Place Pay a Year Rent Each Month\nGraz €31,000 €1,450\nLinz €32,000 €1,380')).toEqual([]);
  });

  test('jobs side by side whose amounts bear a word for their period and a star', () => {
    expect(
      ofPage(
        'Read on about the plumber, the pipe fitter and the electrician.\n\nCareer Titles Plumber Pipe Fitter Electrician\nSchooling License Diploma None\nMean Salary (2019) $51,230 annually* $48,310 annually* $44,870 annually*',
      ),
    ).toEqual([
      'plumber average 51230 USD/year',
      'pipe-fitter average 48310 USD/year',
      'electrician average 44870 USD/year',
    ]);
    // "Tile setter" is no job that the head could be cut at: whose each amount is nothing tells.
    expect(
      ofPage(
        'Read on about the plumber, the pipe fitter and the tile setter.\n\nCareer Titles Plumber Pipe Fitter Tile Setter\nMean Salary (2019) $51,230 annually* $48,310 annually* $44,870 annually*',
      ),
    ).toEqual([]);
  });
});
