import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../src/domain/csv-cell.ts';

const MARKED = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('a guarded cell', () => {
  test.each(MARKED)('does not start with %j', (sign) => {
    expect(guardCell(`${sign}1+1`)).toBe(`'${sign}1+1`);
  });

  test('is the text itself where no spreadsheet would run it', () => {
    for (const text of ['', 'Patience', "'tis", "a client's = sign", '5–8 years', '"=1+1"', ' =1'])
      expect(guardCell(text)).toBe(text);
  });

  test('gives back every text, also one that looks guarded already', () => {
    expect(guardCell("'=1")).toBe("''=1");
    const text = fc
      .array(
        fc.oneof(fc.constantFrom(...MARKED, "'", '"', ',', ';', '\r\n'), fc.string({ unit: 'grapheme' })),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const cell = guardCell(original);
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(unguardCell(cell)).toBe(original);
      }),
    );
  });
});
