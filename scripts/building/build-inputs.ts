import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a page is made from. */
const INPUTS = [
  'src',
  'content',
  'public',
  'seeds',
  // It is published beside the data.
  'LICENSE',
  'scripts/build.ts',
  'scripts/building',
  'astro.config.mjs',
  'package-lock.json',
];

/** Says in a built site what it was built from. A bare `astro build` writes none, so its output counts as stale. */
const STAMP = '.built-from';

/** Every file at or below a path, in the order of names; none where nothing is there. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Where the site will stand: the two things besides files that change what is built. */
export interface SitePlace {
  siteUrl: string | undefined;
  basePath: string | undefined;
}

/** The place that the environment asks for. */
export function sitePlace({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv = process.env): SitePlace {
  return { siteUrl: SITE_URL, basePath: BASE_PATH };
}

/** A digest of all that a build depends on. It reads the files themselves, since their times say little after a clone. */
export function digestInputs(root: string, place: SitePlace): string {
  const hash = createHash('sha256').update(JSON.stringify([place.siteUrl ?? null, place.basePath ?? null]));
  for (const input of INPUTS)
    for (const file of filesBelow(join(root, input)))
      hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export function stampFolder(folder: string, digest: string): void {
  writeFileSync(join(folder, STAMP), `${digest}\n`);
}

/** Whether a built site is there and was built from what is there now. */
export function isFresh(root: string, folder: string, place: SitePlace): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === digestInputs(root, place);
}
