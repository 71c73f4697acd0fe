import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`Glazier salary\n\n${text}\n`));

describe('tables that lost the marks of their cells', () => {
  test('columns that end alike are parted by that end', () => {
    expect(
      normalized(
        'Keeper pay\n\nPost Regional Pay Band London Pay Band\nJunior Keeper £21,500 - £24,000 £24,100 - £27,500\nKeeper (MIK) £26,500 - £31,000 £29,900 - £34,500\nHead of Aviaries £41,000 - £52,000 £46,500 - £58,000\n',
      ).salaries.map(({ role, low }) => `${role} ${low}`),
    ).toEqual([
      'junior-keeper 21500',
      'junior-keeper 24100',
      'keeper 26500',
      'keeper 29900',
      'head-of-aviaries 41000',
      'head-of-aviaries 46500',
    ]);
  });

  test('an amount may bear a sign of about, and stand under a job beside rows of words', () => {
    expect(
      figures(
        normalized(
          'Medical Biller vs. Glazier\n\nMedical Biller Glazier\nWhat they do Send claims and follow up on denials Fly hawks over fields and vineyards.\nMedian annual pay ~$43,200 ~$54,300\nHourly pay $20.77 $26.11\n',
        ),
      ),
    ).toEqual([
      'medical-biller median about 43200 USD/year',
      'glazier median about 54300 USD/year',
      'medical-biller unspecified 20.77 USD/hour',
      'glazier unspecified 26.11 USD/hour',
    ]);
  });

  test('names run together with amounts whose sign stands behind, or is written in letters', () => {
    expect(pay('By degree\n\nBachelor (FH)45,600 €\nBachelor (Uni)47,950 €\nMaster51,280 €')).toEqual([
      'glazier unspecified 45600 EUR/year',
      'glazier unspecified 47950 EUR/year',
      'glazier unspecified 51280 EUR/year',
    ]);
    expect(pay('By city\n\nMumbai8.4 LPA\nPune7.75 LPA\nSurat5 LPA')).toEqual([
      'glazier unspecified 840000 INR/year',
      'glazier unspecified 775000 INR/year',
      'glazier unspecified 500000 INR/year',
    ]);
    expect(pay('By city\n\nMumbaiRs. 9,40,000\nPuneRs. 8,65,000\nSuratRs. 5,75,000')).toEqual([
      'glazier unspecified 940000 INR/year',
      'glazier unspecified 865000 INR/year',
      'glazier unspecified 575000 INR/year',
    ]);
  });

  test('only the head of jobs, pay and places bears the sign of money', () => {
    expect(
      figures(
        normalized(
          'Pay in New Zealand\n\nPosition Salary / Wage $ Location\nGlazier 26 – 38 per hour Auckland\nAviary Manager 85,000 + Wellington\nGlazier 54,000 – 71,000 Tauranga\n',
        ),
      ).sort(),
    ).toEqual([
      'aviary-manager range 85000.. NZD/year',
      'glazier range 26..38 NZD/hour',
      'glazier range 54000..71000 NZD/year',
    ]);
  });

  test('beside an amount with its sign a number of a column without a name counts something', () => {
    expect(
      pay(
        'What it depends on (hourly mean, then how many work there)\nAirports\t$18.50\t48,900\nVineyards\t$20.10\t44,200\nPorts\t$17.90\t16,900',
      ),
    ).toEqual([
      'glazier unspecified 18.5 USD/hour',
      'glazier unspecified 20.1 USD/hour',
      'glazier unspecified 17.9 USD/hour',
    ]);
  });

  test('hours of work per week over a column make no weekly pay of what stands beside them', () => {
    expect(
      pay(
        'The average was $31.50 an hour.\n\nINDUSTRY AVERAGE WAGE AVERAGE SALARY HOURS/WEEK\nAirports $31.70 $59,200 36.1\nPorts $33.10 $64,500 37.5',
      ),
    ).toEqual([
      'glazier average 31.5 USD/hour',
      'glazier average 31.7 USD/hour',
      'glazier average 59200 USD/year',
      'glazier average 33.1 USD/hour',
      'glazier average 64500 USD/year',
    ]);
  });

  test('names over cards that are alike begin a section each', () => {
    expect(
      figures(
        normalized(
          'Pay bands\n\nAviary assistants\n\nBand 3-4\n\n£22,900 - £27,600\n\nNewly qualified glaziers\n\nBand 5\n\n£28,500 - £34,600\n\nTeam leaders\n\nBand 7\n\n£43,800 - £50,100\n\nHeads of aviaries\n\nBand 8d\n\n£83,600 - £95,000\n',
        ),
      ),
    ).toEqual([
      'aviary-assistant range 22900..27600 GBP/year',
      'newly-qualified-glazier range 28500..34600 GBP/year',
      'team-leader range 43800..50100 GBP/year',
      'head-of-aviaries range 83600..95000 GBP/year',
    ]);
  });

  test('a list of places or employers under a neutral heading goes on with the pay of the page', () => {
    expect(
      pay(
        'Glaziers average $51,300 a year.\n\nDoes it matter where I live?\n\n- South East: $54,100\n- The islands: $48,700\n- Life cover: $50,000\n- A van: $41,000',
      ),
    ).toEqual([
      'glazier average 51300 USD/year',
      'glazier unspecified 54100 USD/year',
      'glazier unspecified 48700 USD/year',
    ]);
  });

  test('a line that could be a row of itself is no table with the line below it', () => {
    const { salaries } = normalized('Glazier salary\n\n) LPA10 LPA\nAn official website of the government\n');
    expect(salaries.flatMap(({ lines }) => lines).every((line) => line === 3)).toBe(true);
  });

  test('a name may stand over several cards, and one that names no job is of the job of the page', () => {
    const { salaries } = normalized(
      "Teachers' pay ranges\n\nLeading practitioners\n\nMax\n\n£58,000\n\nMin\n\n£38,200\n\nUpper range\n\nMax\n\n£37,400\n\nMin\n\n£34,800\n\nMain range\n\nMax\n\n£32,500\n\nMin\n\n£22,200\n",
    );
    expect(salaries.map(({ role, low }) => `${role} ${low}`)).toEqual([
      'leading-practitioner 58000',
      'leading-practitioner 38200',
      'teacher 37400',
      'teacher 34800',
      'teacher 32500',
      'teacher 22200',
    ]);
  });

  test('the title of a rate card gives the time that its sums are paid for', () => {
    expect(
      figures(
        normalized(
          'Crew Rate Card, Film and Television\n\nWhat To Ask Per Day\n\nCamera\n\nJob Role🇺🇸 USA🇬🇧 UK\nCamera Operator$538£402\n1st AC$421£331\nDIT$585–\n',
          'A rate card',
        ),
      ),
    ).toEqual([
      'camera-operator unspecified 538 USD/day',
      'camera-operator unspecified 402 GBP/day',
      '1st-ac unspecified 421 USD/day',
      '1st-ac unspecified 331 GBP/day',
      'dit unspecified 585 USD/day',
    ]);
  });
});
