import { describe, expect, test } from 'vitest';
import { libraryFromContent } from '../../scripts/building/library-from-content.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { comparisonPath } from '../../src/domain/address.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import { ROOT } from '../setup/sites.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const COMPARISON = '/compare/account-manager-vs-relationship-manager/';
const PROFILE = '/roles/account-manager/';

/** How many pages a PDF of Chromium has: each has an object of type Page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('the handout', () => {
  const comparisons = builtPairs(libraryFromContent(readContent(ROOT))).map(([a, b]) => comparisonPath(a, b));

  test.each(comparisons)('of %s has two pages, on A4 and on Letter', async (path) => {
    const { page } = await open(path);
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(2);
  });

  test('leaves a counter of its pages that can count other than two', async () => {
    const { page } = await open(PROFILE);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  });
});

describe('nothing shifts when the fonts arrive late', () => {
  test.each(['/', COMPARISON, PROFILE, '/salaries/'])('%s', async (path) => {
    const { page } = await open('/404.html');
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number')
            Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + entry.value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.001);
  });
});

describe('a reader who needs more room', () => {
  /** WCAG 2.2, success criterion 1.4.12. */
  const SPACED =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

  /** The fonts come or they do not (`font-display: optional`), and the stand-in of a machine may be much wider than ours. */
  const FONTS = ['our own fonts', 'the fonts of the machine'] as const;

  describe.each(FONTS)('in %s', (fonts) => {
    test.each([COMPARISON, PROFILE, '/', '/method/', '/salaries/'])(
      'finds nothing cut off in %s with text spaced out',
      async (path) => {
        const { page } = await open('/404.html', { viewport: { width: 320, height: 640 }, bypassCSP: true });
        if (fonts === 'the fonts of the machine') await page.route(/\.woff2$/, (route) => route.abort());
        await page.goto(addressOf(path), { waitUntil: 'load' });
        await page.addStyleTag({ content: SPACED });
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(0);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main :is(p, li, td, th, dd, dt, h1, h2, h3)')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
            .filter((element) => getComputedStyle(element).overflowX !== 'visible')
            .map((element) => element.textContent?.trim().slice(0, 60)),
        );
        expect(cut).toEqual([]);
      },
    );
  });
});

describe('a reader with forced colours', () => {
  test('still tells the marks of a chart from the ground', async () => {
    const { page } = await open(COMPARISON, { forcedColors: 'active' });
    const { ground, marks } = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      marks: [...document.querySelectorAll('#pay-chart .mark-fill, #pay-chart .mark-range')].map(
        (mark) => getComputedStyle(mark).fill,
      ),
    }));
    expect(marks.length).toBeGreaterThan(2);
    expect(marks).not.toContain(ground);
  });
});

describe('the two roles', () => {
  test('differ in lightness, so that grey print tells them apart, and in sign', async () => {
    const { page } = await open(COMPARISON);
    const lightness = await page.evaluate(() =>
      ['.role-0 .sign', '.role-1 .sign'].map((selector) => {
        const sign = document.querySelector(selector);
        const [r = 0, g = 0, b = 0] =
          sign === null ? [] : (getComputedStyle(sign).color.match(/\d+/g) ?? []).map(Number);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      }),
    );
    expect(Math.abs((lightness[0] ?? 0) - (lightness[1] ?? 0))).toBeGreaterThan(20);
    const signs = await page.evaluate(() =>
      ['.role-0 .sign', '.role-1 .sign'].map((selector) =>
        document.querySelector(selector)?.innerHTML.trim(),
      ),
    );
    expect(signs[0]).not.toBe(signs[1]);
  });
});
