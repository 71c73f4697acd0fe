// Roles by their names, for those who ask for more than suggestions.
import { foldName } from '../../domain/folded-name.ts';
import { matchNames, nearestRoles } from '../../domain/name-match.ts';
import { skeletonPhrase } from '../../domain/name-shards.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import { distinct, pagesNear } from './name-lookup.ts';

/** The role of exactly that name, by title or alias; null where there is none. @throws when the names cannot be loaded */
export async function roleNamed(typed: string): Promise<NamedPage | null> {
  const exact = matchNames(distinct(await pagesNear(foldName(typed))), typed).find(
    ({ page, fit }) => page.kind === 'role' && (fit === 'title' || fit === 'alias'),
  );
  return exact?.page ?? null;
}

/** The roles whose names are nearest to what was typed, however far. @throws when the names cannot be loaded */
export async function rolesNear(typed: string, most: number): Promise<NamedPage[]> {
  const phrase = foldName(typed);
  const [firstWord = ''] = phrase.split(' ');
  const near = await Promise.all([phrase, firstWord, skeletonPhrase(phrase)].map(pagesNear));
  return nearestRoles(distinct(near.flat()), typed, most);
}

/** The role of exactly that name, or, where there is none, those whose names are nearest. @throws when the names cannot be loaded */
export async function rolesMeantBy(
  typed: string,
  most: number,
): Promise<{ isName: boolean; pages: NamedPage[] }> {
  const named = await roleNamed(typed);
  return named ? { isName: true, pages: [named] } : { isName: false, pages: await rolesNear(typed, most) };
}
