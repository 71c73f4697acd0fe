import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SALARIES } from '../../src/domain/address.ts';
import { allSalaries, roleWithId } from '../../src/domain/library.ts';
import { usualOrder } from '../../src/domain/salary-explorer.ts';
import type { SalaryRecord } from '../../src/domain/salary-record.ts';
import { salaryAmount } from '../../src/domain/salary-words.ts';
import { readLibrary } from '../site/read-site.ts';
import { axeFindings } from './axe.ts';
import { addressOf, open, withBrowser } from './reader.ts';

withBrowser();

const SALARIES_OF_SITE = usualOrder(allSalaries(readLibrary()), (id) => roleWithId(readLibrary(), id).title);
const ALL = SALARIES_OF_SITE.length;

/** The pay records that are so, in the page's own order. */
const recordsWhere = (isSo: (record: SalaryRecord, sourceId: string) => boolean): SalaryRecord[] =>
  SALARIES_OF_SITE.filter(({ source, record }) => isSo(record, source.id)).map(({ record }) => record);

/** How the page says how many these are: "7 of 22 figures". */
const countOf = (isSo: (record: SalaryRecord, sourceId: string) => boolean): string =>
  `${recordsWhere(isSo).length} of ${ALL} figures`;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const rowsOf = (page: Page) => page.locator('table.all-pay tr[data-row]:visible');
const statusOf = (page: Page) => page.locator('[data-shown]');
const facet = (page: Page, id: string) => page.locator(`[data-facet="${id}"]`);
const searchOf = (page: Page): string => new URL(page.url()).search;

/** The amounts shown, from the top. */
const amounts = (page: Page): Promise<string[]> => rowsOf(page).locator('a.figure').allTextContents();

/** Opens a filter, chooses one of its values or takes it back, and closes it again. */
async function choose(page: Page, id: string, label: string): Promise<void> {
  const summary = facet(page, id).locator('summary');
  await summary.click();
  await facet(page, id)
    .getByRole('checkbox', { name: new RegExp(`^${label}`) })
    .click();
  await summary.click();
}

async function told(page: Page, words: string | RegExp): Promise<void> {
  await statusOf(page).filter({ hasText: words }).waitFor();
}

async function barriers(page: Page): Promise<{ id: string; at: string[] }[]> {
  const { violations, passes } = await axeFindings(page, { tags: RULES });
  expect(passes).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => ({
    id,
    at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
  }));
}

describe('with JavaScript off', () => {
  test('every figure stands in the table, and both files are offered; nothing is shown that would not work', async () => {
    const { page } = await open(SALARIES, { javaScriptEnabled: false });
    expect(await rowsOf(page).count()).toBe(ALL);
    expect(await page.locator('form.explorer').isVisible()).toBe(false);
    expect(await page.locator('main button:visible').count()).toBe(0);
    for (const file of ['CSV', 'JSON'])
      expect(await page.locator('main').getByRole('link', { name: file, exact: true }).isVisible()).toBe(
        true,
      );
  });

  test('an address with filters still shows all', async () => {
    const { page } = await open(`${SALARIES}?role=account-manager&view=chart`, { javaScriptEnabled: false });
    expect(await rowsOf(page).count()).toBe(ALL);
  });
});

describe('filters', () => {
  test('show what was chosen, say how much that is, and stand in the address', async () => {
    const { page, troubles } = await open(SALARIES);
    expect(await statusOf(page).textContent()).toBe(`All ${ALL} figures.`);
    await choose(page, 'role', 'Account manager');
    await told(
      page,
      countOf(({ role }) => role === 'account-manager'),
    );
    await choose(page, 'measure', 'Average');
    const isAverage = ({ role, measure }: SalaryRecord): boolean =>
      role === 'account-manager' && measure === 'average';
    await told(page, countOf(isAverage));
    expect(await amounts(page)).toEqual(recordsWhere(isAverage).map(salaryAmount));
    expect(searchOf(page)).toBe('?role=account-manager&measure=average');
    await choose(page, 'role', 'Key account manager');
    await told(
      page,
      countOf(({ role, measure }) => role !== 'relationship-manager' && measure === 'average'),
    );
    expect(searchOf(page)).toBe('?role=account-manager,key-account-manager&measure=average');
    expect(await facet(page, 'role').locator('.facet-chosen').textContent()).toBe('2 of 3');
    expect(troubles).toEqual([]);
  });

  test('count what each further choice would show', async () => {
    const { page } = await open(`${SALARIES}?role=key-account-manager`);
    await told(
      page,
      countOf(({ role }) => role === 'key-account-manager'),
    );
    const options = await facet(page, 'source')
      .locator('.facet-option')
      .evaluateAll((labels) =>
        labels.map((label) => ({
          source: label.querySelector('input')?.value,
          count: Number.parseInt(label.querySelector('.facet-count')?.textContent ?? '', 10),
        })),
      );
    expect(options.length).toBeGreaterThan(2);
    for (const { source, count } of options)
      expect(count).toBe(
        recordsWhere(({ role }, id) => role === 'key-account-manager' && id === source).length,
      );
  });

  test('of every facet part the figures, and "Show all" takes them back', async () => {
    const { page } = await open(SALARIES);
    for (const [id, label, search] of [
      ['source', 'Zippia', '?source=zippia-key-account-manager-vs-relationship-manager'],
      ['period', 'Hour', '?period=hour'],
      ['basis', 'Total compensation', '?basis=total'],
      ['for', 'By experience', '?for=experience'],
    ] as const) {
      await choose(page, id, label);
      await told(page, / of \d+ figures\./);
      expect(searchOf(page)).toBe(search);
      await page.getByRole('button', { name: 'Show all' }).click();
      await told(page, `All ${ALL} figures.`);
      expect(searchOf(page)).toBe('');
      expect(await rowsOf(page).count()).toBe(ALL);
    }
  });

  test('by words follow the typing without a step back for each letter', async () => {
    const { page } = await open(SALARIES);
    await choose(page, 'role', 'Account manager');
    await page.getByRole('searchbox', { name: 'Words that' }).pressSequentially('califor');
    const isThere = ({ role, segment }: SalaryRecord): boolean =>
      role === 'account-manager' && segment?.label === 'California';
    await told(page, countOf(isThere));
    expect(await amounts(page)).toEqual(recordsWhere(isThere).map(salaryAmount));
    expect(searchOf(page)).toBe('?role=account-manager&q=califor');
    await page.goBack();
    await told(page, `All ${ALL} figures.`);
    expect(await page.getByRole('searchbox', { name: 'Words that' }).inputValue()).toBe('');
  });

  test('that nothing has all of leave no empty table, and say so', async () => {
    const { page } = await open(`${SALARIES}?role=key-account-manager&source=zengig-account-manager`);
    await told(page, `None of the ${ALL} figures has all of what you chose.`);
    expect(await page.locator('table.all-pay').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'CSV' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await rowsOf(page).count()).toBe(ALL);
  });
});

describe('the address', () => {
  test('is followed back and forward, with the form', async () => {
    const { page } = await open(SALARIES);
    await choose(page, 'role', 'Relationship manager');
    const count = countOf(({ role }) => role === 'relationship-manager');
    await told(page, `${count}.`);
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await told(page, /sorted by pay, lowest first/);
    await page.goBack();
    await told(page, `${count}.`);
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    await page.goBack();
    await told(page, `All ${ALL} figures.`);
    expect(
      await facet(page, 'role').getByRole('checkbox', { checked: true, includeHidden: true }).count(),
    ).toBe(0);
    await page.goForward();
    await page.goForward();
    await told(page, `${count}, sorted by pay, lowest first`);
    expect(searchOf(page)).toBe('?role=relationship-manager&sort=pay');
  });

  test('shows the same after a reload, and to whomever it is sent', async () => {
    const search = '?role=account-manager&for=state&sort=pay&order=desc';
    const { page } = await open(`${SALARIES}${search}`);
    const isStates = ({ role, segment }: SalaryRecord): boolean =>
      role === 'account-manager' && segment?.kind === 'state';
    await told(page, `${countOf(isStates)}, sorted by pay, highest first`);
    const shown = await amounts(page);
    expect(shown).toEqual(
      recordsWhere(isStates)
        .toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0))
        .map(salaryAmount),
    );
    await page.reload();
    await told(page, countOf(isStates));
    expect(await amounts(page)).toEqual(shown);
    expect(searchOf(page)).toBe(search);
  });

  test('of the same figures with another anchor moves no row, so that the focus stays', async () => {
    const { page } = await open(`${SALARIES}?measure=range&sort=pay`);
    await told(page, 'sorted by pay');
    await rowsOf(page)
      .first()
      .evaluate((row) => {
        Object.assign(window, { moved: 0 });
        new MutationObserver(() => Object.assign(window, { moved: 1 })).observe(row.parentElement ?? row, {
          childList: true,
        });
      });
    await rowsOf(page).locator('sup.mark a').first().click();
    await page.waitForURL(/#source-\d$/);
    await page.goBack();
    await page.waitForURL(/sort=pay$/);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await told(page, `All ${ALL} figures.`);
    await page.goBack();
    await told(page, 'sorted by pay');
  });

  test('keeps its anchor: a source mark leads to its footnote and the figures stay', async () => {
    const { page } = await open(`${SALARIES}?measure=range`);
    const count = countOf(({ measure }) => measure === 'range');
    await told(page, count);
    await rowsOf(page).locator('sup.mark a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#source-\d$/);
    await told(page, count);
  });

  test.each([
    [
      'a role that is a script',
      'role=%3Cscript%3Ewindow.hit=1%3C/script%3E',
      'No role is called “<script>window.hit=1</script>”; shown: all.',
    ],
    [
      'an image with a handler',
      'source=%3Cimg%20src=x%20onerror=window.hit=1%3E&q=%3Cimg%20src=x%20onerror=window.hit=1%3E',
      'No source is called “<img src=x onerror=window.hit=1>”',
    ],
    [
      'ten thousand characters',
      `role=${'x'.repeat(10_000)}`,
      `No role is called “${'x'.repeat(40)}…”; shown: all.`,
    ],
    [
      'a thousand unknown ids',
      `role=${Array.from({ length: 1000 }, (_, index) => `r${index}`).join(',')}`,
      'The address holds 997 more that are not known here.',
    ],
    [
      'repeated and unknown ids',
      'role=pirate&role=account-manager&role=account-manager&role=pirate',
      'No role is called “pirate”; shown: Account manager.',
    ],
    [
      'names that every object has',
      'role=__proto__&sort=constructor&order=toString&view=hasOwnProperty&__proto__=x',
      'No column is called “constructor”; shown: the usual order.',
    ],
    [
      'a percent sign that is no encoding',
      'role=%E0%A4%A&measure=%',
      'No statistic is called “%”; shown: all.',
    ],
  ])('may hold %s: nothing breaks, nothing runs, and the reader is told', async (_what, search, words) => {
    const { page, troubles } = await open(`${SALARIES}?${search}`);
    await page.locator('[data-notice]').filter({ hasText: words }).waitFor();
    expect(await page.evaluate(() => Reflect.has(window, 'hit'))).toBe(false);
    expect(
      await page.locator('main script:not([src]):not([type="application/json"]), main img').count(),
    ).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(troubles).toEqual([]);
    // The next choice cleans the address and takes the notice away.
    await choose(page, 'period', 'Year');
    await page.waitForFunction(() => location.search.includes('period=year'));
    expect(await page.locator('[data-notice]').textContent()).toBe('');
    expect(searchOf(page)).not.toMatch(/pirate|script|xxx|r999|proto/);
  });
});

describe('sorting', () => {
  test('by a column’s head goes up, then down, and is said to a screen reader', async () => {
    const { page } = await open(SALARIES);
    const head = page.getByRole('columnheader', { name: 'Source' });
    await head.getByRole('button').click();
    await told(page, 'sorted by source, A to Z');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await rowsOf(page).first().textContent()).toMatch(/Climb the Ladder/);
    await head.getByRole('button').click();
    await told(page, 'sorted by source, Z to A');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    expect(await rowsOf(page).first().textContent()).toMatch(/Zippia/);
  });

  test('by pay keeps hours and years apart, under a head each, and says why', async () => {
    const { page } = await open(`${SALARIES}?sort=pay&order=desc`);
    await told(page, /Amounts of another period or currency cannot be compared, so they stand apart\.$/);
    expect(await page.locator('th.group').allTextContents()).toEqual([
      'Pay a year, in US dollars',
      'Pay an hour, in US dollars',
    ]);
    expect((await amounts(page)).slice(-2)).toEqual(['$49.19', '$40.27']);
    expect((await amounts(page))[0]).toBe('$102,315');
    expect(await rowsOf(page).count()).toBe(ALL);
  });

  test('puts blanks last both ways', async () => {
    const { page } = await open(`${SALARIES}?sort=credit`);
    for (const _ of ['up', 'down']) {
      await told(page, 'sorted by credited to');
      expect(await rowsOf(page).first().textContent()).toMatch(/Payscale/);
      expect(await rowsOf(page).last().textContent()).toMatch(/not credited/);
      await page.getByRole('button', { name: 'Credited to' }).click();
    }
  });

  test('is chosen from a list where the heads are not in sight', async () => {
    const { page } = await open(SALARIES, { viewport: { width: 360, height: 800 } });
    expect(await page.getByRole('button', { name: 'Pay', exact: true }).isVisible()).toBe(true);
    await page.getByLabel('Sort by').selectOption({ label: 'Pay: highest first' });
    await told(page, 'sorted by pay, highest first');
    expect(searchOf(page)).toBe('?sort=pay&order=desc');
  });
});

describe('on a phone', () => {
  test('each figure is an entry with its fields named, and nothing scrolls sideways', async () => {
    const { page } = await open(SALARIES, { viewport: { width: 360, height: 800 } });
    const table = page.getByRole('table', { name: 'Every pay figure' });
    expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    const first = rowsOf(page).first();
    const labels = await first
      .locator('[data-label]')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels).toEqual([
      '"Per"',
      '"Statistic"',
      '"Includes"',
      '"For whom"',
      '"Source"',
      '"Credited to"',
      '"As of"',
    ]);
    // The roles of a table are kept, though it is not set as one.
    expect(await table.getByRole('row').count()).toBe(ALL + 1);
    expect(await first.getByRole('rowheader').count()).toBe(1);
    expect(await first.getByRole('cell').count()).toBe(8);
  });

  test('a filter opens over the whole width', async () => {
    const { page } = await open(SALARIES, { viewport: { width: 360, height: 800 } });
    await choose(page, 'source', 'Zippia');
    await told(
      page,
      countOf((_, source) => source.startsWith('zippia-')),
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe('a download', () => {
  async function downloaded(page: Page, format: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  test('of everything is the published file', async () => {
    const { page } = await open(SALARIES);
    const { name, text } = await downloaded(page, 'CSV');
    expect(name).toBe('pay-figures-all.csv');
    const published = await (await page.request.get(addressOf('/data/salaries.csv'))).text();
    expect(text.split('\r\n').toSorted()).toEqual(published.split('\r\n').toSorted());
    expect(text.split('\r\n')[0]).toBe(published.split('\r\n')[0]);
  });

  test('of what is shown has just that, in its order, with source and address, and tells the filter', async () => {
    const { page, troubles } = await open(
      `${SALARIES}?role=account-manager&for=experience&sort=pay&order=desc`,
    );
    await told(
      page,
      countOf(({ segment, role }) => role === 'account-manager' && segment?.kind === 'experience'),
    );
    const csv = await downloaded(page, 'CSV');
    expect(csv.name).toBe('pay-figures-role-account-manager-for-experience.csv');
    const [head, ...lines] = csv.text.trim().split('\r\n');
    expect(head).toMatch(/qualifier.*flags,source,publisher,.*address,/);
    expect(lines.map((line) => /,(64000|46000),/.exec(line)?.[1])).toEqual(['64000', '46000']);
    expect(lines[0]).toMatch(
      /,over,.*Investopedia.*\/sources\/investopedia-account-manager\/#account-manager-year-at-least-10-years-64000,/,
    );

    const json = await downloaded(page, 'JSON');
    expect(json.name).toBe('pay-figures-role-account-manager-for-experience.json');
    const { sources, salaries, selection } = JSON.parse(json.text);
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['investopedia-account-manager']);
    expect(salaries.map(({ low }: { low: number }) => low)).toEqual([64_000, 46_000]);
    expect(selection).toEqual({ address: page.url(), figures: 2, of: ALL });
    expect(troubles).toEqual([]);
  });

  test('that cannot be made says so, and can be tried again', async () => {
    const { page } = await open(SALARIES);
    await page.route('**/data/salaries.json', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    await page.getByText('The file could not be made').waitFor();
    expect((await downloaded(page, 'CSV')).name).toBe('pay-figures-all.csv');
  });
});

describe('the chart', () => {
  const canvases = (page: Page) => page.locator('.pay-charts canvas');

  /** How many pixels of the first canvas have the colour that a custom property has in the theme of now. */
  const pixelsOf = (page: Page, property: string): Promise<number> =>
    page.evaluate((name) => {
      const probe = document.createElement('span');
      probe.style.color = `var(${name})`;
      document.body.append(probe);
      const colour = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      const canvas = document.querySelector<HTMLCanvasElement>('.pay-charts canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (colour.every((part, index) => pixels[at + index] === part) && pixels[at + 3] === 255) count += 1;
      return count;
    }, property);

  /** Waits until the canvas is drawn in the colours of the theme of now. */
  async function drawn(page: Page): Promise<void> {
    await expect.poll(() => pixelsOf(page, '--role-0'), { timeout: 20_000 }).toBeGreaterThan(200);
    expect(await pixelsOf(page, '--role-1')).toBeGreaterThan(100);
    expect(await pixelsOf(page, '--ink')).toBeGreaterThan(200);
  }

  test('is fetched when it is asked for, is one for each period, and stands in the address', async () => {
    const { page, requests, troubles } = await open(SALARIES);
    await page.waitForLoadState('networkidle');
    expect(
      requests.filter((address) => /explore-pay|interactive-chart|salaries\.json/.test(address)),
    ).toEqual([]);
    await page.getByRole('button', { name: 'Chart' }).click();
    await canvases(page).first().waitFor();
    expect(await canvases(page).count()).toBe(2);
    expect(await page.locator('.pay-charts figcaption').allTextContents()).toEqual([
      'Pay a year, in US dollars',
      'Pay an hour, in US dollars',
    ]);
    expect(searchOf(page)).toBe('?view=chart');
    expect(await page.locator('table.all-pay').isVisible()).toBe(false);
    await page.reload();
    await canvases(page).first().waitFor();
    await drawn(page);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('table.all-pay').isVisible()).toBe(true);
    expect(await canvases(page).count()).toBe(0);
    await page.goBack();
    await canvases(page).first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('follows the filters', async () => {
    const { page } = await open(`${SALARIES}?view=chart`);
    await canvases(page).first().waitFor();
    await choose(page, 'period', 'Hour');
    await page.waitForFunction(() => document.querySelectorAll('.pay-charts canvas').length === 1);
    expect(await page.locator('.pay-charts [role="option"]').count()).toBe(2);
    await choose(page, 'measure', 'Average');
    await told(page, /^None/);
    expect(await canvases(page).count()).toBe(0);
  });

  test('is read figure by figure with the keyboard, and left with Escape', async () => {
    const { page } = await open(`${SALARIES}?role=account-manager&measure=average,range&view=chart`);
    await canvases(page).first().waitFor();
    const list = page.getByRole('listbox', { name: 'Pay a year, in US dollars' });
    await page.getByRole('button', { name: 'JSON', exact: true }).focus();
    await page.keyboard.press('Tab');
    // Past "Show all".
    await page.keyboard.press('Tab');
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    const outline = await list.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    const read = (): Promise<string> =>
      list.evaluate((element) => {
        const id = element.getAttribute('aria-activedescendant');
        return id === null ? '' : (document.getElementById(id)?.textContent ?? '');
      });
    expect(await read()).toMatch(
      /^Account manager: Climb the Ladder, \$75,495 a year; the role overall; average pay/,
    );
    await page.keyboard.press('ArrowDown');
    expect(await read()).toBe(
      'Account manager: Investopedia, just under $58,000 a year; the role overall; average base pay; credited to Payscale; not dated; The source gives this figure with a word such as “just under” in one place and without it in another; we keep the word.',
    );
    await page.keyboard.press('End');
    expect(await read()).toMatch(/\$38,000–\$94,000 a year; the role overall; range of total compensation/);
    await page.keyboard.press('ArrowDown');
    expect(await read()).toMatch(/\$38,000–\$94,000/);
    await page.keyboard.press('Home');
    expect(await read()).toMatch(/\$75,495/);
    expect(await list.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chart');
    expect(await read()).toBe('');
  });

  test('takes its colours from the theme, and follows it', async () => {
    const { page } = await open(`${SALARIES}?view=chart`, { colorScheme: 'light' });
    await canvases(page).first().waitFor();
    await drawn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawn(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await drawn(page);
  });

  test('is drawn in the colours that the reader’s system forces', async () => {
    const { page } = await open(`${SALARIES}?view=chart`, { forcedColors: 'active' });
    await canvases(page).first().waitFor();
    await expect.poll(() => pixelsOf(page, '--ink'), { timeout: 20_000 }).toBeGreaterThan(200);
  });

  test('stands still for a reader who asked for it, and moves for others', async () => {
    const pictures = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      const { page } = await open(SALARIES, { reducedMotion });
      await page.evaluate(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const look = (): void => {
          const canvas = document.querySelector<HTMLCanvasElement>('.pay-charts canvas');
          if (canvas) seen.add(canvas.toDataURL().slice(-4000));
          requestAnimationFrame(look);
        };
        look();
      });
      await page.getByRole('button', { name: 'Chart' }).click();
      await canvases(page).first().waitFor();
      await page.waitForTimeout(1500);
      return page.evaluate(() => {
        const seen: unknown = Reflect.get(window, 'seen');
        return seen instanceof Set ? seen.size : 0;
      });
    };
    const still = await pictures('reduce');
    expect(still).toBeLessThanOrEqual(3);
    expect(await pictures('no-preference')).toBeGreaterThan(still);
  });

  test('prints as a picture over the table, with the figures that are shown and what was chosen', async () => {
    const { page } = await open(`${SALARIES}?role=relationship-manager&view=chart`);
    await canvases(page).first().waitFor();
    const pictures = page.locator('.pay-charts svg[role="img"]');
    const onPaper = page.locator('[data-on-paper]');
    expect(await pictures.first().isVisible()).toBe(false);
    expect(await onPaper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await canvases(page).first().isVisible()).toBe(false);
    expect(await pictures.first().isVisible()).toBe(true);
    expect(await pictures.count()).toBe(2);
    expect(await pictures.locator('.chart-value').allTextContents()).toEqual(
      recordsWhere(({ role }) => role === 'relationship-manager').map(salaryAmount),
    );
    expect(await onPaper.textContent()).toBe(
      `Chosen: Role: Relationship manager. The same figures: ${page.url()}`,
    );
    expect(await rowsOf(page).count()).toBe(
      recordsWhere(({ role }) => role === 'relationship-manager').length,
    );
    expect(await page.locator('form.explorer').isVisible()).toBe(false);
    expect(await statusOf(page).isVisible()).toBe(true);
    expect(await page.locator('table.all-pay').evaluate((table) => getComputedStyle(table).display)).toBe(
      'table',
    );
  });

  test('that cannot be loaded leaves the table in its place, and says so', async () => {
    const { page } = await open(SALARIES);
    await page.route(/interactive-chart/, (route) => route.abort());
    await page.getByRole('button', { name: 'Chart' }).click();
    await page.getByText('The chart could not be loaded').waitFor();
    expect(await rowsOf(page).count()).toBe(ALL);
  });
});

describe('with the keyboard alone', () => {
  test('a filter is opened, chosen, closed with Escape, and a column sorted', async () => {
    const { page } = await open(SALARIES);
    await facet(page, 'role').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await told(
      page,
      countOf(({ role }) => role === 'account-manager'),
    );
    await page.keyboard.press('Escape');
    expect(await facet(page, 'role').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.getByRole('button', { name: 'Statistic' }).focus();
    await page.keyboard.press('Enter');
    await told(page, 'sorted by statistic');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Statistic');
  });
});

describe('on a slow network', () => {
  test('what is chosen before the script is there counts once it is', async () => {
    const { page } = await open('/404.html');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/explore-pay/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(addressOf(`${SALARIES}?measure=average,range`), { waitUntil: 'load' });
    await choose(page, 'role', 'Account manager');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    expect(await rowsOf(page).count()).toBe(ALL);
    release();
    await told(
      page,
      `${countOf(({ role, measure }) => role === 'account-manager' && ['average', 'range'].includes(measure))}, sorted by pay`,
    );
    expect(searchOf(page)).toBe('?role=account-manager&measure=average,range&sort=pay');
  });

  test('the last choice wins over a chart that comes late', async () => {
    const { page } = await open(SALARIES);
    await page.route('**/data/salaries.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Chart' }).click();
    await page.getByText('Loading the chart').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.waitForTimeout(900);
    expect(await page.locator('.pay-charts canvas').count()).toBe(0);
    expect(await rowsOf(page).count()).toBe(ALL);
  });

  test('filters that do not arrive leave the whole table, and say so', async () => {
    const { page } = await open('/404.html');
    await page.route(/explore-pay/, (route) => route.abort());
    await page.goto(addressOf(`${SALARIES}?role=account-manager`), { waitUntil: 'load' });
    await page.getByText('The filters could not be loaded; the table holds every figure.').waitFor();
    expect(await rowsOf(page).count()).toBe(ALL);
  });
});

describe.each(['light', 'dark'] as const)('everyone can use it in %s', (colorScheme) => {
  test('with filters chosen, one open, and sorted', async () => {
    const { page } = await open(`${SALARIES}?role=account-manager,pirate&sort=pay`, { colorScheme });
    await told(
      page,
      countOf(({ role }) => role === 'account-manager'),
    );
    await facet(page, 'source').locator('summary').click();
    expect(await barriers(page)).toEqual([]);
  });

  test('with the chart open', async () => {
    const { page } = await open(`${SALARIES}?view=chart`, { colorScheme });
    await page.locator('.pay-charts canvas').first().waitFor();
    await page.locator('.chart-figures').first().focus();
    expect(await barriers(page)).toEqual([]);
  });

  test('on a phone', async () => {
    const { page } = await open(`${SALARIES}?sort=pay`, {
      colorScheme,
      viewport: { width: 360, height: 800 },
    });
    await told(page, /sorted by pay/);
    expect(await barriers(page)).toEqual([]);
  });
});
