import { defineCollection } from 'astro:content';
import { comparisonVerdictSchema } from './domain/comparison-verdict.ts';
import { recordFileSchema } from './domain/record-file.ts';
import { roleProfileSchema } from './domain/role-profile.ts';
import { editorsFiles } from './editors-files.ts';

// Joins folders to schemas. Rules live in src/domain; `npm run build` checks everything before Astro reads it.
export const collections = {
  roles: defineCollection({
    loader: editorsFiles({ base: './content/roles', pattern: '*.mdx' }),
    schema: roleProfileSchema,
  }),
  comparisons: defineCollection({
    loader: editorsFiles({ base: './content/comparisons', pattern: '*.mdx' }),
    schema: comparisonVerdictSchema,
  }),
  records: defineCollection({
    loader: editorsFiles({ base: './content/records', pattern: '*.json' }),
    schema: recordFileSchema,
  }),
};
