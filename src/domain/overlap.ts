import type { FactKind } from './fact-kind.ts';
import { type CitedFact, factsOfRole, type Library, type Role, recordKey } from './library.ts';
import type { RoleComparison } from './role-comparison.ts';
import type { RoleId } from './role-id.ts';

/** The kinds of fact that make two roles near to each other: what carries over when one moves between them. */
export const OVERLAP_KINDS = [
  'skill',
  'trait',
  'tool',
  'degree',
  'major',
  'certification',
  'employer',
  'industry',
  'contact',
] as const satisfies FactKind[];

export interface Overlap {
  kind: FactKind;
  /** Facts that one source states of every role compared. */
  facts: CitedFact[];
}

/** What a source states of all the roles compared, kind by kind. */
export function overlapOf(comparison: RoleComparison): Overlap[] {
  const rows = comparison.sections.flatMap(({ rows }) => rows);
  return OVERLAP_KINDS.flatMap((kind) => {
    const shared = rows.find((row) => row.kind === kind)?.shared ?? [];
    return shared.length === 0 ? [] : [{ kind, facts: shared.flatMap((facts) => facts.slice(0, 1)) }];
  });
}

const MOVE_KINDS: readonly FactKind[] = ['career-step', 'entry-step', 'specialization'];

/** Whether the text names the role by its title or a full alias; abbreviations are left out, since "AE" may be anything. */
function names(text: string, role: Role): boolean {
  const words = text.toLowerCase();
  return [role.title, ...role.aliases.filter((alias) => alias.includes(' '))].some((name) =>
    new RegExp(`(?<![\\p{L}-])${RegExp.escape(name.toLowerCase())}s?(?![\\p{L}-])`, 'u').test(words),
  );
}

/**
 * What sources state about moving between the roles: the steps and specializations of one role that name another.
 * A longer title hides the shorter one in it: "key account manager" is no mention of "account manager".
 */
export function movesBetween(library: Library, roles: readonly RoleId[]): CitedFact[] {
  const longestFirst = [...library.roles].sort((a, b) => b.title.length - a.title.length);
  const found = new Map<string, CitedFact>();
  for (const role of roles)
    for (const cited of factsOfRole(library, role)) {
      if (!MOVE_KINDS.includes(cited.record.kind) || cited.record.value === null) continue;
      let text = cited.record.value;
      const named = new Set<string>();
      for (const other of longestFirst) {
        if (!names(text, other)) continue;
        named.add(other.id);
        text = text.toLowerCase().replaceAll(other.title.toLowerCase(), ' ');
      }
      if (roles.some((other) => other !== role && named.has(other))) found.set(recordKey(cited), cited);
    }
  return [...found.values()];
}
