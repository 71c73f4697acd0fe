import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  changeEntrySchema,
  formatChangeEntry,
  type RecordChange,
  statementsOf,
} from '../../src/domain/change-entry.ts';
import { changesBetween, replay } from '../../src/domain/change-log.ts';
import { formerNames } from '../../src/domain/former-names.ts';
import { shortIdPart } from '../../src/normalize/record-ids.ts';
import { readContent } from '../checks/read-content.ts';
import { CHANGES_FOLDER, readHistory } from '../checks/read-history.ts';
import { namedRoles } from '../checks/rules/changes-logged.ts';

/** The longest run of words of the reason in the name of a file. */
const LONGEST_SLUG = 40;

/** What the change log does not tell of yet; with faults nothing can be said, and they have to be mended first. */
export function untoldChanges(root: string): { changes: RecordChange[]; faults: string[] } {
  const content = readContent(root);
  const history = readHistory(root);
  const { statements, faults } = replay(history.entries, formerNames(namedRoles(content), history.moves));
  const unreadable = content.records
    .filter(({ records }) => records === null)
    .map(({ file }) => `${file} does not follow the contract of records: run \`npm run normalize\`.`);
  const told = [
    ...unreadable,
    ...[...history.faults.changes, ...history.faults.moves].map(
      ({ file, wrong, next }) => `${file}: ${wrong} ${next}`,
    ),
    ...faults.map(({ entry, record, fault }) => `${CHANGES_FOLDER}/${entry}.json: "${record}" ${fault}.`),
  ];
  if (told.length > 0) return { changes: [], faults: told };
  return {
    changes: changesBetween(
      statements,
      statementsOf(content.records.flatMap(({ records }) => records ?? [])),
    ),
    faults: [],
  };
}

/**
 * Writes an entry with every change that the log does not tell of yet.
 * @param entry the reason, as a sentence for readers, and the day of the entry
 * @returns the file, or what is wrong with what was given
 */
export function logChanges(
  root: string,
  { why, date }: { why: string; date: string },
): { file: string; fault: null } | { file: null; fault: string } {
  const read = changeEntrySchema.safeParse({
    uuid: randomUUID(),
    date,
    why,
    changes: untoldChanges(root).changes,
  });
  if (!read.success) {
    const fields = read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
    return { file: null, fault: `Nothing was written. ${fields.join('; ')}.` };
  }
  const before = readHistory(root).entries.filter((entry) => entry.date === date).length;
  const number = String(before + 1).padStart(2, '0');
  // The beginning of the reason, up to its first stop: "First published: …" is first-published.
  const slug = shortIdPart(why.replace(/[.:;(].*$/s, ''), LONGEST_SLUG) || 'changes';
  const file = posix.join(CHANGES_FOLDER, `${date}-${number}-${slug}.json`);
  mkdirSync(join(root, CHANGES_FOLDER), { recursive: true });
  writeFileSync(join(root, file), formatChangeEntry(read.data));
  return { file, fault: null };
}
