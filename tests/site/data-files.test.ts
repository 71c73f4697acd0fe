import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { recordPath } from '../../src/domain/address.ts';
import { columnsOf } from '../../src/domain/data-columns.ts';
import { allFacts, allSalaries } from '../../src/domain/library.ts';
import {
  csvRows,
  DATA_TERMS,
  dataDate,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../../src/domain/open-data.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH, type TestedSite } from '../setup/sites.ts';
import { asCsvRows, readRows } from './read-csv.ts';
import { readLibrary, readSite } from './read-site.ts';

const library = readLibrary();
const addFormats = ajvFormats.default;
const read = (site: TestedSite, name: string): string =>
  readFileSync(join(site.folder, 'data', name), 'utf8');
const absoluteOn = (site: TestedSite) => (path: string) => `${site.origin}${site.basePath}${path}`;

const publishedSchema = z.looseObject({
  about: z.string(),
  terms: z.string(),
  updated: z.string(),
});

const rowsOf = (table: TableName, site: TestedSite): Record<string, unknown>[] =>
  z
    .array(z.record(z.string(), z.unknown()))
    .parse(publishedSchema.parse(JSON.parse(read(site, `${table}.json`)))[table]);

describe.each([SITE, SITE_BELOW_A_PATH])('in $name', (site) => {
  test.each(TABLE_NAMES)('%s.json follows its published schema, which names its own address', (table) => {
    const schema: unknown = JSON.parse(read(site, `schema/${table}.json`));
    const { $id } = z.looseObject({ $id: z.string() }).parse(schema);
    expect($id).toBe(absoluteOn(site)(`/data/schema/${table}.json`));
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false });
    addFormats(ajv);
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
    const data: unknown = JSON.parse(read(site, `${table}.json`));
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    // The schema is no formality: it refuses a row without its first field.
    const [row] = rowsOf(table, site);
    const { id: _id, ...rest } = row ?? {};
    expect(validate({ ...publishedSchema.parse(data), [table]: [rest] })).toBe(false);
  });

  test.each(TABLE_NAMES)('%s.csv holds the same values as the JSON', (table) => {
    const rows = csvRows(table, library, absoluteOn(site));
    expect(rows.length).toBeGreaterThan(0);
    expect(readRows(table, read(site, `${table}.csv`))).toEqual(asCsvRows(rows));
    const inJson = rowsOf(table, site);
    expect(
      rows.map((row) => Object.fromEntries(Object.keys(inJson[0] ?? {}).map((key) => [key, row[key]]))),
    ).toEqual(inJson);
  });

  test('salaries.json and facts.json hold exactly the records, each with its source and its address', () => {
    const address = absoluteOn(site);
    const named = (table: TableName) =>
      rowsOf(table, site).map(({ id, source, address: own }) => ({ id, source, address: own }));
    const expected = (cited: { source: { id: string }; record: { id: string } }[]) =>
      cited.map(({ source, record }) => ({
        id: record.id,
        source: source.id,
        address: address(recordPath(source.id, record.id)),
      }));
    expect(named('salaries')).toEqual(expected(allSalaries(library)));
    expect(named('facts')).toEqual(expected(allFacts(library)));
  });
});

test('every file says what may be done with it, and has the day of the data and not of the build', () => {
  for (const table of TABLE_NAMES) {
    const { terms, updated } = publishedSchema.parse(JSON.parse(read(SITE, `${table}.json`)));
    expect(terms).toBe(DATA_TERMS);
    expect(updated).toBe(dataDate(library, readHistory(ROOT)));
  }
  expect(read(SITE, 'LICENSE.txt')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
});

describe('no cell of a CSV file is one that a spreadsheet would run', () => {
  test.each(TABLE_NAMES)('%s.csv', (table) => {
    const rows = readFileSync(join(SITE.folder, 'data', `${table}.csv`), 'utf8');
    expect(rows).not.toMatch(/(?:^|,|\r\n)"?[=+\-@\t]/);
  });
});

const packageSchema = z.looseObject({
  version: z.string(),
  created: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      profile: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }).optional(),
    }),
  ),
});

describe('datapackage.json', () => {
  const text = read(SITE, 'datapackage.json');
  const content: unknown = JSON.parse(text);
  const { resources, version, created } = packageSchema.parse(content);

  const faultsBy = (profile: string, data: unknown): unknown => {
    const ajv = new AjvDraft4({ strict: false, allErrors: true, formats: { textarea: true } });
    addFormats(ajv);
    const schema: unknown = JSON.parse(
      readFileSync(join(ROOT, 'tests/fixtures/frictionless', `${profile}.json`), 'utf8'),
    );
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
    return validate(data) ? [] : validate.errors;
  };

  test('is a Data Package by the profile of Frictionless Data', () => {
    expect(faultsBy('data-package', content)).toEqual([]);
    expect(faultsBy('data-package', { ...packageSchema.parse(content), resources: [] })).not.toEqual([]);
  });

  test.each(TABLE_NAMES)('describes %s.csv as a Tabular Data Resource, column by column', (table) => {
    const resource = resources.find(({ path }) => path === `${table}.csv`);
    expect(faultsBy('tabular-data-resource', resource)).toEqual([]);
    const [head] = read(SITE, `${table}.csv`).split('\r\n');
    expect(resource?.schema?.fields.map(({ name }) => name)).toEqual(head?.split(','));
    expect(columnsOf(TABLES[table].csvRow)).toHaveLength(resource?.schema?.fields.length ?? 0);
  });

  test('gives every file with its size and its hash', () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(
      TABLE_NAMES.flatMap((table) => [`${table}.csv`, `${table}.json`]).sort(),
    );
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(SITE.folder, 'data', path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      });
    }
  });

  test('has the day of the data as its version', () => {
    const day = dataDate(library, readHistory(ROOT));
    expect({ version, created }).toEqual({ version: day, created: `${day}T00:00:00Z` });
  });
});

describe('the page about the data', () => {
  const page = readSite(SITE).pages.find(({ path }) => path === '/data/') ?? expect.unreachable();

  test('leads to every file with its size, and explains every column', () => {
    for (const table of TABLE_NAMES) {
      for (const format of ['csv', 'json'])
        expect(page.$(`a[href="/data/${table}.${format}"]`).length).toBeGreaterThan(0);
      const explained = page
        .$(`#${table} dt code`)
        .get()
        .map((element) => page.$(element).text());
      expect(explained).toEqual(columnsOf(TABLES[table].csvRow).map(({ name }) => name));
    }
    expect(page.$('.size').text()).toMatch(/^(?:[\d.]+ KB){10}$/);
  });

  test('names only columns and files that there are in its examples', () => {
    const examples = page
      .$('pre')
      .get()
      .map((element) => page.$(element).text());
    expect(examples).toHaveLength(3);
    const columns = new Set(columnsOf(TABLES.salaries.csvRow).map(({ name }) => name));
    for (const example of examples.slice(1)) {
      const list = /(?:\[|c\()"low"[^\])]*/.exec(example)?.[0] ?? '';
      const named = [...list.matchAll(/"([a-z_]+)"/g)].map((match) => match[1] ?? '');
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((name) => !columns.has(name))).toEqual([]);
    }
    for (const example of examples)
      for (const [address] of example.matchAll(/http[^"']+/g))
        expect(readSite(SITE).files).toContain(new URL(address).pathname);
  });

  test('has an example in JavaScript that runs and lists the pay of its role', async () => {
    const code = page.$('pre').first().text();
    const role = /role !== '([^']+)'/.exec(code)?.[1];
    const lines: unknown[][] = [];
    const fetchFile = (address: string) =>
      Promise.resolve(new Response(readFileSync(join(SITE.folder, new URL(address).pathname))));
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
    await new AsyncFunction('fetch', 'console', code)(fetchFile, {
      log: (...words: unknown[]) => lines.push(words),
    });
    expect(lines).toEqual(
      allSalaries(library)
        .filter(({ record }) => record.role === role)
        .map(({ source, record }) => [
          record.low,
          record.high,
          record.currency,
          record.period,
          source.publisher,
          `${SITE.origin}${recordPath(source.id, record.id)}`,
        ]),
    );
    expect(lines.length).toBeGreaterThan(0);
  });
});
