// The names of pages, fetched shard by shard as they are typed.
import { href } from '../../base-path.ts';
import { namesPath } from '../../domain/address.ts';
import { foldName } from '../../domain/folded-name.ts';
import { matchNames, type NameMatch } from '../../domain/name-match.ts';
import {
  FIRST_SHARD,
  type NameShard,
  nextShard,
  shardFileName,
  skeletonPhrase,
} from '../../domain/name-shards.ts';
import type { NamedPage } from '../../domain/named-page.ts';

const loaded = new Map<string, Promise<NameShard>>();

function load(beginning: string): Promise<NameShard> {
  const known = loaded.get(beginning);
  if (known) return known;
  const shard = fetch(href(namesPath(shardFileName(beginning)))).then(
    async (response): Promise<NameShard> => {
      if (!response.ok) throw new Error(`${response.status} for the names that begin with "${beginning}"`);
      return await response.json();
    },
  );
  loaded.set(beginning, shard);
  // What failed may be tried again.
  shard.catch(() => loaded.delete(beginning));
  return shard;
}

/** The pages of the last shard on the way to a folded phrase, and of the one before it. @throws when they cannot be loaded */
export async function pagesNear(phrase: string): Promise<NamedPage[]> {
  let shard = await load(FIRST_SHARD);
  let before: NamedPage[] = [];
  for (let beginning = nextShard(shard, phrase); beginning !== null; beginning = nextShard(shard, phrase)) {
    before = shard.pages;
    shard = await load(beginning);
    // All that is typed so far is answered: what lies deeper is for further letters.
    if (beginning.length >= phrase.length) break;
  }
  return [...shard.pages, ...before];
}

/** Each page once. */
export function distinct(pages: readonly NamedPage[]): NamedPage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return [...byPath.values()];
}

/**
 * The pages whose names answer what was typed, the best first. Only where nothing answers letter for letter is it
 * looked up as a slip of the pen, which loads a few shards more.
 * @throws when the names cannot be loaded
 */
export async function lookUpNames(typed: string): Promise<NameMatch[]> {
  const phrase = foldName(typed);
  if (phrase === '') return [];
  const near = distinct(await pagesNear(phrase));
  const matches = matchNames(near, typed);
  if (matches.some(({ fit }) => fit !== 'near')) return matches.filter(({ fit }) => fit !== 'near');
  const [firstWord = ''] = phrase.split(' ');
  const wider = await Promise.all([firstWord, skeletonPhrase(phrase)].map(pagesNear));
  return matchNames(distinct([...near, ...wider.flat()]), typed);
}
