import { comparisonVerdictSchema } from '../../../src/domain/comparison-verdict.ts';
import { frontMatterCheck } from '../front-matter-check.ts';

export const comparisonFrontMatter = frontMatterCheck({
  name: 'comparison-front-matter',
  describe: 'The front matter of every comparison has the fields of a verdict, and no others.',
  examines: 'comparisons in content/comparisons',
  files: ({ comparisons }) => comparisons,
  schema: comparisonVerdictSchema,
  explainedIn: 'src/domain/comparison-verdict.ts',
});
