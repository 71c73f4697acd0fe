/** The words of Indian pay scales, which only posts of the state and of its banks have. */
const SCALE_WORDS: readonly RegExp[] = [
  /\bgrade pay\b/i,
  /\bpay[- ]?(?:level|matrix|band)\b/i,
  /\bpay[- ]?scale\b/i,
  /\bdearness allowance\b|\bD\.?A\b(?!\.?\s?(?:office|attorney))/,
  /\b[5-8]th (?:CPC|pay commission)\b/i,
];
/** What such a pay is made of. Other employers speak of it, too. */
const PARTS_OF_PAY: readonly RegExp[] = [
  /\bHRA\b|\bhouse rent allowance\b/i,
  /\bin[- ]hand\b/i,
  /\bbasic(?: pay| salary)?\b/i,
];

const areSaid = (words: readonly RegExp[], texts: readonly string[]): number =>
  words.filter((word) => texts.some((text) => word.test(text))).length;

/** Whether a text tells of a post that is paid by a scale in rupees. */
export const isOfPayScales = (texts: readonly string[]): boolean =>
  texts.some((text) => /₹|\bRs\b|\bINR\b|\brupees\b/.test(text)) &&
  areSaid(SCALE_WORDS, texts) >= 2 &&
  areSaid(SCALE_WORDS, texts) + areSaid(PARTS_OF_PAY, texts) >= 3;
