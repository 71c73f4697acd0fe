import { PROSE_COMPONENTS_BY_NAME } from '../../../src/domain/prose-component-contract.ts';
import type { Check } from '../check.ts';
import { listNames } from '../did-you-mean.ts';
import { type Finding, finding } from '../finding.ts';
import { mdxFiles, type WrittenFile } from '../read-content.ts';

function modulesAndExpressions({ file, prose }: WrittenFile): Finding[] {
  return [
    ...prose.modules.map((place) =>
      finding({
        code: 'mdx-import',
        file,
        place,
        wrong: 'The prose imports or exports something.',
        expected: `prose; ${listNames([...PROSE_COMPONENTS_BY_NAME.keys()])} are there without an import`,
        next: 'Take the line out. A sentence that starts with "import" or "export" needs other words first.',
      }),
    ),
    ...prose.expressions.map((place) =>
      finding({
        code: 'mdx-expression',
        file,
        place,
        wrong: 'The prose holds something for a program to work out.',
        expected: 'words; only a comment may stand in braces: {/* … */}',
        next: 'Write out what it comes to. A plain "{" is written "&#123;".',
      }),
    ),
  ];
}

export const mdxSyntax: Check = {
  name: 'mdx-syntax',
  describe:
    'The prose of every profile and comparison is well-formed MDX, and is prose: no imports, no programs.',
  examines: 'profiles and comparisons',
  codes: ['mdx-syntax', 'mdx-import', 'mdx-expression', 'prose-missing'],
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap((written): Finding[] => {
        const { file, prose, frontMatter } = written;
        if (prose.fault)
          return [
            finding({
              code: 'mdx-syntax',
              file,
              place: prose.fault.place,
              wrong: `The prose is no well-formed MDX: ${prose.fault.message}.`,
              expected: 'Markdown, with tags that are closed',
              next: 'Write a plain "<" as "&lt;" and a plain "{" as "&#123;"; end a tag without content with "/>".',
            }),
          ];
        const isEmpty = frontMatter !== null && prose.blocks.length === 0;
        return [
          ...(isEmpty
            ? [
                finding({
                  code: 'prose-missing',
                  file,
                  wrong: 'There is no prose below the front matter.',
                  expected: 'what an editor has to say of it, with its sources',
                  next: 'Write it; any other file of the folder shows how.',
                }),
              ]
            : []),
          ...modulesAndExpressions(written),
        ];
      }),
    };
  },
};
