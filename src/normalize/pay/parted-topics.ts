import type { Topic } from '../facts/heading-kinds.ts';

/** Sections of a page about pay that part it by who pays it or where, or that bear a title of their own. */
export const PARTED: ReadonlySet<Topic> = new Set([
  null,
  'pay',
  'employer',
  'state',
  'city',
  'industry',
  'work-environment',
  'specialization',
]);
