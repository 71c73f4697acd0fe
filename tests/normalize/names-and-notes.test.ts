import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`${text}\n`));

describe('names of jobs that are written in more than one way', () => {
  test('a vet is a veterinarian, and biomechanics is nobody', () => {
    expect(
      figures(
        normalized(
          'Veterinarian salary\n\nVeterinarians study biomechanics and earn $98,300 a year. Vets in Ohio earn $91,200 a year.\n',
        ),
      ),
    ).toEqual(['veterinarian unspecified 91200 USD/year', 'veterinarian unspecified 98300 USD/year']);
  });

  test('a noun that is cut short means the whole one', () => {
    expect(
      pay(
        'How Much Do Pharm Techs Make?\n\nPharmacy technicians count pills. Pharm techs make $19.40 an hour on average.',
      ),
    ).toEqual(['pharmacy-technician average 19.4 USD/hour']);
    expect(pay('Sales Rep Salary\n\nSales representatives earn $66,780 a year.')).toEqual([
      'sales-representative unspecified 66780 USD/year',
    ]);
  });

  test('a small word may be left out of initials', () => {
    expect(
      normalized(
        'FPA vs CS: pay compared\n\nFinancial planning and reporting analysts (FPRA) and company secretaries (CS) differ.\n',
      ).roles,
    ).toContain('company-secretary');
    expect(
      pay(
        'FRA vs CS: pay compared\n\nFraud and risk analysts (FRA) and company secretaries (CS) differ.\n\n| Point | FRA | CS |\n|---|---|---|\n| Starting salary | Rs 5.5 LPA | Rs 6 LPA |',
      ),
    ).toContain('fraud-and-risk-analyst unspecified 550000 INR/year');
  });

  test('whoever is newly qualified or at entry level is named so, unless it is said for how long', () => {
    const { salaries } = normalized(
      'Tiler Pay\n\nNewly qualified tilers earn £24,500 a year, entry-level tilers £22,100.',
    );
    expect(salaries.map(({ role, low, segment }) => [role, low, segment?.label])).toEqual([
      ['newly-qualified-tiler', 24500, undefined],
      ['entry-level-tiler', 22100, undefined],
    ]);
    expect(pay('Tiler Pay\n\nAn entry-level tiler with less than a year earns £22,100 a year.')).toEqual([
      'tiler unspecified 22100 GBP/year',
    ]);
    expect(pay('Solicitor Pay\n\nNewly qualified solicitors earn £44,500 a year.')).toEqual([
      'newly-qualified-solicitor unspecified 44500 GBP/year',
    ]);
  });
});

describe('cells that lost their borders', () => {
  test('a head of a corner and jobs is cut at the nouns of the jobs', () => {
    expect(
      pay(
        'Welder vs. Pipe Fitter: Pay and Training\n\nFactor Welder Pipe Fitter\nWhere they work Shops, yards Plants, sites\nAverage pay $47,540 a year $61,320 a year\nTop pay $69,900 $99,100',
      ).sort(),
    ).toEqual([
      'pipe-fitter average 61320 USD/year',
      'pipe-fitter unspecified 99100 USD/year',
      'welder average 47540 USD/year',
      'welder unspecified 69900 USD/year',
    ]);
  });

  test('the code of a state that is run together with an amount is no Canadian dollar', () => {
    expect(
      pay('Glazier Salary\n\nPay by city\n\nFresno, CA$51,300\nBoston-Nashua, MA-NH$49,870').sort(),
    ).toEqual(['glazier unspecified 49870 USD/year', 'glazier unspecified 51300 USD/year']);
  });

  test('of two amounts of a line each belongs to the job beside it', () => {
    expect(
      pay('Roofer or Tiler: Which Pays More?\n\nPay by state\n\nOhio: Roofer $51,000, Tiler $49,000'),
    ).toEqual(['roofer unspecified 51000 USD/year', 'tiler unspecified 49000 USD/year']);
  });

  test('a caption gives the currency of bare numbers', () => {
    expect(
      pay(
        'Carpenter in Canada\n\nHourly wages ($) by province\n\nLow\nMedian\nHigh\n\nOntario\n18.00\n30.00\n44.00\n\nQuebec\n21.00\n28.75\n41.10',
      ),
    ).toContain('carpenter median 30 CAD/hour');
  });
});

describe('parts of pay that are no pay', () => {
  test.each([
    'A typical roofer makes $1,900 a year in overtime.',
    'The other $14,500 comes as a bonus.',
    'Firms pay 55% of a month’s salary, or about $1,900.',
    'If you owe $40,000, the first years are lean.',
  ])('%s', (sentence) => {
    expect(pay(`Roofer Salary\n\nRoofers earn $51,300 a year. ${sentence}`)).toEqual([
      'roofer unspecified 51300 USD/year',
    ]);
  });
});

test('a side glance at another job ends with its section', () => {
  expect(
    pay(
      'Baker Career Guide\n\nBaker or pastry cook?\n\nPastry cooks learn for longer.\n\nPay by city\n\nReno, NV – $34,200\nMesa, AZ – $35,100',
    ),
  ).toEqual(['baker unspecified 34200 USD/year', 'baker unspecified 35100 USD/year']);
});
