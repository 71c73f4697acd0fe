import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../scripts/checks/read-history.ts';
import { statementsOf } from '../../src/domain/change-entry.ts';
import { changesBetween } from '../../src/domain/change-log.ts';
import { salariesOfRole } from '../../src/domain/library.ts';
import * as smallWorld from '../domain/small-world.ts';
import { ROOT, SITE } from '../setup/sites.ts';
import { groundOf, knownFigures, loggedFigures, unfoundedFigures } from './figures.ts';
import { contentPages, readLibrary, type SitePage } from './read-site.ts';

const library = readLibrary();
const figures = knownFigures(library);
const logged = loggedFigures(readHistory(ROOT).entries);

describe('every figure on a page stands in the records', () => {
  test.each(contentPages(SITE).map((page) => [page.path, page] as const))('%s', (_path, page) => {
    expect(unfoundedFigures(page, groundOf(page, figures, library, logged), library)).toEqual([]);
  });

  test('and the pages of the roles with pay do hold figures of records', () => {
    for (const { id } of library.roles) {
      const page = contentPages(SITE).find(({ path }) => path === `/roles/${id}/`);
      expect(page?.$('main [data-record]').length ?? 0).toBeGreaterThanOrEqual(
        salariesOfRole(library, id).length,
      );
    }
  });
});

describe('a figure is found out', () => {
  const world = smallWorld.library(
    [smallWorld.role('baker'), smallWorld.role('miller')],
    [
      smallWorld.recordFile(
        'almanac',
        [smallWorld.salary('baker', 31_000), smallWorld.salary('miller', 28_500.5, { text: '$28,500.50' })],
        [
          smallWorld.fact('baker', 'growth', 'Growth of 5% through 2031', {
            number: 5,
            unit: 'percent',
            through: 2031,
          }),
        ],
      ),
      smallWorld.recordFile('gazette', [smallWorld.salary('baker', 40_000)]),
    ],
  );
  const [baker, miller] = ['almanac#baker-year-31000', 'almanac#miller-year-28500-5'];

  /** Why the figures of a page with these words in its main part are unfounded. */
  function why(html: string): string[] {
    const text = `<html lang="en"><body><main>${html}<ol class="footnotes"><li data-own><a href="/sources/almanac/">1</a></li></ol></main></body></html>`;
    const page: SitePage = { path: '/', html: text, $: load(text), ids: new Set(), isRedirect: false };
    return unfoundedFigures(page, groundOf(page, knownFigures(world), world), world).map(
      (finding) => `${finding.figure} ${finding.why}`,
    );
  }

  test('when nothing says where it comes from', () => {
    expect(why('<p>A baker earns $31,000.</p>')).toEqual([
      '31,000 stands in nothing that says where it comes from',
    ]);
  });

  test('when the record it names has another figure, or is none', () => {
    expect(why(`<b data-record="${baker}">$31,000 a year</b>`)).toEqual([]);
    expect(why(`<b data-record="${baker}">$31,500</b>`)).toEqual([`31,500 does not stand in ${baker}`]);
    expect(why('<b data-record="almanac#nobody">$31,000</b>')).toEqual([
      '31,000 names "almanac#nobody", which is no record',
    ]);
  });

  test('when the change log never had it', () => {
    const log = loggedFigures([
      {
        id: '2026-01-01-01-first',
        uuid: '',
        date: '2026-01-01',
        why: '',
        changes: changesBetween(new Map(), statementsOf(world.files)),
      },
    ]);
    const whyLogged = (amount: string): string[] => {
      const text = `<html lang="en"><body><main><del data-logged="${baker}">${amount}</del></main></body></html>`;
      const page: SitePage = { path: '/', html: text, $: load(text), ids: new Set(), isRedirect: false };
      return unfoundedFigures(page, groundOf(page, knownFigures(world), world, log), world).map(
        ({ why: w }) => w,
      );
    };
    expect(whyLogged('$31,000')).toEqual([]);
    expect(whyLogged('$30,000')).toEqual([`was never stated by ${baker}, as the change log has it`]);
  });

  test('when a figure of a fact is changed, or its year', () => {
    expect(
      why('<li data-record="almanac#baker-growth-growth-of-5-through-2031">5%, through 2031</li>'),
    ).toEqual([]);
    expect(
      why('<li data-record="almanac#baker-growth-growth-of-5-through-2031">6%, through 2032</li>'),
    ).toHaveLength(2);
  });

  test('when it is not the difference that it is said to be', () => {
    expect(why(`<b data-difference="${baker} ${miller}">$2,499.50</b>`)).toEqual([]);
    expect(why(`<b data-difference="${baker} ${miller}">$2,500</b>`)).toEqual([
      '2,500 is not the difference of 31000 and 28500.5',
    ]);
  });

  test('when prose gives one that no cited source states', () => {
    expect(why('<section data-prose><p>About 5% more by 2031, from $31,000.</p></section>')).toEqual([]);
    expect(why('<section data-prose><p>The Gazette has $40,000.</p></section>')).toEqual([
      '40,000 stands in prose, but in no record of the sources cited on the page',
    ]);
  });

  test('when a sum of money passes as our own count', () => {
    expect(why('<p data-own>2 sources, axis to $40k</p>')).toEqual([]);
    expect(why('<p data-own>On average $35,500</p>')).toEqual([
      '35,500 is marked as our own, but is a sum of money that no record holds',
    ]);
  });

  test('in what is read out, and in the data of a chart', () => {
    expect(why('<a href="#x" aria-label="Pay: $32,000">Pay</a>')).toHaveLength(1);
    expect(
      why('<script type="application/json">{"rows":[{"value":"$33,000"}],"max":50000}</script>'),
    ).toHaveLength(1);
  });
});
