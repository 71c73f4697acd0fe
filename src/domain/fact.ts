import { z } from 'zod';
import { FACT_KINDS, type FactKind } from './fact-kind.ts';
import { partialDateSchema } from './partial-date.ts';
import { FACT_FLAGS, type FactFlag } from './record-flags.ts';
import { roleIdSchema } from './role-id.ts';
import { recordIdSchema } from './salary-record.ts';

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
/** A fact without where it stands in its source: what most pages show. */
export type StatedFact = Omit<Fact, 'lines' | 'text'>;
export type FactUnit = (typeof FACT_UNITS)[number];
