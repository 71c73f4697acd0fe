import { describe, expect, inject, test } from 'vitest';
import { open, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

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

describe.each(VISITED_PAGES)('%s', (path) => {
  test('runs without an error, keeps its policy, and asks nothing of another host', async () => {
    const { page, troubles, requests } = await open(path);
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
    const { origin } = new URL(inject('siteAddress'));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  });

  test('fits every screen, without scrolling sideways', async () => {
    const { page } = await open(path);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, stickingOut: await page.evaluate(stickingOut) }).toEqual({ width, stickingOut: [] });
    }
  });
});
