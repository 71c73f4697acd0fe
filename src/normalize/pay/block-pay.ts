import type { Context } from '../read-context.ts';
import type { PayLabel } from './labels/pay-label.ts';
import type { Resolved } from './labels/resolve.ts';
import type { PaySighting } from './sighting.ts';

/** The pay of a block, and the lines whose amounts were understood to be none. */
export interface BlockPay {
  readonly sightings: readonly PaySighting[];
  readonly setAside: readonly number[];
}

/** Joins what became of each amount of a block. */
export function collect(parts: readonly { resolved: Resolved; lines: readonly number[] }[]): BlockPay {
  return {
    sightings: parts.flatMap(({ resolved }) => resolved.sightings),
    setAside: parts.flatMap(({ resolved, lines }) => (resolved.isSetAside ? lines : [])),
  };
}

/** "By industry" over "Insurance" and its figure: what the labels of a list name, whatever else their words may mean. */
export const ofIndustries = (context: Context): PayLabel | undefined =>
  [context.intro, context.headings.at(-1)].find((label) => label?.segmentKind === 'industry') ?? undefined;

/** The introduction or nearest heading, which says whether bare percentages below it are percentiles. */
export const listLabel = (context: Context): PayLabel | undefined =>
  [context.intro, ...[...context.headings].reverse()].find((label) => label?.isPercentiles === true) ??
  undefined;
