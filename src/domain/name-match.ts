import { editDistance } from './edit-distance.ts';
import { foldName } from './folded-name.ts';
import { type NamedKind, type NamedPage, phrasesOf } from './named-page.ts';

/** How a page's name answers what was typed. */
export type NameFit =
  /** It is the page's title. */
  | 'title'
  /** It is one of the page's other names. */
  | 'alias'
  /** A name begins with it, or has it from some word on. */
  | 'beginning'
  /** Each typed word begins a word of the name, in any order: "relation manager", "manager account". */
  | 'words'
  /** The same, save for slips of the pen: "acount manger". */
  | 'near';

export interface NameMatch {
  page: NamedPage;
  fit: NameFit;
  /** The name that answers, where it is not the title. */
  name: string | null;
}

const FIT_ORDER: Record<NameFit, number> = { title: 0, alias: 1, beginning: 2, words: 3, near: 4 };
const KIND_ORDER: Record<NamedKind, number> = { role: 0, comparison: 1, source: 2 };

/** How many letters may be wrong in a word: none in a short one, two in a long one. */
const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** How many letters are wrong where a typed word stands for a word of a name or its beginning; null where too many. */
function slips(typed: string, word: string): number | null {
  if (word.startsWith(typed)) return 0;
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return null;
  const fewest = Math.min(
    ...[-1, 0, 1].map((more) => editDistance(typed, word.slice(0, typed.length + more))),
    editDistance(typed, word),
  );
  return fewest <= allowed ? fewest : null;
}

/** The slips of all typed words, each against the word of the name that is nearest to it; null where one has none. */
function slipsInWords(typed: readonly string[], words: readonly string[]): number | null {
  let sum = 0;
  for (const one of typed) {
    const all = words.map((word) => slips(one, word)).filter((count) => count !== null);
    if (all.length === 0) return null;
    sum += Math.min(...all);
  }
  return sum;
}

interface Weighed extends NameMatch {
  slips: number;
}

function weigh(page: NamedPage, typed: string): Weighed | null {
  const named = [page.title, ...page.also].map((name) => ({
    name: name === page.title ? null : name,
    folded: foldName(name),
  }));
  const weighed = (fit: NameFit, name: string | null, count = 0): Weighed => ({
    page,
    fit,
    name,
    slips: count,
  });
  const same = named.find(({ folded }) => folded === typed);
  if (same) return weighed(same.name === null ? 'title' : 'alias', same.name);
  const words = typed.split(' ');
  const begun = named.find(({ name }) =>
    phrasesOf(name === null ? { ...page, also: [] } : { ...page, title: name, also: [] }).some((phrase) =>
      phrase.startsWith(typed),
    ),
  );
  if (begun) return weighed('beginning', begun.name);
  const best = named
    .flatMap(({ name, folded }) => {
      const count = slipsInWords(words, folded.split(' '));
      return count === null ? [] : [{ name, count }];
    })
    .sort((a, b) => a.count - b.count)[0];
  return best ? weighed(best.count === 0 ? 'words' : 'near', best.name, best.count) : null;
}

/** The pages whose names answer what was typed, the best first; roles before comparisons before sources. */
export function matchNames(pages: readonly NamedPage[], typed: string): NameMatch[] {
  const folded = foldName(typed);
  if (folded === '') return [];
  return pages
    .map((page) => weigh(page, folded))
    .filter((match) => match !== null)
    .sort(
      (a, b) =>
        FIT_ORDER[a.fit] - FIT_ORDER[b.fit] ||
        a.slips - b.slips ||
        KIND_ORDER[a.page.kind] - KIND_ORDER[b.page.kind] ||
        a.page.title.length - b.page.title.length ||
        a.page.title.localeCompare(b.page.title, 'en'),
    )
    .map(({ page, fit, name }) => ({ page, fit, name }));
}

/** The roles whose names are nearest to words that no name answers, for a reader who found nothing. */
export function nearestRoles(pages: readonly NamedPage[], typed: string, most: number): NamedPage[] {
  const folded = foldName(typed);
  return pages
    .filter(({ kind }) => kind === 'role')
    .map((page) => ({
      page,
      away: Math.min(
        ...phrasesOf(page).map(
          (phrase) => editDistance(folded, phrase) / Math.max(folded.length, phrase.length, 1),
        ),
      ),
    }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ page }) => page);
}
