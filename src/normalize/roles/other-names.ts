import { isJobName, wordsOf } from './role-words.ts';

/** "Engine driver, tube driver" under "Train driver": other names of it, which end in the same noun. */
export function areOfNoun(over: string, names: readonly string[]): boolean {
  const noun = wordsOf(over).at(-1)?.key;
  return isJobName(over) && names.every((name) => isJobName(name) && wordsOf(name).at(-1)?.key === noun);
}

/** "Other titles", "Also known as": what stands over other names of the job of a page. */
export const OVER_OTHER_NAMES =
  /^(?:(?:other|alternative|alternate|common|similar|sample) (?:job )?(?:titles?|names?)(?: (?:for|of) (?:this|the) (?:job|role|post|position))?(?: (?:include|are))?|also (?:known|called) as|job titles include):?$/i;
