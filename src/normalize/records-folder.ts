import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { RecordFile } from '../domain/record-file.ts';
import { applyCorrections, readCorrections } from './corrections.ts';
import type { Fault } from './fault.ts';
import { normalizeSource } from './normalize-source.ts';
import { readFactSheet } from './read-fact-sheet.ts';
import { readKnownRoles } from './read-known-roles.ts';

/** The command that makes the records anew. */
export const NORMALIZE_COMMAND = 'npm run normalize';

/** A record file that is not what the fact sheets make it. */
export interface StaleRecords {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly state: 'missing' | 'stale' | 'surplus';
  /** A unified diff from the file to what it should be. */
  readonly diff: string;
}

export interface NormalizedSeeds {
  /** What each file in content/records should hold, by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly records: readonly RecordFile[];
  /** Every fault of every fact sheet and correction. With any, `files` must not be written. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the root of the repository; normalizes every fact sheet in seeds/. Writes nothing.
 * @param knownRoles the roles of content/roles, where the caller has read them already
 * @param normalize what makes records of a text, where it is not the normalizer itself
 */
export function normalizeSeeds(
  root: string,
  knownRoles = readKnownRoles(root),
  normalize = normalizeSource,
): NormalizedSeeds {
  const folder = join(root, 'seeds');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .sort()
    : [];
  const { corrections, faults } = readCorrections(root);
  const found: Fault[] = [...faults];
  const records: RecordFile[] = [];
  if (names.length === 0)
    found.push({
      file: 'seeds',
      line: null,
      fault: 'There is no fact sheet.',
      remedy: 'Write one as seeds/README.md says.',
    });
  for (const name of names) {
    const id = name.slice(0, -'.md'.length);
    const { sheet, faults: sheetFaults } = readFactSheet(
      `seeds/${name}`,
      id,
      readFileSync(join(folder, name), 'utf8'),
    );
    found.push(...sheetFaults);
    if (sheet === null) continue;
    const corrected = applyCorrections(normalize({ ...sheet, knownRoles }), corrections);
    found.push(...corrected.faults);
    const pay = corrected.file.salaries.length;
    if (pay + corrected.file.facts.length === 0)
      found.push({
        file: `seeds/${name}`,
        line: null,
        fault: 'Nothing in the fact sheet became a record.',
        remedy: 'See in seeds/README.md how headings name a role and a kind of fact.',
        kind: 'sheet-without-facts',
      });
    records.push(corrected.file);
  }
  for (const { source, file } of corrections)
    if (!names.includes(`${source}.md`))
      found.push({
        file,
        line: null,
        fault: `It corrects "${source}", which is no source.`,
        remedy: 'Name the file as the fact sheet is named, or remove it.',
        kind: 'correction-of-no-source',
      });
  const files = new Map(records.map((record) => [`${record.source.id}.json`, formatRecords(record)]));
  return { files, records, faults: found };
}

/** The bytes of a record file: two spaces deep, the keys as the schema orders them, a line break at the end. */
export function formatRecords(record: RecordFile): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Every file in content/records that is missing, stale or surplus. Empty where all is as it should be. */
export function findStaleRecords(root: string, files: ReadonlyMap<string, string>): StaleRecords[] {
  const folder = join(root, 'content', 'records');
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const names = [...new Set([...files.keys(), ...present])].sort();
  return names.flatMap((name): StaleRecords[] => {
    const wanted = files.get(name);
    const file = `content/records/${name}`;
    const found = present.includes(name) ? readFileSync(join(folder, name), 'utf8') : null;
    if (wanted === found) return [];
    const state = wanted === undefined ? 'surplus' : found === null ? 'missing' : 'stale';
    const diff = createTwoFilesPatch(
      file,
      file,
      found ?? '',
      wanted ?? '',
      'as it is',
      'as the fact sheets make it',
      { context: 2 },
    );
    return [{ file, state, diff }];
  });
}

/** Writes every record file beside its place and renames it, then removes those of sources that are no more. */
export function writeRecords(root: string, files: ReadonlyMap<string, string>): void {
  const folder = join(root, 'content', 'records');
  mkdirSync(folder, { recursive: true });
  const written = [...files].map(([name, text]) => {
    const beside = join(folder, `.${name}.${process.pid}.part`);
    writeFileSync(beside, text);
    return { beside, place: join(folder, name) };
  });
  for (const { beside, place } of written) renameSync(beside, place);
  for (const name of readdirSync(folder))
    if (name.endsWith('.json') && !files.has(name)) rmSync(join(folder, name));
}
