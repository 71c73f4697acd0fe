import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readReason } from '../../scripts/making/new-comparison.ts';
import { proposedId } from '../../scripts/making/new-source.ts';
import { idOfTitle, rolesMet, sentenceCase } from '../../scripts/making/role-names.ts';
import {
  asProse,
  asSentence,
  frontMatterText,
  nameFault,
  withMarks,
} from '../../scripts/making/written-text.ts';

/** The kinds of nodes in a text, each once. */
function kindsIn(node: ReturnType<typeof mdxToMdast>): string[] {
  return [...new Set([node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])])];
}

describe('a title', () => {
  test.each([
    ['Customer Success Manager', 'Customer success manager', 'customer-success-manager'],
    ['HR Managers', 'HR managers', 'hr-manager'],
    ['customer success manager', 'Customer success manager', 'customer-success-manager'],
    ['Head of Sales', 'Head of sales', 'head-of-sales'],
    ['Senior Java developer', 'Senior Java developer', 'senior-java-developer'],
    ['Maître d’hôtel', 'Maître d’hôtel', 'maitre-d-hotel'],
    ['R&D Manager', 'R&D manager', 'r-d-manager'],
  ])('%s becomes %s at %s', (typed, title, id) => {
    expect(sentenceCase(typed)).toBe(title);
    expect(idOfTitle(title)).toBe(id);
  });

  test.each([
    ['a<b', '"a<b" holds "<"; a name is plain words.'],
    ['{x}', '"{x}" holds "{"; a name is plain words.'],
    ['a\nb', '"a?b" holds a line break or another character that cannot be shown; a name is plain words.'],
    ['42', '"42" holds no letter.'],
    [' ', 'it is empty.'],
    ['x'.repeat(51), `"${'x'.repeat(51)}" has 51 characters; 50 is the most that can be shown.`],
    ['C#: the "lead" developer’s', null],
  ])('%j is refused with its reason, or taken', (name, fault) => {
    expect(nameFault(name, 50)).toBe(fault);
  });
});

describe('a name that meets a role', () => {
  const role = {
    id: 'key-account-manager',
    file: 'content/roles/key-account-manager.mdx',
    title: 'Key account manager',
    aliases: ['KAM', 'key accounts manager'],
    formerIds: [],
    family: null,
  };
  test.each([
    ['Key Account-Manager', 'same', 'Key account manager'],
    ['kam', 'same', 'KAM'],
    ['Key acount manager', 'near', 'Key account manager'],
    ['Manager, key account', 'near', 'Key account manager'],
    ['Key account managers', 'near', 'Key account manager'],
    ['Account manager', null, null],
    ['RAM', null, null],
  ])('%s: %s', (name, how, met) => {
    const [meeting] = rolesMet(name, [role]);
    expect([meeting?.how ?? null, meeting?.name ?? null]).toEqual([how, met]);
  });
});

describe('front matter', () => {
  test.each([
    'a: b',
    '- x',
    '"quoted"',
    'it’s #1',
    '2024',
    '2026-11-22',
    'null',
    'yes',
    '{x}',
    'a, b',
    '@x',
    '管理者',
  ])('gives %s back as it was', (text) => {
    const written = frontMatterText({ title: text, aliases: [text], list: [{ text, sources: ['a'] }] });
    expect(parse(written.replaceAll('---\n', ''), { customTags: ['timestamp'] })).toEqual({
      title: text,
      aliases: [text],
      list: [{ text, sources: ['a'] }],
    });
  });

  test('has a field a line, as editors write it', () => {
    expect(
      frontMatterText({
        title: 'Baker',
        aliases: ['a', 'b'],
        chooseA: [{ text: 'x', sources: ['s'] }],
        reviewed: { day: '2026-11-22' },
      }),
    ).toBe(
      '---\ntitle: Baker\naliases: [a, b]\nchooseA:\n  - { text: x, sources: [s] }\nreviewed: 2026-11-22\n---\n',
    );
  });
});

describe('a first paragraph', () => {
  test.each([
    'a < b',
    '<b>x</b>',
    '{x}',
    '\\{x\\}',
    '# x',
    '- x',
    '1. x',
    'import flour from mills',
    'a\n\n<script>b',
  ])('of the words %j is prose without tags and programs', (text) => {
    expect(kindsIn(mdxToMdast(asProse(text)))).toEqual(['root', 'paragraph', 'text']);
  });

  test('keeps the tags of editors, and gets marks only where it has none', () => {
    expect(withMarks('It pays.', ['a', 'b'])).toBe('It pays.<Cite source="a" /><Cite source="b" />');
    expect(withMarks('It pays <Salary source="a" record="b" />.', ['a'])).toBe(
      'It pays <Salary source="a" record="b" />.',
    );
  });

  test('a sentence ends with a full stop', () => {
    expect([' a  b ', 'a.', 'a?', '“a.”'].map(asSentence)).toEqual(['a b.', 'a.', 'a?', '“a.”']);
  });
});

test.each([
  ['like figures. [a, b]', ['x', 'y'], { text: 'like figures', sources: ['a', 'b'] }],
  ['like figures.', ['x'], { text: 'like figures', sources: ['x'] }],
  ['like figures', ['x', 'y'], { text: 'like figures', sources: [] }],
])('the reason %j stands on its sources', (written, sources, reason) => {
  expect(readReason(written, sources)).toEqual(reason);
});

test.each([
  ['Zippia', 'comparison-article', ['a', 'b', 'c'], 'zippia-a-vs-b'],
  ['Zippia', 'career-guide', ['a', 'senior-a'], 'zippia-a'],
  ['Desk & Ladder', 'career-guide', ['a'], 'desk-ladder-a'],
  ['管理', 'survey', ['a'], 'a'],
])('what %s publishes, a %s about %j, is called %s', (publisher, kind, roles, id) => {
  expect(proposedId(publisher, roles, kind)).toBe(id);
});
