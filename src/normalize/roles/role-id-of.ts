import type { RoleId } from '../../domain/role-id.ts';
import { wordsOf } from './role-words.ts';

/**
 * Kebab-case of a role's name, its noun in the singular: "Sales Managers" → "sales-manager", "Directors of Operations" →
 * "director-of-operations", "Sheriff's deputies" → "sheriff-s-deputy".
 */
export function roleIdOf(name: string): RoleId {
  const words = wordsOf(name.replace(/\([^()]*\)/g, ' '));
  const of = words.findIndex(({ key }) => key === 'of');
  const last = of > 0 ? words[of - 1] : words.at(-1);
  const raw = words.map((word) => {
    const text = name
      .replace(/\([^()]*\)/g, ' ')
      .slice(word.from, word.to)
      .toLowerCase()
      .replace(/[’']s$/u, '-s')
      .replace(/[’']$/u, '');
    return word === last ? word.key : text;
  });
  return raw
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a role is a job or a kind of it: "welder" and "underwater-welder" of "welder". */
export const isOfJob = (role: RoleId, job: RoleId): boolean => role === job || role.endsWith(`-${job}`);

/** The source of a regular expression for the name of a role as texts write it, of one or several: "legal secretary", "legal secretaries". */
export const patternOfName = (id: RoleId): string => {
  const words = id.split('-');
  const of = words.indexOf('of');
  const noun = of > 0 ? of - 1 : words.length - 1;
  return words.map((word, index) => (index === noun ? anyNumber(word) : word)).join('[ -]');
};

function anyNumber(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}(?:y|ies)`;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}(?:a|e)n`;
  if (/wife$/.test(noun)) return `${noun.slice(0, -2)}(?:fe|ves)`;
  return `${noun}(?:${/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'})?`;
}
