import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { recordPath } from '../../src/domain/address.ts';
import { allSalaries } from '../../src/domain/library.ts';
import { salaryRecordSchema } from '../../src/domain/salary-record.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readLibrary } from './read-site.ts';

const salaries = allSalaries(readLibrary());

const publishedSchema = z.strictObject({
  about: z.string(),
  terms: z.string(),
  sources: z.array(sourceSchema),
  salaries: z.array(z.looseObject({ source: z.string(), address: z.url() })),
});

/** A CSV file as rows of cells (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    const [whole, cell = '', end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test.each([SITE, SITE_BELOW_A_PATH])(
  'salaries.json of $name holds exactly the pay records, each with its address',
  (site) => {
    const published = publishedSchema.parse(
      JSON.parse(readFileSync(join(site.folder, 'data/salaries.json'), 'utf8')),
    );
    expect(salaries.length).toBeGreaterThan(0);
    expect(published.sources).toEqual(readLibrary().files.map(({ source }) => source));
    expect(
      published.salaries.map(({ source, address, ...record }) => ({
        source,
        address,
        record: salaryRecordSchema.parse(record),
      })),
    ).toEqual(
      salaries.map(({ source, record }) => ({
        source: source.id,
        address: `${site.origin}${site.basePath}${recordPath(source.id, record.id)}`,
        record,
      })),
    );
  },
);

test('salaries.csv holds the same records, one a row, with every amount as it is', () => {
  const [head = [], ...rows] = parseCsv(readFileSync(join(SITE.folder, 'data/salaries.csv'), 'utf8'));
  const cell = (row: readonly string[], column: string): string | undefined => row[head.indexOf(column)];
  expect(head.slice(0, 3)).toEqual(['id', 'role', 'measure']);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const text = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  expect(
    rows.map((row) =>
      [
        'source',
        'id',
        'role',
        'measure',
        'basis',
        'period',
        'low',
        'high',
        'currency',
        'qualifier',
        'segment_label',
        'reported_by',
      ].map((column) => cell(row, column)),
    ),
  ).toEqual(
    salaries.map(({ source, record }) => [
      source.id,
      record.id,
      record.role,
      record.measure,
      record.basis,
      record.period,
      text(record.low),
      text(record.high),
      record.currency,
      record.qualifier,
      text(record.segment?.label),
      text(record.reportedBy),
    ]),
  );
});

test('no cell of salaries.csv is one that a spreadsheet would run', () => {
  const rows = parseCsv(readFileSync(join(SITE.folder, 'data/salaries.csv'), 'utf8'));
  expect(rows.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
});
