import { type Column, columnsOf } from './data-columns.ts';
import { TABLE_NAMES, TABLES, type TableName } from './open-data.ts';
import type { Source } from './source.ts';

// https://specs.frictionlessdata.io: what the files under /data/ are, for programs.

/** One file as it is published. */
export interface PublishedFile {
  table: TableName;
  format: 'json' | 'csv';
  /** The file's name, relative to the package: "salaries.csv". */
  path: string;
  bytes: number;
  /** SHA-256 of the file, lower-case hexadecimal. */
  sha256: string;
}

function field({ name, type, format, description, required, constraints }: Column): object {
  const rules = { ...(required ? { required: true } : {}), ...constraints };
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    description,
    ...(Object.keys(rules).length > 0 ? { constraints: rules } : {}),
  };
}

function tableSchema(table: TableName): object {
  const { csvRow, key } = TABLES[table];
  const columns = columnsOf(csvRow);
  const namesSource = columns.some(({ name }) => name === 'source');
  return {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: key,
    ...(namesSource
      ? { foreignKeys: [{ fields: 'source', reference: { resource: 'sources', fields: 'id' } }] }
      : {}),
  };
}

function resource({ table, format, path, bytes, sha256 }: PublishedFile): object {
  const { title, about } = TABLES[table];
  const shared = { title, description: about, path, bytes, hash: `sha256:${sha256}`, encoding: 'utf-8' };
  return format === 'csv'
    ? {
        name: table,
        profile: 'tabular-data-resource',
        ...shared,
        format: 'csv',
        mediatype: 'text/csv',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema(table),
      }
    : {
        name: `${table}-json`,
        profile: 'data-resource',
        ...shared,
        format: 'json',
        mediatype: 'application/json',
        jsonSchema: `schema/${table}.json`,
      };
}

/** What the whole package is, besides its files. */
export interface PackageFacts {
  /** The day of the data, never that of a build. */
  date: string;
  /** The address of the page about the data. */
  homepage: string;
  sources: readonly Source[];
}

/**
 * The content of /data/datapackage.json, a Frictionless Data Package; its CSV files are Tabular Data Resources.
 * @throws when a table has no CSV file: the package would promise less than there is
 */
export function dataPackage(
  files: readonly PublishedFile[],
  { date, homepage, sources }: PackageFacts,
): object {
  for (const table of TABLE_NAMES)
    if (!files.some((file) => file.table === table && file.format === 'csv'))
      throw new Error(`The data package lacks ${table}.csv.`);
  return {
    profile: 'data-package',
    name: 'careers-side-by-side',
    title: 'Careers Side by Side: pay figures and facts with their sources',
    description:
      'What published sources state of roles and their pay, each figure with its source and an address of its own. Nothing is averaged, converted or filled in. Facts and figures are nobody’s and may be used by anyone; our own words are under the MIT License. The articles that the figures were taken from belong to their publishers: their text is not in these files, and may not be passed on as part of them. In CSV files, a cell that a spreadsheet would run as a formula has an apostrophe before it: take one apostrophe away where a cell starts with apostrophes and then =, +, -, @, a tab or a line break.',
    homepage,
    version: date,
    created: `${date}T00:00:00Z`,
    keywords: ['careers', 'salaries', 'occupations', 'comparison'],
    licenses: [{ name: 'MIT', title: 'MIT License, for our own words; facts are free', path: 'LICENSE.txt' }],
    sources: sources.map(({ title, publisher, url }) => ({ title: `${publisher}: ${title}`, path: url })),
    resources: files.map(resource),
  };
}
