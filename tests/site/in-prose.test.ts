import { describe, expect, test } from 'vitest';
import { SITE, SITE_BELOW_A_PATH, type TestedSite } from '../setup/sites.ts';
import { readSite, type SitePage } from './read-site.ts';

const pageAt = (site: TestedSite, path: string): SitePage =>
  readSite(site).pages.find((page) => page.path === path) ?? expect.unreachable(`${path} is not there`);

const RELATIONSHIP_MANAGER = '/roles/relationship-manager/';

/** The publishers of what is cited by the marks within some part of a page, as its footnotes name them. */
function citedIn({ $ }: SitePage, part: string): string[] {
  const marks = $(`${part} .mark a`).get();
  return [...new Set(marks.map((mark) => $($(mark).attr('href') ?? '').text()))];
}

describe('a small table within prose', () => {
  const page = pageAt(SITE, RELATIONSHIP_MANAGER);
  const { $ } = page;

  test('marks every statement with its source, also of the role that the page is not about', () => {
    const statements = $('.small-compare li').get();
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) expect($(statement).find('.mark a').length).toBeGreaterThan(0);
    for (const publisher of ['Climb the Ladder', 'Investopedia', 'Zengig', 'Zippia'])
      expect(citedIn(page, '.small-compare').some((text) => text.includes(publisher))).toBe(true);
  });

  test('says what a pay figure measures, and which cells are blank, for whom', () => {
    const text = $('.small-compare').text();
    expect(text).toMatch(/just under \$58,000 a year\D*2\s*average base pay, Payscale/);
    expect(text).toContain('not stated by any source for an account manager');
  });

  test.each([SITE, SITE_BELOW_A_PATH])('leads to the whole comparison, in $name', (site) => {
    const link = pageAt(site, RELATIONSHIP_MANAGER).$('.small-compare caption a').attr('href');
    expect(link).toBe(`${site.basePath}/compare/account-manager-vs-relationship-manager/`);
  });
});

test('a ladder within prose draws the steps in their order, each position with its source', () => {
  const page = pageAt(SITE, '/roles/account-executive/');
  const { $ } = page;
  const stages = $('.in-prose .ladder > li > strong').get();
  expect(stages.map((stage) => $(stage).text())).toEqual(['Entry level', 'Next', 'Then', 'Later']);
  expect($('.in-prose .ladder ul li').length).toBe($('.in-prose .ladder ul li:has(.mark a)').length);
  expect(citedIn(page, '.in-prose')).toEqual([expect.stringContaining('Zengig')]);
});

test('a quotation says whose words it holds', () => {
  const { $ } = pageAt(SITE, RELATIONSHIP_MANAGER);
  const quotation = $('q').last();
  expect(quotation.text()).toBe('strong work ethic');
  expect(quotation.attr('cite')).toMatch(/^https:\/\/www\.zippia\.com\//);
  expect(quotation.next('.mark').length).toBe(1);
});

test('the style sheet of what stands in prose is linked where it is used, and nowhere else', () => {
  const { pages } = readSite(SITE);
  const linking = pages.filter(({ $ }) => $('link[href*="in-prose"]').length > 0);
  const using = pages.filter(({ $ }) => $('.small-compare, .in-prose').length > 0);
  expect(linking.map(({ path }) => path)).toEqual(using.map(({ path }) => path));
});
