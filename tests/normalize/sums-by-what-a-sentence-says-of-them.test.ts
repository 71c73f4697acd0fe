import { describe, expect, test } from 'vitest';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();
/** The figures of a page on welders whose pay is told, and of one more sentence. */
const welder = (sentence: string): string[] =>
  read(`Welder pay\n\nA welder earns $48,000 a year.\n\n${sentence}`).filter(
    (figure) => figure !== 'welder unspecified 48000 USD/year',
  );

describe('nobody is said to be paid', () => {
  test.each([
    ['what either of two may pass', 'With ten years in, either may well get beyond $65,000.'],
    ['what neither is likely to pass', 'Neither job is likely to pass $80,000.'],
    ['what pay can pass', 'With overtime pay can pass $70,000.'],
    ['what nobody clears', 'Nobody I know clears $100,000.'],
    ['what a third of those asked make', 'A third make under $14,000.'],
    ['what so many said they were under', 'At the bottom 2% said they were under $20,000.'],
    ['what is paid once', 'A few firms pay $5,000 once.'],
    [
      'what those earn who may not join something',
      'Freelancers who earn less than $3,900 a year cannot join the fund.',
    ],
    [
      'the minimum wage of the time',
      'Many begin near the minimum wage, which was $5.15 an hour at the time.',
    ],
    ['a climb from the bottom to the top', 'From bottom to top is a climb of $37,720.'],
    [
      'what comes in cash besides',
      'The average additional cash compensation for a welder in Ohio is $3,915.',
    ],
    ['what all workers earn', 'The median annual wage for all workers in the economy was $49,500.'],
    ['what another page tells', 'Related: Nurse vs. Midwife ($72,000 and up)'],
    ['a stipend', 'While in training you have a stipend of $140 a day.'],
  ])('%s', (_, sentence) => {
    expect(welder(sentence)).toEqual([]);
  });
});

describe('pay is', () => {
  test.each([
    [
      'what somebody in a school averages',
      'A welder in a school averages $53,200.',
      'welder average 53200 USD/year',
    ],
    [
      'what contract work runs at',
      'Contract work runs at $45 to $60 an hour for welders.',
      'welder range 45..60 USD/hour',
    ],
    [
      'what hours are paid at',
      'Flight hours are paid at $29.60 in the first year.',
      'welder unspecified 29.6 USD/hour',
    ],
    [
      'what comes to so much for each hour worked',
      'The yearly mean is $63,180, the same as $30.38 for each hour worked.',
      'welder average 30.38 USD/hour',
    ],
    [
      'more than which the top tenth earns',
      'The top 10% of welders earn over $71,400 per year.',
      'welder p90 over 71400 USD/year',
    ],
    [
      'all the way from one end to the other',
      'You could earn anywhere from $34,070 all the way up to $76,680.',
      'welder range 34070..76680 USD/year',
    ],
    [
      'from beginners to those above them',
      'Pay usually runs from $37,900 for entry-level positions to $62,300 for senior roles.',
      'welder range 37900..62300 USD/year',
    ],
    [
      'of a place named after another',
      'Hesse comes first ($55,600), before Hamburg ($54,100).',
      'welder unspecified 54100 USD/year',
    ],
  ])('%s', (_, sentence, figure) => {
    expect(welder(sentence)).toContain(figure);
  });
});

test('who charges for a day or by the hour is paid so', () => {
  expect(
    read(
      'Court reporter pay\n\nA court reporter earns $65,000 a year.\n\nFreelance reporters charge $310 for a day in court and $52 an hour for depositions.',
    ),
  ).toEqual([
    'court-reporter unspecified 310 USD/day',
    'court-reporter unspecified 52 USD/hour',
    'court-reporter unspecified 65000 USD/year',
  ]);
});

describe('whose a sum is', () => {
  test('those who work somewhere are those who were named', () => {
    expect(welder('Senior welders earn upwards of $62,000, and those on rigs $65-80k.')).toEqual([
      'senior-welder range 62000.. USD/year',
      'senior-welder range 65000..80000 USD/year',
    ]);
  });

  test('who supervises others is not one of the others', () => {
    expect(welder('Senior welders, who supervise others and weld, are paid $64,000-$69,500.')).toEqual([
      'senior-welder range 64000..69500 USD/year',
    ]);
  });

  test('the latter in a clause of their own', () => {
    expect(
      read(
        'Welder vs machinist\n\nWelders average $48,000, machinists $50,000.\n\nShipyards pay the former $61,660; the latter do best at research firms, with $62,950.',
      ),
    ).toEqual([
      'machinist average 50000 USD/year',
      'machinist unspecified 62950 USD/year',
      'welder average 48000 USD/year',
      'welder unspecified 61660 USD/year',
    ]);
  });

  test('the former stays the former, though the paragraph before began with the latter', () => {
    expect(
      read(
        'Welder vs. machinist\n\nWelders and machinists average $48,000 and $50,000, respectively.\n\nThe latter can expect $52,500 in Ohio. Rates average $28 an hour for welders and $31 an hour for machinists.\n\nThe former tops out at around $73,000, the latter at $76,000.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'welder range about ..73000 USD/year',
        'machinist range about ..76000 USD/year',
      ]),
    );
  });
});

describe('the dollar is', () => {
  test.each([
    ['what a text says all amounts are in', 'All amounts are in Canadian dollars.', 'CAD'],
    [
      'that of a country of which three places are named',
      'It is more in Toronto, Calgary and Halifax.',
      'CAD',
    ],
    ['that of a telephone number', 'Call 807-555-0199.', 'CAD'],
    ['that of a country with enterprise agreements', 'The enterprise agreement sets it.', 'AUD'],
    ['that of the United States where nothing is said', 'It is more in town.', 'USD'],
  ])('%s', (_, sentence, currency) => {
    expect(read(`Welder pay\n\nA welder earns $48,000 a year. ${sentence}`)).toEqual([
      `welder unspecified 48000 ${currency}/year`,
    ]);
  });
});
