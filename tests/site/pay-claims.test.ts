import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPairs } from '../../src/domain/role-comparison.ts';
import * as smallWorld from '../domain/small-world.ts';
import { SITE } from '../setup/sites.ts';
import { claimsIn, higherConclusions, pairOf, unfoundedClaims } from './pay-claims.ts';
import { contentPages, readLibrary, type SitePage } from './read-site.ts';

const library = readLibrary();
const pages = contentPages(SITE);

describe('"pays more" is said only where the records allow it', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
    expect(unfoundedClaims(page, library)).toEqual([]);
  });
});

test('where the records allow it, the comparison says it, and nowhere else', () => {
  const compared = pages.filter((page) => pairOf(page, library) !== null);
  // Each has its page, its frame and its handout.
  expect(compared).toHaveLength(builtPairs(library).length * 3);
  for (const page of compared) {
    const pair = pairOf(page, library) ?? expect.unreachable();
    const said = page.$('[data-conclusion="higher"]').length > 0;
    expect({ page: page.path, said }).toEqual({
      page: page.path,
      said: higherConclusions(library, pair).length > 0,
    });
  }
});

test.each([
  'One source gives the account manager $3,202 more a year.',
  'Account managers earn more than relationship managers.',
  'The key account manager is paid 30,023 more.',
  'Its average a year is higher for the account manager.',
  'Key account managers make more.',
  'Key account management brings a higher salary.',
])('"%s" is a claim', (sentence) => {
  expect(claimsIn(sentence)).toEqual([sentence]);
});

test.each([
  'No source allows one to say which pays more.',
  'A range shows spread; it does not say which role pays more.',
  '“A pays more than B” is said only where the statistic is the same.',
  'Sees that clients stay and buy more.',
  'Who earns more?',
  'With ten years behind them, bakers earn more than $64,000.',
  'Keeps clients and makes them worth more to both sides.',
])('"%s" is none', (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});

describe('a claim is found out', () => {
  const world = smallWorld.library(
    [smallWorld.role('baker'), smallWorld.role('miller')],
    [
      smallWorld.recordFile('almanac', [
        smallWorld.salary('baker', 31_000),
        smallWorld.salary('miller', 28_000),
      ]),
    ],
  );
  const keys = 'almanac#baker-year-31000 almanac#miller-year-28000';

  function findings(main: string, path = '/compare/baker-vs-miller/'): string[] {
    const html = `<html lang="en"><body><main>${main}</main></body></html>`;
    const page: SitePage = { path, html, $: load(html), ids: new Set(), isRedirect: false };
    return unfoundedClaims(page, world);
  }

  test('when it is said outside a conclusion', () => {
    expect(findings('<p>Bakers earn more than millers.</p>')).toEqual([
      '"Bakers earn more than millers." is no conclusion from records',
    ]);
  });

  test('when it names the role that the records put lower', () => {
    const say = (role: string): string =>
      `<p data-conclusion="higher">The Almanac gives the ${role} <b data-difference="${keys}">$3,000</b> more.</p>`;
    expect(findings(say('baker'))).toEqual([]);
    expect(findings(say('miller'))).toEqual([
      '"The Almanac gives the miller $3,000 more." follows from no two records',
    ]);
  });

  test('when the difference is of other records than those that allow it', () => {
    expect(
      findings(
        '<p data-conclusion="higher"><b data-difference="almanac#baker-year-31000 almanac#nobody">$3,000</b></p>',
      ),
    ).toEqual([
      'the difference of almanac#baker-year-31000 and almanac#nobody is no conclusion from records',
    ]);
  });

  test('when the page compares no two roles at all', () => {
    expect(findings('<p data-conclusion="higher">Bakers earn more.</p>', '/method/')).toHaveLength(2);
  });
});
