import { type CitedSalary, type Role, recordKey } from '../domain/library.ts';
import type { Period, Qualifier } from '../domain/salary-record.ts';
import { salaryShape } from '../domain/salary-shape.ts';
import { measuredWords, periodWords, salaryAmount } from '../domain/salary-words.ts';
import { type Axis, axisFor } from './axis.ts';

/** How a figure is drawn: what is known of it looks different from what is not. Amounts are per the chart's period. */
export type PayMark =
  | { shape: 'point'; at: number; qualifier: Qualifier }
  | { shape: 'range'; low: number; high: number }
  /** One end is left open by the source. */
  | { shape: 'open-ended'; low: number | null; high: number | null };

export interface PayChartRow {
  /** Unique in the library: leads back to the record. */
  key: string;
  cited: CitedSalary;
  /** What sets this row apart from its neighbours: the publisher, or the industry. */
  label: string;
  /** What the figure measures, as far as its source says, and whom it credits; empty where all rows share it. */
  detail: string;
  /** The figure as it is read: "just under $58,000". */
  value: string;
  mark: PayMark;
}

export interface PayChartGroup {
  role: Pick<Role, 'id' | 'title'>;
  /** The place of the role in the comparison, which gives it its colour and its sign. */
  index: number;
  rows: PayChartRow[];
}

/** A chart of pay figures of one currency and one period. It knows amounts, and no pixels. */
export interface PayChart {
  currency: string;
  period: Period;
  axis: Axis;
  groups: PayChartGroup[];
  /** What the chart shows, in words, for those who do not see it. */
  description: string;
}

function markOf({ record }: CitedSalary): PayMark {
  const { low, high, qualifier } = record;
  if (low !== null && high !== null)
    return salaryShape(record) === 'point'
      ? { shape: 'point', at: low, qualifier }
      : { shape: 'range', low, high };
  return { shape: 'open-ended', low, high };
}

function rowOf(cited: CitedSalary): PayChartRow {
  const { source, record } = cited;
  const measured = measuredWords(record);
  return {
    key: recordKey(cited),
    cited,
    label: record.segment?.label ?? source.publisher,
    detail:
      record.segment !== null
        ? ''
        : record.reportedBy === null
          ? measured
          : `${measured}, from ${record.reportedBy}`,
    value: salaryAmount(record),
    mark: markOf(cited),
  };
}

const describeRow = (row: PayChartRow): string =>
  `${row.label}: ${row.value}${row.detail === '' ? '' : ` (${row.detail})`}`;

/**
 * The chart of the given figures, role by role; figures of another period or currency than asked for are left out, since
 * they do not share the axis. Null where nothing is left to draw.
 */
export function payChart(
  roles: readonly Pick<Role, 'id' | 'title'>[],
  figures: readonly (readonly CitedSalary[])[],
  { period = 'year', currency = 'USD' }: { period?: Period; currency?: string } = {},
): PayChart | null {
  const groups = roles.map((role, index): PayChartGroup => {
    const ofAxis = (figures[index] ?? []).filter(
      ({ record }) => record.period === period && record.currency === currency,
    );
    return { role: { id: role.id, title: role.title }, index, rows: ofAxis.map(rowOf) };
  });
  const amounts = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cited: { record } }) => [record.low, record.high].filter((amount) => amount !== null)),
  );
  if (amounts.length === 0) return null;
  const description = groups
    .map(({ role, rows }) =>
      rows.length === 0
        ? `${role.title}: no figure stated by any source.`
        : `${role.title}: ${rows.map(describeRow).join('; ')}.`,
    )
    .join(' ');
  return {
    currency,
    period,
    axis: axisFor(amounts),
    groups,
    description: `Pay ${periodWords(period)}, on an axis from zero. ${description}`,
  };
}
