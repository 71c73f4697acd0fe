import { describe, expect, test } from 'vitest';
import { readLibrary } from '../site/read-site.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

describe('search', () => {
  test.each([
    ['its name', 'key account manager'],
    ['its name in capitals', 'Key Account Manager'],
    ['an abbreviation', 'KAM'],
  ])('finds a role by %s before all else, and leads to it', async (_by, words) => {
    const { page, troubles } = await open('/search/');
    await page.getByRole('searchbox').fill(words);
    const first = page.locator('#search-results a').first();
    await page.getByText(`found for “${words}”`).waitFor();
    expect(await first.getAttribute('href')).toMatch(/\/roles\/key-account-manager\/$/);
    await first.click();
    await page.waitForURL(addressOf('/roles/key-account-manager/'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Key account manager');
    expect(troubles).toEqual([]);
  });

  test('finds every role by its name before all else', async () => {
    const { page } = await open('/search/');
    for (const { id, title } of readLibrary().roles) {
      await page.getByRole('searchbox').fill(title);
      await page.getByText(`found for “${title}”`).waitFor();
      expect(await page.locator('#search-results a').first().getAttribute('href')).toMatch(
        new RegExp(`/roles/${id}/$`),
      );
    }
  });

  test('finds a role by the beginning of its name', async () => {
    const { page } = await open('/search/?q=key acc');
    await page.locator('#search-results a[href$="/roles/key-account-manager/"]').waitFor();
  });

  test('from the field on any page leads to the results', async () => {
    const { page } = await open('/method/');
    await page.getByRole('searchbox').fill('relationship manager');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=relationship\+manager$/);
    await page.locator('#search-results a[href$="/roles/relationship-manager/"]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('relationship manager');
  });

  test('says how many pages it found, and when it found none offers every role', async () => {
    const { page } = await open('/search/?q=zzxqj');
    await page.getByText(/Nothing found for “zzxqj”/).waitFor();
    expect(await page.locator('#search-start a').count()).toBe(readLibrary().roles.length);
    await page.getByRole('searchbox').fill('account');
    await page.getByText(/pages found for “account”/).waitFor();
    expect(await page.locator('#search-start').isHidden()).toBe(true);
  });

  test('fetches its index only when it is used', async () => {
    const { page, requests } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  });

  test('without JavaScript lists every role instead', async () => {
    const { page } = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Key account manager' }).isVisible()).toBe(true);
  });
});
