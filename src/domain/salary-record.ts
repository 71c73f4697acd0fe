import { z } from 'zod';
import { partialDateSchema } from './partial-date.ts';
import { SALARY_FLAGS, type SalaryFlag } from './record-flags.ts';
import { roleIdSchema } from './role-id.ts';
import { segmentSchema } from './segment.ts';

export const MEASURES = ['average', 'median', 'percentile', 'range', 'unspecified'] as const;
export const BASES = ['base', 'total', 'unspecified'] as const;
export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export const QUALIFIERS = ['exact', 'about', 'under', 'over'] as const;

const salaryFlagSchema = z.enum(Object.keys(SALARY_FLAGS) as [SalaryFlag, ...SalaryFlag[]]);

/** An id that can stand in an address as it is, and is unique within its source. */
export const recordIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'a record id is made of lower-case letters, digits and single hyphens',
  );

/** One pay figure (a point, or a range with one or two ends) that one source states of one role. */
export const salaryRecordSchema = z
  .strictObject({
    /** Unique within the source and stable: the same figure keeps its id when lines move. */
    id: recordIdSchema,
    role: roleIdSchema,
    /** The statistic, as the source says; `unspecified` where it does not. Never guessed. */
    measure: z.enum(MEASURES),
    /** With measure `percentile` only: 10, 25, 50 … */
    percentile: z.number().gt(0).lt(100).nullable(),
    /** Base pay, total compensation, or not said. */
    basis: z.enum(BASES),
    period: z.enum(PERIODS),
    /** Amount per `period` in `currency`. Equal to `high` for a point; null where the source leaves the low end open. */
    low: z.number().positive().nullable(),
    /** Amount per `period` in `currency`; null where the source leaves the high end open. */
    high: z.number().positive().nullable(),
    /** ISO 4217 code. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code such as USD'),
    /** "Just under" is `under`, "closer to" and "around" are `about`, "more than" is `over`. */
    qualifier: z.enum(QUALIFIERS),
    segment: segmentSchema.nullable(),
    /** Whom the source credits with the figure: "Payscale". Null where it credits nobody. */
    reportedBy: z.string().min(1).nullable(),
    /** What time the figure speaks of, where the source says. */
    asOf: partialDateSchema.nullable(),
    /** Every line of the source (1-based) where the figure stands, in rising order. */
    lines: z.array(z.int().positive()).min(1),
    /** The amount as it stands on the first of these lines. */
    text: z.string().min(1),
    flags: z.array(salaryFlagSchema),
  })
  .refine((record) => record.low !== null || record.high !== null, 'a pay figure has at least one end')
  .refine(
    (record) => record.low === null || record.high === null || record.low <= record.high,
    'the low end lies above the high end',
  )
  .refine(
    (record) => (record.measure === 'percentile') === (record.percentile !== null),
    'a percentile stands with measure "percentile", and only there',
  );

export type SalaryRecord = z.infer<typeof salaryRecordSchema>;
/** A pay figure without where it stands in its source: what most pages show. */
export type StatedSalary = Omit<SalaryRecord, 'lines' | 'text'>;
export type Measure = SalaryRecord['measure'];
export type Basis = SalaryRecord['basis'];
export type Period = SalaryRecord['period'];
export type Qualifier = SalaryRecord['qualifier'];
