import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { readLibrary, readSite } from './read-site.ts';

const read = readSite(SITE);
const sourceAddresses = readLibrary().files.map(({ source }) => source.url);

/** What a browser fetches, or sends to, without a reader's asking. Canonical and shared addresses are only names. */
const FETCHED: [selector: string, attribute: string][] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img, source', 'srcset'],
  ['iframe, embed, audio, video, track', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['link:not([rel="canonical"])', 'href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a', 'ping'],
  ['use, image', 'href'],
];

const isForeign = (address: string): boolean => new URL(address, SITE.origin).origin !== SITE.origin;

describe('nothing is asked of anyone else', () => {
  test('by a page', () => {
    const foreign = read.pages.flatMap(({ path, $ }) =>
      FETCHED.flatMap(([selector, attribute]) =>
        $(selector)
          .get()
          .flatMap((element) => $(element).attr(attribute) ?? [])
          .filter(isForeign)
          .map((address) => `${path}: ${address}`),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('by a style sheet', () => {
    const sheets = [...read.files].filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = readFileSync(join(SITE.folder, sheet), 'utf8');
      expect(css).not.toMatch(/@import/);
      expect(
        [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '').filter(isForeign),
      ).toEqual([]);
    }
  });
});

test('a link that leads away leads to a source, and says that it leads away', () => {
  const outward = read.pages.flatMap(({ path, $ }) =>
    $('a[href]')
      .get()
      .map((link) => ({ path, href: $(link).attr('href') ?? '', rel: $(link).attr('rel') ?? '' }))
      .filter(({ href }) => isForeign(href)),
  );
  expect(outward.length).toBeGreaterThan(0);
  const faults = outward.filter(
    ({ href, rel }) =>
      !sourceAddresses.includes(href.replace(/#.*$/, '')) || !rel.split(/\s+/).includes('external'),
  );
  expect(faults).toEqual([]);
});
