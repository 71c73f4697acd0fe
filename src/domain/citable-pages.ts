import { comparisonPath, rolePath, sourcePath } from './address.ts';
import type { CitedKind } from './citation.ts';
import { type Library, roleWithId } from './library.ts';
import { inSentence } from './pay-sentences.ts';
import { builtPairs } from './role-comparison.ts';
import type { Source } from './source.ts';

/** A page that can be cited as a whole. */
export interface CitablePage {
  kind: Exclude<CitedKind, 'record'>;
  /** Its title in a list of references, in sentence case. */
  title: string;
  /** Its address from the site's root. */
  path: string;
}

/** "What Zippia states in “Key Account Manager vs Relationship Manager”". */
function sourceTitle({ publisher, title }: Source): string {
  return `What ${publisher} states in “${title}”`;
}

/**
 * The addresses of the pages of `citablePages`, in its order. They need no title, so that they can be told of content in which a
 * comparison names a role without a profile.
 */
export function citablePaths(library: Library): string[] {
  return [
    ...library.roles.map(({ id }) => rolePath(id)),
    ...builtPairs(library).map(([a, b]) => comparisonPath(a, b)),
    ...library.files.map(({ source }) => sourcePath(source.id)),
  ];
}

/** Every profile, comparison and source page, in this order. Throws when a comparison names a role without a profile. */
export function citablePages(library: Library): CitablePage[] {
  return [
    ...library.roles.map(({ id, title }): CitablePage => ({ kind: 'profile', title, path: rolePath(id) })),
    ...builtPairs(library).map(
      ([a, b]): CitablePage => ({
        kind: 'comparison',
        title: `${roleWithId(library, a).title} vs. ${inSentence(roleWithId(library, b).title)}`,
        path: comparisonPath(a, b),
      }),
    ),
    ...library.files.map(
      ({ source }): CitablePage => ({
        kind: 'source',
        title: sourceTitle(source),
        path: sourcePath(source.id),
      }),
    ),
  ];
}
