import type { RoleId } from '../../domain/role-id.ts';
import type { Measure, Period } from '../../domain/salary-record.ts';
import type { MoneyMention } from '../mentions/find-money.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { isJobNoun, JOB_COLUMN, wordsOf } from '../roles/role-words.ts';
import { impliedHere, isPartOfScale, likeLast, monthBySize, remember } from './carried.ts';
import { HOURS_A_YEAR } from './flag-pay.ts';
import { OF_THINGS, PARTED } from './pay-by-place.ts';
import {
  asksForPrice,
  isOfAdditions,
  isOfExtras,
  isOfOutlays,
  type PayLabel,
  segmentOf,
} from './pay-label.ts';
import {
  type Bound,
  findBases,
  findMeasures,
  findPeriods,
  isForOtherTime,
  periodBehind,
  saysOtherSum,
  saysOtherTime,
} from './pay-words.ts';
import { segmentOfLabels } from './segment-of-labels.ts';
import {
  boundedEnds,
  hourBySize,
  impliedPeriod,
  isPlausiblePay,
  type PaySighting,
  plausible,
} from './sighting.ts';

/** An amount under labels: a cell of a table, an item of a list, a card. */
export interface LabelledAmount {
  readonly money: MoneyMention;
  /** What stands from the amount on in its own cell or line. */
  readonly own: string;
  readonly bound: Bound | null;
  /** The labels of the amount, the nearest first: its row, its column. */
  readonly labels: readonly PayLabel[];
  readonly context: Context;
  readonly lines: readonly number[];
  /** What the labels of the rows are: the head of their column, "Seniority" or "City". */
  readonly labelHead?: PayLabel | null;
  /** What the column of jobs of its table says, where another column labels the rows. */
  readonly job?: PayLabel | null;
  /** A rung of a ladder, which its percentile names: "Starter, 10th percentile" is no segment of the workers. */
  readonly isRung?: boolean;
  /** The amounts of the same row or line. */
  readonly beside?: readonly MoneyMention[];
  /** Stands in one row with other figures of the role: of its stages, its percentiles. */
  readonly isInSeries?: boolean;
  /** The job that ranks in the head of its table were said of. */
  readonly rankedJob?: RoleId | null;
  /** Stands in a table of jobs: what such a table gives in sums of the size of a year's pay is their pay. */
  readonly isOfJobs?: boolean;
  /** True where another cell of the column gives the currency of this one: "$44,710" over "31,940". */
  readonly isSignedInColumn?: boolean;
  /** The least amount of its column that is of its size: what it is paid for, the whole column is. */
  readonly least?: number;
  /** The greatest amount of its column in the same money. */
  readonly most?: number;
}

/** What became of an amount under labels. `isSetAside`: it was understood, and is no pay of the role. */
export interface Resolved {
  readonly sightings: readonly PaySighting[];
  readonly isSetAside: boolean;
}

/** What becomes of an amount of which nothing says that it is pay, and of one that is known to be none. */
export const NOT_UNDERSTOOD: Resolved = { sightings: [], isSetAside: false };
export const SET_ASIDE: Resolved = { sightings: [], isSetAside: true };

/** Sums that no heading makes a month's pay: "Sales a month" over £19,000. */
const isTooMuchForMonth = ({ unit, currency }: MoneyMention, value: number): boolean =>
  (unit === 'lakh' && value >= MOST_OF_A_MONTH) ||
  (currency === 'INR' && value >= MOST_IN_RUPEES) ||
  (/^(?:USD|GBP|EUR)$/.test(currency) && value >= MOST_IN_DOLLARS);
const MOST_IN_DOLLARS = 15_000;
const MOST_IN_RUPEES = 500_000;

/**
 * Makes sightings of an amount under labels: each thing that may be known of it is taken from the nearest label
 * that says it, then from the introduction, then from the headings. Gives none where nothing says that it is pay,
 * or where a label says that it is something else.
 */
export function resolveLabelled(amount: LabelledAmount, lexicon: RoleLexicon): Resolved {
  const { labels, context } = amount;
  const money = inDollarsOf(amount.money, labels);
  const over = context.intro === null ? [] : [context.intro];
  const near = [...labels, ...over];
  const headings = [...context.headings].reverse();
  const all = [...near, ...headings];
  const value = money.low ?? money.high;
  if (context.region !== 'body') return SET_ASIDE;
  if (value === null) return NOT_UNDERSTOOD;
  if (isOther(amount, over, lexicon)) return SET_ASIDE;

  const after = amount.own.slice(amount.own.indexOf(money.text) + money.text.length);
  const behind = periodBehind(after);
  // "$2,930 per fortnight" is neither a week's nor a month's pay.
  if (isForOtherTime(after) || (behind === null && saysOtherTime(labelOfTime(near)?.text ?? '')))
    return NOT_UNDERSTOOD;
  const ownPeriod = behind?.period ?? findPeriods(amount.own)[0]?.value ?? money.saysPeriod;
  // "$49 a month" is nobody's pay for a month, and so none for another period either.
  if (behind !== null && !isPlausiblePay(value, behind.period, money.currency)) return NOT_UNDERSTOOD;
  const isTable = amount.labelHead !== undefined;
  const partOfYear = partOfYearBeside(money, amount.beside ?? []);
  const isSum = partOfYear !== null || isSumOfPay(value, money.currency, near);
  if (
    !isAboutPay(near, headings, context, ownPeriod, isSum, amount.own) &&
    !(
      isInListOfJobs(labels[0], lexicon) &&
      headings[0]?.isOtherSum !== true &&
      isSumOfPay(value, money.currency, labels)
    ) &&
    !(isTable && isPayOfPage(money, headings, context)) &&
    !(isSum && isRungOfScale(amount, headings)) &&
    !(amount.isOfJobs === true && context.periods.all !== null && SIGNED.test(amount.own)) &&
    !isLikePayOfPage(amount, headings, ownPeriod) &&
    !(isSum && isOfBestPlaces(amount, headings)) &&
    !(isSum && SIGNED.test(amount.own) && labels[0] !== undefined && isJobInGrade(labels[0], lexicon)) &&
    !(amount.isOfJobs === true && (partOfYear !== null || isSumOfPay(value, money.currency, labels)))
  )
    return NOT_UNDERSTOOD;
  const stated: Period | null | undefined = [
    ownPeriod,
    partOfYear,
    ...near.map((label) => label.period),
    amount.labelHead?.period,
    // "Pay in India: monthly, for freshers, by city" lists what a page holds, and lakhs are not told by the month there.
    ...headings.map((label) =>
      label.period === 'month' && isTooMuchForMonth(money, value) ? null : label.period,
    ),
  ].find(
    (period) => period !== null && period !== undefined && isPlausiblePay(value, period, money.currency),
  );
  const period: Period | null =
    stated ??
    plausible(context.periods.all, value, money.currency) ??
    impliedHere(amount.least ?? value, money, context.periods, null) ??
    (isColumnOfYears(amount) ? 'year' : null) ??
    likeLast(amount.least ?? value, money.currency, context.periods) ??
    (near.some(({ measure, percentile }) => measure !== null || percentile !== null)
      ? hourBySize(value, money.currency)
      : null) ??
    (labels.some(({ isPay, isOtherSum }) => isPay && !isOtherSum)
      ? monthBySize(amount.least ?? value, money)
      : null);
  if (period === null || !isPlausiblePay(value, period, money.currency)) return NOT_UNDERSTOOD;
  if (isPartOfScale(value, period, money, context.periods)) return NOT_UNDERSTOOD;

  const ends = boundedEnds(money, amount.bound);
  const percentile = first(labels, (label) => label.percentile);
  const said =
    findMeasures(amount.own)[0]?.value ??
    first(all, ({ measure }) => (measure === 'percentile' ? null : measure));
  const named = rolesOf(amount, lexicon);
  // "75th percentile", "Senior roofer pay": a rung of the ladder of one job.
  const isRungOfJob = (amount.isRung === true && percentile !== null) || headings[0]?.percentile != null;
  const roles = isRungOfJob ? named.map((role) => plainOf(role, context)) : named;
  if (roles.length === 0) return NOT_UNDERSTOOD;
  const kinds = [...(amount.labelHead == null ? [] : [amount.labelHead]), ...over, ...headings.slice(0, 2)];
  remember(context.periods, money, period, stated !== undefined);
  const isRung = amount.isRung === true && percentile !== null;
  const segment = isRung ? null : (segmentOfLabels(labels, kinds, lexicon) ?? segmentOf(amount.own));
  const isSaid = near.some(saysOfPay) || headings[0]?.segmentKind != null;
  const evidence = isTable ? 'table' : isSaid ? 'words' : 'place';
  return {
    isSetAside: false,
    sightings: roles.map((role) => ({
      role,
      measure: measureOf(said, percentile, ends.low !== ends.high),
      percentile,
      basis: findBases(amount.own)[0]?.value ?? first(all, ({ basis }) => basis) ?? 'unspecified',
      period,
      isPeriodImplied: stated === undefined,
      ...ends,
      currency: money.currency,
      segment,
      // A title names its publisher, which is no credit: only what stands by the amount gives one.
      reportedBy: first(near, ({ credit }) => credit),
      asOf: first(all, ({ asOf }) => asOf),
      lines: amount.lines,
      text: money.text,
      evidence,
      flags: money.isMalformed ? ['malformed-amount'] : [],
    })),
  };
}

/** The nearest label that names any time of pay. */
const labelOfTime = (near: readonly PayLabel[]): PayLabel | undefined =>
  near.find(({ text, period }) => period !== null || saysOtherTime(text));

/** A column of rupees without a period that begins at tens of thousands and ends beyond five lakhs is of a year's pay. */
const isColumnOfYears = ({ money, least, most }: LabelledAmount): boolean =>
  money.currency === 'INR' && least !== undefined && most !== undefined && least >= 40_000 && most >= 500_000;

/** Lakhs from which on a heading far above does not make a month's pay of a sum. */
const MOST_OF_A_MONTH = 200_000;

const RUNGS = /^(?:(?:senior|junior|lead|experienced|entry-level|top|starter)-)+$/;

const plainOf = (role: RoleId, { mains }: Context): RoleId =>
  mains.find((main) => role.endsWith(`-${main}`) && RUNGS.test(role.slice(0, -main.length))) ?? role;

/** "Fire captain - $60,600 - $72,710" among others like it: what a list of jobs gives in sums of a year's size is their pay. */
const isInListOfJobs = (label: PayLabel | undefined, lexicon: RoleLexicon): boolean =>
  label?.roles.length === 1 && label.roles.some((role) => lexicon.isListed(role)) && !label.isOtherSum;

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['united states', 'USD'],
  ['usa', 'USD'],
  ['us', 'USD'],
  ['canada', 'CAD'],
  ['australia', 'AUD'],
  ['new zealand', 'NZD'],
  ['singapore', 'SGD'],
]);

/** "United States: $95,890" among other countries: the dollar of a label's country, where the sign alone is written. */
function inDollarsOf(money: MoneyMention, labels: readonly PayLabel[]): MoneyMention {
  const country =
    labels.find(({ segment }) => segment?.kind === 'country')?.segment?.label.toLowerCase() ?? '';
  const currency = /^\$/.test(money.text) ? DOLLARS.get(country.replace(/^the |[.]/g, '')) : undefined;
  return currency === undefined ? money : { ...money, currency };
}

/** Whether a sum has the size of a year's pay, or that of pay for the period which a label names: "Union scale, hourly". */
const isSumOfPay = (value: number, currency: string, labels: readonly PayLabel[]): boolean =>
  impliedPeriod(value, currency) === 'year' ||
  labels.some(({ period }) => period !== null && isPlausiblePay(value, period, currency));

/** The statistic as it is said; two ends of which none is called an average or a median are a range. */
export function measureOf(said: Measure | null, percentile: number | null, isRange: boolean): Measure {
  if (percentile !== null) return 'percentile';
  if (said === 'average' || said === 'median') return said;
  return isRange ? 'range' : 'unspecified';
}

function first<T>(labels: readonly PayLabel[], pick: (label: PayLabel) => T | null): T | null {
  for (const label of labels) {
    const value = pick(label);
    if (value !== null) return value;
  }
  return null;
}

/** Something near says that amounts are pay: a label, the introduction, a heading, or the period by the amount itself. */
function isAboutPay(
  near: readonly PayLabel[],
  headings: readonly PayLabel[],
  context: Context,
  ownPeriod: Period | null,
  isSum: boolean,
  own: string,
): boolean {
  if (context.topic === 'pay' || context.introTopic === 'pay') return true;
  // Under "Perks" only what a label calls pay is pay.
  if (context.topic === 'benefit' && !near.some(({ isPay, measure }) => isPay || measure !== null))
    return false;
  // Where no label stands by an amount, only one that leads to it names it.
  const nearest = near[0] === context.intro && !/:$/.test(near[0]?.text ?? '') ? undefined : near[0];
  const isListed = headings[0]?.segmentKind != null || /^by\s/i.test(headings[0]?.text ?? '');
  if (ownPeriod === 'year' || (ownPeriod !== null && (isListed || namesWhose(nearest)))) return true;
  // "Hourly" over "$32.13": a sum that a period alone labels is what somebody gets for it.
  if (/^[^\p{L}]+(?:base|basic|OTE|total comp(?:ensation)?)\b/iu.test(own.replace(/(?<=\d)k\b/gi, '')))
    return true;
  if (near.some(({ text }) => PERIOD_ALONE.test(text.trim()))) return true;
  if (near.some(({ isPay, measure, percentile }) => isPay || measure !== null || percentile !== null))
    return true;
  // "Step 1 | Step 2" over a grade and its sums, on a page that has given pay.
  if (context.periods.last.length > 0 && near.some(({ text }) => STEP_ALONE.test(text.trim()))) return true;
  // "Middle 50 percent - $14.12 to $26.75": of the workers, as the highest tenth is.
  if (near.some(({ text }) => MIDDLE_HALF.test(text)) && SIGNED.test(own)) return true;
  // Under a section of its own a title that names pay makes pay only of a label that tells whose or how much of it.
  const inner = headings.length > 1 ? headings[0] : undefined;
  const isElsewhere =
    inner !== undefined &&
    !inner.isPay &&
    inner.segmentKind === null &&
    inner.roles.length === 0 &&
    !namesWhose(near[0]);
  if (!isElsewhere && headings.some(({ isPay, isOtherSum }) => isPay && !isOtherSum)) return true;
  // "Hourly jobs (median)": a statistic for a time is of pay.
  if (
    headings[0]?.measure != null &&
    headings[0].period !== null &&
    !headings[0].isOtherSum &&
    SIGNED.test(own)
  )
    return true;
  // "Under 3 years: plumber $61,400, painter $55,800" on a page that has given pay, or under "(per year)".
  const isOfMain = near.some(({ roles }) =>
    roles.some((role) => context.mains.some((main) => role === main || role.endsWith(`-${main}`))),
  );
  if (
    isOfMain &&
    isSum &&
    SIGNED.test(own) &&
    !/\d\s?m\b/i.test(own) &&
    (context.periods.last.length > 0 || headings[0]?.period === 'year')
  )
    return true;
  // "By state", under it names and sums: on a page that has given pay these are parts of it.
  const [section] = headings;
  if (
    context.periods.last.length > 0 &&
    section?.segmentKind != null &&
    /^(?:and )?(?:by|top|best|main|major|biggest|leading)\s|\bby (?:city|state|region|industry|employer|company|experience|level|country|province)\b/i.test(
      section.text,
    )
  )
    return true;
  // "By years", "By schooling": whatever its figures are split by.
  if (context.periods.last.length > 0 && section !== undefined && SPLIT_BY.test(section.text.trim()))
    return true;
  // "Specialties", "Locations" and nothing else, under it names and sums of the size of a year's pay.
  if (
    context.periods.last.length > 0 &&
    section !== undefined &&
    isSum &&
    KIND_ALONE.test(section.text.trim())
  )
    return true;
  // "Houston, TX — $143,420" on a page that has already given pay: places and stages are listed for what they pay.
  return (
    context.periods.last.length > 0 &&
    near.some(
      ({ segment, text }) => segment?.kind === 'city' || segment?.kind === 'state' || isStageAlone(text),
    )
  );
}

/** Whether a label tells whose amount it is; "Crash pad: $250 a month" does not, and may be anything that is paid for. */
const namesWhose = (label: PayLabel | undefined): boolean =>
  label === undefined ||
  !/\p{L}{3}/u.test(label.text) ||
  saysOfPay(label) ||
  /\b(?:years?|yrs|employees|staff|mitarbeiter|beschäftigte)\b/i.test(label.text) ||
  isStageAlone(label.text);

/** Whether a label says of its amount that it is pay, whose it is or how much of it. */
const saysOfPay = ({ isPay, measure, percentile, segment, roles }: PayLabel): boolean =>
  isPay || measure !== null || percentile !== null || segment !== null || roles.length > 0;

const SPLIT_BY =
  /^(?:\d{1,2}[.)]\s)?(?:(?:pay|salary|salaries|wages|earnings|comparison) )?by (?!the )[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}$|^(?:men and women|women and men|gender)$/iu;

const KIND_ALONE =
  /^(?:\d{1,2}[.)]\s)?(?:specialt(?:y|ies)|speciali[sz]ations?|locations?|industr(?:y|ies)|sectors?|regions?|cities|states|employers?|experience|levels?)$/i;

const STEP_ALONE = /^(?:step|stufe|st\.|increment)\s?\d{1,2}$/i;

const MIDDLE_HALF = /\bmiddle (?:50|fifty|half)\b/i;

/** "Clinical psychologist (Band 7) = £33,410 - £43,290": a job with its grade, and nothing else. */
const isJobInGrade = ({ text, roles }: PayLabel, lexicon: RoleLexicon): boolean =>
  roles.length > 0 &&
  /\((?:pay )?(?:band|grade|scale|level)\s\d/i.test(text) &&
  isWholeLabel(text.replace(/\([^()]*\)/g, ' '), lexicon);

const SIGNED = /[$€£₹]|\b(?:Rs|INR|EUR|USD|GBP|SGD|ZAR|AED|CHF|lakhs?|LPA|euros?)\b|\bR\s?\d|\dk\b/i;

const PERIOD_ALONE =
  /^(?:(?:avg\.?|average|median|mean|typical)\s)?(?:(?:hourly|annual(?:ly)?|yearly|monthly|weekly|daily)(?: equivalent| figure| amount)?|(?:per )?(?:hour|year|month|week|day|annum))$/i;

/** How often in a year of full-time work pay for a period is paid. */
const TIMES_A_YEAR: readonly (readonly [Period, number])[] = [
  ['hour', HOURS_A_YEAR],
  ['week', 52],
  ['month', 12],
];
/** So many amounts in a row, of which one is a year's pay, may be rounded to whole ones. */
const MANY_BESIDE = 3;

/**
 * The period for which an amount is the same pay as one of those beside it is for a year of full-time work: $31.07 beside
 * $64,620, or a range; in "$72,460 $6,038 $1,393 $35" the whole amounts too. Null where none fits.
 */
function partOfYearBeside({ low, high }: MoneyMention, beside: readonly MoneyMention[]): Period | null {
  if (low === null || high === null) return null;
  const isRounded = beside.length >= MANY_BESIDE && Number.isInteger(low) && Number.isInteger(high);
  const fits = (part: number, year: number, times: number): boolean =>
    year > part && Math.abs(year / times - part) < (isRounded ? 0.51 : 0.006);
  const period = TIMES_A_YEAR.find(([name, times]) =>
    beside.some(
      (other) =>
        (name === 'hour' || isRounded) &&
        other.low !== null &&
        other.high !== null &&
        impliedPeriod(other.low, other.currency) === 'year' &&
        (low === high) === (other.low === other.high) &&
        fits(low, other.low, times) &&
        fits(high, other.high, times),
    ),
  );
  return period?.[0] ?? null;
}

/** A sum of the size of a year's pay in a table of a page whose title names pay, under no heading of another sum. */
function isPayOfPage(money: MoneyMention, headings: readonly PayLabel[], context: Context): boolean {
  const value = money.low ?? money.high ?? 0;
  return (
    (context.isPayPage || context.isAboutPay) &&
    impliedPeriod(value, money.currency) === 'year' &&
    headings[0]?.isOtherSum !== true &&
    (context.topic === null || context.topic === 'pay' || SPLIT_BY.test(headings[0]?.text.trim() ?? ''))
  );
}

/** "Point | From 1 March 2025" over numbers and sums, under the name of a job: the rungs of its pay scale. */
const isRungOfScale = ({ labelHead, own }: LabelledAmount, [section]: readonly PayLabel[]): boolean =>
  /^(?:(?:pay|scale|spine|salary) )?(?:points?|increments?|steps?)$/i.test(labelHead?.text.trim() ?? '') &&
  SIGNED.test(own) &&
  section !== undefined &&
  section.roles.length > 0 &&
  !section.isOtherSum;

const OF_BENEFITS =
  /\b(?:cover|assurance|pension|benefits?|holidays?|leave|funds?|schemes?|awards?|vouchers?|contributions?|top-ups?|relocation)\b/i;

/** "New York", "$95,260" under "Best states for master electricians": what places are ranked by, in sums of the size of a year's pay. */
function isOfBestPlaces({ own, labels }: LabelledAmount, [section]: readonly PayLabel[]): boolean {
  const place = labels[0]?.segment?.kind;
  return (
    (place === 'state' || place === 'city') &&
    section?.segmentKind === place &&
    section.roles.length > 0 &&
    /\b(?:best|top|highest)\b/i.test(section.text) &&
    !section.isOtherSum &&
    !isOfOutlays(section) &&
    SIGNED.test(own)
  );
}

/** "Band 6 (specialist)": what is paid by grades is pay. */
const GRADE = /^(?:band|grade|scale|tier) (?:\d{1,2}[a-d]?|[A-H])\b/i;

/** So many figures of pay make a page one about pay. */
const MANY_OF_PAY = 3;

/**
 * "South East: £39,100" under "Does it matter where I live?" on a page about pay, or one that has given a good deal of it: a
 * labelled sum for a time that the page has given pay for, and of the size of that. Its label may name nothing that is bought.
 */
function isLikePayOfPage(
  { money, own, labels, context, isSignedInColumn = false }: LabelledAmount,
  headings: readonly PayLabel[],
  ownPeriod: Period | null,
): boolean {
  const value = money.low ?? money.high ?? 0;
  const label = labels[0]?.text ?? '';
  const [section] = headings;
  const period = ownPeriod ?? impliedPeriod(value, money.currency);
  const given = context.periods.last.filter(
    (one) => one.period === period && one.currency === money.currency && isOfSize(value, one.amount),
  ).length;
  return (
    given >= (context.isAboutPay || GRADE.test(label) ? 1 : MANY_OF_PAY) &&
    PARTED.has(context.topic) &&
    (SIGNED.test(own) || isSignedInColumn) &&
    /\p{L}{3}/u.test(label) &&
    !labels.some(({ isOtherSum }) => isOtherSum) &&
    section?.isOtherSum !== true &&
    !isOfExtras(section) &&
    !OF_THINGS.test(label) &&
    !OF_BENEFITS.test(label) &&
    !saysOtherSum(label)
  );
}

const isOfSize = (value: number, other: number): boolean => value > other / 3 && value < other * 3;

/** "Entry level (0-1 years)", "Senior (10+ years)", "Starting out: in most metros", "Year 2": a stage of a career and nothing else. */
const isStageAlone = (text: string): boolean =>
  /^(?:(?:year|step)\s\d{1,2}|entry|junior|mid|middle|intermediate|senior|early|late|lead|experienced|beginners?|starting|top earners?)(?:[- ](?:level|career|out|pay|earners?))?\s?[:?]?(?:\s?\((?=[^()]*\d)[^()]{1,30}\))?(?:\sin (?:\p{L}+ ){0,3}\p{L}+\.?)?$/iu.test(
    text.trim(),
  );

/** "National average:", "U.S. median": the label of a row and nothing else. */
const NATIONAL_ROW =
  /^(?:the )?(?:(?:US|U\.S\.|UK|U\.K\.) )?(?:national|nationwide|country|US|U\.S\.|UK|U\.K\.) (?:average|median|mean)\W*(?:\([^()]{1,20}\))?\W*$/i;

/** "Q: Sign-on bonus?" over its answer. */
const asksForOther = (section: PayLabel): boolean =>
  !section.isPay &&
  (isOfExtras(section) || (section.isOtherSum && !/\b(?:difference|gap)\b/i.test(section.text))) &&
  /\?$/.test(section.text.trim());

/** Whether a label names another sum, other people, or a group that is not the role. */
function isOther(
  { labels, context, labelHead, isInSeries, isOfJobs }: LabelledAmount,
  over: readonly PayLabel[],
  lexicon: RoleLexicon,
): boolean {
  // Under "median wages in the top industries" a label is an industry's name, whatever words it holds; "Monthly costs" is none.
  // Under "Company" neither is "Target" a target.
  const isListOfNames = over.some(({ isPay, segmentKind }) => isPay && segmentKind !== null);
  const named = labelHead?.segmentKind === 'employer' && !labelHead.isPay ? labels.slice(1) : labels;
  const own = isListOfNames ? labels.filter(({ period }) => period !== null) : named;
  if (own.some(({ isOtherSum, isSurelyOtherSum, isPay }) => isSurelyOtherSum || (isOtherSum && !isPay)))
    return true;
  // "Numbers from fifty town budgets" over "Avg salary": the nearer label says what its amounts are.
  const isPayByLabel = own.some(({ isOtherSum, isPay }) => isPay && !isOtherSum);
  if (!isPayByLabel && over.some(({ isOtherSum, isPay }) => isOtherSum && !isPay)) return true;
  // Under "What it costs" only what a label calls pay is pay.
  const section = context.headings.at(-1);
  if (
    section !== undefined &&
    (isOfOutlays(section) || isOfAdditions(section) || asksForOther(section) || asksForPrice(section)) &&
    ![...own, ...over].some(
      ({ isPay, text }) => isPay && !(asksForOther(section) && /\bpaid over\b/i.test(text)),
    )
  )
    return true;
  // Among the states of one job, or beside its stages, the national average is that of the job.
  const isNational =
    context.roles.length === 1 ||
    context.mains.length === 1 ||
    isInSeries === true ||
    isOfJobs === true ||
    labelHead?.segmentKind === 'state' ||
    labelHead?.segmentKind === 'city' ||
    labelHead?.segmentKind === 'country';
  return labels.some(
    (label) =>
      (label.isOtherPeople && !(isNational && NATIONAL_ROW.test(label.text.trim()))) ||
      isOtherGroup(label, context, lexicon, isListOfNames),
  );
}

/**
 * "Sales and related occupations", or a list of jobs that ends in the role's name: a wider group, whose figures are
 * not the role's.
 */
function isOtherGroup(
  label: PayLabel,
  context: Context,
  lexicon: RoleLexicon,
  isListOfNames: boolean,
): boolean {
  if (/\boccupations?\b|\ball (?:jobs|workers|industries)\b/i.test(label.text)) return true;
  if (isListOfNames) return false;
  const [mention] = lexicon.find(label.text);
  if (mention === undefined || label.text.length > 120 || context.mains.length === 0) return false;
  // "Median pay, librarians": what is measured, and then of whom.
  const before = label.text.slice(0, mention.from).replace(LABEL_WORDS, ' ');
  const isList = /,.*\band\s*$/.test(label.text.slice(0, mention.from));
  if (!isList && !wordsOf(before).some(({ key }) => isJobNoun(key))) return false;
  return /,.*\band\s*$|,\s*$/.test(before) && !/\d|\$/.test(before);
}

/** "Ward manager" is a role; "Offices of physicians" is a place that has one in its name. */
export function isWholeLabel(label: string, lexicon: RoleLexicon): boolean {
  // "Trainee clinical psychologist (Band 6)": the grade of a post is no part of its name.
  const text = label.replace(/\((?:band|grade|level|AfC)\b[^()]*\)/gi, ' ');
  const bare = lexicon
    .find(text)
    .reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
  return !/\p{L}{2}/u.test(bare.replace(/\b\d{1,2}(?:st|nd|rd|th)\b/g, ' ').replace(LABEL_WORDS, ' '));
}

const LABEL_WORDS =
  /\b(?:national|average|avg|median|mean|annual|yearly|hourly|monthly|base|total|starting|salary|salaries|pay|wages?|per|year|hour|month|an?|the|for|of|and|or|range|gross|usd|eur|gbp|inr|lpa|senior|junior|sr|jr|mid|mid-level|entry-level|entry|level|experienced|lead|principal|staff|freshers?|new|vs)\b/gi;

const BY_POST = /\bby (?:post|position|setting|special\p{L}+|type|practice area|field)\b/iu;

/** The roles of an amount: those that its labels name, else the introduction's, the section's, the source's. */
function rolesOf(
  { money, labels, context, rankedJob, labelHead, job: ofColumn, beside }: LabelledAmount,
  lexicon: RoleLexicon,
): readonly RoleId[] {
  // In a list of industries or employers only a known name is a role: "Wholesale trade agents and brokers" is none.
  const over = context.intro ?? context.headings.at(-1);
  const isListOfNames =
    !JOB_COLUMN.test(labelHead?.text.trim() ?? '') &&
    [...labels, over, labelHead].some(
      (label) => label?.segmentKind === 'industry' || label?.segmentKind === 'employer',
    );
  // "Pay of pharmacists by post", "Welders by specialty": what the list names are parts of that job, whatever stands
  // before its name.
  const isParted =
    (context.intro !== null && BY_POST.test(context.intro.text)) ||
    [over, labelHead].some((label) => label?.segmentKind === 'specialty');
  const wholes =
    context.intro !== null && context.intro.roles.length > 0
      ? context.intro.roles
      : context.roles.length > 0
        ? context.roles
        : context.mains;
  if (ofColumn != null && ofColumn.roles.length > 0) return ofColumn.roles.slice(0, 1);
  const isUnderRole = labels.slice(1).some(({ roles }) => roles.some((role) => context.mains.includes(role)));
  for (const [order, label] of labels.entries()) {
    // "Offices of dentists" beside the column of hygienists says where these work.
    if (order === 0 && isUnderRole && !isWholeLabel(label.text, lexicon)) continue;
    const part = isParted
      ? wholes.find((whole) => label.roles.some((role) => role.endsWith(`-${whole}`)))
      : undefined;
    if (part !== undefined) return [part];
    const roles = label.roles.filter(
      (role) =>
        (isListOfNames ? context.mains.includes(role) : lexicon.isNamed(role)) ||
        // "Public sector": "Hospital pharmacist", "Senior hospital pharmacist".
        (isListOfNames
          ? lexicon.isRankOfNamed(role) && isWholeLabel(label.text, lexicon)
          : lexicon.isRankOfNamed(role) || isWholeLabel(label.text, lexicon)),
    );
    // "Plumbers, pipefitters and steamfitters": the group that a survey counts the role of the page in.
    const mains = roles.filter((role) => context.mains.includes(role));
    if (mains.length > 0) return mains;
    if (roles.length > 0) return roles.slice(0, 3);
  }
  // "HVAC master: …" on a page about two trades: its field tells which of them is meant.
  for (const { text } of labels) {
    const field = isListOfNames
      ? null
      : lexicon.roleOfField(/^\P{N}{2,40}?(?=\s?[,:(–—]|$)/u.exec(text)?.[0] ?? '');
    if (field !== null) return [field];
  }
  // "Controller | 25th | 50th": the corner of a table names the job of all its rows.
  const [corner] = labelHead?.roles ?? [];
  if (labelHead != null && corner !== undefined && isWholeLabel(labelHead.text, lexicon)) return [corner];
  if (context.intro !== null && context.intro.roles.length > 0) return context.intro.roles;
  // "Where librarians work" over the labels of the rows.
  const ofRows = (labelHead?.roles ?? []).filter((role) => context.mains.includes(role));
  // "Years MA Phlebotomist" over "0-1 $35,600 $34,450": as many jobs as amounts, in one order.
  if (ofRows.length > 1 && beside !== undefined && beside.length > 1) {
    const at = beside.findIndex(({ text, low }) => text === money.text && low === money.low);
    const own = beside.length === ofRows.length ? ofRows[at] : undefined;
    if (own !== undefined) return [own];
  }
  if (ofRows.length > 0) return ofRows;
  if (context.roles.length > 0) return context.roles;
  if (context.mains.length === 1) return context.mains;
  if (context.spokenOf !== null) return [context.spokenOf];
  // Of several roles of a source none may be guessed, but a rank that was said of one tells which.
  const job =
    rankedJob ?? labels.map(({ text }) => lexicon.rankedJob(text)).find((role) => role !== null) ?? null;
  return job === null ? [] : [job];
}
