import * as address from './address.ts';
import { type ChangeEntry, partsOfKey, type Statement } from './change-entry.ts';
import { underCurrentNames } from './change-log.ts';
import { currentNames, formerNames, type Names } from './former-names.ts';
import type { History } from './history.ts';
import type { Library, Role } from './library.ts';
import { GONE, RECORD_ADDRESS, SOURCE_ADDRESS } from './move.ts';
import type { RecordFile } from './record-file.ts';
import { builtPairs } from './role-comparison.ts';

// What keeps an old address alive: a page that leads on, a page that says what happened, or an anchor beside the place
// that took over.

/** An old page. */
export interface FormerPage {
  from: string;
  /** The address that stands in its place; null where nothing does. */
  to: string | null;
  /** Why, for a reader; null where a name merely changed. */
  reason: string | null;
}

/**
 * Each family of addresses that role ids are part of: what addresses the renamed roles once had in it. A new family of
 * such addresses is added here, and all of its old addresses are then served.
 */
const ROLE_ADDRESS_FAMILIES: readonly ((library: Library) => FormerPage[])[] = [
  formerProfiles,
  formerComparisons,
];

function formerProfiles({ roles }: Library): FormerPage[] {
  return roles.flatMap(({ id, formerIds }) =>
    formerIds.map((former) => ({
      from: address.rolePath(former),
      to: address.rolePath(id),
      reason: null,
    })),
  );
}

/** Both orders of every pair, under each name that either role ever had. */
function formerComparisons(library: Library): FormerPage[] {
  const namesOf = (id: string): string[] => [
    id,
    ...(library.roles.find((role: Role) => role.id === id)?.formerIds ?? []),
  ];
  return builtPairs(library).flatMap(([a, b]) =>
    namesOf(a).flatMap((one) =>
      namesOf(b).flatMap((other): FormerPage[] =>
        one === a && other === b
          ? []
          : [`${one}-vs-${other}`, `${other}-vs-${one}`].map((pair) => ({
              from: `${address.COMPARE}${pair}/`,
              to: address.comparisonPath(a, b),
              reason: null,
            })),
      ),
    ),
  );
}

/** A page that can be cited as a whole. */
const CITABLE = /^\/(?:roles|compare|sources)\/[a-z0-9-]+\/$/;

/** The page on how to cite an old page goes the way of that page. */
function formerCitation({ from, to, reason }: FormerPage): FormerPage[] {
  if (!CITABLE.test(from)) return [];
  return [
    { from: address.citePath(from), to: to !== null && CITABLE.test(to) ? address.citePath(to) : to, reason },
  ];
}

/** Every old page that is to be served, in the order of addresses. What stands today is never among them. */
export function formerPages(library: Library, { moves }: Pick<History, 'moves'>): FormerPage[] {
  const moved = moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to, reason }): FormerPage => ({ from, to: to === GONE ? null : to, reason }));
  const pages = new Map<string, FormerPage>();
  for (const page of [...ROLE_ADDRESS_FAMILIES.flatMap((family) => family(library)), ...moved])
    pages.set(page.from, page);
  for (const page of [...pages.values()].flatMap(formerCitation)) pages.set(page.from, page);
  return [...pages.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A source page that stands at an old address as well, whole, so that the records' old addresses lead to their place. */
export function isFormerSource({ from, to }: FormerPage): boolean {
  return SOURCE_ADDRESS.test(from) && to !== null && SOURCE_ADDRESS.test(to);
}

/** A record that is no more, or that stands elsewhere. */
export interface GoneRecord {
  /** Its old id: the anchor that is kept. */
  id: string;
  /** Where it stands now, if it does. */
  to: string | null;
  reason: string;
  /** When it was taken out, where the change log says so. */
  date: string | null;
  /** What it stated, where the change log says so. */
  statement: Statement | null;
}

/** The old anchors of the page of one source. */
export interface FormerAnchors {
  /** Old ids by the id of the record that each leads to today. */
  aliases: ReadonlyMap<string, string[]>;
  gone: GoneRecord[];
  /** Old ids of which nothing tells what became of them: a check reports them. */
  lost: string[];
}

type Fate = { id: string } | Omit<GoneRecord, 'id'> | null;

/** Tells what became of a record of a source; its parts are named as they are today. */
type FateOf = (source: string, id: string) => Fate;

/** Looks up what became of records: in the moves, in the roles' former ids, and in the change log. */
function fates(names: Names, { entries, moves }: History, present: ReadonlySet<string>): FateOf {
  const log = underCurrentNames(entries, names).reverse();
  const moved = new Map<string, { to: string; reason: string }>(
    moves.flatMap(({ from, to, reason }) => {
      const [, source, id] = RECORD_ADDRESS.exec(from) ?? [];
      return source === undefined || id === undefined
        ? []
        : [[`${currentNames.source(names, source)}#${id}`, { to, reason }] as const];
    }),
  );
  const removal = (key: string): { entry: ChangeEntry; statement: Statement } | null => {
    for (const entry of log)
      for (const change of entry.changes)
        if (change.kind === 'removed' && change.record === key) return { entry, statement: change.before };
    return null;
  };
  const successor = (source: string, id: string): string | null => {
    for (const { changes } of log)
      for (const change of changes)
        if (change.kind === 'corrected' && change.was === id && partsOfKey(change.record).source === source)
          return partsOfKey(change.record).id;
    return null;
  };
  const fateOf = (source: string, id: string, seen: ReadonlySet<string>): Fate => {
    const key = `${source}#${id}`;
    if (present.has(key)) return { id };
    // Moves that lead in a circle lead nowhere.
    if (seen.has(key)) return null;
    const further = new Set([...seen, key]);
    const removed = removal(key);
    const move = moved.get(key);
    if (move !== undefined) {
      const [, target, record] = RECORD_ADDRESS.exec(move.to) ?? [];
      if (target !== undefined && record !== undefined && currentNames.source(names, target) === source)
        return fateOf(source, record, further);
      return {
        to: move.to === GONE ? null : move.to,
        reason: move.reason,
        date: removed?.entry.date ?? null,
        statement: removed?.statement ?? null,
      };
    }
    for (const [former, role] of names.roles) {
      if (!id.startsWith(`${former}-`)) continue;
      const found = fateOf(source, currentNames.recordId(id, former, role), further);
      if (found !== null) return found;
    }
    const next = successor(source, id);
    if (next !== null) return fateOf(source, next, further);
    if (removed === null) return null;
    return { to: null, reason: removed.entry.why, date: removed.entry.date, statement: removed.statement };
  };
  return (source, id) => fateOf(source, id, new Set());
}

/** Every id that the ledger has of records of a source, under any name that the source ever had. */
function idsInLedger(source: string, { ledger }: History, names: Names): string[] {
  return [
    ...new Set(
      ledger.flatMap((line) => {
        const [, named, id] = RECORD_ADDRESS.exec(line) ?? [];
        return named !== undefined && id !== undefined && currentNames.source(names, named) === source
          ? [id]
          : [];
      }),
    ),
  ];
}

/** What became of every record that ever had an address on the page of a source; also of a source that is no more. */
export function formerAnchors(source: string, library: Library, history: History): FormerAnchors {
  const names = formerNames(library.roles, history.moves);
  const file: RecordFile | undefined = library.files.find((candidate) => candidate.source.id === source);
  const present = new Set(
    [...(file?.salaries ?? []), ...(file?.facts ?? [])].map(({ id }) => `${source}#${id}`),
  );
  const fateOf = fates(names, history, present);
  const aliases = new Map<string, string[]>();
  const gone: GoneRecord[] = [];
  const lost: string[] = [];
  for (const id of idsInLedger(source, history, names)) {
    if (present.has(`${source}#${id}`)) continue;
    const fate = fateOf(source, id);
    if (fate === null) lost.push(id);
    else if ('id' in fate) aliases.set(fate.id, [...(aliases.get(fate.id) ?? []), id]);
    else gone.push({ id, ...fate });
  }
  return { aliases, gone, lost };
}

/**
 * Every address of roles, comparisons and sources that the site answers, old ones included: what can be known before a
 * page is made.
 */
export function answeredAddresses(library: Library, history: History): Set<string> {
  const former = formerPages(library, history);
  const names = formerNames(library.roles, history.moves);
  const recordsAt = (path: string, source: string): string[] => {
    const file = library.files.find((candidate) => candidate.source.id === source);
    const { aliases, gone } = formerAnchors(source, library, history);
    const ids = [
      ...[...(file?.salaries ?? []), ...(file?.facts ?? [])].map(({ id }) => id),
      ...[...aliases.values()].flat(),
      ...gone.map(({ id }) => id),
    ];
    return ids.map((id) => `${path}#${id}`);
  };
  return new Set([
    address.ROLES,
    address.COMPARE,
    address.SOURCES,
    ...library.roles.map(({ id }) => address.rolePath(id)),
    ...builtPairs(library).flatMap(([a, b]) => [
      address.comparisonPath(a, b),
      `${address.COMPARE}${b}-vs-${a}/`,
    ]),
    ...library.files.flatMap(({ source }) => [
      address.sourcePath(source.id),
      ...recordsAt(address.sourcePath(source.id), source.id),
    ]),
    ...former.flatMap(({ from }) => {
      const [, source] = SOURCE_ADDRESS.exec(from) ?? [];
      return source === undefined ? [from] : [from, ...recordsAt(from, currentNames.source(names, source))];
    }),
  ]);
}

const FORESEEABLE = /^\/(?:roles|compare|sources)\//;

/** The addresses of the ledger that nothing would answer, as far as that is known before a page is made. */
export function lostAddresses(library: Library, history: History): string[] {
  const answered = answeredAddresses(library, history);
  return history.ledger.filter((line) => FORESEEABLE.test(line) && !answered.has(line));
}
