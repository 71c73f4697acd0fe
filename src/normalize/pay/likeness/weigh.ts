/** How much each clue speaks for pay, above zero, or against it, and what speaks for it before any clue. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

/** How much the clues of a sum speak for pay: the logarithm of the odds, above zero where pay is likelier. */
export function weigh(clues: ReadonlySet<string>, weights: Weights): number {
  let score = weights.bias;
  for (const clue of clues) score += weights.of.get(clue) ?? 0;
  return score;
}
