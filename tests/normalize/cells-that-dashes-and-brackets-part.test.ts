import { describe, expect, test } from 'vitest';
import { isFigureAlone } from '../../src/normalize/markup/line-shape.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();

describe('tables whose cells dashes part', () => {
  test('hold a month and a year of a country in a row', () => {
    expect(
      read(
        'Lorry driver pay across Europe\n\nCountry – gross per month – gross per year\n\nGermany – €2,950 – €35,400\nFrance – €2,380 – €28,560',
      ),
    ).toEqual([
      'lorry-driver unspecified 2380 EUR/month',
      'lorry-driver unspecified 28560 EUR/year',
      'lorry-driver unspecified 2950 EUR/month',
      'lorry-driver unspecified 35400 EUR/year',
    ]);
  });

  test('hold a range beside years, where a long dash parts them and a short one is of the range', () => {
    expect(
      read('Product manager salary\n\nYears — total pay\n0-1 — $104K - $148K\n1-3 — $112K - $163K'),
    ).toEqual([
      'product-manager range 104000..148000 USD/year',
      'product-manager range 112000..163000 USD/year',
    ]);
  });

  test('hold two employers, where short dashes part three cells', () => {
    expect(
      read(
        'Staff nurse salary\n\nStaff nurses earn Rs 22,500 per month on average.\n\nCITY - PRIVATE - GOVT (per month)\nDelhi - Rs 27,400 - Rs 71,300\nKochi - Rs 19,600 - Rs 63,250',
      ),
    ).toEqual([
      'staff-nurse average 22500 INR/month',
      'staff-nurse unspecified 19600 INR/month',
      'staff-nurse unspecified 27400 INR/month',
      'staff-nurse unspecified 63250 INR/month',
      'staff-nurse unspecified 71300 INR/month',
    ]);
  });

  test('have the names of their columns in brackets behind what the rows are', () => {
    expect(
      read(
        'Underwriter vs claims adjuster\n\nUnderwriters average $79,150 and claims adjusters $66,430 a year.\n\nBy state (underwriter / claims adjuster)\nConnecticut: $90,240 / $75,310\nTexas: $76,580 / $68,020',
      ),
    ).toEqual([
      'claims-adjuster average 66430 USD/year',
      'claims-adjuster unspecified 68020 USD/year',
      'claims-adjuster unspecified 75310 USD/year',
      'underwriter average 79150 USD/year',
      'underwriter unspecified 76580 USD/year',
      'underwriter unspecified 90240 USD/year',
    ]);
  });
});

describe('tables that lost their borders', () => {
  test('are cut where their head says for how long each column is', () => {
    expect(
      read(
        'Kindergarten teacher salary\n\nStep Years of service Per month Per year\n1 0 3.060 € 38.250 €\n2 1 3.280 € 41.000 €',
      ),
    ).toEqual([
      'kindergarten-teacher unspecified 3060 EUR/month',
      'kindergarten-teacher unspecified 3280 EUR/month',
      'kindergarten-teacher unspecified 38250 EUR/year',
      'kindergarten-teacher unspecified 41000 EUR/year',
    ]);
  });

  test('are cut at a count that was run together with its place and its sum', () => {
    expect(
      read('Analyst pay\n\nRegionVacanciesAverage salary\nLondon612£57,640\nSouth East308£50,120'),
    ).toEqual(['analyst average 50120 GBP/year', 'analyst average 57640 GBP/year']);
  });

  test('are whose a note below says, wherever in it', () => {
    expect(
      read(
        'HR adviser vs HR business partner\n\nHR advisers average £34,600 and HR business partners £55,000 a year.\n\nSector Under 2 years 2-5 years\nRetail £25,100-£29,400 £29,800-£35,600\nTravel £26,100-£28,400 £30,800-£33,600\n\nThere were 148,300 people in 2025. The table is for HR advisers.',
      ).filter((figure) => figure.includes('range')),
    ).toEqual([
      'hr-adviser range 25100..29400 GBP/year',
      'hr-adviser range 26100..28400 GBP/year',
      'hr-adviser range 29800..35600 GBP/year',
      'hr-adviser range 30800..33600 GBP/year',
    ]);
  });
});

describe('stacks of cells', () => {
  test('of two jobs may have a line between the names and one unit for both figures', () => {
    expect(
      read(
        'Compare careers\n\nVeterinarian\nvs\nVeterinary Technician\n\nMedian pay\n$121,740\n$44,180\na year\n\nHourly\n$58.53\n$21.24',
      ),
    ).toEqual([
      'veterinarian median 121740 USD/year',
      'veterinarian unspecified 58.53 USD/hour',
      'veterinary-technician median 44180 USD/year',
      'veterinary-technician unspecified 21.24 USD/hour',
    ]);
  });

  test('under the name of a job have their labels below', () => {
    expect(
      read(
        'Day rates in brief\n\nBricklayer\n£220\nAverage\n£170\nFirst year\n\nPlasterer\n£195\nAverage\n£150\nFirst year',
      ),
    ).toEqual([
      'bricklayer average 220 GBP/day',
      'bricklayer unspecified 170 GBP/day',
      'plasterer average 195 GBP/day',
      'plasterer unspecified 150 GBP/day',
    ]);
  });

  test.each([['29-2034'], ['Hourly $26.06']])('hold no figure alone on the line "%s"', (line) => {
    expect(isFigureAlone(line)).toBe(false);
  });
});

describe('sums that are no pay', () => {
  test('are those which answer how much more somebody makes', () => {
    expect(
      read(
        'Dental hygienist vs. dental assistant\n\nDental hygienists earn $91,180 and dental assistants $47,260 a year.\n\n+ How much more does a hygienist make?\nAbout $43,900 a year.',
      ),
    ).toEqual(['dental-assistant unspecified 47260 USD/year', 'dental-hygienist unspecified 91180 USD/year']);
  });

  test('are those that pay in both fields can pass', () => {
    expect(
      read(
        'Geologist vs. geophysicist\n\nGeologists earn $83,260 and geophysicists $104,715 a year. Salaries in both fields can pass $150K for those who manage.',
      ),
    ).toEqual(['geologist unspecified 83260 USD/year', 'geophysicist unspecified 104715 USD/year']);
  });

  test('are overtime below its figure', () => {
    expect(
      read(
        'Electrician pay\n\nAverage base salary\n$30.85\nper hour\n\n4.8k salaries reported\n$9,500\novertime per year',
      ),
    ).toEqual(['electrician average 30.85 USD/hour']);
  });
});

describe('whose the figures of a list are', () => {
  test('is said by the line over it, which goes on from those who learn the job to all', () => {
    expect(
      read(
        'Train driver: job guide\n\nThe average train driver earns £63,900 a year.\n\nTrainee train drivers are paid £26,900 while they learn. Fully qualified, pay depends on the company:\n\n* Northern lines: £57,300\n* Airport Link: £69,750',
      ),
    ).toEqual(
      [
        'trainee-train-driver unspecified 26900 GBP/year',
        'train-driver average 63900 GBP/year',
        'train-driver unspecified 57300 GBP/year',
        'train-driver unspecified 69750 GBP/year',
      ].sort(),
    );
  });

  test('is not who was asked, as a note below a table says it', () => {
    expect(
      read(
        'Brand manager salary guide\n\nA brand manager averages €58,300 a year.\n\nLocation | Entry | Senior\nDublin | €52,000 | €76,000\nCork | €47,000 | €68,500\n\nAll figures are gross; 286 marketers answered.',
      ).every((figure) => figure.startsWith('brand-manager ')),
    ).toBe(true);
  });
});
