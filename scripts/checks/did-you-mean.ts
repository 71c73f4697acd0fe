import { closest, distance } from 'fastest-levenshtein';

/** The known name that was likely meant, or null where none is near: "sumary" → "summary". */
export function likelyMeant(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(written.toLowerCase(), [...known]);
  const allowed = Math.max(2, Math.floor(candidate.length / 3));
  return distance(written.toLowerCase(), candidate) <= allowed ? candidate : null;
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
