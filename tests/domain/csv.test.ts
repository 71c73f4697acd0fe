import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/domain/csv.ts';

test('a file has a head, a line a row, and quotes only what needs them', () => {
  expect(
    csvText(
      ['role', 'low', 'credit'],
      [
        { role: 'baker', low: 49.19, credit: null },
        { role: 'miller, senior', low: -1, credit: 'the "Guild"\nof millers' },
      ],
    ),
  ).toBe('role,low,credit\r\nbaker,49.19,\r\n"miller, senior",-1,"the ""Guild""\nof millers"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('%j is no formula any more', (formula) => {
  const [, line = ''] = csvText(['a'], [{ a: formula }]).split('\r\n');
  expect(line.replace(/^"/, '')).toMatch(/^'/);
});

test('a file is the same as the build’s own writer makes it', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=a', '-a', '"', ',', '\r\n', '＋', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
      expect(csvText(['a', 'b'], rows)).toBe(
        stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' }),
      );
    }),
  );
});
