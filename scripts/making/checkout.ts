import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RecordFile } from '../../src/domain/record-file.ts';
import { normalizeSource } from '../../src/normalize/normalize-source.ts';
import { type FactSheet, readFactSheet } from '../../src/normalize/read-fact-sheet.ts';
import { findStaleRecords, normalizeSeeds } from '../../src/normalize/records-folder.ts';
import type { KnownRole } from '../../src/normalize/roles/role-lexicon.ts';
import type { NamedRole } from './role-names.ts';

export const ROLES_FOLDER = 'content/roles';
export const COMPARISONS_FOLDER = 'content/comparisons';
export const SHEETS_FOLDER = 'seeds';

/** What is there already, as far as it can be read: whether it is as it should be is for `npm run check` to say. */
export interface Checkout {
  root: string;
  roles: readonly NamedRole[];
  sheets: readonly FactSheet[];
}

/** Read loosely, so that a fault in one file keeps nobody from making another. */
const profileSchema = z.object({
  title: z.string().catch(''),
  aliases: z.array(z.string()).catch([]),
  formerIds: z.array(z.string()).catch([]),
  family: z.string().nullable().catch(null),
});

function namesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending) && name !== 'README.md')
    .sort();
}

function parseLoosely(yaml: string): unknown {
  try {
    return parse(yaml) ?? {};
  } catch {
    return {};
  }
}

function readRole(root: string, name: string): NamedRole {
  const file = posix.join(ROLES_FOLDER, name);
  const id = name.slice(0, -'.mdx'.length);
  const yaml =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---/m.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '';
  const read = profileSchema.safeParse(parseLoosely(yaml));
  const { title, aliases, formerIds, family } = read.data ?? {
    title: '',
    aliases: [],
    formerIds: [],
    family: null,
  };
  return { id, file, title: title === '' ? id.replaceAll('-', ' ') : title, aliases, formerIds, family };
}

/** Reads the profiles and fact sheets below a root. */
export function readCheckout(root: string): Checkout {
  return {
    root,
    roles: namesIn(root, ROLES_FOLDER, '.mdx').map((name) => readRole(root, name)),
    sheets: namesIn(root, SHEETS_FOLDER, '.md').flatMap((name) => {
      const file = posix.join(SHEETS_FOLDER, name);
      const { sheet } = readFactSheet(
        file,
        name.slice(0, -'.md'.length),
        readFileSync(join(root, file), 'utf8'),
      );
      return sheet === null ? [] : [sheet];
    }),
  };
}

/** The roles as the normalizer knows them. */
export function knownRoles(roles: readonly Pick<NamedRole, 'id' | 'title' | 'aliases'>[]): KnownRole[] {
  return roles.map(({ id, title, aliases }) => ({ id, names: [title, ...aliases] }));
}

/** The sources that state something of one of the roles, once these have the names given. */
export function sourcesThatSpeak(
  { sheets }: Checkout,
  roles: readonly KnownRole[],
  of: readonly string[],
): RecordFile['source'][] {
  return sheets
    .filter((sheet) => {
      const { salaries, facts } = normalizeSource({ ...sheet, knownRoles: roles });
      return [...salaries, ...facts].some(({ role }) => of.includes(role));
    })
    .map(({ source }) => source);
}

/** Whether the committed records are not what the fact sheets and the names of roles make of them now. */
export function recordsAreStale(root: string): boolean {
  const { files, faults } = normalizeSeeds(root);
  return faults.length > 0 || findStaleRecords(root, files).length > 0;
}
