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
