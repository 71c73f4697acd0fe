import { endsInJobNoun, isJobNoun, wholeNoun, wordsOf } from './role-words.ts';

/** Titles that do not end in the noun of the job. */
export const TITLES_WITHOUT_JOB_LAST = [
  'chef de partie',
  'chef de cuisine',
  'commis chef',
  'attorney general',
  'au pair',
  'cabin crew',
  'flight crew',
  'ground crew',
  'surgeon general',
  'editor in chief',
];

/** Whether a name ends in the noun of a job, is a title that does not, or names whoever learns one. */
export const endsInJob = (name: string): boolean =>
  isLearner(name) ||
  TITLES_WITHOUT_JOB_LAST.includes(name.trim().toLowerCase().replace(/s$/, '')) ||
  endsInJobNoun(name) ||
  wholeNoun(name) !== null;

/** "Electrician apprentice": whoever learns the job that stands before. */
const isLearner = (name: string): boolean => {
  const [last, before] = wordsOf(name).reverse();
  return /^(?:apprentice|trainee|helper)$/.test(last?.key ?? '') && isJobNoun(before?.key ?? '');
};
