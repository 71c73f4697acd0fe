import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/building/build-site.ts';
import { unansweredAddresses } from '../../scripts/building/published-addresses.ts';
import { logChanges } from '../../scripts/changes/log-changes.ts';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { normalizeSeeds, writeRecords } from '../../src/normalize/records-folder.ts';
import { ROOT } from '../setup/sites.ts';

// The site itself after a busy afternoon of an editor: a role and a source have other names, a fact is gone, and a pair has
// no page any more. It is really built, and every address that was ever published has to lead somewhere.

const PARTS = [
  ...['src', 'scripts', 'content', 'seeds', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'],
];
const [ROLE, RENAMED] = ['account-executive', 'sales-executive'];
const [SOURCE, MOVED] = ['schools-com-account-manager-vs-account-executive', 'schools-com-interviews'];
const LOST_PAIR = '/compare/account-executive-vs-relationship-manager/';
const GONE_RECORD = 'account-manager-major-journalism';

let root = '';
let ledger: string[] = [];

/** A checkout of its own: everything copied, the packages linked one by one, so that no cache is shared. */
function copyOfCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!['.cache', '.astro', '.vite'].includes(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

function rename(from: string, to: string): void {
  renameSync(join(root, from), join(root, to));
}

/** What an editor does to rename the role, the source, and so on; it ends with `npm run normalize` and `npm run changes`. */
function editContent(): void {
  rename(`content/roles/${ROLE}.mdx`, `content/roles/${RENAMED}.mdx`);
  rename(
    `content/comparisons/${ROLE}-vs-account-manager.mdx`,
    `content/comparisons/account-manager-vs-${RENAMED}.mdx`,
  );
  rename(`seeds/${SOURCE}.md`, `seeds/${MOVED}.md`);
  for (const folder of ['content/roles', 'content/comparisons'])
    for (const name of readdirSync(join(root, folder)))
      edit(`${folder}/${name}`, (text) =>
        text
          .replaceAll(SOURCE, MOVED)
          .replaceAll(`record="${ROLE}-`, `record="${RENAMED}-`)
          .replace(/^related: .*$/m, (list) => list.replace(ROLE, RENAMED)),
      );
  edit(`content/roles/${RENAMED}.mdx`, (text) =>
    text.replace('formerIds: []', `formerIds: [${ROLE}]`).replace(', relationship-manager]', ']'),
  );
  edit('content/roles/relationship-manager.mdx', (text) => text.replace(`[${RENAMED}, `, '['));
  edit(`content/comparisons/account-manager-vs-${RENAMED}.mdx`, (text) =>
    text
      .replace(`[${ROLE}, account-manager]`, `[account-manager, ${RENAMED}]`)
      .replace('chooseA:', 'chooseX:')
      .replace('chooseB:', 'chooseA:')
      .replace('chooseX:', 'chooseB:'),
  );
  edit(`seeds/${MOVED}.md`, (text) => text.replace(/^.*[Jj]ournalism.*\n/m, ''));
  edit('content/roles/account-manager.mdx', (text) => text.replace(` record="${GONE_RECORD}"`, ''));
  writeFileSync(
    join(root, 'content/redirects.yml'),
    `- from: /sources/${SOURCE}/
  to: /sources/${MOVED}/
  reason: The fact sheet has a shorter name.
- from: ${LOST_PAIR}
  to: gone
  reason: Hardly anything can be said of these two together.
- from: /compare/relationship-manager-vs-account-executive/
  to: gone
  reason: Hardly anything can be said of these two together.
`,
  );
  const { files, faults } = normalizeSeeds(root);
  expect(faults).toEqual([]);
  writeRecords(root, files);
  expect(logChanges(root, { why: 'The source was read wrongly.', date: '2026-12-24' }).fault).toBeNull();
}

const pages = new Map<string, CheerioAPI>();
function page(path: string): CheerioAPI {
  const known = pages.get(path);
  if (known) return known;
  const read = load(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
  pages.set(path, read);
  return read;
}

beforeAll(async () => {
  root = copyOfCheckout();
  ledger = readHistory(root).ledger;
  editContent();
  await buildSite({
    root,
    folder: join(root, 'dist'),
    place: { siteUrl: undefined, basePath: undefined },
    log: () => {},
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every address that was ever published still leads somewhere', () => {
  expect(ledger.length).toBeGreaterThan(500);
  expect(unansweredAddresses(ledger, join(root, 'dist'))).toEqual([]);
});

describe('a renamed role', () => {
  test.each([
    [`/roles/${ROLE}/`, `/roles/${RENAMED}/`],
    [`/compare/${ROLE}-vs-account-manager/`, `/compare/account-manager-vs-${RENAMED}/`],
    [`/compare/account-manager-vs-${ROLE}/`, `/compare/account-manager-vs-${RENAMED}/`],
    [`/compare/key-account-manager-vs-${ROLE}/`, `/compare/key-account-manager-vs-${RENAMED}/`],
    [`/handout/${ROLE}-vs-account-manager/`, `/handout/account-manager-vs-${RENAMED}/`],
    [`/worksheet/${ROLE}-vs-key-account-manager/`, `/worksheet/key-account-manager-vs-${RENAMED}/`],
  ])('%s leads to %s', (from, to) => {
    const $ = page(from);
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=${to}`);
    expect($('link[rel="canonical"]').attr('href')).toBe(`http://localhost:4321${to}`);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($(`a[href="${to}"]`)).toHaveLength(1);
    expect(page(to)('h1')).toHaveLength(1);
  });

  test('has the old names of its records inside the new ones, where their sources list them', () => {
    const $ = page('/sources/zengig-account-manager/');
    const old = `${ROLE}-career-step-can-lead-to-key-account-manager`;
    expect($(`#${old}`).closest('li').attr('id')).toBe(old.replace(ROLE, RENAMED));
  });
});

describe('a renamed source', () => {
  test('keeps its whole page at the old address, which names the new one', () => {
    const $ = page(`/sources/${SOURCE}/`);
    expect($('link[rel="canonical"]').attr('href')).toBe(`http://localhost:4321/sources/${MOVED}/`);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('[data-pagefind-body]')).toHaveLength(0);
    expect($(`main a[href="/sources/${MOVED}/"]`)).toHaveLength(1);
    expect($(`#${ROLE}-skill-sharp-analytical-mind`)).toHaveLength(1);
  });
});

describe('what was taken out', () => {
  test('leaves its anchor, with what it stated, the day and the reason', () => {
    const item = page(`/sources/${MOVED}/`)(`#${GONE_RECORD}`);
    expect(item.text().replace(/\s+/g, ' ').trim()).toMatch(
      /^Fields of study: \w+ taken out on December 24, 2026\. The source was read wrongly\.$/i,
    );
    expect(item.find('del')).toHaveLength(1);
  });

  test.each([
    LOST_PAIR,
    LOST_PAIR.replace('/compare/', '/handout/'),
    LOST_PAIR.replace('/compare/', '/worksheet/'),
  ])('%s leads to words about what happened, never to nothing', (path) => {
    const $ = page(path);
    expect($('h1').text()).toBe('This page was taken out');
    expect($('main').text()).toContain('Hardly anything can be said of these two together.');
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  });

  test('is told on the page of changes and in the feed, and a new name is not', () => {
    const $ = page('/changes/');
    const newest = $('section.change').first();
    expect(newest.find('h2').text().trim()).toBe('December 24, 2026');
    expect(newest.find('li').length).toBe(1);
    expect(newest.find('li a').attr('href')).toBe(`/sources/${MOVED}/#${GONE_RECORD}`);
    expect(readFileSync(join(root, 'dist/changes/feed.xml'), 'utf8')).toContain(
      '<title>1 fact taken out</title>',
    );
  });
});

test('the site map lists no old address', () => {
  const xml = readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8');
  expect(xml).toContain(`/roles/${RENAMED}/</loc>`);
  expect(xml).not.toContain(`/roles/${ROLE}/`);
  expect(xml).not.toContain(LOST_PAIR);
  expect(xml).not.toContain(`/sources/${SOURCE}/`);
});
