import { ROLE_FIELDS, SOURCE_FIELDS } from '../../../src/domain/reference-fields.ts';
import { roleIdSchema } from '../../../src/domain/role-id.ts';
import type { Check } from '../check.ts';
import { didYouMean, listNames, surelyMeant } from '../did-you-mean.ts';
import { type Finding, finding, type Place, replacing } from '../finding.ts';
import {
  type Content,
  FACT_SHEETS_FOLDER,
  mdxFiles,
  ROLES_FOLDER,
  type WrittenFile,
} from '../read-content.ts';
import type { PlacedText } from '../yaml-text.ts';

/** A name of a role that is not there, wherever it was written. */
export function unknownRole(
  content: Content,
  file: string,
  { where, id, place, fixable }: { where: string; id: string; place: Place; fixable: Place | null },
): Finding {
  // A file whose name is no id is no role that anything could name.
  const known = [...content.roleIds].filter((role) => roleIdSchema.safeParse(role).success);
  const meant = surelyMeant(id, known);
  return finding({
    code: 'role-unknown',
    file,
    place,
    wrong: `${where} names the role "${id}", which has no profile.`,
    expected: `one of ${listNames(known)}`,
    next: didYouMean(id, known, `Add ${ROLES_FOLDER}/${id}.mdx, or take the name out.`),
    fix: meant === null || fixable === null ? null : replacing(fixable, meant),
  });
}

/** A name of a source that is not there, wherever it was written. */
export function unknownSource(
  content: Content,
  file: string,
  { where, id, place, fixable }: { where: string; id: string; place: Place; fixable: Place | null },
): Finding {
  const known = [...content.sourceIds];
  const meant = surelyMeant(id, known);
  return finding({
    code: 'source-unknown',
    file,
    place,
    wrong: `${where} names the source "${id}", which has no fact sheet.`,
    expected: `one of ${listNames(known)}`,
    next: didYouMean(id, known, `Add ${FACT_SHEETS_FOLDER}/${id}.md, or take the name out.`),
    fix: meant === null || fixable === null ? null : replacing(fixable, meant),
  });
}

function textsAt(
  { frontMatter }: WrittenFile,
  paths: readonly (readonly string[])[],
): (PlacedText & { field: string })[] {
  return paths.flatMap((path) =>
    (frontMatter?.textsAt(path) ?? []).map((text) => ({ ...text, field: path[0] ?? '' })),
  );
}

function itself({ file, id, frontMatter }: WrittenFile): Finding[] {
  return [
    ['related', '*'],
    ['nearest', '*', 'role'],
  ].flatMap((path) =>
    (frontMatter?.textsAt(path) ?? [])
      .filter(({ text }) => text === id)
      .map(({ place }) =>
        finding({
          code: 'role-names-itself',
          file,
          place,
          wrong: `"${path[0]}" names the role itself, "${id}".`,
          expected: 'other roles',
          next: 'Take the name out.',
        }),
      ),
  );
}

/** Names that stand twice in one list. */
function twice({ file, frontMatter }: WrittenFile): Finding[] {
  const lists = [
    frontMatter?.textsAt(['related', '*']) ?? [],
    frontMatter?.textsAt(['nearest', '*', 'role']) ?? [],
    frontMatter?.textsAt(['summarySources', '*']) ?? [],
  ];
  return lists.flatMap((list) =>
    list
      .filter(({ text }, index) => list.findIndex((other) => other.text === text) < index)
      .map(({ text, place }) =>
        finding({
          code: 'entry-twice',
          file,
          place,
          wrong: `"${text}" stands twice in this list.`,
          expected: 'each name once',
          next: 'Take one of them out.',
        }),
      ),
  );
}

export const references: Check = {
  name: 'references',
  describe: 'Every role and source that front matter names is there, is another, and is named once.',
  examines: 'profiles and comparisons',
  codes: ['role-unknown', 'source-unknown', 'role-names-itself', 'entry-twice'],
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...textsAt(written, ROLE_FIELDS)
          .filter(({ text }) => !content.roleIds.has(text))
          .map(({ text, field, place }) =>
            unknownRole(content, written.file, { where: `"${field}"`, id: text, place, fixable: place }),
          ),
        ...textsAt(written, SOURCE_FIELDS)
          .filter(({ text }) => !content.sourceIds.has(text))
          .map(({ text, field, place }) =>
            unknownSource(content, written.file, { where: `"${field}"`, id: text, place, fixable: place }),
          ),
        ...(content.roles.includes(written) ? itself(written) : []),
        ...twice(written),
      ]),
    };
  },
};
