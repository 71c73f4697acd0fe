import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

describe('titles', () => {
  test('a comparison that was broken over two lines names all of its jobs', () => {
    expect(
      normalized(
        'Police Constable vs Firefighter\nvs Paramedic: Who Is Paid Best?\n\nParamedics earn £31,200 a year.\n',
        'Police Constable vs Firefighter',
      ).roles,
    ).toEqual(expect.arrayContaining(['police-constable', 'firefighter', 'paramedic']));
  });

  test('behind a job and its initials stand other names of it', () => {
    expect(
      figures(
        normalized(
          'Teaching assistant TA, learning support assistant\n\nSalary\n\nStarter: £17,500 to £19,200\n',
        ),
      ),
    ).toEqual(['teaching-assistant range 17500..19200 GBP/year']);
  });

  test('the noun of a job that only the title gives in full is short for it', () => {
    expect(
      figures(
        normalized(
          'What Is the Salary of a Bank Clerk?\n\nHence the in-hand salary of the clerk is Rs. 28,700/- per month.\n',
        ),
      ),
    ).toEqual(['bank-clerk unspecified 28700 INR/month']);
  });

  test('vets are veterinary surgeons, and sysadmins systems administrators', () => {
    expect(
      figures(normalized('Veterinary surgeon\n\nSalary\n\nOne firm pays its vets £37,200 in the regions.\n')),
    ).toEqual(['veterinary-surgeon unspecified 37200 GBP/year']);
    expect(
      figures(
        normalized(
          'Network Administrator vs. Systems Administrator: Pay\n\nOne site has network admins and sysadmins at $87,300 and $90,100 respectively.\n',
        ),
      ),
    ).toEqual([
      'network-administrator unspecified 87300 USD/year',
      'systems-administrator unspecified 90100 USD/year',
    ]);
  });
});

describe('lists', () => {
  test('points that are as many as the figures behind each label head their columns', () => {
    expect(
      figures(
        normalized(
          'Glazier\n\nHourly wage\n\n• Low\n• High\n• Average\nStarting\n$23.10\n$32.80\n$27.30\nOverall\n$25.70\n$36.40\n$31.60\n',
        ),
      ).sort(),
    ).toEqual([
      'glazier average 27.3 USD/hour',
      'glazier average 31.6 USD/hour',
      'glazier unspecified 23.1 USD/hour',
      'glazier unspecified 25.7 USD/hour',
      'glazier unspecified 32.8 USD/hour',
      'glazier unspecified 36.4 USD/hour',
    ]);
  });

  test('rows of a job bank: a place, rates without a sign, and the year that they are of', () => {
    const rows = (cells: string): string =>
      `Glazier wages in Canada\n\nLocationLow\n$ per hrAverage\n$ per hrHigh\n$ per hr\n${cells}\n`;
    const expected = [
      'glazier average 50.25 CAD/hour',
      'glazier average 53.8 CAD/hour',
      'glazier unspecified 41.5 CAD/hour',
      'glazier unspecified 60.4 CAD/hour',
      'glazier unspecified 70.95 CAD/hour',
    ];
    expect(
      figures(
        normalized(rows('Calgary – Alberta* 41.50 50.25 60.40 2021\nOttawa – Ontario(2) 53.80 70.95 2019')),
      ).sort(),
    ).toEqual(expected);
    expect(
      figures(
        normalized(rows('Calgary – Alberta*41.5050.2560.402021\nOttawa – Ontario(2)53.8070.952019')),
      ).sort(),
    ).toEqual(expected);
  });

  test('a head of jobs over rows of words and figures that were run together', () => {
    expect(
      figures(
        normalized(
          'Glazier vs. Roof Inspector\n\nAspectGlazierRoof Inspector\nTraining RequiredApprenticeshipHigh school diploma\nTypical Starting Pay$42,600$34,900\nTop 10% Earn$95,200+$69,400+\nHourly Equivalent$28.70$22.50\n',
        ),
      ),
    ).toEqual([
      'glazier unspecified 42600 USD/year',
      'roof-inspector unspecified 34900 USD/year',
      'glazier p90 95200.. USD/year',
      'roof-inspector p90 69400.. USD/year',
      'glazier unspecified 28.7 USD/hour',
      'roof-inspector unspecified 22.5 USD/hour',
    ]);
  });

  test('what a paragraph says of one kind of the job holds for the list below it', () => {
    expect(
      figures(
        normalized(
          'Pay of Bus Drivers\n\nSchool bus drivers had median hourly earnings of $11.30. Medians in the main industries:\n\nSchool transportation $11.80\nLocal government 11.60\n',
        ),
      ).slice(1),
    ).toEqual(['school-bus-driver median 11.8 USD/hour', 'school-bus-driver median 11.6 USD/hour']);
  });
});

describe('amounts', () => {
  const pay = (sentence: string): string[] => figures(normalized(`Glazier salary\n\n${sentence}\n`));

  test('thousands may be parted by a space', () => {
    expect(pay('Glaziers average $65 500 a year, and most earn $52 000- $64 000.')).toEqual([
      'glazier average 65500 USD/year',
      'glazier range 52000..64000 USD/year',
    ]);
  });

  test('thousands that are written out take no unit from the other end', () => {
    expect(pay('Glaziers earn between ₹55000 and ₹1.2 lakh per month.')).toEqual([
      'glazier range 55000..120000 INR/month',
    ]);
  });

  test('a plus with a space on both sides adds what stands behind it', () => {
    expect(pay('A glazier earns €63,500 - €69,000 + bonus.')).toEqual([
      'glazier range 63500..69000 EUR/year',
    ]);
    expect(pay('A glazier earns €63,500+ a year.')).toEqual(['glazier range 63500.. EUR/year']);
  });

  test('pounds that are hauled are no money, and the price of one piece is no pay', () => {
    expect(pay('Top weight of a load is 80,000 pounds.')).toEqual([]);
    expect(pay('Well-known glaziers ask ₹2.5 lakh for one window.')).toEqual([]);
    expect(pay('A full set brings $55 to $80, of which the workshop keeps half.')).toEqual([]);
  });

  test('from what one gets while learning to what old hands get is one range', () => {
    expect(
      pay('The scale of glaziers goes from £23,500 while you are learning to more than £36,500.'),
    ).toEqual(['glazier range 23500..36500 GBP/year']);
  });
});
