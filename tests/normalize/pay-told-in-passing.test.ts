import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): readonly string[] => figures(normalized(text));

describe('pay that a page goes on with', () => {
  test('labelled sums of the size and the time of the pay given before are pay; what a label says is bought is none', () => {
    expect(
      read(
        'Zookeeper salary\n\nThe average zookeeper salary is $34,970 a year.\n\nDoes it matter where I live?\n\n- North: $33,100\n- Coast: $39,400\n- Uniform: $30,000\n',
      ),
    ).toEqual([
      'zookeeper average 34970 USD/year',
      'zookeeper unspecified 33100 USD/year',
      'zookeeper unspecified 39400 USD/year',
    ]);
  });

  test('bands are steps of pay', () => {
    expect(
      read(
        'About 64k physiotherapists are on the register\n\nPhysiotherapists are paid £30,500 to £54,000 a year.\n\nWhat moves the figure\n\nAnd now by band:\n\n- Band 5 (first post): £29.5k – £36.5k\n- Band 6 (specialist): £38k – £45k\n',
      ),
    ).toEqual([
      'physiotherapist range 30500..54000 GBP/year',
      'physiotherapist range 29500..36500 GBP/year',
      'physiotherapist range 38000..45000 GBP/year',
    ]);
  });

  test('shifts of a bank or by the day are paid, not sold', () => {
    expect(
      read(
        'Midwife salary\n\nMidwives earn £31,000 to £38,000 a year.\n\n- Bank shifts: £19.40–£24.10 per hour\n\nBank shifts come to £21.50 an hour at Band 5.\n\nDay shifts go for £23 an hour.\n',
      ),
    ).toEqual([
      'midwife range 31000..38000 GBP/year',
      'midwife range 19.4..24.1 GBP/hour',
      'midwife unspecified 21.5 GBP/hour',
      'midwife unspecified 23 GBP/hour',
    ]);
  });
});

describe('amounts that are given respectively', () => {
  test('pair with the periods named before them', () => {
    expect(
      read('Librarian salary\n\nWeekly and monthly pay averages $1,509 and $6,538, respectively.\n'),
    ).toEqual(['librarian average 1509 USD/week', 'librarian average 6538 USD/month']);
  });

  test('are no two ends of a range', () => {
    expect(
      read(
        'Librarian salary\n\nLibrarians in New York and Ohio start from $52,600 and $44,900 respectively.\n',
      ),
    ).toEqual(['librarian range 52600.. USD/year', 'librarian range 44900.. USD/year']);
  });

  test('a tenth that is named again stands on the other side', () => {
    expect(
      read('Baker salary\n\nOne in ten bakers earns under $26,000 a year; one in ten, above $48,000.\n'),
    ).toEqual(['baker p10 under 26000 USD/year', 'baker p90 over 48000 USD/year']);
  });
});

describe('whose pay it is', () => {
  test('the end of a title in one word is short for it', () => {
    expect(read('Zookeeper salary\n\nA keeper earns $31,200 a year.\n')).toEqual([
      'zookeeper unspecified 31200 USD/year',
    ]);
  });

  test('colleagues of a field are the other of two jobs', () => {
    expect(
      read(
        'Radiologic Technologist vs. MRI Technologist\n\nRadiologic technologists earn $65,000 a year; their MRI colleagues get $80,000.\n',
      ),
    ).toEqual([
      'radiologic-technologist unspecified 65000 USD/year',
      'mri-technologist unspecified 80000 USD/year',
    ]);
  });

  test('whom one works under and how far one has come is no part of the name', () => {
    expect(
      read(
        'Medical assistant salary\n\nMedical assistants under a dermatologist make $39,800 a year. Mid-level medical assistants earn $41,000.\n',
      ),
    ).toEqual([
      'medical-assistant unspecified 39800 USD/year',
      'medical-assistant unspecified 41000 USD/year',
    ]);
  });
});

describe('what is none', () => {
  test('a part of the pay, the price of a school, and a threshold that one state passes', () => {
    expect(
      read(
        'Cosmetologist salary\n\nCosmetologists earn $35,000 a year, of which $2,000 is tips. Cosmetology school averages $16,000. The only state above $60,000 a year is Washington.\n',
      ),
    ).toEqual(['cosmetologist unspecified 35000 USD/year']);
  });

  test('a column of costs beside columns of pay by city', () => {
    expect(
      read(
        'Software engineer salary\n\nThe table has gross yearly ranges for each city, and what one spends.\n\n| City | Junior | Senior | Monthly Costs (Single) |\n| --- | --- | --- | --- |\n| Munich | €54,500 – €66,000 | €88,000 – €116,000 | €2,350 – €2,900 |\n| Berlin | €51,000 – €62,500 | €82,000 – €107,500 | €1,950 – €2,500 |\n',
      ),
    ).toEqual([
      'software-engineer range 54500..66000 EUR/year',
      'software-engineer range 88000..116000 EUR/year',
      'software-engineer range 51000..62500 EUR/year',
      'software-engineer range 82000..107500 EUR/year',
    ]);
  });

  test('a rise, and the difference of two percentiles', () => {
    expect(
      read(
        'Baker salary\n\nBakers earn $35,000 a year. Pay has gone up $1,200 since 2023.\n\n| Measure | Baker |\n| --- | --- |\n| P10 | $26,000 |\n| P90 | $48,000 |\n| P90 less P10 | $22,000 |\n',
      ),
    ).toEqual(['baker unspecified 35000 USD/year', 'baker p10 26000 USD/year', 'baker p90 48000 USD/year']);
  });
});

describe('tables', () => {
  test('a long dash in a row stands for an amount that nobody knows', () => {
    expect(
      read(
        'Zookeeper salary\n\nEmployer Low Average High\nCity zoos $29,100 $36,400 $47,900\nAquariums $31,000 $39,250 —\nSafari parks $26,300 $33,700 $42,500\n',
      ).filter((figure) => figure.includes('average')),
    ).toEqual([
      'zookeeper average 36400 USD/year',
      'zookeeper average 39250 USD/year',
      'zookeeper average 33700 USD/year',
    ]);
  });

  test('a tab with spaces around it is one border', () => {
    expect(
      read(
        'Fire fighter pay\n\nRank\tLowest yearly base salary\tHighest yearly base salary\nFire captain\t              $61,370        \t$73,950\nFire lieutenant     \t$51,290        \t$61,860\n',
      ),
    ).toEqual(['fire-captain range 61370..73950 USD/year', 'fire-lieutenant range 51290..61860 USD/year']);
  });

  test('a head that names the currency makes money of the numbers below it', () => {
    expect(
      read(
        'Accountant pay in India\n\nCity\n\nSalary (INR)\n\nMumbai\n\n8,40,000\n\nPune\n\n7,10,000\n\nDelhi\n\n7,90,000\n',
      ),
    ).toEqual([
      'accountant unspecified 840000 INR/year',
      'accountant unspecified 710000 INR/year',
      'accountant unspecified 790000 INR/year',
    ]);
  });

  test('the national average at the foot of a table of states is of the job', () => {
    expect(
      read(
        'Nurse salary\n\n| State | Average salary |\n| --- | --- |\n| Ohio | $71,000 |\n| U.S. National Average (BLS) | $86,070 |\n',
      ),
    ).toEqual(['nurse average 71000 USD/year', 'nurse average 86070 USD/year']);
  });
});
