import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Solicitor pay survey\n\n${text}\n`));

describe('numbers without a sign under what gives their currency', () => {
  test('a head that ends each column in its sign, blank lines between the rows', () => {
    expect(
      pay(
        'Job Title Galway € Derry £\n\nTrainee Solicitor 31,000 - 36,000 21,000 - 24,500\n\nSolicitor 58,000 - 74,000 39,000+\n\nLegal Executive 34,000 - 41,000 N/A\n\nOffice T/O > 20m 90,000 - 120,000 70,000 - 80,000',
      ),
    ).toEqual([
      'trainee-solicitor range 31000..36000 EUR/year',
      'trainee-solicitor range 21000..24500 GBP/year',
      'solicitor range 58000..74000 EUR/year',
      'solicitor range 39000.. GBP/year',
      'legal-executive range 34000..41000 EUR/year',
    ]);
  });

  test('a unit in brackets behind each name, rupees grouped as in India', () => {
    expect(
      pay(
        'Experience (Years) Lowest Monthly Pay (Rs) Highest Monthly Pay (Rs)\n0-2 21,500 37,250\n3-5 41,200 66,000\n10+ 1,32,000 2,58,000',
      ),
    ).toHaveLength(3);
  });

  test('a list whose introduction gives currency and period', () => {
    expect(
      pay(
        'Here is what the courts pay on average (€ per month):\n\n- Solicitor: 4,310\n- Court clerk: 3,020\n- Something else: 2,900\n\nMedian yearly salaries with the usual range (€):\n\n- Senior solicitor: 71,400 (58,900 – 88,200)',
      ),
    ).toEqual([
      'solicitor average 4310 EUR/month',
      'court-clerk average 3020 EUR/month',
      'senior-solicitor median 71400 EUR/year',
      'senior-solicitor median 58900..88200 EUR/year',
    ]);
  });

  test('numbers under an introduction of anything else are no pay', () => {
    expect(pay('Here is what the courses cost (€):\n\n- Solicitor: 4,310\n- Court clerk: 3,020')).toEqual([]);
  });
});
