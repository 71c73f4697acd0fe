import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { libraryFromContent } from '../../scripts/building/library-from-content.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { citePath } from '../../src/domain/address.ts';
import { YOUR_DATE } from '../../src/domain/citation.ts';
import { citationDay } from '../../src/domain/citation-day.ts';
import { factPhrase } from '../../src/domain/fact-statement.ts';
import { factKindLabel } from '../../src/domain/fact-words.ts';
import { recordWork } from '../../src/domain/record-citation.ts';
import { measuredWords, salaryPhrase } from '../../src/domain/salary-words.ts';
import { SEGMENT_KIND_LABELS } from '../../src/domain/segment-kind.ts';
import { ROOT } from '../setup/sites.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const COMPARISON = '/compare/account-manager-vs-relationship-manager/';
const CITED = citePath(COMPARISON);
const ZONE = { timezoneId: 'Pacific/Auckland' };

/** The reader's own day, which is not everyone's. */
const dayIn = (page: Page): Promise<string> => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('a citation', () => {
  test('without script is text that says what to put in', async () => {
    const { page } = await open(COMPARISON, { javaScriptEnabled: false });
    const citation = page.locator('#cite [data-citation]');
    expect(await citation.textContent()).toContain(`Retrieved ${YOUR_DATE}, from http`);
    expect(await page.locator('#cite button').count()).toBe(0);
  });

  test('with script tells the reader’s own day, and is copied with a button', async () => {
    const { page, context, troubles } = await open(COMPARISON, ZONE);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = (await page.locator('#cite [data-citation]').textContent()) ?? '';
    expect(text).toContain(`Retrieved ${citationDay('apa', await dayIn(page))}, from http`);
    await page.getByRole('button', { name: 'Copy the citation: APA' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await clipboardOf(page)).toBe(text);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<i>Account manager vs. relationship manager.</i>');
    expect(troubles).toEqual([]);
  });

  test('is selected for the reader where the clipboard is refused', async () => {
    const { page } = await open(COMPARISON);
    await page.evaluate(() => {
      for (const method of ['write', 'writeText'])
        Object.defineProperty(navigator.clipboard, method, {
          value: () => Promise.reject(new Error('refused')),
        });
    });
    await page.getByRole('button', { name: 'Copy the citation: APA' }).click();
    await page
      .getByRole('status')
      .getByText(/^Selected: press Ctrl\+C/)
      .waitFor();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      await page.locator('#cite [data-citation]').textContent(),
    );
  });
});

describe('the page with every style', () => {
  test('has the reader’s day in each of them', async () => {
    const { page, troubles } = await open(CITED, ZONE);
    const day = await dayIn(page);
    const citation = (style: string) => page.locator(`[data-citation="${style}"]`).textContent();
    await page.getByRole('button', { name: 'Copy the citation: CSL-JSON' }).waitFor();
    for (const style of ['apa', 'mla', 'chicago-note', 'chicago-bibliography'] as const)
      expect(await citation(style)).toContain(citationDay(style, day));
    expect(await citation('bib')).toContain(`urldate = {${day}}`);
    expect(JSON.parse((await citation('json')) ?? '')[0].accessed['date-parts'][0]).toEqual(
      day.split('-').map(Number),
    );
    expect(troubles).toEqual([]);
  });

  test('hands out files with that day, under the names that the site has them', async () => {
    const { page } = await open(CITED);
    await page.getByRole('button', { name: 'Copy the citation: BibTeX' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[data-file="bib"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('account-manager-vs-relationship-manager.bib');
    expect(readFileSync(await download.path(), 'utf8')).toContain(`urldate = {${await dayIn(page)}}`);
  });

  test('without script still hands out the files, and says what they lack', async () => {
    const { page } = await open(CITED, { javaScriptEnabled: false });
    const note = page.locator('noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain('The files cannot know that day');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[data-file="json"]').click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))[0]).not.toHaveProperty('accessed');
  });
});

describe('a single record on the page of its source', () => {
  const library = libraryFromContent(readContent(ROOT));
  const titleOf = (id: string): string =>
    library.roles.find((role) => role.id === id)?.title ?? id.replaceAll('-', ' ');

  /** The title under which a record is cited, from the record itself. */
  const titles = library.files.flatMap(({ source, salaries, facts }) => {
    const page = { kind: 'source', title: '', address: 'https://x.example/', date: null } as const;
    const of = (record: Parameters<typeof recordWork>[0]) => ({
      source: source.id,
      id: record.id,
      title: recordWork(record, page, source.publisher).title,
    });
    return [
      ...salaries.map((record) =>
        of({
          id: record.id,
          role: titleOf(record.role),
          about: measuredWords(record),
          part: record.segment && `${SEGMENT_KIND_LABELS[record.segment.kind]}: ${record.segment.label}`,
          statement: salaryPhrase(record),
          reportedBy: record.reportedBy,
        }),
      ),
      ...facts.map((record) =>
        of({
          id: record.id,
          role: titleOf(record.role),
          about: factKindLabel(record.kind),
          part: null,
          statement: factPhrase(record),
          reportedBy: record.reportedBy,
        }),
      ),
    ];
  });
  /** One of each kind of place: pay, pay of a part, a credited fact, a blank, a plain fact. */
  const chosen = [
    titles.find(({ title }) => /\(stated by [^,]+\)$/.test(title) && title.includes('$')),
    titles.find(({ title }) => title.includes('State: ')),
    titles.find(({ title }) => title.includes('credited to') && !title.includes('$')),
    titles.find(({ title }) => title.includes('left blank by')),
    titles.find(({ title }) => title.includes('Duties')),
  ];

  test('is cited under what the record says, by its own address', async () => {
    for (const record of chosen) {
      if (!record) throw new Error('the sources hold no record of one kind that this test is about');
      const { page, troubles } = await open(`/sources/${record.source}/#${record.id}`);
      await page.getByRole('button', { name: /^Cite this (?:figure|fact)$/ }).click();
      const dialog = page.getByRole('dialog');
      expect((await dialog.locator('[data-citation="apa"] i').textContent())?.replace(/\.$/, '')).toBe(
        record.title.replace(/\.$/, ''),
      );
      expect(await dialog.locator('[data-citation="mla"]').textContent()).toContain(
        `/sources/${record.source}/#${record.id}. Accessed`,
      );
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
    }
  });

  test('moves its button to the record that is selected next, by keyboard as well', async () => {
    const { page } = await open('/sources/climb-the-ladder-account-manager-vs-relationship-manager/');
    const button = page.getByRole('button', { name: /^Cite this/ });
    expect(await button.count()).toBe(0);
    const figures = page.locator('.records .figure');
    await figures.nth(0).click();
    await button.waitFor();
    await figures.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.records tbody tr').nth(1).getByRole('button').waitFor();
    expect(await button.count()).toBe(1);
    // From the record that was just chosen: over its figure to the button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Cite this figure' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('has no button for a line of the fact sheet, which is no statement', async () => {
    const { page } = await open('/sources/zengig-account-manager/#line-20');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: /^Cite this/ }).count()).toBe(0);
  });
});

test('what is said of a page’s citation leads to places that are there', async () => {
  const { page } = await open('/counselors/');
  await page.getByRole('link', { name: 'About the figures of this example' }).click();
  await page.waitForURL(addressOf(`${COMPARISON}#appraisal`));
  expect(await page.locator('#appraisal').isVisible()).toBe(true);
});
