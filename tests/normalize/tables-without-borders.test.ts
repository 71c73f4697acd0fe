import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Plumber salary\n\n${text}\n`));

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
});
