import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const PAGES = ['/', '/method/', '/compare/account-manager-vs-relationship-manager/', '/404.html'];

const field = (page: Page) => page.locator('header').getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.querySelector('header [role=combobox]'));

describe('the field in the header', () => {
  test.each(PAGES)('of %s has the focus after "/", and not after Escape', async (path) => {
    const { page, troubles } = await open(path);
    await page.keyboard.press('/');
    expect(await hasFocus(page)).toBe(true);
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await hasFocus(page)).toBe(false);
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
  });

  test('leaves "/" to whoever types it, and to the browser’s own keys', async () => {
    const { page } = await open('/');
    const home = page.locator('#home-search');
    await home.focus();
    await page.keyboard.type('a/b');
    expect(await home.inputValue()).toBe('a/b');
    await home.blur();
    await page.keyboard.press('Control+/');
    expect(await hasFocus(page)).toBe(false);
  });

  test('suggests pages by name; the arrows choose, and Enter goes there', async () => {
    const { page, troubles } = await open('/method/');
    await page.keyboard.press('/');
    await page.keyboard.type('acc');
    await options(page).first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await options(page).first().textContent()).toMatch(/^Account manager/);
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.getAttribute('id')).toBe(await field(page).getAttribute('aria-activedescendant'));
    expect(await chosen.textContent()).toMatch(/^Account executive/);
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('/roles/account-executive/'));
    expect(troubles).toEqual([]);
  });

  test.each([
    ['an abbreviation', 'kam', 'Key account manager'],
    ['another name', 'client man', 'Account manager'],
    ['a misspelling', 'acount', 'Account manager'],
    ['a source', 'zeng', 'Zengig'],
    ['two roles', 'account manager vs rel', 'Account manager vs. relationship manager'],
  ])('suggests first what is meant by %s', async (_by, typed, title) => {
    const { page } = await open('/method/');
    await field(page).fill(typed);
    await options(page).first().waitFor();
    expect(await options(page).first().locator('span').first().textContent()).toBe(title);
  });

  test('with nothing chosen leads to the search', async () => {
    const { page } = await open('/method/');
    await field(page).fill('relationship manager');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=relationship\+manager$/);
    await page.locator('#search-results a[href$="/roles/relationship-manager/"]').waitFor();
    expect(await page.locator('#search-input').inputValue()).toBe('relationship manager');
  });

  test('closes its list at the first Escape with what was typed kept, and when it is left', async () => {
    const { page } = await open('/method/');
    await field(page).fill('acc');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('acc');
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('goes where a suggestion is pressed', async () => {
    const { page } = await open('/');
    await page.locator('#home-search').click();
    await page.keyboard.type('rel');
    await page.getByRole('option', { name: /^Relationship manager/ }).click();
    await page.waitForURL(addressOf('/roles/relationship-manager/'));
  });

  test('is open to everyone while it suggests, in the light and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/method/', { colorScheme });
      await field(page).fill('acc');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.waitForLoadState('networkidle');
      const { violations } = await axeFindings(page, { within: 'header' });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });

  test('fits a narrow screen', async () => {
    const { page } = await open('/method/', { viewport: { width: 320, height: 640 } });
    await field(page).fill('account');
    await options(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });

  test('fetches nothing before it is used, and neither then any part of the index', async () => {
    const { page, requests } = await open('/method/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => /names|combobox|pagefind/.test(request))).toEqual([]);
    await field(page).fill('acc');
    await options(page).first().waitFor();
    expect(requests.filter((request) => request.includes('/search/names'))).toHaveLength(1);
    expect(requests.filter((request) => request.includes('/pagefind/'))).toEqual([]);
  });

  test('without JavaScript is a form that leads to the search page', async () => {
    const { page } = await open('/method/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('KAM');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=KAM$/);
    expect(await page.locator('noscript').isVisible()).toBe(true);
  });
});
