import type { Fact } from '../../domain/fact.ts';

/** A fact before it has an id. */
export type DraftFact = Omit<Fact, 'id'>;

/** A draft with everything left unsaid but what is given. */
export function draftFact(
  given: Pick<DraftFact, 'role' | 'kind' | 'value' | 'lines' | 'text'> & Partial<DraftFact>,
): DraftFact {
  return {
    number: null,
    numberHigh: null,
    unit: null,
    through: null,
    reportedBy: null,
    asOf: null,
    blank: null,
    flags: [],
    ...given,
  };
}
