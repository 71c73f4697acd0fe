import type { RoleId } from '../../domain/role-id.ts';
import type { Block } from '../markup/blocks.ts';
import { endsInJob } from './ends-in-job.ts';
import { roleIdOf } from './role-id-of.ts';

/** "Quick Facts: Zoologists and Wildlife Biologists", the head of a table whose borders were lost. */
export const QUICK_FACTS = /^quick facts:\s/i;

/** Sections that a page of the handbook has, whatever was left of it. */
const SECTIONS_OF_HANDBOOK: readonly RegExp[] = [
  /\bsimilar occupations\b/i,
  /\bhow to become one\b/i,
  /\bjob outlook\b/i,
];

/** "SOC: 29-2056" on a line of its own, "Fallers (45-4021)", or the row that everyone is set against: a page of a handbook has it. */
const MARK_OF_HANDBOOK =
  /^\p{Lu}[\p{L} ,-]{3,80} \(\d\d-\d{4}\)$|\(SOC \d\d-\d{4}\)|^\W*(?:SOC(?: code)?:?\s\d\d-\d{4}\b|total, all occupations\W*$)/iu;

/** Whether what blocks say (one text a block, a row or a cell) marks a page of an occupational handbook. */
export const hasMarksOfHandbook = (texts: readonly string[]): boolean =>
  texts.some((text) => MARK_OF_HANDBOOK.test(text)) ||
  SECTIONS_OF_HANDBOOK.every((section) => texts.some((text) => section.test(text)));

/** The group that the first cell of such a table names; none where no table of the page is one. */
export const groupsOfQuickFacts = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [block.rows[0]?.[0]?.text.trim() ?? ''] : []))
    .filter((cell) => QUICK_FACTS.test(cell))
    .map(groupOf)
    .slice(0, 1);

/** Whether a title of two names, of which only one may be known as a job's, stands alone as a row or line elsewhere. */
export const isGroupNamedAgain = (line: string, labels: readonly string[]): boolean => {
  const group = groupOf(line).toLowerCase();
  return / and /.test(group) && labels.filter((label) => label.trim().toLowerCase() === group).length > 1;
};

/** The name of the group that a page of a handbook is about, without its number and what was run together with it. */
export const groupOf = (line: string): string =>
  line
    .replace(/^[^|]{3,40}\|\s(?=.*\(SOC\s)/, '')
    .replace(OCCUPATION_CODE, '')
    .replace(/\s\((?:SOC\s)?\d\d-\d{4}\).*$/, '')
    .replace(QUICK_FACTS, '')
    .replace(/\s(?:job outlook|salary|pay|careers?|occupational outlook)\b.*$/i, '')
    .replace(/\s(?:\d|[$€£]).*$/u, '')
    .trim();

/** The kinds of a group that rows of their own name behind it, such as "Bus drivers, transit and intercity". */
export function kindsOfGroup(
  group: RoleId,
  texts: readonly string[],
): { readonly turned: string; readonly asWritten: string }[] {
  const named = new Map(
    texts.flatMap((text) => {
      const [, noun = '', kind = ''] = /^\W*(\p{L}[\p{L} -]*),\s(\p{Ll}[\p{L} ,-]*?)\W*$/u.exec(text) ?? [];
      const isKind = noun !== '' && kind.length < 60 && !/^(?:except|all|and|or)\b/i.test(kind);
      return isKind && endsInJob(noun) && roleIdOf(noun) === group
        ? [[kind, { turned: `${kind} ${noun.toLowerCase()}`, asWritten: `${noun}, ${kind}` }] as const]
        : [];
    }),
  );
  return named.size > 1 ? [...named.values()] : [];
}

/** "35-1011.00 - Chefs and Head Cooks": a number of the Standard Occupational Classification before its title. */
export const OCCUPATION_CODE = /^\W*\d\d-\d{4}(?:\.\d\d)?\s?[-–—:]?\s(?=\p{L})/u;

/** "School bus drivers" of the class "Bus Drivers, School"; null for a title that is not turned round. */
export function turnedRound(title: string): string | null {
  const [noun = '', kind = '', ...others] = title.split(/,\s/);
  const isKind = /^\p{L}[\p{L} -]*$/u.test(kind) && !/\b(?:and|or|except|all)\b/i.test(kind);
  return others.length === 0 && isKind && endsInJob(noun) && !endsInJob(kind) ? `${kind} ${noun}` : null;
}
