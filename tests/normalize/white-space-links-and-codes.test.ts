import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, withSigns } from '../../src/normalize/markup/money-signs.ts';
import { withoutSpacing } from '../../src/normalize/markup/page-spacing.ts';
import { cutPlausibly } from '../../src/normalize/markup/tables/plausible-head.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`)).sort();
const STATES = ['Texas\t$48,310\t$23.23', 'Ohio\t$45,120\t$21.69', 'Maine\t$43,970\t$21.14'];

describe('white space that says nothing', () => {
  const page = ['Welder Salary by State', '', 'State\tAnnual\tHourly', ...STATES];
  const known = read(page.join('\n'));

  test('a table is read the same with a blank line behind each row', () => {
    const spaced = [
      'Welder Salary by State',
      '',
      'State\tAnnual\tHourly',
      ...STATES.flatMap((row) => ['', row]),
    ];
    expect(known).toHaveLength(6);
    expect(read(spaced.join('\n'))).toEqual(known);
  });

  test('a page is read the same with a margin before every line', () => {
    expect(read(page.map((line) => (line === '' ? '' : `    ${line}`)).join('\n'))).toEqual(known);
  });

  test('lines keep the numbers that they have in the file, and each is accounted for once', () => {
    const text = [
      'Welder Salary by State',
      '',
      'State\tAnnual\tHourly',
      ...STATES.flatMap((row) => ['', row]),
      '',
    ].join('\n');
    const { salaries, coverage } = normalized(text);
    for (const { lines, text: amount } of salaries)
      for (const line of lines) expect(text.split('\n')[line - 1]).toContain(amount);
    expect(coverage.map(({ line }) => line)).toEqual(text.split('\n').map((_, at) => at + 1));
  });

  test('blank lines between paragraphs stay', () => {
    const prose = Array.from(
      { length: 16 },
      (_, at) => `This is paragraph number ${at} of a text that goes on.`,
    ).flatMap((one) => [one, '']);
    expect(withoutSpacing(prose).lines).toEqual(prose);
  });

  test('no line that holds anything is ever dropped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '', 'A\t1\t2', 'B\t3\t4', 'Low', '$5', 'A sentence that ends here.')),
        (lines) => {
          const { lines: kept, numbers } = withoutSpacing(lines);
          expect(kept.filter((line) => line !== '')).toEqual(lines.filter((line) => line !== ''));
          expect(numbers.map((number) => lines[number - 1])).toEqual(kept);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('marks around a sum', () => {
  test.each(['**$48,310**', '[$48,310](https://example.com/pay)', '_$48,310_', '[**$48,310**](/pay "more")'])(
    '%s is the sum',
    (sum) => {
      expect(read(`Welder pay\n\nTexas: ${sum}\nOhio: $45,120\nMaine: $43,970`)).toContain(
        'welder unspecified 48310 USD/year',
      );
    },
  );
});

describe('money by its code', () => {
  test.each(['USD 48,310', 'US$48,310', 'US $48,310'])(
    '%s is read as $48,310, and kept as it is written',
    (sum) => {
      const { salaries } = normalized(`Welder pay in Texas\n\nA welder earns ${sum} a year.\n`);
      expect(salaries.map(({ low, currency, text }) => [low, currency, text])).toEqual([[48310, 'USD', sum]]);
    },
  );

  test('a second dollar beside it leaves the codes alone', () => {
    const lines = ['USD 48,310 in Texas', 'CAD 61,200 in Ontario'];
    expect(withSigns(lines, 'USD')).toEqual(lines);
  });

  test('a code behind a sum belongs to that one', () => {
    expect(withSigns(['48.360 Euro\t4.030 Euro'], 'EUR')).toEqual(['48.360 Euro\t4.030 Euro']);
  });

  test('spaces between thousands are commas to the reader only', () => {
    expect(withSigns(['€45 000', 'CHF 6 420 a month'], 'EUR')).toEqual(['€45,000', 'CHF 6,420 a month']);
    expect(asWritten('CHF 6,420', ['CHF 6 420 a month'])).toBe('CHF 6 420');
  });

  test('under "($/hour)" rates without a sign are money', () => {
    expect(
      read(
        'Baker in Canada\n\nWages by area ($/hour)\nLow ($/hour) Median ($/hour) High ($/hour)\nCanada 16.00 19.25 26.50\nAlberta 17.10 20.00 27.30',
      ),
    ).toEqual([
      'baker median 19.25 CAD/hour',
      'baker median 20 CAD/hour',
      'baker unspecified 16 CAD/hour',
      'baker unspecified 17.1 CAD/hour',
      'baker unspecified 26.5 CAD/hour',
      'baker unspecified 27.3 CAD/hour',
    ]);
  });

  test('four places behind the point are not rounded', () => {
    expect(read('Roofer pay\n\nA roofer earns €14.2155 an hour.')).toEqual([
      'roofer unspecified 14.2155 EUR/hour',
    ]);
  });
});

describe('a head whose borders were lost', () => {
  test.each([
    [
      'Industry Variable share Base Pay Additional Pay* Total Pay',
      ['Industry', 'Variable share', 'Base Pay', 'Additional Pay*', 'Total Pay'],
    ],
    [
      'Region Base Salary Stock Bonus Total Compensation',
      ['Region', 'Base Salary', 'Stock', 'Bonus', 'Total Compensation'],
    ],
    ['City Average salary Cost of living index', ['City', 'Average salary', 'Cost of living index']],
  ])('%s', (head, cells) => {
    expect(cutPlausibly(head, cells.length)).toEqual(cells);
  });

  test('is left whole where two ways are as plausible, or none is', () => {
    expect(cutPlausibly('Alpha Beta Gamma Delta', 3)).toBeNull();
    expect(cutPlausibly('People who make things earn more.', 3)).toBeNull();
  });

  test('a share behind the label is a cell of its own', () => {
    expect(
      read(
        'Account manager pay\n\nIndustry Variable share Base Pay Additional Pay* Total Pay\nSoftware 34% $78,500 $40,440 $118,940\nInsurance 29% $66,120 $27,010 $93,130',
      ),
    ).toEqual([
      'account-manager unspecified 118940 USD/year',
      'account-manager unspecified 66120 USD/year',
      'account-manager unspecified 78500 USD/year',
      'account-manager unspecified 93130 USD/year',
    ]);
  });
});

describe('cards and headings', () => {
  test('a unit between two figures is the label of the second where the last has none below it', () => {
    expect(
      read(
        'Baker vs. Roofer\n\nBaker\nAverage salary\n$36,610\nPer hour\n$17.60\nLow\n$28,240\n\nRoofer\nAverage salary\n$51,380\nPer hour\n$24.70\nLow\n$35,950',
      ),
    ).toEqual([
      'baker average 36610 USD/year',
      'baker unspecified 17.6 USD/hour',
      'baker unspecified 28240 USD/year',
      'roofer average 51380 USD/year',
      'roofer unspecified 24.7 USD/hour',
      'roofer unspecified 35950 USD/year',
    ]);
  });

  test('a line that only says since when leaves the heading above in force', () => {
    expect(read('Nurse pay scale\n\nEffective 1 April 2025\n\nLevel 1 - €33,670\nLevel 2 - €37,370')).toEqual(
      ['nurse unspecified 33670 EUR/year', 'nurse unspecified 37370 EUR/year'],
    );
  });

  test('a rise to a second sum is two sums', () => {
    expect(
      read('Firefighter pay\n\nStarting pay is £29,440 a year, rising to £37,675 once competent.'),
    ).toEqual(['firefighter range ..37675 GBP/year', 'firefighter unspecified 29440 GBP/year']);
  });
});
