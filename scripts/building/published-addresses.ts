import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changePath, recordPath } from '../../src/domain/address.ts';
import type { History } from '../../src/domain/history.ts';
import type { Library } from '../../src/domain/library.ts';
import { fileOfAddress } from './expected-pages.ts';

/**
 * Made by tools under names of their own, found by machines under their one well-known name, read by our own scripts
 * alone, or there for editors as long as a host wants it: nobody is given such an address to keep.
 */
const FURNITURE =
  /^\/(?:_astro\/|admin\/|pagefind\/|search\/names|404\.html$|favicon\.|robots\.txt$|sitemap|_headers$|\.)/;

/** Every address of a built site that a reader may keep: pages and files, each record, each entry of the change log. */
export function publishedAddresses(
  folder: string,
  library: Library,
  { entries }: Pick<History, 'entries'>,
): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => !FURNITURE.test(name) && statSync(join(folder, name)).isFile());
  return [
    ...files.map((name) => name.replace(/index\.html$/, '')),
    ...library.files.flatMap(({ source, salaries, facts }) =>
      [...salaries, ...facts].map(({ id }) => recordPath(source.id, id)),
    ),
    ...entries.map(({ id }) => changePath(id)),
  ];
}

/**
 * The addresses that a built site does not answer: no file or, for an address with an anchor, no such anchor in it. A page
 * that leads on at once loses the anchor, and so does not answer for it.
 */
export function unansweredAddresses(addresses: readonly string[], folder: string): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string): ReadonlySet<string> => {
    const known = anchors.get(file);
    if (known) return known;
    const html = readFileSync(file, 'utf8');
    const ids = /http-equiv="refresh"/.test(html) ? [] : html.matchAll(/\sid="([^"]+)"/g);
    const found = new Set([...ids].map((match) => match[1] ?? ''));
    anchors.set(file, found);
    return found;
  };
  return addresses.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const file = join(folder, fileOfAddress(path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(file).has(anchor);
  });
}
