import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SALARIES } from '../../src/domain/address.ts';
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

/** A script with everything that it may ever ask for, at once or later, but for the interactive chart itself. */
function withLaterImports(address: string, seen = new Set<string>()): Set<string> {
  for (const file of withStaticImports(address))
    if (!seen.has(file) && !CHART.test(file)) {
      seen.add(file);
      for (const match of fileOf(file)
        .toString()
        .matchAll(/import\(["'`](\.\.?\/[^"'`]+)["'`]\)/g))
        withLaterImports(new URL(match[1] ?? '', new URL(file, SITE.origin)).pathname, seen);
    }
  return seen;
}

const CHART = /\/interactive-chart\./;

test('the script of the table of pay comes in 15 KB at most, all that it asks for later included', () => {
  const page = contentPages(SITE).find(({ path }) => path === SALARIES);
  const entries =
    page
      ?.$('script[src]')
      .get()
      .flatMap((element) => page.$(element).attr('src') ?? []) ?? [];
  const files = [...new Set(entries.flatMap((entry) => [...withLaterImports(entry)]))];
  // The filters, the downloads and what hands the figures to the chart are all among them.
  for (const part of ['explore-pay', 'download-pay', 'pay-charts'])
    expect(files.some((file) => file.includes(`/${part}.`))).toBe(true);
  expect(files.reduce((sum, file) => sum + compressed(fileOf(file)), 0)).toBeLessThanOrEqual(15 * KB);
});

test('what suggests names, in the field of every page and on /compare/, comes in 3 KB at most', () => {
  const [field = '', ...others] = [...read.files].filter((file) => /\/combobox\.[^/]*\.js$/.test(file));
  expect(others).toEqual([]);
  const weight = [...withStaticImports(field)].reduce((sum, file) => sum + compressed(fileOf(file)), 0);
  expect(weight).toBeGreaterThan(KB);
  expect(weight).toBeLessThanOrEqual(3 * KB);
});

test('what a comparison loads of each role comes in 6 KB at most', () => {
  const roles = [...read.files].filter((file) => /^\/data\/roles\/[^/]+\.json$/.test(file));
  expect(roles.length).toBeGreaterThan(2);
  expect(roles.filter((file) => compressed(fileOf(file)) > 6 * KB)).toEqual([]);
});

test('the interactive chart comes in 60 KB at most', () => {
  const [chart = '', ...others] = [...read.files].filter((file) => CHART.test(file) && file.endsWith('.js'));
  expect(others).toEqual([]);
  const files = [...withStaticImports(chart)];
  const weight = files.reduce((sum, file) => sum + compressed(fileOf(file)), 0);
  expect(weight).toBeGreaterThan(20 * KB);
  expect(weight).toBeLessThanOrEqual(60 * KB);
});

test('all fonts together come in 45 KB at most', () => {
  const fonts = [...read.files].filter((file) => /\.woff2?$/.test(file));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((total, font) => total + fileOf(font).length, 0)).toBeLessThanOrEqual(45 * KB);
});
