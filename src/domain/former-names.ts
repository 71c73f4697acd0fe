import type { Role } from './library.ts';
import type { Move } from './move.ts';
import { SOURCE_ADDRESS } from './move.ts';

/** The names that roles and sources once had, each with the name that stands for it today. */
export interface Names {
  roles: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
}

/** Nothing was ever renamed. */
export const NO_FORMER_NAMES: Names = { roles: new Map(), sources: new Map() };

/** Every former name: of roles from their profiles (`formerIds`), of sources from content/redirects.yml. */
export function formerNames(roles: readonly Pick<Role, 'id' | 'formerIds'>[], moves: readonly Move[]): Names {
  const sources = moves.flatMap(({ from, to }): [string, string][] => {
    const [old, now] = [SOURCE_ADDRESS.exec(from)?.[1], SOURCE_ADDRESS.exec(to)?.[1]];
    return old === undefined || now === undefined ? [] : [[old, now]];
  });
  return {
    roles: new Map(roles.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const))),
    sources: new Map(sources),
  };
}

/** Follows names until one that nobody changed; a circle, which a check reports, ends where it began. */
function follow(names: ReadonlyMap<string, string>, name: string): string {
  const seen = new Set<string>();
  let current = name;
  while (!seen.has(current)) {
    seen.add(current);
    current = names.get(current) ?? current;
  }
  return current;
}

/** What things are called today. */
export const currentNames = {
  role: ({ roles }: Names, id: string): string => follow(roles, id),
  source: ({ sources }: Names, id: string): string => follow(sources, id),
  /** The id of a record after its role was renamed: a record's id begins with that of its role. */
  recordId: (id: string, former: string, role: string): string =>
    former !== role && id.startsWith(`${former}-`) ? `${role}${id.slice(former.length)}` : id,
};
