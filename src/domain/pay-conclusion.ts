import type { CitedSalary } from './library.ts';
import type { RoleId } from './role-id.ts';
import type { StatedSalary } from './salary-record.ts';
import { salaryShape } from './salary-shape.ts';
import type { Segment } from './segment.ts';

/**
 * Why two pay figures may not be set against each other. The order is the order in which a reader is told.
 * A figure that does not say what it measures is comparable only with one beside it in the same source.
 */
export type Obstacle =
  | 'currency-differs'
  | 'period-differs'
  | 'segment-differs'
  | 'measure-differs'
  | 'measure-not-stated'
  | 'basis-differs'
  | 'basis-not-stated'
  | 'time-differs'
  | 'time-not-stated';

/** What may be concluded from the records about the pay of two roles. */
export type PayConclusion =
  | {
      /** One source gives the same statistic for both roles, and one is higher. */
      kind: 'higher';
      higher: CitedSalary;
      lower: CitedSalary;
      /** The exact difference per period; null where a figure is qualified ("just under"), so that none can be given. */
      difference: number | null;
    }
  | { kind: 'equal'; figures: [CitedSalary, CitedSalary] }
  | {
      /** One source gives a range for both; ranges show spread, and never that one role pays more. */
      kind: 'ranges';
      figures: [CitedSalary, CitedSalary];
      overlap: boolean;
    }
  | {
      /** Both roles have figures, but these two cannot be compared. */
      kind: 'not-comparable';
      figures: [CitedSalary, CitedSalary];
      obstacles: Obstacle[];
    }
  | { kind: 'one-sided'; stated: RoleId; notStated: RoleId }
  | { kind: 'neither' };

/** Whether the figure speaks of the whole role rather than of one state, industry or stage of experience. */
export function isOverall({ record }: CitedSalary): boolean {
  return record.segment === null;
}

/** Whether the figure is a measurement of its own: an hourly rate worked out from the yearly figure is none. */
export function isWitness({ record }: CitedSalary): boolean {
  return !record.flags.includes('derived-hourly') && !record.flags.includes('malformed-amount');
}

const segmentKey = (segment: Segment | null): string =>
  segment === null ? '' : `${segment.kind}:${segment.label.toLowerCase()}`;

/** Every reason why the two figures may not be set against each other; empty when they may. */
export function obstaclesBetween(one: CitedSalary, other: CitedSalary): Obstacle[] {
  const a = one.record;
  const b = other.record;
  const sameSource = one.source.id === other.source.id;
  const obstacles: Obstacle[] = [];
  if (a.currency !== b.currency) obstacles.push('currency-differs');
  if (a.period !== b.period) obstacles.push('period-differs');
  if (segmentKey(a.segment) !== segmentKey(b.segment)) obstacles.push('segment-differs');
  if (a.measure !== b.measure || a.percentile !== b.percentile) obstacles.push('measure-differs');
  else if (a.measure === 'unspecified' && !sameSource) obstacles.push('measure-not-stated');
  if (a.basis !== b.basis) obstacles.push('basis-differs');
  else if (a.basis === 'unspecified' && !sameSource) obstacles.push('basis-not-stated');
  if (a.asOf !== b.asOf) obstacles.push('time-differs');
  else if (a.asOf === null && !sameSource) obstacles.push('time-not-stated');
  return obstacles;
}

/** Which of two comparable points is surely the higher, or null: "just under $58,000" and $58,000 settle nothing. */
function higherOf(one: CitedSalary, other: CitedSalary): { higher: CitedSalary; lower: CitedSalary } | null {
  const [lower, higher] = (one.record.low ?? 0) <= (other.record.low ?? 0) ? [one, other] : [other, one];
  if (lower.record.low === higher.record.low) return null;
  // "More than $50,000" may be above $60,000, and "just under $60,000" or "about" may be below $50,000 only in theory;
  // still nothing is concluded where a qualifier points towards the other figure.
  if (lower.record.qualifier === 'over' || lower.record.qualifier === 'about') return null;
  if (higher.record.qualifier === 'under' || higher.record.qualifier === 'about') return null;
  return { higher, lower };
}

function concludeFromPair(one: CitedSalary, other: CitedSalary): PayConclusion {
  const obstacles = obstaclesBetween(one, other);
  if (obstacles.length > 0) return { kind: 'not-comparable', figures: [one, other], obstacles };
  const shapes: ReturnType<typeof salaryShape>[] = [salaryShape(one.record), salaryShape(other.record)];
  if (shapes.includes('range') || shapes.includes('open-ended'))
    return { kind: 'ranges', figures: [one, other], overlap: rangesOverlap(one.record, other.record) };
  const bothExact = one.record.qualifier === 'exact' && other.record.qualifier === 'exact';
  const order = higherOf(one, other);
  if (order === null)
    return bothExact
      ? { kind: 'equal', figures: [one, other] }
      : { kind: 'not-comparable', figures: [one, other], obstacles: [] };
  return {
    kind: 'higher',
    ...order,
    difference: bothExact
      ? // Cents are kept exact: 49.19 − 40.27 is 8.92, not 8.919999….
        Math.round(((order.higher.record.low ?? 0) - (order.lower.record.low ?? 0)) * 100) / 100
      : null,
  };
}

function rangesOverlap(a: StatedSalary, b: StatedSalary): boolean {
  const low = (record: StatedSalary): number => record.low ?? Number.NEGATIVE_INFINITY;
  const high = (record: StatedSalary): number => record.high ?? Number.POSITIVE_INFINITY;
  return low(a) <= high(b) && low(b) <= high(a);
}

/**
 * What the records let one say of the pay of two roles: first the figures that one source puts side by side, then one
 * entry for each two sources whose overall figures cannot be set against each other, with the reasons.
 *
 * "A pays more than B" follows from a `higher` conclusion alone, and then only for its source.
 */
export function concludePay(
  [roleA, figuresA]: readonly [RoleId, readonly CitedSalary[]],
  [roleB, figuresB]: readonly [RoleId, readonly CitedSalary[]],
): PayConclusion[] {
  if (figuresA.length === 0 && figuresB.length === 0) return [{ kind: 'neither' }];
  if (figuresB.length === 0) return [{ kind: 'one-sided', stated: roleA, notStated: roleB }];
  if (figuresA.length === 0) return [{ kind: 'one-sided', stated: roleB, notStated: roleA }];

  const conclusions = figuresA
    .filter(isWitness)
    .flatMap((a) => figuresB.filter(isWitness).map((b) => concludeFromPair(a, b)));
  const sideBySide = conclusions.filter(({ kind }) => kind !== 'not-comparable');
  return [...sideBySide, ...onePerPairOfSources(conclusions)];
}

/** Of all pairs of overall points that cannot be compared, the one with the fewest obstacles for each two sources. */
function onePerPairOfSources(conclusions: readonly PayConclusion[]): PayConclusion[] {
  const best = new Map<string, Extract<PayConclusion, { kind: 'not-comparable' }>>();
  for (const conclusion of conclusions) {
    if (conclusion.kind !== 'not-comparable') continue;
    const [one, other] = conclusion.figures;
    if (one.source.id === other.source.id || !isOverall(one) || !isOverall(other)) continue;
    const key = `${one.source.id} ${other.source.id}`;
    const known = best.get(key);
    if (!known || conclusion.obstacles.length < known.obstacles.length) best.set(key, conclusion);
  }
  return [...best.values()];
}
