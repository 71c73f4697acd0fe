// `npm run bench -- dev`: how long an edit takes to show in the browser while `npm run dev` runs. It works on a copy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findChromium, launchChromium, NO_CHROMIUM } from '../tests/browser/chromium.ts';
import { copyCheckout } from './developing/checkout-copy.ts';
import { startDevProcess } from './developing/dev-process.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } });
const times = Number(values.times);

const PAGE = 'roles/key-account-manager/';
const PROFILE = 'content/roles/key-account-manager.mdx';
const SHEET = 'seeds/zippia-key-account-manager-vs-relationship-manager.md';
const COUNT = '160,992';

const chromium = await findChromium();
if (chromium === null) throw new Error(NO_CHROMIUM);
const root = mkdtempSync(join(tmpdir(), 'dev-'));
copyCheckout(join(import.meta.dirname, '..'), root);

/** Puts a text in the place of another, and gives the milliseconds until the page shows it, from the moment of saving. */
async function untilShown(page: Page, file: string, from: string, to: string, sign: string): Promise<number> {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file} any more.`);
  // What the edit before set in motion is over when nothing was asked for a while.
  await page.waitForLoadState('networkidle');
  const start = performance.now();
  writeFileSync(join(root, file), text.replace(from, to));
  await page.getByText(sign).first().waitFor();
  return performance.now() - start;
}

const shown = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]}–${sorted.at(-1)})`;
};

const browser = await launchChromium(chromium);
try {
  const begun = performance.now();
  const dev = await startDevProcess(root);
  try {
    const page = await browser.newPage();
    await page.goto(`${dev.address}${PAGE}`);
    console.log(`The first page is there after ${Math.round(performance.now() - begun)} ms.`);
    const profile: number[] = [];
    const frontMatter: number[] = [];
    const figure: number[] = [];
    const fault: number[] = [];
    let prose = '## Who does well in it';
    let title = 'title: Key account manager';
    let count = COUNT;
    for (let turn = 1; turn <= times; turn += 1) {
      const next = `## Who does well in it, draft ${'again '.repeat(turn).trim()}`;
      profile.push(await untilShown(page, PROFILE, prose, next, next.slice(3)));
      prose = next;
      const name = `Key account manager, ${'again '.repeat(turn).trim()}`;
      frontMatter.push(await untilShown(page, PROFILE, title, `title: ${name}`, name));
      title = `title: ${name}`;
      const amount = `161,${100 + turn}`;
      figure.push(await untilShown(page, SHEET, count, amount, amount));
      count = amount;
      const slip = `<Cite sorce="zippia" /> ${turn}`;
      fault.push(await untilShown(page, PROFILE, prose, `${prose}\n\n${slip}`, '<Cite> has no "sorce".'));
      await untilShown(page, PROFILE, `\n\n${slip}`, '', prose.slice(3));
      await page.getByText('<Cite> has no "sorce".').waitFor({ state: 'hidden' });
    }
    console.log(`From saving to the browser, median of ${times} (fastest–slowest):`);
    console.log(`  prose of a profile          ${shown(profile)}`);
    console.log(`  front matter of a profile   ${shown(frontMatter)}`);
    console.log(`  a figure of a fact sheet    ${shown(figure)}`);
    console.log(`  a fault, in the overlay     ${shown(fault)}`);
  } finally {
    await dev.stop();
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
