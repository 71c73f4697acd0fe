import { describe, expect, test } from 'vitest';
import { findMoney } from '../../src/normalize/mentions/find-money.ts';

const read = (text: string): string[] =>
  findMoney(text).map(
    ({ low, high, currency, isMalformed }) =>
      `${low === high && low !== null ? low : `${low ?? ''}..${high ?? ''}`} ${currency}${isMalformed ? ' malformed' : ''}`,
  );

describe('money as people write it', () => {
  test.each([
    ['$49.19', ['49.19 USD']],
    ['$102,315', ['102315 USD']],
    ['$85k', ['85000 USD']],
    ['$75K–110K', ['75000..110000 USD']],
    ['€45-50,000', ['45000..50000 EUR']],
    ['€85-€120,000', ['85000..120000 EUR']],
    ['£50-55k', ['50000..55000 GBP']],
    ['£100k+', ['100000.. GBP']],
    ['₹3-6 LPA', ['300000..600000 INR']],
    ['Rs 3,10,000', ['310000 INR']],
    ['Rs. 4.5 Lakhs', ['450000 INR']],
    ['56.720 Euro', ['56720 EUR']],
    ['85 000 €', ['85000 EUR']],
    ['USD 63,500', ['63500 USD']],
    ['A$80,000', ['80000 AUD']],
    ['AUD 80,000–95,000', ['80000..95000 AUD']],
    ['CHF 95’000', ['95000 CHF']],
    ['between $38,000 and $94,000', ['38000..94000 USD']],
    ['from $18 an hour to $25 an hour', ['18..25 USD']],
    ['between 40.000 and 50.000 Euro', ['40000..50000 EUR']],
    ['$60,000 or more', ['60000.. USD']],
    ['$70,000 and $80,000', ['70000 USD', '80000 USD']],
    ['from $56,230 in 2021 to $60,970', ['56230 USD', '60970 USD']],
    ['$143,420 — 1,700 jobs', ['143420 USD']],
    ['$47.300', ['47300 USD']],
    ['an average of $51,420.1 However', ['51420 USD']],
    ['tops out at $43,870.2,3', ['43870 USD']],
    ['$1,204.5 a week', ['1204.5 USD']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['between £25,00 and £40,500', ['..40500 GBP malformed']],
    ['$93, 480', ['93480 USD']],
    ['$3,10,000', ['.. USD malformed']],
  ])('a misprint is flagged and never repaired: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Code 23-2011',
    '25 pounds of flour',
    'call 512-555-0147',
    '11 lakh openings',
    'in 2024–34',
    '6-8 years',
  ])('no money: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
