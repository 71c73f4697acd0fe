import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { madeUpRoles } from '../../scripts/benching/search-traffic.ts';
import { foldName } from '../../src/domain/folded-name.ts';
import { matchNames, nearestRoles } from '../../src/domain/name-match.ts';
import {
  FIRST_SHARD,
  type NameShard,
  nextShard,
  SHARD_PAGES,
  shardFileName,
  shardNames,
  skeletonPhrase,
} from '../../src/domain/name-shards.ts';
import type { NamedPage } from '../../src/domain/named-page.ts';

const role = (title: string, ...also: string[]): NamedPage => ({
  kind: 'role',
  title,
  path: `/roles/${title.toLowerCase().replaceAll(' ', '-')}/`,
  also,
});
const trades = [
  role('Baker', 'BK', 'bread maker'),
  role('Pastry chef', 'PC'),
  role('Senior pastry chef', 'SPC'),
  role('Relationship baker'),
];
const comparison: NamedPage = {
  kind: 'comparison',
  title: 'Baker vs. pastry chef',
  path: '/compare/baker-vs-pastry-chef/',
  also: [],
};
const pages = [...trades, comparison];

describe('a name is found', () => {
  const first = (typed: string): string | undefined => {
    const [match] = matchNames(pages, typed);
    return match && `${match.page.title} (${match.fit})`;
  };

  test.each([
    ['its title in any letter case', 'PASTRY  Chef', 'Pastry chef (title)'],
    ['an alias', 'bk', 'Baker (alias)'],
    ['an alias of two words', 'Bread-maker', 'Baker (alias)'],
    ['its beginning', 'past', 'Pastry chef (beginning)'],
    ['a word in its middle', 'chef', 'Pastry chef (beginning)'],
    ['the beginnings of its words', 'relation bak', 'Relationship baker (words)'],
    ['its words the other way round', 'chef pastry', 'Pastry chef (words)'],
    ['a misspelling', 'pastri cheff', 'Pastry chef (near)'],
    ['two roles with "vs"', 'pastry chef vs baker', 'Baker vs. pastry chef (beginning)'],
  ])('by %s', (_by, typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  test('and nothing is found by what no name is near to, or by no letter at all', () => {
    expect(first('plumber')).toBeUndefined();
    expect(first(' – ')).toBeUndefined();
  });

  test('by no slip where a word is too short for one', () => {
    expect(first('pk')).toBeUndefined();
  });
});

test('the roles nearest to any words can be named, the nearest first', () => {
  expect(nearestRoles(pages, 'bakery', 2).map(({ title }) => title)).toEqual(['Baker', 'Relationship baker']);
});

/** Walks from the first shard to the one for a phrase, as the browser does, and gives every shard on the way. */
function walk(shards: ReadonlyMap<string, NameShard>, phrase: string): NameShard[] {
  const way: NameShard[] = [];
  for (let beginning: string | null = FIRST_SHARD; beginning !== null; ) {
    const shard = shards.get(beginning);
    if (!shard) throw new Error(`no shard "${beginning}"`);
    way.push(shard);
    beginning = nextShard(shard, phrase);
    if (way.length > 1 && beginning !== null && beginning.length > phrase.length) break;
  }
  return way;
}

describe('with few names', () => {
  test('one shard holds them all', () => {
    const shards = shardNames(pages);
    expect([...shards.keys()]).toEqual([FIRST_SHARD]);
    expect(shards.get(FIRST_SHARD)?.pages).toHaveLength(pages.length);
  });
});

describe('with 10,000 roles', () => {
  const roles = madeUpRoles(10_000);
  const shards = shardNames(roles);

  test('each shard is small', () => {
    expect(new Set(roles.map(({ path }) => path)).size).toBe(10_000);
    const texts = [...shards.values()].map((shard) => JSON.stringify(shard));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(6 * 1024);
    const longest = texts.toSorted((a, b) => b.length - a.length).slice(0, 20);
    expect(Math.max(...longest.map((text) => brotliCompressSync(text).length))).toBeLessThan(1024);
    expect(Math.max(...[...shards.values()].map((shard) => shard.pages.length))).toBe(SHARD_PAGES);
  });

  test('each has a file of its own, with a name that every host takes', () => {
    const names = [...shards.keys()].filter((beginning) => beginning !== FIRST_SHARD).map(shardFileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9_-]{1,100}$/.test(name))).toEqual([]);
  });

  test('every role is found by its name and by its alias, within a few shards', () => {
    for (const wanted of roles.filter((_, index) => index % 37 === 0))
      for (const name of [wanted.title, ...wanted.also]) {
        const way = walk(shards, foldName(name));
        const found = way.flatMap((shard) => shard.pages);
        expect(matchNames(found, name)[0]?.page).toBe(wanted);
        expect(way.length).toBeLessThanOrEqual(9);
      }
  });

  test('a letter more loads one shard more at most', () => {
    const { title } = roles[5_000] ?? expect.unreachable();
    const typed = foldName(title);
    const lengths = Array.from(
      { length: typed.length },
      (_, end) => walk(shards, typed.slice(0, end + 1)).length,
    );
    expect(lengths.every((length, index) => length - (lengths[index - 1] ?? 1) <= 1)).toBe(true);
  });

  test('a misspelt role is found by its consonants', () => {
    const found = walk(shards, skeletonPhrase('senor acount maneger')).flatMap((shard) => shard.pages);
    expect(matchNames(found, 'senor acount maneger')[0]?.page.title).toBe('Senior account manager');
  });
});
