import { isJobNoun, wordsOf } from '../../roles/role-words.ts';

/** Words before the noun of a column of pay: they say what of it, or for how long, and end no name where a noun follows. */
const BEFORE_NOUN =
  /^(?:starting|entry|entry-level|average|avg\.?|median|mean|typical|base|basic|total|gross|net|minimum|maximum|min\.?|max\.?|low|lower|lowest|high|higher|highest|top|annual|yearly|monthly|weekly|daily|hourly|expected|usual)$/i;

/** Nouns of columns of pay, and of what is measured of it. */
const NOUN =
  /^(?:salary|salaries|pay|wages?|rates?|earnings|income|compensation|ctc|package|range|band|median|average|mean)$/i;

/** A stage of a career, which heads a column by itself. */
const STAGE =
  /^(?:junior|mid|mid-level|mid-career|intermediate|senior|lead|principal|entry-level|graduate|experienced|director)$/i;

/** What bears out a name, and ends it: "(London)", "(£)". */
const BRACKET = /^\([^()]{1,24}\)$/;

/**
 * A head whose borders were lost, cut where the names of its columns of amounts end, as their words tell: "Rank Starting Salary Monthly
 * Hourly" has three behind the corner. Null unless just one cut gives a corner and `columns` names.
 */
export function cutAtNames(head: string, columns: number): string[] | null {
  const words = head.match(/\([^()]{1,24}\)|\S+/g) ?? [];
  // "Executive ChefSous Chef": cells that were run together are cut where a capital follows a small letter.
  if (columns < 2 || words.length > 16 || /\p{Ll}\p{Lu}/u.test(head)) return null;
  const cuts = Array.from({ length: Math.min(3, words.length - columns) }, (_, index) => index + 1).flatMap(
    (corner) => {
      const names = isCorner(words.slice(0, corner)) ? (namesOfPay(words.slice(corner)) ?? []) : [];
      return names.length === columns ? [[words.slice(0, corner).join(' '), ...names]] : [];
    },
  );
  const [only, ...others] = cuts;
  return only !== undefined && others.length === 0 ? only : cutAtJobNouns(words, columns);
}

/** Whether words may stand over the labels of the rows: none of them says what is measured. */
const isCorner = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      /^\p{Lu}[\p{L}/-]+$/u.test(word) && ![BEFORE_NOUN, NOUN, STAGE].some((pattern) => pattern.test(word)),
  );

/** Words cut into names of columns of pay: each ends before the first word of the next; null where a word is no part of one. */
function namesOfPay(words: readonly string[]): string[] | null {
  const names: string[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isKnown = [BEFORE_NOUN, NOUN, BRACKET, STAGE].some((pattern) => pattern.test(word));
    // "Budget per month": the last column is of another sum for a time.
    if (/^\p{Lu}\p{Ll}+ (?:per|a|each) \p{Ll}+$/u.test(words.slice(index).join(' ')) && !isKnown)
      return [...names.map((name) => name.join(' ')), words.slice(index).join(' ')];
    if (!isKnown) return null;
    const goesOn =
      before !== undefined &&
      (BRACKET.test(word) || (BEFORE_NOUN.test(before) && NOUN.test(word)) || isOneMeasure(before, word));
    if (goesOn) names.at(-1)?.push(word);
    else names.push([word]);
  }
  return names.map((name) => name.join(' '));
}

/** "Average annual", "Median hourly": a measure and its time, which have a noun behind them or none. */
const isOneMeasure = (before: string, word: string): boolean =>
  /^(?:average|avg\.?|median|mean|typical|starting|base|basic|total|gross|net|expected)$/i.test(before) &&
  /^(?:annual|yearly|monthly|weekly|daily|hourly|base|gross|net)$/i.test(word);

/** "Year Actuary Data Scientist": as many jobs as columns, each of which ends in its noun, behind a corner of one word or none. */
function cutAtJobNouns(all: readonly string[], columns: number): string[] | null {
  const isCornered =
    /^(?:years?|level|experience|stage|region|city|state|setting|item|metric|measure)$/i.test(all[0] ?? '');
  const corner = isCornered ? (all[0] ?? '') : '';
  const words = all.slice(isCornered ? 1 : 0);
  const names: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    names.at(-1)?.push(word);
    if (index < words.length - 1 && isJobNoun(wordsOf(word)[0]?.key ?? '')) names.push([]);
  }
  const last = names.at(-1)?.at(-1) ?? '';
  const isOfJobs =
    names.length === columns &&
    isJobNoun(wordsOf(last)[0]?.key ?? '') &&
    names.every(([first = '']) => /^\p{Lu}/u.test(first));
  return isOfJobs ? [corner, ...names.map((name) => name.join(' '))] : null;
}
