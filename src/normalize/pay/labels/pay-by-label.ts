import type { Period } from '../../../domain/salary-record.ts';
import { isPaySite } from '../../mentions/find-credits.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { type Context, isOnPayOrJob } from '../../read-context.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { isJobNoun, wordsOf } from '../../roles/role-words.ts';
import { LIKE_PAY, SURELY_LIKE_PAY } from '../likeness/limits.ts';
import { OF_THINGS } from '../not-pay/things.ts';
import { PARTED } from '../parted-topics.ts';
import { saysOtherSum } from '../pay-words.ts';
import { likeLast } from '../periods/periods-so-far.ts';
import { impliedPeriod, isPlausiblePay } from '../sighting.ts';
import { beginsWithBand, beginsWithGrade, isBand, isPoint, isStep } from './grades.ts';
import { isStageAlone, type LabelledAmount, SIGNED, saysOfPay } from './labelled-amount.ts';
import { isOfExtras, isOfOutlays, type PayLabel } from './pay-label.ts';
import { isWholeLabel } from './role-by-label.ts';

/** What is known of an amount besides its labels: the nearest first, and the headings from the inmost one. */
export interface Surroundings {
  /** The labels and what introduces them. */
  readonly near: readonly PayLabel[];
  readonly headings: readonly PayLabel[];
  /** The period that the amount itself gives. */
  readonly ownPeriod: Period | null;
  /** The period for which it is the same pay as a yearly sum beside it. */
  readonly partOfYear: Period | null;
}

/** Whether labels, headings, the page, or the size of a labelled amount among its like, tell that it is pay. */
export function isPayByLabel(
  amount: LabelledAmount,
  { near, headings, ownPeriod, partOfYear }: Surroundings,
  lexicon: RoleLexicon,
): boolean {
  const { money, own, labels, context } = amount;
  const value = money.low ?? money.high ?? 0;
  const isSum = partOfYear !== null || isSumOfPay(value, money.currency, near);
  const isSumByLabel = isSumOfPay(value, money.currency, labels);
  const [label] = labels;
  return (
    isAboutPay(near, headings, context, ownPeriod, isSum, own) ||
    // "1-3 | £36,100-£40,700" below "Years since Part 3", on a page that has given pay.
    (isSum &&
      SIGNED.test(own) &&
      amount.labelHead?.segmentKind === 'experience' &&
      context.topic !== 'benefit' &&
      context.periods.last.length > 0) ||
    (isInListOfJobs(label, lexicon) && headings[0]?.isOtherSum !== true && isSumByLabel) ||
    (amount.labelHead !== undefined && isPayOfPage(money, headings, context)) ||
    (isSum && isRungOfScale(amount, headings)) ||
    // "Band 5: £31,050 to £37,800" on a page about a job.
    (isSum &&
      SIGNED.test(own) &&
      context.mains.length > 0 &&
      isBand(label?.text ?? '') &&
      headings[0]?.isOtherSum !== true) ||
    // "Band 5 | £29,970" below "Band | Entry".
    (isSum &&
      SIGNED.test(own) &&
      beginsWithGrade(label?.text ?? '') &&
      /^(?:pay )?(?:band|grade)s?$/i.test(amount.labelHead?.text.trim() ?? '')) ||
    // "Dublin: €72,500" under "Community pharmacist" on a page about pay, or one that compares two jobs.
    ((isSum || ownPeriod === 'hour' || ownPeriod === 'day') &&
      (context.isAboutPay ||
        (context.mains.length === 2 &&
          !OF_THINGS.test(label?.text ?? '') &&
          !OF_BENEFITS.test(label?.text ?? ''))) &&
      SIGNED.test(own) &&
      label?.isOtherSum !== true &&
      isUnderJob(headings[0], context, lexicon)) ||
    (amount.isOfJobs === true && context.periods.all !== null && SIGNED.test(own)) ||
    // "Payroll manager | £23.75" under "Temporary roles, per hour", "London | 689.50" under "Weekly median".
    (amount.labelHead !== undefined &&
      headings[0]?.period != null &&
      !headings[0].isOtherSum &&
      ((amount.isOfJobs === true && SIGNED.test(own) && context.periods.last.length > 0) ||
        headings[0].measure !== null)) ||
    isLikePayOfPage(amount, headings, ownPeriod) ||
    ((isSum || ownPeriod !== null || likeLast(value, money.currency, context.periods) !== null) &&
      (isLikePay(amount, headings) || isSurelyPay(amount))) ||
    (isSum && isOfBestPlaces(amount, headings)) ||
    isOfTimeAlone(amount, headings, ownPeriod) ||
    isOfJobAlone(amount, headings, lexicon) ||
    // "Starter £33,700" under the name of a job.
    (isSum &&
      SIGNED.test(own) &&
      context.mains.length === 1 &&
      STAGE_ALONE.test(label?.text.trim() ?? '') &&
      headings[0]?.isOtherSum !== true) ||
    // "2-4 years – £32,324" under "Band 5".
    (isSum &&
      SIGNED.test(own) &&
      label?.isOtherSum !== true &&
      ([...headings.slice(0, 2), ...(context.intro === null ? [] : [context.intro])].some(({ text }) =>
        beginsWithBand(text),
      ) ||
        isPoint(label?.text ?? ''))) ||
    // "September: $2,702.15" on a page of weekly pay.
    (SIGNED.test(own) &&
      MONTH_ALONE.test(label?.text.trim() ?? '') &&
      headings[0]?.isOtherSum !== true &&
      likeLast(value, money.currency, context.periods) !== null) ||
    (isSum && SIGNED.test(own) && label !== undefined && isJobInGrade(label, lexicon)) ||
    (amount.isOfJobs === true && (partOfYear !== null || isSumByLabel))
  );
}

/** The stages between which careers services tell what a job pays. */
const STAGE_ALONE = /^(?:(?:starter|experienced|highly experienced):?(?:\s+|$)){1,2}$/i;

/** Less than this a day, in money of such worth, nobody is paid: it is what one is given to eat or sleep. */
const LEAST_A_DAY = 75;

/**
 * "Games – $700 a day", "Nights £13.10 an hour": a sum for a time of work, under a label that names no other sum, on a page about a job.
 * Sums for a year are told by their size; by the month one is asked for rent as well.
 */
function isOfTimeAlone(
  { money, own, labels, context }: LabelledAmount,
  headings: readonly PayLabel[],
  ownPeriod: Period | null,
): boolean {
  const [label] = labels;
  const value = money.low ?? money.high ?? 0;
  const isOfWork =
    ownPeriod === 'hour' || ownPeriod === 'week' || (ownPeriod === 'day' && value >= LEAST_A_DAY);
  return (
    isOfWork &&
    SIGNED.test(own) &&
    context.mains.length > 0 &&
    context.topic !== 'benefit' &&
    label !== undefined &&
    !label.isOtherSum &&
    headings[0]?.isOtherSum !== true
  );
}

/**
 * "Scrum master: €71,300" under "Country: Netherlands", "Bakers: €14.90" under "By the hour": a sum under the name of a job of the page
 * and nothing else, of the size of a year's pay or of that of the time which stands over it.
 */
function isOfJobAlone(
  { money, own, labels, context }: LabelledAmount,
  headings: readonly PayLabel[],
  lexicon: RoleLexicon,
): boolean {
  const [label] = labels;
  const value = money.low ?? money.high ?? 0;
  const [section] = headings;
  return (
    label !== undefined &&
    isUnderJob(label, context, lexicon) &&
    SIGNED.test(own) &&
    context.topic !== 'benefit' &&
    !/\d\s?m\b/i.test(own) &&
    section?.isOtherSum !== true &&
    (section === undefined || !isOfOutlays(section)) &&
    isSumOfPay(value, money.currency, section === undefined ? [] : [section])
  );
}

/** "September:", "Oct 2023": when an amount was paid, and nothing of what it is. */
const MONTH_ALONE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: (?:19|20)\d\d)?:?$/i;

/** Whether a heading is the name of a job of the page and nothing else. */
const isUnderJob = (heading: PayLabel | undefined, { mains }: Context, lexicon: RoleLexicon): boolean =>
  heading !== undefined &&
  heading.roles.length === 1 &&
  heading.roles.every((role) => mains.includes(role)) &&
  isWholeLabel(heading.text, lexicon);

/** Whether a sum has the size of a year's pay, or that of pay for the period which a label names: "Union scale, hourly". */
const isSumOfPay = (value: number, currency: string, labels: readonly PayLabel[]): boolean =>
  impliedPeriod(value, currency) === 'year' ||
  labels.some(({ period }) => period !== null && isPlausiblePay(value, period, currency));

/** "Fire captain - $60,600 - $72,710" among others like it: what a list of jobs gives in sums of a year's size is their pay. */
const isInListOfJobs = (label: PayLabel | undefined, lexicon: RoleLexicon): boolean =>
  label?.roles.length === 1 && label.roles.some((role) => lexicon.isListed(role)) && !label.isOtherSum;

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
  // "Glassdoor: $107,600" under the name of a job.
  if (isSum && SIGNED.test(own) && isPaySite(near[0]?.text ?? '')) return true;
  // "Fresher (per month)" over the sums of an airline, on a page whose title names pay.
  if (
    headings.some(({ isPay }) => isPay) &&
    headings[0]?.isOtherSum !== true &&
    near.some(({ period, segment, isOtherSum }) => period !== null && segment !== null && !isOtherSum)
  )
    return true;
  // "Entry | Median" under "Hourly".
  if (PERIOD_ALONE.test(headings[0]?.text.trim() ?? '') && SIGNED.test(own)) return true;
  // "Step 1 | Step 2" over a grade and its sums, on a page that has given pay.
  if (context.periods.last.length > 0 && near.some(({ text }) => isStep(text))) return true;
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
    roles.some((role) => context.mains.some((main) => isOfJob(role, main))),
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
    /^(?:and )?(?:by|top|best|main|major|biggest|leading)\s|\b(?:at|in|across) (?:the )?(?:top|best|main|biggest|leading) (?:compan|employer|industr|cit|state)|\bby (?:city|state|region|industry|employer|company|experience|level|country|province)\b/i.test(
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
      ({ segment, text }) =>
        segment?.kind === 'city' ||
        segment?.kind === 'state' ||
        (isSum && segment?.kind === 'experience') ||
        isStageAlone(text),
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

const SPLIT_BY =
  /^(?:\d{1,2}[.)]\s)?(?:(?:pay|salary|salaries|wages|earnings|comparison) )?by (?!the )[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}$|^(?:men and women|women and men|gender)$/iu;

const KIND_ALONE =
  /^(?:\d{1,2}[.)]\s)?(?:specialt(?:y|ies)|speciali[sz]ations?|locations?|industr(?:y|ies)|sectors?|regions?|cities|states|employers?|experience|levels?)$/i;

const MIDDLE_HALF = /\bmiddle (?:50|fifty|half)\b/i;

/** "Clinical psychologist (Band 7) = £33,410 - £43,290": a job with its grade, and nothing else. */
const isJobInGrade = ({ text, roles }: PayLabel, lexicon: RoleLexicon): boolean =>
  roles.length > 0 &&
  /\((?:pay )?(?:band|grade|scale|level)\s\d/i.test(text) &&
  isWholeLabel(text.replace(/\([^()]*\)/g, ' '), lexicon);

export const PERIOD_ALONE =
  /^(?:(?:avg\.?|average|median|mean|typical)\s)?(?:(?:hourly|annual(?:ly)?|yearly|monthly|weekly|daily)(?: equivalent| figure| amount)?|(?:per )?(?:hour|year|month|week|day|annum))(?: \(\d{1,2} (?:hrs|hours|days|weeks|months)\))?\s?:?$/i;

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
    given >= (context.isAboutPay || beginsWithGrade(label) ? 1 : MANY_OF_PAY) &&
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

/** Words that can mean nothing but what comes on top of pay, or what something costs. */
const OF_EXTRAS =
  /\b(?:tips?|gratuit(?:y|ies)|bonus(?:es)?|commissions?|allowances?|overtime|stipends?|per diems?|premiums?|supplements?|fees?|costs|prices?|tuition|loans?|debts?|pensions?|budgets?|revenues?|rents?)\b/i;

/** Whether what stands around a sum on a page about a job is what hardly ever stands around any other. */
export const isSurelyPay = ({ money, own, labels, lines, context }: LabelledAmount): boolean =>
  context.mains.length > 0 &&
  SIGNED.test(own) &&
  ![own, ...labels.map(({ text }) => text)].some((text) => OF_EXTRAS.test(text)) &&
  (context.likeness(lines, money.text) ?? 0) >= SURELY_LIKE_PAY;

/**
 * "2 to 5 years: €45-50,000" under "How long" on a page about a job, or one that has given pay: what stands around the sum is what
 * stands around pay, and neither its label nor its section names another sum or a thing.
 */
function isLikePay(
  { money, own, labels, lines, context }: LabelledAmount,
  [section]: readonly PayLabel[],
): boolean {
  const label = labels[0]?.text ?? '';
  return (
    isOnPayOrJob(context) &&
    SIGNED.test(own) &&
    /\p{L}{3}/u.test(label) &&
    // "Roofers – up to £34,000" beside plumbers, where the page does not speak of roofers otherwise.
    !(labels[0]?.roles.length === 0 && isJobNoun(wordsOf(label).at(-1)?.key ?? '')) &&
    !labels.some(({ isOtherSum }) => isOtherSum) &&
    section?.isOtherSum !== true &&
    !isOfExtras(section) &&
    !OF_THINGS.test(label) &&
    !OF_BENEFITS.test(label) &&
    !saysOtherSum(label) &&
    (context.likeness(lines, money.text) ?? 0) >= LIKE_PAY
  );
}
