import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('grids of bare numbers under heads that name their columns', () => {
  test('names of columns that were broken over several lines', () => {
    expect(
      read(
        'Sheet metal worker pay in Ohio\n\nCity/Area Employees Median\nAnnual Salary\nMedian\nHourly Wage\nTop 25%\nAnnual Salary\nTop 25%\nHourly Wage\nJob Density\nAkron 340 $48,200 $23.17 $61,900 $29.76 12.4%\nLima 60 $44,700 $21.49 $52,600 $25.29 -31.8%',
      ),
    ).toEqual([
      'sheet-metal-worker median 48200 USD/year',
      'sheet-metal-worker median 23.17 USD/hour',
      'sheet-metal-worker p75 61900 USD/year',
      'sheet-metal-worker p75 29.76 USD/hour',
      'sheet-metal-worker median 44700 USD/year',
      'sheet-metal-worker median 21.49 USD/hour',
      'sheet-metal-worker p75 52600 USD/year',
      'sheet-metal-worker p75 25.29 USD/hour',
    ]);
  });

  test('the unit behind each name, a last column of years, and a cell torn at its point', () => {
    expect(
      read(
        'Laboratory technologist pay in Canada\n\nLocation Low Wage\n$ per hr\nAverage Wage\n$ per hr\nHigh Wage\n$ per hr\nYear\nWinnipeg – Manitoba 28. 40 34.62 42.88 2020\nToronto – Ontario 25.50 35.90 44.25 2021',
      ),
    ).toEqual([
      'laboratory-technologist average 34.62 CAD/hour',
      'laboratory-technologist unspecified 28.4 CAD/hour',
      'laboratory-technologist unspecified 42.88 CAD/hour',
      'laboratory-technologist average 35.9 CAD/hour',
      'laboratory-technologist unspecified 25.5 CAD/hour',
      'laboratory-technologist unspecified 44.25 CAD/hour',
    ]);
  });

  test('numbers of points run together with their sums', () => {
    expect(
      read(
        'Social Care Worker Pay Scale in Ireland\n\nThe scale, per year:\n\nPointSalary\n1€38,214\n2€39,870\n3€41,526\nLSI 1€49,560',
      ),
    ).toEqual([
      'social-care-worker unspecified 38214 EUR/year',
      'social-care-worker unspecified 39870 EUR/year',
      'social-care-worker unspecified 41526 EUR/year',
      'social-care-worker unspecified 49560 EUR/year',
    ]);
  });

  test('the rank, the job and its sum on one line without a space', () => {
    expect(
      read(
        'The best paid IT jobs in India\n\nRankJob TitleAverage Annual Salary (INR)\n1Software Architect31,50,000\n2Cloud Engineer14,20,000\n3Data Scientist13,80,000',
      ),
    ).toEqual([
      'software-architect average 3150000 INR/year',
      'cloud-engineer average 1420000 INR/year',
      'data-scientist average 1380000 INR/year',
    ]);
  });

  test('the two ends of ranges in two columns, for each of two groups', () => {
    expect(
      read(
        'Insurance salary guide\n\nAnnual salary, £\n\nLondon Regions\nJob title From To From To\nUnderwriter £47,000 £68,000 £35,000 £49,500\nLoss Adjuster £41,000 £58,000 £33,000 £46,000',
      ),
    ).toEqual([
      'underwriter range 47000..68000 GBP/year',
      'underwriter range 35000..49500 GBP/year',
      'loss-adjuster range 41000..58000 GBP/year',
      'loss-adjuster range 33000..46000 GBP/year',
    ]);
  });

  test('names that all begin with the same word', () => {
    expect(
      read(
        'Excise Inspector salary slip\n\nThe basic pay of an excise inspector is Rs 46,300 a month.\n\nSalary City X City Y City Z\nBasic Pay 46300 46300 46300\nGross Earnings 83699 77732 73565',
      ),
    ).toEqual([
      'excise-inspector unspecified 46300 INR/month',
      'excise-inspector unspecified 46300 INR/month',
      'excise-inspector unspecified 46300 INR/month',
      'excise-inspector unspecified 83699 INR/month',
      'excise-inspector unspecified 77732 INR/month',
      'excise-inspector unspecified 73565 INR/month',
    ]);
  });
});

describe('cells on lines of their own', () => {
  test('under names parted by slashes, with places that nobody knows of', () => {
    expect(
      read(
        'Heavy equipment mechanic wages in Canada\n\nHourly wages by province ($/hour)\n\nLow / Median / High\n\nAlberta\n31.20\n44.10\n54.85\n\nNunavut\nN/A\nN/A\nN/A\n\nOntario\n27.00\n37.90\n48.60',
      ),
    ).toEqual([
      'heavy-equipment-mechanic unspecified 31.2 CAD/hour',
      'heavy-equipment-mechanic median 44.1 CAD/hour',
      'heavy-equipment-mechanic unspecified 54.85 CAD/hour',
      'heavy-equipment-mechanic unspecified 27 CAD/hour',
      'heavy-equipment-mechanic median 37.9 CAD/hour',
      'heavy-equipment-mechanic unspecified 48.6 CAD/hour',
    ]);
  });

  test('the ends of a salary under from and to', () => {
    expect(
      read(
        'Environmental health: posts and pay\n\nPost\nGrade\nSalary from\nSalary to\n\nTrainee Environmental Health Officer\nF\n£29,120\n£31,755\n\nEnvironmental Health Officer\nH\n£35,480\n£40,210',
      ),
    ).toEqual([
      'trainee-environmental-health-officer range 29120..31755 GBP/year',
      'environmental-health-officer range 35480..40210 GBP/year',
    ]);
  });

  test('a group that stands in the first of its rows alone', () => {
    expect(
      read(
        'Lighting rate card\n\nBand (film budget)\tRole\tDay (10 hrs)\tWeek (50 hrs)\n\n£1m–£4m\tGaffer\t£412\t£2,060\n \tElectrician\t£338\t£1,690\n£10m–£30m\tGaffer\t£524\t£2,620',
      ),
    ).toEqual([
      'gaffer unspecified 412 GBP/day',
      'gaffer unspecified 2060 GBP/week',
      'electrician unspecified 338 GBP/day',
      'electrician unspecified 1690 GBP/week',
      'gaffer unspecified 524 GBP/day',
      'gaffer unspecified 2620 GBP/week',
    ]);
  });

  test('brackets of what a charity takes are no pay, what is paid in them is', () => {
    expect(
      read(
        'Charity pay survey\n\nChief executives, by annual income of the charity\nUnder £250,000            £42,000\n£250,000 to £1m           £55,500\nOver £10m                 £124,000',
      ),
    ).toEqual([
      'chief-executive unspecified 42000 GBP/year',
      'chief-executive unspecified 55500 GBP/year',
      'chief-executive unspecified 124000 GBP/year',
    ]);
  });

  test("a chart's marks and a visitor's choices", () => {
    expect(
      read(
        'Laboratory manager salary\n\nA laboratory manager makes $98,000 a year.\n\n▼ Chart: $70k  $80k  $90k  $100k  $110k  $120k  $130k',
      ),
    ).toEqual(['laboratory-manager unspecified 98000 USD/year']);
  });

  test('long dashes as borders', () => {
    expect(
      read(
        'Warehouse associate pay\n\nRANK — EMPLOYER — STARTING — AFTER 2 YEARS\n#1 — Harrow Foods — $24.50 — $28.25\n#2 — Costmart — $21.00 — $26.75\n\nWarehouse associates earn $22.10 an hour.',
      ),
    ).toEqual([
      'warehouse-associate unspecified 24.5 USD/hour',
      'warehouse-associate unspecified 28.25 USD/hour',
      'warehouse-associate unspecified 21 USD/hour',
      'warehouse-associate unspecified 26.75 USD/hour',
      'warehouse-associate unspecified 22.1 USD/hour',
    ]);
  });

  test('what a job asks for, run into its name', () => {
    expect(
      read(
        "Science jobs at a glance\n\nOccupationEntry-Level Education2023 MEDIAN PAY\nHydrologistsBachelor's degree$87,330\nForestersBachelor's degree$67,180\nHistoriansMaster's degree$71,240",
      ),
    ).toEqual([
      'hydrologist median 87330 USD/year',
      'forester median 67180 USD/year',
      'historian median 71240 USD/year',
    ]);
  });

  test('the pay cards of two jobs below what visitors think of them', () => {
    expect(
      read(
        'SkyJobs\n\nAirline Pilot\n⭐ 4.4\nAverage salary\n£92,300\nper year\n\nAir Traffic Controller\n⭐ 4.1\nAverage salary\n£68,900\nper year',
      ),
    ).toEqual(['airline-pilot average 92300 GBP/year', 'air-traffic-controller average 68900 GBP/year']);
  });
});
