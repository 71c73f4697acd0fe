import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (sentence: string): string[] => figures(normalized(`Glazier salary\n\n${sentence}\n`));

describe('shares of the people in a job', () => {
  test.each([
    ['10 percent got by on $31,400 or less.', 'glazier p10 31400 USD/year'],
    ['10 percent of glaziers exceeded $98,300.', 'glazier p90 98300 USD/year'],
    ['A tenth of them had $31,400 or less.', 'glazier p10 31400 USD/year'],
    ['One quarter climb past $70,200.', 'glazier p75 over 70200 USD/year'],
    ['The top tenth take in roughly $45.20 an hour.', 'glazier p90 about 45.2 USD/hour'],
  ])('%s', (sentence, figure) => {
    expect(pay(`Glaziers average $51,300 a year. ${sentence}`)).toContain(figure);
  });
});

describe('what was and what is paid', () => {
  test('of a rise from one sum to another the second is the pay', () => {
    expect(pay('Ohio rose 3.8% in a year, from $56,900 to $59,100.')).toEqual([
      'glazier unspecified 59100 USD/year',
    ]);
  });

  test('a plus before a sum, or a word of how much better it is, makes it a difference', () => {
    expect(pay('What moved? Glaziers +£750.')).toEqual([]);
    expect(pay('It is $20,200 better than the middle of the trade.')).toEqual([]);
  });

  test('what an amount comes to for another time is pay again', () => {
    expect(pay('Glaziers average $51,300 a year. By the hour this comes to $24.66.')).toEqual([
      'glazier average 51300 USD/year',
      'glazier unspecified 24.66 USD/hour',
    ]);
  });
});

describe('words of other sums that are none where they stand', () => {
  test.each([
    ['an industry', 'In finance and insurance they averaged $77,300.', 'glazier average 77300 USD/year'],
    [
      'a course of years',
      'In the course of the years pay goes up to $63,600.',
      'glazier range ..63600 USD/year',
    ],
    [
      'what spreads over a year',
      'Spread over the year, most make $40,000-$65,000.',
      'glazier range 40000..65000 USD/year',
    ],
    [
      'a union',
      'Under the contract the Equity minimum is $3,080 a week.',
      'glazier unspecified 3080 USD/week',
    ],
    [
      'the cost of living, taken in',
      'With cost of living taken in, glaziers can look for the most in Ohio ($61,400).',
      'glazier unspecified 61400 USD/year',
    ],
    [
      'services, in which one works',
      'Medians were $55,800 in landscape services and $49,600 in wholesale trade.',
      'glazier median 55800 USD/year',
    ],
    [
      'the national average for a job',
      'The national average for glaziers is $57,600 per year.',
      'glazier average 57600 USD/year',
    ],
    [
      'what is counted in passing',
      'PayScale, which counts overtime and bonuses, puts the annual range at $30K-$55K.',
      'glazier range 30000..55000 USD/year',
    ],
  ])('%s', (_, sentence, figure) => {
    expect(pay(sentence)).toContain(figure);
  });
});

describe('sums that are no pay, however they are brought up', () => {
  test.each([
    [
      'in a bracket behind its name',
      'The bands are for basic pay, before bonus or car allowance (often £4,200).',
    ],
    ['a weighting', 'Many boroughs pay a weighting of £2,500-£4,500.'],
    ['a line of fees', 'Fees: a glazier on her own account may charge $75 to $150 an hour.'],
    ['a question', 'Q. Could I make $60,000 at this?'],
    [
      'the least that anybody may be paid, after a clause',
      'The National Living Wage, which is the least anyone over 21 may be paid, stands at £12.35 an hour.',
    ],
    ['what a degree costs', "You need a one-year master's at £9,000 to £14,000."],
  ])('%s', (_, sentence) => {
    expect(pay(sentence)).toEqual([]);
  });

  test('what is added to an amount, and what an item of perks names', () => {
    expect(pay('Casual hourly pay\n\n€54.60 + €7.40 (rate + value of leave)')).toEqual([
      'glazier unspecified 54.6 EUR/hour',
    ]);
    expect(
      pay('Glaziers earn Rs 31,000 a month.\n\nPerks\n\n- Leave travel: Rs. 27,000 once in four years'),
    ).toEqual(['glazier unspecified 31000 INR/month']);
  });

  test('tips in a cell beside the pay', () => {
    expect(
      pay(
        'Hourly jobs (median, tips not counted)\n\nBartender | $13.20 | tips $11 to $19 an hour |\nLine Cook | $18.40 | |\nDishwasher | $14.60 | |',
      ),
    ).toEqual([
      'bartender median 13.2 USD/hour',
      'line-cook median 18.4 USD/hour',
      'dishwasher median 14.6 USD/hour',
    ]);
  });
});

describe('the dollar of a page', () => {
  test('a section on another country is at home there, the rest of the page is not', () => {
    const text =
      'Glaziers - Page 3 of 4\n\nEarnings\nMedian hourly wages of glaziers were $17.30 in May 2008. The middle half earned between $13.20 and $22.90.\n\nThe lowest 10 percent made below $10.60.\n\nIn Canada\nAcross the border they are paid in Canadian dollars.\n';
    expect(new Set(normalized(text).salaries.map(({ currency }) => currency))).toEqual(new Set(['USD']));
  });

  test('a province named again and again tells whose dollar it is', () => {
    expect(
      figures(
        normalized(
          'Glazier\n\nNOC Codes\n\n- 2021 NOC: Glaziers (32101)\n\nSalary\n\nIn the Alberta Wage and Salary Survey, Albertans of this group had on average from $26.40 to $34.10 an hour.\n',
        ),
      ),
    ).toEqual(['glazier average 26.4..34.1 CAD/hour']);
  });
});
