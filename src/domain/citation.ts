import type { CalendarDate } from './calendar-date.ts';
import { citationDay } from './citation-day.ts';
import { SITE_NAME } from './site-name.ts';

/** What can be cited: a page of one of three kinds, or a single record on the page of its source. */
export type CitedKind = 'profile' | 'comparison' | 'source' | 'record';

/** One thing that a reader may cite. */
export interface CitedWork {
  kind: CitedKind;
  /** As its page has it, in sentence case. */
  title: string;
  /** Its permanent address, whole: "https://…". */
  address: string;
  /** The day of the data: when what it shows last changed or was reviewed; null where nothing tells. */
  date: CalendarDate | null;
}

/** The styles in words, in the order in which they are shown. */
export const CITATION_STYLES = {
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  'chicago-note': 'Chicago, 17th edition: note',
  'chicago-bibliography': 'Chicago, 17th edition: bibliography',
} as const;

export type CitationStyle = keyof typeof CITATION_STYLES;

export const CITATION_STYLE_NAMES = Object.keys(CITATION_STYLES) as CitationStyle[];

/** A stretch of a citation: plain words, a title in italics, the day of access, or the address. */
export interface CitationSpan {
  as: 'words' | 'italic' | 'accessed' | 'address';
  text: string;
}

/** What stands for the day of access where no script can tell it. */
export const YOUR_DATE = '[the day you read it]';

/** Words that stay small within an English title. */
const SMALL_WORDS = new Set(
  'a an and as at but by for from in nor of on or per so the to up via vs. vs with yet'.split(' '),
);

/** "account manager vs. HR manager" → "Account Manager vs. HR Manager". A word that has a capital or a digit keeps its form. */
export function inTitleCase(title: string): string {
  let first = true;
  return title.replace(/\S+/g, (word) => {
    const opens = first;
    // After a colon a title begins anew.
    first = /:["”’]?$/.test(word);
    if (/[\p{Lu}\d]/u.test(word) || (!opens && SMALL_WORDS.has(word.replace(/[,;:)”’"]+$/, '')))) return word;
    return word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

/** A title on one line: a line break or a tab in it would break the citation, and the file that holds it. */
export function onOneLine(title: string): string {
  return title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A title with what ends it: within closing quotation marks, and not after a "?", "!" or "." of its own. */
function ended(title: string, end: '.' | ','): string {
  const [, body = title, quotes = ''] = /^(.*?)([”’]*)$/s.exec(title) ?? [];
  return /[.?!]$/.test(body) ? title : `${body}${end}${quotes}`;
}

/** Within quotation marks, those of the title become single ones. */
function quoted(title: string, end: '.' | ','): string {
  const inner = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return `“${ended(inner, end)}”`;
}

/**
 * A work cited in a style, as stretches of text.
 * @param accessed the day on which the reader read it, or null where that is not known: words then stand in its place
 */
export function citationSpans(
  style: CitationStyle,
  work: CitedWork,
  accessed: CalendarDate | null,
): CitationSpan[] {
  const words = (text: string): CitationSpan => ({ as: 'words', text });
  const access: CitationSpan = {
    as: 'accessed',
    text: accessed === null ? YOUR_DATE : citationDay(style, accessed),
  };
  const address: CitationSpan = { as: 'address', text: work.address };
  const title = onOneLine(work.title);
  const day = work.date === null ? null : citationDay(style, work.date);
  switch (style) {
    case 'apa': {
      const [year, rest] =
        work.date === null ? ['n.d.', ''] : [work.date.slice(0, 4), `, ${day?.replace(/, \d+$/, '')}`];
      // The author is the site as well, so the site is not named again.
      return [
        words(`${SITE_NAME}. (${year}${rest}). `),
        { as: 'italic', text: ended(title, '.') },
        words(' Retrieved '),
        access,
        words(', from '),
        address,
      ];
    }
    case 'mla':
      return [
        words(`${quoted(inTitleCase(title), '.')} `),
        { as: 'italic', text: SITE_NAME },
        words(`, ${day === null ? '' : `${day}, `}`),
        address,
        words('. Accessed '),
        access,
        words('.'),
      ];
    case 'chicago-note':
      return [
        words(
          `${SITE_NAME}, ${quoted(inTitleCase(title), ',')} ${day === null ? '' : `last modified ${day}, `}accessed `,
        ),
        access,
        words(', '),
        address,
        words('.'),
      ];
    case 'chicago-bibliography':
      return [
        words(
          `${SITE_NAME}. ${quoted(inTitleCase(title), '.')} ${day === null ? '' : `Last modified ${day}. `}Accessed `,
        ),
        access,
        words('. '),
        address,
        words('.'),
      ];
    default:
      return style satisfies never;
  }
}

/** A citation as plain text. */
export function citationText(style: CitationStyle, work: CitedWork, accessed: CalendarDate | null): string {
  return citationSpans(style, work, accessed)
    .map(({ text }) => text)
    .join('');
}

/** A name for the work in a reader's collection, made from its address below the site: letters, digits and hyphens. */
export function citationKey({ address, kind }: Pick<CitedWork, 'address' | 'kind'>): string {
  const { pathname, hash } = new URL(address);
  const name = `${pathname.replace(/\/$/, '').split('/').at(-1)}${hash.replace('#', '-')}`;
  return `careers-side-by-side-${kind}-${name}`.replace(/[^A-Za-z0-9-]/g, '-');
}
