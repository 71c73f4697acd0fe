import type { PartialDate } from '../../../domain/partial-date.ts';
import type { RoleId } from '../../../domain/role-id.ts';
import type { Period } from '../../../domain/salary-record.ts';
import type { Segment } from '../../../domain/segment.ts';
import { findBareMoney, withBare } from '../../mentions/find-bare-money.ts';
import { type CreditMention, findCredits } from '../../mentions/find-credits.ts';
import { findAsOf } from '../../mentions/find-dates.ts';
import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import type { Context } from '../../read-context.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { findExperience, findStage } from '../experience.ts';
import { isOfExtras } from '../labels/pay-label.ts';
import { PARTED } from '../parted-topics.ts';
import { findMeasures, findPeriods, saysPay } from '../pay-words.ts';
import { readPercentile } from '../percentile.ts';
import { type BracketList, readBracketList, withoutListed } from './bracket-list.ts';
import type { Carried } from './carried.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { pairInOrder, pairPeriods, pairPlaces } from './pair-in-order.ts';
import { isLabelledByRole, putsRoleAtAmount } from './role-at-amount.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** What a bare "$" means in a source, and the one currency that amounts without a sign are in, if there is one. */
export interface MoneyOfSource {
  readonly dollar: string;
  readonly only: string | null;
}

/** A sentence with what it says as a whole. */
export interface OpenSentence {
  readonly text: string;
  readonly context: Context;
  readonly carried: Carried;
  readonly lexicon: RoleLexicon;
  readonly list: BracketList;
  readonly moneys: readonly MoneyMention[];
  /** How many amounts say others once more in other money. */
  readonly inOtherMoney: number;
  readonly subjects: readonly Subject[];
  readonly credits: readonly CreditMention[];
  readonly asOf: PartialDate | null;
  /** A word of pay stands in the sentence, or somebody is put at an amount. */
  readonly isPayHere: boolean;
  /** The sentence speaks of somebody, of a place or by a statistic. */
  readonly isSaidOf: boolean;
  /** The section or the page gives pay. */
  readonly sectionPay: boolean;
  /** The pay of the sentence before in other words. */
  readonly isRestated: boolean;
  /** It goes on listing what was no pay before. */
  readonly isBareList: boolean;
  /** It answers a question for another sum than pay. */
  readonly isAnswerOfOther: boolean;
  readonly clauses: readonly Clause[];
  /** The roles, places and periods of amounts that stand in the order of a list, by the index of the amount. */
  readonly paired: ReadonlyMap<number, readonly RoleId[]>;
  readonly pairedPlaces: ReadonlyMap<number, Segment>;
  readonly pairedPeriods: ReadonlyMap<number, Period>;
}

/**
 * What a sentence says as a whole, before its amounts are read one by one: whom it names, whether it speaks of pay, how its amounts
 * belong together. Brings `carried` up to date with whom it names.
 */
export function openSentence(
  text: string,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
  { dollar, only }: MoneyOfSource,
): OpenSentence {
  const signed = findMoney(text, dollar);
  const inOtherMoney = signed.filter((money, index) => isConversion(text, money, signed[index - 1]));
  const own = signed.filter((money) => !inOtherMoney.includes(money));
  const list = readBracketList(text, only === null ? own : withBare(own, findBareMoney(text, only)));
  const { moneys } = list;
  if (FREELANCERS_BEGIN.test(text) || PERSON_BEGINS.test(text))
    carried.roles = aboutTheMain(carried.roles, context);
  // "Your first year as an associate inspector …. With ten years behind you, …": whoever has been at it is no beginner any more.
  if (
    YEARS_LATER.test(text) &&
    carried.roles.length > 0 &&
    carried.roles.every((role) => FIRST_RANK.test(role))
  )
    carried.roles = aboutTheMain(carried.roles, context);
  const subjects = withoutListed(text, subjectsOf(text, context, carried, lexicon), list);
  const credits = findCredits(text);
  // "… heads of design draw more. PayScale has the median at …": another source on the job of the page.
  if (
    subjects.length === 0 &&
    credits[0] !== undefined &&
    credits[0].from < 5 &&
    findMeasures(text).length > 0
  )
    carried.roles = aboutTheMain(carried.roles, context);
  const section = context.headings.at(-1);
  // "Night bonuses: a guard gets $2,000": under the name of another sum only a word of pay makes pay of it.
  const isPayHere =
    saysPay(text) ||
    (!isOfExtras(section) && putsRoleAtAmount(text, moneys, subjects, carried.roles.length > 0)) ||
    (context.isAboutPay &&
      PARTED.has(context.topic) &&
      section?.isOtherSum !== true &&
      isLabelledByRole(text, moneys, subjects));
  // A title that names pay makes pay only of what a sentence says of somebody, of a place or by a statistic.
  const isSaidOf =
    SHARE_BELOW.test(text) ||
    COMES_TO.test(text) ||
    SOMEBODY_GETS.test(text) ||
    subjects.length > 0 ||
    credits.length > 0 ||
    findMeasures(text).length > 0 ||
    findPlaces(text).length > 0 ||
    findExperience(text, true) !== null ||
    findStage(text) !== null ||
    readPercentile(text, false) !== null ||
    SHARE_OF_THEM.test(text) ||
    ABOUT_THE_ROLE.test(text);
  const isSection =
    context.topic === 'pay' ||
    context.introTopic === 'pay' ||
    (context.headings.length > 1 && section?.isPay === true);
  const sectionPay =
    (isSection && (isSaidOf || !BUYS.test(text))) ||
    // Under "Fees" only a word of pay makes pay of an amount, whatever the title of the page says.
    (section?.isOtherSum === true ? section.isPay : isSaidOf && context.headings.some(({ isPay }) => isPay));
  const asOf = findAsOf(text);
  // "By the hour this comes to $36.10" on a page that has given pay.
  const isRestated =
    ((COMES_TO.test(text) && findPeriods(text).length > 0) ||
      THAT_IS.test(text) ||
      FIGURES_RUN.test(text) ||
      EMPLOYERS_OFFER.test(text)) &&
    context.periods.last.length > 0;

  // "A latte costs $5.25. A machine: $12,000.": without a role or a word of pay it goes on about what was before.
  const isBareList =
    (carried.reason === 'another sum' ||
      carried.reason === 'the name of another sum' ||
      carried.reason === 'an outlay') &&
    !isPayHere &&
    (subjects.length === 0 || (LABEL_AND_SUM.test(text) && !namesMain(subjects, context))) &&
    credits.length === 0 &&
    !SHARE_OF_THEM.test(text) &&
    findPeriods(text).length === 0 &&
    findMeasures(text).length === 0 &&
    findPlaces(text).length === 0;

  if (SUPPOSES.test(text)) carried.isSupposed = true;
  const isAnswerOfOther = carried.asksForOther && !saysPay(text);
  const clauses = clausesOf(text);
  const paired = pairInOrder(text, moneys, subjects, carried.listed, carried.seen, context);
  const pairedPlaces = pairPlaces(text, moneys);
  const pairedPeriods = pairPeriods(text, moneys);
  return {
    text,
    context,
    carried,
    lexicon,
    list,
    moneys,
    inOtherMoney: inOtherMoney.length,
    subjects,
    credits,
    asOf,
    isPayHere,
    isSaidOf,
    sectionPay,
    isRestated,
    isBareList,
    isAnswerOfOther,
    clauses,
    paired,
    pairedPlaces,
    pairedPeriods,
  };
}

/** "PRINCE2 Practitioner: €1,295.": a label and its sum, and nothing else. */
const LABEL_AND_SUM = /^[^.:$€£₹]{3,40}: [$€£₹][\d.,]+[kK]?\.?\s*$/;

/** Whether one of those spoken of is a job of the page or a kind of one. */
const namesMain = (subjects: readonly Subject[], { mains }: Context): boolean =>
  subjects.some(({ role }) => mains.some((main) => isOfJob(role, main)));

/** "Outside the NHS, firms offer £38k–£46k" on a page that gives pay. */
const EMPLOYERS_OFFER =
  /\b(?:firms|employers|companies|hospitals|clinics|schools|agencies|trusts|branches|shops|stores|chains|hotels|councils|homes)\s(?:in \p{Lu}\p{L}+\s)?(?:\p{L}+\s)?(?:offer|quote|advertise(?: at)?|recruit at|hire at|start at|begin at|start on)\s(?:about |around |up to )?[$€£₹]/iu;

/** "PayScale's figures for 2019 run from …" on a page that gives pay. */
const FIGURES_RUN =
  /\b(?:figures|numbers|estimates|survey|data)\b[^.;:$€£₹]{0,30}\b(?:runs?|ran|ranged?|ranges|goes?|go|went|spans?|stretch(?:es)?)\s(?:from|between)\s(?:about |around )?[$€£₹]/i;

/** Who works on his own account, or "you can expect …": somebody is said to get a sum. */
const SOMEBODY_GETS =
  /\b(?:new hires|beginners|starters|newcomers|rookies|recruits)\s(?:\w+\s)?(?:start|begin|earn|get|make|look for|expect|count on)\b|\b(?:freelancers?|contractors?|self-employed|locums?|temps?)\b|\bwork(?:s|ing)? for (?:themselves|himself|herself|yourself|oneself)\b|\bon (?:your|his|her|their|one['’]s) own account\b|\b(?:you|they|he|she|people|most|many|some|those|of us|of them)\s(?:(?:can|could|may|might|will|would|should|often|usually|typically|generally)\s){0,2}(?:earn|make|get|charge|bill|invoice|expect|look for|count on|bring|take|pull|start|reach|see|land|gross|grossed)\b|\bI\s(?:charge|invoice|bill)\b|\byou (?:are|['’]re) looking at\b|(?:^\W*|,\s)(?:count on|expect|look for)\s(?:about\s|around\s|something like\s)?[$€£₹]/i;

/** "A freelance may ask …": others of the job that the page is about, and not of the rank named before. */
const FREELANCERS_BEGIN =
  /^\W*(?:an?\s|the\s|most\s|many\s|some\s)?(?:freelanc(?:e|es|ers?)|self-employed|contractors?|locums?)[\s:]/i;

/** "Priya, 29, was on £33,000": somebody whom the page, about the job, tells of next. */
const PERSON_BEGINS = /^\W*\p{Lu}\p{L}+, \d{2}, /u;

/** "With ten years behind you, …": somebody who has been at it. */
const YEARS_LATER = /^\W*(?:with|after|past|beyond)\s(?:\w+\s){0,3}(?:years?|decades?)\b/i;

/** The ranks in which somebody begins. */
const FIRST_RANK = /^(?:associate|junior|trainee|apprentice|graduate|assistant|intern|student)-/;

const aboutTheMain = (roles: readonly RoleId[], { mains, roles: ofSection }: Context): readonly RoleId[] => {
  const [main] = mains;
  if (main === undefined || mains.length !== 1 || ofSection.some((role) => role !== main)) return roles;
  return [main];
};

/** "€1,750 to €2,400 ($1,890-2,590) a month": the sum before once more in other money. */
const isConversion = (text: string, money: MoneyMention, previous: MoneyMention | undefined): boolean =>
  previous !== undefined &&
  previous.currency !== money.currency &&
  /^\s?(?:(?:per|an?|\/)\s?\w+\s)?\((?:about |around |roughly |approx\.? |~ ?|= ?|or )?$/i.test(
    text.slice(previous.to, money.from),
  ) &&
  /^\s?(?:(?:per|an?|\/)\s?\w+)?\)/i.test(text.slice(money.to));

/** "You will need a machine ($1,600 used)", "a bakery sells …": things are bought and sold. */
const BUYS =
  /\b(?:need|needs|buy|buys|bought|sells?|sold|plan on|set aside|put aside|shop around|rent|hire|order|invest|replace|fit-out|machine|software|hardware|subscription|membership|gear|kit)\b/i;

/** "That comes to $20.10 an hour": the pay of the sentence before, in other words; or that of those who are called in. */
const COMES_TO =
  /\b(?:bank|agency|relief|supply|casual)\s(?:shifts?|work)\s(?:are|is|goe?s? for)\s|\b(?:that|this|it|which|(?:bank|agency|relief|supply|casual)\s(?:shifts?|work))\s(?:comes?|makes|pays?|fetch(?:es)?|brings?(?: in)?|equals?|works? out|translates?|amounts?|averages?)\b/i;

/** "That is £1,009 a week": the same for a shorter time, and nothing else. */
const THAT_IS =
  /^\W*(?:or |and )?(?:that|this|which) (?:is|was|makes|means)\s(?:about |around |roughly |some )?[$€£₹]\s?\d[\d,.]*\s(?:an?|per)\s(?:year|month|week|day|hour)\W*$/i;

/** A sentence whose subject is the job that the text is about already. */
export const ABOUT_THE_ROLE =
  /^\W*(?:(?:where|while|whereas|unlike)\s[^,.;]{3,60},\s)?(?:(?:this|the) (?:role|job|position|post|profession|occupation|person|one)|it|they)\s\p{Ll}/iu;

/** "25% were below …": how many get less or more than a sum. */
const SHARE_BELOW =
  /(?:\d\s?(?:%|percent|per cent)|\b(?:one|1) in (?:ten|10|four|4)|\ban? (?:quarter|tenth)|\bein (?:viertel|zehntel))\s[^.;]{0,40}\b(?:below|under|less than|above|over|more than|between|unter|über|mehr als|weniger als)\b/i;

/** "The middle half of them fall between …": it goes on about people, whatever sum stood before. */
const SHARE_OF_THEM =
  /\b(?:half|most|many|some|few|quarter|third|tenth|(?:\d{1,2} ?(?:%|percent))) of (?:them|these|those|all)\b/i;

/** "Suppose a van sells for …": what the paragraph counts out from there on is an example. */
const SUPPOSES =
  /^\W*(?:suppose|imagine|assume|let['’]s (?:say|assume|suppose|imagine)|say (?:you|an?|that)\b|if (?:you|they|one) (?:earn|make)s? [$€£₹]|[^.;$€£₹]{0,60}: if it were [$€£₹]|an? (?:salary|offer|wage|income) of\s|(?:with|on) an? (?:salary|wage|income) of,? say,? |for instance,? if\s|for example,? if\s|(?:take|out of) [$€£₹]|on an? (?:\w+ ){0,2}(?:loan|mortgage|house|home|sale|jumbo|property|deal|policy|listing) of\s|on an? (?:\w+ ){0,2}(?:salary|wage|income) of\s|for (?:someone|somebody|anyone|anybody) on\s|on [$€£₹]\s?\d[\d.,]*k?,? )/i;
