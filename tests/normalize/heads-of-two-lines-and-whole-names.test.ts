import { describe, expect, test } from 'vitest';
import { joinHeads } from '../../src/normalize/markup/join-heads.ts';
import { allLines } from '../../src/normalize/markup/spanned-text.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string): string[] => figures(normalized(`${text}\n`));

describe('a table is one', () => {
  test.each([
    [
      'whose head takes two lines of tabs',
      'Tiler wages in Canada\n\nTilers earn $31 an hour on average, in Canadian dollars.\n\nArea\tNote\tWages ($/hour)\n\t\tLow\tMedian\tHigh\nOntario\t1\t21.40\t31.15\t42.80\nAlberta\t2\t22.05\t33.60\t45.10',
      [
        'tiler average 31 CAD/hour',
        'tiler unspecified 21.4 CAD/hour',
        'tiler median 31.15 CAD/hour',
        'tiler unspecified 42.8 CAD/hour',
        'tiler unspecified 22.05 CAD/hour',
        'tiler median 33.6 CAD/hour',
        'tiler unspecified 45.1 CAD/hour',
      ],
    ],
    [
      'whose cells slashes part',
      'Roofer vs. Thatcher\n\nRoofers average $50,010 a year.\n\nSee below; amounts are yearly averages in US dollars.\n\nPlace: roofer / thatcher\nOhio: 48,150 / 39,700\nMaine: 51,320 / 41,260',
      [
        'roofer average 50010 USD/year',
        'roofer average 48150 USD/year',
        'thatcher average 39700 USD/year',
        'roofer average 51320 USD/year',
        'thatcher average 41260 USD/year',
      ],
    ],
    [
      'whose borders were drawn',
      'Roofer or Thatcher: who earns more?\n\n+--------------+----------+----------+\n|              | Roofer   | Thatcher |\n+--------------+----------+----------+\n| Median pay   | $48,150  | $39,700  |\n| Top 10%      | $77,400  | $61,850  |\n+--------------+----------+----------+',
      [
        'roofer median 48150 USD/year',
        'thatcher median 39700 USD/year',
        'roofer p90 77400 USD/year',
        'thatcher p90 61850 USD/year',
      ],
    ],
    [
      'whose head is the names of two jobs run together, over rows of words',
      'Pastry Chef vs. Bread Baker\n\nPastry ChefBread Baker\nDiplomaYesNo\nMedian pay, yearly$41,620$36,080\nTop 10%, yearly$66,310$53,470',
      [
        'pastry-chef median 41620 USD/year',
        'bread-baker median 36080 USD/year',
        'pastry-chef p90 66310 USD/year',
        'bread-baker p90 53470 USD/year',
      ],
    ],
    [
      'of bare numbers, below a line that says what they are',
      'Tiler pay: what you will earn\n\nA tiler in the county is paid by a scale. Here it is, in pounds a year:\n\nPoint England (rest) London fringe Inner London\nT1 21,650 23,075 28,766\nT3 26,051 27,450 32,731\nT6 33,607 35,037 40,288',
      [
        'tiler unspecified 21650 GBP/year',
        'tiler unspecified 23075 GBP/year',
        'tiler unspecified 28766 GBP/year',
        'tiler unspecified 26051 GBP/year',
        'tiler unspecified 27450 GBP/year',
        'tiler unspecified 32731 GBP/year',
        'tiler unspecified 33607 GBP/year',
        'tiler unspecified 35037 GBP/year',
        'tiler unspecified 40288 GBP/year',
      ],
    ],
    [
      'whose head stands on one line and whose cells do not',
      'Product designer salaries\n\nThe median yearly pay of a product designer is $231,000.\n\nLevel Name   Total    Base    Stock (/yr)   Bonus\n\nL3 (Entry)\n$158K\n$131K\n$17.5K\n$9.4K\n\nL4\n$206K\n$156K\n$33K\n$16.8K',
      [
        'product-designer median 231000 USD/year',
        'product-designer unspecified 158000 USD/year',
        'product-designer unspecified 131000 USD/year',
        'product-designer unspecified 206000 USD/year',
        'product-designer unspecified 156000 USD/year',
      ],
    ],
    [
      'whose cells semicolons part',
      'Tiler salary in Germany\n\nAll figures are gross per year.\n\nTilers get a median of 36.720 Euro.\n\nBundesland;Durchschnitt (€)\nBayern;38.450\nHessen;37.180',
      ['tiler median 36720 EUR/year', 'tiler average 38450 EUR/year', 'tiler average 37180 EUR/year'],
    ],
    [
      'with the unit of all its columns below their names',
      'Tiler wages\n\n| Area | Low | Median | Workers |\n|---|---:|---:|---:|\n| *Dollars per hour* | | | |\n| Rogue Valley | 24.10 | 30.95 | 640 |\n| Mid-Valley | 21.77 | 28.06 | 210 |',
      [
        'tiler unspecified 24.1 USD/hour',
        'tiler median 30.95 USD/hour',
        'tiler unspecified 21.77 USD/hour',
        'tiler median 28.06 USD/hour',
      ],
    ],
    [
      'whose first row alone bears the sign of money',
      'Roofer wages\n\nRoofers are paid by the hour.\n\nArea Entry Median Experienced\nStatewide $19.42 $27.19 $38.07\nBoise City 20.10 28.64 39.75',
      [
        'roofer unspecified 19.42 USD/hour',
        'roofer median 27.19 USD/hour',
        'roofer unspecified 38.07 USD/hour',
        'roofer unspecified 20.1 USD/hour',
        'roofer median 28.64 USD/hour',
        'roofer unspecified 39.75 USD/hour',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).sort()).toEqual([...expected].sort());
  });

  test('and its head again is the head of another, below the name of another job', () => {
    expect(
      read(
        'Payroll pay guide\n\nFigures are base pay per year.\n\nPayroll Manager\n25th\t50th\t75th\n$78,300\t$93,600\t$112,900\n\nPayroll Clerk\n25th\t50th\t75th\n$41,200\t$48,100\t$55,700',
      ),
    ).toEqual([
      'payroll-manager p25 78300 USD/year',
      'payroll-manager p50 93600 USD/year',
      'payroll-manager p75 112900 USD/year',
      'payroll-clerk p25 41200 USD/year',
      'payroll-clerk p50 48100 USD/year',
      'payroll-clerk p75 55700 USD/year',
    ]);
  });
});

test('each cell of a row that was broken over two lines keeps the line on which it stands', () => {
  const cells = (line: number, ...texts: string[]) =>
    texts.map((text) => ({ text, starts: [{ at: 0, line }] }));
  const broken = 'Glaziers\tset windows into\tframes\t$62,910';
  const [table] = joinHeads([
    {
      kind: 'table',
      rows: [
        cells(1, 'Job', 'Duties', 'Of', 'Median pay'),
        cells(2, 'Tilers', 'lay tiles', 'clay', '$43,250'),
      ],
    },
    {
      kind: 'paragraph',
      content: {
        text: broken,
        starts: [
          { at: 0, line: 3 },
          { at: broken.indexOf('into'), line: 4 },
        ],
      },
    },
  ]);
  const lines = table?.kind === 'table' ? table.rows.at(-1)?.map((cell) => [cell.text, allLines(cell)]) : [];
  expect(lines).toEqual([
    ['Glaziers', [3]],
    ['set windows into', [3, 4]],
    ['frames', [4]],
    ['$62,910', [4]],
  ]);
});

describe('the job of a page is', () => {
  test.each([
    [
      'the one of its title, whatever a picture shows',
      '![Fitter beside a boiler](/img/unit.jpg)\n\n# Gas Fitter Salary: What You Make\n\nGas fitters earn a median of $58,300 a year.',
      ['gas-fitter median 58300 USD/year'],
    ],
    [
      'an associate',
      'Clinical research associate: salary and entry\n\nStarting salaries for clinical research associates are £28,400 to £32,100.\n\nRelated: Research nurse (£37,500 average)',
      ['clinical-research-associate range 28400..32100 GBP/year'],
    ],
    [
      'named in full by the title below a path that cuts it short',
      'Salary > Transportation > Truck Driver\n\nHeavy Truck Driver Salary in Ohio\n\nThe median heavy truck driver salary in Ohio is $54,310.',
      ['heavy-truck-driver median 54310 USD/year'],
    ],
    [
      'that of the title below a path which ends in its name abroad',
      'Working in Germany › Engineering › What does a Maschinenbauingenieur earn?\n\nMechanical Engineer Salary in Germany\n\nThe median is 56.720 Euro a year.',
      ['mechanical-engineer median 56720 EUR/year'],
    ],
    [
      'whoever is meant by "in the county"',
      'What do bus drivers earn?\n\nThe median wage for bus drivers in Kern County was $53,250 a year.',
      ['bus-driver median 53250 USD/year'],
    ],
    [
      'not what a union is called after',
      'How much do train drivers earn?\n\nTrain drivers had median pay of £63,410 a year. Members of the Association of Signallers were not asked; their median gross income was £61,200.',
      ['train-driver median 63410 GBP/year', 'train-driver median 61200 GBP/year'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is said of pay', () => {
  test('between two percentiles is a range', () => {
    expect(
      read(
        'Tiler salary\n\nMost tilers are paid between $36,500 (25th percentile) and $47,200 (75th percentile) a year.',
      ),
    ).toEqual(['tiler range 36500..47200 USD/year']);
  });

  test('of the first and last level of a firm is a range', () => {
    expect(
      read(
        'Data engineer salaries\n\nData engineer pay ranges from $158K per year for L3 to $331K per year for L6.',
      ),
    ).toEqual(['data-engineer range 158000..331000 USD/year']);
  });

  test.each([
    'Fewer than one in ten tilers made over $100,000.',
    'Less than Ohio’s $10.70 minimum wage may not be paid.',
    'Self-employed tilers pay $110 a week for a workshop.',
    'A tiler moving from Idaho to Alaska would gain $34,450.',
    'Students at public colleges pay about $11,300 a year.',
    'Tilers may decide up to $5,000; anything above goes to the foreman.',
  ])('is no pay: %s', (sentence) => {
    expect(read(`Tiler salary\n\nTilers earn $48,300 a year.\n\n${sentence}`)).toEqual([
      'tiler unspecified 48300 USD/year',
    ]);
  });

  test('in rates of firms is no part of what they pay', () => {
    expect(
      read(
        'Data engineer salary\n\nData engineers earn $141,000 a year.\n\nTop-paying companies for this role\n\n1. Cobalt Harbor ★ 4.3 — $162K – $218K/yr',
      ),
    ).toEqual(['data-engineer unspecified 141000 USD/year', 'data-engineer range 162000..218000 USD/year']);
  });
});
