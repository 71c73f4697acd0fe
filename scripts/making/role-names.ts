import { distance } from 'fastest-levenshtein';
import { foldName, skeletonOf } from '../../src/domain/folded-name.ts';
import type { RoleId } from '../../src/domain/role-id.ts';
import { roleIdOf } from '../../src/normalize/roles/role-id-of.ts';

/** A role that has a profile, as far as its front matter tells. */
export interface NamedRole {
  id: RoleId;
  /** Path of its profile from the root. */
  file: string;
  title: string;
  aliases: readonly string[];
  formerIds: readonly RoleId[];
  family: string | null;
}

/**
 * A title in sentence case, as profiles have it: "Customer Success Manager" → "Customer success manager". Short forms and
 * names with a capital within ("HR", "DevOps") stay. A title that is not written in capitals throughout stays as it is.
 */
export function sentenceCase(title: string): string {
  const words = title.trim().replace(/\s+/g, ' ').split(' ');
  const isTitleCase =
    words.length > 1 &&
    words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^(?:of|and|the|for|in|to|at|or|&)$/i.test(word));
  if (!isTitleCase) {
    const [first = '', ...rest] = words;
    return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest].join(' ');
  }
  return words
    .map((word, index) => (index === 0 || /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** The id that a title makes: kebab-case and singular. Empty where the title has no letter that an address may hold. */
export function idOfTitle(title: string): RoleId {
  return roleIdOf(title);
}

/** How a name meets a role that is there. */
export interface NameMeeting {
  role: NamedRole;
  /** The name of the role that it meets. */
  name: string;
  how: 'same' | 'near';
}

const namesOf = ({ title, aliases }: NamedRole): string[] => [title, ...aliases];

const wordsIn = (folded: string): string => folded.split(' ').sort().join(' ');

/** Singular and plural are one name. */
const singular = (folded: string): string => folded.replace(/(?<=\w{3})s\b/g, '');

function isNear(one: string, other: string): boolean {
  if (singular(one) === singular(other) || wordsIn(singular(one)) === wordsIn(singular(other))) return true;
  const shorter = Math.min(one.length, other.length);
  // Short forms that differ in a letter are different short forms.
  if (shorter < 5) return false;
  if (skeletonOf(one) === skeletonOf(other)) return true;
  return distance(one, other) <= Math.max(1, Math.floor(shorter / 8));
}

/** The roles whose names are a name or nearly a name; those that have the very name first. */
export function rolesMet(name: string, roles: readonly NamedRole[]): NameMeeting[] {
  const folded = foldName(name);
  if (folded === '') return [];
  const met = roles.flatMap((role): NameMeeting[] => {
    const known = [...namesOf(role), role.id.replaceAll('-', ' ')];
    const same = known.find((one) => foldName(one) === folded);
    if (same !== undefined)
      return [
        { role, name: namesOf(role).find((one) => foldName(one) === folded) ?? role.title, how: 'same' },
      ];
    const near = known.find((one) => isNear(foldName(one), folded));
    return near === undefined
      ? []
      : [{ role, name: namesOf(role).includes(near) ? near : role.title, how: 'near' }];
  });
  return met.sort((a, b) => Number(a.how === 'near') - Number(b.how === 'near'));
}

/** `"Key account manager" (content/roles/key-account-manager.mdx)`, with the alias where that is what was met. */
export function meetingWords({ role, name }: NameMeeting): string {
  return name === role.title
    ? `"${role.title}" (${role.file})`
    : `"${name}", another name of "${role.title}" (${role.file})`;
}

/** The role that is meant by an id, a title or an alias; else what may have been meant. */
export function roleMeant(
  written: string,
  roles: readonly NamedRole[],
): { role: NamedRole | null; near: NamedRole[] } {
  const met = rolesMet(written, roles);
  const same = met.find(({ how }) => how === 'same');
  return same === undefined
    ? { role: null, near: met.map(({ role }) => role) }
    : { role: same.role, near: [] };
}
