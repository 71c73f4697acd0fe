import GithubSlugger from 'github-slugger';
import { CHANGES, comparisonPath, rolePath, sourcePath } from '../../src/domain/address.ts';
import { formerAnchors } from '../../src/domain/kept-addresses.ts';
import type { Library, Role } from '../../src/domain/library.ts';
import {
  changesAnchors,
  comparisonAnchors,
  plainPageAnchors,
  profileAnchors,
  sourceAnchors,
} from '../../src/domain/page-anchors.ts';
import { sourcesShownIn } from '../../src/domain/prose-sources.ts';
import type { RecordFile } from '../../src/domain/record-file.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { expectedAddresses } from '../building/expected-pages.ts';
import type { Content, WrittenFile } from './read-content.ts';

/** The addresses that the site will have. */
export interface SiteOutline {
  paths: ReadonlySet<string>;
  /** The anchors of a page; null where they are not known. */
  anchorsOf(path: string): ReadonlySet<string> | null;
}

/** The anchors that the headings of some prose get, in their order. */
export function headingAnchors({ prose }: WrittenFile): string[] {
  const slugger = new GithubSlugger();
  return prose.headings.map(({ text }) => slugger.slug(text));
}

const textsAt = ({ frontMatter }: WrittenFile, path: readonly string[]): string[] =>
  (frontMatter?.textsAt(path) ?? []).map(({ text }) => text);

/** A library as far as it can be made from content that may have faults: what decides about addresses, and no more. */
function outlineLibrary({ roles, comparisons, factSheets, recordsOf }: Content): Library {
  return {
    roles: roles.map(
      (role): Role => ({
        id: role.id,
        title: role.id,
        aliases: [],
        summary: '',
        summarySources: [],
        family: '',
        related: textsAt(role, ['related', '*']),
        nearest: [],
        formerIds: textsAt(role, ['formerIds', '*']),
        reviewed: '',
      }),
    ),
    verdicts: comparisons.flatMap((comparison) => {
      const [one, other] = textsAt(comparison, ['roles', '*']);
      return one === undefined || other === undefined
        ? []
        : [
            {
              roles: [one, other],
              summary: '',
              summarySources: [],
              chooseA: [],
              chooseB: [],
              reviewed: '',
            },
          ];
    }),
    files: factSheets.map(
      ({ id }): RecordFile =>
        recordsOf(id) ?? {
          generated: '',
          source: {
            id,
            publisher: id,
            title: id,
            url: '',
            kind: 'career-guide',
            published: null,
            dating: null,
            accessed: '',
            sha256: '',
            license: '',
          },
          roles: [],
          salaries: [],
          facts: [],
          coverage: [],
        },
    ),
  };
}

/** Works out the addresses of the site that this content will make, and the anchors of its pages. */
export function outlineSite(content: Content): SiteOutline {
  const library = outlineLibrary(content);
  const filesByRole = new Map<string, RecordFile[]>();
  for (const file of library.files)
    for (const role of new Set([...file.salaries, ...file.facts].map((record) => record.role)))
      filesByRole.set(role, [...(filesByRole.get(role) ?? []), file]);
  /** The records that speak of any of the roles, in the order of the library. */
  const filesOf = (...roles: string[]): RecordFile[] => [
    ...new Set(roles.flatMap((role) => filesByRole.get(role) ?? [])),
  ];
  /** These, and the records of what some prose shows of other roles. */
  const citedBy = (prose: WrittenFile | undefined, ...roles: string[]): RecordFile[] => {
    const shown = sourcesShownIn(library, prose?.text ?? '');
    const speaking = new Set(filesOf(...roles));
    return library.files.filter((file) => speaking.has(file) || shown.has(file.source.id));
  };
  const verdicts = new Map(content.comparisons.map((comparison) => [comparison.id, comparison]));
  const areAllKnown = content.factSheets.every(({ id }) => content.recordsOf(id) !== null);
  type Maker = [path: string, anchors: () => ReadonlySet<string> | null];
  const makers = new Map<string, Maker[1]>([
    [CHANGES, () => changesAnchors(content.history.entries)],
    ...content.roles.map(
      (role): Maker => [
        rolePath(role.id),
        () => (areAllKnown ? profileAnchors(role.id, citedBy(role, role.id), headingAnchors(role)) : null),
      ],
    ),
    ...builtPairs(library).map(
      (pair): Maker => [
        comparisonPath(...pair),
        () => {
          if (!areAllKnown) return null;
          const verdict = verdicts.get(pair.join('-vs-'));
          return comparisonAnchors(pair, citedBy(verdict, ...pair), verdict ? headingAnchors(verdict) : null);
        },
      ],
    ),
    ...content.factSheets.map(
      ({ id, text }): Maker => [
        sourcePath(id),
        () => {
          const records = content.recordsOf(id);
          return records && sourceAnchors(records, text, formerAnchors(id, library, content.history));
        },
      ],
    ),
  ]);
  const made = new Map<string, ReadonlySet<string> | null>();
  return {
    paths: new Set(expectedAddresses(library, content.history)),
    anchorsOf(path) {
      const known = made.get(path);
      if (known !== undefined) return known;
      const make = makers.get(path);
      const anchors = make === undefined ? plainPageAnchors(path) : make();
      made.set(path, anchors);
      return anchors;
    },
  };
}
