import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormSettings, FormSettingsFault, formSettings } from '../../src/domain/form-settings.ts';

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

/** Where the site will stand, and where its form for editors saves to: what besides files changes what is built. */
export interface SitePlace {
  siteUrl: string | undefined;
  basePath: string | undefined;
  /** Left out, or null, where the site has no form for editors. */
  form?: FormSettings | null;
}

/** The place that the environment asks for. @throws FormSettingsFault when the settings of the form cannot be used */
export function sitePlace(environment: NodeJS.ProcessEnv = process.env): SitePlace {
  const { SITE_URL, BASE_PATH } = environment;
  return { siteUrl: SITE_URL, basePath: BASE_PATH, form: formSettings(environment) };
}

/** The same for a command: where the environment asks for what cannot be, it says why and ends. */
export function sitePlaceOrEnd(): SitePlace {
  try {
    return sitePlace();
  } catch (error) {
    if (!(error instanceof FormSettingsFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** A digest of all that a build depends on. It reads the files themselves, since their times say little after a clone. */
export function digestInputs(root: string, place: SitePlace): string {
  const hash = createHash('sha256').update(
    JSON.stringify([place.siteUrl ?? null, place.basePath ?? null, place.form ?? null]),
  );
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
