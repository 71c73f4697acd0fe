import { distance } from 'fastest-levenshtein';
import type { Reading } from '../normalize-source.ts';

/** So many roles are named; a page of more has most of them in a list that nobody reads in a terminal. */
const ROLES_NAMED = 20;

/** So many figures that were held back are named; of more, only their lines would be read. */
const HELD_BACK_NAMED = 20;

/** Takes what one article gave and the ids of roles that have a profile; gives a few lines for a terminal. */
export function reportArticle(
  name: string,
  { records: file, heldBack }: Reading,
  known: readonly string[],
): string {
  const roles = file.roles.map((role) => roleWords(role, known));
  const flags = counted([...file.salaries, ...file.facts].flatMap(({ flags }) => flags));
  const unread = file.coverage.filter(({ as }) => as === 'unread').map(({ line }) => line);
  const kinds = counted(file.facts.map(({ kind }) => kind));
  return [
    `${name}`,
    `  roles   ${roles.slice(0, ROLES_NAMED).join(', ')}${roles.length > ROLES_NAMED ? ` and ${(roles.length - ROLES_NAMED).toLocaleString('en-US')} more` : ''}`,
    `  pay     ${file.salaries.length === 0 ? 'none found' : `${file.salaries.length} ${file.salaries.length === 1 ? 'figure' : 'figures'}`}`,
    ...(kinds === '' ? [] : [`  facts   ${kinds}`]),
    ...(flags === '' ? [] : [`  flags   ${flags}`]),
    ...(heldBack.length === 0
      ? []
      : [
          `  held back, as they look like other sums: ${heldBack
            .slice(0, HELD_BACK_NAMED)
            .map(({ lines, text }) => `${text} (line ${lines[0]})`)
            .join(
              ', ',
            )}${heldBack.length > HELD_BACK_NAMED ? ` and ${(heldBack.length - HELD_BACK_NAMED).toLocaleString('en-US')} more` : ''}`,
        ]),
    ...(unread.length === 0
      ? []
      : [`  unread  ${unread.length === 1 ? 'line' : 'lines'} ${unread.join(', ')}`]),
  ].join('\n');
}

function roleWords(role: string, known: readonly string[]): string {
  if (known.includes(role)) return role;
  const near = nearest(role, known);
  return `${role} (new${near === null ? '' : `; did you mean ${near}?`})`;
}

/** The known role whose id is a slip of the pen away, else null. */
export function nearest(role: string, known: readonly string[]): string | null {
  const ranked = known.map((id) => ({ id, far: distance(id, role) })).sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far > 0 && best.far <= Math.max(1, Math.floor(role.length / 6))
    ? best.id
    : null;
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ');
}
