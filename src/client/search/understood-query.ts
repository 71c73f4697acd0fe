import { pickedComparisonPath } from '../../domain/address.ts';
import { MOST_ROLES } from '../../domain/comparison-size.ts';
import { foldName } from '../../domain/folded-name.ts';
import type { NameMatch } from '../../domain/name-match.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import type { SearchState } from './address-state.ts';

/** A role that part of a query names, by its title or by an alias. */
export interface RoleInQuery {
  role: NamedPage;
  /** What was typed of it, folded: "kam". */
  typed: string;
}

/** What a query comes to, with the names of pages known. */
export interface UnderstoodQuery {
  /** The words to look for in the index. */
  words: string;
  /** The page that was named: it comes before all else. */
  page: NamedPage | null;
  /** How it was named: "within" where it was only part of what was typed. Null where none was. */
  how: NameMatch['fit'] | 'within' | null;
  /** The roles named within a longer query, in its order. */
  roles: RoleInQuery[];
}

const asTyped = (typed: string): UnderstoodQuery => ({ words: typed, page: null, how: null, roles: [] });

/** Whether a name that answers is the page's own, whole: for two roles, in either order. */
const isWhole = ({ page, fit }: NameMatch): boolean =>
  fit === 'title' || fit === 'alias' || (page.kind === 'comparison' && fit === 'beginning');

/**
 * Understands what was typed. An alias stands for its role, whose own name is then what is looked for; so does a slip of
 * the pen. Part of a role's name is looked for as it was typed, with the likeliest role first; a comparison or a source
 * comes first where it was named whole.
 * @param matches the names that answer what was typed, the best first
 */
export function understandQuery(typed: string, matches: readonly NameMatch[]): UnderstoodQuery {
  const [best] = matches;
  if (!best || (best.page.kind !== 'role' && !isWhole(best))) return asTyped(typed);
  const { page, fit } = best;
  const isMeant = page.kind === 'role' && (fit === 'alias' || fit === 'near');
  return { words: isMeant ? page.title : typed, page, how: fit, roles: [] };
}

/** So many words of a query are looked through for names of roles, and so many words may a name have. */
const MOST_WORDS = 8;
const LONGEST_NAME = 4;

/**
 * The roles that a longer query names by exactly their title or an alias: "KAM salary", "AM vs KAM".
 * @param roleNamed the role of exactly that folded name
 */
export async function rolesInQuery(
  typed: string,
  roleNamed: (folded: string) => Promise<NamedPage | null>,
): Promise<RoleInQuery[]> {
  const words = foldName(typed).split(' ').slice(0, MOST_WORDS);
  const runs = await Promise.all(
    words.map(async (_, at) => {
      for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
        const run = words.slice(at, at + length).join(' ');
        const role = await roleNamed(run);
        if (role) return { role, typed: run, at, end: at + length };
      }
      return null;
    }),
  );
  const found: RoleInQuery[] = [];
  let from = 0;
  for (const run of runs) {
    if (run === null || run.at < from) continue;
    from = run.end;
    if (found.length < MOST_ROLES && !found.some(({ role }) => role.path === run.role.path))
      found.push({ role: run.role, typed: run.typed });
  }
  return found;
}

const idOf = ({ path }: NamedPage): string => path.split('/').at(-2) ?? '';

/**
 * Understands a query that names roles among other words: one comes first, and is looked for by its own name; of several,
 * their comparison does.
 * @param comparison the page that compares just these roles, where there is one; any others are compared at /compare/
 */
export function understandRoles(
  typed: string,
  roles: readonly RoleInQuery[],
  comparison: NamedPage | null,
): UnderstoodQuery {
  const [only, ...more] = roles;
  if (!only) return asTyped(typed);
  const titles = roles.map(({ role }) => role.title);
  if (more.length === 0)
    return {
      words: foldName(typed).replace(only.typed, only.role.title.toLowerCase()),
      page: only.role,
      how: 'within',
      roles: [only],
    };
  return {
    words: titles.join(' '),
    page: comparison ?? {
      kind: 'comparison',
      title: titles.join(' vs. '),
      path: pickedComparisonPath(roles.map(({ role }) => idOf(role))),
      also: [],
    },
    how: 'within',
    roles: [...roles],
  };
}

/** The ids of the roles that a page is about, as its address tells. */
const rolesOf = ({ path }: NamedPage): string[] => path.split(/[/=,]|-vs-/);

/** Whether a page that was named passes the filters, as far as its name and address tell. */
export function passes(page: NamedPage, { kind, role, source }: SearchState): boolean {
  return (
    (kind ?? page.kind) === page.kind &&
    (role === null || (page.kind !== 'source' && rolesOf(page).includes(role))) &&
    (source === null || (page.kind === 'source' && idOf(page) === source))
  );
}

/** The words as the index has them: "$75,495" stands there without its sign. */
export function indexedWords(words: string): string {
  return words.replace(/\p{Sc}(?=\d)/gu, '');
}

/** Folds words for the comparison of what was typed with what was found; an amount is one word: "93,000" is "93000". */
const wordsOf = (text: string): string[] =>
  foldName(text.replace(/(?<=\d)[.,](?=\d)/g, ''))
    .split(' ')
    .filter((word) => word !== '');

/** Words that count: what is shorter is in every text. */
const countingWords = (typed: string): string[] => wordsOf(typed).filter((word) => word.length > 2);

/** The typed words that stand nowhere among the words found, not even with their first letters; short ones never count. */
export function missingWords(typed: string, found: readonly string[]): string[] {
  const forms = found.flatMap(wordsOf);
  return countingWords(typed).filter((word) => {
    const beginning = word.slice(0, Math.max(3, word.length - 3));
    return !forms.some((form) => form.startsWith(beginning));
  });
}

/** Whether no word that counts was found: what the index gives then answers something else. */
export function isAllMissing(typed: string, found: readonly string[]): boolean {
  const missing = missingWords(typed, found);
  return missing.length > 0 && missing.length === countingWords(typed).length;
}
