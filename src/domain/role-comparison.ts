import type { ComparisonVerdict } from './comparison-verdict.ts';
import type { FactKind } from './fact-kind.ts';
import { FACT_SECTIONS } from './fact-words.ts';
import {
  type CitedFact,
  type CitedSalary,
  factsOfRole,
  type Library,
  type Role,
  recordKey,
  roleWithId,
  salariesOfRole,
  sourcesOfRoles,
} from './library.ts';
import { concludePay, type PayConclusion } from './pay-conclusion.ts';
import type { RoleId } from './role-id.ts';
import type { Source } from './source.ts';

/** What one role has to show in one row: facts, a blank that its source shows, or nothing that any source states. */
export type ComparisonCell =
  | { state: 'stated'; facts: CitedFact[] }
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
  roles: Role[];
  sources: Source[];
  /** The pay records of each role, in the order of the roles. */
  pay: CitedSalary[][];
  /** What may be concluded about the pay of each two of the roles. */
  pairs: ComparedPair[];
  sections: ComparisonSection[];
}

/** Facts in other letters or spaces are the same; a figure is part of what is stated. */
const statement = ({ source, record }: CitedFact): string =>
  [
    source.id,
    record.value?.toLowerCase().trim() ?? '',
    record.number,
    record.numberHigh,
    record.through,
  ].join('\u0000');

function compareKind(kind: FactKind, factsByRole: readonly CitedFact[][]): ComparisonRow | null {
  const ofKind = factsByRole.map((facts) => facts.filter(({ record }) => record.kind === kind));
  if (ofKind.every((facts) => facts.length === 0)) return null;

  const stated = ofKind.map((facts) => facts.filter(({ record }) => record.blank === null));
  const [first = [], ...others] = stated;
  const shared: CitedFact[][] = [];
  for (const fact of first) {
    const counterparts = others.map((facts) => facts.find((other) => statement(other) === statement(fact)));
    const found = counterparts.filter((other) => other !== undefined);
    if (found.length === others.length) shared.push([fact, ...found]);
  }
  const sharedKeys = new Set(shared.flat().map(recordKey));
  const cells = ofKind.map((facts, index): ComparisonCell => {
    const own = (stated[index] ?? []).filter((fact) => !sharedKeys.has(recordKey(fact)));
    if (own.length > 0) return { state: 'stated', facts: own };
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
 * @param roleIds two to four role ids, in the order in which they are to stand
 * @throws when a role has no profile, or when there are fewer than two or more than four
 */
export function compareRoles(library: Library, roleIds: readonly RoleId[]): RoleComparison {
  if (roleIds.length < 2 || roleIds.length > 4 || new Set(roleIds).size !== roleIds.length)
    throw new Error(
      `A comparison takes two to four different roles; it was given: ${roleIds.join(', ') || 'none'}.`,
    );
  const roles = roleIds.map((id) => roleWithId(library, id));
  const pay = roleIds.map((id) => salariesOfRole(library, id));
  const factsByRole = roleIds.map((id) => factsOfRole(library, id));
  const pairs = roleIds.flatMap((one, index) =>
    roleIds.slice(index + 1).map((other, offset): ComparedPair => {
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
    rows: kinds.map((kind) => compareKind(kind, factsByRole)).filter((row) => row !== null),
  })).filter(({ rows }) => rows.length > 0);
  return { roles, sources: sourcesOfRoles(library, roleIds), pay, pairs, sections };
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
