import type { RoleId } from '../../domain/role-id.ts';
import type { Period } from '../../domain/salary-record.ts';
import type { Segment } from '../../domain/segment.ts';
import type { MoneyMention } from '../mentions/find-money.ts';
import { findPlaces } from '../mentions/find-places.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { findExperience, findStage } from './experience.ts';
import { type PayLabel, segmentOf } from './pay-label.ts';
import { type Bound, findBases, findMeasures, findPeriods, periodBehind } from './pay-words.ts';
import { boundedEnds, impliedPeriod, isPlausiblePay, type PaySighting } from './sighting.ts';

/** An amount under labels: a cell of a table, an item of a list, a card. */
export interface LabelledAmount {
  readonly money: MoneyMention;
  /** What stands beside the amount itself, in its own cell or line. */
  readonly own: string;
  readonly bound: Bound | null;
  /** The labels of the amount, the nearest first: its row, its column. */
  readonly labels: readonly PayLabel[];
  readonly context: Context;
  readonly lines: readonly number[];
  /** The job that ranks in the head of its table were said of. */
  readonly rankedJob?: RoleId | null;
}

/** What became of an amount under labels. `isSetAside` says that it was understood and is no pay of the role. */
export interface Resolved {
  readonly sightings: readonly PaySighting[];
  readonly isSetAside: boolean;
}

const NOT_UNDERSTOOD: Resolved = { sightings: [], isSetAside: false };
const SET_ASIDE: Resolved = { sightings: [], isSetAside: true };

/**
 * Makes sightings of an amount under labels: each thing that may be known of it is taken from the nearest label
 * that says it, then from the introduction, then from the headings. Gives none where nothing says that it is pay,
 * or where a label says that it is something else.
 */
export function resolveLabelled(amount: LabelledAmount, lexicon: RoleLexicon): Resolved {
  const { money, labels, context } = amount;
  const near = [...labels, ...(context.intro === null ? [] : [context.intro])];
  const headings = [...context.headings].reverse();
  const all = [...near, ...headings];
  const value = money.low ?? money.high;
  if (context.region !== 'body') return SET_ASIDE;
  if (value === null) return NOT_UNDERSTOOD;
  if (
    near.some(({ isOtherSum, isPay }) => isOtherSum && !isPay) ||
    labels.some(({ isOtherPeople }) => isOtherPeople)
  )
    return NOT_UNDERSTOOD;
  if (labels.some(isOtherGroup(context, lexicon))) return NOT_UNDERSTOOD;

  const behind = periodBehind(amount.own.slice(amount.own.indexOf(money.text) + money.text.length));
  const ownPeriod = behind?.period ?? findPeriods(amount.own)[0]?.value ?? (money.saysYear ? 'year' : null);
  const stated =
    ownPeriod ?? first(near, ({ period }) => period) ?? first(headings.slice(0, 1), ({ period }) => period);
  const headingPay =
    headings.some(({ isPay, isOtherSum }) => isPay && !isOtherSum) || context.topic === 'pay';
  if (
    !near.some(({ isPay, measure, percentile }) => isPay || measure !== null || percentile !== null) &&
    !headingPay &&
    ownPeriod === null
  )
    return NOT_UNDERSTOOD;
  const period: Period | null = fits(stated, value, money.currency)
    ? stated
    : stated === null
      ? impliedPeriod(value, money.currency)
      : sizePeriod(stated, value, money.currency);
  if (period === null || !isPlausiblePay(value, period, money.currency)) return NOT_UNDERSTOOD;

  const ends = boundedEnds(money, amount.bound);
  const ownMeasure = findMeasures(amount.own)[0]?.value ?? null;
  const percentile = first(labels, ({ percentile }) => percentile) ?? null;
  const isRange = ends.low !== ends.high;
  const saidMeasure = ownMeasure ?? first(all, ({ measure }) => (measure === 'percentile' ? null : measure));
  const measure =
    percentile !== null
      ? 'percentile'
      : isRange && saidMeasure !== 'average' && saidMeasure !== 'median'
        ? 'range'
        : saidMeasure === 'range'
          ? 'unspecified'
          : (saidMeasure ?? 'unspecified');
  const segment = percentile === null || !isStage(labels) ? segmentOfLabels(amount, lexicon) : null;
  const roles = rolesOf(amount, lexicon);
  return roles.map((role) => ({
    role,
    measure:
      isRange && (saidMeasure === 'range' || (percentile === null && measure === 'unspecified'))
        ? 'range'
        : measure,
    percentile,
    basis: findBases(amount.own)[0]?.value ?? first(all, ({ basis }) => basis) ?? 'unspecified',
    period,
    isPeriodImplied: stated !== period,
    ...ends,
    currency: money.currency,
    segment,
    // A title names its publisher, which is no credit: only what stands by the amount gives one.
    reportedBy: first(near, ({ credit }) => credit),
    asOf: first(all, ({ asOf }) => asOf),
    lines: amount.lines,
    text: money.text,
    flags: money.isMalformed ? ['malformed-amount'] : [],
  }));
}

function first<T>(labels: readonly PayLabel[], pick: (label: PayLabel) => T | null): T | null {
  for (const label of labels) {
    const value = pick(label);
    if (value !== null) return value;
  }
  return null;
}

function fits(period: Period | null, value: number, currency: string): boolean {
  return period !== null && isPlausiblePay(value, period, currency);
}

/** A head says "annual" over a column in which one cell can only be an hour's pay, or the other way round. */
function sizePeriod(_stated: Period, value: number, currency: string): Period | null {
  return impliedPeriod(value, currency);
}

const isStage = (labels: readonly PayLabel[]): boolean =>
  labels.some(({ segment }) => segment?.kind === 'level') || labels.length > 1;

/** The roles of an amount: those that its labels name, else the introduction's, the section's, the source's. */
function rolesOf({ labels, context, rankedJob }: LabelledAmount, lexicon: RoleLexicon): readonly RoleId[] {
  for (const label of labels) if (label.roles.length > 0) return label.roles.slice(0, 3);
  if (context.intro !== null && context.intro.roles.length > 0) return context.intro.roles;
  if (context.roles.length > 0) return context.roles;
  if (context.mains.length === 1) return context.mains;
  // Of several roles of a source none may be guessed, but a rank that was said of one tells which.
  const job =
    rankedJob ?? labels.map(({ text }) => lexicon.rankedJob(text)).find((role) => role !== null) ?? null;
  return job === null ? [] : [job];
}

/**
 * A label beside that of the role itself names a wider or another group ("Sales and related occupations", or a list
 * of jobs that ends in the role's name): its figures are not the role's.
 */
function isOtherGroup(context: Context, lexicon: RoleLexicon): (label: PayLabel) => boolean {
  return (label) => {
    if (/\boccupations?\b|\ball (?:jobs|workers|industries)\b|\btotal\b.*\ball\b/i.test(label.text))
      return true;
    const [mention] = lexicon.find(label.text);
    if (mention === undefined || label.text.length > 120) return false;
    const before = label.text.slice(0, mention.from);
    return context.mains.length > 0 && /,.*\band\s*$|,\s*$/.test(before) && !/\d|\$/.test(before);
  };
}

/** What part of the role's workers the labels name, the words of pay and roles taken out. */
function segmentOfLabels(amount: LabelledAmount, lexicon: RoleLexicon): Segment | null {
  const { labels, context } = amount;
  const kinds = [
    ...labels,
    ...(context.intro === null ? [] : [context.intro]),
    ...[...context.headings].reverse().slice(0, 2),
  ];
  const parts: Segment[] = [];
  for (const label of labels) {
    const kind = kinds.find((other) => other !== label && other.segmentKind !== null)?.segmentKind ?? null;
    const part = segmentOfLabel(label, kind, lexicon);
    if (part !== null) parts.push(part);
  }
  const [one, two] = parts;
  if (one === undefined) return segmentOf(amount.own);
  if (two === undefined || two.label === one.label) return one;
  const lead = one.kind === 'experience' || one.kind === 'level' ? one : two;
  return { ...lead, label: `${one.label}, ${two.label}` };
}

function segmentOfLabel(label: PayLabel, kind: Segment['kind'] | null, lexicon: RoleLexicon): Segment | null {
  const rest = leftOver(label.text, lexicon);
  if (rest === '') return null;
  const experience = findExperience(rest, false);
  if (experience !== null) return { ...experience.segment, label: rest };
  const stage = findStage(rest);
  if (stage !== null) return { kind: 'level', label: rest };
  const [place] = findPlaces(rest);
  if (place !== undefined && place.to - place.from >= rest.length - 8)
    return {
      kind: kind === 'state' || kind === 'city' || kind === 'country' ? kind : place.kind,
      label: rest,
    };
  if (kind === 'experience') return { kind: 'level', label: rest };
  return { kind: kind ?? 'specialty', label: rest };
}

/** "On Payscale", "(Glassdoor)": who reports it is no part of the workers. */
const CREDITS =
  /\(?\b(?:(?:on|from|by|per|via|according to|source:?)\s+)?(?:Payscale|PayScale|Glassdoor|Indeed|Zippia|Salary\.com|ZipRecruiter|LinkedIn|Talent\.com|AmbitionBox|BLS)\b\)?/g;

/** A label without the words that say what is measured: what is left names the part of the workers. */
function leftOver(text: string, lexicon: RoleLexicon): string {
  let rest = text;
  for (const { from, to, role } of lexicon.find(text).reverse())
    if (role !== null) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  rest = rest
    .replace(CREDITS, ' ')
    .replace(/\([^()]{0,40}\b(?:19|20)\d{2}\)/g, ' ')
    .replace(
      /\b(?:averages?|mean|median|annual|annually|yearly|hourly|monthly|weekly|daily|per|an?|year|hour|month|week|day|salary|salaries|pay|wages?|earnings|compensation|income|rates?|ranges?|typical|total|base|basic|gross|net|highest|lowest|top|bottom|low|high|middle|mid|half|percentiles?|\d{1,2}(?:th|st|nd|rd)|\d{1,2}\s?(?:%|percent)|for|of|the|in|by|and|amount|figure|p\.?a\.?|USD|EUR|GBP|INR|LPA|approx|estimated|earners?|paid|estimate|19\d\d|20\d\d|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/gi,
      (word, at: number) =>
        /^(?:and|of|the|in|for|by)$/i.test(word) &&
        at > 0 &&
        /\p{L}/u.test(rest.slice(0, at).replace(/\b(?:average|median|annual|salary|pay|wage|mean)\b/gi, ''))
          ? word
          : ' ',
    );
  rest = rest
    .replace(/[\d.,]+ \(\s*\)?$|[$€£₹]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:|–—,;()-]+|[\s:|–—,;(-]+$/gu, '')
    .trim();
  return /\p{L}/u.test(rest) ? rest : '';
}
