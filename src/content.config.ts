import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { comparisonVerdictSchema } from './domain/comparison-verdict.ts';
import { recordFileSchema } from './domain/record-file.ts';
import { roleProfileSchema } from './domain/role-profile.ts';

// Joins folders to schemas. Rules live in src/domain; `npm run build` checks everything before Astro reads it.
export const collections = {
  roles: defineCollection({
    loader: glob({ base: './content/roles', pattern: '*.mdx' }),
    schema: roleProfileSchema,
  }),
  comparisons: defineCollection({
    loader: glob({ base: './content/comparisons', pattern: '*.mdx' }),
    schema: comparisonVerdictSchema,
  }),
  records: defineCollection({
    loader: glob({ base: './content/records', pattern: '*.json' }),
    schema: recordFileSchema,
  }),
};
