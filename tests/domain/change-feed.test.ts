import { describe, expect, test } from 'vitest';
import { type ChangeEntry, statementsOf } from '../../src/domain/change-entry.ts';
import { atomFeed, escapeMarkup, type FeedPlace, jsonFeed } from '../../src/domain/change-feed.ts';
import { changesBetween } from '../../src/domain/change-log.ts';
import { pageDates } from '../../src/domain/page-dates.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const place: FeedPlace = {
  absolute: (path) => `https://careers.example${path}`,
  publisherOf: (source) => `Publisher of ${source}`,
  titleOf: (id) => `Title of ${id}`,
};

const entry = (id: string, skills: string[], why: string): ChangeEntry => ({
  id,
  uuid: '6f0c3f3e-8b0a-4c61-9a3c-0a2f8a0f4b11',
  date: id.slice(0, 10),
  why,
  changes: changesBetween(
    new Map(),
    statementsOf([
      recordFile(
        'almanac',
        [],
        skills.map((skill, index) => fact('baker', 'skill', skill, { id: `baker-skill-${index}` })),
      ),
    ]),
  ),
});

describe('an item of the feed', () => {
  test('says what changed and why, each figure with the address of its record', () => {
    const feed = atomFeed(
      [entry('2026-02-01-01-more', ['Patience'], 'We read it again.')],
      '/feed.xml',
      place,
    );
    expect(feed).toContain('<title>1 fact added</title>');
    expect(feed).toContain('<summary>We read it again.</summary>');
    expect(feed).toContain(
      escapeMarkup(
        '<h3>Publisher of almanac, Title of baker</h3><ul><li>Added: <a href="https://careers.example/sources/almanac/#baker-skill-0">Skills: Patience</a></li></ul>',
      ),
    );
    expect(feed).toContain('<id>urn:uuid:6f0c3f3e-8b0a-4c61-9a3c-0a2f8a0f4b11</id>');
    expect(feed).toContain('<updated>2026-02-01T00:00:00Z</updated>');
  });

  test('counts by source where there is too much to read, and leads to the whole list', () => {
    const many = Array.from({ length: 61 }, (_, index) => `Skill ${index}`);
    const { items } = JSON.parse(
      jsonFeed([entry('2026-02-01-01-many', many, 'All at once.')], '/feed.json', place),
    );
    expect(items[0].content_html).toBe(
      '<p>All at once.</p><ul><li>Publisher of almanac, Title of baker: 61 facts added</li></ul><p><a href="https://careers.example/changes/#on-2026-02-01-01-many">Every figure of them</a></p>',
    );
  });

  test('holds no markup and no control character of a source', () => {
    const feed = atomFeed(
      [entry('2026-02-01-01-odd', ['<script>&"\u0000\u000b'], 'Signs < & > in a reason.')],
      '/feed.xml',
      place,
    );
    expect(feed).not.toContain('<script>');
    expect(feed).toContain('&amp;lt;script&amp;gt;&amp;amp;&amp;quot;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c]/);
  });
});

test('a page has the day of its review or of the newest change of its records, and no other', () => {
  const world = library(
    [
      role('baker', { related: ['miller'], reviewed: '2026-01-10' }),
      role('miller', { reviewed: '2026-03-01' }),
    ],
    [recordFile('almanac', [salary('baker', 31_000)]), recordFile('gazette', [salary('miller', 28_000)])],
  );
  const changes = changesBetween(new Map(), statementsOf(world.files));
  const entryOf = (id: string, source: string): ChangeEntry => ({
    ...entry(id, [], ''),
    changes: changes.filter(({ record }) => record.startsWith(source)),
  });
  const dates = pageDates(world, {
    entries: [entryOf('2026-01-01-01-first', 'gazette'), entryOf('2026-02-01-01-second', 'almanac')],
    moves: [],
    ledger: [],
  });
  expect(Object.fromEntries(dates)).toMatchObject({
    '/roles/baker/': '2026-02-01',
    '/roles/miller/': '2026-03-01',
    '/compare/baker-vs-miller/': '2026-02-01',
    '/changes/': '2026-02-01',
    '/': '2026-03-01',
  });
  expect(dates.has('/method/')).toBe(false);
});
