import { formatPartialDate } from './date-words.ts';
import type { Source } from './source.ts';

/** What stands behind a mark: the source's place in the footnotes of the page, from 1, and who published it. */
export interface SourceMark {
  number: number;
  publisher: string;
}

/** The marks of a page by the id of their source. */
export type SourceMarks = ReadonlyMap<Source['id'], SourceMark>;

/** Numbers the sources of a page, from 1, in the order given. */
export function numberSources(sources: readonly Pick<Source, 'id' | 'publisher'>[]): SourceMarks {
  return new Map(sources.map(({ id, publisher }, index) => [id, { number: index + 1, publisher }]));
}

/** The mark of a source on a page. Throws when the page does not list it: a mark must never lead nowhere. */
export function markOf(marks: SourceMarks, sourceId: string): SourceMark {
  const mark = marks.get(sourceId);
  if (mark === undefined)
    throw new Error(
      `The page cites "${sourceId}", which says nothing of its roles. Correct the source's name, or take the mark out; sources of this page: ${[...marks.keys()].join(', ')}.`,
    );
  return mark;
}

/** When a source dates from, as a footnote says it: "published May 2024" or "not dated". */
export function datingWords(source: Pick<Source, 'published'>): string {
  return source.published === null ? 'not dated' : `published ${formatPartialDate(source.published)}`;
}
