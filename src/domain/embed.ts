import {
  comparisonPath,
  embedPath,
  oembedPath,
  pickedComparisonPath,
  picturePath,
  rolePath,
  sharePath,
} from './address.ts';
import { formerNames } from './former-names.ts';
import type { Library } from './library.ts';
import { builtPairs } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';

/** A part of the site that other sites may show in a frame: two roles compared, or the pay of one. */
export type Embed =
  | {
      kind: 'compare';
      /** In their canonical order. */
      roles: [RoleId, RoleId];
    }
  | { kind: 'salary'; role: RoleId };

/** "compare/a-vs-b" or "salary/a": what the addresses of an embed have in common. */
export function embedKey(embed: Embed): string {
  return embed.kind === 'compare' ? `compare/${embed.roles.join('-vs-')}` : `salary/${embed.role}`;
}

/** Every address that is given out for an embed: the frame, the page about it, the picture, and what editors ask for. */
export function embedAddresses(key: string): string[] {
  return [embedPath(key), sharePath(key), picturePath(key), oembedPath(key)];
}

const PAIR = /^\/embed\/compare\/([^/]+)-vs-([^/]+)\/$/;

/** The pairs that had an embed at any time, as their roles are called today; those of roles that are no more are left out. */
function pairsInLedger({ roles }: Library, ledger: readonly string[]): [RoleId, RoleId][] {
  const today = new Map([
    ...formerNames(roles, []).roles,
    ...roles.map(({ id }): [RoleId, RoleId] => [id, id]),
  ]);
  return ledger.flatMap((line): [RoleId, RoleId][] => {
    const [, one, other] = PAIR.exec(line) ?? [];
    const [a, b] = [today.get(one ?? ''), today.get(other ?? '')].sort();
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
}

/**
 * Every embed that is made: one a role, one a pair that has a page, and one a pair that once had. A frame on another site
 * cannot be mended from here, so it goes on showing its pair when the page itself is given up.
 */
export function embedsOf(library: Library, ledger: readonly string[]): Embed[] {
  const pairs = new Map(
    [...builtPairs(library), ...pairsInLedger(library, ledger)].map((roles) => [roles.join('-vs-'), roles]),
  );
  return [
    ...library.roles.map(({ id }): Embed => ({ kind: 'salary', role: id })),
    ...[...pairs.values()].map((roles): Embed => ({ kind: 'compare', roles })),
  ];
}

/** The keys that embeds had while a role of theirs had another name, each with the key of today. */
export function formerEmbedKeys(
  library: Library,
  ledger: readonly string[],
): { former: string; key: string }[] {
  const namesOf = (id: RoleId): RoleId[] => [
    id,
    ...(library.roles.find((role) => role.id === id)?.formerIds ?? []),
  ];
  return embedsOf(library, ledger).flatMap((embed) => {
    const key = embedKey(embed);
    const keys =
      embed.kind === 'salary'
        ? namesOf(embed.role).map((role) => embedKey({ kind: 'salary', role }))
        : namesOf(embed.roles[0]).flatMap((one) =>
            namesOf(embed.roles[1]).map((other) => `compare/${[one, other].sort().join('-vs-')}`),
          );
    return keys.filter((former) => former !== key).map((former) => ({ former, key }));
  });
}

/** The page that an embed is an extract of. */
export function fullPath(embed: Embed, library: Library): string {
  if (embed.kind === 'salary') return rolePath(embed.role);
  const [a, b] = embed.roles;
  // Asked of the two alone: there are many embeds, and each asks.
  const isRelated = (one: RoleId, other: RoleId): boolean =>
    library.roles.some(({ id, related }) => id === one && related.includes(other));
  const isWritten = library.verdicts.some(({ roles }) => roles[0] === a && roles[1] === b);
  return isWritten || isRelated(a, b) || isRelated(b, a)
    ? comparisonPath(a, b)
    : pickedComparisonPath(embed.roles);
}
