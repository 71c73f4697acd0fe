import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { contentPages } from '../site/read-site.ts';
import { barriers } from './barriers.ts';
import { open, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages of these families are made of the same parts for each pair and role: those that are visited stand for all. */
const FROM_ONE_MOULD = /^\/(?:cite|embed|share|handout|worksheet)\/./;

const pages = contentPages(SITE)
  .map(({ path }) => path)
  .filter((path) => !FROM_ONE_MOULD.test(path) || VISITED_PAGES.includes(path));

test.each(pages)('%s is open to everyone', async (path) => {
  const { page } = await open(path, { colorScheme: 'light' });
  expect(await barriers(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
});
