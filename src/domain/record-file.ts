import { z } from 'zod';
import { coverageLineSchema } from './coverage.ts';
import { factSchema } from './fact.ts';
import { roleIdSchema } from './role-id.ts';
import { salaryRecordSchema } from './salary-record.ts';
import { sourceSchema } from './source.ts';

/** content/records/<source-id>.json: all that one source states, typed. Generated, never edited by hand. */
export const recordFileSchema = z
  .strictObject({
    /** The "generated, do not edit" notice. */
    generated: z.string(),
    source: sourceSchema,
    /** The roles that the source is about, first mentioned first. */
    roles: z.array(roleIdSchema),
    salaries: z.array(salaryRecordSchema),
    facts: z.array(factSchema),
    /** Every line of the source once, in order. */
    coverage: z.array(coverageLineSchema),
  })
  .superRefine((file, context) => {
    const seen = new Set<string>();
    for (const { id } of [...file.salaries, ...file.facts]) {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: `two records share the id "${id}"` });
      seen.add(id);
    }
    file.coverage.forEach((entry, index) => {
      if (entry.line !== index + 1)
        context.addIssue({ code: 'custom', message: `coverage skips or repeats line ${index + 1}` });
      for (const id of entry.records)
        if (!seen.has(id))
          context.addIssue({
            code: 'custom',
            message: `coverage of line ${entry.line} names no record: "${id}"`,
          });
    });
  });

export type RecordFile = z.infer<typeof recordFileSchema>;
