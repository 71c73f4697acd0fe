import type { Check } from '../check.ts';
import { type Finding, finding, HEAD, type Place } from '../finding.ts';
import type { WrittenFile } from '../read-content.ts';

interface Name {
  text: string;
  role: WrittenFile;
  place: Place;
}

/** Names that differ only in letter case, hyphens or spaces are one name to a reader and to the search. */
const sameName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

function namesIn(role: WrittenFile): Name[] {
  const titles = role.frontMatter?.textsAt(['title']) ?? [];
  const aliases = role.frontMatter?.textsAt(['aliases', '*']) ?? [];
  return [...titles, ...aliases].map(({ text, place }) => ({ text, place, role }));
}

function addressesOf(role: WrittenFile): Name[] {
  const former = role.frontMatter?.textsAt(['formerIds', '*']) ?? [];
  return [{ text: role.id, role, place: HEAD }, ...former.map(({ text, place }) => ({ text, place, role }))];
}

function clashes(
  names: readonly Name[],
  words: (name: Name, first: Name) => Pick<Finding, 'code' | 'wrong' | 'expected' | 'next'>,
): Finding[] {
  const first = new Map<string, Name>();
  return names.flatMap((name) => {
    const known = first.get(sameName(name.text));
    if (!known) {
      first.set(sameName(name.text), name);
      return [];
    }
    return [finding({ file: name.role.file, place: name.place, ...words(name, known) })];
  });
}

export const roleNames: Check = {
  name: 'role-names',
  describe: 'No two roles share a title, an alias, or an address that they have or once had.',
  examines: 'profiles in content/roles',
  codes: ['alias-claimed-twice', 'name-twice', 'address-claimed-twice'],
  check({ roles }) {
    return {
      examined: roles.length,
      findings: [
        // Ids come first, so that an address that a profile has is never told as the fault of that profile.
        ...clashes(roles.flatMap(namesIn), (name, known) =>
          known.role === name.role
            ? {
                code: 'name-twice',
                wrong: `The name "${name.text}" stands twice in this file.`,
                expected: 'each name once',
                next: 'Take one of them out.',
              }
            : {
                code: 'alias-claimed-twice',
                wrong: `The name "${name.text}" already belongs to ${known.role.file}:${known.place.line}.`,
                expected: 'a name that leads to one role only',
                next: 'Take it out of one of the two files.',
              },
        ),
        ...clashes(
          roles.flatMap(addressesOf).sort((a, b) => Number(a.place !== HEAD) - Number(b.place !== HEAD)),
          (name, known) => ({
            code: 'address-claimed-twice',
            wrong: `The former id "${name.text}" is an address of ${known.role.file}.`,
            expected: 'an address that leads to one role only',
            next: 'Take it out of "formerIds" in one of the two files.',
          }),
        ),
      ],
    };
  },
};
