import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, readState, writeState } from '../../src/client/search/address-state.ts';
import {
  indexedWords,
  isAllMissing,
  missingWords,
  passes,
  rolesInQuery,
  understandQuery,
  understandRoles,
} from '../../src/client/search/understood-query.ts';
import type { NameMatch } from '../../src/domain/name-match.ts';
import type { NamedPage } from '../../src/domain/named-page.ts';

describe('the state of a search', () => {
  test('is read from an address and written back to the same', () => {
    const address = '?q=KAM&kind=role&role=key-account-manager&source=zippia';
    expect(readState(address)).toEqual({
      words: 'KAM',
      kind: 'role',
      role: 'key-account-manager',
      source: 'zippia',
    });
    expect(writeState(readState(address))).toBe(address);
  });

  test('has no address of its own where nothing is asked', () => {
    expect(writeState(readState(''))).toBe('');
  });

  test.each(['?kind=constructor', '?kind=everything', '?role=<img>', '?source=../..', '?role='])(
    'leaves out what it does not understand: %s',
    (address) => {
      expect(writeState(readState(address))).toBe('');
    },
  );

  test('keeps words as they are, but for their length', () => {
    expect(readState(`?q=${encodeURIComponent('<img onerror>')}`).words).toBe('<img onerror>');
    expect(readState(`?q=${'x'.repeat(10_000)}`).words).toHaveLength(LONGEST_QUERY);
    expect(readState('?q=rye%0A%00bread').words).toBe('rye bread');
  });
});

describe('a query', () => {
  const match = (fit: NameMatch['fit'], kind: NamedPage['kind'] = 'role'): NameMatch => ({
    page: { kind, title: 'Pastry chef', path: '/roles/pastry-chef/', also: ['PC'] },
    fit,
    name: null,
  });

  test('that is an alias or a slip of the pen stands for the role’s own name', () => {
    expect(understandQuery('PC', [match('alias')]).words).toBe('Pastry chef');
    expect(understandQuery('pastri chef', [match('near')]).words).toBe('Pastry chef');
  });

  test('that is part of a name is looked for as it was typed', () => {
    expect(understandQuery('past', [match('beginning')])).toMatchObject({
      words: 'past',
      page: { title: 'Pastry chef' },
    });
  });

  test('that names no page names none', () => {
    expect(understandQuery('flour', [])).toEqual({ words: 'flour', page: null, how: null, roles: [] });
    expect(understandQuery('alma', [match('beginning', 'source')]).page).toBeNull();
    expect(understandQuery('almanca', [match('near', 'source')]).page).toBeNull();
  });

  test('that names a source or a comparison whole puts it first, and is looked for as it was typed', () => {
    for (const found of [
      match('title', 'source'),
      match('title', 'comparison'),
      match('beginning', 'comparison'),
    ])
      expect(understandQuery('the almanac', [found])).toMatchObject({
        words: 'the almanac',
        page: { kind: found.page.kind },
      });
  });

  test('has words that are missing from what was found', () => {
    expect(missingWords('fresh plumbers', ['Fresh,', 'bread'])).toEqual(['plumbers']);
    expect(missingWords('bakes of bread', ['baking', 'bread.'])).toEqual([]);
    expect(missingWords('93000 or 49.19', ['$93,000', '$49.19'])).toEqual([]);
  });

  test('of which no word that counts was found has found nothing', () => {
    expect(isAllMissing('plumbers in x', ['x', 'in'])).toBe(true);
    expect(isAllMissing('fresh plumbers', ['Fresh,'])).toBe(false);
    expect(isAllMissing('x', ['x'])).toBe(false);
  });

  test('loses the sign of a currency, which the index does not have', () => {
    expect(indexedWords('about $75,495 or €9')).toBe('about 75,495 or 9');
    expect(indexedWords('US$ and cash')).toBe('US$ and cash');
  });
});

describe('roles in a longer query', () => {
  const trade = (title: string, ...also: string[]): NamedPage => ({
    kind: 'role',
    title,
    path: `/roles/${title.toLowerCase().replaceAll(' ', '-')}/`,
    also,
  });
  const trades = [trade('Baker', 'BK'), trade('Pastry chef', 'PC'), trade('Chef')];
  const rolesIn = (typed: string) =>
    rolesInQuery(
      typed,
      async (folded) =>
        trades.find(({ title, also }) => [title, ...also].some((name) => name.toLowerCase() === folded)) ??
        null,
    );
  const told = async (typed: string) =>
    (await rolesIn(typed)).map(({ role, typed: words }) => `${words}: ${role.title}`);

  test('are found by title and alias, the longest name first, each once', async () => {
    expect(await told('what does a PC earn')).toEqual(['pc: Pastry chef']);
    expect(await told('pastry chef vs. BK or baker')).toEqual(['pastry chef: Pastry chef', 'bk: Baker']);
    expect(await told('bakery')).toEqual([]);
  });

  test('one: it comes first, and is looked for by its own name', async () => {
    expect(understandRoles('PC salary', await rolesIn('PC salary'), null)).toMatchObject({
      words: 'pastry chef salary',
      page: { path: '/roles/pastry-chef/' },
      how: 'within',
    });
  });

  test('several: the page that compares them comes first, or they are compared at /compare/', async () => {
    const written: NamedPage = {
      kind: 'comparison',
      title: 'Baker vs. pastry chef',
      path: '/compare/baker-vs-pastry-chef/',
      also: [],
    };
    const two = await rolesIn('BK vs PC');
    expect(understandRoles('BK vs PC', two, written)).toMatchObject({
      words: 'Baker Pastry chef',
      page: written,
    });
    expect(understandRoles('BK vs PC', two, null).page).toMatchObject({
      title: 'Baker vs. Pastry chef',
      path: '/compare/?roles=baker,pastry-chef',
    });
  });

  test('pass the filters that their address answers', () => {
    const all = { words: '', kind: null, role: null, source: null };
    const picked: NamedPage = { kind: 'comparison', title: '', path: '/compare/?roles=baker,chef', also: [] };
    const source: NamedPage = { kind: 'source', title: '', path: '/sources/almanac/', also: [] };
    expect(passes(picked, all)).toBe(true);
    expect(passes(picked, { ...all, role: 'chef', kind: 'comparison' })).toBe(true);
    expect(passes(picked, { ...all, role: 'pastry-chef' })).toBe(false);
    expect(passes(picked, { ...all, kind: 'role' })).toBe(false);
    expect(passes(source, { ...all, source: 'almanac' })).toBe(true);
    expect(passes(trade('Baker'), { ...all, source: 'almanac' })).toBe(false);
  });
});
