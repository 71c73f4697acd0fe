// `npm run bench -- search`: how much a search fetches until its first result, with 10 to 10,000 roles in the index.
// Exits with 1 when a first result takes more than 150 KB, or a suggestion more than 30 KB.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, launchChromium, NO_CHROMIUM } from '../tests/browser/chromium.ts';
import {
  inFolder,
  madeUpRoles,
  makeSearchSite,
  measureSearch,
  type Traffic,
} from './benching/search-traffic.ts';
import { isFresh, sitePlace } from './building/build-inputs.ts';
import { buildSite } from './building/build-site.ts';

const KB = 1000;
const MOST_FOR_RESULT = 150 * KB;
const MOST_FOR_SUGGESTION = 30 * KB;

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } });
const root = join(import.meta.dirname, '..');
const built = join(root, 'dist');
const place = sitePlace();
if (!isFresh(root, built, place)) await buildSite({ root, folder: built, place, log: () => {} });

const chromium = await findChromium();
if (chromium === null) throw new Error(NO_CHROMIUM);
const browser = await launchChromium(chromium);
const shown = ({ requests, bytes }: Traffic): string =>
  `${String(requests).padStart(3)} ${(bytes / KB).toFixed(1).padStart(7)} KB`;
const faults: string[] = [];

console.log('requests and KB until  a role by name     the first by text  ten, by kind       a suggestion');
try {
  for (const count of [10, 100, 1_000, 10_000].filter((step) => step <= Number(values.most))) {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const traffic = await inFolder(folder, async () => {
      const roles = madeUpRoles(count);
      await makeSearchSite(built, folder, roles);
      return measureSearch(browser, folder, roles);
    });
    console.log(
      `${count.toLocaleString('en-US').padStart(14)} roles  ${[traffic.name, traffic.text, traffic.tenResults, traffic.suggestion].map(shown).join('    ')}`,
    );
    if (Math.max(traffic.name.bytes, traffic.text.bytes) > MOST_FOR_RESULT)
      faults.push(`${count} roles: a first result takes more than ${MOST_FOR_RESULT / KB} KB.`);
    if (traffic.suggestion.bytes > MOST_FOR_SUGGESTION)
      faults.push(`${count} roles: a suggestion takes more than ${MOST_FOR_SUGGESTION / KB} KB.`);
  }
} finally {
  await browser.close();
}
console.log(
  faults.length === 0 ? 'Every first result comes in 150 KB, every suggestion in 30 KB.' : faults.join('\n'),
);
if (faults.length > 0) process.exitCode = 1;
