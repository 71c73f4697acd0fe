import type { Fact } from './fact.ts';
import { FACT_KINDS, type FactKind } from './fact-kind.ts';

/** How a kind of fact is headed. */
export function factKindLabel(kind: FactKind): string {
  return FACT_KINDS[kind];
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** The figure of a fact with its unit, or null where it has none: "5%", "6–8 years", "160,992". */
export function factFigure(fact: Pick<Fact, 'number' | 'numberHigh' | 'unit'>): string | null {
  if (fact.number === null) return null;
  const range =
    fact.numberHigh === null
      ? number.format(fact.number)
      : `${number.format(fact.number)}–${number.format(fact.numberHigh)}`;
  switch (fact.unit) {
    case 'percent':
      return `${range}%`;
    case 'jobs':
    case 'people':
    case 'points':
    case null:
      return range;
    case 'years':
    case 'months':
    case 'weeks':
      return fact.number === 1 && fact.numberHigh === null
        ? `1 ${fact.unit.slice(0, -1)}`
        : `${range} ${fact.unit}`;
    case 'hours per week':
      return `${range} hours a week`;
    default:
      return fact.unit satisfies never;
  }
}
