import type { Context } from '../../read-context.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { isJobNoun, wordsOf } from '../../roles/role-words.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import {
  asksForPrice,
  isOfAdditions,
  isOfExtras,
  isOfOutlays,
  namesStudies,
  type PayLabel,
} from './pay-label.ts';
import { LABEL_WORDS } from './role-by-label.ts';

const isNthYear = ({ text }: PayLabel): boolean =>
  /^(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth|final) year\b/i.test(text.trim());

const OF_TRAINING =
  /^(?:(?:pay|money) )?(?:during|while in) (?:the )?(?:training|apprenticeship)\W*$|^(?:training|apprentice(?:ship)?) allowances?\W*$/i;

/** "Allowances (paid on top)": nothing but what comes on top of the pay. */
const OF_ALLOWANCES =
  /^(?:(?:pay|other|extra|additional|special|main) )?(?:allowances?|supplements?|premiums?)(?: (?:a|per) (?:year|month|week|day|shift|hour))?\s?(?:\([^()]*\))?:?$/i;

/** "National average:", "U.S. median": the label of a row and nothing else. */
const NATIONAL_ROW =
  /^(?:the )?(?:(?:US|U\.S\.|UK|U\.K\.) )?(?:national|nationwide|country|US|U\.S\.|UK|U\.K\.) (?:average|median|mean)\W*(?:\([^()]{1,20}\))?\W*$/i;

/** "Geologist, national average:": what a label says behind the name of a job. */
const behindComma = (text: string): string => text.slice(text.indexOf(',') + 1).trim();

/** "Q: Sign-on bonus?" over its answer. */
const asksForOther = (section: PayLabel): boolean =>
  !section.isPay &&
  (isOfExtras(section) || (section.isOtherSum && !/\b(?:difference|gap)\b/i.test(section.text))) &&
  /\?$/.test(section.text.trim());

const ASKS_DIFFERENCE = /\bhow much (?:more|less)\b|\bhow (?:big|wide|large) is the (?:gap|difference)\b/i;

/** Under "median wages in the top industries" a label is an industry's name, whatever words it holds; "Monthly costs" is none. */
const isListOfNames = (over: readonly PayLabel[]): boolean =>
  over.some(({ isPay, segmentKind }) => isPay && segmentKind !== null);

/** Whether a label, or what stands over it, names another sum than pay. */
export function isOtherSumByLabel(
  { labels, context, labelHead }: LabelledAmount,
  over: readonly PayLabel[],
): boolean {
  // Under "Company" neither is "Target" a target.
  const named = labelHead?.segmentKind === 'employer' && !labelHead.isPay ? labels.slice(1) : labels;
  // "Bachelor of Laws" under "Degree, average annual pay": what those are paid who have it.
  const section = context.headings.at(-1);
  const isOfGraduates = section?.isPay === true && !section.isOtherSum;
  const own = (isListOfNames(over) ? labels.filter(({ period }) => period !== null) : named).filter(
    (label) => !(isOfGraduates && namesStudies(label)),
  );
  if (own.some(({ isOtherSum, isSurelyOtherSum, isPay }) => isSurelyOtherSum || (isOtherSum && !isPay)))
    return true;
  // "Numbers from fifty town budgets" over "Avg salary": the nearer label says what its amounts are.
  const isPayByLabel = own.some(({ isOtherSum, isPay }) => isPay && !isOtherSum);
  if (!isPayByLabel && over.some(({ isOtherSum, isPay }) => isOtherSum && !isPay)) return true;
  // Under "What it costs" only what a label calls pay is pay.
  if (
    section !== undefined &&
    (isOfOutlays(section) || isOfAdditions(section) || asksForOther(section) || asksForPrice(section)) &&
    ![...own, ...over].some(
      ({ isPay, text }) => isPay && !(asksForOther(section) && /\bpaid over\b/i.test(text)),
    )
  )
    return true;
  // "Assistant principal I: €9,970" under "Allowances": what comes on top for a post.
  if (section !== undefined && OF_ALLOWANCES.test(section.text.trim()) && !own.some(({ isPay }) => isPay))
    return true;
  // "About $43,900 a year." under "How much more does a hygienist make?"
  return section !== undefined && own.length === 0 && ASKS_DIFFERENCE.test(section.text);
}

/** Whether a label names other people, those who learn the job among them, or a group that is not the role. */
export function isOfOthersByLabel(
  { labels, context, labelHead, isInSeries, isOfJobs, own }: LabelledAmount,
  over: readonly PayLabel[],
  lexicon: RoleLexicon,
): boolean {
  // "1st year: €1,340" under "During training": what those get who learn the job.
  if (OF_TRAINING.test(context.headings.at(-1)?.text.trim() ?? '') && labels.some(isNthYear)) return true;
  // "Trainee stage: stipend ₹60,000", "Highest stipend ₹12,500".
  if (/\bstipends?\s(?:of\s)?[$€£₹]/i.test(own) || labels.some(({ text }) => /\bstipends?\W*$/i.test(text)))
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
      (label.isOtherPeople &&
        !(isNational && NATIONAL_ROW.test(label.text.trim())) &&
        !(label.roles.length === 1 && NATIONAL_ROW.test(behindComma(label.text)))) ||
      isOtherGroup(label, context, lexicon, isListOfNames(over)),
  );
}

/**
 * "Sales and related occupations", or a list of jobs that ends in the role's name: a wider group, whose figures are
 * not the role's.
 */
function isOtherGroup(label: PayLabel, context: Context, lexicon: RoleLexicon, isName: boolean): boolean {
  if (/\boccupations?\b|\ball (?:jobs|workers)\b/i.test(label.text)) return true;
  if (/\ball industries\b/i.test(label.text) && context.mains.length !== 1) return true;
  if (isName) return false;
  const [mention] = lexicon.find(label.text);
  if (mention === undefined || label.text.length > 120 || context.mains.length === 0) return false;
  // "Median pay, librarians": what is measured, and then of whom.
  const before = label.text.slice(0, mention.from).replace(LABEL_WORDS, ' ');
  const isList = /,.*\band\s*$/.test(label.text.slice(0, mention.from));
  if (!isList && !wordsOf(before).some(({ key }) => isJobNoun(key))) return false;
  return /,.*\band\s*$|,\s*$/.test(before) && !/\d|\$/.test(before);
}
