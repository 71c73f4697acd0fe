import type { Check, Finding } from '../check.ts';
import type { Place } from '../front-matter.ts';
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
  return [
    { text: role.id, role, place: { line: 1, column: 1 } },
    ...former.map(({ text, place }) => ({ text, place, role })),
  ];
}

function clashes(
  names: readonly Name[],
  words: (name: Name, first: Name) => Omit<Finding, 'file' | 'line' | 'column'>,
): Finding[] {
  const first = new Map<string, Name>();
  return names.flatMap((name) => {
    const known = first.get(sameName(name.text));
    if (!known) {
      first.set(sameName(name.text), name);
      return [];
    }
    return [{ file: name.role.file, ...name.place, ...words(name, known) }];
  });
}

export const roleNamesUnique: Check = {
  name: 'role-names-unique',
  describe: 'No two roles share a title, an alias, or an address that they have or once had.',
  examines: 'profiles in content/roles',
  check({ roles }) {
    return {
      examined: roles.length,
      findings: [
        ...clashes(roles.flatMap(namesIn), (name, known) =>
          known.role === name.role
            ? {
                fault: `The name "${name.text}" stands twice in this file.`,
                expected: 'each name once',
                remedy: 'Take one of them out.',
              }
            : {
                fault: `The name "${name.text}" already belongs to ${known.role.file}.`,
                expected: 'a name that leads to one role only',
                remedy: 'Take it out of one of the two files.',
              },
        ),
        ...clashes(roles.flatMap(addressesOf), (name, known) => ({
          fault: `The former id "${name.text}" is an address of ${known.role.file}.`,
          expected: 'an address that leads to one role only',
          remedy: 'Take it out of "formerIds" in one of the two files.',
        })),
      ],
    };
  },
};
