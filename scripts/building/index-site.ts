import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { facetText } from '../../src/domain/facet-value.ts';
import type { SearchFacets } from '../../src/domain/search-facets.ts';
import { STATEMENT_END } from '../../src/domain/statement-end.ts';
import { numberFragments } from './number-fragments.ts';

/** What marks the part of a page that is to be found. */
const MARK = 'data-pagefind-body';

/**
 * What would only be noise in a result: numbers of footnotes and lines; the way to a page and about it; what is said on
 * page after page; how pages are cited, and what buttons do; the words of charts, whose figures stand in tables as well;
 * digests.
 */
const EXCLUDED = [
  '.mark',
  '.anchors',
  '.kicker',
  'nav',
  '#sources',
  '.versus-summary',
  '.facts .flag',
  '.records .flag',
  '.blank',
  '.handout-note',
  '#cite',
  '.citation',
  'button',
  '.records a[href*="#line-"]',
  '.records a[rel="external"]',
  'figure svg',
  'code',
];

/** Elements that hold a statement each. */
const STATEMENTS = /<\/(?:li|td|th|dt|dd|p|h[2-6]|figcaption|caption|summary)>/g;

/** What a page says of itself, as it stands in its HTML. */
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page as the index is to read it: with its facets, and with the ends of its statements told. */
export function pageForIndex(html: string, facets: SearchFacets | undefined): string {
  const summary = facets?.summary ? escaped(facets.summary) : DESCRIPTION.exec(html)?.[1];
  const told = [
    ...(facets?.title ? [`data-pagefind-meta="title:${escaped(facets.title)}"`] : []),
    ...(summary ? [`data-pagefind-meta="summary:${summary}"`] : []),
    ...(facets?.roles ?? []).map((role) => `data-pagefind-filter="role:${escaped(facetText(role))}"`),
    ...(facets?.sources ?? []).map((source) => `data-pagefind-filter="source:${escaped(facetText(source))}"`),
  ];
  const spans = told.map((attribute) => `<span ${attribute}></span>`).join('');
  return (
    html
      .replace(STATEMENTS, (end) => ` ${STATEMENT_END} ${end}`)
      // The main heading gives the page its title, so it stays as it is.
      .replace('</h1>', `</h1> ${STATEMENT_END} `)
      .replace(new RegExp(`<[^>]*\\b${MARK}\\b[^>]*>`), (body) => body + spans)
  );
}

function pagesToIndex(
  folder: string,
  facets: ReadonlyMap<string, SearchFacets>,
): { sourcePath: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      sourcePath: name.replaceAll('\\', '/'),
      content: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ content }) => content.includes(MARK))
    .map(({ sourcePath, content }) => ({
      sourcePath,
      content: pageForIndex(content, facets.get(`/${sourcePath.replace(/index\.html$/, '')}`)),
    }));
}

/**
 * Makes the search index of a built site, in its folder pagefind/, from the pages that mark their text with
 * data-pagefind-body.
 * @param facets what the index is told of pages beside their text, by their addresses from the site's root
 * @returns how many pages are in the index
 */
export async function indexSite(
  folder: string,
  facets: ReadonlyMap<string, SearchFacets> = new Map(),
): Promise<number> {
  const pages = pagesToIndex(folder, facets);
  // Without a single mark Pagefind would take in every page whole, menus and all.
  if (pages.length === 0)
    throw new Error(`The search index is empty: no page has ${MARK} (src/layouts/Page.astro).`);
  try {
    const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
    if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const faults: string[] = [];
    for (const page of pages) faults.push(...(await index.addHTMLFile(page)).errors);
    faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
    numberFragments(join(folder, 'pagefind'));
    return pages.length;
  } finally {
    await close();
  }
}
