// What a reader downloads of /salaries/: the rows shown, made into a file in the browser.
import { csvText } from '../domain/csv.ts';
import { SALARY_COLUMNS, salaryRow } from '../domain/salary-row.ts';
import type { FetchedSalaries } from './published-salaries.ts';

export type DownloadFormat = 'csv' | 'json';

/** What a JSON file of some of the figures says of their choice. */
interface Selection {
  /** The address that shows the same figures. */
  address: string;
  figures: number;
  of: number;
}

function fileOf(
  format: DownloadFormat,
  keys: readonly string[],
  { published, byKey }: FetchedSalaries,
  address: string,
): Blob {
  const shown = keys.flatMap((key) => byKey.get(key) ?? []);
  if (format === 'csv') {
    const rows = shown.map((cited) => salaryRow(cited, cited.record.address));
    return new Blob([csvText(SALARY_COLUMNS, rows)], { type: 'text/csv;charset=utf-8' });
  }
  const cited = new Set(shown.map(({ source }) => source.id));
  const selection: Selection = { address, figures: shown.length, of: published.salaries.length };
  const content = {
    ...published,
    selection,
    sources: published.sources.filter(({ id }) => cited.has(id)),
    salaries: shown.map(({ record }) => record),
  };
  return new Blob([`${JSON.stringify(content, null, 1)}\n`], { type: 'application/json' });
}

/**
 * Hands the reader a file of the figures with the given keys, in that order.
 * @param name the file's name without its ending
 * @param address of the page as it is shown
 */
export function downloadFigures(
  format: DownloadFormat,
  keys: readonly string[],
  salaries: FetchedSalaries,
  name: string,
  address: string,
): void {
  const file = URL.createObjectURL(fileOf(format, keys, salaries, address));
  const link = document.createElement('a');
  link.href = file;
  link.download = `${name}.${format}`;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
