import type { Check, Finding } from '../check.ts';
import { listNames } from '../did-you-mean.ts';
import type { Place } from '../front-matter.ts';
import { readProse } from '../prose.ts';
import { type Content, mdxFiles, sourceIds, type WrittenFile } from '../read-content.ts';

/** Every place where front matter names a source. */
const SOURCE_FIELDS = [
  ['summarySources', '*'],
  ['chooseA', '*', 'sources', '*'],
  ['chooseB', '*', 'sources', '*'],
];

/** The roles that a page is about: its own, or both that it compares. */
function rolesOf(content: Content, written: WrittenFile): string[] {
  return content.roles.includes(written)
    ? [written.id]
    : (written.frontMatter?.textsAt(['roles', '*']) ?? []).map(({ text }) => text);
}

function citedSources({ frontMatter, text }: WrittenFile): { source: string; place: Place }[] {
  const inFields = SOURCE_FIELDS.flatMap((path) => frontMatter?.textsAt(path) ?? []);
  const inProse = readProse(text).tags.flatMap(({ name, place, attributes }) => {
    const source = attributes.get('source');
    return (name === 'Cite' || name === 'Salary') && typeof source === 'string' ? [{ source, place }] : [];
  });
  return [...inFields.map(({ text: source, place }) => ({ source, place })), ...inProse];
}

export const citedSourcesSpeak: Check = {
  name: 'cited-sources-speak',
  describe:
    'A page cites only sources that state something of its roles, so that its footnotes list every source cited.',
  examines: 'profiles and comparisons',
  check(content) {
    const files = mdxFiles(content);
    const speaks = (source: string, roles: readonly string[]): boolean => {
      const records = content.records.find(({ id }) => id === source)?.records;
      // What has no records, or no fact sheet, is told by the checks of records and of references.
      if (!records || !sourceIds(content).includes(source)) return true;
      return [...records.salaries, ...records.facts].some(({ role }) => roles.includes(role));
    };
    return {
      examined: files.length,
      findings: files.flatMap((written): Finding[] => {
        const roles = rolesOf(content, written);
        return citedSources(written)
          .filter(({ source }) => !speaks(source, roles))
          .map(({ source, place }) => ({
            file: written.file,
            ...place,
            fault: `"${source}" is cited here, but states nothing of ${listNames(roles)}.`,
            expected: `one of ${listNames(sourceIds(content).filter((id) => speaks(id, roles)))}`,
            remedy: 'Cite the source that bears the claim, or take the claim out.',
          }));
      }),
    };
  },
};
