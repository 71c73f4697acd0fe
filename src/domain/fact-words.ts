import type { Fact } from './fact.ts';
import { FACT_KINDS, type FactKind } from './fact-kind.ts';

/** The sections of a profile and of a comparison, with the kinds of fact that stand in each, in reading order. */
export const FACT_SECTIONS = [
  {
    id: 'work',
    title: 'The work',
    kinds: [
      'definition',
      'duty',
      'colleague',
      'contact',
      'work-environment',
      'hours',
      'travel',
      'difference',
    ],
  },
  {
    id: 'getting-in',
    title: 'Getting in',
    kinds: [
      'degree',
      'major',
      'college',
      'time-to-enter',
      'experience-years',
      'experience',
      'training',
      'entry-step',
      'certification',
      'association',
      'course',
    ],
  },
  { id: 'skills', title: 'Skills and traits', kinds: ['skill', 'trait', 'tool'] },
  { id: 'path', title: 'Where it leads', kinds: ['career-step', 'specialization', 'career-tip'] },
  {
    id: 'outlook',
    title: 'Outlook and where jobs are',
    kinds: [
      'growth',
      'jobs',
      'openings',
      'trend',
      'industry',
      'employer',
      'state',
      'city',
      'job-site',
      'highest-paying-industry',
      'highest-paying-employer',
      'highest-paying-state',
      'highest-paying-city',
    ],
  },
  { id: 'pay-terms', title: 'What pay depends on', kinds: ['pay-factor', 'pay-component', 'benefit'] },
  { id: 'how-it-goes', title: 'On the job', kinds: ['success-measure', 'challenge', 'satisfaction'] },
  { id: 'people', title: 'Who does it', kinds: ['age', 'gender', 'race', 'lgbt'] },
] as const satisfies { id: string; title: string; kinds: FactKind[] }[];

/** How a kind of fact is headed. */
export function factKindLabel(kind: FactKind): string {
  return FACT_KINDS[kind];
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** The figure of a fact with its unit, or null where it has none: "5%", "6–8 years", "160,992". */
export function factFigure(fact: Pick<Fact, 'number' | 'numberHigh' | 'unit'>): string | null {
  if (fact.number === null) return null;
  const range =
    fact.numberHigh === null
      ? number.format(fact.number)
      : `${number.format(fact.number)}–${number.format(fact.numberHigh)}`;
  switch (fact.unit) {
    case 'percent':
      return `${range}%`;
    case 'jobs':
    case 'people':
    case 'points':
    case null:
      return range;
    case 'years':
    case 'months':
    case 'weeks':
      return fact.number === 1 && fact.numberHigh === null
        ? `1 ${fact.unit.slice(0, -1)}`
        : `${range} ${fact.unit}`;
    case 'hours per week':
      return `${range} hours a week`;
    default:
      return fact.unit satisfies never;
  }
}
