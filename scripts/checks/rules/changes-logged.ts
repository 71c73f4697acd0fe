import { statementsOf } from '../../../src/domain/change-entry.ts';
import { changesBetween, replay } from '../../../src/domain/change-log.ts';
import { countWords } from '../../../src/domain/change-words.ts';
import { formerNames } from '../../../src/domain/former-names.ts';
import { roleProfileSchema } from '../../../src/domain/role-profile.ts';
import type { Check, Finding } from '../check.ts';
import { type Content, RECORDS_FOLDER } from '../read-content.ts';
import { CHANGES_FOLDER, readHistory } from '../read-history.ts';

/** The roles with their former ids; a profile that is at fault is told by the check of profiles. */
export function namedRoles({ roles }: Content): { id: string; formerIds: string[] }[] {
  return roles.map(({ id, frontMatter }) => ({
    id,
    formerIds:
      roleProfileSchema.shape.formerIds.safeParse(
        (frontMatter?.textsAt(['formerIds', '*']) ?? []).map(({ text }) => text),
      ).data ?? [],
  }));
}

export const changesLogged: Check = {
  name: 'changes-logged',
  describe: 'The change log tells of every record that was added, corrected or taken out.',
  examines: 'records in content/records',
  check(content) {
    const history = readHistory(content.root);
    const names = formerNames(namedRoles(content), history.moves);
    const statements = statementsOf(content.records.flatMap(({ records }) => records ?? []));
    // Records that cannot be read are told by the check of records; they were not taken out.
    const unreadable = content.records.filter(({ records }) => records === null).map(({ id }) => id);
    const { statements: logged, faults } = replay(history.entries, names);
    const untold = changesBetween(
      new Map([...logged].filter(([key]) => !unreadable.includes(key.replace(/#.*/, '')))),
      statements,
    );
    const contradictions = faults.map(
      ({ entry, record, fault }): Finding => ({
        file: `${CHANGES_FOLDER}/${entry}.json`,
        line: null,
        column: null,
        fault: `"${record}" ${fault}.`,
        expected: 'changes that follow from the entries before it',
        remedy:
          'Put the entries back as they were, take out the newest that is at fault, and run `npm run changes -- --why "…"` again.',
      }),
    );
    const [first] = untold;
    const findings = [...history.faults.changes, ...contradictions];
    // A log that is at fault cannot tell what it lacks.
    if (findings.length === 0 && first !== undefined)
      findings.push({
        file: RECORDS_FOLDER,
        line: null,
        column: null,
        fault: `The change log does not tell of ${countWords(untold)}; the first is ${first.record}.`,
        expected: `an entry in ${CHANGES_FOLDER} for every change of a record`,
        remedy:
          'Run `npm run changes -- --why "…"`, with the reason as a sentence for readers, and commit the entry.',
      });
    return { examined: statements.size, findings };
  },
};
