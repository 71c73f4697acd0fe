import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type RecordFile, recordFileSchema } from '../../src/domain/record-file.ts';
import { roleIdSchema } from '../../src/domain/role-id.ts';
import { knownRole } from '../../src/normalize/read-known-roles.ts';
import { type NormalizedSeeds, normalizeSeeds } from '../../src/normalize/records-folder.ts';
import type { KnownRole } from '../../src/normalize/roles/role-lexicon.ts';
import { keptNormalizer } from './kept-normalizer.ts';
import { type Prose, readProse } from './prose.ts';
import { CHANGES_ENDING, CHANGES_FOLDER, type ReadHistory, readHistory } from './read-history.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { readFrontMatter, readYaml, type YamlReader, type YamlText } from './yaml-text.ts';

/** A file that an editor writes: front matter, then prose. */
export interface WrittenFile extends TextFile {
  /** Null where the file has none. */
  frontMatter: YamlText | null;
  /** Read when it is first asked for, then kept. */
  readonly prose: Prose;
}

/** A file of corrections: nothing but YAML. */
export interface CorrectionText extends TextFile {
  yaml: YamlText;
}

export interface GeneratedFile extends TextFile {
  /** Null where the text is no JSON or does not follow the schema: the check of records says why. */
  readonly records: RecordFile | null;
}

/** Everything that editors write and the normalizer makes, read once and judged by no one. */
export interface Content {
  root: string;
  roles: WrittenFile[];
  comparisons: WrittenFile[];
  factSheets: WrittenFile[];
  corrections: CorrectionText[];
  records: GeneratedFile[];
  /** What lies in a folder of content and is none of these: no one reads it. Paths from the root. */
  strays: string[];
  /** The ids of all sources: each is the name of a fact sheet. */
  sourceIds: ReadonlySet<string>;
  /** The ids of all roles: each is the name of a profile. */
  roleIds: ReadonlySet<string>;
  /** The records of a source; null where there are none, or none that can be read. */
  recordsOf(source: string): RecordFile | null;
  /** What the normalizer makes of the fact sheets; made when it is first asked for, then kept. */
  readonly normalized: NormalizedSeeds;
  /** What the site remembers of itself: the change log, the moves and the ledger; read when it is first asked for. */
  readonly history: ReadHistory;
}

export const ROLES_FOLDER = 'content/roles';
export const COMPARISONS_FOLDER = 'content/comparisons';
export const CORRECTIONS_FOLDER = 'content/corrections';
export const RECORDS_FOLDER = 'content/records';
export const FACT_SHEETS_FOLDER = 'seeds';

/** Each folder of content, with what the names of its files end in. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  [ROLES_FOLDER]: /\.mdx$/,
  [COMPARISONS_FOLDER]: /\.mdx$/,
  [CORRECTIONS_FOLDER]: /\.ya?ml$/,
  [RECORDS_FOLDER]: /\.json$/,
  [FACT_SHEETS_FOLDER]: /\.md$/,
  [CHANGES_FOLDER]: CHANGES_ENDING,
};

/** Folders below a folder of MDX that its texts may take pictures from. */
const PICTURES = /^content\/(?:roles|comparisons)\/pictures$/;

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'README.md';

function namesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => !isHidden(name))
        .sort()
    : [];
}

function filesIn(root: string, folder: string): TextFile[] {
  const ending = ENDINGS[folder] ?? /$/;
  return namesIn(root, folder)
    .filter((name) => ending.test(name) && statSync(join(root, folder, name)).isFile())
    .map((name) => readTextFile(root, posix.join(folder, name), ending));
}

function straysIn(root: string): string[] {
  return Object.entries(ENDINGS).flatMap(([folder, ending]) =>
    namesIn(root, folder)
      .filter((name) => !ending.test(name) || statSync(join(root, folder, name)).isDirectory())
      .map((name) => posix.join(folder, name))
      .filter((path) => !PICTURES.test(path)),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A value that is worked out when it is first asked for. */
function kept<Value>(work: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

function written(file: TextFile, reader: YamlReader): WrittenFile {
  const prose = kept(() => readProse(file.text, file.placeAt));
  return {
    ...file,
    frontMatter: readFrontMatter(file.text, reader, file.placeAt),
    get prose() {
      return prose();
    },
  };
}

/** The roles for the normalizer; undefined where it had better read for itself what is not as it should be. */
function knownRoles(roles: readonly WrittenFile[]): KnownRole[] | undefined {
  const known = roles.map(({ id, frontMatter }) =>
    roleIdSchema.safeParse(id).success ? knownRole(id, frontMatter?.data) : null,
  );
  return known.includes(null) ? undefined : known.filter((role) => role !== null);
}

/** Reads the content below a root folder: each file once, and parts of it that cost time only when a check asks. */
export function readContent(root: string): Content {
  const normalized = kept(() => {
    const normalizer = keptNormalizer(root);
    const seeds = normalizeSeeds(root, knownRoles(roles), normalizer.normalize);
    normalizer.keep();
    return seeds;
  });
  const history = kept(() => readHistory(root));
  const madeBySource = kept(() => new Map(normalized().records.map((made) => [made.source.id, made])));
  const generated = (file: TextFile): GeneratedFile => {
    const records = kept(() => {
      // What is to the byte what the normalizer makes has been through the schema already.
      return normalized().files.get(`${file.id}.json`) === file.text
        ? (madeBySource().get(file.id) ?? null)
        : (recordFileSchema.safeParse(parseJson(file.text)).data ?? null);
    });
    return {
      ...file,
      get records() {
        return records();
      },
    };
  };
  const records = filesIn(root, RECORDS_FOLDER).map(generated);
  const recordsById = new Map(records.map((file) => [file.id, file]));
  const roles = filesIn(root, ROLES_FOLDER).map((file) => written(file, 'astro'));
  const factSheets = filesIn(root, FACT_SHEETS_FOLDER).map((file) => written(file, 'normalizer'));
  return {
    root,
    roles,
    roleIds: new Set(roles.map(({ id }) => id)),
    comparisons: filesIn(root, COMPARISONS_FOLDER).map((file) => written(file, 'astro')),
    factSheets,
    sourceIds: new Set(factSheets.map(({ id }) => id)),
    corrections: filesIn(root, CORRECTIONS_FOLDER).map((file) => ({
      ...file,
      yaml: readYaml(file.text, 'normalizer', 0, file.placeAt),
    })),
    records,
    recordsOf: (source) => recordsById.get(source)?.records ?? null,
    strays: straysIn(root),
    get normalized() {
      return normalized();
    },
    get history() {
      return history();
    },
  };
}

/** Profiles and comparisons: the MDX that editors write. */
export function mdxFiles(content: Content): WrittenFile[] {
  return [...content.roles, ...content.comparisons];
}

/** Every file that has to start with front matter. */
export function writtenFiles(content: Content): WrittenFile[] {
  return [...mdxFiles(content), ...content.factSheets];
}

/** Every file that is YAML from its first line to its last. */
export function yamlFiles({ corrections, history }: Content): (TextFile & { yaml: YamlText })[] {
  return [...corrections, ...(history.files.moves === null ? [] : [history.files.moves])];
}

/** Every file of text that was read. */
export function allFiles(content: Content): TextFile[] {
  const { changes, ledger } = content.history.files;
  return [
    ...writtenFiles(content),
    ...yamlFiles(content),
    ...content.records,
    ...changes,
    ...(ledger === null ? [] : [ledger]),
  ];
}

/**
 * The sources of which it is not known what their records will be: the records at hand are not what the normalizer makes
 * of the fact sheet, or there is no sheet to them. The rules of records say so; others had better not judge by them.
 */
export function unsettledSources({ factSheets, records, normalized }: Content): Set<string> {
  const settled = new Set(
    records.filter(({ id, text }) => normalized.files.get(`${id}.json`) === text).map(({ id }) => id),
  );
  const named = records.flatMap(({ records: read }) => read?.source.id ?? []);
  return new Set(
    [...[...factSheets, ...records].map(({ id }) => id), ...named].filter((id) => !settled.has(id)),
  );
}

/** The roles that a profile or a comparison is about: its own, or both that it compares. */
export function rolesOfFile(content: Content, file: WrittenFile): string[] {
  return content.roles.includes(file)
    ? [file.id]
    : (file.frontMatter?.textsAt(['roles', '*']) ?? []).map(({ text }) => text);
}
