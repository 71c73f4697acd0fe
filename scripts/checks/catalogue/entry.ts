/**
 * How a fault looks, as a change of the sound world in tests/fixtures/a-sound-world. A test makes each change and sees
 * that the check finds this fault and no other, so that no page of the documentation shows what is not so.
 */
export type Example =
  | { kind: 'edit'; file: string; wrong: string; right: string }
  | { kind: 'added'; file: string; text: string; instead: string }
  | { kind: 'removed'; file: string; instead: string }
  | { kind: 'renamed'; right: string; wrong: string };

/** What the documentation says of one code. */
export interface CatalogueEntry {
  /** The fault in a few words, in sentence case, without a full stop. */
  title: string;
  /** What the check saw, and why it matters to a reader. */
  cause: string;
  /** What to do. */
  mend: string;
  /** What `--fix` does; null where only a person can tell. */
  fix: string | null;
  example: Example;
}

export type Catalogue = Record<string, CatalogueEntry>;

export const BAKER = 'content/roles/baker.mdx';
export const PASTRY_CHEF = 'content/roles/pastry-chef.mdx';
export const PAIR = 'content/comparisons/baker-vs-pastry-chef.mdx';
export const SHEET = 'seeds/guild-of-bakers.md';
export const RECORDS = 'content/records/guild-of-bakers.json';
export const ENTRY = 'content/changes/2026-11-22-01-first-published.json';
export const MOVES = 'content/redirects.yml';
export const LEDGER = 'content/ledger/addresses.txt';
export const CORRECTIONS = 'content/corrections/guild-of-bakers.yml';
