import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { libraryFromContent } from '../../scripts/building/library-from-content.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { comparisonPath, handoutPath, worksheetPath } from '../../src/domain/address.ts';
import { qrCode } from '../../src/domain/qr-code.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { ROOT, SITE } from '../setup/sites.ts';
import { axeFindings } from './axe.ts';
import { open, withBrowser } from './reader.ts';

withBrowser();

const pairs = builtPairs(libraryFromContent(readContent(ROOT)));
const handouts = pairs.map(([a, b]) => handoutPath(a, b));
const worksheets = pairs.map(([a, b]) => worksheetPath(a, b));
const HANDOUT = '/handout/account-manager-vs-relationship-manager/';
const WORKSHEET = '/worksheet/account-manager-vs-relationship-manager/';

const FORMATS = ['A4', 'Letter'] as const;
/** What is left of a page within its margins, in millimetres; see one-page-print.css. */
const ROOM = {
  A4: { width: 210 - 24, height: 297 - 18 },
  Letter: { width: 215.9 - 24, height: 279.4 - 18 },
} as const;
const MM = 96 / 25.4;
const SMALLEST_LETTER = 8 * (96 / 72);

/** How many pages a PDF of Chromium has: each has an object of type Page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Lays a page out as it is on paper, so that it can be measured. */
async function onPaper(page: Page, format: (typeof FORMATS)[number]): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({
    width: Math.floor(ROOM[format].width * MM),
    height: Math.floor(ROOM[format].height * MM),
  });
}

/** Texts on paper that reach out of the room of the page, or that some box cuts off. */
function cutOff(page: Page, room: { width: number; height: number }): Promise<string[]> {
  return page.evaluate(({ width, height }) => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const words = texts.currentNode.textContent?.trim() ?? '';
      if (words === '' || !element?.checkVisibility() || element.closest('.visually-hidden, .skip')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects())
        if (box.right > width + 1 || box.left < -1 || box.bottom > height || box.top < -1)
          faults.push(`${words.slice(0, 40)}: leaves the page`);
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (getComputedStyle(at).overflow !== 'visible' && at.scrollHeight > at.clientHeight + 1)
          faults.push(`${words.slice(0, 40)}: cut off`);
    }
    return faults;
  }, room);
}

/** Texts on paper in letters smaller than may be. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.textContent?.trim() || !element?.checkVisibility()) continue;
      const size = getComputedStyle(element).fontSize;
      if (Number.parseFloat(size) < least - 0.01)
        found.add(`${element.tagName} ${size}: ${element.textContent?.slice(0, 30)}`);
    }
    return [...found];
  }, SMALLEST_LETTER);
}

describe.each([...handouts, ...worksheets])('%s on paper', (path) => {
  test('is one page, on A4 and on Letter, with all of its text in it and none of it under 8 points', async () => {
    const { page, troubles } = await open(path);
    for (const format of FORMATS) {
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
      await onPaper(page, format);
      const room = { width: ROOM[format].width * MM, height: ROOM[format].height * MM };
      expect(await cutOff(page, room)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  test('is one page also where its fonts do not come', async () => {
    const { page } = await open('/404.html');
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.goto(new URL(path, page.url()).href);
    for (const format of FORMATS) expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });
});

describe('on paper', () => {
  test('a QR code is big enough to scan, black on white whatever the colours', async () => {
    const { page } = await open(HANDOUT, { colorScheme: 'dark' });
    await onPaper(page, 'A4');
    const code = page.locator('.qr');
    const box = await code.boundingBox();
    const modules = qrCode(`${SITE.origin}${comparisonPath('account-manager', 'relationship-manager')}`).size;
    // A module of 0.4 mm is what a phone reads from the hand.
    expect((box?.width ?? 0) / MM / modules).toBeGreaterThan(0.4);
    const fills = await code.evaluate((svg) =>
      ['rect', 'path'].map((name) => {
        const part = svg.querySelector(name);
        return part === null ? '' : getComputedStyle(part).fill;
      }),
    );
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test.each([HANDOUT, WORKSHEET])(
    '%s can be read in grey: signs tell the roles apart, and ink is dark',
    async (path) => {
      const { page } = await open(path);
      await onPaper(page, 'A4');
      const { signs, faint } = await page.evaluate(() => {
        const grey = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return {
          signs: ['.role-0 .sign path', '.role-1 .sign path'].map((name) =>
            document.querySelector(name)?.getAttribute('d'),
          ),
          faint: [...document.querySelectorAll('.one-page *')]
            .filter((element) => element.checkVisibility() && !element.closest('svg'))
            .filter((element) => grey(getComputedStyle(element).color) > 115)
            .map((element) => element.outerHTML.slice(0, 80)),
        };
      });
      expect(signs[0]).toBeTruthy();
      expect(signs[1]).toBeTruthy();
      expect(signs[0]).not.toBe(signs[1]);
      expect(faint).toEqual([]);
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Clear everything' }).isVisible()).toBe(false);
    },
  );

  test('a worksheet has boxes to tick and lines to write on, and what was entered stands there', async () => {
    const { page } = await open(WORKSHEET);
    await page
      .getByRole('radio', { name: /^suits me / })
      .first()
      .check();
    await page.getByLabel('Notes').first().fill('Talk to my cousin');
    await onPaper(page, 'A4');
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('input[type="radio"]')].map((input) => {
        const { width, height } = input.getBoundingClientRect();
        return { width, height, border: Number.parseFloat(getComputedStyle(input).borderTopWidth) };
      }),
    );
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThan(3.5 * MM);
    const borders = boxes.map(({ border }) => border);
    // The one that is ticked is full.
    expect(borders[0]).toBeGreaterThan(3 * Math.max(...borders.slice(1)));
    expect(await page.locator('.ruled span:visible').count()).toBeGreaterThanOrEqual(6);
    expect(await page.getByLabel('Notes').first().isVisible()).toBe(true);
    for (const format of FORMATS) expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });
});

describe('a worksheet on the screen', () => {
  test('takes one tick a statement, named by its column and its words, without script', async () => {
    const { page } = await open(WORKSHEET, { javaScriptEnabled: false });
    const row = page.getByRole('row', { name: /See to it that clients are content/ });
    const [yes, no] = [
      row.getByRole('radio', { name: /^suits me / }),
      row.getByRole('radio', { name: /^not for me / }),
    ];
    await yes.check();
    await no.check();
    expect(await yes.isChecked()).toBe(false);
    expect(await no.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await no.isChecked()).toBe(false);
  });

  test('sends nothing and keeps nothing: Enter stays on the page, and a reload is a clean sheet', async () => {
    const { page, requests } = await open(WORKSHEET);
    const before = requests.length;
    await page.getByLabel('Name', { exact: true }).fill('Ada');
    await page.getByLabel('Name', { exact: true }).press('Enter');
    const tick = page.getByRole('radio').first();
    await tick.check();
    await tick.press('Enter');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(WORKSHEET);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ada');
    // The browser asks for the icon of a page when it likes.
    expect(requests.slice(before).filter((address) => !address.endsWith('/favicon.svg'))).toEqual([]);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
    await page.reload();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    expect(await page.getByRole('radio').first().isChecked()).toBe(false);
  });
});

describe.each([HANDOUT, WORKSHEET])('%s', (path) => {
  test.each([320, 360, 768, 1280])('fits a screen of %i pixels', async (width) => {
    const { page } = await open(path, { viewport: { width, height: 800 } });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('is open to everyone on a phone as well, where its tables are set as lists', async () => {
    const { page } = await open(path, { viewport: { width: 360, height: 740 } });
    const { violations } = await axeFindings(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
