import type { FactKind } from './fact-kind.ts';
import type { RoleId } from './role-id.ts';

// Every address of the site, from its root. They are for ever: what was once published resolves. The base path
// that the site may stand below is put before them where a page is rendered, and nowhere else.

export const HOME = '/';
export const ROLES = '/roles/';
export const COMPARE = '/compare/';
export const SALARIES = '/salaries/';
export const SOURCES = '/sources/';
export const METHOD = '/method/';
export const SEARCH = '/search/';
export const CHANGES = '/changes/';
export const CHANGES_FEED = '/changes/feed.xml';
export const CHANGES_JSON_FEED = '/changes/feed.json';
export const DATA = '/data/';
export const COUNSELORS = '/counselors/';
/** The names of pages, for the search field; see name-shards.ts. */
export const SEARCH_NAMES = '/search/names.json';
export const SALARIES_CSV = '/data/salaries.csv';
export const SALARIES_JSON = '/data/salaries.json';
export const DATA_PACKAGE = '/data/datapackage.json';
export const DATA_LICENSE = '/data/LICENSE.txt';
export const EMBED = '/embed/';
/** The form for editors, on a site that is built with one; see form-settings.ts. */
export const EDITING_FORM = '/admin/';
/** The script that sites with a frame of ours may load; see public/embed/resize.js. */
export const EMBED_RESIZER = '/embed/resize.js';

/** The file of one shard of the names; the first shard is SEARCH_NAMES itself. */
export function namesPath(fileName: string): string {
  return fileName === '' ? SEARCH_NAMES : `/search/names/${fileName}.json`;
}

export function rolePath(role: RoleId): string {
  return `/roles/${role}/`;
}

/** The facts of one kind, on a role's profile. */
export function kindPath(role: RoleId, kind: FactKind): string {
  return `${rolePath(role)}#${kind}`;
}

/** What a comparison needs of one role; see role-file.ts. */
export function roleFilePath(role: RoleId): string {
  return `/data/roles/${role}.json`;
}

/** The two roles in their one canonical order, which is alphabetical. */
export function canonicalPair(one: RoleId, other: RoleId): [RoleId, RoleId] {
  return one < other ? [one, other] : [other, one];
}

/** The page that compares two roles, in whichever order they are given. */
export function comparisonPath(one: RoleId, other: RoleId): string {
  return `/compare/${canonicalPair(one, other).join('-vs-')}/`;
}

/** The address of any roles set side by side, from the site's root. */
export function pickedComparisonPath(roles: readonly RoleId[], onlyDifferences = false): string {
  const parameters = [
    ...(roles.length > 0 ? [`roles=${roles.join(',')}`] : []),
    ...(onlyDifferences ? ['only=differences'] : []),
  ];
  return parameters.length === 0 ? COMPARE : `${COMPARE}?${parameters.join('&')}`;
}

/** A comparison on one page of paper, in the same order as its page. */
export function handoutPath(one: RoleId, other: RoleId): string {
  return `/handout/${canonicalPair(one, other).join('-vs-')}/`;
}

/** A comparison as a sheet to tick, in the same order as its page. */
export function worksheetPath(one: RoleId, other: RoleId): string {
  return `/worksheet/${canonicalPair(one, other).join('-vs-')}/`;
}

export function sourcePath(sourceId: string): string {
  return `/sources/${sourceId}/`;
}

/** A record's own address: its anchor on the page of its source. */
export function recordPath(sourceId: string, recordId: string): string {
  return `${sourcePath(sourceId)}#${recordId}`;
}

/** A line of a fact sheet, on the page of its source. */
export function linePath(sourceId: string, line: number): string {
  return `${sourcePath(sourceId)}#line-${line}`;
}

/** The anchor of an entry of the change log: an anchor has to begin with a letter, and an entry's id is a day first. */
export function changeAnchor(entryId: string): string {
  return `on-${entryId}`;
}

/** One entry of the change log. */
export function changePath(entryId: string): string {
  return `${CHANGES}#${changeAnchor(entryId)}`;
}

/** What other sites show in a frame; its key is that of src/domain/embed.ts: "compare/a-vs-b", "salary/a". */
export function embedPath(key: string): string {
  return `${EMBED}${key}/`;
}

/** What an editor that takes addresses (https://oembed.com) is told of an embed. */
export function oembedPath(key: string): string {
  return `/oembed/${key}.json`;
}

/** The page that tells how to link to, embed and picture what an embed shows. */
export function sharePath(key: string): string {
  return `/share/${key}/`;
}

/** The picture that stands beside a shared link. */
export function picturePath(key: string): string {
  return `/share/${key}.png`;
}

/** How the page at `path` is cited: "/roles/baker/" → "/cite/roles/baker/"; as a file, "/cite/roles/baker.bib". */
export function citePath(path: string, format?: CiteFormat): string {
  return format === undefined ? `/cite${path}` : `/cite${path.replace(/\/$/, '')}.${format}`;
}

/** The files in which a page can be cited: BibTeX and CSL-JSON. */
export const CITE_FORMATS = ['bib', 'json'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** One file of open data: "/data/salaries.csv". */
export function dataPath(table: string, format: 'json' | 'csv'): string {
  return `${DATA}${table}.${format}`;
}

/** The JSON Schema of a JSON file of open data. */
export function dataSchemaPath(table: string): string {
  return `${DATA}schema/${table}.json`;
}

/**
 * The article itself, at the words that stand there where the browser knows text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/); others open the article's top.
 */
export function articleAddress(url: string, words: string | null): string {
  if (words === null) return url;
  // A hyphen, an ampersand and a comma are syntax of the fragment, so they are escaped like the rest.
  const encoded = encodeURIComponent(words).replace(/-/g, '%2D');
  return `${url}#:~:text=${encoded}`;
}
