import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { saysOtherSum } from './pay-words.ts';

/** A part of a text that names a job. */
interface Named {
  readonly from: number;
  readonly to: number;
}

/**
 * A text in which no job's field can be taken for a sum: "insurance agents", "loan officers", "registration clerks" keep their nouns,
 * and all else its place.
 */
export function withoutFields(text: string, names: readonly Named[]): string {
  return names.reduce((rest, { from, to }) => {
    const field = /^.*[\s-](?=\S+$)/su.exec(rest.slice(from, to))?.[0] ?? '';
    return saysOtherSum(field)
      ? rest.slice(0, from) + blanked(field) + rest.slice(from + field.length)
      : rest;
  }, text);
}

/** The lines of a source so, as to the jobs that it is about. */
export function linesWithoutFields(lines: readonly string[], lexicon: RoleLexicon): readonly string[] {
  const fields = lexicon.mainRoles
    .map((role) => lexicon.titleOf(role))
    .filter((keys) => saysOtherSum(keys.slice(0, -1).join(' ')))
    .map((keys) => `${keys.slice(0, -1).join('[ -]')}[ -](?=${keys.at(-1)})`);
  if (fields.length === 0) return lines;
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${fields.join('|')})`, 'giu');
  return lines.map((line) => line.replace(pattern, blanked));
}

const blanked = (field: string): string => field.replace(/\p{L}/gu, 'x');
