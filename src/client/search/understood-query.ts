import { foldName } from '../../domain/folded-name.ts';
import type { NameMatch } from '../../domain/name-match.ts';
import type { NamedPage } from '../../domain/named-page.ts';

/** What a query comes to, with the names of pages known. */
export interface UnderstoodQuery {
  /** The words to look for in the index. */
  words: string;
  /** The role that was named: it comes before all else. */
  role: NamedPage | null;
  /** How the role was named. Null where none was. */
  how: NameMatch['fit'] | null;
}

/**
 * Understands what was typed. An alias stands for its role, whose own name is then what is looked for; so does a slip of
 * the pen. Part of a name is looked for as it was typed, with the likeliest role first.
 * @param matches the names that answer what was typed, the best first
 */
export function understandQuery(typed: string, matches: readonly NameMatch[]): UnderstoodQuery {
  const [best] = matches;
  if (best?.page.kind !== 'role') return { words: typed, role: null, how: null };
  const { page, fit } = best;
  return { words: fit === 'alias' || fit === 'near' ? page.title : typed, role: page, how: fit };
}

/** Whether each typed word stands among the words found, at least with its first letters: then it was no slip. */
export function holdsEveryWord(typed: string, found: readonly string[]): boolean {
  const forms = found.flatMap((word) => foldName(word).split(' '));
  return foldName(typed)
    .split(' ')
    .every((word) => forms.some((form) => form.startsWith(word.slice(0, Math.max(3, word.length - 3)))));
}
