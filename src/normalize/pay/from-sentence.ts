import type { RoleId } from '../../domain/role-id.ts';
import type { Basis, Measure, Period } from '../../domain/salary-record.ts';
import type { Segment } from '../../domain/segment.ts';
import { linesBetween, type SpannedText } from '../markup/spanned-text.ts';
import { findBareMoney, withBare } from '../mentions/find-bare-money.ts';
import { findCredits } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import { findMoney, type MoneyMention } from '../mentions/find-money.ts';
import { findPlaces } from '../mentions/find-places.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { HEDGED, type OtherThanPay } from './amount-in-sentence.ts';
import { readBracketList, segmentInList, withoutListed } from './bracket-list.ts';
import { type Carried, impliedHere, isPartOfScale, likeLast, monthBySize, remember } from './carried.ts';
import { clausesOf } from './clauses.ts';
import { findExperience, findStage } from './experience.ts';
import { whyNotPay } from './not-pay.ts';
import { pairInOrder, pairPeriods, pairPlaces } from './pair-in-order.ts';
import { isOfAnother, isPayByPlace, PARTED } from './pay-by-place.ts';
import { asksForPrice, isOfAdditions, isOfExtras, isOfOutlays, onlyPeriod } from './pay-label.ts';
import {
  type Bound,
  boundBefore,
  findBases,
  findMeasures,
  findPeriods,
  isForOtherTime,
  periodBehind,
  saysOtherSum,
  saysPay,
} from './pay-words.ts';
import { readPercentile } from './percentile.ts';
import { measureOf } from './resolve.ts';
import { isLabelledByRole, putsRoleAtAmount } from './role-at-amount.ts';
import { creditFor, HALF, hasNoPayNoun, isElliptic, percentileOf, segmentFor } from './said-of-amount.ts';
import { boundedEnds, impliedPeriod, isPlausiblePay, type PaySighting, plausible } from './sighting.ts';
import { behindAmount, type Subject, subjectsOf, together, withoutRoles } from './subjects.ts';

export interface SentencePay {
  readonly sightings: readonly PaySighting[];
  /** Amounts that were understood and are no pay of a role, as offsets in the sentence. */
  readonly setAside: number;
  /** Amounts of which nothing could be made out. */
  readonly notUnderstood: number;
}

/** Nothing but "and" stands between an amount and the one before: the same verb governs both, whatever the comma. */
const ONLY_JOINED = new RegExp(`^[^\\p{L}\\d]*(?:and|or|plus)\\s${HEDGED}$`, 'iu');

const LISTED_ITEM = new RegExp(`^(?:\\s?:|[,;]|,?\\sand)\\s(?:[\\p{L}-]+\\s){1,3}${HEDGED}$`, 'iu');

/** "Withholding comes to $12,780: federal $6,230, state $1,936": items of one list, without a verb or a job of their own. */
const goesOnListing = (before: string, subjects: readonly Subject[], from: number): boolean =>
  LISTED_ITEM.test(before) &&
  !saysPay(before) &&
  !subjects.some((subject) => subject.from >= from && subject.from < from + before.length);

const isNear = (value: number, other: number): boolean =>
  other > 0 && value / other > 0.25 && value / other < 4;

/** "$158,000 for machine learning": the field of one of two jobs behind an amount stands for that job. */
const FIELD_BEHIND = /^\s(?:for|in)\s(\p{Ll}[\p{Ll} -]{3,40})/u;

/** "$97K (QA), $138K (SDET)", "EKG: ~$61,000": the field of one of two jobs right beside its amount. */
const IN_BRACKETS_BEHIND = /^\s?\((\p{L}[\p{L} -]{1,30})\)/u;
const LABEL_BEFORE = /(?:^|[(;,])\s?(\p{L}[\p{L} -]{1,30}):\s?[~≈]?\s?$/u;

/** "$58,900 in nursing homes": where somebody works, whatever field the name of the place holds. */
const WORKPLACE =
  /\b(?:homes?|hospitals?|schools?|colleges?|offices?|clinics?|facilit(?:y|ies)|cent(?:er|re)s?|compan(?:y|ies)|firms?|agenc(?:y|ies)|practices?|shops?)\b/i;

/** "… less than plumbers make": whom a sentence only compares with it is not about. */
const COMPARED_WITH = /\bthan\s(?:(?:an?|the|most|many|what)\s)?$/i;

/** "… a fortnightly pay of about $2,300": no record can say for how long that is paid. */
const FORTNIGHTLY_BEFORE = /\b(?:fortnightly|bi-?weekly|semi-?monthly)\s(?:\p{L}+\s){1,3}(?:\p{L}+\s)?$/iu;

/** "…, compared with $1,080 in Tulsa": an amount of the kind that the one before is. */
const IN_COMPARISON = new RegExp(
  `^\\W*(?:as )?(?:compared|against|versus)\\s(?:with\\s|to\\s)?${HEDGED}$`,
  'i',
);

/** "Job Bank posts hourly wages instead", "contractors charge by the hour": what comes next is pay. */
const GIVES_PAY =
  /\b(?:posts?|lists?|gives?|publish(?:es|ed)?|shows?|reports?|quotes?)\b[^.;:]{0,30}\b(?:wages|salaries|hourly rates)\b|\b(?:charge|bill|quote|(?:are|get|is) paid)s? by the (?:hour|day|week)\b/i;

/** "Outside the NHS, firms offer £38k–£46k" on a page that gives pay. */
const EMPLOYERS_OFFER =
  /\b(?:firms|employers|companies|hospitals|clinics|schools|agencies|trusts)\s(?:in \p{Lu}\p{L}+\s)?(?:\p{L}+\s)?(?:offer|quote)\s(?:about |around |up to )?[$€£₹]/iu;

/** "PayScale's figures for 2019 run from …" on a page that gives pay. */
const FIGURES_RUN =
  /\b(?:figures|numbers|estimates|survey|data)\b[^.;:$€£₹]{0,30}\b(?:runs?|ran|ranged?|ranges|goes?|go|went|spans?|stretch(?:es)?)\s(?:from|between)\s(?:about |around )?[$€£₹]/i;

/** Who works on his own account, or "you can expect …": somebody is said to get a sum. */
const SOMEBODY_GETS =
  /\b(?:new hires|beginners|starters|newcomers|rookies|recruits)\s(?:\w+\s)?(?:start|begin|earn|get|make|look for|expect|count on)\b|\b(?:freelancers?|contractors?|self-employed|locums?|temps?)\b|\b(?:you|they|he|she|people|most|many|some|those|of us|of them)\s(?:(?:can|could|may|might|will|would|should|often|usually|typically|generally)\s){0,2}(?:earn|make|get|charge|bill|invoice|expect|look for|count on|bring|take|pull|start|reach|see|land|gross|grossed)\b|\byou (?:are|['’]re) looking at\b|(?:^\W*|,\s)(?:count on|expect|look for)\s(?:about\s|around\s|something like\s)?[$€£₹]/i;

/** "Freelancers bill $60 an hour": what those who work on their own account ask is what they are paid. */
const FREELANCERS_ASK =
  /\b(?:freelancers?|contractors?|the self-employed|locums?|temps)\b[^.;:$€£₹]{0,30}\b(?:bill|charge|invoice|ask|command|earn|make|get)s?\b[^.;:$€£₹]{0,24}$/i;

const OTHER_STAFF = /(?:^\W*|,\s)for\s(?:(?:the|those|our)\s)?(?:\p{Ll}+\s){1,2}(?:staff|crew|personnel)\s/iu;

/** "A freelance may ask …": others of the job that the page is about, and not of the rank named before. */
const FREELANCERS_BEGIN =
  /^\W*(?:an?\s|the\s|most\s|many\s|some\s)?(?:freelanc(?:e|es|ers?)|self-employed|contractors?|locums?)\s/i;
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

/** "$48k–$59k base", "$95k total comp": what part of the pay is meant. */
const BASIS_BEHIND = /^\s(?:base|basic|total comp(?:ensation)?|gross|OTE)\b(?! (?:of|price|cost|fee|unit))/i;

/** "You will need a machine ($1,600 used)", "a bakery sells …": things are bought and sold. */
const BUYS =
  /\b(?:need|needs|buy|buys|bought|sells?|sold|plan on|set aside|put aside|shop around|rent|hire|order|invest|replace|fit-out|machine|software|hardware|subscription|membership|gear|kit)\b/i;

/** "GS-7 ($45,581 to $59,257)", "Band 6 (£32,306": the grade of those who are paid so. */
const OF_GRADE = /\b(?:G[SL]-\d{1,2}|(?:band|grade|pay level|scale) (?:\d{1,2}[a-d]?|[A-H]))\s\($/i;

/** "Band 5 runs from £25,480 to £31,270". */
const BAND_RUNS =
  /\b(?:band|grade|pay level) \d{1,2}[a-d]? (?:now )?(?:runs|goes|spans|ranges|is|starts)\s(?:from|between|at)\s(?:about\s)?$/i;

/** "€41,383 at point 1", "point 3 €38,905": where on a pay scale an amount stands. */
const POINT_OF_SCALE =
  /(?:^|[\s,;:])(?:point|step|scale point|increment) \d{1,2}\s(?:is\s|at\s|on\s|:\s?)?\t|\t\s(?:at|on|for) (?:the )?(?:point|step|scale point|increment) \d{1,2}\b/i;

/** "That comes to $20.10 an hour": the pay of the sentence before, in other words; or that of those who are called in. */
const COMES_TO =
  /\b(?:bank|agency|relief|supply|casual)\s(?:shifts?|work)\s(?:are|is|goe?s? for)\s|\b(?:that|this|it|which|(?:bank|agency|relief|supply|casual)\s(?:shifts?|work))\s(?:comes?|makes|pays?|fetch(?:es)?|brings?(?: in)?|equals?|works? out|translates?|amounts?|averages?)\b/i;

/** "25% were below …": how many get less or more than a sum. */
const SHARE_BELOW =
  /(?:\d\s?(?:%|percent|per cent)|\b(?:one|1) in (?:ten|10|four|4)|\ban? (?:quarter|tenth)|\bein (?:viertel|zehntel))\s[^.;]{0,40}\b(?:below|under|less than|above|over|more than|between|unter|über|mehr als|weniger als)\b/i;

/** A sentence whose subject is the job that the text is about already. */
const ABOUT_THE_ROLE =
  /^\W*(?:(?:where|while|whereas|unlike)\s[^,.;]{3,60},\s)?(?:(?:this|the) (?:role|job|position|post|profession|occupation|person|one)|it|they)\s\p{Ll}/iu;

/** "The middle half of them fall between …": it goes on about people, whatever sum stood before. */
const SHARE_OF_THEM =
  /\b(?:half|most|many|some|few|quarter|third|tenth|(?:\d{1,2} ?(?:%|percent))) of (?:them|these|those|all)\b/i;

/** "Suppose a van sells for …": what the paragraph counts out from there on is an example. */
const SUPPOSES =
  /^\W*(?:suppose|imagine|assume|let['’]s (?:say|assume|suppose|imagine)|say (?:you|an?|that)\b|if (?:you|they|one) (?:earn|make)s? [$€£₹]|an? (?:salary|offer|wage|income) of\s|(?:take|out of) [$€£₹]|on an? (?:\w+ ){0,2}(?:loan|mortgage|house|home|sale|jumbo|property|deal|policy|listing) of\s|on an? (?:\w+ ){0,2}(?:salary|wage|income) of\s|for (?:someone|somebody|anyone|anybody) on\s|on [$€£₹]\s?\d[\d.,]*k?,? )/i;

/**
 * Reads every pay figure of one sentence. `carried` is brought up to date for the next one. `dollar` is what a bare "$"
 * means, `only` the one currency of the source, in which amounts without a sign are.
 */
export function payFromSentence(
  sentence: SpannedText,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
  { dollar, only }: { dollar: string; only: string | null },
): SentencePay {
  const { text } = sentence;
  const signed = findMoney(text, dollar);
  const inOtherMoney = signed.filter((money, index) => isConversion(text, money, signed[index - 1]));
  const own = signed.filter((money) => !inOtherMoney.includes(money));
  const list = readBracketList(text, only === null ? own : withBare(own, findBareMoney(text, only)));
  const { moneys } = list;
  if (FREELANCERS_BEGIN.test(text)) carried.roles = aboutTheMain(carried.roles, context);
  const subjects = withoutListed(text, subjectsOf(text, context, carried, lexicon), list);
  const credits = findCredits(text);
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
      FIGURES_RUN.test(text) ||
      EMPLOYERS_OFFER.test(text)) &&
    context.periods.last.length > 0;

  // "A latte costs $5.25. A machine: $12,000.": without a role or a word of pay it goes on about what was before.
  const isBareList =
    carried.reason === 'another sum' &&
    !isPayHere &&
    subjects.length === 0 &&
    credits.length === 0 &&
    !SHARE_OF_THEM.test(text) &&
    findPeriods(text).length === 0 &&
    findMeasures(text).length === 0 &&
    findPlaces(text).length === 0;

  if (SUPPOSES.test(text)) carried.isSupposed = true;
  const isAnswerOfOther = carried.asksForOther && !saysPay(text);
  let setAside = inOtherMoney.length;
  let notUnderstood = 0;
  const sightings: PaySighting[] = [];
  const clauses = clausesOf(text);
  const paired = pairInOrder(text, moneys, subjects, carried.listed, context.mains);
  const pairedPlaces = pairPlaces(text, moneys);
  const pairedPeriods = pairPeriods(text, moneys);
  let previousRoles: readonly RoleId[] = [];
  let previousMeasure: Measure | null = null;
  let previousBasis: Basis | null = null;
  let previousBound: Bound | null = null;
  let previousReason: OtherThanPay | null = null;

  moneys.forEach((money, index) => {
    const value = money.low ?? money.high;
    const clause = clauses.find(({ from, to }) => money.from >= from && money.from < to) ?? {
      from: 0,
      to: text.length,
    };
    const previous = moneys[index - 1];
    const next = moneys[index + 1];
    // The period behind the amount before belongs to that one: "$61,300 per year … $2,553".
    const previousEnd =
      previous === undefined ? 0 : previous.to + (periodBehind(text.slice(previous.to))?.length ?? 0);
    const beforeFrom = Math.min(Math.max(clause.from, previousEnd), money.from);
    const before = text.slice(beforeFrom, money.from);
    const afterTo = Math.min(Math.max(clause.to, money.to), next?.from ?? text.length);
    const after = text.slice(money.to, afterTo);
    const isCoordinated = previous !== undefined && previous.from >= clause.from;
    const reason = carried.isSupposed
      ? 'an example'
      : isAnswerOfOther
        ? 'another sum'
        : whyNotPay({
            text,
            money,
            before,
            beforeWithoutRoles: withoutRoles(before, beforeFrom, subjects),
            after,
            clauseFrom: clause.from,
            isOfPage:
              (context.isAboutPay || context.topic === 'pay') &&
              (context.mains.length === 1 || context.roles.length === 1) &&
              subjects.length === 0,
            hasSubject:
              subjects.some(({ from }) => from >= clause.from && from < money.from) ||
              /\b(?:freelancers?|contractors?|self-employed|locums?|temps?)\b/i.test(
                text.slice(clause.from, money.from),
              ),
            isListed: list.members.has(money),
            isAfterPay: previous !== undefined && previousReason === null && sightings.length > 0,
            previousReason: isBehindBracket(text, previous, money)
              ? null
              : isCoordinated ||
                  ONLY_JOINED.test(before) ||
                  IN_COMPARISON.test(before) ||
                  goesOnListing(before, subjects, beforeFrom)
                ? previousReason
                : isBareList
                  ? carried.reason
                  : null,
          });
    previousReason = reason;
    if (reason !== null || value === null) {
      if (value === null) notUnderstood++;
      else setAside++;
      return;
    }
    if (isForOtherTime(text.slice(money.to)) || FORTNIGHTLY_BEFORE.test(before)) {
      setAside++;
      return;
    }
    const behind = periodBehind(text.slice(money.to));
    // "Across all levels the average is $61,700" on a page that gives pay: an average of what, nothing else says.
    const isAverage = context.periods.last.length > 0 && findMeasures(before).length > 0;
    // "They fare better in hospitals ($61,300), labs ($59,200) and schools ($57,100)" on a page that gives pay.
    const isListOfPlaces =
      context.periods.last.length > 0 &&
      (subjects.length > 0 ? list.members.size > 2 : list.members.size > 1 && context.isAboutPay) &&
      list.members.has(money);
    // "Leeds averages £46,000, York £48,000": what is said of the first holds for the others.
    const isListed = sightings.length > 0 && isCoordinated && isElliptic(before, subjects, beforeFrom);
    if (
      section !== undefined &&
      (isOfOutlays(section) || (isOfAdditions(section) && subjects.length === 0) || asksForPrice(section)) &&
      !isPayHere &&
      !isListed
    ) {
      setAside++;
      return;
    }
    const windowBefore = isCoordinated ? before : text.slice(clause.from, money.from);
    const percentile = percentileOf(windowBefore, after, text, money);
    const lastPaid = sightings.at(-1);
    // "… averages $65,900 a year; without one, $58,400": a sum of that size goes on about the same.
    const isOfSize = lastPaid !== undefined && isNear(value, lastPaid.high ?? lastPaid.low ?? 0);
    const isSaidToBePay =
      isListed ||
      (context.isAboutPay && PARTED.has(context.topic) && POINT_OF_SCALE.test(`${before}\t${after}`)) ||
      (context.periods.last.length > 0 && OF_GRADE.test(before)) ||
      BAND_RUNS.test(before) ||
      isOfSize ||
      isPayHere ||
      sectionPay ||
      carried.isPay ||
      (behind !== null && (behind.period === 'year' || isSaidOf)) ||
      isAverage ||
      isRestated ||
      // "A tenth of them had $31,600 or less" on a page that gives pay.
      (percentile !== null && context.periods.last.length > 0) ||
      isListOfPlaces ||
      money.saysPeriod !== null ||
      BASIS_BEHIND.test(text.slice(money.to));
    const isOfUnknown =
      percentile === null &&
      subjects.length === 0 &&
      !saysPay(text) &&
      isOfAnother(text.slice(0, money.from));
    const isPay = !isOfUnknown && (isSaidToBePay || isPayByPlace(text, money, before, subjects, context));
    if (!isPay || context.region !== 'body') {
      if (context.region !== 'body') setAside++;
      else notUnderstood++;
      return;
    }

    // "For canteen staff the scale is …": whose pay the clause names, though no job that the page tells of.
    if (OTHER_STAFF.test(before) && !subjects.some(({ from }) => from >= beforeFrom && from < money.from)) {
      notUnderstood++;
      return;
    }
    if (paired.get(index)?.length === 0) {
      notUnderstood++;
      return;
    }
    const fieldBehind = FIELD_BEHIND.exec(after)?.[1] ?? '';
    const field =
      lexicon.roleOfField(IN_BRACKETS_BEHIND.exec(after)?.[1] ?? '') ??
      lexicon.roleOfField(LABEL_BEFORE.exec(before)?.[1] ?? '') ??
      (WORKPLACE.test(fieldBehind) ? null : lexicon.roleOfField(fieldBehind));
    const named =
      paired.get(index) ??
      behindAmount(text, money, afterTo, subjects, next) ??
      (field === null ? [] : [field]);
    const span = { from: beforeFrom, clauseFrom: clause.from, isCoordinated };
    const roles = withoutGroup(
      named.length > 0
        ? named
        : rolesOfAmount(text, money, subjects, span, previousRoles, carried, context, !isSaidToBePay),
      context,
    );
    if (roles.length === 0) {
      notUnderstood++;
      return;
    }

    const beside =
      behind?.period ??
      pairedPeriods.get(index) ??
      money.saysPeriod ??
      findPeriods(before).at(-1)?.value ??
      null;
    if (behind !== null && !isPlausiblePay(value, behind.period, money.currency)) {
      notUnderstood++;
      return;
    }
    const elsewhere = [
      ...periodsElsewhere(text, { from: money.to, to: afterTo }, moneys, value),
      ...periodsElsewhere(text, clause, moneys, value),
      ...periodsElsewhere(text, { from: 0, to: text.length }, moneys, value),
      context.intro?.period,
    ].find((one) => one !== undefined && one !== null);
    const stated = [beside, elsewhere].find(
      (one) =>
        one !== undefined &&
        one !== null &&
        isPlausiblePay(value, one, money.currency) &&
        // What is said of another amount holds for this one only if it has the size: "$61,300 a year, $2,553 a time".
        (one === beside || one !== 'year' || impliedPeriod(value, money.currency) === 'year'),
    );
    const period =
      stated ??
      plausible(context.periods.all, value, money.currency) ??
      impliedHere(value, money, context.periods, context.headings.at(-1)?.period ?? null) ??
      plausible(carried.period, value, money.currency) ??
      plausible(
        context.headings.findLast((label) => label.period !== null)?.period ?? null,
        value,
        money.currency,
      ) ??
      likeLast(value, money.currency, context.periods) ??
      monthBySize(value, money);
    if (
      period === null ||
      !isPlausiblePay(value, period, money.currency) ||
      isPartOfScale(value, period, money, context.periods)
    ) {
      notUnderstood++;
      return;
    }

    const isChange = money.low !== money.high && CHANGED_FROM.test(text.slice(0, money.from));
    const bound = isChange
      ? null
      : (boundBefore(text.slice(0, money.from)) ??
        (isCoordinated && isElliptic(before, subjects, beforeFrom) ? previousBound : null));
    // "Rose 3.8% in a year, from $76,900 to $79,800": the second is what is paid now.
    const ends = boundedEnds(isChange ? { ...money, low: money.high } : money, bound);
    const isRange = ends.low !== ends.high;
    const said =
      (HALF.test(windowBefore) ? 'median' : undefined) ??
      findMeasures(windowBefore).at(-1)?.value ??
      findMeasures(after.slice(0, 60))[0]?.value ??
      ((isCoordinated || hasNoPayNoun(windowBefore)) && !(isRange && IS_SPREAD.test(before))
        ? previousMeasure
        : null);
    const measure = measureOf(said ?? null, percentile, isRange);
    const basis: Basis =
      findBases(windowBefore).at(-1)?.value ??
      findBases(after)[0]?.value ??
      (isCoordinated ? previousBasis : null) ??
      'unspecified';
    const segment =
      (list.members.has(money) ? segmentInList(text, money, context) : null) ??
      pairedPlaces.get(index) ??
      segmentFor(
        text,
        withoutRoles(windowBefore, Math.max(clause.from, isCoordinated ? beforeFrom : clause.from), subjects),
        after,
        clause.from,
      ) ??
      stageOf(text, roles, subjects, money);
    const credit = creditFor(credits, money, clause, text) ?? carried.credit;
    const isSaid =
      isListed ||
      list.members.has(money) ||
      paired.has(index) ||
      isOfSize ||
      percentile !== null ||
      saysPay(windowBefore) ||
      saysPay(after.slice(0, 40)) ||
      findMeasures(windowBefore).length > 0 ||
      findMeasures(after.slice(0, 60)).length > 0 ||
      subjects.some(({ from }) => from >= clause.from && from < money.from) ||
      findPlaces(before).length > 0 ||
      findExperience(before, true) !== null ||
      findStage(before) !== null ||
      FREELANCERS_ASK.test(windowBefore);
    const evidence = isSaid ? 'words' : 'place';
    previousRoles = roles;
    remember(context.periods, money, period, stated !== undefined);
    previousMeasure = said ?? null;
    previousBasis = basis;
    previousBound = bound;
    for (const role of roles)
      sightings.push({
        role,
        measure,
        percentile,
        basis,
        period,
        isPeriodImplied: stated === undefined,
        ...ends,
        currency: money.currency,
        segment,
        reportedBy: credit,
        asOf: asOf ?? carried.asOf,
        lines: linesBetween(sentence, money.from, money.to),
        text: money.text,
        evidence,
        flags: money.isMalformed ? ['malformed-amount'] : [],
      });
  });

  // What follows goes on about the role paid last, or else about the subject of the sentence, named first.
  const topic =
    previousRoles[0] ?? subjects.find(({ from }) => !COMPARED_WITH.test(text.slice(0, from)))?.role;
  // "This role helps the paramedic": what comes next is still said of the role of the section.
  const isOfSection = sightings.length === 0 && ABOUT_THE_ROLE.test(text);
  if (isOfSection && carried.roles.length === 0) carried.roles = context.roles;
  else if (
    subjects.length > 0 &&
    topic !== undefined &&
    !isOfSection &&
    !isInPassing(text, topic, subjects, context)
  )
    carried.roles = [topic];
  if (subjects.length > 0) carried.listed = [...new Set(subjects.map(({ role }) => role))];
  const lead = credits[0];
  if (lead !== undefined) carried.credit = lead.from < 40 || moneys.length === 1 ? lead.name : carried.credit;
  if (moneys.length > 0) carried.reason = previousReason;
  carried.asksForOther =
    moneys.length === 0 &&
    /\?\W*$/.test(text) &&
    !/\b(?:salar|wage|earn|paid|pay\b|make\b)/i.test(text) &&
    saysOtherSum(text);
  if (asOf !== null) carried.asOf = asOf;
  if (moneys.length === 0 && GIVES_PAY.test(text)) carried.period = onlyPeriod(text);
  carried.isPay =
    sightings.length > 0 || (moneys.length === 0 && (GIVES_PAY.test(text) || (carried.isPay && isPayHere)));
  return { sightings, setAside, notUnderstood };
}

/** "The median was $52,610, with a spread from …": two ends are no median. */
const IS_SPREAD = /\b(?:spread|ranging|ranges?)\s(?:(?:from|of|is|between)\s)?$/i;

const CHANGED_FROM =
  /\b(?:rose|risen|grew|grown|climbed|jumped|increased|went up|gone up|fell|fallen|dropped|declined)\b(?:[^.;$€£₹]|\.(?=\d)){0,40}\bfrom\s(?:about\s|around\s)?$/i;

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
    (isOther || IN_PASSING.test(text.slice(0, first?.from ?? 0)))
  );
};

/**
 * The periods that a part of the sentence names, without those behind an amount of another size: the month of "a
 * bonus of $300 a month" says nothing of a salary.
 */
function periodsElsewhere(
  text: string,
  { from, to }: { from: number; to: number },
  moneys: readonly MoneyMention[],
  value: number,
): Period[] {
  return findPeriods(text)
    .filter((period) => period.from >= from && period.to <= to)
    .filter((period) => {
      const owner = moneys.find((money) => {
        const behind = periodBehind(text.slice(money.to));
        return behind !== null && period.from >= money.to && period.from < money.to + behind.length;
      });
      const ratio = (owner?.low ?? owner?.high ?? value) / value;
      return ratio > 0.25 && ratio < 4;
    })
    .map((period) => period.value);
}

/** "Juniors start on …, while those with ten years get …": others of the same job, whose stage is not that one. */
const OTHERS = /\b(?:those|others|ones|while|whereas|but|with)\b/i;

/** The stage that the text gives to the role of an amount: "senior" of "senior data analysts earn …". */
function stageOf(
  text: string,
  roles: readonly RoleId[],
  subjects: readonly Subject[],
  money: MoneyMention,
): Segment | null {
  const named =
    subjects.findLast(({ role, to }) => to <= money.from && roles.includes(role)) ??
    subjects.find(({ role }) => roles.includes(role));
  if (named?.stage == null || OTHERS.test(text.slice(named.to, Math.max(named.to, money.from)))) return null;
  return { kind: 'level', label: named.stage };
}

/**
 * The roles of an amount that no list and no words behind it give: those that stand before it, in its clause before
 * those of the sentence; then those that the text carries; then those of its place. None where all are silent.
 */
function rolesOfAmount(
  text: string,
  money: MoneyMention,
  subjects: readonly Subject[],
  { from, clauseFrom, isCoordinated }: { from: number; clauseFrom: number; isCoordinated: boolean },
  previous: readonly RoleId[],
  carried: Carried,
  context: Context,
  isByPlace: boolean,
): readonly RoleId[] {
  const all = subjects.filter((subject) => subject.from < money.from);
  const open = all.filter(({ from }) => !isInClosedBracket(text, from, money.from));
  const before = open.length > 0 ? open : all;
  const behind = subjects.find((subject) => subject.from > money.to);
  const isOpenBehind = behind !== undefined && !/[,;]/.test(text.slice(money.to, behind.from));
  // "… above a dispensing optician, who averages £33,200": the one that was named last.
  const whose = /^,?\s?who\s/i.test(text.slice(clauseFrom))
    ? before.findLast(({ to }) => to <= clauseFrom)
    : undefined;
  const candidates: readonly (readonly RoleId[])[] = [
    whose === undefined || before.some((subject) => subject.from >= clauseFrom) ? [] : [whose.role],
    together(
      text,
      before.filter((subject) => subject.from >= from),
    ),
    isCoordinated ? previous : [],
    together(
      text,
      before.filter((subject) => subject.from >= clauseFrom),
    ),
    previous,
    together(text, before),
    // "He or she makes $58,300 and the plumber $57,700": who was named before comes first.
    isOpenBehind && PRONOUN_FIRST.test(text) ? carried.roles : [],
    isOpenBehind ? [behind.role] : [],
    LATER_STAGE.test(text) ? withoutRank(carried.roles, context) : carried.roles,
    context.intro?.roles ?? [],
    isByPlace && context.mains.length === 1 ? carried.earlier : [],
    context.roles,
    context.mains.length === 1 ? context.mains : [],
  ];
  const roles = candidates.find((some) => some.length > 0) ?? [];
  return OTHER_HOLDERS.test(text.slice(from, money.from)) ? withoutRank(roles, context) : roles;
}

/** "Hairdressers, stylists and cosmetologists earn …" on a page about cosmetologists: with whom a survey counts them. */
const withoutGroup = (roles: readonly RoleId[], { mains }: Context): readonly RoleId[] => {
  const ofPage = roles.filter((role) => mains.includes(role));
  return roles.length > 2 && ofPage.length === 1 ? ofPage : roles;
};

const PRONOUN_FIRST = /^\W*(?:he or she|she or he|he|she|they)\s\p{Ll}/iu;

/** "With a credential ($250 exam) they get past $102,800": what stood in brackets does not govern what stands behind them. */
const isBehindBracket = (text: string, previous: MoneyMention | undefined, money: MoneyMention): boolean =>
  previous !== undefined &&
  isInClosedBracket(text, previous.from, money.from) &&
  text.lastIndexOf('(', money.from) < text.lastIndexOf(')', money.from);

/** "Glaziers (foremen left aside) were paid …": who stands in brackets that are closed is only spoken of. */
const isInClosedBracket = (text: string, at: number, end: number): boolean => {
  const open = text.lastIndexOf('(', at);
  if (open < 0 || text.lastIndexOf(')', at) > open) return false;
  const close = text.indexOf(')', at);
  return close >= 0 && close < end;
};

/** "With experience you can earn …": a sentence that goes on to another stage than that of the one before. */
const LATER_STAGE =
  /^\W*(?:with|after|once|later|experienced|chartered|qualified|registered|fully|those|others|over time|in time|eventually|the (?:most|best|top|highest))\b/i;

/** "Juniors start on …, and those with ten years …": others of the job, who do not hold that rank. */
const OTHER_HOLDERS = /\b(?:those|others|people|anyone|someone|somebody)\b/i;

const RANKS =
  /^(?:(?:senior|junior|lead|principal|trainee|graduate|apprentice|newly-qualified|journeyman|pupil|entry-level)-)+$/;

/** The jobs that ranks are ranks of: of "newly-qualified-electrician" the electrician, where the source is about those. */
const withoutRank = (roles: readonly RoleId[], { mains }: Context): readonly RoleId[] => [
  ...new Set(
    roles.map((role) => {
      const main = mains.includes(role) ? undefined : mains.find((one) => role.endsWith(`-${one}`));
      return main !== undefined && RANKS.test(role.slice(0, -main.length)) ? main : role;
    }),
  ),
];
