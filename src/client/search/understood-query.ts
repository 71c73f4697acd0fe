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

/** The typed words that stand nowhere among the words found, not even with their first letters; short ones never count. */
export function missingWords(typed: string, found: readonly string[]): string[] {
  const forms = found.flatMap((word) => foldName(word).split(' '));
  return foldName(typed)
    .split(' ')
    .filter((word) => {
      const beginning = word.slice(0, Math.max(3, word.length - 3));
      return word.length > 2 && !forms.some((form) => form.startsWith(beginning));
    });
}
