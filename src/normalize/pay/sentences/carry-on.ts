import type { RoleId } from '../../../domain/role-id.ts';
import type { Context } from '../../read-context.ts';
import { OF_MANY_KINDS } from '../../roles/role-words.ts';
import { onlyPeriod } from '../labels/pay-label.ts';
import type { OtherThanPay } from '../not-pay/amount-in-sentence.ts';
import { saysOtherSum } from '../pay-words.ts';
import { ABOUT_THE_ROLE, type OpenSentence } from './open-sentence.ts';
import type { Subject } from './subjects.ts';

/** What the amounts of a sentence came to. */
export interface ReadAmounts {
  /** Whose pay its last amount is, and why that is none. */
  readonly lastRoles: readonly RoleId[];
  readonly lastReason: OtherThanPay | null;
  readonly hasPay: boolean;
}

/** Notes what the next sentence may go on about: the job, the credit, the period, the kind of sum. */
export function carryOn(said: OpenSentence, { lastRoles, lastReason, hasPay }: ReadAmounts): void {
  const { text, carried, context, subjects, moneys, asOf, isPayHere } = said;
  const lead = said.credits[0] ?? null;
  const before = carried.roles;
  // What follows goes on about the role paid last, or else about the subject of the sentence, named first.
  // "Second to the head chef, strongest on sauce": whom a sentence without a sum only mentions does not end what was said of another.
  const isBeside = moneys.length === 0 && carried.roles.length > 0 ? ONLY_BESIDE : COMPARED_WITH;
  const topic = lastRoles[0] ?? subjects.find(({ from }) => !isBeside.test(text.slice(0, from)))?.role;
  // "This role helps the paramedic": what comes next is still said of the role of the section.
  const isOfSection = !hasPay && ABOUT_THE_ROLE.test(text);
  if (isOfSection && carried.roles.length === 0) carried.roles = context.roles;
  else if (
    subjects.length > 0 &&
    topic !== undefined &&
    !isOfSection &&
    !isInPassing(text, topic, subjects, context) &&
    !isAnybodyAsked(topic, moneys.length, context)
  )
    carried.roles = [topic];
  // "They make $64,200 while welders make $47,090": they come first.
  const they = THEY_FIRST.test(text) ? before : [];
  const named = subjects.filter(({ isReferred }) => isReferred !== true);
  // "The latter earn …, the former …" leaves the order as it was.
  const isOrderKept = named.length === 0 && carried.seen.length === 2;
  if (subjects.length > 0)
    carried.listed = isOrderKept
      ? carried.seen
      : [...new Set([...they, ...(named.length > 0 ? named : subjects).map(({ role }) => role)])];
  if (lead !== null) carried.credit = lead.from < 40 || moneys.length === 1 ? lead.name : carried.credit;
  if (moneys.length > 0) carried.reason = lastReason;
  carried.asksForOther =
    moneys.length === 0 &&
    !/\b(?:salar|wage|earn|paid|pay\b|make\b)/i.test(text) &&
    (ANNOUNCES_OTHER.test(text) ||
      (/\?\W*$/.test(text) && saysOtherSum(text) && !(subjects.length > 0 && /\bworth\?\W*$/i.test(text))));
  if (asOf !== null) carried.asOf = asOf;
  if (moneys.length === 0 && GIVES_PAY.test(text)) carried.period = onlyPeriod(text);
  carried.isPay = hasPay || (moneys.length === 0 && (GIVES_PAY.test(text) || (carried.isPay && isPayHere)));
}

/** "Ask ten engineers …", on a page about sound technicians: a noun of many jobs, of whom no sum is told. */
const isAnybodyAsked = (topic: RoleId, sums: number, { mains: [main, ...others] }: Context): boolean =>
  sums === 0 &&
  main !== undefined &&
  others.length === 0 &&
  OF_MANY_KINDS.test(topic) &&
  main !== topic &&
  !main.endsWith(`-${topic}`);

const THEY_FIRST = /^\W*(?:they|these|he|she)\s/i;

/** "Bonuses differ as well.", "Tuition is another matter.": a short sentence about another sum leads to it. */
const ANNOUNCES_OTHER =
  /^\W*(?:(?:the|their|your|these|most) )?(?:(?:annual|yearly|year-end|signing|sign-on|joining) )?(?:bonus(?:es)?|commissions?|tips|gratuities|fees|tuition|course fees|expenses|costs|overheads|prices|rents?|premiums|perks|allowances|grants|scholarships)\s(?!(?:and|or|excluded|included|aside|apart|are (?:included|excluded|not)|come on top of)\b)[^.;:,]{2,50}[.!:]?\W*$/i;

/** "… less than plumbers make": whom a sentence only compares with it is not about. */
const COMPARED_WITH =
  /\bthan\s(?:(?:an?|the|most|many|what)\s)?$|\b(?:above|below|over|under|than)\s(?:the|that|those)\s(?:(?:median|average|mean|wage|pay|salary)\s){0,2}(?:for|of)\s$/i;

const ONLY_BESIDE =
  /\b(?:to|under|when|while|until|with|beside|behind|alongside|than|after|before|between)\s(?:(?:an?|the|his|her|their|most|many)\s)?$/i;

/** "Job Bank posts hourly wages instead", "contractors charge by the hour": what comes next is pay. */
const GIVES_PAY =
  /\b(?:posts?|lists?|gives?|publish(?:es|ed)?|shows?|reports?|quotes?)\b[^.;:]{0,30}\b(?:wages|salaries|hourly rates)\b|\b(?:charge|bill|quote|(?:are|get|is) paid)s? by the (?:hour|day|week)\b/i;

/** What leads to somebody who is only set beside the job of the page, or to what somebody also is. */
const IN_PASSING =
  /^\W*there (?:are|is) (?:an? )?(?:few|some|couple of|handful of)?\s?$|\b(?:where|while|whereas|though|against|unlike|compared (?:to|with))\s(?:an?\s|the\s)?$|\b(?:is|are|at once|also) (?:an? (?:\p{L}+ and )?|an? \p{L}+ and an? )$/iu;

/** "… an hour as scopists, a different job". */
const OTHER_JOB =
  /^,\s(?:which is |who have )?(?:an?(?:other)?|quite an?|yet an?) ?(?:different|separate|other)? ?(?:job|trade|career|role|post|line of work)\b/i;

/**
 * "Plumbers average $30.50, where an electrician has $28", on a page about plumbers: whom a sentence names in passing is not
 * whom the next one goes on about.
 */
const isInPassing = (
  text: string,
  topic: RoleId,
  subjects: readonly Subject[],
  { mains }: Context,
): boolean => {
  const [main, ...others] = mains;
  const isOfMain = main !== undefined && (topic === main || topic.endsWith(`-${main}`));
  const first = subjects.find(({ role }) => role === topic);
  const isOther = OTHER_JOB.test(text.slice(first?.to ?? text.length));
  return (
    main !== undefined &&
    others.length === 0 &&
    !isOfMain &&
    (isOther ||
      IN_PASSING.test(text.slice(0, first?.from ?? 0)) ||
      (subjects.some(({ role, from }) => role === main && from < (first?.from ?? 0)) &&
        AND_ANOTHER.test(text.slice(0, first?.from ?? 0))))
  );
};
/** "A thatcher asks £220 a day, and a labourer £110": a word about somebody who stands beside him. */
const AND_ANOTHER = /,\s(?:and|but|while)\s(?:an?|the|his|her)\s$/i;
