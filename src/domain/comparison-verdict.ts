import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { field } from './field.ts';
import { roleIdSchema } from './role-id.ts';
import { sourceIdSchema } from './source.ts';

/** A reason with the sources it stands on, so that it can carry their marks. */
const reasonSchema = z.strictObject({
  text: field(z.string().min(1).max(160), {
    says: 'Completes “Choose it if you …”. Without a full stop.',
    good: 'prefer keeping clients to winning them',
    bad: '',
  }),
  sources: field(z.array(sourceIdSchema).min(1), {
    says: 'The sources that the reason stands on.',
    good: ['zengig-account-manager'],
    bad: [],
  }),
});
const reasonsSchema = z.array(reasonSchema).min(1);
const GOOD_REASONS = [
  { text: 'prefer keeping clients to winning them', sources: ['zengig-account-manager'] },
];

/** The front matter of content/comparisons/<a>-vs-<b>.mdx: what an editor says of two roles. */
export const comparisonVerdictSchema = z
  .strictObject({
    roles: field(z.tuple([roleIdSchema, roleIdSchema]), {
      says: 'Both roles, in alphabetical order, as in the name of the file.',
      good: ['account-manager', 'relationship-manager'],
      bad: ['account-manager'],
    }),
    summary: field(z.string().min(1).max(240), {
      says: 'The difference in one sentence.',
      good: 'An account executive wins clients; an account manager keeps them.',
      bad: '',
    }),
    summarySources: field(z.array(sourceIdSchema).min(1), {
      says: 'The sources that the summary stands on. They get their marks.',
      good: ['zengig-account-manager'],
      bad: [],
    }),
    chooseA: field(reasonsSchema, {
      says: 'Reasons to choose the first role, each with its sources.',
      good: GOOD_REASONS,
      bad: ['prefer keeping clients'],
    }),
    chooseB: field(reasonsSchema, {
      says: 'Reasons to choose the second role, each with its sources.',
      good: GOOD_REASONS,
      bad: ['prefer winning clients'],
    }),
    reviewed: field(calendarDateSchema, {
      says: 'The day a person last read the comparison against its records; never the day of the build.',
      good: '2026-11-22',
      bad: 'yesterday',
    }),
  })
  .refine(({ roles: [a, b] }) => a < b, 'roles stand in alphabetical order, as in the name of the file');

export type ComparisonVerdict = z.infer<typeof comparisonVerdictSchema>;
