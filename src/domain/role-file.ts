import type { StatedFact } from './fact.ts';
import type { FactKind } from './fact-kind.ts';
import { FACT_SECTIONS } from './fact-kind.ts';
import {
  factPhrase,
  factStatements,
  inReadingOrder,
  LIST_BEGINNING,
  TOO_FEW_TO_FOLD,
} from './fact-statement.ts';
import { allFacts, type CitedFact, type CitedSource, type Library } from './library.ts';
import { builtPairs, sharedStatementKey } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';
import { type ComparedRole, type RoleRecords, recordsOfRole } from './role-records.ts';
import type { StatedSalary } from './salary-record.ts';

/** Of what a record states, what every record has; the rest is left out where it is null or empty. */
type Sparse<Statement, Always extends keyof Statement> = Pick<Statement, Always> &
  Partial<Omit<Statement, Always>> & { source: CitedSource['id'] };

/** A pay record of the role that the file is about. */
export type FiledSalary = Sparse<
  Omit<StatedSalary, 'role'>,
  'id' | 'measure' | 'basis' | 'period' | 'currency' | 'qualifier'
>;
/** A fact of the role that the file is about, under its kind. Its id is given where a figure leads to it. */
export type FiledFact = Sparse<Omit<StatedFact, 'role' | 'kind'>, never>;

/**
 * /data/roles/<role>.json: what a comparison shows of one role, and no more, so that any roles can be set side by side
 * from one small file each, however many roles there are.
 */
export interface RoleFile {
  about: string;
  role: ComparedRole;
  /** The roles with which a page of its own compares it. */
  comparedWith: RoleId[];
  sources: CitedSource[];
  salaries: FiledSalary[];
  facts: Partial<Record<FactKind, FiledFact[]>>;
  /** How many statements of a kind are left out; the role's profile has them all. */
  omitted: Partial<Record<FactKind, number>>;
}

const ABOUT =
  'An extract, for setting roles side by side: every pay figure of the role, and the beginning of each list of facts. “omitted” counts what is left out. A field that is missing is not stated by the source.';

/** So many statements of a list a comparison shows at most before it leads to the profile. */
const BEGINNING = LIST_BEGINNING + TOO_FEW_TO_FOLD;

/**
 * The facts of one kind that any comparison of the role may need, in their order: those that may be shared, since one
 * source states them of another role too, and the beginning of the rest. What is shared with one role is the role's own
 * beside another; it then only pushes the rest back, so that nothing beyond that beginning can come into sight.
 */
function neededFacts(
  facts: readonly CitedFact[],
  mayBeShared: (fact: CitedFact) => boolean,
): { needed: CitedFact[]; omitted: number } {
  const rest = inReadingOrder(
    factStatements(facts).filter(({ facts: bearers }) => !bearers.some(mayBeShared)),
  );
  const left = new Set(rest.slice(BEGINNING).flatMap(({ facts: bearers }) => bearers));
  return { needed: facts.filter((fact) => !left.has(fact)), omitted: Math.max(0, rest.length - BEGINNING) };
}

const isStated = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** The record without the fields that state nothing. */
function withoutBlanks<Statement extends object>(record: Statement): Partial<Statement> {
  const stated: Partial<Statement> = { ...record };
  for (const field in stated) if (!isStated(stated[field])) delete stated[field];
  return stated;
}

/** The file of each role, by its id. */
export function roleFiles(library: Library): Map<RoleId, RoleFile> {
  const rolesOfStatement = new Map<string, Set<RoleId>>();
  for (const fact of allFacts(library)) {
    const key = sharedStatementKey(fact);
    rolesOfStatement.set(key, (rolesOfStatement.get(key) ?? new Set()).add(fact.record.role));
  }
  const mayBeShared = (fact: CitedFact): boolean =>
    (rolesOfStatement.get(sharedStatementKey(fact))?.size ?? 0) > 1;

  const comparedWith = new Map<RoleId, RoleId[]>();
  for (const pair of builtPairs(library))
    for (const id of pair)
      comparedWith.set(id, [...(comparedWith.get(id) ?? []), ...pair.filter((other) => other !== id)]);
  return new Map(
    library.roles.map(({ id }) => [
      id,
      {
        ...roleFile(library, id, mayBeShared),
        comparedWith: comparedWith.get(id) ?? [],
      },
    ]),
  );
}

function roleFile(
  library: Library,
  id: RoleId,
  mayBeShared: (fact: CitedFact) => boolean,
): Omit<RoleFile, 'comparedWith'> {
  const { role, sources, salaries, facts } = recordsOfRole(library, id);
  const filed: RoleFile['facts'] = {};
  const omitted: RoleFile['omitted'] = {};
  for (const kind of FACT_SECTIONS.flatMap(({ kinds }) => [...kinds])) {
    const ofKind = neededFacts(
      facts.filter(({ record }) => record.kind === kind),
      mayBeShared,
    );
    if (ofKind.omitted > 0) omitted[kind] = ofKind.omitted;
    if (ofKind.needed.length > 0)
      filed[kind] = ofKind.needed.map(({ source, record }) => {
        const { id, value, number, numberHigh, unit, through, reportedBy, asOf, blank, flags } = record;
        const hasFigure = /\d/.test(factPhrase(record) ?? '');
        return {
          source: source.id,
          ...(hasFigure && { id }),
          ...withoutBlanks({ value, number, numberHigh, unit, through, reportedBy, asOf, blank, flags }),
        };
      });
  }
  return {
    about: ABOUT,
    role: { id, title: role.title, summary: role.summary, summarySources: role.summarySources },
    sources: sources.map(({ id, publisher, title, url, kind, published, dating, accessed }) => ({
      id,
      publisher,
      title,
      url,
      kind,
      published,
      dating,
      accessed,
    })),
    salaries: salaries.map(({ source, record }) => {
      const { id, measure, basis, period, currency, qualifier } = record;
      const { percentile, low, high, segment, reportedBy, asOf, flags } = record;
      return {
        source: source.id,
        ...{ id, measure, basis, period, currency, qualifier },
        ...withoutBlanks({ percentile, low, high, segment, reportedBy, asOf, flags }),
      };
    }),
    facts: filed,
    omitted,
  };
}

/** What the file leaves out because it is null or empty. */
const NOTHING_STATED_OF_PAY = {
  percentile: null,
  low: null,
  high: null,
  segment: null,
  reportedBy: null,
  asOf: null,
} as const;
const NOTHING_STATED_OF_FACT = {
  value: null,
  number: null,
  numberHigh: null,
  unit: null,
  through: null,
  reportedBy: null,
  asOf: null,
  blank: null,
} as const;

/**
 * The file as what a comparison takes.
 * @throws when a record names a source that the file does not hold
 */
export function recordsFromFile({ role, sources, salaries, facts, omitted }: RoleFile): RoleRecords {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): CitedSource => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in the file`);
    return source;
  };
  return {
    role,
    sources,
    salaries: salaries.map(({ source, flags = [], ...stated }) => ({
      source: sourceOf(source),
      record: { ...NOTHING_STATED_OF_PAY, ...stated, role: role.id, flags },
    })),
    facts: FACT_SECTIONS.flatMap(({ kinds }) => [...kinds]).flatMap((kind) =>
      (facts[kind] ?? []).map(({ source, flags = [], id = '', ...stated }) => ({
        source: sourceOf(source),
        record: { ...NOTHING_STATED_OF_FACT, ...stated, id, role: role.id, kind, flags },
      })),
    ),
    omitted,
  };
}
