import { describe, expect, inject, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { contentPages } from '../site/read-site.ts';
import { barriers } from './barriers.ts';
import { type OpenPage, openOnce, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What changes when the colours do. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Pages of these families are made of the same parts for each pair and role: those that are visited stand for all. */
const FROM_ONE_MOULD = /^\/(?:cite|embed|share|handout|worksheet)\/./;

const furtherPages = contentPages(SITE)
  .map(({ path }) => path)
  .filter((path) => !FROM_ONE_MOULD.test(path) && !VISITED_PAGES.includes(path));

function testOpenness(opened: () => OpenPage): void {
  test('is open to everyone', async () => {
    expect(await barriers(opened().page, { tags: RULES })).toEqual([]);
  });
}

/** Runs in the page: the innermost elements that make it wider than the screen. */
function stickingOut(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > room + 1,
  );
  return [
    'the page is wider than the screen',
    ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 100)),
  ];
}

// The page is loaded once for all of these, and the last of them change it: they unfold it, and make it dark.
describe.each(VISITED_PAGES)('%s', (path) => {
  const opened = openOnce(path, { colorScheme: 'light' });

  test('runs without an error, keeps its policy, and asks nothing of another host', async () => {
    const { page, troubles, requests } = opened();
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
    const { origin } = new URL(inject('siteAddress'));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  });

  test('fits every screen, without scrolling sideways', async () => {
    const { page } = opened();
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, stickingOut: await page.evaluate(stickingOut) }).toEqual({ width, stickingOut: [] });
    }
  });

  testOpenness(opened);

  test('can be read in the dark', async () => {
    const { page } = opened();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toMatch(/dark/);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await barriers(page, { rules: RULES_OF_COLOUR })).toEqual([]);
  });
});

describe.each(furtherPages)('%s', (path) => {
  testOpenness(openOnce(path, { colorScheme: 'light' }));
});
