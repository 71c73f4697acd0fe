import { expect, test } from 'vitest';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { comparisonPath } from '../../src/domain/address.ts';
import { formerPages, isFormerFile, isFormerSource } from '../../src/domain/kept-addresses.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { ROOT, SITE } from '../setup/sites.ts';
import { readLibrary, readSite } from './read-site.ts';

const { pages } = readSite(SITE);
const pairs = builtPairs(readLibrary());

test('a comparison asked for in the other order leads to the one page that there is', () => {
  expect(pairs.length).toBeGreaterThan(0);
  for (const [a, b] of pairs) {
    const reversed = pages.find(({ path }) => path === `/compare/${b}-vs-${a}/`);
    const target = comparisonPath(a, b);
    expect(reversed?.$('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=${target}`);
    expect(reversed?.$('link[rel="canonical"]').attr('href')).toBe(`${SITE.origin}${target}`);
    // Where a browser does not follow the redirect, the reader can.
    expect(reversed?.$(`a[href="${target}"]`)).toHaveLength(1);
    expect(pages.find(({ path }) => path === target)?.isRedirect).toBe(false);
  }
});

test('a page that only leads on stays out of search engines and of the search', () => {
  const redirects = pages.filter(({ isRedirect }) => isRedirect);
  const ledOn = formerPages(readLibrary(), readHistory(ROOT)).filter(
    (page) => page.to !== null && !isFormerSource(page) && !isFormerFile(page),
  );
  expect(redirects.length).toBe(pairs.length + ledOn.length);
  for (const { $ } of redirects) {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('[data-pagefind-body]')).toHaveLength(0);
  }
});
