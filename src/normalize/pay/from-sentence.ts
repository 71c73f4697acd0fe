import type { PartialDate } from '../../domain/partial-date.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { Basis, Measure, Period } from '../../domain/salary-record.ts';
import type { Segment } from '../../domain/segment.ts';
import type { SpannedText } from '../markup/spanned-text.ts';
import { linesBetween } from '../markup/spanned-text.ts';
import { findCredits } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import { findMoney, type MoneyMention } from '../mentions/find-money.ts';
import { findPlaces, type PlaceMention } from '../mentions/find-places.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon, RoleMention } from '../roles/role-lexicon.ts';
import { clausesOf } from './clauses.ts';
import { findExperience, findStage } from './experience.ts';
import { type OtherThanPay, whyNotPay } from './not-pay.ts';
import {
  type Bound,
  boundBefore,
  findBases,
  findMeasures,
  findPeriods,
  PAY_WORDS,
  periodBehind,
} from './pay-words.ts';
import { readPercentile } from './percentile.ts';
import { boundedEnds, impliedPeriod, isPlausiblePay, type PaySighting } from './sighting.ts';

/** What the sentences before it in the same paragraph left for a sentence to go on with. */
export interface Carried {
  roles: readonly RoleId[];
  credit: string | null;
  asOf: PartialDate | null;
  isPay: boolean;
  /** The last figure of the source with its period, against which a bare small sum may be held. */
  readonly source: SourcePeriods;
  /** The job that a rank alone ("trainees") belongs to. */
  base: RoleId | null;
}

/** The amount and period read last in a source, so that "$17.05" after "$21.34 an hour" is an hour's pay as well. */
export interface SourcePeriods {
  readonly last: Map<Period, { amount: number; currency: string }>;
}

export const nothingCarried = (source: SourcePeriods = { last: new Map() }): Carried => ({
  source,
  roles: [],
  credit: null,
  asOf: null,
  isPay: false,
  base: null,
});

/** A role mention with its role made out: "the former", "the second group" and ranks alone included. */
interface Subject {
  readonly from: number;
  readonly to: number;
  readonly role: RoleId;
}

export interface SentencePay {
  readonly sightings: readonly PaySighting[];
  /** Amounts that were understood and are no pay of a role, as offsets in the sentence. */
  readonly setAside: number;
  /** Amounts of which nothing could be made out. */
  readonly notUnderstood: number;
}

/** Reads every pay figure of one sentence. `carried` is brought up to date for the next one. */
export function payFromSentence(
  sentence: SpannedText,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
  dollar: string,
): SentencePay {
  const { text } = sentence;
  const moneys = findMoney(text, dollar);
  const subjects = subjectsOf(text, context, carried, lexicon);
  const credits = findCredits(text);
  const isPayHere = new RegExp(PAY_WORDS.source, 'i').test(text);
  const sectionPay =
    context.topic === 'pay' || context.introTopic === 'pay' || context.headings.some(({ isPay }) => isPay);
  const asOf = findAsOf(text);

  let setAside = 0;
  let notUnderstood = 0;
  const sightings: PaySighting[] = [];
  const clauses = clausesOf(text);
  const paired = pairInOrder(text, moneys, subjects);
  const pairedPlaces = pairPlaces(text, moneys);
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
    const reason = whyNotPay({
      text,
      money,
      before,
      after,
      clauseFrom: clause.from,
      hasSubject: subjects.some(({ from }) => from >= clause.from && from < money.from),
      previousReason: isCoordinated ? previousReason : null,
    });
    previousReason = reason;
    if (reason !== null || value === null) {
      if (value === null) notUnderstood++;
      else setAside++;
      return;
    }
    const behind = periodBehind(text.slice(money.to));
    const isPay = isPayHere || sectionPay || carried.isPay || behind !== null;
    if (!isPay || context.region !== 'body') {
      if (context.region !== 'body') setAside++;
      else notUnderstood++;
      return;
    }

    const local = subjects.filter(({ from }) => from >= beforeFrom && from < money.from);
    const named =
      paired.get(index) ?? behindAmount(text, money, afterTo, subjects, next) ?? together(text, local);
    const inClause = subjects.filter(({ from }) => from >= clause.from && from < money.from);
    let roles: readonly RoleId[] = named;
    if (roles.length === 0 && isCoordinated) roles = previousRoles;
    if (roles.length === 0) roles = together(text, inClause);
    if (roles.length === 0)
      roles =
        previousRoles.length > 0
          ? previousRoles
          : together(
              text,
              subjects.filter(({ from }) => from < money.from),
            );
    if (roles.length === 0)
      roles =
        subjects.length > 0 &&
        subjects[0] !== undefined &&
        subjects[0].from > money.to &&
        !/[,;]/.test(text.slice(money.to, subjects[0].from))
          ? [subjects[0].role]
          : [];
    if (roles.length === 0) roles = carried.roles;
    if (roles.length === 0) roles = context.intro?.roles ?? [];
    if (roles.length === 0) roles = context.roles;
    if (roles.length === 0 && context.mains.length === 1) roles = context.mains;
    if (roles.length === 0) {
      notUnderstood++;
      return;
    }

    const beside =
      behind?.period ?? (money.saysYear ? 'year' : null) ?? findPeriods(before).at(-1)?.value ?? null;
    const elsewhere = [
      findPeriods(after)[0]?.value,
      findPeriods(text.slice(clause.from, clause.to))[0]?.value,
      findPeriods(text)[0]?.value,
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
      impliedPeriod(value, money.currency) ??
      context.headings.findLast((label) => label.period !== null)?.period ??
      likeLast(value, money.currency, carried.source);
    if (period === null || !isPlausiblePay(value, period, money.currency)) {
      notUnderstood++;
      return;
    }

    const windowBefore = isCoordinated ? before : text.slice(clause.from, money.from);
    const percentile = percentileOf(windowBefore, after, text, money);
    const bound =
      boundBefore(text.slice(0, money.from)) ??
      (isCoordinated && isElliptic(before, subjects, beforeFrom) ? previousBound : null);
    const ends = boundedEnds(money, bound);
    const isRange = ends.low !== ends.high;
    const said =
      (HALF.test(windowBefore) ? 'median' : undefined) ??
      findMeasures(windowBefore).at(-1)?.value ??
      findMeasures(after.slice(0, 60))[0]?.value ??
      (isCoordinated || hasNoPayNoun(windowBefore) ? previousMeasure : null);
    const measure: Measure =
      percentile !== null
        ? 'percentile'
        : said === 'average' || said === 'median'
          ? said
          : isRange
            ? 'range'
            : 'unspecified';
    const basis: Basis =
      findBases(windowBefore).at(-1)?.value ??
      findBases(after)[0]?.value ??
      (isCoordinated ? previousBasis : null) ??
      'unspecified';
    const segment =
      pairedPlaces.get(index) ??
      segmentFor(
        text,
        withoutRoles(windowBefore, Math.max(clause.from, isCoordinated ? beforeFrom : clause.from), subjects),
        after,
        clause.from,
      );
    const credit = creditFor(credits, money, clause, text) ?? carried.credit;
    previousRoles = roles;
    carried.source.last.set(period, { amount: value, currency: money.currency });
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
        flags: money.isMalformed ? ['malformed-amount'] : [],
      });
  });

  if (subjects.length > 0) {
    carried.roles =
      previousRoles.length > 0
        ? previousRoles.slice(0, 1)
        : [...new Set(subjects.map(({ role }) => role))].slice(0, 1);
    if (
      carried.roles.length === 1 &&
      new Set(subjects.map(({ role }) => role)).size > 1 &&
      moneys.length === 0
    )
      carried.roles = subjects[0] === undefined ? [] : [subjects[0].role];
  }
  const lead = credits[0];
  if (lead !== undefined) carried.credit = lead.from < 40 || moneys.length === 1 ? lead.name : carried.credit;
  if (asOf !== null) carried.asOf = asOf;
  carried.isPay = sightings.length > 0 || (carried.isPay && moneys.length === 0 && isPayHere);
  return { sightings, setAside, notUnderstood };
}

/** The period of an earlier figure of the source, where a sum of much the same size follows without one. */
function likeLast(value: number, currency: string, { last }: SourcePeriods): Period | null {
  for (const [period, earlier] of [...last].reverse()) {
    if (period === 'year' || earlier.currency !== currency) continue;
    const ratio = value / earlier.amount;
    if (ratio > 0.4 && ratio < 2.5) return period;
  }
  return null;
}

/** Mentions with their roles made out. A rank alone belongs to the job named last. */
function subjectsOf(text: string, context: Context, carried: Carried, lexicon: RoleLexicon): Subject[] {
  const subjects: Subject[] = [];
  let base = carried.base ?? context.roles[0] ?? context.mains[0] ?? null;
  let previousTo = -1;
  for (const mention of lexicon.find(text)) {
    // "A bank PO (probationary officer)": the name in brackets explains the one before.
    const isApposition =
      previousTo >= 0 &&
      /^\s\($/.test(text.slice(previousTo, mention.from)) &&
      text.charAt(mention.to) === ')';
    previousTo = mention.to;
    if (isApposition) continue;
    const role = roleOf(mention, base);
    if (role === null) continue;
    if (mention.role !== null) base = plainBase(mention.role, context, base);
    else if (mention.rank !== null && base !== null) lexicon.noteRank(mention.rank, base);
    subjects.push({ from: mention.from, to: mention.to, role });
  }
  carried.base = base;
  const [first, second] = context.mains;
  if (first !== undefined && second !== undefined)
    for (const [pattern, role] of [
      [/\bthe former\b|\b(?:the )?first (?:group|role|job|occupation|of the two)\b/gi, first],
      [/\bthe latter\b|\b(?:the )?second (?:group|role|job|occupation|of the two)\b/gi, second],
    ] as const)
      for (const match of text.matchAll(pattern))
        subjects.push({ from: match.index, to: match.index + match[0].length, role });
  if (context.mains.length === 2 && first !== undefined && second !== undefined)
    for (const match of text.matchAll(BOTH))
      for (const role of [first, second])
        subjects.push({ from: match.index, to: match.index + match[0].length, role });
  return subjects.sort((a, b) => a.from - b.from);
}

/** "Both roles", or "both" as the subject of a verb. */
const BOTH =
  /\bboth (?:roles|jobs|positions|groups|careers|professions|occupations)\b|(?:^|[,;]\s)both(?=\s(?:can|earn|make|may|pay|have|are|average|start|see|expect|typically|usually|generally|of them)\b)/gi;

function roleOf(mention: RoleMention, base: RoleId | null): RoleId | null {
  if (mention.role !== null) return mention.role;
  if (mention.rank === null || base === null) return null;
  return `${mention.rank.replaceAll(' ', '-')}-${base}`;
}

/** Of "newly-qualified-solicitor" the plain job is "solicitor": ranks do not pile up. */
function plainBase(role: RoleId, context: Context, base: RoleId | null): RoleId | null {
  return context.mains.find((main) => role === main || role.endsWith(`-${main}`)) ?? base ?? role;
}

/** The roles of mentions that stand together before an amount: "account managers and relationship managers earn". */
function together(text: string, subjects: readonly Subject[]): readonly RoleId[] {
  const last = subjects.at(-1);
  if (last === undefined) return [];
  const roles = [last.role];
  for (let at = subjects.length - 2; at >= 0; at--) {
    const one = subjects[at];
    const following = subjects[at + 1];
    if (one === undefined || following === undefined) break;
    if (
      one.from !== following.from &&
      !/^,?\s(?:and|or|and an?|or an?)\s(?:(?:an?|the)\s)?$|^,\s$/.test(text.slice(one.to, following.from))
    )
      break;
    roles.unshift(one.role);
  }
  return [...new Set(roles)];
}

/** The role behind an amount that it owns: "$60,000 for a nurse", "the $32,840 a nursing assistant averages". */
function behindAmount(
  text: string,
  money: MoneyMention,
  end: number,
  subjects: readonly Subject[],
  next: MoneyMention | undefined,
): readonly RoleId[] | null {
  const subject = subjects.find(({ from }) => from >= money.to);
  if (subject === undefined || subject.from > end) return null;
  const period = periodBehind(text.slice(money.to));
  const gap = text.slice(money.to + (period?.length ?? 0), subject.from);
  const isOwned =
    /^\W{0,3}(?:(?:on average|average[ds]?|median|mean|annual|annually|yearly|hourly|base|total|typical|each year|per year)\s+){0,4}(?:(?:salary|wage|pay|income|earnings|compensation|figure|that)\s+)?(?:for|of|as|to|earned by|paid to|made by|among)\s+(?:(?:an?|the|some|most|many|all|both|entry-level|experienced|average|typical)\s+){0,3}$/i.test(
      gap,
    );
  if (isOwned) return listFrom(text, subjects.slice(subjects.indexOf(subject)));
  const behind = text.slice(subject.to, Math.min(subject.to + 24, next?.from ?? text.length));
  return /^\s(?:an?|the|that an?|which an?)\s$/.test(gap) &&
    /^\s(?:averages?|earns?|makes?|gets?|receives?|takes? home|can expect|is paid|commands?)\b/.test(behind)
    ? [subject.role]
    : null;
}

/** The roles of mentions that stand in one list from the first on: "for technologists and technicians". */
function listFrom(text: string, subjects: readonly Subject[]): readonly RoleId[] {
  const roles: RoleId[] = [];
  for (const [index, subject] of subjects.entries()) {
    const previous = subjects[index - 1];
    if (previous !== undefined && !/^,?\s(?:and|or)\s(?:an?\s)?$/.test(text.slice(previous.to, subject.from)))
      break;
    roles.push(subject.role);
  }
  return [...new Set(roles)];
}

/** "… and …, respectively" — and any list of as many amounts as roles: they pair in order. */
function pairInOrder(
  text: string,
  moneys: readonly MoneyMention[],
  subjects: readonly Subject[],
): Map<number, readonly RoleId[]> {
  const pairs = new Map<number, readonly RoleId[]>();
  const groups = amountLists(text, moneys);
  for (const group of groups) {
    const start = moneys[group[0] ?? 0]?.from ?? 0;
    const before = subjects.filter(({ to }) => to <= start);
    const listed = tailList(text, before);
    if (listed.length !== group.length || listed.length < 2) continue;
    group.forEach((index, order) => {
      const subject = listed[order];
      if (subject !== undefined) pairs.set(index, [subject.role]);
    });
  }
  return pairs;
}

/** Indexes of amounts that stand in one list: "$77,460 and $81,905". */
function amountLists(text: string, moneys: readonly MoneyMention[]): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  moneys.forEach((money, index) => {
    const previous = moneys[index - 1];
    const gap = previous === undefined ? null : text.slice(previous.to, money.from);
    if (
      gap !== null &&
      /^(?:\s(?:per|an?)\s\w+)?(?:,\s?(?:and\s)?|\sand\s|\sversus\s|\svs\.?\s)(?:about\s|around\s|approximately\s)?$/i.test(
        gap,
      )
    )
      list.push(index);
    else {
      if (list.length > 1) lists.push(list);
      list = [index];
    }
  });
  if (list.length > 1) lists.push(list);
  return lists;
}

/** The last mentions that stand in one list. */
function tailList(text: string, subjects: readonly Subject[]): Subject[] {
  const list: Subject[] = [];
  for (let at = subjects.length - 1; at >= 0; at--) {
    const one = subjects[at];
    const following = list[0];
    if (one === undefined) break;
    if (
      following !== undefined &&
      following.from !== one.from &&
      !/^,?\s(?:and|or)\s(?:(?:an?|the)\s)?$|^,\s(?:(?:an?|the)\s)?$/.test(text.slice(one.to, following.from))
    )
      break;
    list.unshift(one);
  }
  return list;
}

/** "In Houston and Dallas, the figures … were $79,300 and $83,150 respectively": places pair with amounts. */
function pairPlaces(text: string, moneys: readonly MoneyMention[]): Map<number, Segment> {
  const pairs = new Map<number, Segment>();
  const places = findPlaces(text);
  for (const group of amountLists(text, moneys)) {
    const start = moneys[group[0] ?? 0]?.from ?? 0;
    const listed: PlaceMention[] = [];
    for (const place of places.filter(({ to }) => to <= start).reverse()) {
      const following = listed[0];
      if (following !== undefined && !/^,?\sand\s$|^,\s$/.test(text.slice(place.to, following.from))) break;
      listed.unshift(place);
    }
    if (listed.length !== group.length || listed.length < 2) continue;
    group.forEach((index, order) => {
      const place = listed[order];
      if (place !== undefined) pairs.set(index, { kind: place.kind, label: place.label });
    });
  }
  return pairs;
}

function percentileOf(before: string, after: string, text: string, money: MoneyMention): number | null {
  const near = readPercentile(before.slice(-120), false);
  if (near !== null) return near;
  const share = /(?:^|[\s,;])(10|25|50|75|90)\s?(?:%|percent\b|per cent\b)[^.;$€£₹]{0,50}$/.exec(before);
  if (
    share?.[1] !== undefined &&
    /(?:up to|less than|under|below|no more than)\s*$/i.test(text.slice(0, money.from))
  )
    return Number(share[1]);
  return (
    readPercentile(after.slice(0, 50).replace(/^.*?[,;]/, ''), false) ??
    (/percentile/i.test(after.slice(0, 50)) ? readPercentile(after.slice(0, 50), false) : null)
  );
}

/** "the latter at $128K", "and £17,300 outside": the verb, and with it the bound, stands by the amount before. */
function isElliptic(before: string, subjects: readonly Subject[], from: number): boolean {
  return /^\W*(?:(?:in|outside|per|an?|year|annum|month|hour|\p{Lu}\p{Ll}+|,|and|or|the|at)\W*)*$/u.test(
    withoutRoles(before, from, subjects),
  );
}

/** "Half of all nurses earn more than …" gives the median, "one in ten earns less than …" the tenth percentile. */
const HALF =
  /\bhalf (?:of |the |all )[^.;,]{0,60}\b(?:earn|make|get|are paid|take home)s?\s(?:more|less|over|under)[^.;,]{0,12}$/i;

const hasNoPayNoun = (window: string): boolean =>
  !/\b(?:salar(?:y|ies)|pay|wages?|earnings|compensation|income|earns?|makes?)\b/i.test(window);

/** The words before an amount with its roles blanked: "newly qualified solicitors" are a role and no stage of one. */
function withoutRoles(before: string, from: number, subjects: readonly Subject[]): string {
  return subjects.reduce((rest, subject) => {
    const start = Math.max(0, subject.from - from);
    const end = Math.max(0, subject.to - from);
    return (
      rest.slice(0, start) + ' '.repeat(Math.max(0, Math.min(rest.length, end) - start)) + rest.slice(end)
    );
  }, before);
}

/** Experience, stage or place that the clause names for the amount; what stands behind the amount comes first. */
function segmentFor(text: string, before: string, after: string, clauseFrom: number): Segment | null {
  const behind = /^[^,;]{0,20}?\b(?:in|outside|across|around|within)\s(?:the\s)?/i.exec(after.slice(0, 40));
  if (behind !== null) {
    const rest = after.slice(behind[0].length, behind[0].length + 60);
    const [place] = findPlaces(rest);
    if (place !== undefined && place.from === 0)
      return {
        kind: place.kind,
        label: /outside\s/i.test(behind[0]) ? `outside ${place.label}` : place.label,
      };
  }
  const experience = findExperience(before, true) ?? findExperience(after.slice(0, 80), true);
  if (experience !== null) return experience.segment;
  const places = findPlaces(before);
  const place = places.at(-1);
  if (
    place !== undefined &&
    /\b(?:in|across|outside|within|at|around)\s(?:the\s)?$/i.test(before.slice(0, place.from))
  ) {
    const outside = /\boutside\s(?:the\s)?$/i.test(before.slice(0, place.from));
    return { kind: place.kind, label: outside ? `outside ${place.label}` : place.label };
  }
  const lead = findPlaces(text.slice(0, clauseFrom)).at(-1);
  if (lead !== undefined && /^In\s(?:the\s)?$/.test(text.slice(0, lead.from)))
    return { kind: lead.kind, label: lead.label };
  const stage = findStage(before) ?? null;
  return stage === null ? null : stage.segment;
}

/** Whom the sentence credits with an amount: who stands beside it, else who opens the sentence. */
function creditFor(
  credits: readonly { from: number; to: number; name: string }[],
  money: MoneyMention,
  clause: { from: number; to: number },
  text: string,
): string | null {
  if (credits.length === 0) return null;
  if (/^[^,;]{0,20}\belsewhere\b/.test(text.slice(money.to, money.to + 30))) return null;
  const behind = credits.find(
    ({ from, to }) => from >= money.to && to <= clause.to && !/[$€£₹]|,/.test(text.slice(money.to, from)),
  );
  if (behind !== undefined) return behind.name;
  const before = credits.findLast(({ to }) => to <= money.from);
  return before?.name ?? credits[0]?.name ?? null;
}
