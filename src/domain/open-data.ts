import { recordPath } from './address.ts';
import { allSalaries, type Library } from './library.ts';
import type { SalaryRecord } from './salary-record.ts';
import { type SalaryRow, salaryRow } from './salary-row.ts';
import type { Source } from './source.ts';

/** What may be done with the data files, as they say it themselves. */
export const DATA_TERMS =
  'The figures are facts and may be used by anyone. Name the source of each figure; the text of the articles is not part of this file and belongs to its publishers.';

/** A pay record as it is published: with its source, and its own address on this site. */
export interface PublishedSalary extends SalaryRecord {
  source: Source['id'];
  /** The record's own address. */
  address: string;
}

export interface PublishedSalaries {
  about: string;
  terms: string;
  sources: Source[];
  salaries: PublishedSalary[];
}

/**
 * The content of /data/salaries.json.
 * @param absolute turns an address of the site into one that works from anywhere
 */
export function publishedSalaries(library: Library, absolute: (path: string) => string): PublishedSalaries {
  return {
    about:
      'Every pay figure on Careers Side by Side, each as its source states it: nothing averaged or annualized.',
    terms: DATA_TERMS,
    sources: library.files.map(({ source }) => source),
    salaries: allSalaries(library).map(({ source, record }) => ({
      source: source.id,
      address: absolute(recordPath(source.id, record.id)),
      ...record,
    })),
  };
}

/** The rows of /data/salaries.csv: the same records, flat, one column a field. */
export function salaryRows(library: Library, absolute: (path: string) => string): SalaryRow[] {
  return allSalaries(library).map((cited) =>
    salaryRow(cited, absolute(recordPath(cited.source.id, cited.record.id))),
  );
}
