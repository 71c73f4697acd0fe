import { sourceFrontMatterSchema, sourceIdSchema } from '../../../src/domain/source.ts';
import type { Fault } from '../../../src/normalize/fault.ts';
import {
  findStaleRecords,
  NORMALIZE_COMMAND,
  normalizeSeeds,
  type StaleRecords,
} from '../../../src/normalize/records-folder.ts';
import type { Check, Finding } from '../check.ts';
import { type Content, FACT_SHEETS_FOLDER, RECORDS_FOLDER } from '../read-content.ts';

/** Fact sheets that cannot be normalized for the faults of their head, which other checks tell, or for other faults. */
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

const faultFinding = ({ file, line, fault, remedy }: Fault): Finding => ({
  file,
  line,
  column: null,
  fault,
  expected: 'what the normalizer can make records of',
  remedy,
});

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

function staleFinding({ file, state, diff }: StaleRecords): Finding {
  const sheet = sheetOf(file);
  const count = changedLines(diff);
  const faults = {
    missing: `There are no records of ${sheet} yet.`,
    stale: `The records are not what ${sheet} makes of them: ${count} ${count === 1 ? 'line differs' : 'lines differ'}.`,
    surplus: `These are records of ${sheet}, which is not there.`,
  };
  return {
    file,
    line: null,
    column: null,
    fault: faults[state],
    expected: 'the records that the normalizer makes of the fact sheets, to the byte',
    remedy:
      state === 'surplus'
        ? `Put the fact sheet back, or run \`${NORMALIZE_COMMAND}\` to take the records out.`
        : `Run \`${NORMALIZE_COMMAND}\`, then read what \`git diff ${RECORDS_FOLDER}\` shows. Never edit the records by hand.`,
  };
}

export const recordsFresh: Check = {
  name: 'records-fresh',
  describe:
    'The records are what the normalizer makes of the fact sheets, the profiles’ names and the corrections.',
  examines: 'fact sheets in seeds',
  check(content) {
    const unreadable = unreadableSheets(content);
    const { files, faults } = normalizeSeeds(content.root);
    const withoutRecords = new Set([...unreadable, ...faults.map(({ file }) => file)]);
    return {
      examined: content.factSheets.length,
      findings: [
        ...faults.filter(({ file }) => !unreadable.has(file)).map(faultFinding),
        ...findStaleRecords(content.root, files)
          .filter(({ file }) => !withoutRecords.has(sheetOf(file)))
          .map(staleFinding),
      ],
    };
  },
};
