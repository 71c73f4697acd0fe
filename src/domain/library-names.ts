import { comparisonPath, rolePath, sourcePath } from './address.ts';
import { type Library, roleWithId } from './library.ts';
import type { NamedPage } from './named-page.ts';
import { inSentence } from './pay-sentences.ts';
import { builtPairs } from './role-comparison.ts';

/** Every page that has a name: roles first, then comparisons, then sources. */
export function namedPages(library: Library): NamedPage[] {
  return [
    ...library.roles.map(
      ({ id, title, aliases }): NamedPage => ({ kind: 'role', title, path: rolePath(id), also: aliases }),
    ),
    ...builtPairs(library).map(([a, b]): NamedPage => {
      const [one, other] = [roleWithId(library, a), roleWithId(library, b)];
      return {
        kind: 'comparison',
        title: `${one.title} vs. ${inSentence(other.title)}`,
        path: comparisonPath(a, b),
        also: [],
      };
    }),
    ...library.files.map(
      ({ source }): NamedPage => ({
        kind: 'source',
        title: source.publisher,
        path: sourcePath(source.id),
        also: [source.title],
      }),
    ),
  ];
}
