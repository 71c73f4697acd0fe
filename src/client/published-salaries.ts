import { type Cited, recordKey } from '../domain/library.ts';
import type { PublishedSalaries, PublishedSalary } from '../domain/published-salary.ts';

/** The published pay records, and each by its key. */
export interface FetchedSalaries {
  /** Where they came from; the CSV file of the same records stands beside it. */
  address: string;
  published: PublishedSalaries;
  byKey: ReadonlyMap<string, Cited<PublishedSalary>>;
}

function isPublishedSalaries(value: unknown): value is PublishedSalaries {
  return (
    typeof value === 'object' &&
    value !== null &&
    'salaries' in value &&
    Array.isArray(value.salaries) &&
    'sources' in value &&
    Array.isArray(value.sources)
  );
}

let fetching: Promise<FetchedSalaries> | undefined;

async function fetchOnce(address: string): Promise<FetchedSalaries> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const published: unknown = await response.json();
  if (!isPublishedSalaries(published)) throw new Error(`${address} holds no pay records`);
  const sources = new Map(published.sources.map((source) => [source.id, source]));
  const byKey = new Map(
    published.salaries.flatMap((record) => {
      const source = sources.get(record.source);
      if (!source) return [];
      const cited = { source, record };
      return [[recordKey(cited), cited] as const];
    }),
  );
  return { address, published, byKey };
}

/**
 * The records of /data/salaries.json, fetched when they are first asked for.
 * @throws when they cannot be had; the next call tries again
 */
export function fetchSalaries(address: string): Promise<FetchedSalaries> {
  fetching ??= fetchOnce(address).catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}
