import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { cellOf, columnsOf } from '../../src/domain/data-columns.ts';
import {
  csvRows,
  dataDate,
  fileSchema,
  jsonFile,
  TABLE_NAMES,
  TABLES,
  tableRows,
} from '../../src/domain/open-data.ts';
import { asCsvRows, readRows } from '../site/read-csv.ts';
import * as smallWorld from './small-world.ts';

const absolute = (path: string): string => `https://careers.example${path}`;

/** A world whose every text tries to break out of its cell. */
const HOSTILE = [
  '=HYPERLINK("https://evil.example";"x")',
  '+1-800',
  '-2 weeks, paid',
  '@SUM(A1)',
  "'=already guarded",
  'a "quoted" word, and a comma',
  'two\r\nlines',
  '\ttab first',
  '\rreturn first',
  ';=1+1',
  'Ünïcödé 職業 🥖 “curly”',
  ' space before and after ',
  'null',
  '[]',
];

const world = smallWorld.library(
  [
    smallWorld.role('baker', {
      aliases: HOSTILE,
      related: ['miller'],
      formerIds: ['bread-baker', 'oven-hand'],
    }),
    smallWorld.role('miller', { summary: '=1+1' }),
    smallWorld.role('glazier'),
  ],
  [
    smallWorld.recordFile(
      'almanac',
      [
        smallWorld.salary('baker', 31_000, { reportedBy: '@Guild', asOf: '2024-05' }),
        smallWorld.salary('baker', 15.25, { period: 'hour', flags: ['derived-hourly', 'corrected'] }),
        smallWorld.salary('miller', 40_000, { high: null, qualifier: 'over' }),
        smallWorld.salary('baker', 20_000, {
          id: 'baker-first-years',
          segment: { kind: 'experience', label: '=less than 1 year', minYears: 0, maxYears: null },
        }),
        smallWorld.salary('baker', 22_000, {
          id: 'baker-in-town',
          segment: { kind: 'city', label: '-Town' },
        }),
      ],
      [
        ...HOSTILE.map((text, index) =>
          smallWorld.fact('baker', 'skill', text, { id: `baker-skill-${index}` }),
        ),
        smallWorld.fact('miller', 'skill', null),
        smallWorld.fact('miller', 'growth', '5%', {
          id: 'miller-growth-5',
          number: 5,
          unit: 'percent',
          lines: [3, 9, 12],
        }),
      ],
    ),
  ],
);

describe.each(TABLE_NAMES)('the table %s', (table) => {
  const rows = tableRows(table, world, absolute);

  test('has rows that its published schema takes', () => {
    expect(rows.length).toBeGreaterThan(0);
    const file = jsonFile(table, world, { entries: [] }, absolute, absolute('/schema'));
    expect(fileSchema(table).safeParse(JSON.parse(JSON.stringify(file))).error).toBeUndefined();
  });

  test('comes back from CSV as it stands in JSON, hostile texts and all', () => {
    const columns = columnsOf(TABLES[table].csvRow);
    const text = stringify(
      [
        columns.map(({ name }) => name),
        ...csvRows(table, world, absolute).map((row) => columns.map((column) => cellOf(column, row))),
      ],
      { record_delimiter: 'windows' },
    );
    const cells: string[][] = parse(text);
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    expect(readRows(table, text)).toEqual(asCsvRows(csvRows(table, world, absolute)));
  });

  test('explains every blank', () => {
    const emptyFields = (row: object, before = ''): string[] =>
      Object.entries(row).flatMap(([name, value]) => {
        if (value === null) return [`${before}${name}`];
        return typeof value === 'object' && !Array.isArray(value) && name !== 'blanks'
          ? emptyFields(value, `${before}${name}.`)
          : [];
      });
    // "blank" is null where nothing is blank.
    for (const row of rows)
      expect(Object.keys(row.blanks ?? {}).sort()).toEqual(
        emptyFields(row)
          .filter((field) => field !== 'blank')
          .sort(),
      );
  });
});

test('says why a field is blank, as far as the source tells', () => {
  const [, , open, first, town] = tableRows('salaries', world, absolute);
  expect(open?.blanks).toMatchObject({ high: 'open-end', segment: 'whole-role', asOf: 'not-stated' });
  expect(first?.blanks).toMatchObject({ 'segment.maxYears': 'open-end' });
  expect(town?.blanks).toMatchObject({ 'segment.minYears': 'does-not-apply' });
  const facts = tableRows('facts', world, absolute);
  expect(facts.find(({ value }) => value === null)?.blanks).toMatchObject({ value: 'blank-in-source' });
  expect(facts.find(({ kind }) => kind === 'growth')?.blanks).toMatchObject({ through: 'not-stated' });
  expect(tableRows('roles', world, absolute).find(({ id }) => id === 'glazier')).toMatchObject({
    pay: 'not-stated',
    salaries: 0,
  });
  expect(tableRows('comparisons', world, absolute)[0]?.blanks).toEqual({
    summary: 'not-written',
    reviewed: 'not-written',
  });
});

test('the columns that were published first keep their names', () => {
  expect(columnsOf(TABLES.salaries.csvRow).map(({ name }) => name)).toEqual([
    ...['id', 'role', 'measure', 'percentile', 'basis', 'period', 'low', 'high', 'currency', 'qualifier'],
    ...['segment_kind', 'segment_label', 'segment_min_years', 'segment_max_years', 'reported_by', 'as_of'],
    ...['flags', 'source', 'publisher', 'source_title', 'source_published', 'article', 'address'],
    ...['text', 'lines', 'blanks'],
  ]);
});

test('the data have the day of their newest change or review, whichever is the newer', () => {
  expect(dataDate(world, { entries: [] })).toBe('2026-11-22');
  const entry = { id: '2026-12-01-01-more', uuid: '', why: '', date: '2026-12-01', changes: [] };
  expect(dataDate(world, { entries: [entry] })).toBe('2026-12-01');
});
