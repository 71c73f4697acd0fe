import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string, title = 'Plumber salary'): string[] => figures(normalized(`${text}\n`, title));

describe('amounts as pages write them', () => {
  test('thousands torn off throughout are read; beside whole ones a torn one is a misprint', () => {
    expect(pay('Plumbers earn $52, 460 a year.\n\nIn Ohio plumbers earn $48, 910 a year.')).toEqual([
      'plumber unspecified 52460 USD/year',
      'plumber unspecified 48910 USD/year',
    ]);
    expect(pay('Plumbers earn $52,460 a year, in Ohio $48, 910 a year.')).toEqual([
      'plumber unspecified 52460 USD/year',
    ]);
  });

  test('the currency as a word before the figures', () => {
    expect(pay('The average salary of a plumber is pounds 39,300.')).toEqual([
      'plumber average 39300 GBP/year',
    ]);
  });

  test('the two ends of a range in words, the high one first or last', () => {
    expect(pay('We see plumber salaries as high as $71,500 and as low as $30,200.')).toEqual([
      'plumber range 30200..71500 USD/year',
    ]);
    expect(pay('Wages of plumbers typically start from $29,100 and go up to $47,300.')).toEqual([
      'plumber range 29100..47300 USD/year',
    ]);
  });

  test('where a scale starts and where it ends', () => {
    expect(pay('Salaries start from 37,900 CAD (lowest) and end at 84,500 CAD (highest).')).toEqual([
      'plumber range 37900..84500 CAD/year',
    ]);
  });
});

describe('for how long an amount is paid', () => {
  test('a monthly allowance says nothing of a salary', () => {
    expect(
      pay('A plumber on call is closer to $69,500, plus an on-call allowance of about $600 a month.'),
    ).toEqual(['plumber unspecified about 69500 USD/year']);
  });

  test('how often figures are brought up to date is no period of pay', () => {
    const text = 'Wages are refreshed once a year, as listed below.\n\n- Ohio: $29.50\n- Utah: $27.10';
    expect(pay(`Plumbers earn $28.00 an hour.\n\n${text}`).slice(1)).toEqual([
      'plumber unspecified 29.5 USD/hour',
      'plumber unspecified 27.1 USD/hour',
    ]);
  });
});

describe('what somebody gets without a word of pay', () => {
  test.each([
    ['Plumbers begin on £19-21k.', ['plumber range 19000..21000 GBP/year']],
    [
      'A plumber with a gas certificate tends to sit near $71,000.',
      ['plumber unspecified about 71000 USD/year'],
    ],
    ['A plumber should be looking at £45,000.', ['plumber unspecified 45000 GBP/year']],
  ])('%s', (text, expected) => {
    expect(figures(normalized(`Plumber\n\n${text}\n`, 'Plumber'))).toEqual(expected);
  });

  test('places that a sentence lists after one that pays', () => {
    expect(
      pay(
        'Plumbers earn £38,100.\n\nOutside the capital, Manchester averages £36,750, Leeds £35,200 and Cardiff £31,900.',
      ),
    ).toEqual([
      'plumber unspecified 38100 GBP/year',
      'plumber average 36750 GBP/year',
      'plumber average 35200 GBP/year',
      'plumber average 31900 GBP/year',
    ]);
  });

  test('the field of one of two jobs behind an amount stands for it', () => {
    expect(
      pay(
        'The median salary is $88,000 for marketing and $71,000 for sales.',
        'Marketing manager vs sales manager',
      ),
    ).toEqual(['marketing-manager median 88000 USD/year', 'sales-manager median 71000 USD/year']);
  });

  test('what one was before is not what one is paid as', () => {
    expect(pay('Plumbers earn £41,000; those stepping up from labourer start at £31k.')).toEqual([
      'plumber range 31000.. GBP/year',
      'plumber unspecified 41000 GBP/year',
    ]);
  });
});

describe('sums that are no pay', () => {
  test.each([
    ['a lead', 'Plumbers earn more; that leaves $9,500 between them.'],
    ['incentives', 'On top of the salary come incentives of Rs. 3,000 to Rs. 8,000 a month.'],
    ['a bonus with its amount', 'The salary comes with an average bonus of £8,400 a year.'],
    ['additional cash', 'Plumbers draw additional cash of $13,900 a year.'],
    ['a raise said in two ways', 'It brought them a raise of 9%, or some $10,000.'],
    ['the value of an order', 'If you close an order worth £40,000, your pay goes up.'],
    ['a line of the tax office', 'Earn over £50,270 and the higher rate of tax starts.'],
    ['what the reader is to pay', "Expect to pay around $31,000 for a one-year master's."],
    ['the least wage by law', 'Der Mindestlohn liegt bei 12,41 € pro Stunde.'],
    ['the taxed price of a car', 'Ein Firmenwagen wird versteuert, bei 45.000 € also mit 450 € im Monat.'],
  ])('%s', (_, text) => {
    expect(pay(text)).toEqual([]);
  });
});

describe('whose page it is', () => {
  test('the topic behind each of two jobs is no part of the first', () => {
    expect(normalized('Scrum Master Salary vs Product Owner Salary\n\nBoth meet daily.\n').roles).toEqual([
      'scrum-master',
      'product-owner',
    ]);
  });

  test('a path run together with the title names no job', () => {
    const text =
      'HomeBlogTradesPlumber Salary in Ohio\n\nPlumber Salary in Ohio\n\nA plumber earns $61,000 a year in Ohio.\n';
    expect(normalized(text, 'A page').roles).toEqual(['plumber']);
  });

  test('without a title the fuller name that a text gives first', () => {
    const text = 'A wealth planner earns $61,000 a year. Planners in Ohio earn $58,000 a year.\n';
    expect(normalized(text, 'A page').salaries.map(({ role }) => role)).toEqual([
      'wealth-planner',
      'wealth-planner',
    ]);
  });
});
