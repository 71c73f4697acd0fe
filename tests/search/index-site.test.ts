import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite, pageForIndex } from '../../scripts/building/index-site.ts';
import { searchFacets } from '../../src/domain/search-facets.ts';
import * as smallWorld from '../domain/small-world.ts';

const library = smallWorld.library(
  [smallWorld.role('baker'), smallWorld.role('miller')],
  [
    smallWorld.recordFile('almanac', [
      smallWorld.salary('baker', 31_000),
      smallWorld.salary('miller', 28_500),
    ]),
  ],
);

const html = (title: string): string =>
  `<html lang="en"><head><meta name="description" content="About ${title}"></head><body><main data-pagefind-body data-pagefind-filter="kind:Role"><h1>${title}</h1><ul><li>Kneads dough</li></ul></main></body></html>`;

/** The pages of an index as it holds them, with the names of their files. */
async function indexed(
  pages: Record<string, string>,
): Promise<{ name: string; page: Record<string, unknown> }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  expect(await indexSite(folder, searchFacets(library))).toBe(Object.keys(pages).length);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  return readdirSync(join(folder, 'pagefind/fragment'))
    .sort()
    .map((name) => ({
      name,
      page: JSON.parse(
        gunzipSync(readFileSync(join(folder, 'pagefind/fragment', name)))
          .toString()
          .replace(/^pagefind_dcd/, ''),
      ),
    }));
}

test('the index knows of a page its summary, its roles and its sources, which the page itself does not say', async () => {
  const [entry] = await indexed({ 'roles/baker/index.html': html('Baker') });
  expect(entry?.page).toMatchObject({
    url: '/roles/baker/',
    filters: { kind: ['Role'], role: ['baker Baker'], source: ['almanac Almanac'] },
    meta: { title: 'Baker', summary: library.roles[0]?.summary },
  });
});

test('a page of which nothing more is known is summed up by its own description', async () => {
  const [entry] = await indexed({ 'method/index.html': html('How it is done') });
  expect(entry?.page.meta).toMatchObject({ title: 'How it is done', summary: 'About How it is done' });
});

test('the files of pages are numbered, so that the list of them is short', async () => {
  const entries = await indexed(
    Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}/index.html`, html(name)])),
  );
  const [beginning] = new Set(entries.map(({ name }) => name.slice(0, 6)));
  expect(entries.map(({ name }) => name)).toEqual(
    ['0000', '0001', '0002'].map((number) => `${beginning}${number}.pf_fragment`),
  );
});

test('what stands in a facet cannot end its attribute', () => {
  const told = pageForIndex('<main data-pagefind-body></main>', {
    title: 'A "quoted" <b>title</b>',
    summary: null,
    roles: [],
    sources: [],
  });
  expect(told).toContain('title:A &quot;quoted&quot; &lt;b>title&lt;/b>"');
});
