import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRowTexts } from '../../src/domain/csv-rows.ts';

test('a row ends where a line does, unless the line ends within quotes', () => {
  expect(csvRowTexts('role,credit\r\nbaker,"the ""Guild""\r\nof bakers"\r\nmiller,\r\n')).toEqual([
    'role,credit',
    'baker,"the ""Guild""\r\nof bakers"',
    'miller,',
  ]);
});

test('rows put together again are the file', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => !/[\r\n]/.test(text)),
    fc.constantFrom('"', ',', '\r\n', '""'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1 }), (rows) => {
      const csv = stringify(rows, { record_delimiter: 'windows' });
      const texts = csvRowTexts(csv);
      expect(texts).toHaveLength(rows.length);
      expect(texts.map((row) => `${row}\r\n`).join('')).toBe(csv);
    }),
  );
});
