import { cluesOf, pageOfSums } from './clues.ts';
import { type Weights, weigh } from './learn.ts';
import learnt from './weights.json' with { type: 'json' };

/** The weights as `npm run learn` writes them: in hundredths, by kind of clue. */
const WEIGHTS: Weights = {
  bias: learnt.bias / 100,
  of: new Map(
    Object.entries<Readonly<Record<string, number>>>(learnt.clues).flatMap(([kind, words]) =>
      Object.entries(words).map(([word, weight]) => [`${kind}:${word}`, weight / 100] as const),
    ),
  ),
};

/**
 * How much what stands around a sum speaks for pay, as a logarithm of the odds: takes the lines of the source where it stands (from 1)
 * and how it is written there; null where it does not stand so on any of them.
 */
export type Likeness = (lines: readonly number[], written: string) => number | null;

/** The likeness of the sums of one source, learnt from the corpus of marked pages. */
export function likenessOn(lines: readonly string[]): Likeness {
  const page = pageOfSums(lines);
  const known = new Map<string, number | null>();
  return (at, written) => {
    const key = `${at.join(',')} ${written}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = at.flatMap((number) => {
      const from = (page.lines[number - 1] ?? '').indexOf(written);
      return from < 0
        ? []
        : [weigh(cluesOf(page, { line: number - 1, from, to: from + written.length }), WEIGHTS)];
    });
    const likeness = found.length === 0 ? null : Math.max(...found);
    known.set(key, likeness);
    return likeness;
  };
}
