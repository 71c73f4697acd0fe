import { describe, expect, test } from 'vitest';
import { SEARCH } from '../../src/domain/address.ts';
import { SITE } from '../setup/sites.ts';
import { contentPages, readSite } from './read-site.ts';

const pages = readSite(SITE).pages;

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { $ }) => {
  test('says its language, title and description, and has one main heading', () => {
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text().trim()).not.toBe('');
    expect(($('meta[name="description"]').attr('content') ?? '').length).toBeGreaterThan(20);
    expect($('h1')).toHaveLength(1);
    expect($('h1').text().trim()).not.toBe('');
    expect($('main')).toHaveLength(1);
  });

  test('names its one canonical address', () => {
    const canonical = $('link[rel="canonical"]');
    expect(canonical).toHaveLength(1);
    expect(canonical.attr('href')).toMatch(/^http:\/\/localhost:4321\/(?:[a-z0-9/-]*\/)?$/);
  });

  test('lets nothing run or load but what the site itself serves', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const directives = new Map(
      policy.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    const allowed = ["'self'", "'none'", ...(path === SEARCH ? ["'wasm-unsafe-eval'"] : [])];
    expect([...directives.values()].flat().filter((value) => !allowed.includes(value))).toEqual([]);
  });

  test('has no script, style or handler inside it, since the policy would block each', () => {
    const data = ['application/json', 'application/ld+json'];
    const scripts = $('script:not([src])')
      .get()
      .filter((script) => !data.includes($(script).attr('type') ?? ''));
    expect(scripts).toHaveLength(0);
    expect($('style, [style]')).toHaveLength(0);
    const handlers = $('*')
      .get()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .filter((name) => /^on/i.test(name));
    expect(handlers).toEqual([]);
    expect($('a[href^="javascript:" i]')).toHaveLength(0);
  });
});

test('no two pages share a title or a description', () => {
  const own = contentPages(SITE);
  const titles = own.map(({ $ }) => $('title').text());
  const descriptions = own.map(({ $ }) => $('meta[name="description"]').attr('content'));
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(descriptions).size).toBe(descriptions.length);
});
