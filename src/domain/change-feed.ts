import { CHANGES, changePath, recordPath } from './address.ts';
import { type ChangeEntry, partsOfKey } from './change-entry.ts';
import { changeKindWords, changeLine, countWords } from './change-words.ts';
import { changesBySource } from './changes-by-source.ts';

// The change log for feed readers: Atom (RFC 4287) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

const TITLE = 'Careers Side by Side: what changed';
const ABOUT = 'Every figure and fact that was added, corrected or taken out, with the reason.';
const AUTHOR = 'Careers Side by Side';
/** From so many changes on, an item counts them by source instead of listing each, and leads to the list. */
const MOST_LISTED = 60;

/** What a feed needs to know of the site. */
export interface FeedPlace {
  /** Turns an address of the site into one that works from anywhere. */
  absolute: (path: string) => string;
  /** How a source is called by readers. */
  publisherOf: (source: string) => string;
  /** How a role is called by readers. */
  titleOf: (role: string) => string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML and in HTML, without the control characters that XML 1.0 has no way to hold. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The title of an item: "22 pay figures and 532 facts added". */
function itemTitle({ changes }: ChangeEntry): string {
  return capitalized(countWords(changes));
}

/** The body of an item as HTML: the reason, then every change or, where there are very many, how many of each source. */
function itemHtml({ id, why, changes }: ChangeEntry, { absolute, publisherOf, titleOf }: FeedPlace): string {
  const reason = `<p>${escapeMarkup(why)}</p>`;
  const link = (path: string, words: string): string =>
    `<a href="${escapeMarkup(absolute(path))}">${escapeMarkup(words)}</a>`;
  const groups = changesBySource(changes).flatMap(({ source, roles }) =>
    roles.map((group) => ({ source, ...group })),
  );
  const headed = ({ source, role }: { source: string; role: string }): string =>
    `${publisherOf(source)}, ${titleOf(role)}`;
  if (changes.length > MOST_LISTED) {
    const items = groups.map(
      (group) => `<li>${escapeMarkup(`${headed(group)}: ${countWords(group.changes)}`)}</li>`,
    );
    return `${reason}<ul>${items.join('')}</ul><p>${link(changePath(id), 'Every figure of them')}</p>`;
  }
  return [
    reason,
    ...groups.map((group) => {
      const items = group.changes.map((change) => {
        const parts = partsOfKey(change.record);
        return `<li>${capitalized(changeKindWords(change.kind))}: ${link(recordPath(parts.source, parts.id), changeLine(change))}</li>`;
      });
      return `<h3>${escapeMarkup(headed(group))}</h3><ul>${items.join('')}</ul>`;
    }),
  ].join('');
}

const moment = (date: string): string => `${date}T00:00:00Z`;

/**
 * The Atom feed.
 * @param entries the log, newest first
 * @param self the feed's own path
 */
export function atomFeed(entries: readonly ChangeEntry[], self: string, place: FeedPlace): string {
  const { absolute } = place;
  const text = (path: string): string => escapeMarkup(absolute(path));
  const updated = entries[0]?.date ?? '1970-01-01';
  const items = entries.map((entry) =>
    [
      '  <entry>',
      `    <id>urn:uuid:${entry.uuid}</id>`,
      `    <title>${escapeMarkup(itemTitle(entry))}</title>`,
      `    <link rel="alternate" type="text/html" href="${text(changePath(entry.id))}"/>`,
      `    <published>${moment(entry.date)}</published>`,
      `    <updated>${moment(entry.date)}</updated>`,
      `    <summary>${escapeMarkup(entry.why)}</summary>`,
      `    <content type="html">${escapeMarkup(itemHtml(entry, place))}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${text(CHANGES)}</id>`,
    `  <title>${TITLE}</title>`,
    `  <subtitle>${ABOUT}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(CHANGES)}"/>`,
    `  <updated>${moment(updated)}</updated>`,
    `  <author><name>${AUTHOR}</name></author>`,
    ...items,
    '</feed>',
    '',
  ].join('\n');
}

/** The JSON Feed, with the same items. */
export function jsonFeed(entries: readonly ChangeEntry[], self: string, place: FeedPlace): string {
  const { absolute } = place;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLE,
    description: ABOUT,
    home_page_url: absolute(CHANGES),
    feed_url: absolute(self),
    language: 'en',
    authors: [{ name: AUTHOR }],
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.uuid}`,
      url: absolute(changePath(entry.id)),
      title: itemTitle(entry),
      summary: entry.why,
      content_html: itemHtml(entry, place),
      date_published: moment(entry.date),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
