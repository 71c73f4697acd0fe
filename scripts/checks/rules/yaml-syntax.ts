import type { Check } from '../check.ts';
import { type Finding, finding } from '../finding.ts';
import { FACT_SHEETS_FOLDER, writtenFiles, yamlFiles } from '../read-content.ts';
import type { YamlText } from '../yaml-text.ts';

const NEXT =
  'Put a value that holds ": " or "#", or starts with a sign, in double quotes; indent lists by two blanks.';

function faultsOf(file: string, { faults }: YamlText, what: string): Finding[] {
  return faults.map(({ place, message }) =>
    /^Map keys must be unique/.test(message)
      ? finding({
          code: 'yaml-syntax',
          file,
          place,
          wrong: 'A field stands twice.',
          expected: 'each field once',
          next: 'Take one of the two out.',
        })
      : finding({
          code: 'yaml-syntax',
          file,
          place,
          wrong: `${what} is no well-formed YAML: ${message}.`,
          expected: 'one "field: value" a line',
          next: NEXT,
        }),
  );
}

export const yamlSyntax: Check = {
  name: 'yaml-syntax',
  describe: 'Every profile, comparison and fact sheet starts with front matter; all YAML is well-formed.',
  examines: 'files with front matter',
  codes: ['front-matter-missing', 'fact-sheet-without-origin', 'yaml-syntax'],
  check(content) {
    const files = writtenFiles(content);
    return {
      examined: files.length,
      findings: [
        ...files.flatMap(({ file, frontMatter }) =>
          frontMatter === null
            ? [
                finding({
                  code: file.startsWith(FACT_SHEETS_FOLDER)
                    ? 'fact-sheet-without-origin'
                    : 'front-matter-missing',
                  file,
                  wrong: 'The file has no front matter.',
                  expected: 'a first line "---", then the fields, then a line "---"',
                  next: 'Put the fields at the head of the file; any other file of the folder shows how.',
                }),
              ]
            : faultsOf(file, frontMatter, 'The front matter'),
        ),
        ...yamlFiles(content).flatMap(({ file, yaml }) => faultsOf(file, yaml, 'The file')),
      ],
    };
  },
};
