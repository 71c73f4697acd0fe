import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { namesPath, rolePath, SEARCH } from '../../src/domain/address.ts';
import { shardFileName, shardNames } from '../../src/domain/name-shards.ts';
import type { NamedPage } from '../../src/domain/named-page.ts';
import type { SearchFacets } from '../../src/domain/search-facets.ts';
import { indexSite } from '../building/index-site.ts';
import { startStaticServer } from '../static-server.ts';

// Titles are put together from these, so that their words return as often as those of real titles do.
const RANKS = [
  'Senior',
  'Junior',
  'Lead',
  'Regional',
  'Global',
  'Technical',
  'Digital',
  'Clinical',
  'Field',
  'Chief',
];
const RANKS_TOO = [
  'Assistant',
  'Deputy',
  'Interim',
  'National',
  'Corporate',
  'Industrial',
  'Associate',
  'Principal',
];
const FIELDS = [
  'account',
  'sales',
  'product',
  'data',
  'energy',
  'water',
  'forest',
  'banking',
  'retail',
  'hotel',
];
const FIELDS_TOO = [
  'school',
  'court',
  'music',
  'film',
  'sports',
  'textile',
  'steel',
  'glass',
  'paper',
  'dairy',
];
const CRAFTS = ['manager', 'analyst', 'engineer', 'planner', 'officer', 'adviser', 'technician', 'inspector'];
const CRAFTS_TOO = ['designer', 'buyer', 'trainer', 'writer', 'auditor', 'clerk', 'broker', 'scientist'];
const PLACES = [
  'offices',
  'workshops',
  'hospitals',
  'stations',
  'markets',
  'laboratories',
  'harbors',
  'schools',
];
const DUTIES = [
  'budgets',
  'contracts',
  'deliveries',
  'meetings',
  'reports',
  'samples',
  'schedules',
  'visits',
  'tenders',
];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** So many roles with different titles, as the names of pages. Nothing in them is true. */
export function madeUpRoles(count: number): NamedPage[] {
  const ranks = [...RANKS, ...RANKS_TOO];
  const fields = [...FIELDS, ...FIELDS_TOO];
  const crafts = [...CRAFTS, ...CRAFTS_TOO];
  return Array.from({ length: count }, (_, index): NamedPage => {
    const title = [
      pick(ranks, index),
      pick(fields, Math.floor(index / ranks.length)),
      pick(crafts, Math.floor(index / ranks.length / fields.length)),
    ].join(' ');
    // There are fewer such titles than roles are asked for: the rest are told apart by where they work.
    const round = Math.floor(index / ranks.length / fields.length / crafts.length);
    const whole = round === 0 ? title : `${title} in ${pick(PLACES, round - 1)}`;
    const initials = whole.replace(/[^A-Za-z]*([A-Za-z])[a-z]*/g, '$1').toUpperCase();
    return {
      kind: 'role',
      title: whole,
      path: rolePath(whole.toLowerCase().replaceAll(' ', '-')),
      also: [`${initials}${index}`],
    };
  });
}

const dutyOf = (index: number): string => pick(DUTIES, index * 7);
const placeOf = (index: number): string => pick(PLACES, index * 5);

function pageOf({ title, also }: NamedPage, index: number): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body data-pagefind-filter="kind:Role"><h1 data-pagefind-weight="10">${title}</h1><p data-pagefind-weight="10">Also ${also.join(', ')}</p><h2 id="work">The work</h2><p>Looks after ${dutyOf(index)} in ${placeOf(index)} and keeps the client informed.</p><h2 id="pay">Pay</h2><p>No source states it.</p><h2 id="skills">Skills</h2><ul><li>Patience, number ${index}</li></ul></main></body></html>`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes a site in a folder: the search page and scripts of a built site, with made-up roles in the place of its own. */
export async function makeSearchSite(
  built: string,
  folder: string,
  roles: readonly NamedPage[],
): Promise<void> {
  for (const part of ['_astro', 'search/index.html', 'method', 'favicon.svg'])
    cpSync(join(built, part), join(folder, part), { recursive: true });
  // The page about the method lends its header field alone.
  const method = join(folder, 'method/index.html');
  writeFileSync(method, readFileSync(method, 'utf8').replace('data-pagefind-body', ''));
  const facets = new Map<string, SearchFacets>();
  roles.forEach((role, index) => {
    write(join(folder, role.path, 'index.html'), pageOf(role, index));
    facets.set(role.path, {
      title: role.title,
      summary: `Looks after ${dutyOf(index)}.`,
      roles: [{ id: role.path.slice('/roles/'.length, -1), name: role.title }],
      sources: [],
    });
  });
  for (const [beginning, shard] of shardNames(roles))
    write(join(folder, namesPath(shardFileName(beginning))), JSON.stringify(shard));
  await indexSite(folder, facets);
}

/** What a reader's browser asked for. */
export interface Traffic {
  requests: number;
  /** As they travelled, without the heads of requests and answers. */
  bytes: number;
}

/**
 * Opens a page, uses it, and counts what it fetches by then: until the moment that an element is first there, to the
 * millisecond, and until the page is at rest again.
 * @param awaited the selector of the element
 */
async function trafficOf(
  browser: Browser,
  address: string,
  awaited: string,
  use: (page: Page) => Promise<void>,
): Promise<{ first: Traffic; all: Traffic }> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate((selector) => {
    performance.clearResourceTimings();
    new MutationObserver(() => {
      const isThere = document.querySelector(selector) !== null;
      if (isThere && performance.getEntriesByName('there').length === 0) performance.mark('there');
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  }, awaited);
  await use(page);
  await page.locator(awaited).first().waitFor();
  await page.waitForLoadState('networkidle');
  const counted = await page.evaluate(() => {
    const there = performance.getEntriesByName('there')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const count = (until: number): { requests: number; bytes: number } => {
      const fetched = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= until)
        .map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0));
      return { requests: fetched.length, bytes: fetched.reduce((sum, bytes) => sum + bytes, 0) };
    };
    return { first: count(there), all: count(Number.POSITIVE_INFINITY) };
  });
  await page.close();
  return counted;
}

export interface SearchTraffic {
  /** From typing a role's name on the search page until its first result. */
  name: Traffic;
  /** From typing words of the text until the first result. */
  text: Traffic;
  /** The same until ten results are shown and counted by kind. */
  tenResults: Traffic;
  /** From typing a role's name in the field of the header until it is suggested. */
  suggestion: Traffic;
}

/** Searches a site made by makeSearchSite as a reader does, and counts what it takes. @throws when nothing is found */
export async function measureSearch(
  browser: Browser,
  folder: string,
  roles: readonly NamedPage[],
): Promise<SearchTraffic> {
  const server = await startStaticServer({ folder, port: 0 });
  const at = Math.floor(roles.length / 2);
  const wanted = roles[at];
  if (!wanted) throw new Error('there is no role to search for');
  try {
    const search = new URL(SEARCH.slice(1), server.address).href;
    const find = (words: string, awaited: string): ReturnType<typeof trafficOf> =>
      trafficOf(browser, search, awaited, (page) => page.locator('#search-input').fill(words));
    const name = await find(wanted.title, `#search-results:not([hidden]) a[href$="${wanted.path}"]`);
    const text = await find(`${dutyOf(at)} ${placeOf(at)}`, '#search-results:not([hidden]) .places a');
    const suggestion = await trafficOf(
      browser,
      new URL('method/', server.address).href,
      `[role=option][data-path="${wanted.path}"]`,
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type(wanted.title, { delay: 20 });
      },
    );
    return { name: name.first, text: text.first, tenResults: text.all, suggestion: suggestion.first };
  } finally {
    await server.close();
  }
}

/** Runs `work` with a new folder, which is gone afterwards. */
export async function inFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
