import type { DraftFact } from './draft-fact.ts';

const keyOf = (fact: DraftFact): string =>
  [
    fact.role,
    fact.kind,
    fact.blank ?? '',
    (fact.value ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.%]+/gu, ' ')
      .trim(),
  ].join('|');

/**
 * One fact for all places of the source that state it, with all their lines. Figures are the same when kind, role,
 * number and horizon agree, however they are worded.
 */
export function reconcileFacts(facts: readonly DraftFact[]): DraftFact[] {
  const joined: DraftFact[] = [];
  const byKey = new Map<string, number>();
  const lines: Set<number>[] = [];
  for (const fact of facts) {
    const figure =
      fact.number === null || !NUMBERED.has(fact.kind)
        ? null
        : `${fact.role}|${fact.kind}|#${fact.number}|${fact.numberHigh}|${fact.unit}`;
    const key = figure ?? keyOf(fact);
    const at = byKey.get(key);
    const earlier = at === undefined ? undefined : joined[at];
    if (at === undefined || earlier === undefined || !agree(earlier, fact)) {
      byKey.set(key, joined.length);
      joined.push(fact);
      lines.push(new Set(fact.lines));
      continue;
    }
    for (const line of fact.lines) lines[at]?.add(line);
    joined[at] = {
      ...earlier,
      through: earlier.through ?? fact.through,
      asOf: earlier.asOf ?? fact.asOf,
      reportedBy: earlier.reportedBy ?? fact.reportedBy,
      number: earlier.number ?? fact.number,
      numberHigh: earlier.numberHigh ?? fact.numberHigh,
      unit: earlier.unit ?? fact.unit,
    };
  }
  return joined.map((fact, index) => ({
    ...fact,
    lines: [...(lines[index] ?? fact.lines)].sort((a, b) => a - b),
  }));
}

/** Kinds of which the figure is the statement. */
const NUMBERED: ReadonlySet<DraftFact['kind']> = new Set([
  'growth',
  'jobs',
  'openings',
  'age',
  'lgbt',
  'time-to-enter',
]);

const agree = (a: DraftFact, b: DraftFact): boolean =>
  (a.through === null || b.through === null || a.through === b.through) &&
  (a.reportedBy === null || b.reportedBy === null || a.reportedBy === b.reportedBy) &&
  (a.number === null || b.number === null || a.number === b.number) &&
  (a.asOf === null || b.asOf === null || a.asOf.slice(0, 4) === b.asOf.slice(0, 4));
