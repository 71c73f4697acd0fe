import type { Check, Finding } from '../check.ts';
import { didYouMean, listNames } from '../did-you-mean.ts';
import {
  type Content,
  FACT_SHEETS_FOLDER,
  ROLES_FOLDER,
  sourceIds,
  type WrittenFile,
} from '../read-content.ts';

function unknownRoles(
  files: readonly WrittenFile[],
  path: readonly string[],
  known: readonly string[],
): Finding[] {
  return files.flatMap(({ file, frontMatter }) =>
    (frontMatter?.textsAt(path) ?? [])
      .filter(({ text }) => !known.includes(text))
      .map(({ text, place }) => ({
        file,
        ...place,
        fault: `"${path[0]}" names the role "${text}", which has no profile.`,
        expected: `one of ${listNames(known)}`,
        remedy: didYouMean(text, known, `Add ${ROLES_FOLDER}/${text}.mdx, or take the name out.`),
      })),
  );
}

function itself({ file, id, frontMatter }: WrittenFile): Finding[] {
  return (frontMatter?.textsAt(['related', '*']) ?? [])
    .filter(({ text }) => text === id)
    .map(({ place }) => ({
      file,
      ...place,
      fault: `"related" names the role itself, "${id}".`,
      expected: 'other roles',
      remedy: 'Take the name out.',
    }));
}

function unknownSources(files: readonly WrittenFile[], path: readonly string[], content: Content): Finding[] {
  const known = sourceIds(content);
  return files.flatMap(({ file, frontMatter }) =>
    (frontMatter?.textsAt(path) ?? [])
      .filter(({ text }) => !known.includes(text))
      .map(({ text, place }) => ({
        file,
        ...place,
        fault: `"${path[0]}" names the source "${text}", which has no fact sheet.`,
        expected: `one of ${listNames(known)}`,
        remedy: didYouMean(text, known, `Add ${FACT_SHEETS_FOLDER}/${text}.md, or take the name out.`),
      })),
  );
}

export const references: Check = {
  name: 'references',
  describe: 'Every role and source that front matter names is there.',
  examines: 'profiles and comparisons',
  check(content) {
    const { roles, comparisons } = content;
    const profiles = roles.map(({ id }) => id);
    return {
      examined: roles.length + comparisons.length,
      findings: [
        ...unknownRoles(roles, ['related', '*'], profiles),
        ...roles.flatMap(itself),
        ...unknownRoles(roles, ['nearest', '*', 'role'], profiles),
        ...unknownRoles(comparisons, ['roles', '*'], profiles),
        ...unknownSources([...roles, ...comparisons], ['summarySources', '*'], content),
        ...unknownSources(comparisons, ['chooseA', '*', 'sources', '*'], content),
        ...unknownSources(comparisons, ['chooseB', '*', 'sources', '*'], content),
      ],
    };
  },
};
