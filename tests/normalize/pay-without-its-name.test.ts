import { describe, expect, test } from 'vitest';
import { findBareMoney } from '../../src/normalize/mentions/find-bare-money.ts';
import { findMoney } from '../../src/normalize/mentions/find-money.ts';
import { figures, heldBack, normalized } from './normalized.ts';

const pay = (title: string, text: string): string[] => figures(normalized(`${title}\n\n${text}\n`));

/** A page on which three sentences say that theirs is pay, and then comes the one in question. */
const onPayPage = (sentence: string): string[] =>
  pay(
    'What do glaziers get?',
    `The average salary of a glazier is £31,400.\n\nThe median pay of a glazier is £30,900.\n\nGlaziers in London earn £37,200.\n\n${sentence}`,
  ).slice(3);

describe('on a page that is clearly about pay', () => {
  test.each([
    ['Some adverts sat between £15 and £18 per hour.', ['glazier range 15..18 GBP/hour']],
    ['Fresh from college, expect about £14 an hour.', ['glazier unspecified about 14 GBP/hour']],
    ['At the big fitters it is £34,000, and £36,500 a year later.', 2],
  ])('an amount of its size counts where pay would stand: %s', (sentence, expected) => {
    const found = onPayPage(sentence);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else for (const one of expected) expect(found).toContain(one);
  });

  test('and is held back where four of its figures are sure', () => {
    const page =
      'The average salary of a glazier is £31,400.\n\nThe median pay of a glazier is £30,900.\n\nGlaziers in Hull earn £29,700.\n\nGlaziers in London earn £37,200.';
    const held = (sentence: string): string[] =>
      heldBack(`What do glaziers get?\n\n${page}\n\n${sentence}\n`);
    expect(held('Near the docks it is £38,600, on the coast £29,900.')).toEqual(['glazier 38600 GBP/year']);
    expect(held('Some adverts sat between £15 and £18 per hour.')).toEqual(['glazier 15..18 GBP/hour']);
  });

  test.each([
    'A full set of windows starts at £34,000.',
    'The van was £31,500.',
    'The bus crew are on £33,000.',
    'With such debts the total is £35,000.',
    'A house is £36,000 there.',
    'Refer a friend and have £250 on us.',
  ])('not where something speaks against it: %s', (sentence) => {
    expect(onPayPage(sentence)).toEqual([]);
  });

  test('a sentence that names nobody is about the job that was named last', () => {
    const text =
      'A glazier earns $24 an hour.\nGlaziers in Reno earn $26 an hour.\nGlaziers in Provo earn $25 an hour.\nWelders join pipes.\nAds near the port listed $29 to $31 per hour.';
    expect(pay('Glaziers at work', `${text}\n\nWelders earn $30 an hour.`)).toContain(
      'welder range 29..31 USD/hour',
    );
  });
});

describe('shares of those in a job', () => {
  test('quarters and tenths are percentiles', () => {
    expect(pay('Glazier pay', 'One in four takes less than $840 a week, one in four over $1,310.')).toEqual([
      'glazier p25 under 840 USD/week',
      'glazier p75 over 1310 USD/week',
    ]);
    expect(pay('Glazier pay', 'A quarter of all glaziers make less than $38,400.')).toEqual([
      'glazier p25 under 38400 USD/year',
    ]);
    expect(
      pay('Glazier pay', 'A tenth of glaziers made under $27,300 and a tenth more than $71,900.'),
    ).toEqual(['glazier p10 under 27300 USD/year', 'glazier p90 over 71900 USD/year']);
  });

  test('other shares are not, nor are those of firms', () => {
    expect(pay('Glazier pay', '1 in 5 glaziers clear $80,000.')).toEqual([]);
    expect(pay('Glazier pay', 'Just 4% of glaziers go beyond $90,000.')).toEqual([]);
  });
});

describe('amounts without a sign', () => {
  const bare = (text: string): string[] => findBareMoney(text, 'USD').map(({ text: written }) => written);

  test.each([
    ['The office gives a median of approximately 61,340.', ['61,340']],
    ['They draw 36,900 a month.', ['36,900']],
    ['Temps reach an average of 13.40 per hour.', ['13.40']],
    ['Salaries range from 42,000 to 58,500.', ['42,000 to 58,500']],
  ])('are read behind words that govern pay: %s', (text, expected) => expect(bare(text)).toEqual(expected));

  test.each([
    'The pay was raised in 2019.',
    'They paid 1,250 people.',
    'An average of 12,400 jobs opens each year.',
    'It makes 14,200 parts.',
    'Wages rose 13.40% on average.',
    'The average was 4.25.',
  ])('never counts, years or shares: %s', (text) => expect(bare(text)).toEqual([]));
});

describe('ends of a range with their names', () => {
  const read = (text: string): string[] => findMoney(text).map(({ low, high }) => `${low}..${high}`);

  test.each([
    ['It goes from 41,500 CAD (lowest) to 97,000 CAD (highest).', ['41500..97000']],
    ['paid $2,940 (Step A) to $3,610 (Step E) per month', ['2940..3610']],
    ['from $52,000 for beginners to over $118,000', ['52000..118000']],
    ['$31,000 to more than $64,000', ['31000..64000']],
    ['$52,000 (nurses) to $64,000 (doctors)', ['52000..52000', '64000..64000']],
    ['They start on £31,200 and go up to £40,100.', ['31200..31200', '40100..40100']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('the period stands behind the last of them', () => {
    expect(pay('Glazier pay', 'A glazier is paid $2,940 (Step A) to $3,610 (Step E) per month.')).toEqual([
      'glazier range 2940..3610 USD/month',
    ]);
  });

  test('the same sum in other money is no sum of its own', () => {
    expect(pay('Glazier pay', 'A glazier earns €1,750 to €2,400 ($1,890-2,590) a month.')).toEqual([
      'glazier range 1750..2400 EUR/month',
    ]);
  });

  test('a sign that was saved in another encoding is read', () => {
    expect(pay('Glazier pay', "Glaziers earn Â£19 an hour. With a day's notice Â£22 is paid.")).toEqual([
      'glazier unspecified 19 GBP/hour',
      'glazier unspecified 22 GBP/hour',
    ]);
  });
});

describe('whose pay it is', () => {
  test('not of those who stand in brackets', () => {
    expect(
      pay('Glazier pay', 'Glaziers of the city (not counting foremen) were paid $58,300 a year.'),
    ).toEqual(['glazier unspecified 58300 USD/year']);
  });

  test('a paragraph that points back goes on about the job before', () => {
    expect(
      pay(
        'Glazier pay',
        'Glaziers earn $46,100 a year.\n\nWelders join pipes.\n\nThe median for these people is $41,700 a year.',
      ),
    ).toEqual(['glazier unspecified 46100 USD/year', 'welder median 41700 USD/year']);
  });

  test('what freelancers bill is theirs', () => {
    expect(
      pay('Glazier pay', 'Glaziers earn $46,100 a year. Freelancers bill $55 to $70 an hour.'),
    ).toContain('glazier range 55..70 USD/hour');
  });
});

describe('sums of rupees whose size leaves the period open', () => {
  test('have the period of like sums', () => {
    expect(
      pay(
        'Crane operator pay',
        'A crane operator earns ₹1.15 lakh per month at the port. At the dam a crane operator will draw Rs 1.38 lakh.',
      ),
    ).toEqual(['crane-operator unspecified 115000 INR/month', 'crane-operator unspecified 138000 INR/month']);
  });
});

describe('sums beside the pay', () => {
  test.each([
    ['Glazier pay', 'Height Bonuses\n\nA glazier who signs gets $9,500.'],
    ['Glazier pay', 'The allowance hangs on the town: a glazier in Reno got $1,240 a month.'],
    ['Glazier pay', 'The plan costs $88,000. Of this, $9,400 is for the glazier.'],
    ['Glazier pay', 'A diploma at $9,700 a year in state, or $31,200 at a private college, helps.'],
    ['Glazier pay', 'Glaziers are paid by the finished minute, $20 to $35.'],
    ['Glazier pay', 'The typical full-time worker makes $52,600.'],
    ['Glazier pay', 'A glazier who sells $400 a week keeps a tenth.'],
    ['Glazier pay', 'In Reno the average is a full $11,300 over the national one.'],
    ['Glazier pay', 'For the Blue Card it is €45,300 for a glazier.'],
    ['Glazier pay', 'Funded places for glaziers come with a stipend of £17,600.'],
    ['Glazier pay', 'Profit sharing paid an average of $1,310 a year to glaziers.'],
  ])('%s: %s', (title, text) => expect(pay(title, text)).toEqual([]));
});
