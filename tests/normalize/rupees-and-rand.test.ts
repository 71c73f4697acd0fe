import { describe, expect, test } from 'vitest';
import { findMoney, homeCurrencyOf } from '../../src/normalize/mentions/find-money.ts';
import { figures, normalized } from './normalized.ts';

const read = (text: string, home = 'USD'): string[] =>
  findMoney(text, home).map(
    ({ low, high, currency }) => `${low === high ? low : `${low ?? ''}..${high ?? ''}`} ${currency}`,
  );
const pay = (text: string, title = 'Plumber salary'): string[] => figures(normalized(`${text}\n`, title));

describe('rupees', () => {
  test.each([
    ['a basic pay of 31,450/- at first', ['31450 INR']],
    ['Rs. 16,200/- per month', ['16200 INR']],
    ['from Rs 2,80,000 at the bottom to Rs 19,00,000 at the top', ['280000..1900000 INR']],
    ['INR 1,210,400 – INRÂ 1,954,800', ['1210400..1954800 INR']],
    ['between Rs 2.1 LPA (Lakhs Per Annum) and Rs 5.8 LPA', ['210000..580000 INR']],
    ['Rs.41, 200-46,800 in hand', ['41200..46800 INR']],
    ['between 5-7 lakhs at the start', ['500000..700000 INR']],
    ['7.1-7.4 lakhs', ['710000..740000 INR']],
    ['Nagpur on 3.8 lakhs and Surat', ['380000 INR']],
    ['from 21,000 to 1.4 lakh per month', ['21000..140000 INR']],
    ['pay scale Rs 21500-900/5-26000-1100/6-32600.', ['21500..32600 INR']],
    ['the scale is 36,000-(1490 x 7)-46,430-(1740 x 2)-49,910', ['36000..49910 INR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'with 3.1 lakh on its rolls',
    'some 42 lakh jobs',
    'it employs 1.8 lakh in 30 countries',
    'the trade is put at 61 lakh in number',
    'another 2.2 lakh more joined',
    'rated 5/- by us',
  ])('counted in lakhs, and no money: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a number without a sign is money before its period, on a page in rupees alone', () => {
    expect(read('from 15000 to 24000 per month', 'INR')).toEqual(['15000..24000 INR']);
    expect(read('from 15000 to 24000 per month')).toEqual([]);
    expect(read('between 2015 and 2019 per year', 'INR')).toEqual([]);
  });
});

describe('rand', () => {
  test.each([
    ['R 187 430', ['187430 ZAR']],
    ['R15 240 a month', ['15240 ZAR']],
    ['R14,300 per month (US$760)', ['14300 ZAR', '760 USD']],
    ['R1,2 million', ['1200000 ZAR']],
    ['12,900 ZAR', ['12900 ZAR']],
    ['R52 an hour', ['52 ZAR']],
    ['18 500 rand', ['18500 ZAR']],
  ])('%s', (text, expected) => {
    expect(read(text, 'ZAR')).toEqual(expected);
  });

  test('a letter before a number is no sign of money on other pages, nor before a code', () => {
    expect(read('R 187 430')).toEqual([]);
    expect(read('grade R12 and R4 posts', 'ZAR')).toEqual([]);
  });

  test('a page is at home in South Africa by its places and by how it writes money', () => {
    expect(homeCurrencyOf('Pay of plumbers in South Africa\n\nIn Durban they get R14,300 a month.')).toBe(
      'ZAR',
    );
  });
});

describe('for how long rupees and others are paid', () => {
  test('one sentence says it for all figures of a survey page', () => {
    const text = [
      'A plumber in Singapore earns around 4,120 SGD.',
      'This is the average monthly salary including housing, transport, and other benefits.',
      'By years of experience',
      '0 - 2 Years | 3,090 SGD',
      '2 - 5 Years | +21% 12,400 SGD',
    ].join('\n');
    expect(pay(text)).toEqual([
      'plumber unspecified about 4120 SGD/month',
      'plumber unspecified 3090 SGD/month',
      'plumber unspecified 12400 SGD/month',
    ]);
  });

  test('all pay is of a year unless the page says otherwise', () => {
    const text = 'All pay is annual unless we say otherwise.\n\nPlumbers in India earn Rs 84,000 on average.';
    expect(pay(text)).toEqual(['plumber average 84000 INR/year']);
  });

  test('a post with a government scale is paid by the month, its package by the year', () => {
    const text = [
      'The pay scale of a section officer is Rs 47300 to Rs. 149800, at pay level 8 and with a grade pay of Rs. 4700.',
      '',
      '| Part | X City | Y City |',
      '|---|---|---|',
      '| Basic Pay | 47300 | 47300 |',
      '| HRA | 11352 | 7568 |',
      '| Net earnings | 71240 | 66105 |',
      '',
      'For the pension fund about Rs. 2,710 a month of the pay is kept back from a section officer.',
      '',
      'The yearly package comes to Rs. 8,60,000 for a section officer.',
    ].join('\n');
    expect(pay(text, 'Section officer salary')).toEqual([
      'section-officer range 47300..149800 INR/month',
      'section-officer unspecified 47300 INR/month',
      'section-officer unspecified 47300 INR/month',
      'section-officer unspecified 71240 INR/month',
      'section-officer unspecified 66105 INR/month',
      'section-officer unspecified 860000 INR/year',
    ]);
  });

  test('rupees of the size of the monthly figures of a page are paid by the month, those of its yearly ones by the year', () => {
    const table = (period: string): string =>
      [
        `| Seat | ${period} salary |`,
        '|---|---|',
        '| Plumber | ₹1.8L – ₹3.4L |',
        '| Senior plumber | ₹3.1L – ₹5.2L |',
        '',
        '| Firm | Plumber |',
        '|---|---|',
        '| Kaveri Works | ₹2.25L |',
      ].join('\n');
    expect(pay(table('Monthly')).at(-1)).toBe('plumber unspecified 225000 INR/month');
    expect(pay(table('Annual')).at(-1)).toBe('plumber unspecified 225000 INR/year');
  });
});

describe('tables whose cells were run together', () => {
  test('rows that begin with their number', () => {
    const text = [
      'Pay in the building trades',
      '',
      'Seq Job RolesAverage Salary',
      '1 Plumber ₹2L – ₹5L per annum',
      '2Site Engineer₹4L – ₹9L per annum',
      '3Crane Operator₹3.2L – 6L per annum',
    ].join('\n');
    expect(pay(text, 'Pay in the building trades')).toEqual([
      'plumber average 200000..500000 INR/year',
      'site-engineer average 400000..900000 INR/year',
      'crane-operator average 320000..600000 INR/year',
    ]);
  });

  test('only the head bears the sign of money, and a place follows each amount', () => {
    const text = [
      'Plumber pay in New Zealand',
      '',
      'What the Jobs Paid',
      '',
      'PositionSalary / Wage $Location',
      'Plumber28 – 33 per hourNapier, Hawke’s Bay',
      'Apprentice Plumber19.50 per hourNelson',
      'Site Foreman88,000 – 99,000 + vanDunedin',
    ].join('\n');
    expect(pay(text, 'Plumber pay in New Zealand')).toEqual([
      'plumber range 28..33 NZD/hour',
      'apprentice-plumber unspecified 19.5 NZD/hour',
      'site-foreman range 88000..99000 NZD/year',
    ]);
  });

  test('the unit stands in the head, and years of experience are the labels', () => {
    const text = [
      'Plumber pay in India',
      '',
      'Experience (Years) Lowest Monthly Pay (Rs) Highest Monthly Pay (Rs)',
      '0-3 14,200 23,900',
      '4-9 26,400 41,100',
      '10+ 1,05,000 1,48,000',
    ].join('\n');
    expect(pay(text, 'Plumber pay in India')).toEqual([
      'plumber range 14200..23900 INR/month',
      'plumber range 26400..41100 INR/month',
      'plumber range 105000..148000 INR/month',
    ]);
  });

  test('a row without a category belongs to the one above', () => {
    const text = [
      'Psychologist pay in India',
      '',
      'Category Experience Median salary ( INR )',
      'Counsellors Less than a year Rs 71,300 – Rs 182,400',
      '  1-4 years Rs 160,500 – Rs 611,900',
      'Clinical Psychologists 1-4 years Rs 233,000',
      '  5-9 years Required data not found',
    ].join('\n');
    expect(pay(text, 'Psychologist pay in India')).toEqual([
      'counsellor median 71300..182400 INR/year',
      'counsellor median 160500..611900 INR/year',
      'clinical-psychologist median 233000 INR/year',
    ]);
  });
});

describe('a fortnight', () => {
  test('is no period of a record, and no week or month either', () => {
    expect(pay('Plumbers earn $1,310 a week, or $2,620 per fortnight.')).toEqual([
      'plumber unspecified 1310 USD/week',
    ]);
    expect(pay('Plumbers get a fortnightly pay of about $2,620.')).toEqual([]);
    expect(
      pay(
        '| Level | Fortnightly pay | Annual pay |\n|---|---|---|\n| Year 1 | $2,620 | $68,120 |\n| Year 2 | $2,780 | $72,280 |',
      ),
    ).toEqual(['plumber unspecified 68120 USD/year', 'plumber unspecified 72280 USD/year']);
    expect(
      pay('- Average plumber salary: $68,120 per year | $2,620 per fortnight | $1,310 per week'),
    ).toEqual(['plumber average 68120 USD/year', 'plumber unspecified 1310 USD/week']);
  });
});

describe('numbered sections of posts', () => {
  test('the first is no title of the page', () => {
    const text = [
      'Pay check: what do a welder and a fitter get? It differs.',
      '',
      '1. Welder',
      'They get Rs 4,16,300 annually, as the reports have it.',
      '',
      '2. Fitter',
      'Here one is paid Rs 3,87,900 annually, as the reports have it.',
    ].join('\n');
    expect(pay(text, 'Pay check')).toEqual([
      'welder unspecified 416300 INR/year',
      'fitter unspecified 387900 INR/year',
    ]);
  });

  test('a numbered title over a list is known by the other titles', () => {
    const text = [
      'Bank pay',
      '',
      '1) Loan Officer Salary',
      '• Basic pay: Rs. 31,400/- per month',
      '',
      '2) Bank Clerk Salary',
      '',
      'In hand a bank clerk gets Rs. 23,100 per month at first.',
    ].join('\n');
    expect(pay(text, 'Bank pay')).toEqual([
      'loan-officer unspecified 31400 INR/month',
      'bank-clerk unspecified 23100 INR/month',
    ]);
  });

  test('dollars in brackets behind rand do not make a sentence American', () => {
    const text = 'A plumber in South Africa takes home R12,900 per month (US$710), or R154,800 annually.';
    expect(pay(text, 'Plumber pay in South Africa').slice(0, 1)).toEqual([
      'plumber unspecified 12900 ZAR/month',
    ]);
  });
});
