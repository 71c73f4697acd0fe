import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const pay = (text: string): string[] => figures(normalized(`${text}\n`, 'Plumber salary'));

describe('money that is laid out, asked or turned over', () => {
  test.each([
    [
      'a price in brackets behind what is bought',
      'The evening course (about $9,300) pays off soon for plumbers.',
    ],
    ['what a thing runs or sells for', 'A used van runs $31,000, and a house there sells for $380,000.'],
    ['what the speaker pays', 'I pay $210 a month for a workshop.'],
    ['what bodies charge', 'Umbrella companies charge $25 to $35 a week.'],
    ['a fee for one job', "A hotel once paid me $11,000 for four weeks' work."],
    ['a loan', 'Plumbers may have up to $16,500 of student loans forgiven.'],
    ['pay for bringing a friend', 'A referral earns you $700.'],
    ['a stipend for a purpose', 'Some pay a housing stipend of $1,100 to $2,400 a month.'],
    ['what other jobs pay', 'That puts it on our list of jobs above $100K.'],
    [
      'what a permit asks for, and what it asks of some',
      'For the permit your pay may not be under €3,210 a month (€2,640 for those under 30).',
    ],
    [
      'what one pays to learn it',
      'What you will pay: a seat costs $9,300 a year; private schools ask $21,400.',
    ],
    ['what is paid for a call-out', 'Call-out pay of $30 to $70 a night is common.'],
    ['a share of the pay, worked out', 'The fund takes 10% of basic pay, which comes to about $240 a month.'],
    ['what is paid by the show', 'Plumbers in a theatre may be handed $900 to $1,600 a show.'],
    ['an increase', 'The average salary hike was 8.1%, i.e. about $4,500.'],
    ['a working life', 'Over a career one could earn $1.2 million.'],
    ['where the money goes', 'Plumbers pay $12,400 a year in rent.'],
    ['sums for parts of the year or one occasion', 'Volunteers receive $3,700 per season.'],
  ])('%s is no pay', (_, text) => {
    expect(pay(text)).toEqual([]);
  });

  test('of what one grosses and nets, the net is the pay', () => {
    expect(pay('Plumbers gross $210,000 but net about $63,000 a year.')).toEqual([
      'plumber unspecified about 63000 USD/year',
    ]);
  });

  test('what persons charge for their time is their pay', () => {
    expect(pay('Freelancers charge around $75 an hour.')).toEqual(['plumber unspecified about 75 USD/hour']);
  });

  test('an increase beside the figure that rose is none', () => {
    expect(pay('The median day rate for a plumber is $420, up $20 on last year.')).toEqual([
      'plumber median 420 USD/day',
    ]);
  });

  test('a row that counts jobs is no pay, though it stands in a table of pay', () => {
    expect(pay('| Level | Plumber pay |\n| Entry level | $41,000 |\n| Job openings | 44,300 |')).toEqual([
      'plumber unspecified 41000 USD/year',
    ]);
  });
});

describe('sums in the names of roles', () => {
  test.each(['Loan officer', 'Cost estimator', 'Insurance underwriter', 'Budget analyst'])('%s', (name) => {
    const text = `The median annual wage for ${name.toLowerCase()}s was $71,300 in May 2024.\n`;
    expect(figures(normalized(text, `${name} salary`))).toHaveLength(1);
  });
});

describe('lines that law, taxes and the cost of living draw', () => {
  test.each([
    ['a visa', 'To qualify for the visa a plumber needs an offer of at least $44,000 a year.'],
    ['untaxed income', 'The first $12,000 of income is free of tax.'],
    ['an allowance', 'Tax-free earnings are capped at $12,000.'],
    ['a need', 'A plumber with a family needs an income of at least $91,000.'],
    [
      'tax that is kept back',
      'Withholding comes to about $9,780: federal $5,230, state $1,436 and medicare $874.',
    ],
    ['what is paid into a fund', 'On top comes $9.40 an hour paid into a health fund.'],
    ['a bonus of any name', 'Some plumbers get a $2,500 welcome bonus, others a £1,800 bursary.'],
    ['schooling at its price', 'Three years of trade school, at $16,000 per year, come first.'],
    ['what a licence takes', 'The state wants $90 to $210 for the license.'],
    ['a plan by the day', 'The $12-a-day plan covers tools for plumbers.'],
    ['a rise in figures', 'Pay has grown 3.9% since 2023, or $1,560.'],
    ['a sum a month that nobody could live on', 'Pipe Lab  $39/month'],
    ['what a fund hands out', 'Apprentices receive £900 a year from the learning support fund.'],
    ['a question whether it is enough', 'Plumber: is $52,000 enough?'],
    ['the answer to a question about something else', 'How much is the Christmas bonus? Around $1,900.'],
    ['what a firm earns', 'The firm reports net income of $3.1 million to its plumbers.'],
    ['a price quoted for the whole work', 'A bathroom is quoted at about $9,900 a job.'],
    ['the cost of living', 'Living comfortably there takes at least $118,000 a year.'],
  ])('%s', (_, text) => {
    expect(pay(text)).toEqual([]);
  });
});

describe('under a heading about costs', () => {
  test('only what is called pay is pay', () => {
    expect(
      pay(
        'Costs of being on your own\n\nAccountant: £110 a month. Van: £345 a month. Plumbers earn £32.50 an hour.',
      ),
    ).toEqual(['plumber unspecified 32.5 GBP/hour']);
  });

  test('the title of another page is no statement', () => {
    expect(pay('Read on\n\n25 jobs that pay $40 an hour')).toEqual([]);
  });
});

describe('a sum off the scale of its page', () => {
  const page = (sentence: string): string =>
    `Plumber salary\n\nPlumbers earn $61,000 a year on average.\n\nBeginners earn $42,000 a year.\n\nIn Ohio a plumber earns $27 an hour.\n\nMasters make $84,000 a year.\n\n${sentence}`;
  const rest = figures(normalized(`${page('')}\n`));

  test.each([
    ['below all pay', 'Plumbers make $310 a month.'],
    ['above all pay', 'Plumbers make up to $600,000 a year.'],
  ])('%s is no figure of the role', (_, sentence) => {
    expect(figures(normalized(`${page(sentence)}\n`))).toEqual(rest);
  });

  test('is reported as unread, not dropped in silence', () => {
    const { coverage } = normalized(`${page('Plumbers make $310 a month.')}\n`);
    expect(coverage.filter(({ as }) => as === 'unread').map(({ line }) => line)).toEqual([11]);
  });

  test('is a figure where another one leads up to it', () => {
    const text = page('Plumbers make $150,000 a year.\n\nA plumber in Alaska earns $310,000 a year.');
    expect(figures(normalized(`${text}\n`))).toEqual([
      ...rest,
      'plumber unspecified 150000 USD/year',
      'plumber unspecified 310000 USD/year',
    ]);
  });

  test('is a figure where the page gives too few to tell its scale', () => {
    expect(pay('Plumbers earn $61,000 a year.\n\nA plumber in Alaska earns $310,000 a year.')).toEqual([
      'plumber unspecified 61000 USD/year',
      'plumber unspecified 310000 USD/year',
    ]);
  });
});
