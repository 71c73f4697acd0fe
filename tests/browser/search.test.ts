import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startStaticServer } from '../../scripts/static-server.ts';
import { SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readLibrary } from '../site/read-site.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const field = (page: Page) => page.locator('#search-input');
const results = (page: Page) => page.locator('#search-results > li > a');
const kinds = (page: Page) => page.locator('#search-kinds');

/** Waits until the search is done: its kinds are counted last. */
const counted = (page: Page) =>
  kinds(page)
    .getByText(/^All \d+$/)
    .waitFor();

const address = (page: Page): string => new URL(page.url()).search;

describe('search finds a role before all else', () => {
  test.each([
    ['its name', 'key account manager', 'key-account-manager'],
    ['its name in capitals', 'Key Account Manager', 'key-account-manager'],
    ['an abbreviation', 'KAM', 'key-account-manager'],
    ['a short abbreviation', 'AE', 'account-executive'],
    ['an abbreviation that begins other words', 'AM', 'account-manager'],
    ['another name', 'client manager', 'account-manager'],
    ['its beginning', 'key acc', 'key-account-manager'],
    ['a misspelling', 'acount manager', 'account-manager'],
    ['a misspelling of two words', 'relatonship manger', 'relationship-manager'],
    ['a shortened word', 'relation manager', 'relationship-manager'],
    ['an abbreviation among other words', 'how much does a KAM make', 'key-account-manager'],
    ['its name and a word that its page has not', 'account executive salary', 'account-executive'],
  ])('by %s, and leads to it', async (_by, words, role) => {
    const { page, troubles } = await open('/search/');
    await field(page).fill(words);
    await counted(page);
    await results(page).first().click();
    await page.waitForURL(addressOf(`/roles/${role}/`));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('by the name of every role that there is', async () => {
    const { page } = await open('/search/');
    for (const { id, title } of readLibrary().roles) {
      await field(page).fill(title);
      await page.getByText(`found for “${title}”`).waitFor();
      expect(await results(page).first().getAttribute('href')).toMatch(new RegExp(`/roles/${id}/$`));
    }
  });

  test('and says what an abbreviation or a misspelling was taken for', async () => {
    const { page } = await open('/search/?q=KAM');
    await page.getByText('“KAM” is another name for key account manager.').waitFor();
    await field(page).fill('acount manager');
    await page.getByText('Nothing is called “acount manager”.').waitFor();
    await field(page).fill('certification plumbers');
    await page.getByText('No page has “plumbers”.').waitFor();
  });
});

describe('search finds a comparison before all else', () => {
  test.each([
    [
      'its name',
      'account manager vs relationship manager',
      '/compare/account-manager-vs-relationship-manager/',
    ],
    [
      'its roles the other way round',
      'relationship manager vs. account manager',
      '/compare/account-manager-vs-relationship-manager/',
    ],
    ['the abbreviations of its roles', 'AM vs KAM', '/compare/account-manager-vs-key-account-manager/'],
    [
      'several roles that no page compares',
      'AM, KAM or AE',
      '/compare/?roles=account-manager,key-account-manager,account-executive',
    ],
  ])('by %s, and leads to it', async (_by, words, path) => {
    const { page, troubles } = await open(`/search/?q=${encodeURIComponent(words)}`);
    await counted(page);
    await results(page).first().click();
    await page.waitForURL(addressOf(path));
    expect(troubles).toEqual([]);
  });
});

describe('search finds figures', () => {
  test.each(['$75,495', '75,495', '75495', '$49.19'])(
    'typed as %s, on the row of all pay too',
    async (typed) => {
      const { page } = await open(`/search/?q=${encodeURIComponent(typed)}`);
      await counted(page);
      expect(await page.locator('#search-status').textContent()).not.toMatch(/No page has|Nothing/);
      const amount = typed.includes('49') && typed.includes('.') ? '$49.19' : '$75,495';
      const row = page.locator('#search-results .places a[href*="/salaries/"]').first();
      const id = decodeURIComponent(new URL((await row.getAttribute('href')) ?? '').hash.slice(1));
      await row.click();
      const shown = page.locator(`tr[id="${id}"]`);
      await shown.locator('mark').first().waitFor();
      expect(await shown.locator('a.figure').textContent()).toBe(amount);
      expect(await page.locator('table.all-pay mark').first().isVisible()).toBe(true);
    },
  );
});

describe('what was found', () => {
  test('is counted by kind, and can be narrowed to one', async () => {
    const { page } = await open('/search/?q=account manager');
    await counted(page);
    const roles = kinds(page).getByRole('link', { name: /^Roles \d/ });
    const count = Number(/\d+/.exec((await roles.textContent()) ?? '')?.[0]);
    await roles.click();
    await kinds(page).locator('[aria-current]', { hasText: 'Roles' }).waitFor();
    expect(await page.locator('#search-results .kind').allTextContents()).toEqual(
      Array.from({ length: count }, () => 'Role'),
    );
    expect(address(page)).toBe('?q=account+manager&kind=role');
  });

  test('can be narrowed to a role and a source, which the address holds', async () => {
    const { page } = await open('/search/?q=bonus');
    await counted(page);
    await page.getByText('Narrow by role or source').click();
    await page.locator('#search-role option[value="relationship-manager"]').waitFor({ state: 'attached' });
    await page.locator('#search-role').selectOption('relationship-manager');
    await page.waitForURL(/role=relationship-manager/);
    await counted(page);
    await page.locator('#search-source').selectOption({ index: 1 });
    await page.waitForURL(/source=/);
    await counted(page);
    const narrowed = await results(page).allTextContents();
    expect(narrowed.length).toBeGreaterThan(0);

    await page.reload();
    await counted(page);
    expect(await results(page).allTextContents()).toEqual(narrowed);
    expect(await page.locator('#search-role').inputValue()).toBe('relationship-manager');
  });

  test('with filters that nothing passes says so, and offers to take them back', async () => {
    const { page } = await open('/search/?q=bonus&role=no-such-role');
    await page.getByText('Nothing found for “bonus” with these filters.').waitFor();
    await page.locator('#search-role option[value=""]').waitFor({ state: 'attached' });
    await page.locator('#search-role').selectOption('');
    await page.getByText(/pages found for “bonus”/).waitFor();
  });

  test('shows of a comparison its verdict, and no line twice', async () => {
    const { page } = await open('/search/?q=account manager');
    await counted(page);
    const verdict = readLibrary().verdicts.find(
      ({ roles }) => roles.join() === 'account-manager,relationship-manager',
    );
    await page
      .locator('#search-results')
      .getByText(verdict?.summary ?? expect.unreachable())
      .waitFor();
    await field(page).fill('certification');
    await page.getByText('found for “certification”').waitFor();
    const lines = await page.locator('#search-results .places span').allTextContents();
    expect(lines.length).toBeGreaterThan(3);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => /^[,;:.)]/.test(line) || line.includes('‖'))).toEqual([]);
  });

  test('is of a kind that can be chosen, whatever page it is', async () => {
    const { page } = await open('/search/?q=json');
    await counted(page);
    const counts = (await kinds(page).getByRole('link').allTextContents()).map((text) =>
      Number(/\d+$/.exec(text)?.[0]),
    );
    const [all = 0, ...ofKinds] = counts;
    expect(ofKinds.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(await page.locator('#search-results .kind').allTextContents()).not.toContain('');
  });

  test('is nothing that stands on page after page, such as how a page is cited', async () => {
    const { page } = await open('/search/');
    for (const words of ['Retrieved', 'interactive chart']) {
      await field(page).fill(words);
      await page.getByText(`Nothing found for “${words}”.`).waitFor();
    }
  });

  test('has its places on each page, also where another page said the same', async () => {
    const { page } = await open('/search/?q=california');
    await counted(page);
    const items = page.locator('#search-results > li');
    expect(await items.count()).toBeGreaterThan(5);
    expect(await items.filter({ hasNot: page.locator('a[href*="highlight="]') }).count()).toBe(0);
  });

  test('goes on where there is more, and a reader at the keyboard reads on there', async () => {
    const { page } = await open('/search/?q=account manager');
    await counted(page);
    expect(await results(page).count()).toBe(10);
    await page.getByRole('button', { name: 'More results' }).click();
    await page.waitForFunction(() => document.querySelectorAll('#search-results > li').length > 10);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('#search-results > li > a')].indexOf(
        document.activeElement ?? document.body,
      ),
    );
    expect(focused).toBe(10);
  });
});

describe('the address', () => {
  test('leads back and forward through searches', async () => {
    const { page } = await open('/search/?q=KAM');
    await page.getByText('“KAM” is another name').waitFor();
    await field(page).fill('budgets');
    await page.getByText('found for “budgets”').waitFor();
    await field(page).press('Enter');
    await counted(page);
    await kinds(page)
      .getByRole('link', { name: /^Comparisons/ })
      .click();
    await page.waitForURL(/kind=comparison/);
    await page.goBack();
    await page.getByText(/^\d pages found for “budgets”/).waitFor();
    expect(address(page)).toBe('?q=budgets');
    await page.goBack();
    await page.getByText('“KAM” is another name').waitFor();
    expect(await field(page).inputValue()).toBe('KAM');
    await page.goForward();
    await page.getByText('found for “budgets”').waitFor();
    expect(await field(page).inputValue()).toBe('budgets');
  });

  test('gives way to what was typed while the script was on its way', async () => {
    const { page, context } = await open('/404.html');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route(/search-page/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf('/search/?q=budgets'), { waitUntil: 'commit' });
    await field(page).fill('KAM');
    release();
    await page.getByText('“KAM” is another name').waitFor();
    expect(address(page)).toBe('?q=KAM');
    await page.goBack();
    await page.getByText('found for “budgets”').waitFor();
  });

  test('may hold anything, and nothing in it runs', async () => {
    const { page, troubles } = await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    // "x" and "1" stand on many pages; no word that counts does.
    await page.getByText('Nothing found for “<img src=x onerror=alert(1)>”.').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('may be very long; only its beginning is searched', async () => {
    const { page, troubles } = await open(`/search/?q=${'x'.repeat(10_000)}`);
    await page.getByText(/^Nothing found for/).waitFor();
    expect((await field(page).inputValue()).length).toBe(200);
    expect(troubles).toEqual([]);
  });
});

describe('an empty result', () => {
  test('names the nearest roles and what can be searched', async () => {
    const { page } = await open('/search/?q=zzxqj');
    await page.getByText('Nothing found for “zzxqj”.').waitFor();
    await page.getByText('The role names that come nearest:').waitFor();
    expect(await page.locator('#search-near a').count()).toBeGreaterThan(0);
    expect(await page.locator('#search-start').isVisible()).toBe(true);
    await field(page).fill('account');
    await page.getByText(/pages found for “account”/).waitFor();
    expect(await page.locator('#search-start').isHidden()).toBe(true);
  });

  test('where the index cannot be loaded says so, and leads on', async () => {
    const { page } = await open('/search/');
    await page.route(/\/pagefind\//, (route) => route.abort());
    await field(page).fill('budgets');
    await page.getByText('The search index could not be loaded.').waitFor();
    expect(await page.locator('#search-start').isVisible()).toBe(true);
    await page.unrouteAll();
    await field(page).press('Enter');
    await page.getByText('found for “budgets”').waitFor();
  });
});

describe('a hit inside a page', () => {
  test('leads to its place, where the words are marked until Escape', async () => {
    const { page, troubles } = await open('/search/?q=budgets');
    await counted(page);
    await page.getByRole('link', { name: 'The difference in practice' }).click();
    await page.waitForURL(/\?highlight=budgets#the-difference-in-practice$/);
    const marks = page.locator('main mark');
    await marks.first().waitFor();
    expect(new Set(await marks.allTextContents())).toEqual(new Set(['budgets']));
    expect(await page.locator('#verdict mark').first().isVisible()).toBe(true);
    const text = await page.locator('#verdict').textContent();
    await page.keyboard.press('Escape');
    expect(await marks.count()).toBe(0);
    expect(await page.locator('#verdict').textContent()).toBe(text);
    expect(address(page)).toBe('');
    expect(troubles).toEqual([]);
  });

  test('of a source leads to the record', async () => {
    const { page } = await open('/search/?q=budgets&kind=source');
    await counted(page);
    const link = page.locator('#search-results .places a').first();
    await link.click();
    await page.locator('main mark').first().waitFor();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`li[id="${id}"] mark`).textContent()).toBe('budgets');
  });

  test('that an address makes up marks nothing and breaks nothing', async () => {
    const { page, troubles } = await open(
      `/method/?highlight=${encodeURIComponent('<b onclick=x> zzxqj')}#%E0%A4%A`,
    );
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main mark').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe('the search page', () => {
  test('fetches its index only when it is used', async () => {
    const { page, requests } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => /\/pagefind\/|names/.test(request))).toEqual([]);
  });

  test('without JavaScript says so, and offers every list instead', async () => {
    const { page } = await open('/search/?q=KAM', { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    for (const list of ['Roles', 'Comparisons', 'Sources', 'Pay figures'])
      expect(await page.locator('main').getByRole('link', { name: list, exact: true }).isVisible()).toBe(
        true,
      );
  });

  test('works below a path', async () => {
    const server = await startStaticServer({
      folder: SITE_BELOW_A_PATH.folder,
      port: 0,
      basePath: '/side-by-side',
    });
    try {
      const { page, troubles } = await open('/404.html');
      await page.goto(`${server.address}method/`);
      await page.keyboard.press('/');
      await page.keyboard.type('kam');
      await page.getByRole('option', { name: /Key account manager/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/side-by-side\/search\/\?q=kam$/);
      await counted(page);
      await results(page).first().click();
      await page.waitForURL(`${server.address}roles/key-account-manager/`);
      expect(troubles).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
