import type { Check, Finding } from '../check.ts';
import { didYouMean } from '../did-you-mean.ts';
import { readProse } from '../prose.ts';
import { mdxFiles } from '../read-content.ts';

/** What editors may use; PROSE_COMPONENTS of src/components gives each its meaning. */
export const PROSE_TAGS = ['Cite', 'Note', 'Salary'];

/** A small letter begins a tag of plain HTML, which MDX allows. */
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

export const mdxSyntax: Check = {
  name: 'mdx-syntax',
  describe:
    'The prose of every profile and comparison is well-formed MDX, without imports, with known tags only.',
  examines: 'profiles and comparisons',
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap(({ file, text }): Finding[] => {
        const { tags, modules, fault } = readProse(text);
        if (fault)
          return [
            {
              file,
              line: fault.line,
              column: fault.column,
              fault: `The prose is no well-formed MDX: ${fault.message}.`,
              expected: 'Markdown, with tags that are closed',
              remedy:
                'Write a plain "<" as "&lt;" and a plain "{" as "&#123;"; end a tag without content with "/>".',
            },
          ];
        return [
          ...modules.map((place) => ({
            file,
            ...place,
            fault: 'The prose imports or exports something.',
            expected: `prose; ${PROSE_TAGS.join(', ')} are there without an import`,
            remedy:
              'Take the line out. A sentence that starts with "import" or "export" needs other words first.',
          })),
          ...tags
            .filter(({ name }) => isComponent(name) && !PROSE_TAGS.includes(name))
            .map(({ name, place }) => ({
              file,
              ...place,
              fault: `The tag <${name}> is not known.`,
              expected: `one of ${PROSE_TAGS.map((tag) => `<${tag}>`).join(', ')}`,
              remedy: didYouMean(name, PROSE_TAGS, 'Take the tag out.'),
            })),
        ];
      }),
    };
  },
};
