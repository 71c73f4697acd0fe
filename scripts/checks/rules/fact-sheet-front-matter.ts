import { sourceFrontMatterSchema } from '../../../src/domain/source.ts';
import { frontMatterCheck } from '../front-matter-check.ts';

export const factSheetFrontMatter = frontMatterCheck({
  name: 'fact-sheet-front-matter',
  describe: 'The front matter of every fact sheet says where its facts came from.',
  examines: 'fact sheets in seeds',
  files: ({ factSheets }) => factSheets,
  schema: sourceFrontMatterSchema,
  explainedIn: 'seeds/README.md',
});
