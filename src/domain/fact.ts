import { z } from 'zod';
import { partialDateSchema } from './partial-date.ts';
import { roleIdSchema } from './role-id.ts';
import { recordIdSchema } from './salary-record.ts';

/** Every kind of fact, with its heading on a page. The list is closed: a new kind is added here first. */
export const FACT_KINDS = {
  definition: 'What it is',
  duty: 'Duties',
  skill: 'Skills',
  trait: 'Traits',
  degree: 'Degree',
  major: 'Fields of study',
  college: 'Colleges',
  certification: 'Certifications',
  course: 'Courses',
  association: 'Associations',
  training: 'Training',
  tool: 'Tools',
  employer: 'Employers',
  'job-site': 'Job sites',
  state: 'Top states for jobs',
  city: 'Top cities for jobs',
  industry: 'Industries',
  'highest-paying-city': 'Highest-paying city',
  'highest-paying-state': 'Highest-paying state',
  'highest-paying-employer': 'Highest-paying employer',
  'highest-paying-industry': 'Highest-paying industry',
  hours: 'Working hours',
  travel: 'Travel',
  'work-environment': 'Work environment',
  'time-to-enter': 'Time to get in',
  'experience-years': 'Years of experience',
  experience: 'Experience that helps',
  'entry-step': 'Steps into the job',
  'career-step': 'Career path',
  specialization: 'Specializations',
  contact: 'Contacts at client firms',
  colleague: 'Works with',
  growth: 'Growth',
  jobs: 'Number of jobs',
  openings: 'Openings a year',
  trend: 'Trends',
  satisfaction: 'Job satisfaction',
  age: 'Average age',
  gender: 'Gender',
  race: 'Race and ethnicity',
  lgbt: 'LGBT share',
  'success-measure': 'How success is measured',
  challenge: 'What is hard',
  'pay-factor': 'What pay depends on',
  'pay-component': 'Pay beyond base',
  benefit: 'Benefits other than pay',
  'career-tip': 'Career tips',
  difference: 'How it differs from similar roles',
} as const;

export type FactKind = keyof typeof FACT_KINDS;

/** What may be said against a fact, each with the words that stand beside it on a page. */
export const FACT_FLAGS = {
  'identical-across-roles':
    'The source gives exactly the same figures for different roles, to the decimal, so they were probably not measured separately.',
  'suspect-skill': 'This does not look like a skill for this job; it is probably an error in the source.',
  'duplicate-skill': 'The source lists this twice under slightly different names.',
  corrected: 'An editor corrected what our program read; the reason is in the corrections file.',
} as const;

export type FactFlag = keyof typeof FACT_FLAGS;

export const FACT_UNITS = [
  'percent',
  'jobs',
  'people',
  'years',
  'months',
  'weeks',
  'hours per week',
  'points',
] as const;

/** One statement, other than pay, that one source makes of one role. */
export const factSchema = z
  .strictObject({
    /** Unique within the source, salary records included. */
    id: recordIdSchema,
    role: roleIdSchema,
    kind: z.enum(Object.keys(FACT_KINDS) as [FactKind, ...FactKind[]]),
    /** What is stated, in our words or as a name or a figure; null only for a blank. */
    value: z.string().min(1).nullable(),
    /** The figure in it, in `unit`; the low end where the source gives a range. */
    number: z.number().nullable(),
    /** The high end where the source gives a range ("6–8 years"), else null. */
    numberHigh: z.number().nullable(),
    unit: z.enum(FACT_UNITS).nullable(),
    /** The year to which a projection runs. */
    through: z.int().min(1900).max(2200).nullable(),
    /** Whom the source credits: an institution, or the person whose statement it is. */
    reportedBy: z.string().min(1).nullable(),
    asOf: partialDateSchema.nullable(),
    /** `in-source` where the source itself shows an empty cell or a dash for the role. */
    blank: z.literal('in-source').nullable(),
    lines: z.array(z.int().positive()).min(1),
    /** The words or the figure as they stand on the first of these lines; a dash for a blank. */
    text: z.string(),
    flags: z.array(z.enum(Object.keys(FACT_FLAGS) as [FactFlag, ...FactFlag[]])),
  })
  .refine(
    (fact) => (fact.value === null) === (fact.blank !== null),
    'a fact has a value, or is a blank of its source',
  )
  .refine((fact) => fact.number === null || fact.unit !== null, 'a number needs its unit');

export type Fact = z.infer<typeof factSchema>;
export type FactUnit = (typeof FACT_UNITS)[number];
