import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, readState, writeState } from '../../src/client/search/address-state.ts';
import { missingWords, understandQuery } from '../../src/client/search/understood-query.ts';
import type { NameMatch } from '../../src/domain/name-match.ts';

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
  });
});

describe('a query', () => {
  const match = (fit: NameMatch['fit'], kind: 'role' | 'source' = 'role'): NameMatch => ({
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
      role: { title: 'Pastry chef' },
    });
  });

  test('that names no role names none', () => {
    expect(understandQuery('flour', [])).toEqual({ words: 'flour', role: null, how: null });
    expect(understandQuery('almanac', [match('title', 'source')]).role).toBeNull();
  });

  test('has words that are missing from what was found', () => {
    expect(missingWords('fresh plumbers', ['Fresh,', 'bread'])).toEqual(['plumbers']);
    expect(missingWords('bakes of bread', ['baking', 'bread.'])).toEqual([]);
  });
});
