import { FEWEST_ROLES, MOST_ROLES } from './comparison-size.ts';
import type { ComparisonVerdict } from './comparison-verdict.ts';
import type { FactKind } from './fact-kind.ts';
import { FACT_SECTIONS } from './fact-kind.ts';
import {
  type CitedFact,
  type CitedSalary,
  type CitedSource,
  type Library,
  type Role,
  roleWithId,
} from './library.ts';
import { concludePay, type PayConclusion } from './pay-conclusion.ts';
import type { RoleId } from './role-id.ts';
import type { ComparedRole, RoleRecords } from './role-records.ts';

/** What one role has to show in one row: facts, a blank that its source shows, or nothing that any source states. */
export type ComparisonCell =
  | {
      state: 'stated';
      facts: CitedFact[];
      /** How many statements more there are than these, which the role's profile holds. */
      omitted: number;
    }
  | { state: 'blank-in-source'; facts: CitedFact[] }
  | { state: 'not-stated' };

export interface ComparisonRow {
  kind: FactKind;
  /** Facts that a source states of every role compared, one entry a fact: each role's own record of it. */
  shared: CitedFact[][];
  /** One cell for each role, in the order of the roles, without what is shared. */
  cells: ComparisonCell[];
  /** `same`: nothing is left beside the shared facts. `one-sided`: some role has nothing at all. */
  agreement: 'same' | 'different' | 'one-sided';
}

export interface ComparisonSection {
  id: string;
  title: string;
  rows: ComparisonRow[];
}

export interface ComparedPair {
  roles: [RoleId, RoleId];
  conclusions: PayConclusion[];
}

/** Two to four roles set side by side: what a page, a print and a frame on another site all show. */
export interface RoleComparison {
  roles: ComparedRole[];
  sources: CitedSource[];
  /** The pay records of each role, in the order of the roles. */
  pay: CitedSalary[][];
  /** What may be concluded about the pay of each two of the roles. */
  pairs: ComparedPair[];
  sections: ComparisonSection[];
}

/**
 * What makes a fact of one role the same as a fact of another: one source states both in the same words, whatever their
 * letters; a figure is part of what is stated.
 */
export const sharedStatementKey = ({ source, record }: CitedFact): string =>
  [
    source.id,
    record.kind,
    record.value?.toLowerCase().trim() ?? '',
    record.number,
    record.numberHigh,
    record.through,
  ].join('\u0000');

function compareKind(kind: FactKind, roles: readonly RoleRecords[]): ComparisonRow | null {
  const ofKind = roles.map(({ facts }) => facts.filter(({ record }) => record.kind === kind));
  if (ofKind.every((facts) => facts.length === 0)) return null;

  const stated = ofKind.map((facts) => facts.filter(({ record }) => record.blank === null));
  const [first = [], ...others] = stated;
  const shared: CitedFact[][] = [];
  for (const fact of first) {
    const counterparts = others.map((facts) =>
      facts.find((other) => sharedStatementKey(other) === sharedStatementKey(fact)),
    );
    const found = counterparts.filter((other) => other !== undefined);
    if (found.length === others.length) shared.push([fact, ...found]);
  }
  const sharedFacts = new Set(shared.flat());
  const cells = ofKind.map((facts, index): ComparisonCell => {
    const own = (stated[index] ?? []).filter((fact) => !sharedFacts.has(fact));
    if (own.length > 0) return { state: 'stated', facts: own, omitted: roles[index]?.omitted[kind] ?? 0 };
    const blanks = facts.filter(({ record }) => record.blank !== null);
    return blanks.length > 0 ? { state: 'blank-in-source', facts: blanks } : { state: 'not-stated' };
  });
  const nothingOwn = cells.every(({ state }) => state === 'not-stated');
  const someRoleHasNothing = stated.some((facts) => facts.length === 0);
  return {
    kind,
    shared,
    cells,
    agreement: nothingOwn ? 'same' : someRoleHasNothing ? 'one-sided' : 'different',
  };
}

/**
 * Sets roles side by side.
 *
 * @param compared two to four roles with what sources state of each, in the order in which they are to stand
 * @throws when there are fewer than two or more than four, or one twice
 */
export function compareRoles(compared: readonly RoleRecords[]): RoleComparison {
  const ids = compared.map(({ role }) => role.id);
  if (ids.length < FEWEST_ROLES || ids.length > MOST_ROLES || new Set(ids).size !== ids.length)
    throw new Error(
      `A comparison takes two to four different roles; it was given: ${ids.join(', ') || 'none'}.`,
    );
  const pay = compared.map(({ salaries }) => salaries);
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other, offset): ComparedPair => {
      const otherIndex = index + 1 + offset;
      return {
        roles: [one, other],
        conclusions: concludePay([one, pay[index] ?? []], [other, pay[otherIndex] ?? []]),
      };
    }),
  );
  const sections = FACT_SECTIONS.map(({ id, title, kinds }) => ({
    id,
    title,
    rows: kinds.map((kind) => compareKind(kind, compared)).filter((row) => row !== null),
  })).filter(({ rows }) => rows.length > 0);
  // A source has one id, and whichever role brings it, it is the same; order is that of the ids, as in the library.
  const sources = [
    ...new Map(compared.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values(),
  ].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return { roles: compared.map(({ role }) => role), sources, pay, pairs, sections };
}

/** The pairs of roles that get a page: those with an editor's verdict and those that a profile calls related. */
export function builtPairs(library: Library): [RoleId, RoleId][] {
  const known = new Set(library.roles.map(({ id }) => id));
  const keys = new Set<string>();
  for (const { id, related } of library.roles)
    for (const other of related) if (known.has(other) && other !== id) keys.add([id, other].sort().join(' '));
  for (const { roles } of library.verdicts) keys.add(roles.join(' '));
  return [...keys].sort().map((key) => {
    const [a, b] = key.split(' ');
    if (a === undefined || b === undefined) throw new Error(`not a pair of roles: "${key}"`);
    return [a, b];
  });
}

/** A pair that gets a page, with the editor's verdict, or null where none was written. */
export interface JudgedPair {
  roles: [Role, Role];
  verdict: ComparisonVerdict | null;
}

/** The pairs that get a page, those with a verdict first. */
export function judgedPairs(library: Library): JudgedPair[] {
  return builtPairs(library)
    .map(
      ([a, b]): JudgedPair => ({
        roles: [roleWithId(library, a), roleWithId(library, b)],
        verdict: library.verdicts.find(({ roles }) => roles[0] === a && roles[1] === b) ?? null,
      }),
    )
    .sort((x, y) => Number(x.verdict === null) - Number(y.verdict === null));
}
