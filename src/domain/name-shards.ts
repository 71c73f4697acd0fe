import { foldName, skeletonOf } from './folded-name.ts';
import { type NamedKind, type NamedPage, phrasesOf } from './named-page.ts';

/**
 * The names of all pages as a tree of small files, so that a keystroke loads one of them however many roles there are.
 * A shard holds the pages that are found by a phrase with its beginning: all of them, or the first where there are too
 * many, and then `next` names the shards that hold them apart.
 */
export interface NameShard {
  pages: NamedPage[];
  /** The beginnings of the shards below, each longer than this one's. */
  next: string[];
}

/** The beginning of the first shard, which is loaded before anything is typed. */
export const FIRST_SHARD = '';

/** Skeletons stand in the same tree, below a sign that no folded name holds. */
const SKELETON = '~';

/** Longer beginnings are not told apart; it keeps the names of files short. */
const LONGEST = 48;

/** How many pages a shard holds at most. */
export const SHARD_PAGES = 24;

interface Entry {
  phrase: string;
  page: NamedPage;
}

const KIND_ORDER: Record<NamedKind, number> = { role: 0, comparison: 1, source: 2 };

/** The likelier meant first: a role before a comparison, a whole name before the end of one, a short one before a long. */
function byLikelihood(a: Entry, b: Entry): number {
  return (
    KIND_ORDER[a.page.kind] - KIND_ORDER[b.page.kind] ||
    Number(foldName(a.page.title) !== a.phrase) - Number(foldName(b.page.title) !== b.phrase) ||
    a.phrase.length - b.phrase.length ||
    a.page.title.localeCompare(b.page.title, 'en')
  );
}

function distinctPages(entries: readonly Entry[]): NamedPage[] {
  return [...new Set([...entries].sort(byLikelihood).map(({ page }) => page))];
}

/** The longest beginning that all have in common. */
function commonBeginning(phrases: readonly string[]): string {
  const [first = ''] = phrases;
  let length = first.length;
  for (const phrase of phrases) while (!phrase.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function addShards(shards: Map<string, NameShard>, beginning: string, entries: readonly Entry[]): void {
  const pages = distinctPages(entries);
  if (pages.length <= SHARD_PAGES || beginning.length >= LONGEST) {
    shards.set(beginning, { pages: pages.slice(0, SHARD_PAGES), next: [] });
    return;
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.phrase.length === beginning.length) continue;
    const key = entry.phrase.slice(0, beginning.length + 1);
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  const next: string[] = [];
  for (const group of groups.values()) {
    const longer = commonBeginning(group.map(({ phrase }) => phrase)).slice(0, LONGEST);
    next.push(longer);
    addShards(shards, longer, group);
  }
  shards.set(beginning, { pages: pages.slice(0, SHARD_PAGES), next: next.sort() });
}

/** Spreads pages over shards, each by its beginning. The first shard is always there. */
export function shardNames(pages: readonly NamedPage[]): Map<string, NameShard> {
  const shards = new Map<string, NameShard>();
  addShards(
    shards,
    FIRST_SHARD,
    pages.flatMap((page) => {
      const phrases = phrasesOf(page);
      const skeletons =
        page.kind === 'role'
          ? [page.title, ...page.also].map((name) => SKELETON + skeletonOf(foldName(name)))
          : [];
      return [...new Set([...phrases, ...skeletons])].map((phrase) => ({ phrase, page }));
    }),
  );
  return shards;
}

/** The phrase by which misspelled words are looked up: "acount manger" → "~cntmngr". */
export function skeletonPhrase(folded: string): string {
  return SKELETON + skeletonOf(folded);
}

/** The shard to go on to for a folded phrase, or null where this one is as near as it gets. */
export function nextShard({ next }: NameShard, phrase: string): string | null {
  return next.find((beginning) => phrase.startsWith(beginning) || beginning.startsWith(phrase)) ?? null;
}

/** The name of a shard's file, without its ending, in letters that every host and file system takes: "account-ma". */
export function shardFileName(beginning: string): string {
  return [...beginning]
    .map((sign) =>
      /[a-z0-9]/.test(sign) ? sign : sign === ' ' ? '-' : `_${sign.codePointAt(0)?.toString(16) ?? ''}_`,
    )
    .join('');
}
