import { expect, test } from 'vitest';
import { kitAddresses, kitParts } from '../../src/domain/counselor-kit.ts';

const EXAMPLE = { pair: ['baker', 'pastry-chef'], role: 'baker' } as const;
const ids = (site: object): string[] => kitParts(site).map(({ id }) => id);

test('a site without frames and sheets has no part about them', () => {
  expect(ids({})).toEqual(['link', 'figure', 'cite', 'appraise', 'data', 'rely', 'not-done']);
  expect(kitAddresses('embed', EXAMPLE, {})).toEqual([]);
});

test('a part stands as soon as the site has one of its addresses, and names those alone', () => {
  const site = { embedPath: () => '', worksheetPath: () => '' };
  expect(ids(site)).toEqual([
    'link',
    'figure',
    'cite',
    'appraise',
    'embed',
    'print',
    'data',
    'rely',
    'not-done',
  ]);
  expect(kitAddresses('embed', EXAMPLE, site).map(({ path }) => path)).toEqual([
    '/embed/compare/baker-vs-pastry-chef/',
    '/embed/salary/baker/',
  ]);
  expect(kitAddresses('print', EXAMPLE, site).map(({ path }) => path)).toEqual([
    '/worksheet/baker-vs-pastry-chef/',
  ]);
});
