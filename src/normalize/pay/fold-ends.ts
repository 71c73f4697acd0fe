import type { PaySighting } from './sighting.ts';

/** Lines that a card of the lowest and one of the highest lie apart at most. */
const NEAR = 4;

/** What a card calls its end, on its line or right beside it. */
const LOW = /\b(?:low|lowest|min|minimum)\b/i;
const HIGH = /\b(?:high|highest|max|maximum)\b/i;

/**
 * Joins "Low $14.21" and "High $24.47", each under a label of its own, to the range "from $14.21 to $24.47" that the source states
 * for the same job: they are its ends once more. The cells of a table stay what their heads say.
 */
export function foldEnds(sightings: readonly PaySighting[], source: readonly string[]): PaySighting[] {
  const folded = new Set<PaySighting>();
  const lines = new Map<PaySighting, readonly number[]>();
  // A card may be labelled above its figure or below.
  const isCalled = ({ lines: [at = 1] }: PaySighting, name: RegExp): boolean =>
    [source[at - 1], source[at - 2], source[at]].some((line) => name.test((line ?? '').slice(0, 200)));
  for (const range of sightings) {
    if (range.low === null || range.high === null || range.low >= range.high) continue;
    const [low, high] = [range.low, range.high].map((amount) =>
      sightings.find((one) => isPoint(one, amount) && isOfSame(one, range) && !folded.has(one)),
    );
    if (low === undefined || high === undefined) continue;
    const apart = Math.abs((low.lines[0] ?? 0) - (high.lines[0] ?? 0));
    if (!isCalled(low, LOW) || !isCalled(high, HIGH)) continue;
    if (apart > NEAR || low.lines.some((line) => range.lines.includes(line))) continue;
    folded.add(low);
    folded.add(high);
    lines.set(
      range,
      [...new Set([...range.lines, ...low.lines, ...high.lines])].sort((a, b) => a - b),
    );
  }
  return sightings
    .filter((one) => !folded.has(one))
    .map((one) => ({ ...one, lines: lines.get(one) ?? one.lines }));
}

const isPoint = ({ low, high, evidence, percentile, measure }: PaySighting, amount: number): boolean =>
  low === amount && high === amount && evidence !== 'table' && percentile === null && measure !== 'median';

const isOfSame = (one: PaySighting, other: PaySighting): boolean =>
  one.role === other.role && one.currency === other.currency && one.period === other.period;
