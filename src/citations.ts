import { href } from './base-path.ts';
import { citePath } from './domain/address.ts';
import { type CitablePage, citablePages } from './domain/citable-pages.ts';
import type { CitedWork } from './domain/citation.ts';
import { formerPages } from './domain/kept-addresses.ts';
import { pageDates } from './domain/page-dates.ts';
import { getHistory } from './history.ts';
import { getLibrary } from './library.ts';

/** A page that can be cited, and how it is cited. */
export interface CitationOfPage {
  page: CitablePage;
  work: CitedWork;
}

let citations: Promise<Map<string, CitationOfPage>> | undefined;

async function load(site: URL | undefined): Promise<Map<string, CitationOfPage>> {
  const library = await getLibrary();
  const dates = pageDates(library, getHistory());
  return new Map(
    citablePages(library).map((page) => {
      const { kind, title, path } = page;
      const work = { kind, title, address: new URL(href(path), site).href, date: dates.get(path) ?? null };
      return [path, { page, work }];
    }),
  );
}

/** Every page that can be cited, by its address from the site's root; worked out once. */
export function getCitations(site: URL | undefined): Promise<Map<string, CitationOfPage>> {
  citations ??= load(site);
  return citations;
}

/** How the page at `path` is cited. Throws when no such page can be. */
export async function getCitation(path: string, site: URL | undefined): Promise<CitationOfPage> {
  const citation = (await getCitations(site)).get(path);
  if (!citation) throw new Error(`${path} is no page that can be cited: see src/domain/citable-pages.ts.`);
  return citation;
}

/** A file with the citation of a page: where it stands, and of what. */
export interface CitationFile {
  params: { family: string; id: string };
  props: {
    /** The page that it cites; null where that page was taken out. */
    path: string | null;
    /** Why it was taken out. */
    reason: string | null;
  };
}

/** Every address of a file of one format: those of today, and those of pages that once stood elsewhere. */
export async function citationFiles(): Promise<CitationFile[]> {
  const library = await getLibrary();
  const today = citablePages(library).map(({ path }) => path);
  const file = (at: string, path: string | null, reason: string | null): CitationFile => {
    const [family = '', id = ''] = at.split('/').filter((part) => part !== '');
    return { params: { family, id }, props: { path, reason } };
  };
  const former = formerPages(library, getHistory());
  const ways = new Map(former.map((page) => [page.from, page]));
  // A page may have moved more than once; ways that lead in a circle end after as many steps as there are ways.
  const standing = (path: string | null, steps = ways.size): string | null =>
    path === null || today.includes(path) || steps === 0
      ? path
      : standing(ways.get(path)?.to ?? null, steps - 1);
  return [
    ...today.map((path) => file(path, path, null)),
    ...former
      .filter(({ from }) => ways.has(citePath(from)))
      .map(({ from, to, reason }) => file(from, standing(to), reason)),
  ];
}
