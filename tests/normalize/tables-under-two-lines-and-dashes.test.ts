import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

/** The figures of a text in the order of the alphabet. */
const read = (text: string): readonly string[] => figures(normalized(text)).sort();

describe('heads that do not stand over their columns as they should', () => {
  test('labels in the middle of a table stand between two columns of jobs', () => {
    expect(
      read(
        'Copywriter vs Content Strategist\n\nCopywriter | | Content Strategist\n--- | --- | ---\n$62,300 | Average salary | $81,900\n | | \n$43K - $88K | Salary range | $56K - $117K\n19,400 | Job openings | 8,150\n',
      ),
    ).toEqual([
      'content-strategist average 81900 USD/year',
      'content-strategist range 56000..117000 USD/year',
      'copywriter average 62300 USD/year',
      'copywriter range 43000..88000 USD/year',
    ]);
  });

  test('a head without its corner cell, and without pipes at its ends', () => {
    expect(
      read(
        'Electrician vs. Plumber\n\nElectrician | Plumber\n--- | --- | ---\nAverage salary | $64,800 | $62,350\nHourly rate | $31.00 | $29.71\nExam fee | $395 | $550\nNumber of jobs | 307,400 | 156,200\n',
      ),
    ).toEqual([
      'electrician average 64800 USD/year',
      'electrician unspecified 31 USD/hour',
      'plumber average 62350 USD/year',
      'plumber unspecified 29.71 USD/hour',
    ]);
  });

  test('a unit over the names of the columns holds for all of them', () => {
    expect(
      read(
        'HVAC Technician in Canada\n\nCommunity/Area Wages ($/hour)\nLow Median High\nCanada 22.00 35.75 48.50\nOntario 23.10 N/A 50.00\n',
      ),
    ).toEqual([
      'hvac-technician median 35.75 CAD/hour',
      'hvac-technician unspecified 22 CAD/hour',
      'hvac-technician unspecified 23.1 CAD/hour',
      'hvac-technician unspecified 48.5 CAD/hour',
      'hvac-technician unspecified 50 CAD/hour',
    ]);
  });

  test('stages at the head of columns are paid in the currency of the caption', () => {
    expect(
      read(
        'Data protection officer\n\nPay by country (gross per year, in euros)\n\nCountry | Junior | Average | Senior\nIreland | 48,000 | 72,300 | 104,000\nSpain | 32,700 | 46,400 | 63,100\n',
      ),
    ).toEqual([
      'data-protection-officer average 46400 EUR/year',
      'data-protection-officer average 72300 EUR/year',
      'data-protection-officer unspecified 104000 EUR/year',
      'data-protection-officer unspecified 32700 EUR/year',
      'data-protection-officer unspecified 48000 EUR/year',
      'data-protection-officer unspecified 63100 EUR/year',
    ]);
  });

  test('from and until are the ends of a range', () => {
    expect(
      read(
        'Nurse salary Germany\n\nThe usual gross pay a month for a nurse:\n\nYear of trainingFromUntil\n1 year€990€1,190\n2 years€1,040€1,252\n3 years€1,135€1,353\n',
      ),
    ).toEqual([
      'nurse range 1040..1252 EUR/month',
      'nurse range 1135..1353 EUR/month',
      'nurse range 990..1190 EUR/month',
    ]);
  });

  test('how many hours are worked a week is no period of pay', () => {
    expect(
      read(
        'Train driver salary\n\nOperator Starting salary Qualified salary Weekly hours Depots\nNorthern £29,400 £61,700 35 17\nWessex £31,000 £66,250 36 9\nFreight £28,500 £58,000 38 22\n',
      ),
    ).not.toContainEqual(expect.stringContaining('/week'));
  });
});

describe('rows', () => {
  test('a blank line in a table of two jobs parts nothing', () => {
    expect(
      read(
        'Cartographer vs Surveyor\n\nAt a glance\nCartographer Surveyor\nMedian pay per year $74,980 $67,420\n\nHighest 10 percent $111,700 $109,260\n',
      ),
    ).toEqual([
      'cartographer median 74980 USD/year',
      'cartographer p90 111700 USD/year',
      'surveyor median 67420 USD/year',
      'surveyor p90 109260 USD/year',
    ]);
  });

  test('cells that dashes part, under a head that gives their unit', () => {
    expect(
      read(
        'Dental hygienist salary\n\nState - Employed - Average (USD a year)\nWashington - 5,640 - 118,450\nCalifornia - 17,120 - 114,730\nAlaska - 610 - 112,290\n',
      ),
    ).toEqual([
      'dental-hygienist average 112290 USD/year',
      'dental-hygienist average 114730 USD/year',
      'dental-hygienist average 118450 USD/year',
    ]);
  });

  test('degrees under pay are of those who have them, and elsewhere of their price', () => {
    const degrees = 'Bachelor of Commerce INR 356,120\nBachelor of Laws INR 402,550\n';
    expect(read(`Company secretary\n\nDegree, average annual pay\n${degrees}`)).toEqual([
      'company-secretary average 356120 INR/year',
      'company-secretary average 402550 INR/year',
    ]);
    expect(read(`Company secretary\n\nWhere to study\n${degrees}`)).toEqual([]);
  });

  test('lines under pay by employer for an average year are all of pay', () => {
    expect(
      read(
        'Flight attendant\n\nThe median is $66,940 a year. It rises to $85,000 a year and then to $100,000 a year.\n\nPay by airline (average per year)\n\n- Coastline Air: $71,300\n- Polar Regional: $41,900\n',
      ),
    ).toContain('flight-attendant average 41900 USD/year');
  });
});

describe('tables that lost their borders', () => {
  test('rows of tabs with blank lines between them', () => {
    expect(
      read(
        'Locksmith\n\nPay by area\n\nArea\tLocksmiths\tAverage pay, USD per year\n\nSeattle\t340\t64,750\n\nChicago\t610\t57,320\n\nTampa\t280\t42,860\n',
      ),
    ).toEqual([
      'locksmith average 42860 USD/year',
      'locksmith average 57320 USD/year',
      'locksmith average 64750 USD/year',
    ]);
  });

  test('bare sums under a caption that gives their money, and a head that cannot be cut', () => {
    expect(
      read(
        'Teacher pay\n\nTeachers earn £36,000 a year.\n\nMain pay range (England, £ a year)\n\nPoint Rest of England Inner London\nM1 31,700 38,800\nM2 33,500 40,600\nM6 43,650 50,300\n',
      ),
    ).toEqual([
      'teacher unspecified 31700 GBP/year',
      'teacher unspecified 33500 GBP/year',
      'teacher unspecified 36000 GBP/year',
      'teacher unspecified 38800 GBP/year',
      'teacher unspecified 40600 GBP/year',
      'teacher unspecified 43650 GBP/year',
      'teacher unspecified 50300 GBP/year',
    ]);
  });

  test('a head in small letters over labels and bare numbers', () => {
    expect(
      read(
        'Bank clerk salary\n\nGross monthly pay by centre (in ₹)\n\nCentre  Gross pay\nMetro  84,000\nUrban  79,300\nRural  74,600\n',
      ),
    ).toEqual([
      'bank-clerk unspecified 74600 INR/month',
      'bank-clerk unspecified 79300 INR/month',
      'bank-clerk unspecified 84000 INR/month',
    ]);
  });
});

test('new jobs are counted and not paid', () => {
  expect(
    read(
      'Civil engineer salary\n\n| Measure | Value |\n| --- | --- |\n| Median annual pay | $97,310 |\n| New jobs by 2033 | 22,900 |\n',
    ),
  ).toEqual(['civil-engineer median 97310 USD/year']);
});

describe('cards and codes', () => {
  test('a word for the time between two figures is the label of the second, if the first has one', () => {
    expect(
      read('Zookeeper\n\nAt a glance\n\nAverage salary\n$34,720\nHourly\n$16.69\nProjected growth\n11%\n'),
    ).toEqual(['zookeeper average 34720 USD/year', 'zookeeper unspecified 16.69 USD/hour']);
  });

  test('one amount with the code of a dollar makes no other of the bare ones', () => {
    expect(
      read(
        'Scrum master pay\n\nScrum masters earn $96,000 a year. Seniors of $110,000 and $120,000 are common, leads get $130,000.\n\nIn Toronto a scrum master earns CAD 101,900 a year.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'scrum-master unspecified 96000 USD/year',
        'scrum-master unspecified 101900 CAD/year',
      ]),
    );
  });
});

describe('figures on both sides of a mark', () => {
  test.each(['$50**5050**', '$50**,050**', '$50`5050`', '$50<b>5050</b>'])(
    '%s is no one amount',
    (amount) => {
      expect(read(`Glazier pay\n\nA glazier earns ${amount} a year.\n`)).not.toContainEqual(
        expect.stringMatching(/505050|50050/),
      );
    },
  );

  test('a mark around a whole amount changes nothing', () => {
    expect(read('Glazier pay\n\nA glazier earns **$52,000** to `$60,000` a year.\n')).toEqual([
      'glazier range 52000..60000 USD/year',
    ]);
  });
});
