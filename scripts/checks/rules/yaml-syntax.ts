import type { Check } from '../check.ts';
import { writtenFiles } from '../read-content.ts';

export const yamlSyntax: Check = {
  name: 'yaml-syntax',
  describe: 'Every profile, comparison and fact sheet starts with front matter that is well-formed YAML.',
  examines: 'files with front matter',
  check(content) {
    const files = writtenFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap(({ file, frontMatter }) => {
        if (frontMatter === null)
          return [
            {
              file,
              line: 1,
              column: 1,
              fault: 'The file has no front matter.',
              expected: 'a first line "---", then the fields, then a line "---"',
              remedy: 'Put the fields at the head of the file; any other file of the folder shows how.',
            },
          ];
        return frontMatter.faults.map(({ line, column, message }) => ({
          file,
          line,
          column,
          fault: `The front matter is no well-formed YAML: ${message}.`,
          expected: 'one "field: value" a line',
          remedy:
            'Put a value that holds ": " or "#", or starts with a sign, in double quotes; indent lists by two blanks.',
        }));
      }),
    };
  },
};
