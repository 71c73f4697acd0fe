import type { RoleId } from '../../domain/role-id.ts';
import { patternOfName } from '../roles/role-id-of.ts';
import { RANK_WORDS } from '../roles/role-words.ts';
import type { PaySighting } from './sighting.ts';

/** On fewer lines a kind of a job may well have its figures, though the text names it but once. */
const MANY_LINES = 4;

/**
 * Gives the figures of a kind of the page's job back to that job, where the text says the name of the kind once and tells its pay on many
 * lines: "beginner landscape gardener", "key underwriter". Who has so much to be told of is named again; such a name was read with words
 * that only stood before it. Ranks are kept, for a list may name each of them once.
 */
export function withoutNamesSaidOnce(
  sightings: readonly PaySighting[],
  mains: readonly RoleId[],
  text: string,
): readonly PaySighting[] {
  const lines = new Map<RoleId, Set<number>>();
  for (const { role, lines: own } of sightings) {
    const all = lines.get(role) ?? new Set<number>();
    lines.set(role, all);
    for (const line of own) all.add(line);
  }
  const meant = new Map<RoleId, RoleId>();
  for (const [role, own] of lines) {
    const main = mains.find((one) => role.endsWith(`-${one}`));
    if (main === undefined || mains.includes(role) || own.size < MANY_LINES) continue;
    const before = role.slice(0, -main.length - 1).split('-');
    const isRank = before.some((word) => RANK_WORDS.has(word));
    const said = text.match(new RegExp(`\\b${patternOfName(role)}\\b`, 'gi'))?.length ?? 0;
    if (!isRank && said <= 1) meant.set(role, main);
  }
  return meant.size === 0
    ? sightings
    : sightings.map((sighting) => ({ ...sighting, role: meant.get(sighting.role) ?? sighting.role }));
}
