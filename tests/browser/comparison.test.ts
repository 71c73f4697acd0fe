import { describe, expect, test } from 'vitest';
import { open, withBrowser } from './reader.ts';

withBrowser();

const COMPARISON = '/compare/account-manager-vs-relationship-manager/';

describe('a comparison with JavaScript off', () => {
  const reader = { javaScriptEnabled: false };

  test('reads whole: the names, the difference in words, the tables', async () => {
    const { page } = await open(COMPARISON, reader);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /Account manager[\s\S]*Relationship manager/,
    );
    expect((await page.locator('.difference').textContent())?.length ?? 0).toBeGreaterThan(40);
    expect(await page.getByText('$75,495').first().isVisible()).toBe(true);
    expect(await page.getByText('$72,293').first().isVisible()).toBe(true);
    const tables = page.locator('main table:visible');
    expect(await tables.count()).toBeGreaterThanOrEqual(2);
  });

  test('shows its chart as a picture, with a row for each figure', async () => {
    const { page } = await open(COMPARISON, reader);
    const picture = page.locator('figure.chart svg[role="img"]').first();
    expect(await picture.isVisible()).toBe(true);
    const box = await picture.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(100);
    expect(await picture.locator('[data-record]').count()).toBeGreaterThanOrEqual(4);
    expect(await page.getByRole('button', { name: /interactive/ }).count()).toBe(0);
  });

  test('can be asked for differences only', async () => {
    const { page } = await open(COMPARISON, reader);
    const visibleRows = page.locator('table.side-by-side tr:visible');
    const all = await visibleRows.count();
    await page.getByLabel('Show differences only').check();
    expect(await visibleRows.count()).toBeLessThan(all);
  });

  test('asked for in the other order, leads on', async () => {
    const { page } = await open('/compare/relationship-manager-vs-account-manager/', reader);
    await page.waitForURL(/\/compare\/account-manager-vs-relationship-manager\/$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('the interactive chart', () => {
  const isChart = (address: string): boolean => /interactive-chart/.test(address);

  test('is fetched when a reader opens it and not before, and closes again', async () => {
    const { page, requests, troubles } = await open(COMPARISON);
    await page.waitForLoadState('networkidle');
    expect(requests.filter(isChart)).toEqual([]);

    const button = page.locator('#pay-chart button');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    const canvas = page.locator('#pay-chart canvas');
    await canvas.waitFor();
    expect(requests.filter(isChart)).toHaveLength(1);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect((await canvas.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    expect(await canvas.getAttribute('aria-label')).toMatch(/The same figures stand/);

    await button.click();
    await canvas.waitFor({ state: 'detached' });
    expect(await page.locator('#pay-chart svg[role="img"]').isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('really draws something', async () => {
    const { page } = await open(COMPARISON);
    await page.locator('#pay-chart button').click();
    const canvas = page.locator('#pay-chart canvas');
    await canvas.waitFor();
    await page.waitForFunction(() => {
      const drawn = document.querySelector<HTMLCanvasElement>('#pay-chart canvas');
      const pixels = drawn?.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data ?? [];
      return new Set(pixels).size > 8;
    });
    expect(await canvas.isVisible()).toBe(true);
  });
});

describe('the interactive chart with the keyboard', () => {
  test('is read figure by figure, and Escape leads back to its button', async () => {
    const { page } = await open(COMPARISON);
    const button = page.locator('#pay-chart button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#pay-chart canvas').waitFor();
    await page.keyboard.press('Shift+Tab');
    const list = page.locator('#pay-chart').getByRole('listbox');
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    const selected = list.getByRole('option', { selected: true });
    const first = await selected.textContent();
    expect(first).toMatch(/^Account manager: .+ a year; /);
    await page.keyboard.press('ArrowDown');
    expect(await selected.textContent()).not.toBe(first);
    await page.keyboard.press('End');
    expect(await selected.textContent()).toMatch(/^Relationship manager: /);
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('in print', () => {
  test('the footnotes give the addresses of the sources, and the chart stands as a picture', async () => {
    const { page } = await open(COMPARISON);
    const address = page.locator('.footnotes .address').first();
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.isVisible()).toBe(true);
    expect(await address.textContent()).toMatch(/https:\/\//);
    expect(await page.locator('#pay-chart svg[role="img"]').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.locator('#pay-chart button').isVisible()).toBe(false);
  });

  test('an open interactive chart gives way to the picture', async () => {
    const { page } = await open(COMPARISON);
    await page.locator('#pay-chart button').click();
    await page.locator('#pay-chart canvas').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#pay-chart svg[role="img"]').isVisible()).toBe(true);
    expect(await page.locator('#pay-chart canvas').isVisible()).toBe(false);
  });
});
