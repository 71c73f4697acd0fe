import { describe, expect, test } from 'vitest';
import { findPlaces, type IndexedPage, snippetText } from '../../src/client/search/places.ts';

/** A page of the index, from text in which "[id|element|heading]" stands where an anchor is and *word* was found. */
function page(text: string): IndexedPage {
  const words: string[] = [];
  const locations: number[] = [];
  const anchors: { element: string; id: string; text: string; location: number }[] = [];
  for (const token of text.match(/\[[^\]]*\]|\S+/g) ?? []) {
    if (token.startsWith('[')) {
      const [id = '', element = '', heading = ''] = token.slice(1, -1).split('|');
      anchors.push({ element, id, text: heading, location: words.length });
      continue;
    }
    const found = /^\*(.*)\*(\W*)$/.exec(token);
    if (found) locations.push(words.length);
    words.push(found ? `${found[1]}${found[2]}` : token);
  }
  return { content: words.join(' '), locations, anchors };
}

const shown = (found: ReturnType<typeof findPlaces>): string[] =>
  found.map(
    ({ anchor, snippet }) =>
      `${anchor}: ${snippet.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('')}`,
  );

describe('a snippet', () => {
  test('is the whole statement that the word stands in, and leads to its heading', () => {
    const found = findPlaces(
      page('Baker ‖ [oven|h2|The oven ‖] The oven ‖ It is hot. Mind the *oven* door! It shuts. ‖'),
      3,
    );
    expect(shown(found)).toEqual(['oven: Mind the *oven* door!']);
    expect(found[0]?.heading).toBe('The oven');
    expect(found[0]?.words).toEqual(['oven']);
  });

  test('ends where an item of a list ends, though it has no full stop', () => {
    expect(
      shown(findPlaces(page('[list|h2|List] List ‖ bakes rolls ‖ sells *bread* daily ‖ sweeps ‖'), 3)),
    ).toEqual(['list: sells *bread* daily']);
  });

  test('of a long statement begins at a comma before the word, and says that it is cut', () => {
    const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const [text = ''] = shown(findPlaces(page(`[a|h2|A] A ‖ ${filler}, then *bread* and ${filler} ‖`), 3));
    expect(text).toMatch(/^a: … then \*bread\* and word0 .* …$/);
    expect(text.split(' ').length).toBeLessThan(40);
  });

  test('takes no abbreviation for the end of a sentence', () => {
    expect(shown(findPlaces(page('[a|h2|A] A ‖ Bread vs. *cake* in the U.S. today. More. ‖'), 3))).toEqual([
      'a: Bread vs. *cake* in the U.S. today.',
    ]);
  });

  test('below a heading that has the word itself gives what follows', () => {
    expect(shown(findPlaces(page('[b|h2|Bread] *Bread* ‖ Baked at night. Sold by day. ‖'), 3))).toEqual([
      'b: Baked at night.',
    ]);
  });

  test('of a row of a table gives its cells, and none that is empty', () => {
    expect(
      shown(findPlaces(page('[pay|h2|Pay] Pay ‖ [r1|tr|] $5 ‖ *baker* ‖ ‖ all ‖ [r2|tr|] $6 ‖ miller ‖'), 3)),
    ).toEqual(['r1: $5 · *baker* · all']);
  });
});

describe('a row of a table', () => {
  test('below no heading is named by its first cell', () => {
    const found = findPlaces(page('[r1|tr|] Baker ‖ *$5* ‖ an hour ‖ [r2|tr|] Miller ‖ $6 ‖'), 3);
    expect(shown(found)).toEqual(['r1: *$5* · an hour']);
    expect(found[0]?.heading).toBe('Baker');
  });

  test('ends with what it says, and not with marks between links that are not searched', () => {
    expect(shown(findPlaces(page('[pay|h2|Pay] Pay ‖ [r1|tr|] $5 ‖ *baker* ‖ , ‖'), 3))).toEqual([
      'r1: $5 · *baker*',
    ]);
  });
});

describe('the places of a page', () => {
  test('are those with the most of the words, in the order of the page', () => {
    const found = findPlaces(
      page(
        '[a|h2|A] A ‖ one *rye* here ‖ [b|h2|B] B ‖ *rye* *bread* both ‖ [c|h2|C] C ‖ only *bread* ‖ [d|h2|D] D ‖ *bread* *rye* again ‖',
      ),
      2,
    );
    expect(found.map(({ anchor }) => anchor)).toEqual(['b', 'd']);
  });

  test('say no line twice, nor one that was said before', () => {
    const text = '[a|h2|A] A ‖ fresh *bread* ‖ [b|h2|B] B ‖ fresh *bread* ‖';
    expect(findPlaces(page(text), 3)).toHaveLength(1);
    expect(
      findPlaces(page(text), 3, new Set([snippetText([{ text: 'Fresh bread', marked: false }])])),
    ).toEqual([]);
  });

  test('of a page without the words are none', () => {
    expect(findPlaces(page('[a|h2|A] A ‖ nothing here ‖'), 3)).toEqual([]);
  });
});
