import { createHash } from 'node:crypto';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Source } from '../../domain/source.ts';
import { isDateLine } from '../markup/line-shape.ts';
import { plainLine } from '../markup/plain-lines.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import { idPart } from '../record-ids.ts';

/** What the command line says of an article. */
export interface GivenSource {
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Stands where an editor has to fill in what the text does not tell. */
export const TO_COMPLETE = 'to be completed';

/**
 * Takes an article and what the command line says of it; gives its description as far as the text tells. What it
 * does not tell says so, for nothing is guessed.
 */
export function describeSource(
  name: string,
  text: string,
  bytes: Uint8Array,
  saved: Date,
  given: GivenSource,
): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const title = given.title ?? titleOf(text) ?? name;
  return {
    id: idPart(name) || 'article',
    publisher: given.publisher ?? TO_COMPLETE,
    title,
    url: given.url ?? `urn:sha256:${sha256}`,
    kind: kindOf(title, text),
    published: publishedOf(text),
    dating: null,
    accessed: saved.toISOString().slice(0, 10),
    sha256,
    license: `${TO_COMPLETE}; only facts may be carried over`,
  };
}

/** The first line that could be a title. */
function titleOf(text: string): string | null {
  const line = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .map((one) =>
      plainLine(one)
        .replace(/^#+\s*/, '')
        .replace(/\[([^\]]{0,200})\]\([^()\s]{0,400}\)/g, '$1')
        .replace(/[*_]{1,3}/g, '')
        .trim(),
    )
    .find(
      (one) =>
        one !== '' && one.length <= 160 && /\p{L}/u.test(one) && !one.startsWith('|') && !isDateLine(one),
    );
  return line ?? null;
}

function kindOf(title: string, text: string): Source['kind'] {
  if (/Occupational Outlook Handbook/i.test(text)) return 'handbook';
  if (/\bvs\.?\b|\bversus\b|\bdifferences?\b/i.test(title)) return 'comparison-article';
  if (/\bsurvey\b/i.test(title)) return 'survey';
  if (/\bsalar(?:y|ies)\b|\bpay\b|\bwages?\b|\bearn\b/i.test(title)) return 'salary-page';
  return 'career-guide';
}

/** "Last Modified Date: …", "Updated on …": the day that the text itself gives. */
function publishedOf(text: string): PartialDate | null {
  const match =
    /\b(?:last modified(?: date)?|last updated|updated(?: on)?|published(?: on)?|posted on|date)\b:?\s{0,3}(?:[A-Z][a-z]+day,\s)?([A-Z][a-z]+\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} [A-Z][a-z]+ (?:19|20)\d{2}|[A-Z][a-z]+ (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})/i.exec(
      text,
    );
  const date = match?.[1];
  if (date === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  const month = /[A-Z][a-z]+/.exec(date)?.[0];
  const day = /\b\d{1,2}\b(?!\d)/.exec(date)?.[0];
  const partial = findAsOf(`${month} ${year}`);
  if (partial === null || partial.length !== 7) return null;
  return day === undefined ? partial : `${partial}-${day.padStart(2, '0')}`;
}
