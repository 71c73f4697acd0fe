import { describe, expect, test } from 'vitest';
import { embedKey, embedsOf, formerEmbedKeys, fullPath } from '../../src/domain/embed.ts';
import { embedContent } from '../../src/domain/embed-content.ts';
import { frameHtml, frameWithScript } from '../../src/domain/embed-snippet.ts';
import { sentenceText } from '../../src/domain/sentence-text.ts';
import { library, recordFile, role, salary } from './small-world.ts';

const world = library(
  [role('baker', { related: ['miller'] }), role('miller'), role('cook')],
  [recordFile('almanac', [salary('baker', 31_000), salary('miller', 28_500)])],
);
const keys = (roles: Parameters<typeof library>[0], ledger: string[] = []): string[] =>
  embedsOf(library(roles, []), ledger).map(embedKey);

describe('an embed', () => {
  test('is made for every role and for every pair with a page', () => {
    expect(embedsOf(world, []).map(embedKey)).toEqual([
      'salary/baker',
      'salary/miller',
      'salary/cook',
      'compare/baker-vs-miller',
    ]);
  });

  test('goes on being made for a pair whose page is given up, and then leads to the page of any roles', () => {
    const without = library([role('baker'), role('miller')], world.files);
    const embed = embedsOf(without, ['/embed/compare/baker-vs-miller/']).at(-1) ?? expect.unreachable();
    expect(embedKey(embed)).toBe('compare/baker-vs-miller');
    expect(fullPath(embed, without)).toBe('/compare/?roles=baker,miller');
    expect(fullPath(embed, world)).toBe('/compare/baker-vs-miller/');
  });

  test('of a pair in the ledger follows the new names of its roles, and is given up with a role', () => {
    const renamed = [
      role('loaf-maker', { formerIds: ['baker'] }),
      role('grinder', { formerIds: ['miller'] }),
    ];
    expect(keys(renamed, ['/embed/compare/baker-vs-miller/'])).toContain('compare/grinder-vs-loaf-maker');
    expect(keys([role('baker')], ['/embed/compare/baker-vs-miller/'])).toEqual(['salary/baker']);
  });

  test('is found under every name that its roles ever had, in the order of those names', () => {
    const renamed = library(
      [role('zymurgist', { formerIds: ['baker'], related: ['miller'] }), role('miller')],
      [],
    );
    expect(formerEmbedKeys(renamed, [])).toEqual([
      { former: 'salary/baker', key: 'salary/zymurgist' },
      { former: 'compare/baker-vs-miller', key: 'compare/miller-vs-zymurgist' },
    ]);
  });

  test('says of a role without pay that no source states any', () => {
    const { sentences, pay, sources } = embedContent({ kind: 'salary', role: 'cook' }, world);
    expect(sentences.map(sentenceText)).toEqual([
      'No source states what a cook is paid. That is a gap in the sources, not a figure of zero.',
    ]);
    expect({ pay, sources }).toEqual({ pay: [[]], sources: [] });
  });

  test('numbers the sources it uses and no others', () => {
    const more = { ...world, files: [...world.files, recordFile('gazette', [salary('cook', 20_000)])] };
    const { sources, saysHigher } = embedContent({ kind: 'compare', roles: ['baker', 'miller'] }, more);
    expect(sources.map(({ id }) => id)).toEqual(['almanac']);
    expect(saysHigher).toBe(true);
  });
});

test('what is pasted holds its height where styles are refused, and its title in one piece', () => {
  const framed = {
    address: 'https://a.example/embed/salary/r-d/',
    title: 'Pay of an "R&D" head',
    height: 640,
  };
  expect(frameHtml(framed)).toBe(
    '<iframe src="https://a.example/embed/salary/r-d/" title="Pay of an &quot;R&amp;D&quot; head" loading="lazy" width="100%" height="640" style="border:0"></iframe>',
  );
  expect(frameWithScript(framed, 'https://a.example/embed/resize.js')).toBe(
    `${frameHtml(framed)}\n<script src="https://a.example/embed/resize.js" async></script>`,
  );
});
