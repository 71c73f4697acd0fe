import type { MoneyMention } from '../../mentions/find-money.ts';
import { HEDGED } from '../not-pay/amount-in-sentence.ts';
import { periodBehind } from '../pay-words.ts';
import type { Subject } from './subjects.ts';

const AVERAGES = new RegExp(
  `^\\s(?:in (?:\\p{Lu}[\\p{L}.]+,?\\s){1,3})?(?:(?:there|here|now|typically|usually|currently|nationally)\\s)?averag(?:e|es|ed)\\s${HEDGED}$`,
  'iu',
);
const AT = new RegExp(`^\\s(?:(?:is|are|sits?|stands?|comes?|was|were)\\s)?(?:at|on)\\s${HEDGED}$`, 'i');

/** "Two sites put a truck driver at …": who is put at a sum is paid it. */
const PUTS = /\b(?:puts?|places?|pegs?|lists?|has|have)\s(?:(?:an?|the|most|average|typical)\s){0,2}$/i;

/** "… may get a £28,000 bursary": what somebody gets and is not paid. */
const NO_PAY_BEHIND =
  /^\s(?:[\p{L}-]+\s){0,2}?(?:bonus(?:es)?|bursar(?:y|ies)|grants?|stipends?|allowances?|scholarships?|rebates?|incentives?)\b/iu;

/** "Trainees begin on £19k", "an analyst with a licence tends to sit near $88,000": what somebody gets. */
const GETS = new RegExp(
  `^[^.;:$€£₹]{0,60}?\\s(?:(?:is|are|falls?|comes?|sits?) (?:close|closer|nearer)\\sto|(?:is|are|was|were) (?:(?:mostly|usually|typically|generally|normally|now) (?:between|from|around|at|on)|on)|(?:picks?|picked) up|(?:takes?|took) in|cleared|(?:begin|start|join|sit|hover|stand|come in|land|rank)s?\\s(?:out\\s)?(?:as an? \\p{Ll}+\\s)?(?:on|at|near|around|from|between)|(?:can |could |should |may |might )?expects?|(?:should|can|could|may|might|will) (?:be looking at|look at|look for|ask for|reach|see|get|draw|fetch|command|clear|touch)|(?:command|fetch|draw|pull in|pull down|bring home|see|get|receive|reach)(?:s|es)?)\\s${HEDGED}$`,
  'iu',
);

/** "Agronomists charge £280 a day": what somebody asks for his time. */
const CHARGES = new RegExp(`^[^.;:$€£₹]{0,60}?\\s(?:charge|bill|ask|invoice)s?\\s${HEDGED}$`, 'iu');
const BY_THE_TIME = /\bby the (?:day|hour)\b/i;

/** "With five years behind them they expect …": the job was named in the sentence before. */
function personBefore(
  text: string,
  money: MoneyMention,
  isCarried: boolean,
): { from: number; to: number } | undefined {
  const match = isCarried ? /^(.*)\b(?:they|he|she|you)\b/i.exec(text.slice(0, money.from)) : null;
  return match === null ? undefined : { from: match[1]?.length ?? 0, to: match[0].length };
}

/** "Plumbers: £21k at the start, £30k to £36k later.": a sentence that begins with whose amounts it gives. */
export function isLabelledByRole(
  text: string,
  moneys: readonly MoneyMention[],
  subjects: readonly Subject[],
): boolean {
  const [subject] = subjects;
  const [money] = moneys;
  return subject?.from === 0 && money !== undefined && /^:\s$/.test(text.slice(subject.to, money.from));
}

/** "Plumbers average $50,000", "the typical plumber is on £40,000": pay that no word calls so. */
export function putsRoleAtAmount(
  text: string,
  moneys: readonly MoneyMention[],
  subjects: readonly Subject[],
  isCarried: boolean,
): boolean {
  return moneys.some((money) => {
    if (NO_PAY_BEHIND.test(text.slice(money.to))) return false;
    const subject = subjects.findLast(({ to }) => to <= money.from) ?? personBefore(text, money, isCarried);
    if (subject === undefined || money.from - subject.to > 90) return false;
    const between = text.slice(subject.to, money.from);
    if (AVERAGES.test(between) || GETS.test(between)) return true;
    if (AT.test(between) && PUTS.test(text.slice(0, subject.from))) return true;
    const behind = periodBehind(text.slice(money.to));
    const isForTime =
      behind?.period === 'day' || behind?.period === 'hour' || BY_THE_TIME.test(text.slice(0, money.from));
    if (isForTime && CHARGES.test(between)) return true;
    const lead = text.slice(Math.max(0, subject.from - 16), subject.from);
    return AT.test(between) && /\b(?:average|median|typical|mean)\s$/i.test(lead);
  });
}
