import { formatPartialDate } from './date-words.ts';
import type { Source } from './source.ts';

/** The numbers of a page's source marks: each source has one number on one page, by its place in the page's footnotes. */
export type SourceMarks = ReadonlyMap<Source['id'], number>;

/** Numbers the sources of a page, from 1, in the order given. */
export function numberSources(sources: readonly Source[]): SourceMarks {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}

/** The mark of a source on a page. Throws when the page does not list it: a mark must never lead nowhere. */
export function markOf(marks: SourceMarks, sourceId: string, page: string): number {
  const mark = marks.get(sourceId);
  if (mark === undefined)
    throw new Error(
      `${page} cites "${sourceId}", which says nothing of its roles. Correct the source's name, or take the mark out; sources of this page: ${[...marks.keys()].join(', ')}.`,
    );
  return mark;
}

/** When a source dates from, as a footnote says it: "published May 2024" or "not dated". */
export function datingWords(source: Pick<Source, 'published'>): string {
  return source.published === null ? 'not dated' : `published ${formatPartialDate(source.published)}`;
}
