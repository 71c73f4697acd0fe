import type { Evidence, PaySighting } from '../sighting.ts';
import type { Likeness } from './likeness.ts';

/**
 * The likeness, a logarithm of the odds, below which a sum is held back. Where a word of pay or a label leads to it only what is surely
 * another sum is; a sentence that says less has to look like pay, and the more so where it is only its place that speaks
 * for it. The limits are those at which pages that had not been learnt from lost about one figure in a hundred.
 */
export const LEAST: Readonly<Record<Evidence, number>> = {
  table: 0,
  statement: 0,
  'label in its place': 0,
  words: 1,
  place: 2,
};

/** Whether what stands around a sum that was read as pay is what stands around other sums. */
export function isUnlikePay({ lines, text, evidence }: PaySighting, likeness: Likeness): boolean {
  const found = likeness(lines, text);
  return found !== null && found < LEAST[evidence];
}
