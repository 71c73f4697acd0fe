import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title = 'Account manager vs. account executive'): string[] =>
  figures(normalized(text, title));

describe('whose pay it is', () => {
  test('"respectively" pairs roles with amounts in their order', () => {
    expect(
      pay(
        'Account managers and account executives earn an average of $70,100 and $80,200 a year, respectively.',
      ),
    ).toEqual(['account-manager average 70100 USD/year', 'account-executive average 80200 USD/year']);
  });

  test('"the former" and "the latter" are the roles of the title in their order', () => {
    expect(pay('The former earns $70,100 a year, the latter $80,200.')).toEqual([
      'account-manager unspecified 70100 USD/year',
      'account-executive unspecified 80200 USD/year',
    ]);
  });

  test('"both" gives a figure to both', () => {
    expect(pay('Both can expect between $60,000 and $70,000 a year.')).toEqual([
      'account-manager range 60000..70000 USD/year',
      'account-executive range 60000..70000 USD/year',
    ]);
  });

  test('the role that stands behind an amount owns it', () => {
    expect(
      pay(
        'At $80,200 a year on average, an account executive earns more than the $70,100 an account manager makes.',
      ),
    ).toContain('account-manager unspecified 70100 USD/year');
  });

  test('a head whose blank corner stands last is moved over its columns', () => {
    expect(
      pay('x\n| Account Manager | Account Executive | |\n| Yearly salary | $70,100 | $80,200 |\n'),
    ).toEqual(['account-manager unspecified 70100 USD/year', 'account-executive unspecified 80200 USD/year']);
  });

  test('of two roles none is guessed', () => {
    expect(pay('A salary of $70,100 a year is usual.')).toEqual([]);
  });

  test('tables of similar occupations belong to other pages', () => {
    expect(
      pay(
        'Similar Occupations\n\n| Occupation | Median pay |\n| Sales engineer | $121,520 |\n\nEnd of the page for now.\n',
        'Account manager',
      ),
    ).toEqual([]);
  });
});

describe('what kind of figure it is', () => {
  const one = (text: string): string[] => pay(text, 'Account manager');

  test.each([
    [
      'The average base salary is just under $58,000 per year.',
      'account-manager average under 58000 USD/year',
    ],
    ['Account managers earn closer to $46,000 a year.', 'account-manager unspecified about 46000 USD/year'],
    ['Account managers earn more than $64,000 a year.', 'account-manager unspecified over 64000 USD/year'],
    ['Account managers earn upwards of $64,000 a year.', 'account-manager range 64000.. USD/year'],
    ['The pay of account managers tops out at $94,000 a year.', 'account-manager range ..94000 USD/year'],
    [
      'The lowest 10 percent of account managers earned less than $38,860 a year.',
      'account-manager p10 under 38860 USD/year',
    ],
    [
      'The highest 10 percent of account managers earned more than $138,860 a year.',
      'account-manager p90 over 138860 USD/year',
    ],
    ['Account managers make $25.50 an hour.', 'account-manager unspecified 25.5 USD/hour'],
  ])('%s', (text, expected) => {
    expect(one(text)).toEqual([expected]);
  });

  test('a period that nothing states is implied by the size, and the record says so', () => {
    const [record] = normalized(
      'The average salary of account managers is $58,000.',
      'Account manager',
    ).salaries;
    expect(record).toMatchObject({ period: 'year', flags: ['period-implied'] });
  });

  test('experience, place and credit are carried with the figure', () => {
    const [record] = normalized(
      'According to Payscale, account managers with 5-9 years of experience earn $72,000 a year.',
      'Account manager',
    ).salaries;
    expect(record).toMatchObject({
      reportedBy: 'Payscale',
      segment: { kind: 'experience', label: '5-9 years', minYears: 5, maxYears: 9 },
    });
  });
});

describe('what is not pay', () => {
  test.each([
    'The certificate costs $1,200 a year.',
    'Account managers often bring in revenue of $800,000 a year.',
    'Account managers receive bonuses of $5,000 a year.',
    'Account managers earn $4,000 more than salespeople.',
    'The gap between the two is $12,000 a year.',
    'Some 2% of account managers made $300,000 or more.',
    'If you earn more than $200,000 a year, extra taxes apply.',
    'The national average for all occupations is $49,500 a year.',
    'Around 72,900 account managers work in 1,200 firms.',
  ])('%s', (text) => {
    expect(pay(text, 'Account manager')).toEqual([]);
  });
});

describe('one figure that stands in several places is one record', () => {
  test('with all its lines, and with what each place says of it', () => {
    const text =
      'The average salary of account managers is $70,100.\n\n| | Account manager |\n| --- | --- |\n| Yearly salary | $70,100 |\n';
    const { salaries } = normalized(text, 'Account manager');
    expect(salaries).toHaveLength(1);
    expect(salaries[0]).toMatchObject({
      id: 'account-manager-average-year-70100',
      measure: 'average',
      lines: [1, 5],
      flags: [],
    });
  });

  test('a qualified form wins over a bare one, and the record says so', () => {
    const text =
      'The average salary of account managers is just under $58,000 a year.\n\nAccount managers earn an average of $58,000 a year.\n';
    expect(normalized(text, 'Account manager').salaries).toMatchObject([
      { qualifier: 'under', flags: ['qualifier-varies'], lines: [1, 3] },
    ]);
  });

  test('an hourly rate that is the yearly one divided by 2,080 is no second measurement', () => {
    const text = 'Account managers earn $102,315 a year or $49.19 an hour.\n';
    expect(normalized(text, 'Account manager').salaries.map(({ flags }) => flags)).toEqual([
      [],
      ['derived-hourly'],
    ]);
  });

  test('an average outside the range of the same source is flagged', () => {
    const text =
      'Account managers earn between $50,000 and $60,000 a year. The average salary is $71,000 a year.\n';
    expect(
      normalized(text, 'Account manager').salaries.find(({ measure }) => measure === 'average')?.flags,
    ).toEqual(['outside-own-range']);
  });
});

test('a figure behind a bare address still knows its line', () => {
  const text =
    '# Account manager\n\nOne line.\n\nSee [jobs(https://example.com/jobs?min=50000).\nThe average salary of account managers is $58,000 a year.\n';
  expect(normalized(text).salaries.map(({ lines }) => lines)).toEqual([[6]]);
});
