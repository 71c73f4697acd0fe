import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { CITE_FORMATS, citePath, recordPath } from '../../src/domain/address.ts';
import { citablePages } from '../../src/domain/citable-pages.ts';
import { CITATION_STYLE_NAMES, citationText, YOUR_DATE } from '../../src/domain/citation.ts';
import { pageDates } from '../../src/domain/page-dates.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH, type TestedSite } from '../setup/sites.ts';
import { contentPages, readLibrary, readSite, type SitePage } from './read-site.ts';

const library = readLibrary();
const citable = citablePages(library);
const dates = pageDates(library, readHistory(ROOT));

const pageAt = (site: TestedSite, path: string): SitePage => {
  const page = contentPages(site).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${site.name} has no page ${path}`);
  return page;
};
const fileAt = (site: TestedSite, path: string): string => readFileSync(join(site.folder, path), 'utf8');
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each([SITE, SITE_BELOW_A_PATH].map((site) => [site.name, site] as const))('on %s', (_name, site) => {
  describe.each(citable.map((page) => [page.path, page] as const))('%s', (path, { kind, title }) => {
    const work = {
      kind,
      title,
      address: `${site.origin}${site.basePath}${path}`,
      date: dates.get(path) ?? null,
    };

    test('is cited at its end by its permanent address, with the day of its data, and leads to every other style', () => {
      const { $ } = pageAt(site, path);
      expect(words($('#cite [data-citation="apa"]').text())).toBe(citationText('apa', work, null));
      expect($('#cite a').attr('href')).toBe(`${site.basePath}${citePath(path)}`);
      expect(work.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    test('has a page with each style, which names what a reader without script has to fill in', () => {
      const { $ } = pageAt(site, citePath(path));
      for (const style of CITATION_STYLE_NAMES)
        expect(words($(`[data-citation="${style}"]`).text())).toBe(citationText(style, work, null));
      expect($('noscript').text()).toContain(YOUR_DATE);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
      for (const format of CITE_FORMATS)
        expect($(`a[data-file="${format}"]`).attr('href')).toBe(`${site.basePath}${citePath(path, format)}`);
    });

    test('has a file that other programs read, in BibTeX and in CSL-JSON', () => {
      const [bibtex] = new Cite(fileAt(site, citePath(path, 'bib'))).data;
      const [csl] = JSON.parse(fileAt(site, citePath(path, 'json')));
      for (const item of [bibtex, csl]) {
        expect(item.title).toBe(title);
        expect(item.URL).toBe(work.address);
        expect(item).not.toHaveProperty('accessed');
      }
      expect(csl.issued['date-parts'][0].map(String).join('-')).toBe(work.date?.replace(/-0/g, '-'));
    });
  });
});

test('no two works have the same key, so that a collection can hold all of them', () => {
  const keys = citable.map(({ path }) => JSON.parse(fileAt(SITE, citePath(path, 'json')))[0].id);
  expect(new Set(keys).size).toBe(citable.length);
});

test('each record has its address at hand on the page of its source, to be put into a citation', () => {
  for (const { source, salaries, facts } of library.files) {
    const { $ } = pageAt(SITE, `/sources/${source.id}/`);
    for (const { id } of [...salaries, ...facts]) {
      expect($(`#${id} a[href="#${id}"]`).length, recordPath(source.id, id)).toBeGreaterThan(0);
    }
    expect(words($('#cite').text())).toContain('To cite one figure or fact, select it, or the ¶ after it');
  }
});

describe('a page says what its figures are worth', () => {
  const appraised = citable.filter(({ kind }) => kind !== 'source');

  test.each(appraised.map(({ path }) => path))('%s', (path) => {
    const { $ } = pageAt(SITE, path);
    const said = words($('#appraisal').text());
    expect(said).toMatch(/^About this page’s figures \d+ sources?: /);
    expect(said).toContain(`${$('.footnotes li').length} source`);
    expect(said).toMatch(/\d+ pay figures? and \d+ facts?, each read from/);
    expect(said).toMatch(/An editor last reviewed|No editor has reviewed/);
    expect($('#appraisal a').get().length).toBeGreaterThanOrEqual(2);
  });
});

test('the counselor’s kit is one step away from every page, and its examples are live', () => {
  for (const { path, $ } of contentPages(SITE).filter(({ $ }) => $('footer.foot').length > 0))
    expect($('footer a[href="/counselors/"]').length, path).toBe(1);
  const { $ } = pageAt(SITE, '/counselors/');
  const { pages } = readSite(SITE);
  const linked = $('main a[href^="/compare/"]')
    .get()
    .map((link) => ($(link).attr('href') ?? '').replace(/#.*$/, ''));
  expect(linked.some((address) => /-vs-/.test(address))).toBe(true);
  for (const address of linked)
    expect(
      pages.some(({ path }) => path === address),
      address,
    ).toBe(true);
  for (const style of CITATION_STYLE_NAMES) expect($(`[data-citation="${style}"]`).length).toBeGreaterThan(0);
});
