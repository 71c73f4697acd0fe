import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { field } from './field.ts';
import { roleIdSchema } from './role-id.ts';
import { sourceIdSchema } from './source.ts';

/** The front matter of content/roles/<role-id>.mdx. */
export const roleProfileSchema = z.strictObject({
  title: field(z.string().min(1).max(50), {
    says: 'The usual name, singular, in sentence case.',
    good: 'Key account manager',
    bad: 'Key Account Managers',
  }),
  aliases: field(z.array(z.string().min(1).max(60)), {
    says: 'Other names and short forms, which the normalizer and the search know. No two roles share one.',
    good: ['KAM', 'key accounts manager'],
    bad: 'KAM, key accounts manager',
  }),
  summary: field(z.string().min(1).max(200), {
    says: 'One sentence that says what the job is and is not.',
    good: 'Keeps and grows a company’s existing clients; finding new ones is another job.',
    bad: '**Keeps** clients',
  }),
  summarySources: field(z.array(sourceIdSchema).min(1), {
    says: 'The sources that the summary stands on, each by the name of its fact sheet. They get their marks.',
    good: ['zengig-account-manager'],
    bad: [],
  }),
  family: field(z.string().min(1), {
    says: 'A group of near roles, in lower case with hyphens.',
    good: 'client-facing',
    bad: '',
  }),
  related: field(z.array(roleIdSchema), {
    says: 'Roles for which a comparison page is built with this one. Empty where there is none.',
    good: ['account-manager'],
    bad: ['Account manager'],
  }),
  nearest: field(z.array(z.strictObject({ role: roleIdSchema, why: z.string().min(1) })), {
    says: 'Yardsticks: other titles with official statistics, and why each is near. Empty where there is none.',
    good: [{ role: 'sales-manager', why: 'the nearest title in the official statistics' }],
    bad: ['sales-manager'],
  }),
  formerIds: field(z.array(roleIdSchema), {
    says: 'Old ids, whose addresses must keep working. An id is never taken out again.',
    good: ['client-manager'],
    bad: ['/roles/client-manager/'],
  }),
  reviewed: field(calendarDateSchema, {
    says: 'The day a person last read the profile against its records; never the day of the build.',
    good: '2026-11-22',
    bad: '22 November 2026',
  }),
});

export type RoleProfile = z.infer<typeof roleProfileSchema>;
