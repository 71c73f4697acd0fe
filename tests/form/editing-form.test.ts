import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { publishedAddresses } from '../../scripts/building/published-addresses.ts';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { formatFindings } from '../../scripts/checks/reporters/people.ts';
import { runChecks } from '../../scripts/checks/run-checks.ts';
import { readParts } from '../../src/domain/kept-front-matter.ts';
import { launchChromium } from '../browser/chromium.ts';
import { SITE_WITH_FORM } from '../setup/site-with-form.ts';
import { ROOT } from '../setup/sites.ts';
import { type CodeHost, standInForGitHub } from './code-host.ts';

const { folder, place } = SITE_WITH_FORM;
const api = place.form?.api ?? '';
const ROLE = 'content/roles/account-manager.mdx';
const COMPARISON = 'content/comparisons/account-manager-vs-relationship-manager.mdx';

/** MDX of every kind that the site knows, and front matter in several ways of writing. */
const DEMANDING = `---
# A comment of the editor’s.
title: Account manager
aliases: [AM, "client manager", client account manager]   # the usual ones
summary: 'Looks after a company’s clients: winning new ones isn''t the job.'
summarySources:
- investopedia-account-manager
- zengig-account-manager
family: client-facing
related: [account-executive,key-account-manager]
nearest:
  # The first comes first.
  - role: key-account-manager
    why: "a kind of it, at one source"
  - { role: account-executive, why: 'it sells: to others' }
formerIds: []
reviewed: 2026-11-22
---


## What the job is

Smart “quotes”, it’s – and --.<Cite source="zengig-account-manager" /> By our count, <Own>2 of the 5 sources</Own> say nothing of {1 + 1}.[^1]

<Note>
No source states hours.<Cite source="zengig-account-manager" record="account-manager-hours-usually-40-hours-per-week" />
</Note>

| one | other |
|---|:-:|
| *a* | __b__ \\< \\{ |


* a list
* with stars
1) and one
   with a bracket

[^1]: A footnote: \`code\` and <Salary source="s" record="r" />.
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());

const SITE_ADDRESS = inject('siteAddress');

const filesOf = (folderName: string): [string, string][] =>
  readdirSync(join(ROOT, folderName))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [`${folderName}/${name}`, readFileSync(join(ROOT, folderName, name), 'utf8')]);

const CONTENT = new Map([...filesOf('content/roles'), ...filesOf('content/comparisons')]);

interface OpenForm {
  page: Page;
  host: CodeHost;
  /** What was asked of anyone but the site and the code host, and was let out of the browser. */
  foreign: string[];
  /** Opens the form of one file. */
  edit(collection: 'roles' | 'comparisons', id: string): Promise<void>;
  /** Saves, and gives what the commit wrote. */
  save(): Promise<string>;
}

/** Opens the form as an editor who signs in with an access token. */
async function openForm(files: ReadonlyMap<string, string> = CONTENT, width = 1280): Promise<OpenForm> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const foreign: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(SITE_ADDRESS),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  const host = await standInForGitHub(context, { api, files });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const form = new URL('admin/', SITE_ADDRESS).href;
  await page.goto(form);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
  await page.keyboard.press('Enter');
  await page.getByText('Profiles', { exact: true }).first().waitFor();
  return {
    page,
    host,
    foreign,
    async edit(collection, id) {
      await page.goto(`${form}#/collections/${collection}/entries/${id}`);
      await page.getByRole('textbox', { name: 'Summary', exact: true }).waitFor();
    },
    async save() {
      const before = host.commits.length;
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect.poll(() => host.commits.length, { timeout: 20_000 }).toBe(before + 1);
      // The form leads back to the list by itself.
      await page.waitForURL(/#\/collections\/\w+$/);
      const written = [...(host.commits.at(-1)?.written.values() ?? [])];
      expect(written).toHaveLength(1);
      return written[0] ?? '';
    },
  };
}

const summaryOf = (page: Page) => page.getByRole('textbox', { name: 'Summary', exact: true });
/** The prose is the last of the fields of this name: a reason’s text has it too. */
const proseOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true }).last();

/** What the check says of the repository with one file as it was committed; empty when it finds nothing. */
function checked(path: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'edited-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['content', 'seeds']) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  writeFileSync(join(root, path), text);
  const content = readContent(root);
  const results = runChecks(ALL_CHECKS, content);
  return results.some(({ findings }) => findings.length > 0) ? formatFindings(results, content) : '';
}

const original = (path: string): string => CONTENT.get(path) ?? '';

const fieldsOf = (path: string) => readParts(original(path)).fields;
const titleOf = (role: string): string => String(fieldsOf(`content/roles/${role}.mdx`).title);
const listOf = (path: string, key: string): string[] => z.array(z.string()).parse(fieldsOf(path)[key]);

test('a form that is only looked at has nothing to save', async () => {
  const { page, edit } = await openForm();
  for (const [collection, id] of [
    ['roles', 'account-manager'],
    ['comparisons', 'account-manager-vs-relationship-manager'],
  ] as const) {
    await edit(collection, id);
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled(), id).toBe(true);
  }
});

describe('an editor who changes one thing changes nothing else', () => {
  test('the summary of a profile', async () => {
    const { page, host, foreign, edit, save } = await openForm();
    await edit('roles', 'account-manager');
    await summaryOf(page).fill('Looks after the clients a company already has, so that they stay.');
    const written = await save();
    expect(written).toBe(
      original(ROLE).replace(
        /^summary: .*$/m,
        'summary: Looks after the clients a company already has, so that they stay.',
      ),
    );
    expect(checked(ROLE, written)).toBe('');
    expect(host.commits.map(({ headline, branch, deleted }) => ({ headline, branch, deleted }))).toEqual([
      { headline: `Edit ${ROLE} in the form`, branch: 'main', deleted: [] },
    ]);
    expect([...(host.commits[0]?.written.keys() ?? [])]).toEqual([ROLE]);
    expect(foreign).toEqual([]);
  });

  test('a word of the prose', async () => {
    const { page, edit, save } = await openForm();
    await edit('roles', 'account-manager');
    const prose = await proseOf(page).inputValue();
    expect(original(ROLE).endsWith(`---\n\n${prose}\n`)).toBe(true);
    await proseOf(page).fill(prose.replace(' and ', ', and '));
    const written = await save();
    expect(written).toBe(original(ROLE).replace(prose, () => prose.replace(' and ', ', and ')));
    expect(written).not.toBe(original(ROLE));
    expect(checked(ROLE, written)).toBe('');
  });

  test('a reason of a comparison', async () => {
    const { page, edit, save } = await openForm();
    await edit('comparisons', 'account-manager-vs-relationship-manager');
    const reason = page.getByRole('textbox', { name: 'Text', exact: true }).first();
    await reason.fill('want an office: a desk, a team and clients to visit');
    const written = await save();
    const was = / text: (?:'[^']*'|[^,]+)/.exec(original(COMPARISON))?.[0] ?? 'no reason';
    expect(written).toBe(
      original(COMPARISON).replace(was, " text: 'want an office: a desk, a team and clients to visit'"),
    );
    expect(checked(COMPARISON, written)).toBe('');
  });

  test.each([
    ['a source of the summary', 'Summary sources', 'summarySources'],
    ['a related role', 'Related', 'related'],
  ])('%s', async (_what, group, key) => {
    const { page, edit, save } = await openForm();
    await edit('roles', 'account-manager');
    const id = listOf(ROLE, key).at(-1) ?? '';
    const label = key === 'related' ? titleOf(id) : id;
    await page
      .getByRole('group', { name: group, exact: true })
      .getByRole('checkbox', { name: label, exact: true })
      .click();
    const written = await save();
    const line = new RegExp(`^${key}: .*$`, 'm');
    expect(written).toBe(original(ROLE).replace(line, (list) => list.replace(`, ${id}]`, ']')));
    expect(written).not.toBe(original(ROLE));
    expect(checked(ROLE, written)).toBe('');
  });

  test('the day of the review stays a day', async () => {
    const { page, edit, save } = await openForm();
    await edit('roles', 'account-manager');
    await page.getByRole('textbox', { name: 'Reviewed', exact: true }).fill('2026-11-23');
    const written = await save();
    expect(written).toBe(original(ROLE).replace(/^reviewed: .*$/m, 'reviewed: 2026-11-23'));
  });
});

describe('MDX and YAML of every kind', () => {
  const demanding = new Map([[ROLE, DEMANDING]]);

  test('survive a change of the summary byte for byte', async () => {
    const { page, edit, save } = await openForm(demanding);
    await edit('roles', 'account-manager');
    await summaryOf(page).fill('Keeps clients.');
    expect(await save()).toBe(DEMANDING.replace(/^summary: .*$/m, 'summary: Keeps clients.'));
  });

  test('survive a change of one word byte for byte, also when the file is saved twice', async () => {
    const { page, edit, save } = await openForm(demanding);
    await edit('roles', 'account-manager');
    await proseOf(page).fill((await proseOf(page).inputValue()).replace('states hours', 'gives hours'));
    const once = DEMANDING.replace('states hours', 'gives hours');
    expect(await save()).toBe(once);
    await edit('roles', 'account-manager');
    await summaryOf(page).fill('Keeps clients.');
    expect(await save()).toBe(once.replace(/^summary: .*$/m, 'summary: Keeps clients.'));
  });
});

test('a summary that is too long is told of, and is not saved', async () => {
  const { page, host, edit } = await openForm();
  await edit('roles', 'account-manager');
  await summaryOf(page).fill('x'.repeat(201));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText(/200 characters/)
    .first()
    .waitFor();
  expect(host.commits).toEqual([]);
});

test('what another person committed meanwhile is not overwritten', async () => {
  const { page, host, edit } = await openForm();
  await edit('roles', 'account-manager');
  await summaryOf(page).fill('Keeps clients.');
  const theirs = original(ROLE).replace(/^summary: .*$/m, 'summary: Another person’s sentence.');
  host.commitFromElsewhere(ROLE, theirs);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor();
  expect(host.commits).toEqual([]);
  expect(host.files.get(ROLE)).toBe(theirs);
});

test('pages are neither added nor deleted in the form', async () => {
  const { page } = await openForm();
  await page.getByRole('checkbox', { name: /Account executive/ }).click();
  for (const name of ['Create New Entry', 'Delete Selected Entry'])
    expect(await page.getByRole('button', { name }).isDisabled(), name).toBe(true);
});

test('the page that is edited is one step away', async () => {
  const { page, foreign, edit } = await openForm();
  await edit('comparisons', 'account-manager-vs-relationship-manager');
  await page.getByRole('button', { name: 'View on Live Site' }).click();
  await expect
    .poll(() => foreign)
    .toEqual(['https://careers.example/side-by-side/compare/account-manager-vs-relationship-manager/']);
});

describe('the built site', () => {
  const listed = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test('holds the form as plain files of its own, without maps', () => {
    const files = listed().filter((name) => name.startsWith('admin/'));
    expect(files).toContain('admin/index.html');
    expect(files).toContain('admin/config.json');
    expect(files).toContain('admin/sveltia/index.js');
    expect(files).toContain('admin/sveltia/LICENSE.txt');
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('keeps it from search engines, from its own search, from the site map and from the ledger', () => {
    const html = readFileSync(join(folder, 'admin/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind-body');
    for (const name of listed().filter((file) => /^sitemap.*\.xml$/.test(file)))
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('/admin/');
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
      '/side-by-side/admin/*\n  X-Robots-Tag: noindex\n',
    );
    const addresses = publishedAddresses(folder, { roles: [], verdicts: [], files: [] }, { entries: [] });
    expect(addresses.filter((path) => path.includes('admin'))).toEqual([]);
  });

  test('lets the form speak with the site and the code host alone, and nobody frame it', async () => {
    const answer = await fetch(new URL('admin/', SITE_ADDRESS));
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await answer.text())?.[1];
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain("connect-src 'self' data: blob: https://api.github.com; ");
  });

  test('links to the form from no page', () => {
    for (const name of listed().filter((file) => file.endsWith('.html') && !file.startsWith('admin/')))
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('/side-by-side/admin/');
  });
});
