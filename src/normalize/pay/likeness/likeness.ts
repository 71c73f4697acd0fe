import { cluesOf, pageOfSums, withCommas } from './clues.ts';
import { type Weights, weigh } from './weigh.ts';
import learnt from './weights.json' with { type: 'json' };

/** The weights as `npm run learn` writes them: in hundredths, by kind of clue. */
export const WEIGHTS: Weights = {
  bias: learnt.bias / 100,
  of: new Map(
    Object.entries<Readonly<Record<string, number>>>(learnt.clues).flatMap(([kind, words]) =>
      Object.entries(words).map(([word, weight]) => [`${kind}:${word}`, weight / 100] as const),
    ),
  ),
};

/**
 * How much what stands around a sum speaks for pay, as a logarithm of the odds: takes the lines of the source where it stands (from 1)
 * and how it is written there; null where it does not stand so on any of them. Of several places that of the highest
 * counts, and so it does of the two cells of a range ("22.00 | 37.50").
 */
export type Likeness = (lines: readonly number[], written: string) => number | null;

/** The likeness of the sums of one source, learnt from the corpus of marked sums. */
export function likenessOn(lines: readonly string[]): Likeness {
  const page = pageOfSums(lines);
  const known = new Map<string, number | null>();
  return (at, written) => {
    const key = `${at.join(',')} ${written}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = withCommas(written)
      .split(' | ')
      .flatMap((sum) =>
        at.flatMap((number) =>
          placesOf(sum, page.lines[number - 1] ?? '').map((from) =>
            weigh(cluesOf(page, { line: number - 1, from, to: from + sum.length }), WEIGHTS),
          ),
        ),
      );
    const likeness = found.length === 0 ? null : Math.max(...found);
    known.set(key, likeness);
    return likeness;
  };
}

/** Where a sum stands in a line, and not as a part of a longer number: "$3,000" stands not in "$3,000,000". */
function placesOf(sum: string, line: string): number[] {
  const places: number[] = [];
  for (
    let from = line.indexOf(sum);
    from >= 0 && places.length < MOST_PLACES;
    from = line.indexOf(sum, from + 1)
  ) {
    const isPart = /[\d.,]$/.test(line.slice(Math.max(0, from - 1), from)) && /^\d/.test(sum);
    const goesOn = /^[.,]?\d/.test(line.slice(from + sum.length, from + sum.length + 2)) && /\d$/.test(sum);
    if (!isPart && !goesOn) places.push(from);
  }
  return places;
}

/** More places of one line than are looked at. */
const MOST_PLACES = 10;
