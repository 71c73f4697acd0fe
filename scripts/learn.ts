// `npm run learn`: learns from the corpus of marked sums how much each clue around a sum speaks for pay, and writes the weights.
// Before that it learns from four fifths of the corpus at a time and tells how well the fifth that was held out is told.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LEAST, LEAST_AMONG_PAY } from '../src/normalize/pay/likeness/limits.ts';
import { type Weights, weigh } from '../src/normalize/pay/likeness/weigh.ts';
import { readCorpus } from './learning/corpus.ts';
import { type Example, learn } from './learning/learn.ts';
import { examplesOf } from './learning/marked-page.ts';

const root = join(import.meta.dirname, '..');
const PARTS = 5;
/** The likenesses below which sums are held back. */
const THRESHOLDS = [...new Set([LEAST, LEAST_AMONG_PAY].flatMap((limits) => Object.values(limits)))].sort(
  (a, b) => a - b,
);

const { pages: marked, faults, hash } = readCorpus(root);

if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error('Nothing was written. Mend the marks, then run npm run learn again.');
  process.exitCode = 1;
} else {
  const pages = marked.map(examplesOf);
  const examples = pages.flat();
  const pay = examples.filter(({ isPay }) => isPay).length;
  console.log(`${pages.length} texts, ${examples.length} sums: ${pay} pay, ${examples.length - pay} other.`);

  const held: { score: number; isPay: boolean }[] = [];
  for (let part = 0; part < PARTS; part++) {
    const examplesWhere = (isHeld: boolean): Example[] =>
      pages.filter((_, index) => (index % PARTS === part) === isHeld).flat();
    const weights = learn(examplesWhere(false));
    held.push(...examplesWhere(true).map(({ clues, isPay }) => ({ score: weigh(clues, weights), isPay })));
  }
  console.log('Held out, a fifth of the texts at a time:');
  for (const threshold of THRESHOLDS) {
    const below = (isPay: boolean): string => {
      const all = held.filter((sum) => sum.isPay === isPay);
      return ((100 * all.filter(({ score }) => score < threshold).length) / all.length).toFixed(1);
    };
    console.log(`  below ${threshold}: ${below(false)} % of other sums, ${below(true)} % of pay`);
  }

  const weights = learn(examples);
  const file = join(root, 'src', 'normalize', 'pay', 'likeness', 'weights.json');
  writeFileSync(file, written(weights, hash));
  console.log(
    `${relative(root, file)}: ${weights.of.size} clues. Run npm test, then commit it with the corpus.`,
  );
}

/** The file of weights, in hundredths: a line for each kind of clue. */
function written({ bias, of }: Weights, corpus: string): string {
  const kinds = new Map<string, Record<string, number>>();
  for (const [clue, weight] of of) {
    const colon = clue.indexOf(':');
    const kind = clue.slice(0, colon);
    const words = kinds.get(kind) ?? {};
    words[clue.slice(colon + 1)] = Math.round(100 * weight);
    kinds.set(kind, words);
  }
  const lines = [...kinds].map(([kind, words]) => `    ${JSON.stringify(kind)}: ${JSON.stringify(words)}`);
  return `{\n  "corpus": "${corpus}",\n  "bias": ${Math.round(100 * bias)},\n  "clues": {\n${lines.join(',\n')}\n  }\n}\n`;
}
