import * as address from './address.ts';
import { type ChangeEntry, partsOfKey, type Statement } from './change-entry.ts';
import { underCurrentNames } from './change-log.ts';
import { embedAddresses, embedKey, embedsOf, formerEmbedKeys } from './embed.ts';
import { currentNames, formerNames, type Names } from './former-names.ts';
import type { History } from './history.ts';
import type { Library, Role } from './library.ts';
import { GONE, RECORD_ADDRESS, SOURCE_ADDRESS } from './move.ts';
import type { RecordFile } from './record-file.ts';
import { builtPairs } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';

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
const ROLE_ADDRESS_FAMILIES: readonly ((
  library: Library,
  history: Pick<History, 'ledger'>,
) => FormerPage[])[] = [
  formerProfiles,
  formerComparisons,
  formerEmbeds,
  (library) => formerSheets(library, address.handoutPath),
  (library) => formerSheets(library, address.worksheetPath),
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

/** Every id that a role has or had. */
function namesOf(library: Library, id: RoleId): RoleId[] {
  return [id, ...(library.roles.find((role: Role) => role.id === id)?.formerIds ?? [])];
}

/** Both orders of every pair, under each name that either role ever had. */
function formerComparisons(library: Library): FormerPage[] {
  return builtPairs(library).flatMap(([a, b]) =>
    namesOf(library, a).flatMap((one) =>
      namesOf(library, b).flatMap((other): FormerPage[] =>
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

/** The frame, the picture, and whatever else an embed has an address for. */
function formerEmbeds(library: Library, { ledger }: Pick<History, 'ledger'>): FormerPage[] {
  return formerEmbedKeys(library, ledger).flatMap(({ former, key }) => {
    const today = embedAddresses(key);
    return embedAddresses(former).map((from, index) => ({ from, to: today[index] ?? null, reason: null }));
  });
}

/** A sheet of paper for every pair, under each name that either role ever had: in one order, as they were published. */
function formerSheets(library: Library, pathOf: (one: RoleId, other: RoleId) => string): FormerPage[] {
  return builtPairs(library).flatMap(([a, b]) =>
    namesOf(library, a).flatMap((one) =>
      namesOf(library, b).flatMap((other): FormerPage[] =>
        one === a && other === b ? [] : [{ from: pathOf(one, other), to: pathOf(a, b), reason: null }],
      ),
    ),
  );
}

/**
 * A pair that has no page any more has no sheets either: those that were published go where its comparison goes, so that an
 * editor says it once.
 */
function sheetsOfMovedPairs({ moves, ledger }: Pick<History, 'moves' | 'ledger'>): FormerPage[] {
  const published = new Set(ledger);
  return moves.flatMap(({ from, to, reason }) => {
    const [, one, other] = PAIR_ADDRESS.exec(from) ?? [];
    if (one === undefined || other === undefined) return [];
    return [address.handoutPath(one, other), address.worksheetPath(one, other)]
      .filter((sheet) => published.has(sheet))
      .map((sheet): FormerPage => ({ from: sheet, to: to === GONE ? null : to, reason }));
  });
}

/** "/compare/<a>-vs-<b>/". */
const PAIR_ADDRESS = /^\/compare\/([a-z0-9-]+)-vs-([a-z0-9-]+)\/$/;

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
export function formerPages(library: Library, history: Pick<History, 'moves' | 'ledger'>): FormerPage[] {
  const moved = history.moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to, reason }): FormerPage => ({ from, to: to === GONE ? null : to, reason }));
  const pages = new Map<string, FormerPage>();
  for (const page of [
    ...ROLE_ADDRESS_FAMILIES.flatMap((family) => family(library, history)),
    ...sheetsOfMovedPairs(history),
    ...moved,
  ])
    pages.set(page.from, page);
  for (const page of [...pages.values()].flatMap(formerCitation)) pages.set(page.from, page);
  return [...pages.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A source page that stands at an old address as well, whole, so that the records' old addresses lead to their place. */
export function isFormerSource({ from, to }: FormerPage): boolean {
  return SOURCE_ADDRESS.test(from) && to !== null && SOURCE_ADDRESS.test(to);
}

/** A file that stands at an old address as well, whole: only a page can lead on. */
export function isFormerFile({ from, to }: FormerPage): boolean {
  return to !== null && !from.endsWith('/');
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

/** What the site remembers, by what is asked for: looked up for every source, so it is made once for all of them. */
interface Memory {
  names: Names;
  /** The records of each source, by its id. */
  files: ReadonlyMap<string, RecordFile>;
  /** The ids that the ledger has of records of a source, under any name that the source ever had. */
  idsInLedger: ReadonlyMap<string, ReadonlySet<string>>;
  /** The moves of single records, by the record's key. */
  moved: ReadonlyMap<string, { to: string; reason: string }>;
  /** The newest entry that took a record out, by the record's key. */
  removed: ReadonlyMap<string, { entry: ChangeEntry; statement: Statement }>;
  /** The id that a record got in the newest correction of its id, by the key that it had. */
  successors: ReadonlyMap<string, string>;
}

/** By the objects themselves: neither a library nor a history changes once it is read. */
const memories = new WeakMap<Library, WeakMap<History, Memory>>();

function memoryOf(library: Library, history: History): Memory {
  const ofLibrary = memories.get(library) ?? new WeakMap<History, Memory>();
  memories.set(library, ofLibrary);
  const memory = ofLibrary.get(history) ?? remember(library, history);
  ofLibrary.set(history, memory);
  return memory;
}

function remember({ roles, files }: Library, { entries, moves, ledger }: History): Memory {
  const names = formerNames(roles, moves);
  const idsInLedger = new Map<string, Set<string>>();
  for (const line of ledger) {
    const [, named, id] = RECORD_ADDRESS.exec(line) ?? [];
    if (named === undefined || id === undefined) continue;
    const source = currentNames.source(names, named);
    idsInLedger.set(source, (idsInLedger.get(source) ?? new Set()).add(id));
  }
  const removed = new Map<string, { entry: ChangeEntry; statement: Statement }>();
  const successors = new Map<string, string>();
  // From the oldest to the newest, so that the newest is what stays.
  for (const entry of underCurrentNames(entries, names))
    for (const change of entry.changes) {
      if (change.kind === 'removed') removed.set(change.record, { entry, statement: change.before });
      if (change.kind !== 'corrected' || change.was === undefined) continue;
      const { source, id } = partsOfKey(change.record);
      successors.set(`${source}#${change.was}`, id);
    }
  return {
    names,
    files: new Map(files.map((file) => [file.source.id, file])),
    idsInLedger,
    moved: new Map(
      moves.flatMap(({ from, to, reason }) => {
        const [, source, id] = RECORD_ADDRESS.exec(from) ?? [];
        return source === undefined || id === undefined
          ? []
          : [[`${currentNames.source(names, source)}#${id}`, { to, reason }] as const];
      }),
    ),
    removed,
    successors,
  };
}

function idsOf(file: RecordFile | undefined): string[] {
  return [...(file?.salaries ?? []), ...(file?.facts ?? [])].map(({ id }) => id);
}

type Fate = { id: string } | Omit<GoneRecord, 'id'> | null;

/** Looks up what became of a record of a source: in the moves, in the roles' former ids, and in the change log. */
function fateOf(
  memory: Memory,
  present: ReadonlySet<string>,
  source: string,
  id: string,
  seen: ReadonlySet<string> = new Set(),
): Fate {
  const { names } = memory;
  const key = `${source}#${id}`;
  if (present.has(id)) return { id };
  // Moves that lead in a circle lead nowhere.
  if (seen.has(key)) return null;
  const further = new Set([...seen, key]);
  const removed = memory.removed.get(key);
  const move = memory.moved.get(key);
  if (move !== undefined) {
    const [, target, record] = RECORD_ADDRESS.exec(move.to) ?? [];
    if (target !== undefined && record !== undefined && currentNames.source(names, target) === source)
      return fateOf(memory, present, source, record, further);
    return {
      to: move.to === GONE ? null : move.to,
      reason: move.reason,
      date: removed?.entry.date ?? null,
      statement: removed?.statement ?? null,
    };
  }
  for (const [former, role] of names.roles) {
    if (!id.startsWith(`${former}-`)) continue;
    const found = fateOf(memory, present, source, currentNames.recordId(id, former, role), further);
    if (found !== null) return found;
  }
  const next = memory.successors.get(key);
  if (next !== undefined) return fateOf(memory, present, source, next, further);
  if (removed === undefined) return null;
  return { to: null, reason: removed.entry.why, date: removed.entry.date, statement: removed.statement };
}

/** What became of every record that ever had an address on the page of a source; also of a source that is no more. */
export function formerAnchors(source: string, library: Library, history: History): FormerAnchors {
  const memory = memoryOf(library, history);
  const present = new Set(idsOf(memory.files.get(source)));
  const aliases = new Map<string, string[]>();
  const gone: GoneRecord[] = [];
  const lost: string[] = [];
  for (const id of memory.idsInLedger.get(source) ?? []) {
    if (present.has(id)) continue;
    const fate = fateOf(memory, present, source, id);
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
  const { names, files } = memoryOf(library, history);
  const recordsAt = (path: string, source: string): string[] => {
    const { aliases, gone } = formerAnchors(source, library, history);
    const ids = [...idsOf(files.get(source)), ...[...aliases.values()].flat(), ...gone.map(({ id }) => id)];
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
      address.handoutPath(a, b),
      address.worksheetPath(a, b),
    ]),
    address.EMBED,
    address.EMBED_RESIZER,
    ...embedsOf(library, history.ledger).flatMap((embed) => embedAddresses(embedKey(embed))),
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

const FORESEEABLE = /^\/(?:roles|compare|sources|handout|worksheet|embed|oembed|share)\//;

/** The addresses of the ledger that nothing would answer, as far as that is known before a page is made. */
export function lostAddresses(library: Library, history: History): string[] {
  const answered = answeredAddresses(library, history);
  return history.ledger.filter((line) => FORESEEABLE.test(line) && !answered.has(line));
}
