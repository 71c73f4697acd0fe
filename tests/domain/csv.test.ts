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

/** The rows of a CSV file, read as RFC 4180 has it. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=a', '-a', '"', ',', '\r\n', '\n', '\r', '＋', ''),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const rowsOf = (cell: fc.Arbitrary<string | number | null>) =>
  fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 });

test('whatever stands in a cell is read back as it was, save for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(rowsOf(fc.oneof(text, number, fc.constant(null))), (rows) => {
      const [head, ...read] = cellsOf(csvText(['a', 'b'], rows));
      expect(head).toEqual(['a', 'b']);
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')))).toEqual(
        rows.map(({ a, b }) =>
          [a, b].map((cell) => String(cell ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')),
        ),
      );
    }),
  );
});

test('a file is the same as the build’s own writer makes it', () => {
  // That writer leaves a lone line feed or carriage return without quotes; no record holds one.
  const inOneLine = text.filter((value) => !/[\r\n]/.test(value));
  fc.assert(
    fc.property(rowsOf(fc.oneof(inOneLine, number, fc.constant(null))), (rows) => {
      expect(csvText(['a', 'b'], rows)).toBe(
        stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' }),
      );
    }),
  );
});
