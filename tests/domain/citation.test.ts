import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  CITATION_STYLE_NAMES,
  type CitedWork,
  citationKey,
  citationSpans,
  citationText,
  inTitleCase,
  YOUR_DATE,
} from '../../src/domain/citation.ts';
import { bibtexAccessed, cslAccessed } from '../../src/domain/citation-access.ts';
import { bibtexEntry, bibtexFile } from '../../src/domain/citation-bibtex.ts';
import { cslItem, cslText } from '../../src/domain/citation-csl.ts';
import { SITE_NAME } from '../../src/domain/site-name.ts';

const READ = '2026-12-05';

function work(changes: Partial<CitedWork> = {}): CitedWork {
  return {
    kind: 'comparison',
    title: 'Baker vs. pastry chef',
    address: 'https://careers.example/compare/baker-vs-pastry-chef/',
    date: '2026-11-22',
    ...changes,
  };
}

/** Titles that would break a citation, a file or a page that was put together carelessly. */
const hostileTitle = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['50% & more', '#1', '$100_000', 'a\\b', '{', '}', '~', '^', '“quoted”', '"plain"', '}, note={x'],
        ...['Why?', 'Now!', 'vs.', '@misc{x,', '\n', '\t', 'é', 'Ω', '职业', '<b>', '\\LaTeX', '%%', '\\}'],
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
  .filter((title) => title.replace(/[\s\p{Cc}]+/gu, '') !== '');

describe('a comparison is cited', () => {
  test.each([
    [
      'apa',
      'Careers Side by Side. (2026, November 22). Baker vs. pastry chef. Retrieved December 5, 2026, from https://careers.example/compare/baker-vs-pastry-chef/',
    ],
    [
      'mla',
      '“Baker vs. Pastry Chef.” Careers Side by Side, 22 Nov. 2026, https://careers.example/compare/baker-vs-pastry-chef/. Accessed 5 Dec. 2026.',
    ],
    [
      'chicago-note',
      'Careers Side by Side, “Baker vs. Pastry Chef,” last modified November 22, 2026, accessed December 5, 2026, https://careers.example/compare/baker-vs-pastry-chef/.',
    ],
    [
      'chicago-bibliography',
      'Careers Side by Side. “Baker vs. Pastry Chef.” Last modified November 22, 2026. Accessed December 5, 2026. https://careers.example/compare/baker-vs-pastry-chef/.',
    ],
  ] as const)('in the style %s', (style, expected) => {
    expect(citationText(style, work(), READ)).toBe(expected);
  });

  test('with words in place of the day of access where nobody can know it', () => {
    for (const style of CITATION_STYLE_NAMES) {
      const spans = citationSpans(style, work(), null);
      expect(spans.filter(({ as }) => as === 'accessed').map(({ text }) => text)).toEqual([YOUR_DATE]);
    }
  });

  test('without a date of its data where nothing tells one', () => {
    const undated = work({ date: null });
    expect(citationText('apa', undated, READ)).toContain('Careers Side by Side. (n.d.). Baker');
    expect(citationText('mla', undated, READ)).toContain('Careers Side by Side, https://');
    expect(citationText('chicago-note', undated, READ)).toContain('Chef,” accessed December');
    expect(citationText('chicago-bibliography', undated, READ)).toContain('Chef.” Accessed December');
  });
});

describe('a title', () => {
  test('that ends in a mark of its own gets no second one, within its quotation marks', () => {
    const source = work({ title: 'What Almanac states in “Bakers: what do they earn?”' });
    expect(citationText('apa', source, READ)).toContain('states in “Bakers: what do they earn?” Retrieved');
    expect(citationText('mla', source, READ)).toMatch(
      /^“What Almanac States in ‘Bakers: What Do They Earn\?’” Careers/,
    );
    expect(citationText('chicago-note', work({ title: 'In “Trades”' }), READ)).toContain(
      '“In ‘Trades,’” last',
    );
  });

  test.each([
    ['baker vs. pastry chef', 'Baker vs. Pastry Chef'],
    ['the pay of a baker: an outline', 'The Pay of a Baker: An Outline'],
    [
      'HR manager, average pay: $1,000 a year (stated by Almanac)',
      'HR Manager, Average Pay: $1,000 a Year (Stated by Almanac)',
    ],
    ['élan and 3d art', 'Élan and 3d Art'],
  ])('"%s" is set as "%s" in title case', (title, expected) => {
    expect(inTitleCase(title)).toBe(expected);
  });

  test('keeps every citation on one line and whole, however hostile it is', () => {
    fc.assert(
      fc.property(hostileTitle, fc.constantFrom(...CITATION_STYLE_NAMES), (title, style) => {
        const text = citationText(style, work({ title }), READ);
        expect(text).not.toMatch(/[\n\r\t]/);
        expect(text).toContain(work().address);
        expect(text).toContain(SITE_NAME);
      }),
    );
  });
});

describe('BibTeX', () => {
  const parsed = (text: string) => new Cite(text).data;

  test('is one entry of a type that every style knows', () => {
    expect(bibtexEntry(work(), READ)).toBe(`@misc{careers-side-by-side-comparison-baker-vs-pastry-chef,
  author  = {{Careers Side by Side}},
  title   = {{Baker vs. pastry chef}},
  year    = {2026},
  month   = nov,
  note    = {Data as of November 22, 2026},
  url     = {https://careers.example/compare/baker-vs-pastry-chef/},
  urldate = {2026-12-05},
}
`);
  });

  test('is read by another program as what was meant, also with an address of a record', () => {
    const record = work({ kind: 'record', address: 'https://careers.example/sources/almanac/#baker-year-1' });
    const [entry, ...others] = parsed(bibtexEntry(record, READ));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      id: 'careers-side-by-side-record-almanac-baker-year-1',
      title: 'Baker vs. pastry chef',
      author: [{ family: 'Careers Side by Side' }],
      issued: { 'date-parts': [[2026, 11]] },
      accessed: { 'date-parts': [[2026, 12, 5]] },
      URL: 'https://careers.example/sources/almanac/#baker-year-1',
    });
  });

  test('as a file leaves out the day of access and says so outside the entry', () => {
    const file = bibtexFile(work());
    expect(file).toMatch(/^% Add the day on which you read the page: urldate = \{YYYY-MM-DD\}\n@misc\{/);
    expect(parsed(file)).toHaveLength(1);
    expect(parsed(file)[0]).not.toHaveProperty('accessed');
  });

  test('without a date has no year', () => {
    expect(bibtexEntry(work({ date: null }), null)).not.toMatch(/year|month|note/);
  });

  test('keeps every sign of a printable title', () => {
    const signs = '50% & #1 $5_000 a\\b {c} ~x ^y “z” “é” 职业? } { \\}';
    expect(parsed(bibtexEntry(work({ title: signs }), null))[0]?.title).toBe(signs);
  });

  test('stays one entry with all of its fields, however hostile the title is', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const entries = parsed(bibtexEntry(work({ title }), READ));
        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({
          URL: work().address,
          accessed: { 'date-parts': [[2026, 12, 5]] },
        });
        expect(entries[0]?.note).toBe('Data as of November 22, 2026');
      }),
    );
  });
});

/** What https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json allows of the fields that we write. */
const dateSchema = z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) });
const cslSchema = z.array(
  z.strictObject({
    id: z.string(),
    type: z.literal('webpage'),
    title: z.string(),
    author: z.array(z.strictObject({ literal: z.string() })),
    issued: dateSchema.optional(),
    accessed: dateSchema.optional(),
    URL: z.string(),
    language: z.string(),
  }),
);

describe('CSL-JSON', () => {
  const rendered = (text: string): string =>
    new Cite(JSON.parse(text))
      .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
      .trim();

  test('follows its schema, with days that are days', () => {
    const [item] = cslSchema.parse(JSON.parse(cslText(work(), READ)));
    expect(item).toEqual(cslItem(work(), READ));
    expect(item?.issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
    expect(item?.accessed).toEqual({ 'date-parts': [[2026, 12, 5]] });
  });

  test('is set in APA by another program as by us, save that its style tells the day of access of undated pages alone', () => {
    expect(rendered(cslText(work(), READ))).toBe(
      citationText('apa', work(), READ).replace('Retrieved December 5, 2026, from ', ''),
    );
    const undated = work({ date: null });
    expect(rendered(cslText(undated, READ))).toBe(citationText('apa', undated, READ));
  });

  test('holds any title as it is, on one line', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const text = cslText(work({ title }), READ);
        const [item] = cslSchema.parse(JSON.parse(text));
        expect(item?.title).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim());
        expect(text).toContain('"date-parts": [[2026, 11, 22]]');
      }),
    );
  });
});

test('a day that is put into a file later stands where it would have stood from the start', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const hostile = work({ title });
      expect(bibtexAccessed(bibtexEntry(hostile, null), READ)).toBe(bibtexEntry(hostile, READ));
      expect(cslAccessed(cslText(hostile, null), READ)).toBe(cslText(hostile, READ));
    }),
  );
});

test('a key is made of letters, digits and hyphens, and tells what is cited', () => {
  expect(citationKey(work())).toBe('careers-side-by-side-comparison-baker-vs-pastry-chef');
  expect(citationKey({ kind: 'profile', address: 'https://x.example/side-by-side/roles/baker/' })).toBe(
    'careers-side-by-side-profile-baker',
  );
});
