import { describe, expect, test } from 'vitest';
import { citablePages, citablePaths } from '../../src/domain/citable-pages.ts';
import { library, recordFile, role } from './small-world.ts';

const bakery = library(
  [role('baker', { related: ['confectioner'] }), role('confectioner')],
  [recordFile('almanac', [])],
);

describe('the pages that can be cited', () => {
  test('are every profile, comparison and source page', () => {
    expect(citablePages(bakery).map(({ path }) => path)).toEqual([
      '/roles/baker/',
      '/roles/confectioner/',
      '/compare/baker-vs-confectioner/',
      '/sources/almanac/',
    ]);
  });

  test('have the same addresses when no title is asked for', () => {
    expect(citablePaths(bakery)).toEqual(citablePages(bakery).map(({ path }) => path));
  });

  test('have addresses even where a comparison names a role without a profile', () => {
    const withoutConfectioner = { ...bakery, roles: bakery.roles.slice(0, 1) };
    const verdict = {
      roles: ['baker', 'confectioner'] as [string, string],
      summary: 'The one bakes, the other makes sweets.',
      chooseA: [],
      chooseB: [],
      reviewed: '2026-11-22',
      summarySources: [],
    };
    expect(citablePaths({ ...withoutConfectioner, verdicts: [verdict] })).toContain(
      '/compare/baker-vs-confectioner/',
    );
  });
});
