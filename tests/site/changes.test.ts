import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { changeAnchor, recordPath } from '../../src/domain/address.ts';
import { partsOfKey, statementsOf } from '../../src/domain/change-entry.ts';
import { changesBetween, replay } from '../../src/domain/change-log.ts';
import { formerNames } from '../../src/domain/former-names.ts';
import { pageDates } from '../../src/domain/page-dates.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readLibrary, readSite } from './read-site.ts';

const library = readLibrary();
const history = readHistory(ROOT);
const newestFirst = [...history.entries].reverse();
const page = readSite(SITE).pages.find(({ path }) => path === '/changes/') ?? expect.unreachable();

test('the log tells of every record as it stands today', () => {
  const { statements, faults } = replay(history.entries, formerNames(library.roles, history.moves));
  expect(faults).toEqual([]);
  expect(changesBetween(statements, statementsOf(library.files))).toEqual([]);
  expect(statements.size).toBeGreaterThan(0);
});

describe('the page of changes', () => {
  test('lists every figure of every entry, newest entry first, each with its record’s address', () => {
    const sections = page.$('main section.change').get();
    expect(sections.map((section) => page.$(section).attr('id'))).toEqual(
      newestFirst.map(({ id }) => changeAnchor(id)),
    );
    newestFirst.forEach(({ why, date, changes }, index) => {
      const section = page.$(sections[index]);
      expect(section.text()).toContain(why);
      expect(section.find('h2 time').attr('datetime')).toBe(date);
      const links = section
        .find('li[data-logged] > a')
        .get()
        .map((link) => page.$(link).attr('href'));
      const wanted = changes.map(({ record }) => {
        const { source, id } = partsOfKey(record);
        return recordPath(source, id);
      });
      expect(links.sort()).toEqual(wanted.sort());
    });
  });

  test('folds long lists, by source and role', () => {
    expect(page.$('details').length).toBeGreaterThan(5);
    expect(page.$('details[open]')).toHaveLength(0);
    expect(
      page
        .$('section.change')
        .last()
        .find('h3')
        .get()
        .map((heading) => page.$(heading).text().trim()),
    ).toEqual(library.files.map(({ source }) => source.publisher));
  });
});

describe.each([SITE, SITE_BELOW_A_PATH])('the feeds of $name', (site) => {
  const home = `${site.origin}${site.basePath}`;

  test('are named in the head of every page', () => {
    // A frame on another site leads to its page, which names them.
    for (const { $, isRedirect, path } of readSite(site).pages)
      if (!isRedirect && !/^\/embed\/./.test(path))
        expect([path, $('link[rel="alternate"][type="application/atom+xml"]').attr('href')]).toEqual([
          path,
          `${site.basePath}/changes/feed.xml`,
        ]);
  });

  test('are well-formed Atom, with all that Atom requires', () => {
    const xml = readFileSync(join(site.folder, 'changes/feed.xml'), 'utf8');
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(faultsOfXml(xml)).toEqual([]);
    const $ = load(xml, { xml: true });
    expect($('feed > id').text()).toBe(`${home}/changes/`);
    for (const required of ['title', 'updated', 'author > name'])
      expect($(`feed > ${required}`).text()).not.toBe('');
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${home}/changes/feed.xml`);
    expect($('feed > updated').text()).toBe(`${newestFirst[0]?.date}T00:00:00Z`);
    const entries = $('entry').get();
    expect(entries).toHaveLength(newestFirst.length);
    const ids = entries.map((entry) => $(entry).find('> id').text());
    // Given once and committed: they are the same wherever the site stands.
    expect(ids).toEqual(newestFirst.map(({ uuid }) => `urn:uuid:${uuid}`));
    expect(new Set(ids).size).toBe(ids.length);
    entries.forEach((entry, index) => {
      expect($(entry).find('> title').text()).not.toBe('');
      expect($(entry).find('> updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect($(entry).find('> summary').text()).toBe(newestFirst[index]?.why);
      expect($(entry).find('> link[rel="alternate"]').attr('href')).toBe(
        `${home}/changes/#${changeAnchor(newestFirst[index]?.id ?? '')}`,
      );
      expect($(entry).find('> content').attr('type')).toBe('html');
    });
  });

  test('are the same items as a JSON Feed', () => {
    const feed = z
      .strictObject({
        version: z.literal('https://jsonfeed.org/version/1.1'),
        title: z.string().min(1),
        description: z.string(),
        home_page_url: z.url(),
        feed_url: z.url(),
        language: z.literal('en'),
        authors: z.array(z.strictObject({ name: z.string() })),
        items: z.array(
          z.strictObject({
            id: z.string(),
            url: z.url(),
            title: z.string().min(1),
            summary: z.string().min(1),
            content_html: z.string().min(1),
            date_published: z.iso.datetime(),
          }),
        ),
      })
      .parse(JSON.parse(readFileSync(join(site.folder, 'changes/feed.json'), 'utf8')));
    expect(feed.feed_url).toBe(`${home}/changes/feed.json`);
    expect(feed.items.map(({ id, url }) => ({ id, url }))).toEqual(
      newestFirst.map(({ uuid, id }) => ({
        id: `urn:uuid:${uuid}`,
        url: `${home}/changes/#${changeAnchor(id)}`,
      })),
    );
  });

  test('and the site map give days of the data, never that of the build', () => {
    const xml = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(faultsOfXml(xml)).toEqual([]);
    const $ = load(xml, { xml: true });
    const dates = pageDates(library, history);
    const listed = $('url')
      .get()
      .map((url) => ({
        path: $(url).find('loc').text().slice(home.length),
        lastmod: $(url).find('lastmod').text().slice(0, 10),
      }));
    expect(listed.length).toBeGreaterThan(15);
    expect(listed).toEqual(listed.map(({ path }) => ({ path, lastmod: dates.get(path) ?? '' })));
    expect(listed.filter(({ lastmod }) => lastmod === '').map(({ path }) => path)).toEqual([
      '/counselors/',
      '/embed/',
      '/method/',
    ]);
  });
});

/** Tags that do not close each other and signs that XML takes for markup: what makes a feed reader give up. */
function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(
      /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
      (_whole, closing, name, _attributes, empty) => {
        if (closing === '/') {
          const last = open.pop();
          if (last !== name) faults.push(`</${name}> closes <${last}>`);
        } else if (empty !== '/') open.push(name);
        return '';
      },
    );
  if (open.length > 0) faults.push(`<${open.join('>, <')}> stays open`);
  if (/[<>]/.test(rest)) faults.push('a sign that is no markup');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push('a bare &');
  return faults;
}

test('what is no XML would be found', () => {
  expect(faultsOfXml('<a><b x="1"/></a>')).toEqual([]);
  expect(faultsOfXml('<a><b></a>')).toEqual(['</a> closes <b>', '<a> stays open']);
  expect(faultsOfXml('<a>1 < 2 & 3</a>')).toEqual(['a sign that is no markup', 'a bare &']);
});
