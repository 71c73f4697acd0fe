import { BAKER, type Catalogue, PAIR } from './entry.ts';

/** Faults of files as such. */
export const FILE_FAULTS = {
  'file-name': {
    title: 'A file name that can be no address',
    cause:
      'The name of the file becomes part of an address, so it holds lower-case letters and digits, with single hyphens between words.',
    mend: 'Rename the file, and correct the places that name it.',
    fix: null,
    example: {
      kind: 'added',
      file: 'seeds/Town_Crier.md',
      text: '---\npublisher: Town Crier\ntitle: Trades\nurl: https://crier.example/trades\nkind: interviews\npublished: null\ndating: null\naccessed: "2026-11-21"\nsha256: "0000000000000000000000000000000000000000000000000000000000000002"\nlicense: none\n---\n\n# Baker\n\n## Duties\n\n- Late end\n',
      instead: 'The file is named `seeds/town-crier.md`.',
    },
  },
  'comparison-file-name': {
    title: 'A comparison named otherwise than its roles',
    cause:
      'A comparison is named after its two roles in alphabetical order, since the page has one address only and is looked up by this name.',
    mend: 'Rename the file, or correct `roles` where the file’s name is right.',
    fix: 'Renames the file, where both roles have a profile and no file has the name yet.',
    example: {
      kind: 'renamed',
      right: PAIR,
      wrong: 'content/comparisons/pastry-chef-vs-baker.mdx',
    },
  },
  'file-not-read': {
    title: 'A file that nothing reads',
    cause:
      'A file with another ending, or in a folder below, is passed over by the build without a word, and what it says never reaches a reader.',
    mend: 'Give the file the ending that the others in its folder have, or move it elsewhere.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/roles/miller.md',
      text: '---\ntitle: Miller\n---\n',
      instead: 'The file is named `content/roles/miller.mdx`.',
    },
  },
  'text-not-utf8': {
    title: 'A file that is no UTF-8',
    cause: 'The file was saved in another encoding, so that some characters cannot be read.',
    mend: 'Save the file as UTF-8 in your editor, and write the character anew.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: 'Night work \uFFFD is paid', right: 'Night work is paid' },
  },
  'trailing-space': {
    title: 'Blanks at the end of a line',
    cause:
      'No one sees them, and two of them break the line in Markdown. They also make two editors’ versions differ where nothing was changed.',
    mend: 'Take the blanks out. Where a new line was meant, begin a new paragraph.',
    fix: 'Takes them out, save where they would have broken a line in prose.',
    example: { kind: 'edit', file: BAKER, wrong: 'family: kitchen \n', right: 'family: kitchen\n' },
  },
  'nothing-examined': {
    title: 'A rule that had nothing to look at',
    cause:
      'A check that looked at nothing has shown nothing. Most often the command was run in another folder, or files are missing.',
    mend: 'Run the command at the root of the repository, or put the missing files back.',
    fix: null,
    example: {
      kind: 'removed',
      file: 'content/comparisons',
      instead: 'The folder is there, with its comparisons.',
    },
  },
} as const satisfies Catalogue;
