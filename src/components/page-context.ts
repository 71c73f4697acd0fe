import type { CitedSource, Library } from '../domain/library.ts';
import { numberSources, type SourceMarks } from '../domain/source-marks.ts';

/** What the components of one page need to know: the library, and the numbers of the page's source marks. */
export interface PageContext {
  /** The page's address, for error messages. */
  path: string;
  library: Library;
  /** The page's sources in the order of its footnotes. */
  sources: CitedSource[];
  marks: SourceMarks;
}

/** The context of the page at `path`, whose footnotes are `sources`, numbered from 1. */
export function pageContext(path: string, library: Library, sources: CitedSource[]): PageContext {
  return { path, library, sources, marks: numberSources(sources) };
}

/** The context that a page has set. Throws when it set none, since a mark would then have no number. */
export function requirePage(locals: { page?: PageContext }, component: string): PageContext {
  if (!locals.page)
    throw new Error(
      `<${component}/> stands on a page that set no page context: set Astro.locals.page first.`,
    );
  return locals.page;
}
