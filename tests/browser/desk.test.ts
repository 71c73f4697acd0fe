import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyCheckout } from '../../scripts/developing/checkout-copy.ts';
import { type DevProcess, startDevProcess } from '../../scripts/developing/dev-process.ts';
import { PROSE_COMPONENTS_BY_NAME } from '../../src/domain/prose-component-contract.ts';
import { ROOT } from '../setup/sites.ts';
import { axeFindings } from './axe.ts';
import { launchChromium } from './chromium.ts';

// An editor at work: `npm run dev` runs over a copy of the content, and one page of it is open in a browser.

const PROFILE = 'content/roles/account-executive.mdx';
const OTHER_PROFILE = 'content/roles/relationship-manager.mdx';
const PAIR = 'content/comparisons/account-manager-vs-relationship-manager.mdx';
const SHEET = 'seeds/zippia-key-account-manager-vs-relationship-manager.md';
const RECORDS = 'content/records/zippia-key-account-manager-vs-relationship-manager.json';

const root = mkdtempSync(join(tmpdir(), 'desk-'));
let dev: DevProcess;
let page: Page;
let close: () => Promise<void>;
const requests: string[] = [];

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** Opens a page anew, also when a change that came before is still reloading the one that is open. */
async function visit(path: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.goto(new URL(path, dev.address).href).then(
          (response) => response?.status(),
          () => null,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
}

/** What keeps someone from reading a part of the page; null where the page was loaded anew meanwhile. */
const barriersIn = (part: string) =>
  axeFindings(page, { within: part })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))
    .catch(() => null);

/** Mends what is wrong, and waits until the server has seen that nothing is: a page that is loaded anew meanwhile shows no overlay for a moment, either. */
async function mend(...writes: readonly (() => void)[]): Promise<void> {
  const timesMended = () => dev.said().split('Nothing is wrong any more').length;
  const before = timesMended();
  for (const write of writes) write();
  await expect.poll(timesMended, { timeout: 60_000 }).toBeGreaterThan(before);
  await overlay().waitFor({ state: 'hidden' });
}

const overlay = () => page.getByRole('dialog', { name: /to mend/ });
const reopen = () => page.getByRole('button', { name: /^\d+ faults?/ });

beforeAll(async () => {
  copyCheckout(ROOT, root);
  edit(PAIR, 'reviewed:', 'reviwed:');
  edit(OTHER_PROFILE, 'family: client-facing', 'family: [');
  // Below a path, where an address that forgets the path leads nowhere.
  dev = await startDevProcess(root, { BASE_PATH: '/side-by-side' });
  const browser = await launchChromium(inject('chromium'));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('request', (request) => requests.push(request.url()));
  close = () => browser.close();
});

afterAll(async () => {
  await close?.();
  await dev?.stop();
  rmSync(root, { recursive: true, force: true });
});

describe('a fault that was there before the server started', () => {
  test('does not keep it from starting, and is told; the page comes when it is mended', async () => {
    await visit('roles/account-executive/');
    await overlay().waitFor();
    const text = await overlay().textContent();
    expect(text).toContain('2 faults to mend');
    expect(text).toContain('front-matter-unknown-field');
    expect(text).toContain('yaml-syntax');
    await mend(
      () => edit(PAIR, 'reviwed:', 'reviewed:'),
      () => edit(OTHER_PROFILE, 'family: [', 'family: client-facing'),
    );
    await expect
      .poll(() =>
        page.request.get(`${dev.address}roles/relationship-manager/`).then((answer) => answer.status()),
      )
      .toBe(200);
  });
});

describe('a fault in a profile', () => {
  test('is told over the page, with all that is needed to mend it, and again in the terminal', async () => {
    await visit('roles/account-executive/');
    edit(
      PROFILE,
      'First contacts, and then',
      'First contacts, <Cite sorce="zengig-account-manager" /> and then',
    );
    await overlay().waitFor();
    const text = await overlay().textContent();
    for (const part of [
      '1 fault to mend',
      '<Cite> has no "sorce".',
      'content/roles/account-executive.mdx:23:23',
      'one of source, record',
      'Did you mean "source"?',
      'npm run check -- --fix',
      'prop-unknown',
    ])
      expect(text).toContain(part);
    await expect.poll(() => dev.said()).toContain('23:23  <Cite> has no "sorce".  [prop-unknown]');
    expect(dev.said().split('[prop-unknown]')).toHaveLength(2);
  });

  test('leaves the page behind whole and in use', async () => {
    await page.locator('main').getByText('First contacts,').waitFor();
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('key');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Account executive');
  });

  test('is opened at its place in the editor’s own program', async () => {
    await page.route('**/__open-in-editor*', (route) => route.fulfill({ status: 200, body: '' }));
    const asked = page.waitForRequest(/__open-in-editor/);
    await overlay()
      .getByRole('button', { name: `${PROFILE}:23:23` })
      .click();
    const { pathname, searchParams } = new URL((await asked).url());
    expect([pathname, searchParams.get('file')]).toEqual(['/__open-in-editor', `${PROFILE}:23:23`]);
  });

  test('leads to the page that explains its code', async () => {
    // Astro loads the page anew a second after a change, and a click in that moment is lost: it is made again.
    const link = overlay().getByRole('link', { name: 'An attribute that the tag does not have' });
    await expect
      .poll(
        async () => {
          if (await link.isVisible()) await link.click();
          await page
            .waitForURL('**/_desk/**', { timeout: 3_000, waitUntil: 'commit' })
            .catch(() => undefined);
          return new URL(page.url()).pathname;
        },
        { timeout: 60_000 },
      )
      .toBe('/side-by-side/_desk/checks/prop-unknown/');
    await page.getByRole('heading', { level: 1, name: 'An attribute that the tag does not have' }).waitFor();
    await page.getByRole('link', { name: 'All codes' }).click();
    await page.getByRole('heading', { name: 'Prose, tags and figures' }).waitFor();
    await visit('roles/account-executive/');
    await overlay().waitFor();
  });

  test.each(['light', 'dark'] as const)('can be read by everyone, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => barriersIn('editors-desk'), { timeout: 60_000 }).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });

  test('can be closed with Escape, stays closed when the page is loaded anew, and opens again by its button', async () => {
    await page.keyboard.press('Escape');
    await overlay().waitFor({ state: 'hidden' });
    await visit('roles/account-executive/');
    await reopen().waitFor();
    expect(await overlay().isVisible()).toBe(false);
    await reopen().focus();
    await page.keyboard.press('Enter');
    await overlay().waitFor();
    await overlay().getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await overlay().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await overlay().waitFor();
  });

  test('goes by itself when it is mended', async () => {
    await mend(() => edit(PROFILE, '<Cite sorce="zengig-account-manager" /> ', ''));
    await page.getByText('First contacts, and then').waitFor();
    expect(await reopen().isVisible()).toBe(false);
  });
});

describe('prose that Astro cannot read', () => {
  test('is told in our words first, and the page comes back when it is mended', async () => {
    edit(PROFILE, 'First contacts, and', 'First <contacts, and');
    await overlay().waitFor();
    await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
    expect(await overlay().textContent()).toContain('The prose is no well-formed MDX');
    // The server may still be loading the page anew.
    const inTheMiddle = () =>
      overlay()
        .evaluate((panel) => {
          const { left, top, width, height } = panel.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
        })
        .catch(() => null);
    await expect.poll(inTheMiddle).toBe('editors-desk');
    await mend(() => edit(PROFILE, 'First <contacts, and', 'First contacts, and'));
    await page.getByText('First contacts, and then').waitFor();
  });
});

describe('a fact sheet', () => {
  test('that is edited changes its records and the page', async () => {
    await visit('roles/key-account-manager/');
    edit(SHEET, '160,992', '161,992');
    await page.locator('#jobs').getByText('160,992').waitFor({ state: 'detached' });
    await page.getByText('161,992').first().waitFor();
    expect(readFileSync(join(root, RECORDS), 'utf8')).toContain('161992');
    // What the profile still says is told at once.
    await overlay().getByText('160,992').first().waitFor();
    await mend(() => edit(SHEET, '161,992', '160,992'));
    await page.locator('#jobs ~ *').getByText('160,992').first().waitFor();
  });

  test('with a fault leaves the last good records', async () => {
    const before = readFileSync(join(root, RECORDS), 'utf8');
    const sheet = readFileSync(join(root, SHEET), 'utf8');
    writeFileSync(
      join(root, SHEET),
      sheet.replace(/^kind: .*$/m, 'kind: career-gide').replace('160,992', '1'),
    );
    await overlay().getByText('front-matter-unknown-value').waitFor();
    expect(readFileSync(join(root, RECORDS), 'utf8')).toBe(before);
    await mend(() => writeFileSync(join(root, SHEET), sheet));
  });
});

test('the page of components shows every tag, rendered, with its attributes and what its wrong use says', async () => {
  await visit('_desk/components/');
  for (const [name, { example, props }] of PROSE_COMPONENTS_BY_NAME) {
    const section = page.getByRole('region', { name: `<${name}>`, exact: true });
    expect(await section.locator('pre').first().textContent()).toBe(example);
    for (const prop of Object.keys(props))
      expect(await section.getByRole('rowheader', { name: prop }).count()).toBeGreaterThan(0);
    expect(await section.locator('.desk-example .prose > *').count()).toBeGreaterThan(0);
    expect(await section.locator('dd').count()).toBeGreaterThan(0);
  }
  expect(await page.locator('[data-not-there]').count()).toBe(0);
  await expect.poll(() => barriersIn('main'), { timeout: 60_000 }).toEqual([]);
});

test('the desk asks nothing of anyone else', () => {
  const own = new URL(dev.address).origin;
  expect(requests.filter((address) => !address.startsWith(own) && !address.startsWith('data:'))).toEqual([]);
});
