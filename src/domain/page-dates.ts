import * as address from './address.ts';
import { type ChangeEntry, partsOfKey, type RecordChange } from './change-entry.ts';
import { underCurrentNames } from './change-log.ts';
import { shownStatement } from './change-words.ts';
import { formerNames } from './former-names.ts';
import type { History } from './history.ts';
import type { Library } from './library.ts';
import { dataDate } from './open-data.ts';
import { builtPairs } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';

/**
 * The newest entry in which a record of one of the roles changed.
 * @param log newest first, under the names of today
 */
export function newestEntryAbout(log: readonly ChangeEntry[], roles: readonly RoleId[]): ChangeEntry | null {
  return (
    log.find(({ changes }) => changes.some((change) => roles.includes(shownStatement(change).role))) ?? null
  );
}

/**
 * The day on which what a page shows last changed, by the page's address: the newest of its editors' review and of the
 * changes in the log that its records had part in. A page that nothing tells of has no day, and never that of a build.
 */
export function pageDates(library: Library, history: History): Map<string, string> {
  const log = underCurrentNames(history.entries, formerNames(library.roles, history.moves));
  const newestChange = (matters: (change: RecordChange) => boolean): string | undefined =>
    log.findLast(({ changes }) => changes.some(matters))?.date;
  const newest = (...days: (string | undefined)[]): string | undefined =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const ofRole = new Map(
    library.roles.map(({ id }) => [id, newestChange((change) => shownStatement(change).role === id)]),
  );
  const reviewed = new Map(library.roles.map((role) => [role.id, role.reviewed]));
  const anyChange = log.at(-1)?.date;
  const anyReview = newest(...reviewed.values(), ...library.verdicts.map((verdict) => verdict.reviewed));
  const days: [string, string | undefined][] = [
    [address.HOME, newest(anyChange, anyReview)],
    [address.ROLES, newest(...reviewed.values())],
    [address.COMPARE, newest(...library.verdicts.map((verdict) => verdict.reviewed))],
    [address.SALARIES, newestChange((change) => 'measure' in shownStatement(change))],
    [address.SOURCES, anyChange],
    [address.CHANGES, anyChange],
    [address.DATA, dataDate(library, history)],
    ...library.roles.map(({ id }): [string, string | undefined] => [
      address.rolePath(id),
      newest(reviewed.get(id), ofRole.get(id)),
    ]),
    ...builtPairs(library).map(([a, b]): [string, string | undefined] => [
      address.comparisonPath(a, b),
      newest(
        library.verdicts.find(({ roles }) => roles[0] === a && roles[1] === b)?.reviewed,
        ofRole.get(a),
        ofRole.get(b),
      ),
    ]),
    ...library.files.map(({ source }): [string, string | undefined] => [
      address.sourcePath(source.id),
      newest(
        source.accessed,
        newestChange((change) => partsOfKey(change.record).source === source.id),
      ),
    ]),
  ];
  return new Map(days.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
