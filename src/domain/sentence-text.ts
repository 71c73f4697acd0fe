import type { Sentence } from './pay-sentences.ts';
import { formatMoney, salaryAmount, salaryPhrase } from './salary-words.ts';

/** A sentence about pay as plain words, for where nothing can be a link. */
export function sentenceText(sentence: Sentence): string {
  return sentence
    .map((part) => {
      switch (part.kind) {
        case 'words':
          return part.text;
        case 'figure':
          return part.withPeriod ? salaryPhrase(part.figure.record) : salaryAmount(part.figure.record);
        case 'difference':
          return formatMoney(part.amount, part.currency);
        default:
          return part satisfies never;
      }
    })
    .join('');
}
