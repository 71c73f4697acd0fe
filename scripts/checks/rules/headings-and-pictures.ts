import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPARISON_SECTIONS, PROFILE_SECTIONS } from '../../../src/domain/page-anchors.ts';
import type { Check } from '../check.ts';
import { type Finding, type Fix, finding } from '../finding.ts';
import { type Content, mdxFiles, type WrittenFile } from '../read-content.ts';
import { headingAnchors } from '../site-outline.ts';

function levelFindings({ file, prose }: WrittenFile): Finding[] {
  // The page's title is its one heading of the first level.
  let above = 1;
  return prose.headings.flatMap(({ depth, place }) => {
    const before = above;
    above = depth;
    if (depth > 1 && depth <= before + 1) return [];
    return [
      finding({
        code: 'heading-level',
        file,
        place,
        wrong:
          depth === 1
            ? 'The heading has one "#", and the page has its title already.'
            : `The heading has ${depth} "#" and follows ${before === 1 ? 'the title of the page' : `one with ${before}`}.`,
        expected: `at most ${'#'.repeat(before + 1)}: each level below the one before it`,
        next: `Write ${'#'.repeat(Math.max(2, Math.min(depth, before + 1)))}.`,
      }),
    ];
  });
}

function takenAnchors(content: Content, written: WrittenFile): Finding[] {
  const taken = content.roles.includes(written) ? PROFILE_SECTIONS : COMPARISON_SECTIONS;
  const anchors = headingAnchors(written);
  return written.prose.headings.flatMap(({ text, place }, index) => {
    const anchor = anchors[index] ?? '';
    if (anchor !== '' && !taken.includes(anchor)) return [];
    return [
      finding({
        code: 'heading-anchor-taken',
        file: written.file,
        place,
        wrong:
          anchor === ''
            ? 'The heading has no words.'
            : `The heading "${text}" would have the address "#${anchor}", which a section of the page has already.`,
        expected: anchor === '' ? 'words' : 'a heading of its own',
        next:
          anchor === ''
            ? 'Write them, or take the heading out.'
            : 'Use other words: "What it pays" for "Pay".',
      }),
    ];
  });
}

/** "|:---|---:|" without its colons. */
function straightened(text: string, start: number, end: number): Fix {
  return { edits: [{ start, end, text: text.slice(start, end).replaceAll(':', '-') }], renameTo: null };
}

function pictureFindings({ root }: Content, { file, prose }: WrittenFile): Finding[] {
  return prose.pictures.flatMap(({ url, alt, place }) => {
    const isOurs = url !== null && !/^[a-z][a-z\d+.-]*:|^\//i.test(url);
    return [
      ...(alt === null || alt.trim() === ''
        ? [
            finding({
              code: 'picture-without-alt',
              file,
              place,
              wrong: 'The picture has no text for those who do not see it.',
              expected: '![what it shows](./picture.png)',
              next: 'Say in a few words what the picture tells.',
            }),
          ]
        : []),
      ...(isOurs && existsSync(join(root, dirname(file), url))
        ? []
        : [
            finding({
              code: 'picture-missing',
              file,
              place,
              wrong: isOurs
                ? `There is no picture ${join(dirname(file), url).replaceAll('\\', '/')}.`
                : `The picture "${url ?? ''}" is none of ours.`,
              expected: 'a file in pictures/ beside the text, named from there: ./pictures/steps.png',
              next: isOurs
                ? 'Put the file there, or correct its name.'
                : 'Put a copy that we may show into pictures/, or take the picture out: pages ask nothing of other sites.',
            }),
          ]),
    ];
  });
}

export const headingsAndPictures: Check = {
  name: 'headings-and-pictures',
  describe: 'Headings stand in order under names of their own; tables and pictures can be shown to everyone.',
  examines: 'profiles and comparisons',
  codes: ['heading-level', 'heading-anchor-taken', 'table-aligned', 'picture-without-alt', 'picture-missing'],
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...levelFindings(written),
        ...takenAnchors(content, written),
        ...written.prose.alignedTables.map((place) =>
          finding({
            code: 'table-aligned',
            file: written.file,
            place,
            wrong: 'The columns of the table are aligned by colons.',
            expected: '| --- | --- |: the page’s security policy blocks what the colons would become',
            next: 'Take the colons out.',
            fix: straightened(written.text, place.start, place.end),
          }),
        ),
        ...pictureFindings(content, written),
      ]),
    };
  },
};
