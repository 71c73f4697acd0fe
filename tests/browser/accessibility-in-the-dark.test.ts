import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { open, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

/** What changes when the colours do. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

test.each(VISITED_PAGES)('%s can be read in the dark', async (path) => {
  const { page } = await open(path, { colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toMatch(/dark/);
  expect(await barriers(page, new AxeBuilder({ page }).withRules(RULES_OF_COLOUR))).toEqual([]);
});
