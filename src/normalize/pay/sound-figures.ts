import { isTorn, withoutMisprints, writesTorn } from '../mentions/find-money.ts';
import { type LookedAt, likePay } from './likeness/like-pay.ts';
import type { Likeness } from './likeness/likeness.ts';
import type { PaySighting } from './sighting.ts';

/** What is known of a source as a whole when its figures are looked over. */
export interface LookedOver {
  readonly text: string;
  /** The lines that are brackets of a histogram. */
  readonly brackets: ReadonlySet<number>;
  readonly likeness: Likeness;
}

/**
 * The figures that stay, of those that were read: none that is a misprint or a bracket of a histogram; and beside them those that
 * look too little like pay. What is left of a range with a torn end, and what can be read in one way only, is marked as malformed.
 */
export function soundFigures(
  sightings: readonly PaySighting[],
  { text, brackets, likeness }: LookedOver,
): LookedAt {
  const isGroupedByCommas = (text.slice(0, LONGEST).match(/€\s?\d{1,3},\d{3}(?!\d)/g)?.length ?? 0) >= 2;
  const isWrittenTorn = writesTorn(text.slice(0, LONGEST));
  const readable = sightings.flatMap((sighting): readonly PaySighting[] => {
    if (sighting.lines.every((line) => brackets.has(line))) return [];
    // "€35,00" among "€44,893" and "€74,360" lacks a digit.
    if (isGroupedByCommas && sighting.isPeriodImplied && /€\s?\d{1,3},\d{2}(?!\d)/.test(sighting.text))
      return [];
    if (isWrittenTorn || !isTorn(sighting.text)) return [sighting];
    const left = withoutMisprints(sighting);
    return left === null ? [] : [asMalformed(left)];
  });
  return likePay(readable, likeness);
}

const asMalformed = (sighting: PaySighting): PaySighting =>
  sighting.flags.includes('malformed-amount')
    ? sighting
    : { ...sighting, flags: [...sighting.flags, 'malformed-amount'] };

/** So much of a text tells how it writes its amounts. */
const LONGEST = 100_000;
