import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/checks/read-content.ts';
import { outlineSite } from '../../scripts/checks/site-outline.ts';
import { ROOT, SITE } from '../setup/sites.ts';
import { contentPages } from './read-site.ts';

// The check of links knows the anchors of pages before they are made. Here the pages themselves are asked.

const outline = outlineSite(readContent(ROOT));
const known = contentPages(SITE)
  .map((page) => ({ page, anchors: outline.anchorsOf(page.path) }))
  .flatMap(({ page, anchors }) => (anchors === null ? [] : [[page.path, page, anchors] as const]));

test('the anchors of profiles, comparisons, sources and the method are known', () => {
  for (const kind of ['/roles/', '/compare/', '/sources/', '/method/'])
    expect(known.some(([path]) => path.startsWith(kind))).toBe(true);
});

describe.each(known)('%s', (_path, page, anchors) => {
  test('has every anchor that a link may lead to', () => {
    expect([...anchors].filter((anchor) => !page.ids.has(anchor))).toEqual([]);
  });

  test('has no section, heading, record or line that a link could not lead to', () => {
    const ids = page
      .$('main :is(section, h3, tr, li)[id], main .prose h2[id]')
      .not('.footnotes li')
      .get()
      .flatMap((element) => page.$(element).attr('id') ?? []);
    expect(ids.filter((id) => !anchors.has(id))).toEqual([]);
  });
});
