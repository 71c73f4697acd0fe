import { recordFileSchema } from '../../../src/domain/record-file.ts';
import { sourceFrontMatterSchema, sourceIdSchema } from '../../../src/domain/source.ts';
import type { Fault, FaultKind } from '../../../src/normalize/fault.ts';
import {
  findStaleRecords,
  NORMALIZE_COMMAND,
  type StaleRecords,
} from '../../../src/normalize/records-folder.ts';
import type { FindingCode } from '../catalogue/catalogue.ts';
import type { Check } from '../check.ts';
import { type Finding, finding, HEAD, type Place, placesOf } from '../finding.ts';
import { readJson } from '../json-text.ts';
import { type Content, FACT_SHEETS_FOLDER, type GeneratedFile, RECORDS_FOLDER } from '../read-content.ts';

const REMEDY = `Run \`${NORMALIZE_COMMAND}\`: records are made from seeds/ and never edited by hand.`;

function brokenFindings(generated: GeneratedFile): Finding[] {
  const { file, id, text, records } = generated;
  if (records !== null && records.source.id === id) return [];
  const at = (wrong: string, expected: string, place: Place = HEAD): Finding[] => [
    finding({ code: 'records-broken', file, place, wrong, expected, next: REMEDY }),
  ];
  if (records !== null)
    return at(`The file holds the records of "${records.source.id}".`, `the records of "${id}"`);
  const json = readJson(text);
  if (json.fault !== null) return at(json.fault, 'JSON', json.place);
  const [first, ...more] = recordFileSchema.safeParse(json.data).error?.issues ?? [];
  // One slip of the normalizer shows in every record: the first tells enough.
  const where = first && first.path.length > 0 ? first.path.map(String).join('.') : 'the file';
  const others = more.length > 0 ? `; ${more.length} more like it` : '';
  return at(
    `In ${where}: ${first?.message ?? 'not valid'}${others}.`,
    'records by src/domain/record-file.ts',
  );
}

export const recordsValid: Check = {
  name: 'records-valid',
  describe: 'Every file of records follows the contract of records.',
  examines: 'files in content/records',
  // Without any, each fact sheet is told to lack its records.
  mayBeNone: true,
  codes: ['records-broken'],
  check({ records }) {
    return { examined: records.length, findings: records.flatMap(brokenFindings) };
  },
};

/** How many lines a diff takes out or puts in, whichever is more. */
function changedLines(diff: string): number {
  const starting = (sign: string): number =>
    diff.split('\n').filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3))).length;
  return Math.max(starting('-'), starting('+'));
}

/** The fact sheet that a file of records is made from. */
function sheetOf(file: string): string {
  return file.replace(RECORDS_FOLDER, FACT_SHEETS_FOLDER).replace(/\.json$/, '.md');
}

/** Where two texts part ways. */
function firstDifference(found: string, wanted: string): Place {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at += 1;
  return placesOf(found)(found.lastIndexOf('\n', at - 1) + 1);
}

function staleFinding(content: Content, { file, state, diff }: StaleRecords): Finding {
  const sheet = sheetOf(file);
  const expected = 'the records that the normalizer makes of the fact sheets, to the byte';
  const commit = `Run \`${NORMALIZE_COMMAND}\`, then read what \`git diff ${RECORDS_FOLDER}\` shows.`;
  switch (state) {
    case 'missing':
      return finding({
        code: 'records-missing',
        file: sheet,
        wrong: `There are no records of this fact sheet yet: ${file} is missing.`,
        expected,
        next: commit,
      });
    case 'surplus':
      return finding({
        code: 'records-surplus',
        file,
        wrong: `These are records of ${sheet}, which is not there.`,
        expected,
        next: `Put the fact sheet back, or run \`${NORMALIZE_COMMAND}\` to take the records out.`,
      });
    case 'stale': {
      const count = changedLines(diff);
      const name = file.slice(RECORDS_FOLDER.length + 1);
      const found = content.records.find((records) => records.file === file)?.text ?? '';
      return finding({
        code: 'records-stale',
        file,
        place: firstDifference(found, content.normalized.files.get(name) ?? ''),
        wrong: `The records are not what ${sheet} makes of them: ${count} ${count === 1 ? 'line differs' : 'lines differ'}.`,
        expected,
        next: `${commit} Never edit the records by hand.`,
      });
    }
    default:
      return state satisfies never;
  }
}

/** Fact sheets that cannot be normalized for the faults of their head, which other rules tell. */
function unreadableSheets(content: Content): Set<string> {
  return new Set(
    content.factSheets
      .filter(
        ({ id, frontMatter }) =>
          !sourceIdSchema.safeParse(id).success ||
          !sourceFrontMatterSchema.safeParse(frontMatter?.data).success,
      )
      .map(({ file }) => file),
  );
}

const CODE_OF_KIND = {
  'sheet-without-facts': 'fact-sheet-without-facts',
  'correction-of-no-source': 'correction-source-unknown',
  'correction-of-no-record': 'correction-record-unknown',
  'correction-outdated': 'correction-outdated',
  'correction-sets-no-record': 'correction-sets-no-record',
} as const satisfies Record<FaultKind, FindingCode>;

/** Where a correction names its record. */
function correctionPlace({ corrections }: Content, { file, record }: Fault): Place {
  const yaml = corrections.find((correction) => correction.file === file)?.yaml;
  return yaml?.textsAt(['*', 'record']).find(({ text }) => text === record)?.place ?? HEAD;
}

function faultFinding(content: Content, fault: Fault): Finding {
  const { kind } = fault;
  const expectations: Partial<Record<FaultKind, string>> = {
    'correction-of-no-source': 'the name of a fact sheet',
    'correction-of-no-record': 'the id of a record of the source',
    'correction-outdated': 'fields as the normalizer reads them now',
    'correction-sets-no-record': 'fields as a record may have them',
  };
  return finding({
    code: kind === undefined ? 'fact-sheet-without-facts' : CODE_OF_KIND[kind],
    file: fault.file,
    place: fault.record === undefined ? { ...HEAD, line: fault.line ?? 1 } : correctionPlace(content, fault),
    wrong: fault.fault,
    expected:
      (kind === undefined ? undefined : expectations[kind]) ?? 'what the normalizer can make records of',
    next: fault.remedy,
  });
}

export const recordsFresh: Check = {
  name: 'records-fresh',
  describe:
    'The records are what the normalizer makes of the fact sheets, the profiles’ names and the corrections.',
  examines: 'fact sheets in seeds',
  codes: [
    'records-stale',
    'records-missing',
    'records-surplus',
    'fact-sheet-without-facts',
    'correction-source-unknown',
    'correction-record-unknown',
    'correction-outdated',
    'correction-sets-no-record',
  ],
  check(content) {
    const unreadable = unreadableSheets(content);
    const { files, faults } = content.normalized;
    const broken = new Set(
      content.records.filter((file) => brokenFindings(file).length > 0).map(({ file }) => file),
    );
    const corrections = new Set(content.corrections.map(({ file }) => file));
    // The form of a correction is told by its own rule; that there is no sheet at all by this one's count.
    const told = faults.filter(
      ({ file, kind }) =>
        file !== FACT_SHEETS_FOLDER &&
        !unreadable.has(file) &&
        !(corrections.has(file) && kind === undefined),
    );
    const withoutRecords = new Set([...unreadable, ...faults.map(({ file }) => file)]);
    // A file of corrections that is at fault makes all records of its source stale, which says nothing more.
    const uncorrected = new Set(
      content.corrections
        .filter(({ file }) => faults.some((fault) => fault.file === file))
        .map(({ id }) => `${FACT_SHEETS_FOLDER}/${id}.md`),
    );
    return {
      examined: content.factSheets.length,
      findings: [
        ...told.map((fault) => faultFinding(content, fault)),
        ...findStaleRecords(content.root, files)
          .filter(({ file }) => !broken.has(file))
          .filter(({ file }) => !withoutRecords.has(sheetOf(file)) && !uncorrected.has(sheetOf(file)))
          .map((stale) => staleFinding(content, stale)),
      ],
    };
  },
};

export const factSheetsOnce: Check = {
  name: 'fact-sheets-once',
  describe: 'No article has two fact sheets.',
  examines: 'fact sheets in seeds',
  codes: ['fact-sheet-twice'],
  check({ factSheets }) {
    const first = new Map<string, string>();
    return {
      examined: factSheets.length,
      findings: factSheets.flatMap(({ file, frontMatter }): Finding[] => {
        const [sha256] = frontMatter?.textsAt(['sha256']) ?? [];
        if (sha256 === undefined) return [];
        const known = first.get(sha256.text);
        if (known === undefined) {
          first.set(sha256.text, file);
          return [];
        }
        return [
          finding({
            code: 'fact-sheet-twice',
            file,
            place: sha256.place,
            wrong: `${known} is about the same text.`,
            expected: 'one fact sheet for one article: two would count one witness twice',
            next: 'Put what is new into the other fact sheet, or correct "sha256".',
          }),
        ];
      }),
    };
  },
};
