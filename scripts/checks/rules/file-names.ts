import { canonicalPair } from '../../../src/domain/address.ts';
import { roleIdSchema } from '../../../src/domain/role-id.ts';
import type { Check, Finding } from '../check.ts';
import { COMPARISONS_FOLDER, type WrittenFile, writtenFiles } from '../read-content.ts';

const KEBAB_CASE = 'lower-case letters and digits, with single hyphens between words';

function idFinding({ file, id }: WrittenFile): Finding[] {
  if (roleIdSchema.safeParse(id).success) return [];
  const wanted = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    {
      file,
      line: null,
      column: null,
      fault: `The name of the file, "${id}", can be no address.`,
      expected: KEBAB_CASE,
      remedy: `Rename the file to "${wanted}".`,
    },
  ];
}

function pairFinding({ file, id, frontMatter }: WrittenFile): Finding[] {
  const [one, other, ...more] = frontMatter?.textsAt(['roles', '*']) ?? [];
  if (!one || !other || more.length > 0 || one.text === other.text) return [];
  const name = canonicalPair(one.text, other.text).join('-vs-');
  if (name === id) return [];
  return [
    {
      file,
      ...one.place,
      fault: `The file is named "${id}", but its roles are ${one.text} and ${other.text}.`,
      expected: `the file name ${name}.mdx: both roles in alphabetical order`,
      remedy: `Rename it to ${COMPARISONS_FOLDER}/${name}.mdx, or correct "roles".`,
    },
  ];
}

export const fileNames: Check = {
  name: 'file-names',
  describe: 'A file is named as the role, the source or the pair of roles that it is about.',
  examines: 'profiles, comparisons and fact sheets',
  check(content) {
    const files = writtenFiles(content);
    return {
      examined: files.length,
      findings: [...files.flatMap(idFinding), ...content.comparisons.flatMap(pairFinding)],
    };
  },
};
