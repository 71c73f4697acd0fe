import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isFresh } from '../../scripts/building/build-inputs.ts';
import { BuildStopped, buildSite } from '../../scripts/building/build-site.ts';
import { expectedAddresses, fileOfAddress } from '../../scripts/building/expected-pages.ts';
import { libraryFromContent } from '../../scripts/building/library-from-content.ts';
import type { PageMaker } from '../../scripts/building/run-astro.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { worldFolder } from '../checks/fixture-world.ts';

const PLACE = { siteUrl: undefined, basePath: undefined };

/** Makes every page that is expected, save some, without Astro. */
const makePagesSave =
  (...left: string[]): PageMaker =>
  async (root, folder) => {
    for (const path of expectedAddresses(libraryFromContent(readContent(root)), readHistory(root))) {
      if (left.includes(path)) continue;
      const file = join(folder, fileOfAddress(path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `<html lang="en"><body><main data-pagefind-body>The page ${path}</main></body></html>`,
      );
    }
  };

/** A world with a site that was built before. */
function worldWithOldSite(...worlds: string[]): string {
  const root = worldFolder(...worlds);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  return root;
}

const siteFolders = (root: string): string[] => readdirSync(root).filter((name) => name.startsWith('dist'));

let lines: string[] = [];
beforeEach(() => {
  lines = [];
});

function build(root: string, makePages: PageMaker = makePagesSave()): Promise<void> {
  return buildSite({
    root,
    folder: join(root, 'dist'),
    place: PLACE,
    log: (line) => lines.push(line),
    makePages,
  });
}

async function whyStopped(work: Promise<void>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BuildStopped)) throw new Error(`the build was expected to stop: ${String(error)}`);
  return error.message;
}

describe('a build of sound content', () => {
  test('puts the new site, with its search index, in the place of the old one', async () => {
    const root = worldWithOldSite();
    await build(root);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('The page /');
    expect(existsSync(join(root, 'dist/pagefind/pagefind.js'))).toBe(true);
    expect(siteFolders(root)).toEqual(['dist']);
  });

  test('says what it did in a few lines', async () => {
    await build(worldFolder());
    expect(lines).toEqual([
      'Checked the content: profiles 2, comparisons 1, sources 1.',
      'Made the pages.',
      expect.stringMatching(/^\d+ addresses are not in the ledger yet .* run `npm run ledger` and commit/),
      'Made the search index; pages in it: 31.',
    ]);
  });

  test('is fresh until something that it is made from changes', async () => {
    const root = worldFolder();
    const folder = join(root, 'dist');
    expect(isFresh(root, folder, PLACE)).toBe(false);
    await build(root);
    expect(isFresh(root, folder, PLACE)).toBe(true);
    expect(isFresh(root, folder, { ...PLACE, basePath: '/elsewhere' })).toBe(false);
    writeFileSync(join(root, 'seeds/new-source.md'), 'new');
    expect(isFresh(root, folder, PLACE)).toBe(false);
  });

  test('restores the last site where a build before it was killed between two renames', async () => {
    const root = worldFolder();
    mkdirSync(join(root, 'dist.last'));
    writeFileSync(join(root, 'dist.last/index.html'), 'the last good site');
    await whyStopped(build(root, () => Promise.reject(new Error('no pages today'))));
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });

  test('waits for a build that is under way, so that both end whole', async () => {
    const root = worldFolder();
    await Promise.all([build(root), build(root)]);
    expect(lines).toContain(`Another build is running (process ${process.pid}); waiting for it to end.`);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('The page /');
    expect(siteFolders(root)).toEqual(['dist']);
  });

  test('takes over from a build that was killed', async () => {
    const root = worldFolder();
    const lock = join(root, 'node_modules/.cache/careers-side-by-side/build.lock');
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, '2147483646');
    await build(root);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
    expect(existsSync(lock)).toBe(false);
  });
});

describe('a build that cannot succeed leaves the last good site whole', () => {
  const lastSite = (root: string): string => readFileSync(join(root, 'dist/index.html'), 'utf8');

  test('and tells the faults of every file at once, before any page is made', async () => {
    const root = worldWithOldSite('a-mistyped-field', 'marks-that-lead-nowhere');
    let pagesMade = false;
    const message = await whyStopped(
      build(root, async () => {
        pagesMade = true;
      }),
    );
    expect(pagesMade).toBe(false);
    for (const file of [
      'content/roles/baker.mdx',
      'content/comparisons/baker-vs-pastry-chef.mdx',
      'seeds/guild-of-bakers.md',
    ])
      expect(message).toContain(file);
    expect(message).toMatch(/Mend them, then run `npm run check` again\.\n\nNothing was built\.$/);
    expect(lastSite(root)).toBe('the last good site');
    expect(siteFolders(root)).toEqual(['dist']);
  });

  test('when the pages cannot be made', async () => {
    const root = worldWithOldSite();
    expect(await whyStopped(build(root, () => Promise.reject(new Error('no pages today'))))).toBe(
      'no pages today\n\nThe build stopped; the site that was built before is as it was.',
    );
    expect(lastSite(root)).toBe('the last good site');
    expect(siteFolders(root)).toEqual(['dist']);
  });

  test('when a page is missing although the page maker reported success', async () => {
    const root = worldWithOldSite();
    const message = await whyStopped(
      build(root, makePagesSave('/roles/baker/', '/compare/pastry-chef-vs-baker/')),
    );
    expect(message).toMatch(
      /^These pages should have been made and were not:\n {2}\/roles\/baker\/\n {2}\/compare\/pastry-chef-vs-baker\/\n/,
    );
    expect(lastSite(root)).toBe('the last good site');
  });

  test('when an address that was once published leads nowhere', async () => {
    const root = worldWithOldSite();
    appendFileSync(join(root, 'content/ledger/addresses.txt'), '/handbook/\n');
    expect(await whyStopped(build(root))).toBe(
      [
        'An address that was once published leads nowhere:',
        '  /handbook/',
        '    Put the page back, or add { from: "/handbook/", to: "…", reason: "…" } to content/redirects.yml, with `to: gone` where nothing took its place.',
        'Addresses are for ever: they stand in content/ledger/addresses.txt, and no line of it is ever taken out.',
        'Were they entered since the last commit, so that nobody was given them? Then `git restore content/ledger/addresses.txt` takes them back.',
        '',
        'The build stopped; the site that was built before is as it was.',
      ].join('\n'),
    );
    expect(lastSite(root)).toBe('the last good site');
  });

  test('when no page is marked for search', async () => {
    const root = worldWithOldSite();
    const unmarked: PageMaker = async (from, folder, place) => {
      await makePagesSave()(from, folder, place);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.html'))
          writeFileSync(join(folder, name), '<html lang="en"><body>Menu</body></html>');
    };
    expect(await whyStopped(build(root, unmarked))).toMatch(/^The search index is empty/);
    expect(lastSite(root)).toBe('the last good site');
  });
});
