import { canonicalPair } from '../../../src/domain/address.ts';
import { roleIdSchema } from '../../../src/domain/role-id.ts';
import type { Check } from '../check.ts';
import { type Finding, type Fix, finding } from '../finding.ts';
import {
  allFiles,
  COMPARISONS_FOLDER,
  CORRECTIONS_FOLDER,
  type Content,
  FACT_SHEETS_FOLDER,
  RECORDS_FOLDER,
  type WrittenFile,
  writtenFiles,
} from '../read-content.ts';
import { CHANGES_FOLDER } from '../read-history.ts';
import type { TextFile } from '../text-file.ts';

const KEBAB_CASE = 'lower-case letters and digits, with single hyphens between words';

/** A new path for a file, unless something lies there. */
function renaming(content: Content, to: string): Fix | null {
  const taken = [...allFiles(content).map(({ file }) => file), ...content.strays];
  return taken.includes(to) ? null : { edits: [], renameTo: to };
}

function idFinding({ file, id }: TextFile): Finding[] {
  if (roleIdSchema.safeParse(id).success) return [];
  const wanted = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [
    finding({
      code: 'file-name',
      file,
      wrong: `The name of the file, "${id}", can be no address.`,
      expected: KEBAB_CASE,
      next: wanted === '' ? 'Rename the file.' : `Rename the file to "${wanted}".`,
    }),
  ];
}

function pairFinding(content: Content, { file, id, frontMatter }: WrittenFile): Finding[] {
  const [one, other, ...more] = frontMatter?.textsAt(['roles', '*']) ?? [];
  if (!one || !other || more.length > 0 || one.text === other.text) return [];
  const name = canonicalPair(one.text, other.text).join('-vs-');
  const known = content.roles.map((role) => role.id);
  // Where a role is mistyped, the file's name may be the one that is right: the role is told by another rule.
  if (name === id || !known.includes(one.text) || !known.includes(other.text)) return [];
  const path = `${COMPARISONS_FOLDER}/${name}.mdx`;
  return [
    finding({
      code: 'comparison-file-name',
      file,
      place: one.place,
      wrong: `The file is named "${id}", but its roles are ${one.text} and ${other.text}.`,
      expected: `the file name ${name}.mdx: both roles in alphabetical order`,
      next: `Rename it to ${path}, or correct "roles".`,
      fix: renaming(content, path),
    }),
  ];
}

const WANTED: Readonly<Record<string, string>> = {
  [FACT_SHEETS_FOLDER]: 'fact sheets, which end in .md',
  [CORRECTIONS_FOLDER]: 'corrections, which end in .yml',
  [RECORDS_FOLDER]: 'records, which end in .json and are written by `npm run normalize`',
  [CHANGES_FOLDER]: 'entries of the change log, which end in .json and are written by `npm run changes`',
};

function strayFinding(file: string): Finding {
  const folder = file.slice(0, file.lastIndexOf('/'));
  return finding({
    code: 'file-not-read',
    file,
    wrong: `Nothing reads ${file.slice(folder.length + 1)}: ${folder} holds other files.`,
    expected: WANTED[folder] ?? 'files that end in .mdx, in no folder below',
    next: 'Give the file its right ending, or move it elsewhere.',
  });
}

function encodingFinding({ file, text, placeAt }: TextFile): Finding[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  return [
    finding({
      code: 'text-not-utf8',
      file,
      place: placeAt(at, at + 1),
      wrong: 'The file holds a character that is no UTF-8.',
      expected: 'text saved as UTF-8',
      next: 'Save the file as UTF-8, then write the character anew.',
    }),
  ];
}

export const fileNames: Check = {
  name: 'file-names',
  describe: 'Each file is named as the role, the source or the pair of roles that it is about, and is read.',
  examines: 'files of content',
  codes: ['file-name', 'comparison-file-name', 'file-not-read', 'text-not-utf8'],
  check(content) {
    const files = allFiles(content);
    return {
      examined: files.length,
      findings: [
        ...[...writtenFiles(content), ...content.corrections].flatMap(idFinding),
        ...content.comparisons.flatMap((file) => pairFinding(content, file)),
        ...content.strays.map(strayFinding),
        ...files.flatMap(encodingFinding),
      ],
    };
  },
};
