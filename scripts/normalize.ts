// `npm run normalize`: makes content/records/ from the fact sheets in seeds/. With `-- --check` it writes nothing and
// fails, with a diff, when the records are not what the fact sheets make them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countWords } from '../src/domain/change-words.ts';
import type { CoverageLine } from '../src/domain/coverage.ts';
import { formatFault } from '../src/normalize/fault.ts';
import {
  findStaleRecords,
  NORMALIZE_COMMAND,
  normalizeSeeds,
  writeRecords,
} from '../src/normalize/records-folder.ts';
import { untoldChanges } from './changes/log-changes.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const sheetFile = (id: string): string => `seeds/${id}.md`;

/** The lines of list items in a fact sheet of which nothing became a record, though everything there should. */
function itemsWithoutRecord(sheet: string, coverage: readonly CoverageLine[]): number[] {
  const lines = sheet.split('\n');
  return coverage
    .filter(({ as, line }) => as !== 'fact' && as !== 'unread' && /^\s*[-*+] +\S/.test(lines[line - 1] ?? ''))
    .map(({ line }) => line);
}

const { files, records, faults } = normalizeSeeds(root);

if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written.`);
  process.exitCode = 1;
} else if (values.check) {
  const stale = findStaleRecords(root, files);
  for (const { diff } of stale) console.error(diff);
  if (stale.length > 0) {
    for (const { file, state } of stale) console.error(`${file} is ${state}.`);
    console.error(`Run \`${NORMALIZE_COMMAND}\` and commit what it writes.`);
    process.exitCode = 1;
  } else console.log(`The records of ${files.size} sources are what their fact sheets make them.`);
} else {
  writeRecords(root, files);
  for (const { source, salaries, facts, coverage } of records) {
    const unread = coverage.filter(({ as }) => as === 'unread').map(({ line }) => line);
    console.log(
      `${source.id}: ${salaries.length} pay figures, ${facts.length} facts${unread.length > 0 ? `, lines with a figure that was not read: ${unread.join(', ')}` : ''}`,
    );
    const unlisted = itemsWithoutRecord(readFileSync(join(root, sheetFile(source.id)), 'utf8'), coverage);
    if (unlisted.length > 0)
      console.log(
        `  ${sheetFile(source.id)}: of the list items on ${unlisted.length === 1 ? 'line' : 'lines'} ${unlisted.join(', ')} no record was made. Does the heading above name a role and a kind of fact? docs/fields.md lists the headings, under "Fact sheet".`,
      );
  }
  const { changes } = untoldChanges(root);
  if (changes.length > 0)
    console.log(
      `Since the last entry of the change log: ${countWords(changes)}. Log it: npm run changes -- --why "…"`,
    );
}
