import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOfAddress } from '../../scripts/building/expected-pages.ts';
import { SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { type ReadSite, readSite, type SitePage } from './read-site.ts';

/** Attributes that hold one address each. */
const ADDRESSES: [selector: string, attribute: string][] = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
  ['[data-index]', 'data-index'],
];

function addressesIn({ $ }: SitePage): string[] {
  const plain = ADDRESSES.flatMap(([selector, attribute]) =>
    $(selector)
      .get()
      .flatMap((element) => $(element).attr(attribute) ?? []),
  );
  const refresh = /url=(.*)$/.exec($('meta[http-equiv="refresh"]').attr('content') ?? '')?.[1];
  const shared = $('meta[property="og:url"], meta[property="og:image"]')
    .get()
    .flatMap((element) => $(element).attr('content') ?? []);
  return [...plain, ...shared, ...(refresh === undefined ? [] : [refresh])];
}

/** What is wrong with an address that stands on a page, or null. Addresses of other sites are not followed. */
function fault(address: string, from: SitePage, { site, files, pages }: ReadSite): string | null {
  const url = new URL(address, `${site.origin}${site.basePath}${from.path}`);
  if (url.origin !== site.origin) return null;
  if (!url.pathname.startsWith(`${site.basePath}/`)) return 'leads out of the base path';
  const path = decodeURIComponent(url.pathname.slice(site.basePath.length));
  if (!files.has(fileOfAddress(path)))
    return files.has(`${path}/index.html`) ? 'lacks its slash at the end' : 'leads nowhere';
  if (url.hash === '') return null;
  const target = pages.find((page) => page.path === path);
  return target?.ids.has(decodeURIComponent(url.hash.slice(1)))
    ? null
    : 'leads to an anchor that is not there';
}

function brokenAddresses(read: ReadSite): string[] {
  return read.pages.flatMap((page) => {
    // The page for what is not there has no address of its own, so it is no canonical address of anything.
    const own = page.path === '/404.html' ? `${read.site.origin}${read.site.basePath}/404/` : null;
    return addressesIn(page).flatMap((address) => {
      if (address === own) return [];
      const what = fault(address, page, read);
      return what === null ? [] : [`${page.path}: ${address} ${what}`];
    });
  });
}

describe.each([SITE, SITE_BELOW_A_PATH])('in $name', (site) => {
  const read = readSite(site);

  test('every link, anchor, asset and form leads to what is there', () => {
    expect(read.pages.flatMap(addressesIn).length).toBeGreaterThan(read.pages.length * 5);
    expect(brokenAddresses(read)).toEqual([]);
  });

  test('every address in a style sheet leads to what is there', () => {
    const sheets = [...read.files].filter((file) => file.startsWith('/_astro/') && file.endsWith('.css'));
    const addresses = sheets.flatMap((sheet) =>
      [...readFileSync(join(site.folder, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const stylesheet: SitePage = { ...(read.pages[0] ?? expect.unreachable()), path: '/_astro/' };
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => fault(address, stylesheet, read) !== null)).toEqual([]);
  });

  test('the sitemap lists pages with content of their own, each at its canonical address', () => {
    const canonical = read.pages
      .filter(({ $ }) => $('meta[name="robots"]').attr('content') !== 'noindex')
      .map(({ $ }) => $('link[rel="canonical"]').attr('href'));
    const listed = [
      ...readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map((match) => match[1]);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((address) => !canonical.includes(address))).toEqual([]);
  });
});

test('a broken link would be found', () => {
  const read = readSite(SITE);
  const home = read.pages.find(({ path }) => path === '/') ?? expect.unreachable();
  expect(fault('/nowhere/', home, read)).toBe('leads nowhere');
  expect(fault('/roles', home, read)).toBe('lacks its slash at the end');
  expect(fault('/roles/#no-such-anchor', home, read)).toBe('leads to an anchor that is not there');
  expect(fault('/roles/', home, readSite(SITE_BELOW_A_PATH))).toBe('leads out of the base path');
});
