import { isOnPayOrJob } from '../../read-context.ts';
import { asksForPrice, isOfAdditions, isOfOutlays } from '../labels/pay-label.ts';
import { LIKE_PAY, OVERRULED } from '../likeness/limits.ts';
import { HEDGED, type OtherThanPay } from '../not-pay/amount-in-sentence.ts';
import { whyNotPay } from '../not-pay/why-not-pay.ts';
import { PARTED } from '../parted-topics.ts';
import { findMeasures, isForOtherTime, saysOtherPeople, saysPay } from '../pay-words.ts';
import { withoutFields } from '../without-fields.ts';
import type { AmountHere, SaidBefore } from './amount-here.ts';
import type { OpenSentence } from './open-sentence.ts';
import { isOfAnother, isPayByPlace, isPayBySize, namesUnknownJob } from './pay-by-place.ts';
import { isBehindBracket } from './roles-of-amount.ts';
import { isElliptic } from './said-of-amount.ts';
import { type Subject, withoutRoles } from './subjects.ts';

/** What else than pay the words around an amount say that it is; null where nothing does, or where it is too like pay for what they say. */
export function reasonAgainst(here: AmountHere, said: OpenSentence, last: SaidBefore): OtherThanPay | null {
  const reason = reasonInWords(here, said, last);
  const overruled = reason === null ? undefined : OVERRULED[reason];
  const likeness = said.context.likeness(here.lines, here.money.text) ?? 0;
  const isOverruled = overruled !== undefined && likeness >= overruled && isOnPayOrJob(said.context);
  return isOverruled ? null : reason;
}

function reasonInWords(here: AmountHere, said: OpenSentence, last: SaidBefore): OtherThanPay | null {
  const { text, context, carried, subjects } = said;
  const { money, before, beforeFrom, clause } = here;
  if (carried.isSupposed) return 'an example';
  if (said.isAnswerOfOther) return 'another sum';
  const neutral = withoutFields(text, subjects);
  return whyNotPay({
    text: neutral,
    money,
    before: neutral.slice(beforeFrom, money.from),
    beforeWithoutRoles: withoutRoles(before, beforeFrom, subjects),
    after: neutral.slice(money.to, here.afterTo),
    clauseFrom: clause.from,
    isOfPage:
      (context.isAboutPay || context.topic === 'pay') &&
      (context.mains.length === 1 || context.roles.length === 1) &&
      // "A pastry chef has rather more: the national average is …".
      (subjects.length === 0 ||
        (here.previous === undefined && subjects.every(({ role }) => context.mains.includes(role)))),
    isOfLearners: context.mains.some((role) => LEARNERS.test(role)),
    hasSubject:
      subjects.some(({ from }) => from >= clause.from && from < money.from) ||
      OWN_ACCOUNT.test(text.slice(clause.from, money.from)),
    isListed: said.list.members.has(money),
    isAfterPay: here.previous !== undefined && last.reason === null && last.paid !== null,
    previousReason: reasonBefore(here, said, last),
  });
}

const LEARNERS =
  /(?:^|-)(?:apprentice|trainee|intern|student|resident|fellow|phd|doctoral|postdoc|candidate|cadet|articled|scholar)(?:-|$)/;

/** Why the amount before is no pay, where this one goes on about the same. */
function reasonBefore(
  { previous, money, lines, before, beforeFrom, isCoordinated }: AmountHere,
  { text, context, subjects, isBareList, carried }: OpenSentence,
  last: SaidBefore,
): OtherThanPay | null {
  if (isBehindBracket(text, previous, money)) return null;
  const goesOn =
    isCoordinated ||
    ONLY_JOINED.test(before) ||
    IN_COMPARISON.test(before) ||
    WITH_ANOTHER.test(before) ||
    goesOnListing(before, subjects, beforeFrom);
  if (goesOn) return last.reason;
  return isBareList && (context.likeness(lines, money.text) ?? 0) < LIKE_PAY ? carried.reason : null;
}

const OWN_ACCOUNT = /\b(?:freelancers?|contractors?|self-employed|locums?|temps?)\b/i;

/** Nothing but "and" stands between an amount and the one before: the same verb governs both, whatever the comma. */
const ONLY_JOINED = new RegExp(`^[^\\p{L}\\d]*(?:and|or|plus)\\s${HEDGED}$`, 'iu');

/** "…, compared with $1,080 in Tulsa": an amount of the kind that the one before is. */
const IN_COMPARISON = new RegExp(
  `^\\W*(?:as )?(?:compared|against|versus)\\s(?:with\\s|to\\s)?${HEDGED}$`,
  'i',
);

/** "A session with a psychologist costs $175; with a psychiatrist, $310": the clause leaves out what the one before said. */
const WITH_ANOTHER = /^\W*(?:and\s)?with\s(?:an?\s|the\s)?[\p{L} -]{3,40},\s(?:about\s|around\s)?$/iu;

const LISTED_ITEM = new RegExp(`^(?:\\s?:|[,;]|,?\\sand)\\s(?:[\\p{L}-]+\\s){1,4}${HEDGED}$`, 'iu');

/** "Withholding comes to $12,780: federal $6,230, state $1,936": items of one list, without a verb or a job of their own. */
const goesOnListing = (before: string, subjects: readonly Subject[], from: number): boolean =>
  LISTED_ITEM.test(before) &&
  !saysPay(before) &&
  !subjects.some((subject) => subject.from >= from && subject.from < from + before.length);

/** Whether an amount against which nothing speaks is pay. */
export type Finding =
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'pay';
      /** Words of the sentence, of its section or of the text before say so, and not only the place where it stands. */
      readonly isSaid: boolean;
      /** It goes on about the amount before it, or has its size. */
      readonly goesOn: boolean;
      /** Nothing but its size among the pay of the page, or its likeness to pay, speaks for it. */
      readonly isUnplaced: boolean;
    };

/** Whether an amount against which no word speaks is pay, and what says so. */
export function findOut(here: AmountHere, value: number, said: OpenSentence, last: SaidBefore): Finding {
  const { text, context, subjects } = said;
  const { money, before, beforeFrom, percentile } = here;
  if (isForOtherTime(text.slice(money.to)) || FORTNIGHTLY_BEFORE.test(before)) return { kind: 'other' };
  // "Leeds averages £46,000, York £48,000": what is said of the first holds for the others.
  const isListed = last.paid !== null && here.isCoordinated && isElliptic(before, subjects, beforeFrom);
  if (isInOtherSection(said) && !said.isPayHere && !isListed) return { kind: 'other' };
  // "… averages $65,900 a year; without one, $58,400": a sum of that size goes on about the same.
  const isOfSize = last.paid !== null && isNear(value, last.paid.high ?? last.paid.low ?? 0);
  const isSaid = isListed || isOfSize || isSaidToBePay(here, said);
  const isPlaced = isSaid || isPayByPlace(text, money, before, subjects, context);
  const isOfUnknown =
    percentile === null && subjects.length === 0 && !saysPay(text) && isOfAnother(text.slice(0, money.from));
  if (isOfUnknown || !(isPlaced || isOfItsSize(here, said) || isSurelyLikePay(here, said)))
    return { kind: context.region === 'body' ? 'unknown' : 'other' };
  if (context.region !== 'body') return { kind: 'other' };
  // "For canteen staff the scale is …": whose pay the clause names, though no job that the page tells of.
  if (OTHER_STAFF.test(before) && !subjects.some(({ from }) => from >= beforeFrom && from < money.from))
    return { kind: 'unknown' };
  return { kind: 'pay', isSaid, goesOn: isListed || isOfSize, isUnplaced: !isPlaced };
}

/** Whether the section is of what something costs or of what is added to pay. */
function isInOtherSection({ context, subjects }: OpenSentence): boolean {
  const section = context.headings.at(-1);
  return (
    section !== undefined &&
    (isOfOutlays(section) || (isOfAdditions(section) && subjects.length === 0) || asksForPrice(section))
  );
}

/** Whether words of the sentence, of its section or of the text before say that an amount is pay. */
function isSaidToBePay(
  { money, before, after, behind, percentile }: AmountHere,
  said: OpenSentence,
): boolean {
  const { text, context, subjects, list } = said;
  const hasGivenPay = context.periods.last.length > 0;
  // "They fare better in hospitals ($61,300), labs ($59,200) and schools ($57,100)" on a page that gives pay.
  const isListOfPlaces =
    hasGivenPay &&
    (subjects.length > 0 ? list.members.size > 2 : list.members.size > 1 && context.isAboutPay) &&
    list.members.has(money);
  return (
    said.isPayHere ||
    said.sectionPay ||
    said.carried.isPay ||
    said.isRestated ||
    (context.isAboutPay && PARTED.has(context.topic) && POINT_OF_SCALE.test(`${before}\t${after}`)) ||
    (hasGivenPay && OF_GRADE.test(before)) ||
    BAND_RUNS.test(before) ||
    // "Where a union has signed, the rate is $22.85 an hour".
    (behind !== null && RATE_IS.test(before)) ||
    (behind !== null && (behind.period === 'year' || said.isSaidOf)) ||
    // "Across all levels the average is $61,700" on a page that gives pay: an average of what, nothing else says.
    (hasGivenPay && findMeasures(before).length > 0) ||
    // "Nurse practitioners have a median of $129,800."
    (subjects.length > 0 && HAVE_MEASURE.test(before)) ||
    // "A tenth of them had $31,600 or less" on a page that gives pay.
    (percentile !== null && hasGivenPay) ||
    isListOfPlaces ||
    money.saysPeriod !== null ||
    BASIS_BEHIND.test(text.slice(money.to))
  );
}

/** Whether what stands around an amount is what stands around pay, on a page that has given pay. */
const isSurelyLikePay = ({ lines, money }: AmountHere, { text, context, subjects }: OpenSentence): boolean =>
  isOnPayOrJob(context) &&
  !saysOtherPeople(text) &&
  !namesUnknownJob(text.slice(0, money.from), subjects) &&
  (context.likeness(lines, money.text) ?? 0) >= LIKE_PAY;

/** Whether an amount has the size of the pay of the page, and nobody else is spoken of. */
const isOfItsSize = (
  { money, behind }: AmountHere,
  { text, context, lexicon, subjects }: OpenSentence,
): boolean =>
  subjects.every(({ role }) => lexicon.mainRoles.includes(role)) &&
  (lexicon.mainRoles.length === 1 || (behind !== null && subjects.length > 0)) &&
  isPayBySize(text, money, subjects, context);

const isNear = (value: number, other: number): boolean =>
  other > 0 && value / other > 0.25 && value / other < 4;

/** "… a fortnightly pay of about $2,300": no record can say for how long that is paid. */
const FORTNIGHTLY_BEFORE = /\b(?:fortnightly|bi-?weekly|semi-?monthly)\s(?:\p{L}+\s){1,3}(?:\p{L}+\s)?$/iu;

const OTHER_STAFF = /(?:^\W*|,\s)for\s(?:(?:the|those|our)\s)?(?:\p{Ll}+\s){1,2}(?:staff|crew|personnel)\s/iu;

/** "$48k–$59k base", "$95k total comp": what part of the pay is meant. */
const BASIS_BEHIND = /^\s(?:base|basic|total comp(?:ensation)?|gross|OTE)\b(?! (?:of|price|cost|fee|unit))/i;

/** "GS-7 ($45,581 to $59,257)", "Band 6 (£32,306": the grade of those who are paid so. */
const OF_GRADE = /\b(?:G[SL]-\d{1,2}|(?:band|grade|pay level|scale) (?:\d{1,2}[a-d]?|[A-H]))\s\($/i;

const HAVE_MEASURE = new RegExp(
  `^[^$€£₹;:]{0,80}\\b(?:has|have|had|see|sees|report|reports) (?:an? )?(?:median|average|mean) of ${HEDGED}$`,
  'i',
);

const RATE_IS = new RegExp(
  `\\bthe (?:(?:hourly|day|daily|basic|agreed|union|going) )?rate (?:is|was) (?:now )?${HEDGED}$`,
  'i',
);

/** "Band 5 runs from £25,480 to £31,270". */
const BAND_RUNS =
  /\b(?:band|grade|pay level) \d{1,2}[a-d]? (?:now )?(?:runs|goes|spans|ranges|is|starts)\s(?:from|between|at)\s(?:about\s)?$/i;

/** "€41,383 at point 1", "point 3 €38,905": where on a pay scale an amount stands. */
const POINT_OF_SCALE =
  /(?:^|[\s,;:])(?:point|step|scale point|increment) \d{1,2}\s(?:is\s|at\s|on\s|:\s?)?\t|\t\s(?:at|on|for) (?:the )?(?:point|step|scale point|increment) \d{1,2}\b/i;
