import type { FactKind } from './fact-kind.ts';
import { factKindLabel } from './fact-words.ts';

/** Kinds whose statements do not say by themselves what they are about: "8 years", "depends on the employer". */
const NEEDS_LABEL: ReadonlySet<FactKind> = new Set([
  'time-to-enter',
  'experience-years',
  'hours',
  'travel',
  'growth',
  'jobs',
  'openings',
  'challenge',
  'success-measure',
]);

/** What stands before a statement that stands among others of other kinds: "Travel"; null where its own words tell. */
export function statementLabel(kind: FactKind): string | null {
  return NEEDS_LABEL.has(kind) ? factKindLabel(kind) : null;
}
