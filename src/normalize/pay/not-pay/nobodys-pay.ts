import type { MoneyMention } from '../../mentions/find-money.ts';

/**
 * Whether the amounts of a line are nobody's pay: the scale of a chart, nothing but amounts in equal steps ("$55k   $60k   $65k   $70k"),
 * what a visitor may choose, or the brackets of a survey with their shares.
 */
export function areNobodysPay(moneys: readonly MoneyMention[], text: string): boolean {
  if (isChoice(text) || BRACKET_WITH_SHARE.test(text.trim())) return true;
  const marks = text.replace(/^\W*(?:chart|scale|axis|histogram)\s?:/i, '');
  if (moneys.length < 4 || /\p{L}{2}/u.test(marks)) return false;
  const values = moneys.map(({ low, high }) => (low === high ? low : null));
  const steps = values.slice(1).map((value, index) => (value ?? Number.NaN) - (values[index] ?? Number.NaN));
  return steps.every((step) => step === steps[0] && step !== 0);
}

/** "Less than $35,000 6%", "$35,000 to $49,999 22%": a bracket, and how many of all are in it. */
const BRACKET_WITH_SHARE =
  /^(?:(?:less|more) than |under |over )?[$€£₹]\d{1,3}(?:,\d{3})+(?:\s?(?:to|-|–)\s?[$€£₹]?\d{1,3}(?:,\d{3})+)?\s\d{1,2}(?:\.\d)?\s?%$/i;

/** "Salary: any ▾ ☑ £20,000+ ☐ £40,000+", "( £0 £50k £100k )": what a visitor may choose, and the marks of an axis that begins at nought. */
export const isChoice = (text: string): boolean =>
  /[☐☑☒▾]/u.test(text) || /[$€£₹]0k?\s+[$€£₹]\d+k?\s+[$€£₹]\d/i.test(text);
