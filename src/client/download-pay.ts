// What a reader downloads of /salaries/: the rows shown, made into a file in the browser.
import { csvRowTexts } from '../domain/csv-rows.ts';
import { recordKey } from '../domain/library.ts';
import type { FetchedSalaries } from './published-salaries.ts';

export type DownloadFormat = 'csv' | 'json';

/** What a JSON file of some of the figures says of their choice. */
interface Selection {
  /** The address that shows the same figures. */
  address: string;
  figures: number;
  of: number;
}

/** The rows of the published CSV file that are asked for. It has the records of the JSON file, in the same order. */
async function csvOf(keys: readonly string[], { address, published }: FetchedSalaries): Promise<string> {
  const response = await fetch(address.replace(/json$/, 'csv'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const [head, ...rows] = csvRowTexts(await response.text());
  if (head === undefined || rows.length !== published.salaries.length)
    throw new Error(`${response.url} does not hold the records of ${address}`);
  const byKey = new Map(
    published.salaries.map((record, index) => [
      recordKey({ source: { id: record.source }, record }),
      rows[index],
    ]),
  );
  return [head, ...keys.flatMap((key) => byKey.get(key) ?? [])].map((row) => `${row}\r\n`).join('');
}

function jsonOf(keys: readonly string[], { published, byKey }: FetchedSalaries, pageAddress: string): string {
  const shown = keys.flatMap((key) => byKey.get(key) ?? []);
  const cited = new Set(shown.map(({ source }) => source.id));
  const selection: Selection = {
    address: pageAddress,
    figures: shown.length,
    of: published.salaries.length,
  };
  const content = {
    ...published,
    selection,
    sources: published.sources.filter(({ id }) => cited.has(id)),
    salaries: shown.map(({ record }) => record),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * Hands the reader a file of the figures with the given keys, in that order.
 * @param name the file's name without its ending
 * @param pageAddress of the page as it is shown
 * @throws when the published file that it is made from cannot be had
 */
export async function downloadFigures(
  format: DownloadFormat,
  keys: readonly string[],
  salaries: FetchedSalaries,
  name: string,
  pageAddress: string,
): Promise<void> {
  const blob =
    format === 'csv'
      ? new Blob([await csvOf(keys, salaries)], { type: 'text/csv;charset=utf-8' })
      : new Blob([jsonOf(keys, salaries, pageAddress)], { type: 'application/json' });
  const file = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = file;
  link.download = `${name}.${format}`;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
