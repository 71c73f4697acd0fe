import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesBelow } from '../../scripts/building/build-inputs.ts';
import { logChanges } from '../../scripts/changes/log-changes.ts';
import type { Check } from '../../scripts/checks/check.ts';
import { type Content, readContent } from '../../scripts/checks/read-content.ts';
import { formatFindings } from '../../scripts/checks/reporters/people.ts';
import { runChecks } from '../../scripts/checks/run-checks.ts';
import { normalizeSeeds, writeRecords } from '../../src/normalize/records-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What the commands make of the sound world, by its place: always the same, so it is made once. */
let made: ReadonlyMap<string, Buffer> | undefined;

/** Makes the records of the sound world and tells of them, and gives every file that was written. */
function makeRecords(folder: string): Map<string, Buffer> {
  const before = new Set(filesBelow(folder));
  writeRecords(folder, normalizeSeeds(folder).files);
  logChanges(folder, { why: 'First published.', date: '2026-11-22' });
  return new Map(
    filesBelow(folder)
      .filter((file) => !before.has(file))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

/**
 * A fresh folder with the sound world in it, its records made by the normalizer and told of in the change log, and the
 * files of other worlds laid over;
 * gone when the test ends.
 */
export function worldFolder(...worlds: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lay = (world: string): void => cpSync(join(FIXTURES, world), folder, { recursive: true });
  lay('a-sound-world');
  made ??= makeRecords(folder);
  for (const [name, bytes] of made) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  worlds.forEach(lay);
  return folder;
}

/** The content of the sound world with the files of another world laid over. */
export function readWorld(...worlds: string[]): Content {
  return readContent(worldFolder(...worlds));
}

/** What a person reads on a terminal when one check is run over a world; empty when it finds nothing. */
export function reported(check: Check, content: Content): string {
  const results = runChecks([check], content);
  return results.some(({ findings }) => findings.length > 0) ? formatFindings(results, content) : '';
}
