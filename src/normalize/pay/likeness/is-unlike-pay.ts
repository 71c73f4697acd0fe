import type { Evidence, PaySighting } from '../sighting.ts';
import type { Likeness } from './likeness.ts';

/** Below which odds a sum is held back, by what says that it is pay: the place of a cell in a table says more than a sentence. */
const LEAST: Readonly<Record<Evidence, number>> = {
  table: -3,
  statement: -4,
  'label in its place': -4,
  words: 0.5,
  place: 1,
};

/** Whether what stands around a sum that was read as pay is what stands around other sums. */
export function isUnlikePay({ lines, text, evidence }: PaySighting, likeness: Likeness): boolean {
  const found = likeness(lines, text);
  return found !== null && found < LEAST[evidence];
}
