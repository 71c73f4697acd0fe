// `npm run changes -- --why "…"`: writes what changed in the records since the last entry of the change log into a new
// one, content/changes/<day>-<number>-<slug>.json. Without --why it only tells what changed.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partsOfKey } from '../src/domain/change-entry.ts';
import { changeKindWords, changeLine, countWords } from '../src/domain/change-words.ts';
import { logChanges, untoldChanges } from './changes/log-changes.ts';

const USAGE = 'usage: npm run changes -- --why "the reason, as a sentence for readers" [--date 2026-11-22]';
/** So many changes are listed; the entry has them all. */
const SHOWN = 20;

function readCommand() {
  try {
    return parseArgs({ options: { why: { type: 'string' }, date: { type: 'string' } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const root = join(import.meta.dirname, '..');
const command = readCommand();
if (command === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { changes, faults } = untoldChanges(root);
  for (const change of changes.slice(0, SHOWN))
    console.log(
      `${changeKindWords(change.kind)}: ${partsOfKey(change.record).source}: ${changeLine(change)}`,
    );
  if (changes.length > SHOWN) console.log(`… and ${changes.length - SHOWN} more`);
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    process.exitCode = 1;
  } else if (changes.length === 0)
    console.log('The change log tells of every record as it is; there is nothing to add.');
  else if (command.why === undefined) {
    console.error(`${countWords(changes)}. Say why, so that it can be logged.\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const { date = new Date().toISOString().slice(0, 10) } = command;
    const written = logChanges(root, { why: command.why, date });
    if (written.file === null) {
      console.error(`${written.fault}\n${USAGE}`);
      process.exitCode = 2;
    } else console.log(`${written.file}: ${countWords(changes)}. Commit it with the records.`);
  }
}
