import { comparisonPath } from '../../src/domain/address.ts';
import { formerPages } from '../../src/domain/kept-addresses.ts';
import { pageDates } from '../../src/domain/page-dates.ts';
import { readContent } from '../checks/read-content.ts';
import { readHistory } from '../checks/read-history.ts';
import { libraryFromContent } from './library-from-content.ts';

/** The 404 page, the search, the form for editors, and what repeats a page for frames, for sharing, for paper or for citing have nothing for a search engine. */
const FOR_READERS_ALONE = /^\/(?:(?:404|search|admin)\/?$|(?:embed|share)\/.|(?:handout|worksheet|cite)\/)/;

/** "/compare/b-vs-a/" only leads on to "/compare/a-vs-b/". */
function isReversedPair(path: string): boolean {
  const [, one, other] = /^\/compare\/([^/]+)-vs-([^/]+)\/$/.exec(path) ?? [];
  return one !== undefined && other !== undefined && comparisonPath(one, other) !== path;
}

/** What the site map lists, and with which dates. */
export interface SiteMap {
  /** Takes a page's whole address. */
  isListed(page: string): boolean;
  /** Gives an entry the day on which its page last changed, where that is known; never the day of the build. */
  withDate<Item extends { url: string }>(item: Item): Item & { lastmod?: string };
}

/**
 * The rules of the site map, read from the content below a root folder.
 * @param base the path that the site stands below
 */
export function siteMap({ root, base }: { root: string; base: string }): SiteMap {
  const pathOf = (page: string): string => {
    const { pathname } = new URL(page);
    const folder = base.replace(/\/$/, '');
    return folder !== '' && pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname;
  };
  // Content at fault has stopped the build before; `astro dev` may still run on it, and needs no site map.
  let read: { former: Set<string>; dates: Map<string, string> } | undefined;
  const rules = () => {
    if (read) return read;
    const library = libraryFromContent(readContent(root));
    const history = readHistory(root);
    read = {
      former: new Set(formerPages(library, history).map(({ from }) => from)),
      dates: pageDates(library, history),
    };
    return read;
  };
  return {
    isListed(page) {
      const path = pathOf(page);
      return !FOR_READERS_ALONE.test(path) && !isReversedPair(path) && !rules().former.has(path);
    },
    withDate(item) {
      const lastmod = rules().dates.get(pathOf(item.url));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
