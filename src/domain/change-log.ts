import { distance } from 'fastest-levenshtein';
import {
  type ChangeEntry,
  isPayStatement,
  partsOfKey,
  type RecordChange,
  type Statement,
  stateTheSame,
} from './change-entry.ts';
import { currentNames, type Names } from './former-names.ts';

/** What one change says that does not follow from the entries before it. */
export interface LogFault {
  entry: ChangeEntry['id'];
  /** Which of the entry's changes, from 0. */
  change: number;
  record: string;
  fault: string;
}

/** What the log says of the records after its last entry. */
export interface LoggedState {
  statements: Map<string, Statement>;
  faults: LogFault[];
}

/** The entries from the oldest to the newest. */
export function inOrder(entries: readonly ChangeEntry[]): ChangeEntry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The log with every name as it is today: where a role or a source was renamed, its records are still the same records.
 */
export function underCurrentNames(entries: readonly ChangeEntry[], names: Names): ChangeEntry[] {
  const rename = (key: string, statement: Statement): { key: string; statement: Statement } => {
    const { source, id } = partsOfKey(key);
    const role = currentNames.role(names, statement.role);
    return {
      key: `${currentNames.source(names, source)}#${currentNames.recordId(id, statement.role, role)}`,
      statement: { ...statement, role },
    };
  };
  return inOrder(entries).map((entry) => ({
    ...entry,
    changes: entry.changes.map((change): RecordChange => {
      switch (change.kind) {
        case 'added': {
          const { key, statement } = rename(change.record, change.after);
          return { ...change, record: key, after: statement };
        }
        case 'removed': {
          const { key, statement } = rename(change.record, change.before);
          return { ...change, record: key, before: statement };
        }
        case 'corrected': {
          const after = rename(change.record, change.after);
          const before = rename(
            `${partsOfKey(change.record).source}#${change.was ?? partsOfKey(change.record).id}`,
            change.before,
          );
          return {
            ...change,
            record: after.key,
            ...(change.was === undefined ? {} : { was: partsOfKey(before.key).id }),
            before: before.statement,
            after: after.statement,
          };
        }
        default:
          return change satisfies never;
      }
    }),
  }));
}

/** Replays the log, from nothing to what it says stands today. */
export function replay(entries: readonly ChangeEntry[], names: Names): LoggedState {
  const statements = new Map<string, Statement>();
  const faults: LogFault[] = [];
  for (const { id: entry, changes } of underCurrentNames(entries, names))
    for (const [index, change] of changes.entries()) {
      const { record } = change;
      const told = (fault: string): void => {
        faults.push({ entry, change: index, record, fault });
      };
      if (change.kind === 'added') {
        if (statements.has(record)) told('is added, but was there before');
        statements.set(record, change.after);
        continue;
      }
      const old =
        change.kind === 'corrected' && change.was !== undefined
          ? `${partsOfKey(record).source}#${change.was}`
          : record;
      const before = statements.get(old);
      if (before === undefined) told(`is ${change.kind}, but was not there before`);
      else if (!stateTheSame(before, change.before))
        told(`is ${change.kind}, but stated something else before`);
      statements.delete(old);
      if (change.kind === 'corrected') statements.set(record, change.after);
    }
  return { statements, faults };
}

/** Changes of the same record come together; a record that only got another id is corrected, not lost. */
const KIND_ORDER = { added: 0, corrected: 1, removed: 2 } as const satisfies Record<
  RecordChange['kind'],
  number
>;

/**
 * What changed from one state of the records to another, record by record: added, then corrected, then removed.
 *
 * A record whose id changed counts as corrected where exactly one of the added says the same of the same role as exactly
 * one of the removed, but for the amount or but for the label of a figure, or in nearly the same words of a fact.
 */
export function changesBetween(
  before: ReadonlyMap<string, Statement>,
  after: ReadonlyMap<string, Statement>,
): RecordChange[] {
  const corrected = [...after].flatMap(([record, statement]): RecordChange[] => {
    const old = before.get(record);
    return old === undefined || stateTheSame(old, statement)
      ? []
      : [{ kind: 'corrected', record, before: old, after: statement }];
  });
  const removed = new Map([...before].filter(([key]) => !after.has(key)));
  const added = new Map([...after].filter(([key]) => !before.has(key)));
  for (const [old, record] of successors(removed, added)) {
    const [was, is] = [removed.get(old), added.get(record)];
    if (was === undefined || is === undefined) continue;
    corrected.push({ kind: 'corrected', record, was: partsOfKey(old).id, before: was, after: is });
    removed.delete(old);
    added.delete(record);
  }
  return [
    ...[...added].map(([record, statement]): RecordChange => ({ kind: 'added', record, after: statement })),
    ...corrected,
    ...[...removed].map(
      ([record, statement]): RecordChange => ({ kind: 'removed', record, before: statement }),
    ),
  ].sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
}

/** Pairs of keys: a removed record, and the added one that surely takes its place. */
function successors(
  removed: ReadonlyMap<string, Statement>,
  added: ReadonlyMap<string, Statement>,
): [old: string, record: string][] {
  return [...removed].flatMap(([old, was]): [string, string][] => {
    const near = [...added].filter(([record, is]) => isSuccessor(old, was, record, is));
    const [only] = near;
    if (only === undefined || near.length > 1) return [];
    const rivals = [...removed].filter(([other, said]) => isSuccessor(other, said, only[0], only[1]));
    return rivals.length === 1 ? [[old, only[0]]] : [];
  });
}

function isSuccessor(old: string, was: Statement, record: string, is: Statement): boolean {
  if (partsOfKey(old).source !== partsOfKey(record).source || was.role !== is.role) return false;
  if (isPayStatement(was) && isPayStatement(is)) {
    const sameAmount =
      was.low === is.low && was.high === is.high && was.currency === is.currency && was.period === is.period;
    const label = ({ measure, percentile, basis, period, segment }: typeof was): string =>
      JSON.stringify([measure, percentile, basis, period, segment?.kind, segment?.label]);
    return sameAmount || label(was) === label(is);
  }
  if (isPayStatement(was) || isPayStatement(is)) return false;
  if (was.kind !== is.kind) return false;
  const [one, other] = [was.value ?? '', is.value ?? ''];
  return distance(one, other) * 3 <= Math.max(one.length, other.length);
}
