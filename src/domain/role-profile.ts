import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { roleIdSchema } from './role-id.ts';
import { sourceIdSchema } from './source.ts';

/** The front matter of content/roles/<role-id>.mdx. */
export const roleProfileSchema = z.strictObject({
  /** The usual name, singular, in sentence case: "Key account manager". */
  title: z.string().min(1).max(50),
  /** Other names, which the normalizer and the search know. No two roles share one. */
  aliases: z.array(z.string().min(1).max(60)),
  /** One sentence that says what the job is and is not. */
  summary: z.string().min(1).max(200),
  /** The sources that the summary stands on. */
  summarySources: z.array(sourceIdSchema).min(1),
  /** A group of near roles, kebab-case: "client-facing". */
  family: z.string().min(1),
  /** Roles for which a comparison page is built with this one. */
  related: z.array(roleIdSchema),
  /** Yardsticks: other titles with official statistics, and why each is near. */
  nearest: z.array(z.strictObject({ role: roleIdSchema, why: z.string().min(1) })),
  /** Old ids whose addresses must keep working. */
  formerIds: z.array(roleIdSchema),
  /** The day a person last read the profile against its records; never the build date. */
  reviewed: calendarDateSchema,
});

export type RoleProfile = z.infer<typeof roleProfileSchema>;
