import { comparisonVerdictSchema } from '../../src/domain/comparison-verdict.ts';
import type { Library } from '../../src/domain/library.ts';
import { roleProfileSchema } from '../../src/domain/role-profile.ts';
import type { Content } from '../checks/read-content.ts';

/**
 * The library as pages see it, read without Astro. It is meant for content that passed the checks.
 * @throws when a file does not follow its schema
 */
export function libraryFromContent(content: Content): Library {
  return {
    roles: content.roles.map(({ id, frontMatter }) => ({
      id,
      ...roleProfileSchema.parse(frontMatter?.data),
    })),
    verdicts: content.comparisons.map(({ frontMatter }) => comparisonVerdictSchema.parse(frontMatter?.data)),
    files: content.records.map(({ file, records }) => {
      if (records === null) throw new Error(`${file} does not follow the contract of records.`);
      return records;
    }),
  };
}
