import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { namesPath, pickedComparisonPath, roleFilePath } from '../../src/domain/address.ts';
import { shardFileName, shardNames } from '../../src/domain/name-shards.ts';
import type { NamedPage } from '../../src/domain/named-page.ts';
import { roleFiles } from '../../src/domain/role-file.ts';
import { startStaticServer } from '../static-server.ts';
import { madeUpLibrary } from './made-up-library.ts';
import type { Traffic } from './search-traffic.ts';

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes a site in a folder: the page and scripts of a built site's /compare/, with made-up roles in the place of its own. */
export function makeComparisonSite(built: string, folder: string, roles: readonly NamedPage[]): void {
  for (const part of ['_astro', 'compare/index.html', 'favicon.svg'])
    cpSync(join(built, part), join(folder, part), { recursive: true });
  for (const [id, file] of roleFiles(madeUpLibrary(roles)))
    write(join(folder, roleFilePath(id)), JSON.stringify(file));
  for (const [beginning, shard] of shardNames(roles))
    write(join(folder, namesPath(shardFileName(beginning))), JSON.stringify(shard));
}

/** What the traffic of one page was, by what it was for. */
export interface ComparisonTraffic {
  /** From opening the address of two roles until they stand side by side, all told. */
  opened: Traffic;
  /** Of that, the files of the roles. */
  files: Traffic;
  /** From typing the name of a third until it stands beside them. */
  added: Traffic;
}

/** Compares the roles at two places, and adds a third, as a reader does. */
export async function measureComparison(
  browser: Browser,
  folder: string,
  roles: readonly NamedPage[],
  [one, other, third]: readonly [number, number, number],
): Promise<ComparisonTraffic> {
  const server = await startStaticServer({ folder, port: 0 });
  const page = await browser.newPage();
  const idAt = (place: number): string => roles[place]?.path.slice('/roles/'.length, -1) ?? '';
  const count = (ending: string): Promise<Traffic> =>
    page.evaluate((wanted) => {
      const fetched = performance
        .getEntries()
        .filter(({ entryType, name }) => /^(?:resource|navigation)$/.test(entryType) && name.includes(wanted))
        .map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0));
      return { requests: fetched.length, bytes: fetched.reduce((sum, bytes) => sum + bytes, 0) };
    }, ending);
  try {
    const path = pickedComparisonPath([idAt(one), idAt(other)]);
    await page.goto(new URL(path.slice(1), server.address).href, { waitUntil: 'networkidle' });
    await page.locator('.side-by-side').waitFor();
    const opened = await count('');
    const files = await count('/data/roles/');
    await page.locator('#picker-role').pressSequentially(roles[third]?.title ?? '', { delay: 20 });
    await page.locator('[role=option]').first().click();
    await page.locator('.side-by-side.of-many').waitFor();
    await page.waitForLoadState('networkidle');
    const all = await count('');
    return {
      opened,
      files,
      added: { requests: all.requests - opened.requests, bytes: all.bytes - opened.bytes },
    };
  } finally {
    await page.close();
    await server.close();
  }
}
