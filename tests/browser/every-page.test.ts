import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { METHOD, SALARIES, SOURCES } from '../../src/domain/address.ts';
import { open, withBrowser } from './reader.ts';

withBrowser();

/** One page of each kind, and each kind of comparison: with pay on both sides, on one, and without a verdict. */
const PAGES = [
  '/',
  '/roles/',
  '/roles/account-manager/',
  '/roles/account-executive/',
  '/compare/',
  '/compare/account-manager-vs-relationship-manager/',
  '/compare/account-executive-vs-account-manager/',
  '/compare/account-executive-vs-key-account-manager/',
  SALARIES,
  SOURCES,
  '/sources/zengig-account-manager/',
  METHOD,
  '/search/',
  '/404.html',
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What changes when the colours do. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe holds against a page with everything on it unfolded. */
async function barriers(page: Page, axe: AxeBuilder): Promise<{ id: string; help: string; at: string[] }[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
  }));
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

describe.each(PAGES)('%s', (path) => {
  test('is open to everyone', async () => {
    const { page } = await open(path, { colorScheme: 'light' });
    expect(await barriers(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
  });

  test('can be read in the dark', async () => {
    const { page } = await open(path, { colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toMatch(/dark/);
    expect(await barriers(page, new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
  });

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
