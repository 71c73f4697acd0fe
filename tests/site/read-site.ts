import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { libraryFromContent } from '../../scripts/building/library-from-content.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import type { Library } from '../../src/domain/library.ts';
import { ROOT, type TestedSite } from '../setup/sites.ts';

export interface SitePage {
  /** Its address from the site's root: "/roles/account-manager/". */
  path: string;
  html: string;
  $: CheerioAPI;
  /** Every anchor of the page. */
  ids: ReadonlySet<string>;
  /** A page that only leads on to another. */
  isRedirect: boolean;
}

export interface ReadSite {
  site: TestedSite;
  /** Every file, as its path from the site's root: "/robots.txt". */
  files: ReadonlySet<string>;
  pages: readonly SitePage[];
}

/** Made by Pagefind as it is, and read by our script alone. */
const FOREIGN = '/pagefind/';

const read = new Map<string, ReadSite>();

/** Every page of a built site. @throws when there is none, since every test would then pass without having looked */
export function readSite(site: TestedSite): ReadSite {
  const known = read.get(site.folder);
  if (known) return known;
  const names = existsSync(site.folder)
    ? readdirSync(site.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length).replaceAll('\\', '/'))
    : [];
  const pages = names
    .filter((name) => name.endsWith('.html') && !name.startsWith(FOREIGN))
    .sort()
    .map((name): SitePage => {
      const html = readFileSync(join(site.folder, name), 'utf8');
      const $ = load(html);
      return {
        path: name.replace(/index\.html$/, ''),
        html,
        $,
        ids: new Set(
          $('[id]')
            .get()
            .flatMap((element) => $(element).attr('id') ?? []),
        ),
        isRedirect: $('meta[http-equiv="refresh"]').length > 0,
      };
    });
  if (pages.length === 0) throw new Error(`${site.folder} holds no page: run \`npm run build\`.`);
  const result = { site, files: new Set(names), pages };
  read.set(site.folder, result);
  return result;
}

/** Every page of a site with content of its own. */
export function contentPages(site: TestedSite): SitePage[] {
  return readSite(site).pages.filter(({ isRedirect }) => !isRedirect);
}

let library: Library | undefined;

/** The records that the site was made from, read without Astro. */
export function readLibrary(): Library {
  library ??= libraryFromContent(readContent(ROOT));
  return library;
}
