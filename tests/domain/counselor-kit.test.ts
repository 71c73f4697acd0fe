import { expect, test } from 'vitest';
import { kitEmbeds, kitSheets } from '../../src/domain/counselor-kit.ts';

const EXAMPLE = { pair: ['baker', 'pastry-chef'], role: 'baker' } as const;

test('a pair and a role each come as a frame, with the page that has the HTML to paste', () => {
  expect(kitEmbeds(EXAMPLE).map(({ frame, share }) => [frame.path, share.path])).toEqual([
    ['/embed/compare/baker-vs-pastry-chef/', '/share/compare/baker-vs-pastry-chef/'],
    ['/embed/salary/baker/', '/share/salary/baker/'],
  ]);
});

test('a pair comes as two sheets of paper', () => {
  expect(kitSheets(EXAMPLE).map(({ path }) => path)).toEqual([
    '/handout/baker-vs-pastry-chef/',
    '/worksheet/baker-vs-pastry-chef/',
  ]);
});
