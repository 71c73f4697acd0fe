// `npm run ledger`: writes every address that the built site answers into content/ledger/addresses.txt, beside those that
// stand there. It builds first where dist/ is not what would be built now, and never takes an address out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatLedger } from '../src/domain/ledger.ts';
import { isFresh, sitePlaceOrEnd } from './building/build-inputs.ts';
import { BuildStopped, buildSite } from './building/build-site.ts';
import { libraryFromContent } from './building/library-from-content.ts';
import { publishedAddresses } from './building/published-addresses.ts';
import { readContent } from './checks/read-content.ts';
import { LEDGER_FILE, readHistory } from './checks/read-history.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const place = sitePlaceOrEnd();

/** What the build says, but for the advice to run this very command: what it finds missing is entered right after it. */
function logBuild(line: string): void {
  if (!line.includes('not in the ledger yet')) console.log(line);
}

try {
  if (!isFresh(root, folder, place)) await buildSite({ root, folder, place, log: logBuild });
  const history = readHistory(root);
  const known = new Set(history.ledger);
  const published = publishedAddresses(folder, libraryFromContent(readContent(root)), history);
  const fresh = [...new Set(published)].filter((address) => !known.has(address));
  const file = join(root, LEDGER_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatLedger([...known, ...published]));
  console.log(
    fresh.length === 0
      ? `${LEDGER_FILE} holds all ${known.size} addresses.`
      : `${LEDGER_FILE}: ${fresh.length} new of ${known.size + fresh.length} addresses. Commit it.`,
  );
} catch (error) {
  if (!(error instanceof BuildStopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
