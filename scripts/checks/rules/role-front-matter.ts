import { roleProfileSchema } from '../../../src/domain/role-profile.ts';
import { frontMatterCheck } from '../front-matter-check.ts';

export const roleFrontMatter = frontMatterCheck({
  name: 'role-front-matter',
  describe: 'The front matter of every profile has the fields of a profile, and no others.',
  examines: 'profiles in content/roles',
  files: ({ roles }) => roles,
  schema: roleProfileSchema,
  explainedIn: 'src/domain/role-profile.ts',
});
