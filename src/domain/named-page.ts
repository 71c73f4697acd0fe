import { foldName } from './folded-name.ts';

/** What a page can be that readers look for by its name. */
export type NamedKind = 'role' | 'comparison' | 'source';

/** A page as it is found by name: what the search field suggests, and what the search puts first. */
export interface NamedPage {
  kind: NamedKind;
  /** As a reader knows it: "Key account manager". */
  title: string;
  /** Its address from the site's root. */
  path: string;
  /** Its other names: "KAM". For a source, the title of the article. */
  also: string[];
}

/** "account manager vs key account manager" → that, and the same the other way round. */
function bothWays(folded: string): string[] {
  const [one, other, ...more] = folded.split(' vs ');
  return one !== undefined && other !== undefined && more.length === 0
    ? [folded, `${other} vs ${one}`]
    : [folded];
}

/**
 * The folded phrases by whose beginning a page is found. A role is found from each word of each of its names on
 * ("manager" finds "Key account manager"); a comparison from either of its roles; a source from its publisher and title.
 */
export function phrasesOf({ kind, title, also }: NamedPage): string[] {
  const names = [title, ...also].map(foldName).filter((name) => name !== '');
  switch (kind) {
    case 'role':
      return names.flatMap((name) => {
        const words = name.split(' ');
        return words.map((_, index) => words.slice(index).join(' '));
      });
    case 'comparison':
      return names.flatMap(bothWays);
    case 'source':
      return names;
    default:
      return kind satisfies never;
  }
}
