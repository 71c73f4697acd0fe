// `npm run bench -- normalize`: how many articles a second the normalizer reads, and how time and memory grow from 100 to 10,000
// of them. The articles are the layouts in tests/fixtures/normalize, over and over. Exits with 1 when time per article
// grows by half, or memory by as much as the number of articles would make it: then some step is not linear.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { normalizeSource } from '../src/normalize/normalize-source.ts';

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } });
const most = Number(values.most);
const folder = join(import.meta.dirname, '..', 'tests', 'fixtures', 'normalize');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

function readArticles(count: number): { perSecond: number; heap: number; figures: number } {
  const started = performance.now();
  let figures = 0;
  for (let index = 0; index < count; index++) {
    const text = texts[index % texts.length] ?? '';
    figures += normalizeSource({
      source: {
        id: 'bench',
        publisher: 'Bench',
        title: text.slice(0, text.indexOf('\n')) || 'Bench',
        url: 'https://example.org/bench',
        kind: 'career-guide',
        published: null,
        dating: null,
        accessed: '2026-01-01',
        sha256: '0'.repeat(64),
        license: 'none',
      },
      text,
      frontMatterLines: 0,
      knownRoles: [],
    }).salaries.length;
  }
  const seconds = (performance.now() - started) / 1_000;
  collectGarbage();
  return { perSecond: count / seconds, heap: process.memoryUsage().heapUsed / 2 ** 20, figures };
}

/** What is left on the heap behind it is what the program keeps, and not what nobody has swept up yet. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US').padStart(8);

readArticles(texts.length * 3); // The first articles also pay for the compiling of the code that reads them.
console.log(`${texts.length} layouts, ${Math.round(characters)} characters each on average`);
console.log('articles  a second  MB of heap  figures');
const rates: number[] = [];
const heaps: number[] = [];
for (const count of [100, 1_000, 10_000].filter((step) => step <= most)) {
  const { perSecond, heap, figures } = readArticles(count);
  rates.push(perSecond);
  heaps.push(heap);
  console.log(`${whole(count)}  ${whole(perSecond)}  ${whole(heap).padStart(10)}  ${whole(figures)}`);
}
const [first = 0, last = 0] = [rates[0], rates.at(-1)];
const steady = first / last < 1.5 && (heaps.at(-1) ?? 0) < (heaps[0] ?? 0) + 200;
console.log(
  steady
    ? 'Time per article and memory hold steady.'
    : 'Time per article or memory grows with the number of articles.',
);
if (!steady) process.exitCode = 1;
