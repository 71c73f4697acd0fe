import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { contentPages, readSite, type SitePage } from './read-site.ts';

const KB = 1024;
const read = readSite(SITE);

const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;
const fileOf = (address: string): Buffer => readFileSync(join(SITE.folder, address));

/** A script with everything that it imports at once; what it asks for later is not counted. */
function withStaticImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = fileOf(address).toString();
  for (const match of code.matchAll(
    /(?:^|[;\s])(?:import|export)\s*(?:[\w$*{},\s]+?\s*from\s*)?["'](\.\.?\/[^"']+)["']/g,
  )) {
    const imported = new URL(match[1] ?? '', new URL(address, SITE.origin)).pathname;
    withStaticImports(imported, seen);
  }
  return seen;
}

/** In bytes. Styles for print alone do not hold up a reader at a screen, so they are not counted. */
interface Weight {
  page: string;
  html: number;
  css: number;
  script: number;
}

function weigh({ path, html, $ }: SitePage): Weight {
  const attributes = (selector: string, attribute: string): string[] =>
    $(selector)
      .get()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  const sum = (addresses: Iterable<string>): number =>
    [...addresses].reduce((total, address) => total + compressed(fileOf(address)), 0);
  const scripts = new Set<string>();
  for (const address of [
    ...attributes('script[src]', 'src'),
    ...attributes('link[rel="modulepreload"]', 'href'),
  ])
    for (const file of withStaticImports(address)) scripts.add(file);
  return {
    page: path,
    html: compressed(html),
    css: sum(attributes('link[rel="stylesheet"]:not([media="print"])', 'href')),
    script: sum(scripts),
  };
}

const weights = contentPages(SITE).map(weigh);

test('what each page weighs, in bytes as they travel (brotli)', () => {
  const width = Math.max(...weights.map(({ page }) => page.length));
  const lines = weights.map(
    ({ page, html, css, script }) =>
      `${page.padEnd(width)} ${[html, css, script].map((bytes) => String(bytes).padStart(7)).join('')}`,
  );
  console.log([`${'page'.padEnd(width)}    html    css script`, ...lines].join('\n'));
  expect(weights.every(({ html, css }) => html > 0 && css > 0)).toBe(true);
});

test('a comparison comes in 16 KB of HTML and styles at most', () => {
  const comparisons = weights.filter(({ page }) => page.includes('-vs-') && page.startsWith('/compare/'));
  expect(comparisons.length).toBeGreaterThan(0);
  expect(comparisons.filter(({ html, css }) => html + css > 16 * KB)).toEqual([]);
});

test('no page loads more than 3 KB of script before a reader asks for more', () => {
  expect(weights.filter(({ script }) => script > 3 * KB)).toEqual([]);
});

test('all fonts together come in 45 KB at most', () => {
  const fonts = [...read.files].filter((file) => /\.woff2?$/.test(file));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((total, font) => total + fileOf(font).length, 0)).toBeLessThanOrEqual(45 * KB);
});
