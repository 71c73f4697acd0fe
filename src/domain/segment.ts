import { z } from 'zod';
import { SEGMENT_KINDS } from './segment-kind.ts';

/** The part of a role's workers that a pay figure speaks of: one industry, one state, the first years of experience. */
export const segmentSchema = z
  .strictObject({
    kind: z.enum(SEGMENT_KINDS),
    /** As the source names it: "Software Publishing", "California", "less than 1 year". */
    label: z.string().min(1),
    /** Only with kind experience: at least so many years. */
    minYears: z.number().nonnegative().nullable().optional(),
    /** Only with kind experience: at most (or less than) so many years; null where there is no upper end. */
    maxYears: z.number().nonnegative().nullable().optional(),
  })
  .refine(
    (segment) =>
      segment.kind === 'experience' || (segment.minYears === undefined && segment.maxYears === undefined),
    'only an experience segment has minYears and maxYears',
  );

export type Segment = z.infer<typeof segmentSchema>;
