import { PROSE_COMPONENTS_BY_NAME } from '../../../src/domain/prose-component-contract.ts';
import { SOURCE_FIELDS } from '../../../src/domain/reference-fields.ts';
import type { Check } from '../check.ts';
import { listNames } from '../did-you-mean.ts';
import { finding, type Place } from '../finding.ts';
import { type Content, mdxFiles, rolesOfFile, type WrittenFile } from '../read-content.ts';

function citedSources({ frontMatter, prose }: WrittenFile): { source: string; place: Place }[] {
  const inFields = SOURCE_FIELDS.flatMap((path) => frontMatter?.textsAt(path) ?? []);
  const inProse = prose.tags
    .filter(({ name }) => PROSE_COMPONENTS_BY_NAME.get(name)?.props.source)
    .flatMap(({ attributes, place }) =>
      attributes
        .filter(({ name, value }) => name === 'source' && value !== null)
        .map(({ value }) => ({ source: value ?? '', place })),
    );
  return [...inFields.map(({ text, place }) => ({ source: text, place })), ...inProse];
}

/** For each source that can be cited, the roles that it states something of. */
function rolesSpokenOf(content: Content): Map<string, Set<string> | null> {
  return new Map(
    [...content.sourceIds].map((id) => {
      const file = content.recordsOf(id);
      // What has no records is told by the check of records.
      return [id, file ? new Set([...file.salaries, ...file.facts].map(({ role }) => role)) : null];
    }),
  );
}

export const citedSourcesSpeak: Check = {
  name: 'cited-sources-speak',
  describe:
    'A page cites only sources that state something of its roles, so that its footnotes list every source cited.',
  examines: 'profiles and comparisons',
  codes: ['source-silent'],
  check(content) {
    const files = mdxFiles(content);
    const spoken = rolesSpokenOf(content);
    const speaks = (source: string, roles: readonly string[]): boolean => {
      const known = spoken.get(source);
      return known === undefined || known === null || roles.some((role) => known.has(role));
    };
    const speakers = (roles: readonly string[]): string => {
      const ids = [...spoken.keys()].filter((id) => speaks(id, roles));
      return ids.length === 0 ? 'a source that does; there is none yet' : `one of ${listNames(ids)}`;
    };
    return {
      examined: files.length,
      findings: files.flatMap((written) => {
        const roles = rolesOfFile(content, written);
        return citedSources(written)
          .filter(({ source }) => !speaks(source, roles))
          .map(({ source, place }) =>
            finding({
              code: 'source-silent',
              file: written.file,
              place,
              wrong: `"${source}" is cited here, but states nothing of ${listNames(roles)}.`,
              expected: speakers(roles),
              next: 'Cite the source that bears the claim, or take the claim out.',
            }),
          );
      }),
    };
  },
};
