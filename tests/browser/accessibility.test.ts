import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { contentPages } from '../site/read-site.ts';
import { open, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

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

test.each(contentPages(SITE).map(({ path }) => path))('%s is open to everyone', async (path) => {
  const { page } = await open(path, { colorScheme: 'light' });
  expect(await barriers(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
});

test.each(VISITED_PAGES)('%s can be read in the dark', async (path) => {
  const { page } = await open(path, { colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toMatch(/dark/);
  expect(await barriers(page, new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
});
