import type { RoleId } from '../../domain/role-id.ts';
import type { Basis, Measure } from '../../domain/salary-record.ts';
import type { Segment } from '../../domain/segment.ts';
import { linesBetween, type SpannedText } from '../markup/spanned-text.ts';
import type { MoneyMention } from '../mentions/find-money.ts';
import { findPlaces } from '../mentions/find-places.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { HEDGED, type OtherThanPay } from './amount-in-sentence.ts';
import { segmentInList } from './bracket-list.ts';
import { type Carried, impliedHere, isPartOfScale, likeLast, monthBySize, remember } from './carried.ts';
import { carryOn } from './carry-on.ts';
import { findExperience, findStage } from './experience.ts';
import { whyNotPay } from './not-pay.ts';
import { type MoneyOfSource, openSentence } from './open-sentence.ts';
import { isOfAnother, isPayByPlace, isPayBySize, PARTED } from './pay-by-place.ts';
import { asksForPrice, isOfAdditions, isOfOutlays } from './pay-label.ts';
import {
  type Bound,
  boundBefore,
  findBases,
  findMeasures,
  findPeriods,
  isForOtherTime,
  periodBehind,
  saysPay,
} from './pay-words.ts';
import { periodsElsewhere } from './period-in-sentence.ts';
import { measureOf } from './resolve.ts';
import { isBehindBracket, rolesOfAmount, withoutGroup } from './roles-of-amount.ts';
import { creditFor, HALF, hasNoPayNoun, isElliptic, percentileOf, segmentFor } from './said-of-amount.ts';
import { boundedEnds, impliedPeriod, isPlausiblePay, type PaySighting, plausible } from './sighting.ts';
import { behindAmount, type Subject, withoutRoles } from './subjects.ts';

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

/** "… a fortnightly pay of about $2,300": no record can say for how long that is paid. */
const FORTNIGHTLY_BEFORE = /\b(?:fortnightly|bi-?weekly|semi-?monthly)\s(?:\p{L}+\s){1,3}(?:\p{L}+\s)?$/iu;

/** "…, compared with $1,080 in Tulsa": an amount of the kind that the one before is. */
const IN_COMPARISON = new RegExp(
  `^\\W*(?:as )?(?:compared|against|versus)\\s(?:with\\s|to\\s)?${HEDGED}$`,
  'i',
);

/** "Freelancers bill $60 an hour": what those who work on their own account ask is what they are paid. */
const FREELANCERS_ASK =
  /\b(?:freelancers?|contractors?|the self-employed|locums?|temps)\b[^.;:$€£₹]{0,30}\b(?:bill|charge|invoice|ask|command|earn|make|get)s?\b[^.;:$€£₹]{0,24}$/i;

const OTHER_STAFF = /(?:^\W*|,\s)for\s(?:(?:the|those|our)\s)?(?:\p{Ll}+\s){1,2}(?:staff|crew|personnel)\s/iu;

/** "$48k–$59k base", "$95k total comp": what part of the pay is meant. */
const BASIS_BEHIND = /^\s(?:base|basic|total comp(?:ensation)?|gross|OTE)\b(?! (?:of|price|cost|fee|unit))/i;

/** "GS-7 ($45,581 to $59,257)", "Band 6 (£32,306": the grade of those who are paid so. */
const OF_GRADE = /\b(?:G[SL]-\d{1,2}|(?:band|grade|pay level|scale) (?:\d{1,2}[a-d]?|[A-H]))\s\($/i;

/** "Band 5 runs from £25,480 to £31,270". */
const BAND_RUNS =
  /\b(?:band|grade|pay level) \d{1,2}[a-d]? (?:now )?(?:runs|goes|spans|ranges|is|starts)\s(?:from|between|at)\s(?:about\s)?$/i;

/** "€41,383 at point 1", "point 3 €38,905": where on a pay scale an amount stands. */
const POINT_OF_SCALE =
  /(?:^|[\s,;:])(?:point|step|scale point|increment) \d{1,2}\s(?:is\s|at\s|on\s|:\s?)?\t|\t\s(?:at|on|for) (?:the )?(?:point|step|scale point|increment) \d{1,2}\b/i;

/**
 * Reads every pay figure of one sentence. `carried` is brought up to date for the next one.
 */
export function payFromSentence(
  sentence: SpannedText,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
  ofSource: MoneyOfSource,
): SentencePay {
  const read = openSentence(sentence.text, context, carried, lexicon, ofSource);
  const { text, list, moneys, subjects, credits, asOf, isPayHere, isSaidOf, sectionPay } = read;
  const { isRestated, isBareList, isAnswerOfOther, clauses, paired, pairedPlaces, pairedPeriods } = read;
  const section = context.headings.at(-1);
  let setAside = read.inOtherMoney;
  let notUnderstood = 0;
  const sightings: PaySighting[] = [];
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
    const isOfItsSize =
      subjects.every(({ role }) => role === null || lexicon.mainRoles.includes(role)) &&
      (lexicon.mainRoles.length === 1 || (behind !== null && subjects.length > 0)) &&
      isPayBySize(text, money, subjects, context);
    const isOfUnknown =
      percentile === null &&
      subjects.length === 0 &&
      !saysPay(text) &&
      isOfAnother(text.slice(0, money.from));
    const isPayHereSaid = isSaidToBePay || isPayByPlace(text, money, before, subjects, context);
    const isPay = !isOfUnknown && (isPayHereSaid || isOfItsSize);
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
    const isOfMain = roles.every((role) => lexicon.mainRoles.includes(role));
    if (roles.length === 0 || (!isPayHereSaid && !isOfMain)) {
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

  carryOn(text, {
    carried,
    context,
    subjects,
    moneys,
    lead: credits[0] ?? null,
    asOf,
    lastRoles: previousRoles,
    lastReason: previousReason,
    hasPay: sightings.length > 0,
    isPayHere,
  });
  return { sightings, setAside, notUnderstood };
}

/** "The median was $52,610, with a spread from …": two ends are no median. */
const IS_SPREAD = /\b(?:spread|ranging|ranges?)\s(?:(?:from|of|is|between)\s)?$/i;

const CHANGED_FROM =
  /\b(?:rose|risen|grew|grown|climbed|jumped|increased|went up|gone up|fell|fallen|dropped|declined)\b(?:[^.;$€£₹]|\.(?=\d)){0,40}\bfrom\s(?:about\s|around\s)?$/i;

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
