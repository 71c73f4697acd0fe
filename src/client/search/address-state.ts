// What is searched for, as the address of the search page holds it: /search/?q=KAM&kind=role&role=…&source=….

/** The kinds of pages that can be asked for, and how the index and readers call them. */
export const SEARCHED_KINDS = {
  role: { filter: 'Role', one: 'Role', many: 'Roles' },
  comparison: { filter: 'Comparison', one: 'Comparison', many: 'Comparisons' },
  source: { filter: 'Source', one: 'Source', many: 'Sources' },
  method: { filter: 'Method', one: 'Method', many: 'Method' },
  pay: { filter: 'Pay', one: 'Pay figures', many: 'Pay figures' },
  data: { filter: 'Data', one: 'Data', many: 'Data' },
} as const;

export type SearchedKind = keyof typeof SEARCHED_KINDS;

export const isSearchedKind = (word: string): word is SearchedKind => Object.hasOwn(SEARCHED_KINDS, word);

export interface SearchState {
  /** As typed, in one line, cut to what is searched. */
  words: string;
  kind: SearchedKind | null;
  /** A role's id. */
  role: string | null;
  /** A source's id. */
  source: string | null;
}

/** Nobody means more than this; it keeps addresses and searches short. */
export const LONGEST_QUERY = 200;

/** The words that are marked on a page that the search leads to. */
export const HIGHLIGHT_PARAMETER = 'highlight';

const idOrNull = (text: string | null): string | null =>
  text !== null && /^[a-z0-9-]{1,200}$/.test(text) ? text : null;

/** Reads the state from the part of an address after "?". What is not understood is left out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('kind') ?? '';
  return {
    words: (parameters.get('q') ?? '').replace(/[\p{C}\s]+/gu, ' ').slice(0, LONGEST_QUERY),
    kind: isSearchedKind(kind) ? kind : null,
    role: idOrNull(parameters.get('role')),
    source: idOrNull(parameters.get('source')),
  };
}

/** Writes the state as the part of an address from "?" on, or "" where nothing is asked. */
export function writeState({ words, kind, role, source }: SearchState): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [name, value] of Object.entries({ kind, role, source }))
    if (value !== null) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
