import type { z } from 'zod';
import type { Check } from './check.ts';
import type { Content, WrittenFile } from './read-content.ts';
import { schemaFindings } from './schema-findings.ts';

/** A check that the front matter of some files follows a schema. What is no YAML at all is left to `yaml-syntax`. */
export function frontMatterCheck({
  name,
  describe,
  examines,
  files,
  schema,
  explainedIn,
}: {
  name: string;
  describe: string;
  examines: string;
  files: (content: Content) => WrittenFile[];
  schema: z.ZodObject;
  explainedIn: string;
}): Check {
  return {
    name,
    describe,
    examines,
    check(content) {
      const all = files(content);
      return {
        examined: all.length,
        findings: all.flatMap(({ file, frontMatter }) =>
          frontMatter === null || frontMatter.faults.length > 0
            ? []
            : schemaFindings({ file, frontMatter, schema, fields: Object.keys(schema.shape), explainedIn }),
        ),
      };
    },
  };
}
