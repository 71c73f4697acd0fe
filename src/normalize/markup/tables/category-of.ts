import { isJobNoun, wordsOf } from '../../roles/role-words.ts';

/** The words up to the noun of a job: "Clinical Psychologists" of "Clinical Psychologists Health care"; empty without one. */
export function categoryOf(text: string): string {
  const words = text.split(' ');
  const end = words.slice(0, 5).findIndex((word) => isJobNoun(wordsOf(word)[0]?.key ?? ''));
  return end < 0 ? '' : words.slice(0, end + 1).join(' ');
}
