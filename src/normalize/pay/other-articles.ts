import type { RoleId } from '../../domain/role-id.ts';
import { patternOfName } from '../roles/role-id-of.ts';
import type { PaySighting } from './sighting.ts';

/** So many of the last lines that hold anything may be the ways to other articles. */
const LAST_LINES = 5;
/** "Copywriter vs. Content Writer: Salaries Start at $44,000", "Veterinarian Salary: $125,510": how an article is called that tells of pay. */
const TITLE =
  /^\W{0,4}(?:\p{Lu}[^:.$€£₹]{2,60}\s(?:vs\.?|versus|or|and)\s(?:an? )?\p{Lu}[^:.$€£₹]{2,40}:|(?:\p{Lu}[\p{L}-]*\s){1,4}(?:Salary|Salaries|Pay|Wages)(?:\s\p{Lu}\p{L}+){0,3}:)\s[^.]*[^.\s]$/u;

/**
 * The figures without those in titles of other articles at the end of a page, which tell of jobs that the page says nothing
 * else about.
 */
export function withoutOtherArticles(
  sightings: readonly PaySighting[],
  mains: readonly RoleId[],
  lines: readonly string[],
): readonly PaySighting[] {
  const last = new Set(
    [...lines.keys()]
      .filter((index) => lines[index]?.trim() !== '')
      .slice(-LAST_LINES)
      .map((index) => index + 1),
  );
  const isOther = ({ role, lines: at }: PaySighting): boolean => {
    const [line = 0] = at;
    const text = lines[line - 1] ?? '';
    if (at.length !== 1 || !last.has(line) || !TITLE.test(text.slice(0, 200))) return false;
    // Kinds and ranks of the jobs that the page is about are told of on it.
    if (mains.some((main) => role === main || role.endsWith(`-${main}`))) return false;
    const name = new RegExp(`\\b${patternOfName(role)}\\b`, 'i');
    return lines.every((other, index) => index === line - 1 || !name.test(other));
  };
  return sightings.some(isOther) ? sightings.filter((sighting) => !isOther(sighting)) : sightings;
}
