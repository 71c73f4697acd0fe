import { partsOfKey, type RecordChange, statementsOf } from '../../../src/domain/change-entry.ts';
import { changesBetween, type LogFault, replay } from '../../../src/domain/change-log.ts';
import { countWords } from '../../../src/domain/change-words.ts';
import { formerNames } from '../../../src/domain/former-names.ts';
import { roleProfileSchema } from '../../../src/domain/role-profile.ts';
import type { Check } from '../check.ts';
import { type Finding, finding, HEAD, type Place } from '../finding.ts';
import { type Content, RECORDS_FOLDER, unsettledSources } from '../read-content.ts';
import { CHANGES_FOLDER, MOVES_FILE } from '../read-history.ts';
import { readYaml } from '../yaml-text.ts';

/** The roles with their former ids; what is wrong with these is told by the rules of profiles and of names. */
export function namedRoles({ roles, roleIds }: Content): { id: string; formerIds: string[] }[] {
  return roles.map(({ id, frontMatter }) => ({
    id,
    formerIds: (
      roleProfileSchema.shape.formerIds.safeParse(
        (frontMatter?.textsAt(['formerIds', '*']) ?? []).map(({ text }) => text),
      ).data ?? []
    )
      // The records of a role that has a profile are its own, whoever claims its name.
      .filter((former) => !roleIds.has(former)),
  }));
}

/** Where an entry names the record of one of its changes; JSON is YAML as well, whose reader knows the places. */
function placeInEntry({ history }: Content, { entry, change }: LogFault): Place {
  const file = history.files.changes.find(({ id }) => id === entry);
  return file === undefined
    ? HEAD
    : readYaml(file.text, 'normalizer', 0, file.placeAt).placeOf(['changes', change, 'record']);
}

function contradiction(content: Content, fault: LogFault): Finding {
  return finding({
    code: 'change-log-contradiction',
    file: `${CHANGES_FOLDER}/${fault.entry}.json`,
    place: placeInEntry(content, fault),
    wrong: `"${fault.record}" ${fault.fault}.`,
    expected: 'changes that follow from the entries before it',
    next: 'Put the entries back as they were, take out the newest that is at fault, and run `npm run changes -- --why "…"` again.',
  });
}

const COMMAND =
  'Run `npm run changes -- --why "…"`, with the reason as a sentence for readers, and commit the entry.';

/** What the log does not tell of one source, at the first record that it lacks. */
function unlogged({ records }: Content, source: string, changes: readonly RecordChange[]): Finding {
  const [first] = changes;
  const file = records.find(({ id }) => id === source);
  const at = first === undefined ? -1 : (file?.text.indexOf(`"id": "${partsOfKey(first.record).id}"`) ?? -1);
  return finding({
    code: 'change-not-logged',
    // Where the whole source was taken out, there is no file of it.
    file: file?.file ?? `${RECORDS_FOLDER}/${source}.json`,
    place: at < 0 || file === undefined ? HEAD : file.placeAt(at),
    wrong: `The change log does not tell of ${countWords(changes)}; the first is ${first?.record}.`,
    expected: `an entry in ${CHANGES_FOLDER} for every change of a record`,
    next: changes.some(({ kind }) => kind === 'removed')
      ? `Where a role or a source has another name now, write the old one into \`formerIds\` of its profile or into ${MOVES_FILE}; then ${COMMAND.charAt(0).toLowerCase()}${COMMAND.slice(1)}`
      : COMMAND,
  });
}

export const changesLogged: Check = {
  name: 'changes-logged',
  describe: 'The change log tells of every record that was added, corrected or taken out.',
  examines: 'records in content/records',
  // Without any, each fact sheet is told to lack its records.
  mayBeNone: true,
  codes: ['change-not-logged', 'change-entry-form', 'change-log-contradiction'],
  check(content) {
    const { history } = content;
    const names = formerNames(namedRoles(content), history.moves);
    const statements = statementsOf(content.records.flatMap(({ records }) => records ?? []));
    const { statements: logged, faults } = replay(history.entries, names);
    const findings = [...history.faults.changes, ...faults.map((fault) => contradiction(content, fault))];
    // A log that is at fault cannot tell what it lacks; moves that are at fault hide the new names of sources.
    if (!history.isWhole || findings.length > 0) return { examined: statements.size, findings };
    const unsettled = unsettledSources(content);
    const isSettled = ([key]: readonly [string, unknown]): boolean => !unsettled.has(partsOfKey(key).source);
    const untold = changesBetween(
      new Map([...logged].filter(isSettled)),
      new Map([...statements].filter(isSettled)),
    );
    const bySource = Map.groupBy(untold, ({ record }) => partsOfKey(record).source);
    return {
      examined: statements.size,
      findings: [...bySource].map(([source, changes]) => unlogged(content, source, changes)),
    };
  },
};
