// `npm run bench -- compare`: what comparing any two roles fetches, with 10 to 10,000 roles. Exits with 1 when the number
// of requests or of bytes changes with the number of roles, or a role's file takes more than 6 KB.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { findChromium, launchChromium, NO_CHROMIUM } from '../tests/browser/chromium.ts';
import { makeComparisonSite, measureComparison } from './benching/comparison-traffic.ts';
import { inFolder, madeUpRoles, type Traffic } from './benching/search-traffic.ts';
import { isFresh, sitePlace } from './building/build-inputs.ts';
import { buildSite } from './building/build-site.ts';

const MOST_FOR_FILE = 6 * 1024;
/** One role has more to say than another; what all of them cost together may not grow by more than that. In bytes. */
const MOST_BETWEEN_ROLES = 1000;
/** Compressing ten thousand files would take longer than everything else; every so many tell as much. */
const WEIGHED_FILES = 200;

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } });
const root = join(import.meta.dirname, '..');
const built = join(root, 'dist');
const place = sitePlace();
if (!isFresh(root, built, place)) await buildSite({ root, folder: built, place, log: () => {} });

const chromium = await findChromium();
if (chromium === null) throw new Error(NO_CHROMIUM);
const browser = await launchChromium(chromium);
const shown = ({ requests, bytes }: Traffic): string =>
  `${String(requests).padStart(3)} ${(bytes / 1000).toFixed(1).padStart(6)} KB`;
const faults: string[] = [];
const requests = new Set<number>();
const bytes: number[] = [];

function heaviestFile(folder: string): number {
  const files = readdirSync(folder);
  const step = Math.max(1, Math.floor(files.length / WEIGHED_FILES));
  return Math.max(
    ...files
      .filter((_, at) => at % step === 0)
      .map((file) => brotliCompressSync(readFileSync(join(folder, file))).length),
  );
}

console.log('requests and KB to    open two roles    of that, their files    add a third      heaviest file');
try {
  for (const count of [10, 100, 1_000, 10_000].filter((step) => step <= Number(values.most))) {
    const folder = mkdtempSync(join(tmpdir(), 'compare-'));
    await inFolder(folder, async () => {
      const roles = madeUpRoles(count);
      makeComparisonSite(built, folder, roles);
      const heaviest = heaviestFile(join(folder, 'data/roles'));
      const places = [
        [0, 1, 2],
        [1, Math.floor(count / 2), count - 1],
      ] as const;
      for (const three of places) {
        const { opened, files, added } = await measureComparison(browser, folder, roles, three);
        requests.add(opened.requests);
        bytes.push(opened.bytes);
        console.log(
          `${count.toLocaleString('en-US').padStart(12)} roles  ${[opened, files, added].map(shown).join('        ')}   ${heaviest} bytes`,
        );
      }
      if (heaviest > MOST_FOR_FILE)
        faults.push(`${count} roles: a role’s file takes ${heaviest} bytes; ${MOST_FOR_FILE} are allowed.`);
    });
  }
} finally {
  await browser.close();
}
if (requests.size > 1) faults.push(`Opening two roles takes ${[...requests].join(' or ')} requests.`);
const between = Math.max(...bytes) - Math.min(...bytes);
if (between > MOST_BETWEEN_ROLES)
  faults.push(`Opening two roles takes up to ${between} bytes more than opening two others.`);
console.log(
  faults.length === 0 ? 'As many requests and bytes for ten roles as for ten thousand.' : faults.join('\n'),
);
if (faults.length > 0) process.exitCode = 1;
