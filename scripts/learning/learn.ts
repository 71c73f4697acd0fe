import type { Weights } from '../../src/normalize/pay/likeness/weigh.ts';

/** A sum with its clues, and whether it is pay. */
export interface Example {
  readonly clues: ReadonlySet<string>;
  readonly isPay: boolean;
}

export interface LearningPlan {
  /** How many models are learnt, each from the examples in another order, of which the mean is taken. */
  readonly models: number;
  /** How often each goes through the examples. */
  readonly rounds: number;
  readonly rate: number;
  /** The share of an example's clues that are hidden at each step, so that none is relied on alone. */
  readonly hidden: number;
  /** Clues that fewer examples have are left out. */
  readonly leastExamples: number;
  /** Weights nearer to zero are left out. */
  readonly leastWeight: number;
}

export const PLAN: LearningPlan = {
  models: 4,
  rounds: 8,
  rate: 0.2,
  hidden: 0.4,
  leastExamples: 4,
  leastWeight: 0.1,
};

/**
 * Learns the weights of clues by logistic regression, as the mean of several models. The same examples give the same weights,
 * which are rounded to hundredths.
 */
export function learn(examples: readonly Example[], plan: LearningPlan = PLAN): Weights {
  const counts = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= plan.leastExamples).map(([clue]) => clue);
  known.sort();
  const indexOf = new Map(known.map((clue, index) => [clue, index]));
  const rows = examples.map(({ clues, isPay }) => ({
    at: [...clues].flatMap((clue) => indexOf.get(clue) ?? []),
    target: isPay ? (1 as const) : (0 as const),
  }));
  const models = Array.from({ length: plan.models }, (_, index) =>
    learnOne(rows, known.length, plan, randomFrom(index + 1)),
  );
  const mean = (at: number): number =>
    Math.round((100 * models.reduce((sum, model) => sum + (model[at] ?? 0), 0)) / models.length) / 100;
  return {
    bias: mean(known.length),
    of: new Map(
      known
        .map((clue, at) => [clue, mean(at)] as const)
        .filter(([, weight]) => Math.abs(weight) >= plan.leastWeight),
    ),
  };
}

interface Row {
  /** The numbers of its clues. */
  readonly at: readonly number[];
  readonly target: 0 | 1;
}

/**
 * One model: AdaGrad steps (Duchi, Hazan and Singer 2011) over the examples in a shuffled order; the mean of the later rounds,
 * which is steadier than the last one. Gives the weight of each clue, and behind them the bias.
 */
function learnOne(
  rows: readonly Row[],
  clues: number,
  plan: LearningPlan,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(clues + 1);
  const squares = new Float64Array(clues + 1).fill(FIRST_SQUARE);
  const sum = new Float64Array(clues + 1);
  const order = rows.map((_, index) => index);
  let summed = 0;
  for (let round = 0; round < plan.rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const seen = [...row.at.filter(() => random() >= plan.hidden), clues];
      let score = 0;
      for (const at of seen) score += weights[at] ?? 0;
      const error = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, score)))) - row.target;
      for (const at of seen) {
        squares[at] = (squares[at] ?? 0) + error * error;
        weights[at] = (weights[at] ?? 0) - (plan.rate * error) / Math.sqrt(squares[at] ?? 1);
      }
    }
    if (round < plan.rounds / 2) continue;
    for (let at = 0; at <= clues; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
    summed++;
  }
  return sum.map((total) => total / Math.max(1, summed));
}

/** Keeps the first steps from being too long. */
const FIRST_SQUARE = 0.1;

/** The numbers of mulberry32, from 0 up to 1: the same ones for the same seed, so that what is learnt can be learnt again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
