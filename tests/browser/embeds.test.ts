import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { embedPath, oembedPath } from '../../src/domain/address.ts';
import { embedKey, embedsOf } from '../../src/domain/embed.ts';
import { oembedSchema } from '../../src/domain/oembed.ts';
import { ROOT, SITE } from '../setup/sites.ts';
import { readLibrary } from '../site/read-site.ts';
import { addressOf, type OpenPage, open, withBrowser } from './reader.ts';
import { VISITED_PAGES } from './visited-pages.ts';

withBrowser();

const KEY = 'compare/account-manager-vs-relationship-manager';
const KEYS = embedsOf(readLibrary(), readHistory(ROOT).ledger).map(embedKey);

/** A page of another site, on a port of its own, with the given HTML in it. */
async function foreignPage(html: string, habits: Parameters<typeof open>[1] = {}): Promise<OpenPage> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>A school</title><style>body{margin:0}</style>${html}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the foreign page has no port');
  return open(`http://127.0.0.1:${bound.port}/`, habits);
}

/** What is pasted, as the served site stands at another address than it was built for. */
const served = (html: string): string => html.replaceAll(`${SITE.origin}/`, inject('siteAddress'));

async function pasted(key: string): Promise<{ frame: string; height: number }> {
  const answer = oembedSchema.parse(await (await fetch(addressOf(oembedPath(key)))).json());
  return { frame: served(answer.html), height: answer.height };
}

const WITH_SCRIPT = served(`<script src="${SITE.origin}/embed/resize.js" async></script>`);

async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  await frame.waitForSelector('.credit');
  return frame;
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

describe('on a page of another site', () => {
  test('a frame shows the comparison, and takes the height of what is in it', async () => {
    const { frame: html } = await pasted(KEY);
    const { page, troubles } = await foreignPage(html + WITH_SCRIPT, {
      viewport: { width: 900, height: 800 },
    });
    const frame = await frameIn(page);
    expect(await frame.locator('h1').textContent()).toContain('Relationship manager');
    await expect.poll(() => heightOf(page)).toBe(await contentHeight(frame));
    const folded = await heightOf(page);
    await frame.locator('summary').click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(folded + 100);
    await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a script that comes after the frame asks for the height that it missed', async () => {
    const { frame: html } = await pasted(KEY);
    const { page } = await foreignPage(html, { viewport: { width: 900, height: 800 } });
    const frame = await frameIn(page);
    await frame.waitForLoadState('load');
    await page.addScriptTag({ url: addressOf('/embed/resize.js') });
    await expect.poll(() => heightOf(page)).toBe(await contentHeight(frame));
  });

  test('no message but that of the frame itself changes its height', async () => {
    const { frame: html, height } = await pasted(KEY);
    const { page } = await foreignPage(html + WITH_SCRIPT, { viewport: { width: 900, height: 800 } });
    const frame = await frameIn(page);
    await expect.poll(() => heightOf(page)).not.toBe(height);
    const right = await heightOf(page);
    const type = 'careers-side-by-side:height';
    // From the page itself; and from the frame, with what is no height.
    await page.evaluate((message) => window.postMessage(message, '*'), { type, height: 77 });
    for (const wrong of [-5, 1e9, 'tall', null])
      await frame.evaluate((message) => parent.postMessage(message, '*'), { type, height: wrong });
    await frame.evaluate((message) => parent.postMessage(message, '*'), { type: 'other', height: 88 });
    await page.waitForTimeout(200);
    expect(await heightOf(page)).toBe(right);
  });

  test('a frame without any script is read whole at the height it was pasted with, on a phone', async () => {
    for (const key of KEYS) {
      const { frame: html, height } = await pasted(key);
      const { page } = await foreignPage(html, {
        viewport: { width: 360, height: 800 },
        javaScriptEnabled: false,
      });
      const frame = await frameIn(page);
      const { body, room } = {
        body: await frame.locator('body').boundingBox(),
        room: await page.locator('iframe').boundingBox(),
      };
      expect(room?.height).toBe(height);
      expect({ key, fits: (body?.height ?? 0) <= height }).toEqual({ key, fits: true });
      // No more than a few lines are left empty.
      expect({ key, empty: height - (body?.height ?? 0) < 140 }).toEqual({ key, empty: true });
    }
  });

  test('a link in the frame opens in the whole window', async () => {
    const { frame: html } = await pasted('salary/account-manager');
    const { page } = await foreignPage(html);
    const frame = await frameIn(page);
    await frame.locator('.credit a').first().click();
    await page.waitForURL(addressOf('/roles/account-manager/#pay'));
  });

  test('a frame asks nothing of anyone but the site, and fetches no font', async () => {
    const { frame: html } = await pasted(KEY);
    const { page, requests } = await foreignPage(html + WITH_SCRIPT);
    await frameIn(page);
    await page.waitForLoadState('networkidle');
    const own = requests.filter((address) => !address.startsWith('http://127.0.0.1'));
    expect(own.filter((address) => !address.startsWith(inject('siteAddress')))).toEqual([]);
    expect(own.filter((address) => /\.woff2?$/.test(address))).toEqual([]);
  });
});

describe('a page that is no embed', () => {
  test.each(VISITED_PAGES.filter((path) => !/^\/embed\/./.test(path)).concat('/nowhere/'))(
    '%s refuses to be framed',
    async (path) => {
      const { page, troubles } = await foreignPage(`<iframe src="${addressOf(path)}"></iframe>`);
      const inside = () => page.frames().find((frame) => frame !== page.mainFrame());
      await expect.poll(() => inside()?.url(), { timeout: 20_000 }).toMatch(/^chrome-error:/);
      // The console may say why a moment after the frame is empty.
      await expect.poll(() => troubles.join(' ')).toMatch(/frame-ancestors|X-Frame-Options/i);
    },
  );
});

describe('the page about sharing', () => {
  const SHARE = `/share/${KEY}/`;

  test('copies what is to be pasted', async () => {
    const { page, context } = await open(SHARE);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.copy button').nth(1).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.to-copy code').nth(1).textContent(),
    );
  });

  test('selects it instead where copying is refused', async () => {
    const { page } = await open(SHARE);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } }),
    );
    await page.locator('.copy button').first().click();
    await page.getByText('It is selected now').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      await page.locator('.to-copy code').first().textContent(),
    );
  });

  test('has it without script as well, without a button that does nothing', async () => {
    const { page } = await open(SHARE, { javaScriptEnabled: false });
    expect(await page.locator('.to-copy code').nth(1).textContent()).toContain(embedPath(KEY));
    expect(await page.locator('.copy button:visible').count()).toBe(0);
  });
});
