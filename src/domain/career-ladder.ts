import type { CitedFact } from './library.ts';

// A source that tells a career in order has its stages named in its fact sheet: "Entry level: …", "Next: …", "Then: …",
// "Later: …" (seeds/README.md). Only such facts make a ladder; an order is never guessed.
const STAGES = ['Entry level', 'Next', 'Then', 'Later'] as const;
const RUNG = new RegExp(`^(${STAGES.join('|')}): (.+)$`);

export interface Rung {
  stage: (typeof STAGES)[number];
  /** The positions of the stage, each with the fact that names it: "junior account manager, with fewer clients". */
  positions: { text: string; fact: CitedFact }[];
}

export interface CareerLadder {
  /** From the first stage to the last; empty where no source tells the order. */
  rungs: Rung[];
  /** Career-step facts that are no rung. */
  others: CitedFact[];
}

/** The ladder that career-step facts tell, apart from what they say besides. */
export function careerLadder(facts: readonly CitedFact[]): CareerLadder {
  const positions = new Map<string, Rung['positions']>();
  const others: CitedFact[] = [];
  for (const fact of facts) {
    const [, stage, text] = RUNG.exec(fact.record.value ?? '') ?? [];
    if (stage === undefined || text === undefined) others.push(fact);
    else positions.set(stage, [...(positions.get(stage) ?? []), { text, fact }]);
  }
  return {
    rungs: STAGES.flatMap((stage) => {
      const found = positions.get(stage);
      return found ? [{ stage, positions: found }] : [];
    }),
    others,
  };
}

/** How many steps a ladder has that an editor names; more would be too narrow to read. */
export const FEWEST_STEPS = 2;
export const MOST_STEPS = 6;

/** "Baker; Master baker" → ["Baker", "Master baker"]: positions as an editor names them in an attribute. */
export function givenSteps(text: string): string[] {
  return text
    .split(';')
    .map((step) => step.trim())
    .filter((step) => step !== '');
}
