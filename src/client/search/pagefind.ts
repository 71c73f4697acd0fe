// Pagefind (https://pagefind.app/docs/api-reference/), fetched when something is searched for.
import type { IndexedPage } from './places.ts';

export interface FoundPage extends IndexedPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface FoundResult {
  id: string;
  data(): Promise<FoundPage>;
}

/** How many of the pages found have each value, by filter: { kind: { Role: 4 } }. Only of filters that are loaded. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchResponse {
  results: FoundResult[];
  filters: FilterCounts;
}

/** What results must have: each filter one value. */
export type Filters = Record<string, string>;

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string, options: { filters: Filters }): Promise<SearchResponse>;
  /** Loads every filter. */
  filters(): Promise<FilterCounts>;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'filters' in module;
}

let loading: Promise<Pagefind> | undefined;

async function load(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error('the search index is not whole');
  // A worker would cost a second copy of the program; one search takes but milliseconds.
  await module.options({ noWorker: true });
  return module;
}

/** The index at an address. @throws when it cannot be loaded; the next call then tries again */
export function openIndex(address: string): Promise<Pagefind> {
  loading ??= load(address);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
