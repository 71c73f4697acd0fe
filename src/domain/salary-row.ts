import type { CitedSalary } from './library.ts';

/** The columns of a file of pay records, in their order. */
export const SALARY_COLUMNS = [
  'id',
  'role',
  'measure',
  'percentile',
  'basis',
  'period',
  'low',
  'high',
  'currency',
  'qualifier',
  'segment_kind',
  'segment_label',
  'segment_min_years',
  'segment_max_years',
  'reported_by',
  'as_of',
  'flags',
  'source',
  'publisher',
  'source_title',
  'source_published',
  'article',
  'address',
] as const;

/** A pay record as one flat row, one column a field; null where the source does not say. */
export type SalaryRow = Record<(typeof SALARY_COLUMNS)[number], string | number | null>;

/**
 * The record as a row of /data/salaries.csv and of what a reader downloads.
 * @param address the record's own address, absolute
 */
export function salaryRow({ source, record }: CitedSalary, address: string): SalaryRow {
  return {
    id: record.id,
    role: record.role,
    measure: record.measure,
    percentile: record.percentile,
    basis: record.basis,
    period: record.period,
    low: record.low,
    high: record.high,
    currency: record.currency,
    qualifier: record.qualifier,
    segment_kind: record.segment?.kind ?? null,
    segment_label: record.segment?.label ?? null,
    segment_min_years: record.segment?.minYears ?? null,
    segment_max_years: record.segment?.maxYears ?? null,
    reported_by: record.reportedBy,
    as_of: record.asOf,
    flags: record.flags.join(' '),
    source: source.id,
    publisher: source.publisher,
    source_title: source.title,
    source_published: source.published,
    article: source.url,
    address,
  };
}
