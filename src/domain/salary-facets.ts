import type { CitedSalary } from './library.ts';
import { BASIS_LABELS, MEASURE_LABELS } from './salary-words.ts';
import { SEGMENT_KIND_LABELS } from './segment-kind.ts';

/** By what pay figures can be told apart: how each facet is headed, and what one of its values is called in a sentence. */
export const FACETS = {
  role: { label: 'Role', noun: 'role' },
  source: { label: 'Source', noun: 'source' },
  measure: { label: 'Statistic', noun: 'statistic' },
  period: { label: 'Per', noun: 'period' },
  basis: { label: 'Includes', noun: 'kind of pay' },
  for: { label: 'For whom', noun: 'group of workers' },
  currency: { label: 'Currency', noun: 'currency' },
} as const;

export type FacetId = keyof typeof FACETS;

export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

/** What a figure is called that speaks of the whole role, in the facet of groups of workers. */
export const OVERALL = 'overall';

export interface FacetOption {
  /** As it stands in an address. */
  value: string;
  label: string;
}

/** A facet with the values that the figures of the page really have, in the order in which a reader is offered them. */
export interface Facet {
  id: FacetId;
  options: FacetOption[];
}

/** The one value of a figure in each facet. */
export type FacetValues = Record<FacetId, string>;

const PERIOD_LABELS = { year: 'Year', month: 'Month', week: 'Week', day: 'Day', hour: 'Hour' } as const;

/** The values of a pay record in each facet. */
export function facetValues({ source, record }: CitedSalary): FacetValues {
  return {
    role: record.role,
    source: source.id,
    measure: record.measure,
    period: record.period,
    basis: record.basis,
    for: record.segment?.kind ?? OVERALL,
    currency: record.currency,
  };
}

/** The closed lists, in the order of their words; what is open (roles, sources, currencies) goes by its label. */
const ORDER: Partial<Record<FacetId, readonly string[]>> = {
  measure: Object.keys(MEASURE_LABELS),
  period: Object.keys(PERIOD_LABELS),
  basis: Object.keys(BASIS_LABELS),
  for: [OVERALL, ...Object.keys(SEGMENT_KIND_LABELS)],
};

/**
 * The facets in which the figures differ: one with a single value would part nothing, and is left out.
 * @param titleOf the title of a role by its id
 */
export function salaryFacets(salaries: readonly CitedSalary[], titleOf: (role: string) => string): Facet[] {
  const publishers = new Map(salaries.map(({ source }) => [source.id, source.publisher]));
  const labelOf = ({ source, record }: CitedSalary): FacetValues => ({
    role: titleOf(record.role),
    // Two sources of one publisher are told apart by their titles.
    source:
      [...publishers.values()].filter((publisher) => publisher === source.publisher).length > 1
        ? `${source.publisher}: ${source.title}`
        : source.publisher,
    measure: MEASURE_LABELS[record.measure],
    period: PERIOD_LABELS[record.period],
    basis: BASIS_LABELS[record.basis],
    for:
      record.segment === null
        ? 'The role overall'
        : `By ${SEGMENT_KIND_LABELS[record.segment.kind].toLowerCase()}`,
    currency: record.currency,
  });
  return FACET_IDS.map((id): Facet => {
    const labels = new Map(salaries.map((cited) => [facetValues(cited)[id], labelOf(cited)[id]]));
    const order = ORDER[id];
    const options = [...labels].map(([value, label]) => ({ value, label }));
    options.sort((a, b) =>
      order ? order.indexOf(a.value) - order.indexOf(b.value) : a.label.localeCompare(b.label, 'en'),
    );
    return { id, options };
  }).filter(({ options }) => options.length > 1);
}
