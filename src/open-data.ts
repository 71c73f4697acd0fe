import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { href } from './base-path.ts';
import { DATA, dataSchemaPath } from './domain/address.ts';
import { cellOf, columnsOf } from './domain/data-columns.ts';
import { dataPackage, type PublishedFile } from './domain/data-package.ts';
import {
  csvRows,
  dataDate,
  fileSchema,
  jsonFile,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from './domain/open-data.ts';
import { getHistory } from './history.ts';
import { getLibrary } from './library.ts';

/** Where the site stands, as Astro tells a page or an endpoint. */
type Site = URL | undefined;

const absoluteFrom = (site: Site) => (path: string) => new URL(href(path), site).href;

/** The text of a JSON file of open data. */
export async function jsonText(table: TableName, site: Site): Promise<string> {
  const absolute = absoluteFrom(site);
  const schema = absolute(dataSchemaPath(table));
  const data = jsonFile(table, await getLibrary(), getHistory(), absolute, schema);
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The text of a CSV file of open data, as RFC 4180 has it. */
export async function csvText(table: TableName, site: Site): Promise<string> {
  const columns = columnsOf(TABLES[table].csvRow);
  const rows = csvRows(table, await getLibrary(), absoluteFrom(site));
  return stringify(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map((column) => cellOf(column, row)))],
    { record_delimiter: 'windows' },
  );
}

/** The text of the JSON Schema of a JSON file. */
export function schemaText(table: TableName, site: Site): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema(table));
  const $id = absoluteFrom(site)(dataSchemaPath(table));
  return `${JSON.stringify({ $schema, $id, ...schema }, null, 1)}\n`;
}

/** Every file of open data, as it will be published. */
export async function publishedFiles(site: Site): Promise<PublishedFile[]> {
  const formats = [
    ['csv', csvText],
    ['json', jsonText],
  ] as const;
  return Promise.all(
    TABLE_NAMES.flatMap((table) =>
      formats.map(async ([format, textOf]): Promise<PublishedFile> => {
        const bytes = Buffer.from(await textOf(table, site));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { table, format, path: `${table}.${format}`, bytes: bytes.length, sha256 };
      }),
    ),
  );
}

/** The text of the data package. */
export async function packageText(site: Site): Promise<string> {
  const library = await getLibrary();
  const content = dataPackage(await publishedFiles(site), {
    date: dataDate(library, getHistory()),
    homepage: absoluteFrom(site)(DATA),
    sources: library.files.map(({ source }) => source),
  });
  return `${JSON.stringify(content, null, 1)}\n`;
}
