import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileOfAddress } from '../../scripts/building/expected-pages.ts';
import { SEARCH_NAMES } from '../../src/domain/address.ts';
import { namedPages } from '../../src/domain/library-names.ts';
import { SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { contentPages, readLibrary } from './read-site.ts';

const shardSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      kind: z.enum(['role', 'comparison', 'source']),
      title: z.string().min(1),
      path: z.string().regex(/^\/[a-z0-9/-]+\/$/),
      also: z.array(z.string()),
    }),
  ),
  next: z.array(z.string()),
});

describe.each([SITE, SITE_BELOW_A_PATH])(
  'the names that the search field suggests in $name',
  ({ folder }) => {
    const file = readFileSync(join(folder, SEARCH_NAMES));
    const names = shardSchema.parse(JSON.parse(file.toString()));

    test('come in 6 KB at most', () => {
      expect(brotliCompressSync(file).length).toBeLessThanOrEqual(6 * 1024);
      const shards = join(folder, 'search/names');
      for (const shard of existsSync(shards) ? readdirSync(shards) : [])
        expect(brotliCompressSync(readFileSync(join(shards, shard))).length).toBeLessThanOrEqual(6 * 1024);
    });

    test('are those of roles, comparisons and sources, each with a page', () => {
      const known = namedPages(readLibrary()).map(({ path }) => path);
      expect(names.pages.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
      expect(names.pages.filter(({ path }) => !existsSync(join(folder, fileOfAddress(path))))).toEqual([]);
      expect(names.pages.filter(({ kind }) => kind === 'role').length).toBeGreaterThan(0);
    });
  },
);

test('every page has the search field, an ordinary form that needs no script', () => {
  for (const { path, $ } of contentPages(SITE)) {
    // A frame on another site has no header.
    if (/^\/embed\/./.test(path)) continue;
    const field = $('form[role="search"] input[type="search"][name="q"]');
    expect({ path, fields: field.length }).toEqual({ path, fields: 1 });
    if (path !== '/search/') expect(field.closest('form').attr('action')).toBe('/search/');
    expect(field.closest('form').attr('method') ?? 'get').toBe('get');
  }
});
