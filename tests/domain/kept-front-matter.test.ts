import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoFrontMatter, readParts, writeParts } from '../../src/domain/kept-front-matter.ts';
import { ROOT } from '../setup/sites.ts';

const FILE = `---
# By hand.
title: Baker
aliases: [bread maker,"baker: night"] # both are used
summary: 'Bakes; doesn''t sell.'
summarySources:
- guild
- union   # since May
related: []
nearest:
  # The nearest first.
  - role: miller
    why: "near, by trade"
  # Then this one.
  - { role: cook, why: 'it cooks: too' }
reviewed: 2026-11-22
---

# Text

With {1 + 1} and <Cite source="guild" />.
`;

const parts = readParts(FILE);
const withFields = (fields: Record<string, unknown>): string =>
  writeParts(FILE, { ...parts, fields: { ...parts.fields, ...fields } });

describe('a file that nothing was changed in', () => {
  const written = ['content/roles', 'content/comparisons'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${folder}/${name}`),
  );

  test.each(written)('%s is written back byte for byte', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(writeParts(text, readParts(text))).toBe(text);
  });

  test('keeps its comments, its quotes and its spaces', () => {
    expect(writeParts(FILE, parts)).toBe(FILE);
  });
});

describe('what was changed is written where it stood', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['a text', { title: 'Pastry baker' }, 'title: Baker', 'title: Pastry baker'],
    ['a text that needs quotes', { title: 'Baker: bread' }, 'title: Baker', "title: 'Baker: bread'"],
    ['a text in quotes', { summary: 'Bakes.' }, "summary: 'Bakes; doesn''t sell.'", 'summary: Bakes.'],
    ['a day', { reviewed: '2026-12-01' }, 'reviewed: 2026-11-22', 'reviewed: 2026-12-01'],
    [
      'a name in a list in brackets',
      { aliases: ['bread maker', 'baker, by night'] },
      '[bread maker,"baker: night"]',
      "[bread maker,'baker, by night']",
    ],
    [
      'a list in brackets that grows',
      { aliases: ['bread maker', 'baker: night', 'cook'] },
      '[bread maker,"baker: night"]',
      "[bread maker, 'baker: night', cook]",
    ],
    ['an empty list that grows', { related: ['miller'] }, 'related: []', 'related: [miller]'],
    [
      'a list that grows',
      { summarySources: ['guild', 'union', 'town'] },
      'since May\n',
      'since May\n- town\n',
    ],
    ['a list that shrinks', { summarySources: ['union'] }, '- guild\n', ''],
    [
      'one field of one thing in a list',
      {
        nearest: [
          { role: 'miller', why: 'near' },
          { role: 'cook', why: 'it cooks: too' },
        ],
      },
      '"near, by trade"',
      'near',
    ],
    [
      'one thing less in a list',
      { nearest: [{ role: 'cook', why: 'it cooks: too' }] },
      // What stands above the first may speak of all of them, so it stays.
      '  - role: miller\n    why: "near, by trade"\n',
      '',
    ],
    [
      'one thing more in a list',
      {
        nearest: [
          { role: 'miller', why: 'near, by trade' },
          { role: 'cook', why: 'it cooks: too' },
          { role: 'grocer', why: 'sells, too' },
        ],
      },
      "'it cooks: too' }\n",
      "'it cooks: too' }\n  - { role: grocer, why: 'sells, too' }\n",
    ],
  ])('%s', (_what, fields, before, after) => {
    expect(FILE).toContain(before);
    const written = withFields(fields);
    expect(readParts(written).fields).toEqual({ ...parts.fields, ...fields });
    expect(written).toBe(FILE.replace(before, () => after));
  });

  test('a field that was not there is added below the others', () => {
    expect(withFields({ formerIds: ['bread-baker'] })).toBe(
      FILE.replace('2026-11-22\n', '2026-11-22\nformerIds: [bread-baker]\n'),
    );
  });

  test('a field that the form does not know stays', () => {
    const { title } = parts.fields;
    expect(writeParts(FILE, { fields: { title }, body: parts.body })).toBe(FILE);
  });

  test('a word of the text, and nothing else', () => {
    expect(writeParts(FILE, { ...parts, body: parts.body.replace('With', 'Without') })).toBe(
      FILE.replace('With {', 'Without {'),
    );
  });
});

describe('a new file', () => {
  test('has lists of names on one line, and one thing a line', () => {
    const { title, aliases, nearest, related } = parts.fields;
    expect(writeParts(null, { fields: { title, aliases, nearest, related }, body: 'Text.' })).toBe(
      [
        '---',
        'title: Baker',
        "aliases: [bread maker, 'baker: night']",
        'nearest:',
        "  - { role: miller, why: 'near, by trade' }",
        "  - { role: cook, why: 'it cooks: too' }",
        'related: []',
        '---',
        '',
        'Text.',
        '',
      ].join('\n'),
    );
  });
});

test('a file without front matter is no file for the form', () => {
  expect(() => readParts('# Text\n')).toThrow(NoFrontMatter);
  expect(() => readParts('---\n- a list\n---\n')).toThrow(NoFrontMatter);
});

describe('whatever the values are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'no',
      'null',
      '12',
      '2026-11-22',
      '- a',
      '# b',
      "it's: so",
      'a, b',
      '{x}',
      '[y]',
      '"',
      'two\nlines',
      ' ',
      // A hard space alone, and a wide one at the end.
      '\u00a0',
      'a\u2000',
    ),
  );
  const things = fc.array(fc.record({ role: word, why: word }), { maxLength: 3 });
  const fields = fc.record({
    title: word,
    aliases: fc.array(word, { maxLength: 3 }),
    summarySources: fc.array(word, { maxLength: 3 }),
    related: fc.array(word, { maxLength: 2 }),
    nearest: things,
  });

  test('they read back, and the text and all other fields are as they were', () => {
    fc.assert(
      fc.property(fields, (values) => {
        const written = withFields(values);
        expect(readParts(written)).toEqual({ fields: { ...parts.fields, ...values }, body: parts.body });
        expect(written).toContain('# By hand.');
      }),
    );
  });

  test('a change and its undoing leave the same values', () => {
    fc.assert(
      fc.property(fields, (values) => {
        const changed = withFields(values);
        const back = writeParts(changed, { ...readParts(changed), fields: parts.fields });
        expect(readParts(back)).toEqual(parts);
      }),
    );
  });
});
