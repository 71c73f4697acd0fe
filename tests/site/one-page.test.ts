import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparisonPath, handoutPath, worksheetPath } from '../../src/domain/address.ts';
import { qrCode } from '../../src/domain/qr-code.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { SITE, SITE_BELOW_A_PATH, type TestedSite } from '../setup/sites.ts';
import { readLibrary, readSite, type SitePage } from './read-site.ts';

const pairs = builtPairs(readLibrary());

const pageAt = (site: TestedSite, path: string): SitePage =>
  readSite(site).pages.find((page) => page.path === path) ?? expect.unreachable(`${path} is not there`);

describe.each(pairs)('on paper, %s and %s', (a, b) => {
  const sheets = [handoutPath(a, b), worksheetPath(a, b)];

  test('have a handout and a worksheet, to which their comparison leads', () => {
    const { $ } = pageAt(SITE, comparisonPath(a, b));
    for (const sheet of sheets) expect($(`main a[href="${sheet}"]`)).toHaveLength(1);
  });

  test('stay out of search engines, of the search and of the site map, each its own canonical address', () => {
    const listed = readFileSync(join(SITE.folder, 'sitemap-0.xml'), 'utf8');
    for (const sheet of sheets) {
      const { $ } = pageAt(SITE, sheet);
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
      expect($('link[rel="canonical"]').attr('href')).toBe(`${SITE.origin}${sheet}`);
      expect($('[data-pagefind-body]')).toHaveLength(0);
      expect(listed).not.toContain(sheet);
    }
  });

  test.each([SITE, SITE_BELOW_A_PATH])(
    'give the address of the comparison in letters and as a code, in $name',
    (site) => {
      const address = `${site.origin}${site.basePath}${comparisonPath(a, b)}`;
      for (const sheet of sheets) {
        const { $ } = pageAt(site, sheet);
        expect($('.whole .full-address').text()).toBe(address);
        expect($('.qr[role="img"]').attr('aria-label')).toBe(`QR code that leads to ${address}`);
        expect($('.qr path').attr('d')).toBe(qrCode(address).path);
      }
    },
  );

  test('leave no question without an answer, or the word that there is none', () => {
    const { $ } = pageAt(SITE, handoutPath(a, b));
    const cells = $('.of-two tbody td')
      .get()
      .map((cell) => $(cell).text().trim());
    expect(cells.length).toBeGreaterThanOrEqual(10);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  test('have eight or nine statements to tick each, as many the one as the other', () => {
    const { $ } = pageAt(SITE, worksheetPath(a, b));
    const counts = $('.both-roles section')
      .get()
      .map((section) => $(section).find('th[scope="row"]').length);
    expect(counts).toHaveLength(2);
    expect(counts[0]).toBe(counts[1]);
    expect([8, 9]).toContain(counts[0]);
    expect($('.both-roles input[type="radio"]')).toHaveLength(
      3 * counts.reduce((sum, count) => sum + count, 0),
    );
  });

  test('name the sources with their whole addresses, and mark every statement with one of them', () => {
    for (const sheet of sheets) {
      const { $ } = pageAt(SITE, sheet);
      const addresses = $('.footnotes li > .full-address')
        .get()
        .map((link) => [$(link).text(), $(link).attr('href')]);
      expect(addresses.length).toBe($('.footnotes li').length);
      for (const [text, href] of addresses) expect(text).toBe(href);
      const unmarked = $('.both-roles th[scope="row"], .answers li')
        .get()
        .filter((element) => $(element).find('.mark a').length === 0);
      expect(unmarked).toHaveLength(0);
    }
  });
});
