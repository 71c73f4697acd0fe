import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';

test('counts the letters that must be put in, taken out or changed', () => {
  expect(editDistance('baker', 'baker')).toBe(0);
  expect(editDistance('acount', 'account')).toBe(1);
  expect(editDistance('manager', 'manger')).toBe(1);
  expect(editDistance('miller', 'muller')).toBe(1);
  expect(editDistance('', 'baker')).toBe(5);
  expect(editDistance('baker', '')).toBe(5);
});

test('agrees with the package that the checks use, whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc é'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other)).toBe(distance(one, other));
    }),
  );
});
