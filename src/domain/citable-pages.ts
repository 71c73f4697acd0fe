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

/** Every profile, comparison and source page, in this order. */
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
