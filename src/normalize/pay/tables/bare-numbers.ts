import type { SpannedText } from '../../markup/spanned-text.ts';
import { dollarIn } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import { findExperience } from '../experience.ts';
import type { PayLabel } from '../labels/pay-label.ts';
import { ENDS_ALONE, namesPay, PERIOD_HEAD } from './heads.ts';
import type { Grid } from './read-grid.ts';

/** Currencies that a source gives for numbers without a sign. */
export interface StatedCurrency {
  /** "All figures are in euros." */
  readonly currency: string | null;
  /** "… in thousands": the unit of those figures. */
  readonly unit: 'k' | null;
  /** The currency of all amounts of the source that bear a sign, where they have but one. */
  readonly only: string | null;
}

/** Where a number without a sign stands in a table. */
export interface CellPlace {
  readonly column: number;
  readonly head: PayLabel | null;
  readonly rowLabel: PayLabel | null;
  /** The rows of the table are jobs. */
  readonly isOfJobs: boolean;
  /** Other cells of the row hold amounts with a sign. */
  readonly isBesideAmounts: boolean;
}

/** The currency in which a number without a sign is an amount, by its column, its head and label, or what stands over the table; else null. */
export function currencyOfBare(
  cell: SpannedText,
  { column, head, rowLabel, isOfJobs, isBesideAmounts }: CellPlace,
  grid: Grid,
  context: Context,
  stated: StatedCurrency,
  dollar: string,
): string | null {
  const isAlone = head !== null || !isBesideAmounts;
  // "Hourly | Monthly | Yearly | Aides": how many of them there are.
  const isCount =
    isBesideAmounts &&
    head !== null &&
    head.roles.length > 0 &&
    grid.heads.some((one) => PERIOD_HEAD.test(one?.text.trim() ?? ''));
  if (isCount) return null;
  // "Step | BA | MA" over the sums of a scale, on a page that asks what somebody is paid.
  if (
    stated.only !== null &&
    head !== null &&
    SCALE_CORNER.test(grid.labelHead?.text.trim() ?? '') &&
    SUM_ALONE.test(cell.text) &&
    !head.isOtherSum &&
    context.headings.some(({ isPay }) => isPay)
  )
    return stated.only;
  // Where one head names pay, the caption makes none of the columns beside it.
  // "National average" beside the names of places is one of them.
  const saysItself = grid.heads.some(
    (one) =>
      (namesPay(one) && !/^(?:national|overall|UK|US) average$/i.test(one?.text.trim() ?? '')) ||
      ENDS_ALONE.test(one?.text.trim() ?? ''),
  );
  return (
    grid.columnCurrency(column) ??
    (isAlone ? statedFor(cell, head, rowLabel, context, stated, isOfJobs) : null) ??
    currencyOfCaption(head, !saysItself && SUM.test(cell.text), context, dollar) ??
    currencyOfRow(head, rowLabel, context)
  );
}

/** The unit of bare numbers that have none in their head: of what stands over the table, or of a page's table of jobs. */
export const unitOfBare = (
  { intro, headings }: Context,
  stated: StatedCurrency,
  isOfJobs: boolean,
): string | null =>
  [intro, headings.at(-1)].find((label) => label?.isPay && label.unit !== null)?.unit ??
  (isOfJobs ? stated.unit : null);

/** The currency of a bare number by its head, its label and what the page says of such numbers; else null. */
function statedFor(
  cell: SpannedText,
  head: PayLabel | null,
  rowLabel: PayLabel | null,
  { intro, headings }: Context,
  { currency: all, only }: StatedCurrency,
  isOfJobs: boolean,
): string | null {
  // "Minimum | Maximum" under a title that names pay.
  const isEndOfPay = head !== null && ENDS_ALONE.test(head.text.trim()) && headings.at(-1)?.isPay === true;
  const isOfJob = head !== null && head.roles.length > 0;
  if (all !== null && (namesPay(head) || namesPay(rowLabel) || isOfJobs || isOfJob || isEndOfPay)) return all;
  const isSum = SUM.test(cell.text);
  // "Full professor | Lecturer" over sums, below a caption that names pay.
  if (isOfJob && isSum && only !== null && [intro, headings.at(-1)].some((label) => label?.isPay))
    return only;
  const name = head?.text.trim() ?? '';
  // "City | Entry | Top step", "Point | Outer London" over sums.
  const isOfPart = STAGE_HEAD.test(name) || STEP_HEAD.test(name) || head?.segment != null;
  if (all !== null && isSum && isOfPart && head?.isOtherSum !== true) return all;
  // "0-2 years | 5,10,000 | 4,80,000" under "Mumbai | Delhi", below a heading that asks what somebody earns.
  const isOfStage = rowLabel !== null && findExperience(rowLabel.text, false) !== null;
  if (only !== null && isSum && isOfPart && isOfStage && !head?.isOtherSum && headings.at(-1)?.isPay === true)
    return only;
  // "Low | Mid | High" over the sums of jobs.
  if (only !== null && isSum && isOfJobs && (ENDS_ALONE.test(name) || STAGE_HEAD.test(name))) return only;
  // "Hourly | Weekly | Monthly | Yearly" over numbers: sums for these times, in the one money of the page.
  if (only !== null && head !== null && head.period !== null && PERIOD_HEAD.test(head.text.trim()))
    return only;
  // "Net earnings | 41250": five digits and more need no comma where the row itself is of pay.
  if (only === 'INR' && rowLabel?.isPay === true && isPayRow(rowLabel) && /^\s*\d{5,7}\s*$/.test(cell.text))
    return only;
  if (
    only !== null &&
    head?.isPay === true &&
    isPayRow(head) &&
    !ALLOWANCE.test(rowLabel?.text.trim() ?? '') &&
    (UNGROUPED_SUM.test(cell.text) || (head.period === 'hour' && RATE.test(cell.text)))
  )
    return only;
  // "Step 1 | Step 2" over the sums of a pay scale.
  if (head !== null && STEP_HEAD.test(head.text.trim()) && SUM_ALONE.test(cell.text)) return only;
  // "Lower quartile | Median" over sums, on a page whose titles name pay.
  if (isSum && only !== null && namesPay(head) && headings.some(({ isPay }) => isPay)) return only;
  // "Hourly" over statistics with cents.
  const isOfHours = headings.at(-1)?.period === 'hour' && /^\s*\d{1,3}\.\d{2}\s*$/.test(cell.text);
  const isUnderPay = head === null && headings.at(-1)?.isPay === true;
  if (isOfHours && only !== null && (namesPay(head) || isUnderPay)) return only;
  // A table without a head is of what stands over it.
  const caption = head === null ? (intro ?? headings.at(-1)) : null;
  return isSum && [head, rowLabel, caption].some((label) => label?.isPay === true) ? only : null;
}

/** What heads the rows of a pay scale. */
const SCALE_CORNER = /^(?:step|point|years? of service|service|increment)s?$/i;

/** Parts of Indian pay that are told by their letters. */
const ALLOWANCE = /^(?:HRA|DA|TA|CCA|NPS|E?PF|GPF)\b/;

/** A sum with its thousands grouped, whatever stands behind it: "41,250 (median)". */
const SUM = /^\s*(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[,.]\d{3})+)(?:[.,]\d{2})?(?![\d.,])/;

/** The same, and nothing behind it. */
const SUM_ALONE = /^\s*(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[,.]\d{3})+)(?:[.,]\d{2})?\s*$/;

/** "41250", "3400.50": a sum whose thousands are not grouped, alone in its cell. */
const UNGROUPED_SUM = /^\s*\d{4,7}(?:\.\d{2})?\s*$/;

/** "35.87": what an hour is paid, to the cent. */
const RATE = /^\s*\d{1,3}\.\d{2}\s*$/;

/** A step of a pay scale. */
const STEP_HEAD =
  /^(?:(?:step|stufe|st\.|point|increment)\s?\d{1,2}|(?:top|bottom|first|last|entry) (?:step|point)|(?:top|bottom)(?: of (?:the )?(?:band|scale|grade|range))?)$/i;

/** Whether the label of a row names pay and no count of it: "Gross earnings", and not "Salaries reported". */
const isPayRow = ({ text, isOtherSum, isSurelyOtherSum }: PayLabel): boolean =>
  !isOtherSum && !isSurelyOtherSum && !/\b(?:reported|submitted|number|count)\b/i.test(text);

/** "Hourly wages ($) by province" over "Low", "Median" and "High": the caption gives the currency of bare numbers. */
function currencyOfCaption(
  head: PayLabel | null,
  isSumOfCaption: boolean,
  { intro, headings, mains }: Context,
  dollar: string,
): string | null {
  const caption = [intro, headings.at(-1)].find((label) => label?.isPay && label.currency !== null);
  const isPayColumn =
    head !== null &&
    (namesPay(head) ||
      ENDS_ALONE.test(head.text.trim()) ||
      STAGE_HEAD.test(head.text.trim()) ||
      head.roles.some((role) => mains.includes(role)));
  // "($ thousands a year)" says of every number below what it is.
  const isDated = head !== null && DATE_HEAD.test(head.text.trim());
  const isOfMoney = isPayColumn || isDated || isSumOfCaption || (caption?.unit != null && head !== null);
  if (caption == null || !isOfMoney) return null;
  return currencyOfLabel(caption, dollar);
}

/** The currency that a label names; a bare "$" in it is the dollar of the country that the page is at home in. */
const currencyOfLabel = ({ currency, text }: PayLabel, dollar: string): string | null =>
  currency === 'USD' && !/\bUS|\bdollars?\b/.test(text) ? dollarIn(dollar) : currency;

/** "Germany (€) | 71 | 79" under the names of jobs, where what stands over the table says that its numbers are thousands of money. */
const currencyOfRow = (
  head: PayLabel | null,
  row: PayLabel | null,
  { intro, headings, mains }: Context,
): string | null =>
  head?.roles.some((role) => mains.includes(role)) &&
  [intro, headings.at(-1)].some((label) => label?.isPay && label.unit !== null)
    ? (row?.currency ?? null)
    : null;

/** "Jul-06", "2019", "From 1 March 2024": the head of a column that says of when its sums are. */
const DATE_HEAD =
  /^(?:from )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s.,]{0,2}[’']?(?:\d{2}|(?:19|20)\d\d)$|^(?:19|20)\d\d(?:[/-]\d\d)?$/i;

/** "Junior | Senior", "Entry level": the head of a column that says of whom its sums are. */
const STAGE_HEAD =
  /^(?:typical|usual|midpoint|junior|mid|middle|intermediate|senior|lead|principal|entry|starter|starting|experienced|graduate|fresher)(?:[- ]level|s)?$/i;

/** What the numbers without a sign under "Minimum" and "Maximum" are, where the head or the page says it; else null. */
export function bareMoneyOf(
  grid: Grid,
  column: number,
  { headings }: Context,
  { currency }: StatedCurrency,
  dollar: string,
): { currency: string; unit: string | undefined } | null {
  const caption = headings.at(-1);
  const own =
    grid.columnCurrency(column) ??
    (caption?.isPay === true ? (currency ?? currencyOfLabel(caption, dollar)) : null);
  return own === null ? null : { currency: own, unit: grid.heads[column]?.unit ?? undefined };
}
