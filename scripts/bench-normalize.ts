// `npm run bench -- normalize`: how many articles a second the normalizer reads, and how time and memory grow from 100 to 10,000
// of them, and then how the time for one page grows with its length. The articles are the layouts in
// tests/fixtures/normalize, over and over. Exits with 1 when time per article grows by half, memory by as much as the number
// of articles would make it, or the time for a page much faster than its length: then some step is not linear.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { normalizeSource } from '../src/normalize/normalize-source.ts';
import { LONG_PAGES } from './benching/long-pages.ts';

const { values } = parseArgs({ options: { most: { type: 'string', default: '10000' } } });
const most = Number(values.most);
const folder = join(import.meta.dirname, '..', 'tests', 'fixtures', 'normalize');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

/** How many figures of pay the normalizer finds in a text. */
function figuresIn(text: string): number {
  return normalizeSource({
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

function readArticles(count: number): { perSecond: number; heap: number; figures: number } {
  const started = performance.now();
  let figures = 0;
  for (let index = 0; index < count; index++) {
    const text = texts[index % texts.length] ?? '';
    figures += figuresIn(text);
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

const SHORT = 1_000;
const LONG = 4_000;
// Four times as much to read may take four times as long, and twice that on a busy machine; a step that looks at all pairs
// takes sixteen times as long.
const SLOWEST_GROWTH = (LONG / SHORT) * 2;

console.log(`\none page with ${whole(SHORT).trim()} and ${whole(LONG).trim()} of a thing`);
console.log('seconds            figures            of what');
const tooSteep: string[] = [];
for (const [kind, page] of Object.entries(LONG_PAGES)) {
  const read = [SHORT, LONG].map((count) => {
    const started = performance.now();
    const figures = figuresIn(page(count));
    return { figures, seconds: (performance.now() - started) / 1_000 };
  });
  const [short, long] = read;
  if (short && long && long.seconds / short.seconds > SLOWEST_GROWTH) tooSteep.push(kind);
  const seconds = read.map((one) => one.seconds.toFixed(1).padStart(8)).join('');
  console.log(`${seconds}  ${read.map((one) => whole(one.figures)).join('')}   ${kind}`);
}
if (tooSteep.length > 0) {
  console.log(`Time grows faster than the page: ${tooSteep.join(', ')}.`);
  process.exitCode = 1;
}
