import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type RecordFile, recordFileSchema } from '../../src/domain/record-file.ts';
import { type FrontMatter, type FrontMatterReader, readFrontMatter } from './front-matter.ts';

/** A file that an editor writes: front matter, then prose. */
export interface WrittenFile {
  /** Path from the root, with forward slashes. */
  file: string;
  /** The file's name without its ending, which is the id of what it describes. */
  id: string;
  text: string;
  /** Null where the file has none. */
  frontMatter: FrontMatter | null;
}

export interface GeneratedFile {
  file: string;
  id: string;
  text: string;
  /** Null where the text is no JSON or does not follow the schema: the check of records says why. */
  records: RecordFile | null;
}

/** Everything that editors write and the normalizer makes, read once and judged by no one. */
export interface Content {
  root: string;
  roles: WrittenFile[];
  comparisons: WrittenFile[];
  factSheets: WrittenFile[];
  records: GeneratedFile[];
}

export const ROLES_FOLDER = 'content/roles';
export const COMPARISONS_FOLDER = 'content/comparisons';
export const RECORDS_FOLDER = 'content/records';
export const FACT_SHEETS_FOLDER = 'seeds';

function filesIn(root: string, folder: string, ending: string): { file: string; id: string; text: string }[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending) && name !== 'README.md')
    .sort()
    .map((name) => ({
      file: posix.join(folder, name),
      id: name.slice(0, -ending.length),
      text: readFileSync(join(path, name), 'utf8'),
    }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the content below a root folder. */
export function readContent(root: string): Content {
  const written = (folder: string, ending: string, reader: FrontMatterReader): WrittenFile[] =>
    filesIn(root, folder, ending).map((file) => ({
      ...file,
      frontMatter: readFrontMatter(file.text, reader),
    }));
  return {
    root,
    roles: written(ROLES_FOLDER, '.mdx', 'astro'),
    comparisons: written(COMPARISONS_FOLDER, '.mdx', 'astro'),
    factSheets: written(FACT_SHEETS_FOLDER, '.md', 'normalizer'),
    records: filesIn(root, RECORDS_FOLDER, '.json').map((file) => ({
      ...file,
      records: recordFileSchema.safeParse(parseJson(file.text)).data ?? null,
    })),
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

/** The ids of all sources: each is the name of a fact sheet. */
export function sourceIds(content: Content): string[] {
  return content.factSheets.map(({ id }) => id);
}
