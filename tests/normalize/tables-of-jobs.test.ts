import { describe, expect, test } from 'vitest';
import { figures, heldBack, normalized } from './normalized.ts';

const pay = (text: string, title?: string): string[] => figures(normalized(`${text}\n`, title));

describe('a table of jobs', () => {
  const guide =
    'Building pay guide\n\nAll salaries are in AUD ’000, per annum.\n\n\tSydney\tPerth\nSite Engineer\t88 - 105\t92 - 112\nTax Manager\t100 - 125\t-\nLeading Hand\t95 - 130\t96 - 132\nSenior Estimator\t135 - 165\t136 - 168';

  test('names a job in every row, known or not, in the money that the page states for all', () => {
    expect(pay(guide)).toEqual([
      'site-engineer range 88000..105000 AUD/year',
      'site-engineer range 92000..112000 AUD/year',
      'tax-manager range 100000..125000 AUD/year',
      'leading-hand range 95000..130000 AUD/year',
      'leading-hand range 96000..132000 AUD/year',
      'senior-estimator range 135000..165000 AUD/year',
      'senior-estimator range 136000..168000 AUD/year',
    ]);
  });

  test('makes a page about all of its jobs, and so a sentence without a job about none', () => {
    const text = `${guide}\n\nThe average salary is $104,000 a year.`;
    expect(heldBack(`${text}\n`)).toEqual(['leading-hand 95000..130000 AUD/year']);
    expect(pay(text)).toEqual(
      pay(guide).filter((figure) => figure !== 'leading-hand range 95000..130000 AUD/year'),
    );
  });

  test('a sum in a cell that says something is no pay', () => {
    const text =
      'Project jobs\n\nRole | Pay | Tasks\nProject Manager | $98k–$126k | Running projects of up to $200,000 alone\nProject Director | $150k–$190k | Answers for all of them together\nSite Planner | $80k–$91k | Plans';
    expect(pay(text)).toEqual([
      'project-manager range 98000..126000 USD/year',
      'project-director range 150000..190000 USD/year',
      'site-planner range 80000..91000 USD/year',
    ]);
  });

  test('is of the job in its corner where the rows name none', () => {
    const text =
      'Finance pay guide\n\nStarting pay, in dollars a year\n\nController | 25th | 50th | 75th\nCompany revenue under $25M | $98,750 | $117,250 | $138,500\nCompany revenue over $25M | $116,000 | $137,750 | $161,250';
    expect(pay(text)).toEqual([
      'controller p25 98750 USD/year',
      'controller p50 117250 USD/year',
      'controller p75 138500 USD/year',
      'controller p25 116000 USD/year',
      'controller p50 137750 USD/year',
      'controller p75 161250 USD/year',
    ]);
  });
});

describe('columns', () => {
  test('of the first and the last step are the ends of a scale', () => {
    const text =
      'Nurse pay\n\nScale\tStarting step\tTop step\nFWG 45\t€ 2,871 per month\t€ 4,024 per month\nFWG 50\t€ 3,095 per month\t€ 4,402 per month';
    const { salaries } = normalized(`${text}\n`);
    expect(salaries.map(({ low, high, period, segment }) => [low, high, period, segment?.label])).toEqual([
      [2871, 4024, 'month', 'FWG 45'],
      [3095, 4402, 'month', 'FWG 50'],
    ]);
  });

  test('the ends of a range on lines of their own are one figure that names both lines', () => {
    const text = 'Forklift operator salary\n\nAverage base salary\n$19.84\nPer hour\nMin $15.37\nMax $25.61';
    const [, range] = normalized(`${text}\n`).salaries;
    expect(range).toMatchObject({ low: 15.37, high: 25.61, lines: [6, 7] });
  });

  test('of one amount for each job that a line sets side by side, in an order unsaid, are nobody’s', () => {
    expect(pay('Court clerk vs. bailiff\n\nNational average: $44,716 | $47,933')).toEqual([]);
  });

  test('the scale of a chart is no pay', () => {
    const text =
      'What can I earn as a glazier?\n\nWhat can I earn in each region?\n$55k    $60k    $65k    $70k    $75k\nThe average annual salary in Sydney NSW is $67,500';
    expect(pay(text)).toEqual(['glazier average 67500 AUD/year']);
  });
});

describe('rates', () => {
  test('under a heading of contract rates are pay; a number of rates is none', () => {
    const text =
      'Plumber salary\n\nContract rates (per day)\n\nPlumber | £250 – £320\n\nNumber of daily rates quoted | 802';
    expect(pay(text)).toEqual(['plumber range 250..320 GBP/day']);
  });

  test('a period before an amount on a line of its own is its label', () => {
    const text =
      'Glazier salary\nAverage yearly salary\n£38,640\nper year\n\nBreak it down\nPer month £3,220\nPer week £743\nPer day £149';
    expect(pay(text)).toEqual([
      'glazier average 38640 GBP/year',
      'glazier unspecified 3220 GBP/month',
      'glazier unspecified 743 GBP/week',
      'glazier unspecified 149 GBP/day',
    ]);
  });
});

describe('a page of the handbook', () => {
  test('whose title bears the code of an occupation is about one, though it names two jobs', () => {
    const text =
      'Summary report for:\n35-1011.00 - Chefs and Head Cooks\n\nMedian wages\t$28.12 hourly, $58,490 annual';
    expect(new Set(normalized(`${text}\n`).salaries.map(({ role }) => role)).size).toBe(1);
  });
});

describe('a bare dollar', () => {
  test('is that of the country that the statement names', () => {
    const text =
      'Sound designer salary in Canada\n\nSound designers in Toronto earn $61,000 a year.\n\nIn the US, a sound designer earns $42,000 a year. In Canada the figure is $44,000.';
    expect(pay(text)).toEqual([
      'sound-designer unspecified 61000 CAD/year',
      'sound-designer unspecified 42000 USD/year',
      'sound-designer unspecified 44000 CAD/year',
    ]);
  });
});

describe('what stands around an amount', () => {
  test('a bracket adds to what it stands behind and begins no statement', () => {
    const text =
      'Archivist salary\n\nAn archivist can expect to earn an average total compensation (includes tips, bonus, and overtime pay) of $46,120.';
    expect(pay(text)).toEqual(['archivist average 46120 USD/year']);
  });

  test.each([
    'If you make $62,400 a year living in Texas, you will be taxed $10,920. That means that your net pay will be $51,480 per year.',
    'A salary of $67,500 becomes about $83,400 in Boston.',
    'On a wage of $38,000 the employer pays in some $9,000 a year.',
    'Plumbers with income under $80,000 a year can apply for the program.',
    'You start repaying once you earn $54,400 a year.',
    'Passing the $100,000 mark usually takes five years.',
    'On average, students borrow $47,200 a year.',
    'Gross receipts of our members averaged $128,000 a year.',
    'Travel days are paid at a flat $200 a day.',
    'Employers of plumbers can receive $5,000 in the first year.',
    'Average billed labor rate: $165 per hour',
    'Did an apprenticeship abroad, 100 hrs @ $45 an hour.',
    'Withholding: $10,920 a year',
    'Related: 12 Building Jobs That Pay $50,000 a Year or More',
  ])('%s', (sentence) => {
    const text = `Plumber salary\n\nPlumbers earn $62,400 a year.\n\n${sentence}`;
    expect(pay(text)).toEqual(['plumber unspecified 62400 USD/year']);
  });
});
