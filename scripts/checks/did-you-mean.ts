import { distance } from 'fastest-levenshtein';

/** How far a mistyped name may be from what was meant for a program to put that in its place. */
const SAFE_DISTANCE = 2;

/** The known names within a distance, nearest first. */
function near(written: string, known: readonly string[], most: (candidate: string) => number): string[] {
  const lower = written.toLowerCase();
  return known
    .map((candidate) => ({ candidate, far: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= most(candidate))
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate);
}

/** The known name that was likely meant, or null where none is near: "sumary" → "summary". */
export function likelyMeant(written: string, known: readonly string[]): string | null {
  return near(written, known, (candidate) => Math.max(2, Math.floor(candidate.length / 3)))[0] ?? null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * The one known name so near that nothing else can have been meant, or null: two letters off at most, and alone there.
 * Other digits make another thing: "baker-year-30000" is never a slip for "baker-year-31000".
 */
export function surelyMeant(written: string, known: readonly string[]): string | null {
  const distinct = [...new Set(known)];
  const [only, ...others] = near(written, distinct, ({ length }) => Math.min(SAFE_DISTANCE, length - 1));
  return only === undefined || others.length > 0 || digitsOf(only) !== digitsOf(written) ? null : only;
}

/** "Did you mean "summary"? If not: take the line out.", or the other way out alone. It is given as a sentence. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const candidate = likelyMeant(written, known);
  if (candidate === null) return otherwise;
  return `Did you mean "${candidate}"? If not: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}

/** "a, b and c", shortened where the list is long. */
export function listNames(names: readonly string[], most = 12): string {
  if (names.length === 0) return 'none yet';
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
