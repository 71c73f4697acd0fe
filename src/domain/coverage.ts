import { z } from 'zod';
import { recordIdSchema } from './salary-record.ts';

/** What became of a line: `unread` is a line that holds a figure of which no record was made. */
export const LINE_FATES = ['fact', 'heading', 'prose', 'navigation', 'citation', 'blank', 'unread'] as const;

export const coverageLineSchema = z
  .strictObject({
    /** 1-based line of the source. */
    line: z.int().positive(),
    as: z.enum(LINE_FATES),
    /** Ids of the salary records and facts that stand on the line. */
    records: z.array(recordIdSchema),
  })
  .refine(
    (entry) => (entry.as === 'fact') === entry.records.length > 0,
    'a line is "fact" exactly when a record stands on it',
  );

export type CoverageLine = z.infer<typeof coverageLineSchema>;
export type LineFate = CoverageLine['as'];
