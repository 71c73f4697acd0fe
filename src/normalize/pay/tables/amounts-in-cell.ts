import { type Topic, topicOf } from '../../facts/heading-kinds.ts';
import type { SpannedText } from '../../markup/spanned-text.ts';
import { findMoney, type MoneyMention, readBareAmount } from '../../mentions/find-money.ts';
import type { PayLabel } from '../labels/pay-label.ts';

/** Kinds of row that hold numbers which are no money. */
const COUNTED: ReadonlySet<Topic> = new Set([
  'age',
  'jobs',
  'growth',
  'satisfaction',
  'experience-years',
  'openings',
  'hours',
  'lgbt',
  'gender',
  'race',
]);
/** "Number of salaries quoted": a label that counts, whatever it counts. */
const COUNTED_FIRST = /^(?:(?:total )?number (?:of|in|on|employed|working)|no\. of|#|count of)\b/i;
/** Labels of rows that count jobs or people: a number there without a sign of money is no pay. */
const COUNTS =
  /^(?:number (?:of|in|on|employed|working)|no\. of|#)|\b(?:members|views|seats)$|\b(?:job )?(?:openings?|open (?:roles|jobs|positions|posts)|postings?|vacanc(?:y|ies)|listings?|head ?counts?)\b|\b(?:offene )?stellen(?:angebote)?\b|\bbeschäftigte\b|\bjobs? (?:requiring|advertised|citing|ads?|adverts?|posted)\b|^(?:jobs|people|workers|employees|employment|persons)(?: (?:held|in|employed|available|posted|open|per|level|count|total)\b.*)?(?: \(?\d{4}\)?)?$/i;

/** Rupees without a word for lakhs that are too few to be anything else. */
const isBareLakh = ({ currency, unit, low, high }: MoneyMention): boolean =>
  currency === 'INR' && unit === 'one' && Math.max(low ?? 0, high ?? 0) < 200;
const inLakhs = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100_000);

/**
 * The amounts of a cell: those with a sign, else its bare number in the given currency, where neither head nor label says
 * that it counts something.
 */
export function amountsInCell(
  cell: SpannedText,
  { head, rowLabel }: { head: PayLabel | null; rowLabel: PayLabel | null },
  currency: string | null,
  unit: string | null,
  dollar: string,
): MoneyMention[] {
  const found = findMoney(cell.text, dollar);
  // "INR 2.4" under "Average (LPA)".
  if (head?.unit === 'lakh' && found.length > 0 && found.every(isBareLakh))
    return found.map((money) => ({
      ...money,
      low: inLakhs(money.low),
      high: inLakhs(money.high),
      unit: 'lakh',
    }));
  if (found.length > 0 || currency === null) return found;
  const topic = rowLabel === null ? null : topicOf(rowLabel.unnamed.trim());
  // A bare number in a row of ages or of jobs is none of the amounts that stand in the rows above it.
  if (topic !== null && COUNTED.has(topic)) return [];
  if (
    rowLabel !== null &&
    (COUNTED_FIRST.test(rowLabel.text) || (!rowLabel.isPay && COUNTS.test(rowLabel.text)))
  )
    return [];
  if (
    head !== null &&
    /\b(?:number|jobs|workers|people|persons|employees|headcount|members|employment(?! (?:services|agenc))|employed|count|code|rank|openings)\b|^years?$|%/i.test(
      head.text,
    ) &&
    !head.isPay
  )
    return [];
  const bare = readBareAmount(cell.text, currency, head?.unit ?? unit ?? undefined);
  return bare === null ? [] : [bare];
}
/** "Minimum" and "Maximum" beside each other: two cells that are the ends of one range. `bare` tells what numbers without a sign are. */
export function rangeOfCells(
  low: SpannedText | undefined,
  high: SpannedText | undefined,
  dollar: string,
  bare: { currency: string; unit: string | undefined } | null,
): MoneyMention | null {
  const amountIn = (cell: string): MoneyMention | undefined =>
    findMoney(cell, dollar)[0] ??
    (bare === null ? undefined : (readBareAmount(cell, bare.currency, bare.unit) ?? undefined));
  const from = amountIn(low?.text ?? '');
  const to = amountIn(high?.text ?? '');
  if (from === undefined || to === undefined || from.low === null || to.high === null) return null;
  if (from.low !== from.high || to.low !== to.high || from.currency !== to.currency || from.low >= to.high)
    return null;
  return { ...from, high: to.high, text: `${from.text} | ${to.text}` };
}
