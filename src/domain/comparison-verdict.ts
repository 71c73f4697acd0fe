import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { roleIdSchema } from './role-id.ts';
import { sourceIdSchema } from './source.ts';

/** A reason with the sources it stands on, so that it can carry their marks. */
const reasonSchema = z.strictObject({
  /** Completes "Choose it if you …": "prefer keeping clients to winning them". No full stop. */
  text: z.string().min(1).max(160),
  sources: z.array(sourceIdSchema).min(1),
});
const reasonsSchema = z.array(reasonSchema).min(1);

/** The front matter of content/comparisons/<a>-vs-<b>.mdx: what an editor says of two roles. */
export const comparisonVerdictSchema = z
  .strictObject({
    /** Both roles, in alphabetical order, as in the file's name. */
    roles: z.tuple([roleIdSchema, roleIdSchema]),
    /** The difference in one sentence. */
    summary: z.string().min(1).max(240),
    /** The sources that the summary stands on. */
    summarySources: z.array(sourceIdSchema).min(1),
    /** Reasons to choose the first role. */
    chooseA: reasonsSchema,
    /** Reasons to choose the second role. */
    chooseB: reasonsSchema,
    reviewed: calendarDateSchema,
  })
  .refine(({ roles: [a, b] }) => a < b, 'roles stand in alphabetical order, as in the name of the file');

export type ComparisonVerdict = z.infer<typeof comparisonVerdictSchema>;
