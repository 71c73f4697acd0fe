import type { FactKind } from './fact-kind.ts';
import {
  type CitedFact,
  type CitedSalary,
  type CitedSource,
  factsOfRole,
  type Library,
  type Role,
  roleWithId,
  salariesOfRole,
  sourcesOfRoles,
} from './library.ts';
import type { RoleId } from './role-id.ts';

/** What a comparison says of a role beside what sources state of it. */
export type ComparedRole = Pick<Role, 'id' | 'title' | 'summary' | 'summarySources'>;

/** One role with everything that a comparison needs of it. */
export interface RoleRecords {
  role: ComparedRole;
  /** The sources that state anything of it, in the order of their ids. */
  sources: CitedSource[];
  salaries: CitedSalary[];
  facts: CitedFact[];
  /** How many statements of a kind were left out of `facts`, where only the beginning of a long list is at hand. */
  omitted: Partial<Record<FactKind, number>>;
}

/** All that the library holds of a role. Throws when no profile has the id. */
export function recordsOfRole(library: Library, id: RoleId): RoleRecords {
  return {
    role: roleWithId(library, id),
    sources: sourcesOfRoles(library, [id]),
    salaries: salariesOfRole(library, id),
    facts: factsOfRole(library, id),
    omitted: {},
  };
}

/** The sources of several roles that have one of these ids, each once, in the order of their ids. */
export function citedSources(compared: readonly RoleRecords[], ids: ReadonlySet<string>): CitedSource[] {
  const known = new Map(
    compared.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
  );
  return [...known.values()].filter(({ id }) => ids.has(id)).sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
