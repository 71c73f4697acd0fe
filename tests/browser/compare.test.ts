import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startStaticServer } from '../../scripts/static-server.ts';
import { SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { axeFindings } from './axe.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const THREE = '/compare/?roles=account-manager,key-account-manager,account-executive';

const field = (page: Page) => page.getByRole('combobox', { name: /Add a role/ });
const chosen = (page: Page) => page.locator('#picked li');
const columns = (page: Page) => page.locator('.side-by-side thead th');
const told = (page: Page) => page.locator('#picker-told');
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Waits until as many roles stand side by side. */
const sideBySide = (page: Page, count: number) =>
  expect.poll(() => columns(page).count(), { timeout: 20_000 }).toBe(count);

async function pick(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await page.getByRole('option').first().click();
}

/** How many sheets of US letter paper a page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function openComparison(path: string, roles: number, habits: BrowserContextOptions = {}) {
  const opened = await open(path, habits);
  await sideBySide(opened.page, roles);
  return opened;
}

describe('roles are picked', () => {
  test('by typing a name or an alias, and stand side by side under their address', async () => {
    const { page, troubles } = await open('/compare/');
    await pick(page, 'account man');
    await told(page).getByText('Choose at least one more role').waitFor();
    await pick(page, 'KAM');
    await sideBySide(page, 2);
    expect(search(page)).toBe('?roles=account-manager,key-account-manager');
    await pick(page, 'relationship');
    await sideBySide(page, 3);
    expect((await columns(page).allInnerTexts()).map((name) => name.trim())).toEqual([
      'Account manager',
      'Key account manager',
      'Relationship manager',
    ]);
    expect(await page.title()).toBe(
      'Account manager, key account manager, and relationship manager compared · Careers Side by Side',
    );
    expect(troubles).toEqual([]);
  });

  test('with the keyboard alone, and taken out again', async () => {
    const { page } = await open('/compare/');
    await field(page).focus();
    await page.keyboard.type('client manager');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page).count(), { timeout: 20_000 }).toBe(1);
    // Enter takes the best answer, chosen or not.
    await page.keyboard.type('ae');
    await page.keyboard.press('Enter');
    await sideBySide(page, 2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Remove Account manager',
    );
    await page.keyboard.press('Enter');
    await expect
      .poll(() => chosen(page).allInnerTexts())
      .toEqual([expect.stringContaining('Account executive')]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picker-role');
  });

  test('four at most', async () => {
    const { page } = await openComparison(`${THREE},relationship-manager`, 4);
    expect(await field(page).isEditable()).toBe(false);
    await told(page).getByText('To add another, take one out first.').waitFor();
    await page.getByRole('button', { name: 'Remove Account executive' }).click();
    await sideBySide(page, 3);
    expect(await field(page).isEditable()).toBe(true);
  });

  test('to the fourth with the keyboard, which stays where it was', async () => {
    const { page } = await openComparison(THREE, 3);
    await field(page).focus();
    await page.keyboard.type('rela');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sideBySide(page, 4);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picker-role');
  });

  test('and a role that nobody knows is said to be unknown', async () => {
    const { page } = await open('/compare/');
    await field(page).fill('zzzzzz');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await told(page).getByText('No further role is called “zzzzzz”.').waitFor();
  });
});

describe('the address holds all that is shown', () => {
  test('so that a link that is shared or loaded again shows the same', async () => {
    const { page } = await openComparison(`${THREE}&only=differences`, 3);
    const box = page.getByLabel('Show differences only');
    expect(await box.isChecked()).toBe(true);
    await page.reload();
    await sideBySide(page, 3);
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    expect(search(page)).toBe('?roles=account-manager,key-account-manager,account-executive');
  });

  test('so that back and forward go through what was shown', async () => {
    const { page } = await open('/compare/');
    await pick(page, 'KAM');
    await pick(page, 'AE');
    await sideBySide(page, 2);
    await page.getByLabel('Show differences only').check();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Show differences only').isChecked()).toBe(false);
    await page.goBack();
    await told(page).getByText('Choose at least one more role').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Ready to read' }).waitFor();
    await page.goForward();
    await page.goForward();
    await sideBySide(page, 2);
  });

  test('down to the place that a link names', async () => {
    const { page } = await openComparison(`${THREE}#side-by-side`, 3);
    const place = page.locator('#side-by-side');
    await expect.poll(async () => (await place.boundingBox())?.y).toBeLessThan(200);
    expect(await page.locator(':target').getAttribute('id')).toBe('side-by-side');
  });

  test('and whoever comes back, or loads again, is where they were', async () => {
    const { page } = await openComparison(THREE, 3);
    const top = () => page.evaluate(() => Math.round(scrollY));
    await page.evaluate(() => scrollTo(0, 4000));
    await page.waitForFunction(() => history.state?.y === 4000);
    await page.goto(addressOf('/method/'));
    await page.goBack();
    await sideBySide(page, 3);
    await expect.poll(top).toBe(4000);
    await page.reload();
    await sideBySide(page, 3);
    await expect.poll(top).toBe(4000);
  });

  test('but a step to the note of a source draws nothing anew', async () => {
    const { page } = await openComparison(THREE, 3);
    await page.getByRole('button', { name: 'Open the interactive chart' }).click();
    await page.locator('canvas').waitFor();
    await page.getByText('Which figures can be compared').click();
    await page.locator('.pay-by-source .mark a').first().click();
    await page.waitForURL(/#source-1$/);
    await page.goBack();
    await page.waitForURL(/account-executive$/);
    await page.goForward();
    await page.waitForURL(/#source-1$/);
    expect(await page.locator('canvas').count()).toBe(1);
    expect(await page.locator('.conclusion-list[open]').count()).toBe(1);
    expect(await page.locator(':target').getAttribute('id')).toBe('source-1');
  });

  test('and is copied by a button', async () => {
    const { page, context } = await openComparison(THREE, 3);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await told(page).getByText('The address is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(THREE));
  });
});

describe('what is shown', () => {
  test('is what the page of the pair shows', async () => {
    const pair = await open('/compare/account-manager-vs-relationship-manager/');
    const picked = await openComparison('/compare/?roles=account-manager,relationship-manager', 2);
    const texts = (page: Page, selector: string) =>
      page
        .locator(selector)
        .allTextContents()
        .then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()));
    for (const selector of ['.side-by-side tbody', '.pay-by-source tr', '.headline', '#pay-chart text'])
      expect(await texts(picked.page, selector), selector).toEqual(await texts(pair.page, selector));
    const figures = (page: Page) =>
      page
        .locator('#pay a.figure, #side-by-side a.figure')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href')).filter((link, at, all) => all.indexOf(link) === at),
        );
    const offered = await figures(picked.page);
    expect(offered.length).toBeGreaterThan(5);
    // The page of the pair has pay by experience, industry and state besides.
    expect(await figures(pair.page)).toEqual(expect.arrayContaining(offered));
    await picked.page.getByRole('link', { name: 'Account manager vs. Relationship manager' }).click();
    await picked.page.waitForURL(addressOf('/compare/account-manager-vs-relationship-manager/'));
  });

  test('leads from each mark to its source, and from each figure to its record', async () => {
    const { page } = await openComparison(THREE, 3);
    const dangling = await page
      .locator('.mark a')
      .evaluateAll(
        (marks) => marks.filter((mark) => !document.querySelector(mark.getAttribute('href') ?? '')).length,
      );
    expect(dangling).toBe(0);
    await page.locator('.pay-by-source a.figure').first().click();
    await page.waitForURL(/\/sources\/[^/]+\/#/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('can be narrowed to differences', async () => {
    const { page } = await openComparison('/compare/?roles=account-manager,relationship-manager', 2);
    const shared = page.locator('.side-by-side .is-shared');
    expect(await shared.first().isVisible()).toBe(true);
    await page.getByLabel('Show differences only').check();
    expect(await shared.evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length)).toBe(0);
    expect(search(page)).toBe('?roles=account-manager,relationship-manager&only=differences');
  });

  test.each(['light', 'dark'] as const)('is open to everyone, in %s', async (colorScheme) => {
    const { page } = await openComparison(`${THREE},relationship-manager`, 4, { colorScheme });
    const { violations } = await axeFindings(page);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('fits a phone, each cell under its role', async () => {
    const { page } = await openComparison(`${THREE},relationship-manager`, 4, {
      viewport: { width: 320, height: 700 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('.side-by-side .cell-role').first().isVisible()).toBe(true);
  });

  test('prints without the picker, with its address', async () => {
    const { page } = await openComparison(THREE, 3);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('#picker, .picked, #picked-tools')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
    ).toBe(0);
    await page.getByText(addressOf(THREE)).waitFor();
    expect(await sheets(page)).toBeLessThanOrEqual(3);
  });

  test('prints on three sheets at most where there are four roles', async () => {
    const { page } = await openComparison(`${THREE},relationship-manager`, 4);
    expect(await sheets(page)).toBeLessThanOrEqual(3);
  });

  test('says on paper that it is an extract, and whether it shows differences only', async () => {
    const { page } = await openComparison('/compare/?roles=account-manager,relationship-manager', 2);
    await page.emulateMedia({ media: 'print' });
    const note = page.locator('.handout-note');
    const narrowed = note.getByText('Only differences are shown.');
    expect(await note.isVisible()).toBe(true);
    expect(await narrowed.isVisible()).toBe(false);
    // What the handout of a pair says of its citation would be untrue here.
    expect(
      await page.locator('#side-by-side').evaluate((section) => getComputedStyle(section, '::after').content),
    ).toBe('none');
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Show differences only').check();
    await page.emulateMedia({ media: 'print' });
    expect(await narrowed.isVisible()).toBe(true);
  });

  test('opens the interactive chart', async () => {
    const { page, troubles } = await openComparison(THREE, 3);
    await page.getByRole('button', { name: 'Open the interactive chart' }).click();
    await page.locator('canvas').waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('whatever the address holds', () => {
  test('an unknown role gets a kind word and near names', async () => {
    const { page } = await open('/compare/?roles=account-manager,acount-executive');
    await page.getByText('We have no role called “acount executive”.').waitFor();
    await page.locator('.not-found').getByRole('button', { name: 'Account executive' }).click();
    await sideBySide(page, 2);
    expect(search(page)).toBe('?roles=account-manager,account-executive');
  });

  test('a name or an alias leads to its role, and the address becomes the role’s own', async () => {
    const { page } = await openComparison('/compare/?roles=KAM,Client%20Manager,account-executive', 3);
    expect(search(page)).toBe('?roles=key-account-manager,account-manager,account-executive');
  });

  test('a name in it keeps the place that it leads to', async () => {
    const { page } = await openComparison('/compare/?roles=KAM,AE#side-by-side', 2);
    await page.waitForURL(/key-account-manager,account-executive#side-by-side$/);
    expect(await page.locator(':target').getAttribute('id')).toBe('side-by-side');
  });

  test('a word that can be no role’s id is said to be unknown too', async () => {
    const { page } = await openComparison('/compare/?roles=日本語,account-manager,account-executive', 2);
    await told(page).getByText('We have no role called “日本語”.').waitFor();
    expect(await told(page).isVisible()).toBe(true);
  });

  test('four names of which one is known do not ask for a fifth', async () => {
    const { page } = await open('/compare/?roles=account-manager,xa,xb,xc');
    await expect.poll(() => chosen(page).count()).toBe(4);
    expect(await told(page).textContent()).toBe('To add another, take one out first.');
  });

  test('one role asks for another', async () => {
    const { page } = await open('/compare/?roles=account-manager');
    await told(page).getByText('Choose at least one more role to compare.').waitFor();
    expect(await page.getByRole('heading', { name: 'Ready to read' }).isVisible()).toBe(true);
  });

  test('of five, four are kept', async () => {
    const { page } = await openComparison(`${THREE},relationship-manager,sales-engineer`, 4);
    await told(page).getByText('Left out: sales engineer.').waitFor();
  });

  test('a role named twice stands once', async () => {
    const { page } = await openComparison(
      '/compare/?roles=account-manager,Account Manager,key-account-manager',
      2,
    );
    expect(await chosen(page).count()).toBe(2);
  });

  test.each([
    ['a script', '?roles=<script>alert(1)</script>,"><img src=x onerror=alert(1)>'],
    ['a path', '?roles=../../secret,..%2f..%2fpackage,%00'],
    ['ten thousand letters', `?roles=${'x'.repeat(10_000)},${'y,'.repeat(2_000)}`],
    ['rubbish', '?roles=%E0%A4%A&only=%FF&roles[]=1&__proto__=1'],
    ['the name of a part of the language', '?roles=constructor,__proto__,toString&only=differences'],
  ])('%s is only words', async (_what, asking) => {
    const { page, requests } = await open(`/compare/${asking}`, { viewport: { width: 320, height: 700 } });
    let executed = false;
    page.on('dialog', () => {
      executed = true;
    });
    await page.waitForLoadState('networkidle');
    expect(executed).toBe(false);
    expect(await page.locator('main img, main script:not([type="module"])').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const own = new URL(addressOf('/')).origin;
    expect(requests.filter((request) => new URL(request).origin !== own)).toEqual([]);
    expect(requests.filter((request) => /secret|package/.test(new URL(request).pathname))).toEqual([
      ...requests.filter(
        (request) => /\/data\/roles\/[a-z-]+\.json$/.test(request) && /secret|package/.test(request),
      ),
    ]);
    // The reader can go on from there.
    await page.goto(addressOf(THREE));
    await sideBySide(page, 3);
  });
});

describe('where less works', () => {
  test('without script the page says so, and lists the comparisons that are ready', async () => {
    const { page } = await open(THREE, { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Ready to read' }).isVisible()).toBe(true);
    expect(await page.locator('#written a.pair').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('#picker').isVisible()).toBe(false);
  });

  test('on a slow line the last choice wins', async () => {
    const { page, context } = await open('/compare/');
    await context.route('**/data/roles/account-manager.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await pick(page, 'account manager');
    await pick(page, 'KAM');
    await page.goBack();
    await page.goBack();
    await page.waitForLoadState('networkidle');
    expect(await chosen(page).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Ready to read' }).isVisible()).toBe(true);
  });

  test('on a slow line it says that it loads, and shows nothing that is about to go', async () => {
    const { page, context } = await open('/404.html');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked: string[] = [];
    await context.route(/\/data\/roles\/|\/compare\.[^/]*\.js$/, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await held;
      await route.continue();
    });
    await page.goto(addressOf(THREE), { waitUntil: 'commit' });
    await told(page).getByText('Loading …').waitFor();
    expect(await page.locator('#written').isVisible()).toBe(false);
    // The roles are on their way beside the script, and not after it.
    await expect.poll(() => asked.length).toBe(4);
    release();
    await sideBySide(page, 3);
    await told(page).getByText('Side by side').waitFor({ state: 'attached' });
    expect(asked).toHaveLength(4);
  });

  test('where the names do not come it says so, and can be asked again', async () => {
    const { page, context } = await open('/compare/?roles=account-manager');
    await told(page).getByText('Choose at least one more role').waitFor();
    await context.route('**/search/names*', (route) => route.abort());
    await field(page).fill('KAM');
    await page.keyboard.press('Enter');
    await told(page).getByText('The names of roles could not be loaded. Try again.').waitFor();
    await context.unrouteAll();
    await page.keyboard.press('Enter');
    await sideBySide(page, 2);
  });

  test('where the script does not come the ready comparisons are there', async () => {
    const { page, context } = await open('/404.html');
    await context.route(/\/compare\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(addressOf(THREE));
    await told(page).getByText('This could not be loaded.').waitFor();
    expect(await page.getByRole('heading', { name: 'Ready to read' }).isVisible()).toBe(true);
  });

  test('a file that does not come is asked for again', async () => {
    const { page, context } = await open('/compare/');
    await context.route('**/data/roles/account-manager.json', (route) => route.abort());
    await page.goto(addressOf('/compare/?roles=account-manager,key-account-manager'));
    await page.getByText('“account manager” could not be loaded.').waitFor();
    await context.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await sideBySide(page, 2);
  });

  test('below a path it works as well', async () => {
    const server = await startStaticServer({
      folder: SITE_BELOW_A_PATH.folder,
      port: 0,
      basePath: SITE_BELOW_A_PATH.basePath,
    });
    try {
      const { page } = await open('/compare/');
      await page.goto(`${server.address}compare/?roles=account-manager,key-account-manager`);
      await sideBySide(page, 2);
      await pick(page, 'AE');
      await sideBySide(page, 3);
      expect(new URL(page.url()).pathname).toBe('/side-by-side/compare/');
      expect(await page.locator('.picked-name a').first().getAttribute('href')).toBe(
        '/side-by-side/roles/account-manager/',
      );
    } finally {
      await server.close();
    }
  });
});

test('a comparison asks for one small file a role and 15 KB of script, and for nothing else', async () => {
  const { context } = await open('/404.html');
  // A page of its own: what another page was still asking for when it was left has no body any more.
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(addressOf(THREE), { waitUntil: 'networkidle' });
  await sideBySide(page, 3);
  const loaded = await Promise.all(
    responses
      .map((response) => ({ response, path: new URL(response.url()).pathname }))
      .filter(({ path }) => /\.(?:js|json)$/.test(path))
      .map(async ({ response, path }) => ({
        path,
        bytes: brotliCompressSync(await response.body()).length,
      })),
  );
  const of = (ending: RegExp) => loaded.filter(({ path }) => ending.test(path));
  const sum = (files: { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
  expect(
    of(/\.json$/)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([
    '/data/roles/account-executive.json',
    '/data/roles/account-manager.json',
    '/data/roles/key-account-manager.json',
  ]);
  expect(of(/\.json$/).filter(({ bytes }) => bytes > 6 * 1024)).toEqual([]);
  console.log(`script for a comparison: ${sum(of(/\.js$/))} bytes (brotli)`);
  expect(sum(of(/\.js$/))).toBeLessThanOrEqual(15 * 1024);
});
