/**
 * What may be said against a pay figure, each with the words that stand beside it on a page. The rules
 * that set a flag live in src/normalize; here is only what each means to a reader.
 */
export const SALARY_FLAGS = {
  'derived-hourly':
    'This hourly rate is the same source’s yearly figure divided by 2,080 hours, so it adds no new information.',
  'period-implied':
    'The source does not say whether this is per year, month or hour; its size and its place in the text leave only the period shown.',
  'qualifier-varies':
    'The source gives this figure with a word such as “just under” in one place and without it in another; we keep the word.',
  'malformed-amount':
    'The amount is misprinted in the source. It is shown as it stands and was not repaired.',
  'identical-across-roles':
    'The source gives exactly the same figures for different roles, so they were probably not measured separately.',
  'outside-own-range': 'The figure lies outside the range that the same source gives for the role.',
  corrected: 'An editor corrected what our program read; the reason is in the corrections file.',
} as const;

export type SalaryFlag = keyof typeof SALARY_FLAGS;

/** What may be said against a fact, each with the words that stand beside it on a page. */
export const FACT_FLAGS = {
  'identical-across-roles':
    'The source gives exactly the same figures for different roles, to the decimal, so they were probably not measured separately.',
  'suspect-skill': 'This does not look like a skill for this job; it is probably an error in the source.',
  'duplicate-skill': 'The source lists this twice under slightly different names.',
  corrected: 'An editor corrected what our program read; the reason is in the corrections file.',
} as const;

export type FactFlag = keyof typeof FACT_FLAGS;
