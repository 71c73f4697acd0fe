/** A linear axis in the unit of its amounts. It starts at zero, so that lengths and distances do not exaggerate. */
export interface Axis {
  min: 0;
  max: number;
  /** Round amounts from 0 to `max`. */
  ticks: number[];
}

/** 1, 2, 2.5 or 5 times a power of ten: the steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * The axis that holds all amounts, with at most `maxTicks` intervals.
 * @throws when there is no amount to hold
 */
export function axisFor(amounts: readonly number[], maxTicks = 4): Axis {
  const largest = Math.max(...amounts);
  if (!Number.isFinite(largest) || largest <= 0)
    throw new Error('an axis needs at least one amount above zero');
  const rough = largest / maxTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((candidate) => candidate * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step);
  return { min: 0, max: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** Where an amount stands on the axis, from 0 to 1. */
export function positionOn(axis: Axis, amount: number): number {
  return amount / axis.max;
}

/** A short label for a tick: "$50k" from 10,000 up, "$25" below. */
export function tickLabel(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
    ...(amount >= 10_000 ? { notation: 'compact' as const } : {}),
  })
    .format(amount)
    .replace('K', 'k');
}
