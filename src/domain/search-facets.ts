import { comparisonPath, rolePath, SALARIES, sourcePath } from './address.ts';
import type { FacetValue } from './facet-value.ts';
import { allSalaries, type Library, roleWithId, sourcesOfRoles } from './library.ts';
import { inSentence } from './pay-sentences.ts';
import { builtPairs } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';
import type { Source } from './source.ts';

/** What the search index is told of a page beside its text, since the page itself need not say it to readers. */
export interface SearchFacets {
  /** What a result shows as the page's name, where its heading will not do. */
  title: string | null;
  /** What a result says of the page, in a sentence or two. */
  summary: string | null;
  /** The roles that the page is about, and the sources it draws on, by which results can be narrowed. */
  roles: FacetValue[];
  sources: FacetValue[];
}

/** The facets of every page that is about roles or sources, by its address from the site's root. */
export function searchFacets(library: Library): Map<string, SearchFacets> {
  const published = new Map<string, number>();
  for (const { source } of library.files)
    published.set(source.publisher, (published.get(source.publisher) ?? 0) + 1);
  const sourceValue = ({ id, publisher, title }: Source): FacetValue => ({
    id,
    // A publisher of several sources does not tell them apart.
    name: (published.get(publisher) ?? 0) > 1 ? `${publisher}: ${title}` : publisher,
  });
  const roleValues = (ids: Iterable<RoleId>): FacetValue[] =>
    [...new Set(ids)].flatMap((id) => {
      const role = library.roles.find((candidate) => candidate.id === id);
      return role ? [{ id, name: role.title }] : [];
    });
  const sourcesOf = (...ids: RoleId[]): FacetValue[] => sourcesOfRoles(library, ids).map(sourceValue);

  return new Map<string, SearchFacets>([
    ...library.roles.map(({ id, title, summary }): [string, SearchFacets] => [
      rolePath(id),
      { title, summary, roles: roleValues([id]), sources: sourcesOf(id) },
    ]),
    ...builtPairs(library).map(([a, b]): [string, SearchFacets] => [
      comparisonPath(a, b),
      {
        title: `${roleWithId(library, a).title} vs. ${inSentence(roleWithId(library, b).title)}`,
        summary: library.verdicts.find(({ roles }) => roles[0] === a && roles[1] === b)?.summary ?? null,
        roles: roleValues([a, b]),
        sources: sourcesOf(a, b),
      },
    ]),
    ...library.files.map(({ source, salaries, facts }): [string, SearchFacets] => [
      sourcePath(source.id),
      {
        title: source.publisher,
        summary: source.title,
        roles: roleValues([...salaries, ...facts].map(({ role }) => role)),
        sources: [sourceValue(source)],
      },
    ]),
    [
      SALARIES,
      {
        title: null,
        summary: null,
        roles: roleValues(allSalaries(library).map(({ record }) => record.role)),
        sources: library.files
          .filter(({ salaries }) => salaries.length > 0)
          .map(({ source }) => sourceValue(source)),
      },
    ],
  ]);
}
