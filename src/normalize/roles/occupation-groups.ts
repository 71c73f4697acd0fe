import type { Block } from '../markup/blocks.ts';
import { endsInJob } from './ends-in-job.ts';

/** "Quick Facts: Zoologists and Wildlife Biologists", the head of a table whose borders were lost. */
export const QUICK_FACTS = /^quick facts:\s/i;

/** The group that the first cell of such a table names; none where no table of the page is one. */
export const groupsOfQuickFacts = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? [block.rows[0]?.[0]?.text.trim() ?? ''] : []))
    .filter((cell) => QUICK_FACTS.test(cell))
    .map(groupOf)
    .slice(0, 1);

/** The name of the group that a page of a handbook is about, without its number and what was run together with it. */
export const groupOf = (line: string): string =>
  line
    .replace(OCCUPATION_CODE, '')
    .replace(QUICK_FACTS, '')
    .replace(/\s(?:\d|[$€£]).*$/u, '')
    .trim();

/** "35-1011.00 - Chefs and Head Cooks": a number of the Standard Occupational Classification before its title. */
export const OCCUPATION_CODE = /^\W*\d\d-\d{4}(?:\.\d\d)?\s?[-–—:]?\s(?=\p{L})/u;

/** "School bus drivers" of the class "Bus Drivers, School"; null for a title that is not turned round. */
export function turnedRound(title: string): string | null {
  const [noun = '', kind = '', ...others] = title.split(/,\s/);
  const isKind = /^\p{L}[\p{L} -]*$/u.test(kind) && !/\b(?:and|or|except|all)\b/i.test(kind);
  return others.length === 0 && isKind && endsInJob(noun) && !endsInJob(kind) ? `${kind} ${noun}` : null;
}
