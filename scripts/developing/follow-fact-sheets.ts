import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownRole } from '../../src/normalize/read-known-roles.ts';
import {
  CORRECTIONS_FOLDER,
  type Content,
  FACT_SHEETS_FOLDER,
  RECORDS_FOLDER,
} from '../checks/read-content.ts';

/** A change of one of these can change records: profiles name the roles that fact sheets speak of. */
const MADE_FROM = /^(?:seeds\/[^/]+\.md|content\/corrections\/[^/]+\.ya?ml|content\/roles\/[^/]+\.mdx)$/;

/** Whether a change of this file can change records. @param file from the root, with forward slashes */
export function canChangeRecords(file: string): boolean {
  return MADE_FROM.test(file) && !file.endsWith('README.md');
}

/**
 * The files of records that are not what the fact sheets make them, by name, with the text that they should have. A source
 * whose sheet or correction has a fault keeps the records it has; so do all of them while the names of a role cannot be
 * read, since any sheet may speak of that role. Records are never taken out: a sheet that is gone may be one that is just
 * being saved.
 */
export function recordsToWrite(content: Content): Map<string, string> {
  const { files, faults } = content.normalized;
  if (content.roles.some(({ id, frontMatter }) => knownRole(id, frontMatter?.data) === null))
    return new Map();
  const atFault = new Set(faults.map(({ file }) => file));
  const known = new Map(content.records.map(({ id, text }) => [id, text]));
  return new Map(
    [...files].filter(([name, text]) => {
      const id = name.replace(/\.json$/, '');
      const isSound =
        !atFault.has(`${FACT_SHEETS_FOLDER}/${id}.md`) &&
        !atFault.has(`${CORRECTIONS_FOLDER}/${id}.yml`) &&
        !atFault.has(`${CORRECTIONS_FOLDER}/${id}.yaml`);
      return isSound && known.get(id) !== text;
    }),
  );
}

/** Writes files of records, each beside its place and then renamed, so that no reader finds half of one. */
export function writeRecordFiles(root: string, files: ReadonlyMap<string, string>): void {
  const folder = join(root, RECORDS_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const beside = join(folder, `.${name}.${process.pid}.part`);
    writeFileSync(beside, text);
    renameSync(beside, join(folder, name));
  }
}
