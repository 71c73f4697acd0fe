import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, withBrowser } from './reader.ts';

withBrowser();

/** What has focus: its name, and whether a reader can see that it has. */
function focused(page: Page): Promise<{ name: string; shown: boolean; marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) && !(element instanceof SVGElement))
      return { name: '', shown: false, marked: false };
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      shown: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0,
      marked:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none',
    };
  });
}

describe('with the keyboard alone', () => {
  test('the first stop skips to the content', async () => {
    const { page } = await open('/roles/account-manager/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toEqual({ name: 'Skip to the content', shown: true, marked: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) ?? false,
    );
    expect(inMain).toBe(true);
  });

  test.each(['/', '/compare/account-manager-vs-relationship-manager/', '/salaries/'])(
    'on %s every stop can be seen',
    async (path) => {
      const { page } = await open(path);
      const stops: Awaited<ReturnType<typeof focused>>[] = [];
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops.filter(({ shown, marked }) => !shown || !marked)).toEqual([]);
      expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(5);
    },
  );

  test('the interactive chart opens, and focus stays on its button', async () => {
    const { page } = await open('/compare/account-manager-vs-relationship-manager/');
    const button = page.locator('#pay-chart button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#pay-chart canvas').waitFor();
    expect((await focused(page)).name).toBe('Show the plain picture again');
  });

  test('a source mark leads to its footnote', async () => {
    const { page } = await open('/roles/account-manager/');
    const mark = page.locator('main sup.mark a').first();
    const target = await mark.getAttribute('href');
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(`.footnotes ${target}`).count()).toBe(1);
  });
});
