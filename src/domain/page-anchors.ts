import { changeAnchor, METHOD } from './address.ts';
import type { ChangeEntry } from './change-entry.ts';
import { FACT_SECTIONS } from './fact-kind.ts';
import type { FormerAnchors } from './kept-addresses.ts';
import type { RecordFile } from './record-file.ts';
import type { RoleId } from './role-id.ts';

// The anchors that pages have for others to link to, known without building the pages. A test of the built site
// proves that each is there, and that no section of a page is left out.

/** On every page. */
const EVERYWHERE = ['content'];

/** Of pages that no data make. */
const OF_PLAIN_PAGES: Readonly<Record<string, readonly string[]>> = {
  [METHOD]: ['differ', 'words', 'more', 'blanks', 'doubts', 'own-figures', 'how', 'left-out', 'sources'],
};

/** The anchors of a page that is made from no data; null for a page of which nothing is known. */
export function plainPageAnchors(path: string): ReadonlySet<string> | null {
  const own = OF_PLAIN_PAGES[path];
  return own === undefined ? null : new Set([...EVERYWHERE, ...own]);
}

type Records = Pick<RecordFile, 'facts' | 'salaries'>;

const footnotes = (files: readonly Records[]): string[] => [
  'sources',
  ...files.map((_, index) => `source-${index + 1}`),
];

/** The sections that every profile has: a heading of the prose may not take one of these names. */
export const PROFILE_SECTIONS: readonly string[] = [
  'profile',
  'pay',
  'flagged',
  'sources',
  ...FACT_SECTIONS.flatMap(({ id, kinds }): readonly string[] => [id, ...kinds]),
];

/** The sections that every comparison has. */
export const COMPARISON_SECTIONS: readonly string[] = [
  'pay',
  'verdict',
  'between',
  'side-by-side',
  'flagged',
  'sources',
  ...FACT_SECTIONS.map(({ id }) => id),
];

/** The anchors of a role's profile. @param files the records of every source in its footnotes */
export function profileAnchors(
  role: RoleId,
  files: readonly Records[],
  headings: readonly string[],
): ReadonlySet<string> {
  const kinds = new Set(
    files.flatMap(({ facts }) =>
      facts.filter((fact) => fact.role === role && fact.blank === null).map(({ kind }): string => kind),
    ),
  );
  const sections = FACT_SECTIONS.filter((section) => section.kinds.some((kind) => kinds.has(kind)));
  return new Set([
    ...EVERYWHERE,
    'profile',
    'pay',
    'flagged',
    ...sections.map(({ id }) => id),
    ...kinds,
    ...footnotes(files),
    ...headings,
  ]);
}

/**
 * The anchors of a comparison; `headings` is null where no editor wrote up the pair.
 * @param files the records of every source in its footnotes
 */
export function comparisonAnchors(
  roles: readonly RoleId[],
  files: readonly Records[],
  headings: readonly string[] | null,
): ReadonlySet<string> {
  const kinds = new Set(
    files.flatMap(({ facts }) =>
      facts.filter(({ role }) => roles.includes(role)).map(({ kind }): string => kind),
    ),
  );
  return new Set([
    ...EVERYWHERE,
    'pay',
    'between',
    'side-by-side',
    'flagged',
    ...FACT_SECTIONS.filter((section) => section.kinds.some((kind) => kinds.has(kind))).map(({ id }) => id),
    ...footnotes(files),
    ...(headings === null ? [] : ['verdict', 'choose-0', 'choose-1', ...headings]),
  ]);
}

/** The numbers of the lines of a fact sheet that the page of its source shows: those below the front matter. */
function shownLines(sheet: string): number[] {
  const lines = sheet.replace(/\n$/, '').split('\n');
  const start = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.slice(start).map((_, index) => start + index + 1);
}

/**
 * The anchors of the page of a source: its records under each name they ever had, the lines of its sheet, and the roles
 * that it states facts of.
 * @param sheet the whole text of its fact sheet
 */
export function sourceAnchors(
  { salaries, facts }: Pick<RecordFile, 'salaries' | 'facts'>,
  sheet: string,
  { aliases, gone }: Pick<FormerAnchors, 'aliases' | 'gone'>,
): ReadonlySet<string> {
  return new Set([
    ...EVERYWHERE,
    'pay-title',
    'sheet-title',
    ...salaries.map(({ id }) => id),
    ...facts.map(({ id }) => id),
    ...facts.map(({ role }) => `facts-${role}`),
    ...[...aliases.values()].flat(),
    ...gone.map(({ id }) => id),
    ...shownLines(sheet).map((line) => `line-${line}`),
  ]);
}

/** The anchors of the page of changes: its entries. */
export function changesAnchors(entries: readonly Pick<ChangeEntry, 'id'>[]): ReadonlySet<string> {
  return new Set([...EVERYWHERE, ...entries.map(({ id }) => changeAnchor(id))]);
}
