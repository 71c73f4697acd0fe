import type { MoneyMention } from '../mentions/find-money.ts';
import { HEDGED } from './amount-in-sentence.ts';
import type { Subject } from './subjects.ts';

const AVERAGES = new RegExp(
  `^\\s(?:in (?:\\p{Lu}[\\p{L}.]+,?\\s){1,3})?(?:(?:there|here|now|typically|usually|currently|nationally)\\s)?averag(?:e|es|ed)\\s${HEDGED}$`,
  'iu',
);
/** "A warden in Outer London starts on £29,000", "usually begin at …". */
const STARTS = new RegExp(
  `^\\s(?:in (?:\\p{Lu}[\\p{L}.]+,?\\s){1,3})?(?:(?:usually|typically|normally|generally|often|now|can|may|will)\\s){0,2}(?:starts?|begins?)\\s(?:out\\s)?(?:on|at|from)\\s${HEDGED}$`,
  'iu',
);
const AT = new RegExp(`^\\s(?:(?:is|are|sits?|stands?|comes?|was|were)\\s)?(?:at|on)\\s${HEDGED}$`, 'i');

/** "Plumbers average $50,000", "the typical plumber is on £40,000": pay that no word calls so. */
export function putsRoleAtAmount(
  text: string,
  moneys: readonly MoneyMention[],
  subjects: readonly Subject[],
): boolean {
  return moneys.some((money) => {
    const subject = subjects.findLast(({ to }) => to <= money.from);
    if (subject === undefined || money.from - subject.to > 60) return false;
    const between = text.slice(subject.to, money.from);
    if (AVERAGES.test(between) || STARTS.test(between)) return true;
    const lead = text.slice(Math.max(0, subject.from - 16), subject.from);
    return AT.test(between) && /\b(?:average|median|typical|mean)\s$/i.test(lead);
  });
}
