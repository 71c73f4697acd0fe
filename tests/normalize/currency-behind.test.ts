import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Baker salary in Ghent\n\n${text}\n`));

describe('rows whose currency stands behind the amount', () => {
  test('a label and an amount that were run together are a row', () => {
    expect(
      pay(
        'Salary by years of experience\n\n0 - 2 Years21,400 EUR\n2 - 5 Years+19%25,500 EUR\n5+ Years+8%27,600 EUR',
      ),
    ).toEqual([
      'baker unspecified 21400 EUR/year',
      'baker unspecified 25500 EUR/year',
      'baker unspecified 27600 EUR/year',
    ]);
  });

  test('one pipe, a share between the cells and a pipe at the end are taken as they come', () => {
    expect(
      pay(
        'Salary facts\n\nMedian 24,300 EUR |\nMaximum 33,900 EUR |\n\nBy sex\n\nMale | 25,100 EUR\nFemale | -4% 24,000 EUR',
      ),
    ).toEqual([
      'baker median 24300 EUR/year',
      'baker range ..33900 EUR/year',
      'baker unspecified 25100 EUR/year',
      'baker unspecified 24000 EUR/year',
    ]);
  });

  test('a page says once that its figures are of a month', () => {
    expect(
      pay(
        'A baker gets around 2,150 EUR.\n\nThis is the average monthly salary including housing, transport and other benefits.\n\nBy years\n\n0 - 2 Years | 1,690 EUR\n2 - 5 Years | +22% 2,060 EUR',
      ),
    ).toEqual([
      'baker unspecified about 2150 EUR/month',
      'baker unspecified 1690 EUR/month',
      'baker unspecified 2060 EUR/month',
    ]);
  });

  test('label, number and currency each on a line of its own', () => {
    expect(pay('Baker yearly salary\n\nLOW\n17,300\nEUR\nAVERAGE\n24,800\nEUR\nHIGH\n33,100\nEUR')).toEqual([
      'baker unspecified 17300 EUR/year',
      'baker average 24800 EUR/year',
      'baker unspecified 33100 EUR/year',
    ]);
  });

  test('what one has to pay for is no pay, however its rows look', () => {
    expect(pay('What the course costs\n\nTuition11,400 EUR\nExam fee1,250 EUR')).toEqual([]);
  });
});
