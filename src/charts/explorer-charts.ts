import { formatPartialDate } from '../domain/date-words.ts';
import { currencyWords } from '../domain/explorer-words.ts';
import type { CitedSalary, Role } from '../domain/library.ts';
import { SALARY_FLAGS } from '../domain/record-flags.ts';
import { measuredWords, periodWords } from '../domain/salary-words.ts';
import { SEGMENT_KIND_LABELS } from '../domain/segment-kind.ts';
import { datingWords } from '../domain/source-marks.ts';
import type { ChartData, ChartRow } from './chart-data.ts';
import { type PayChart, type PayChartGroup, type PayChartRow, payChart } from './pay-chart.ts';

/** A figure as it is drawn on paper, and with what is told of it where it can be pointed at. */
type ExplorerRow = PayChartRow & ChartRow;

/** A chart of any of the pay figures, both as a picture for paper and for the interactive view. */
export interface ExplorerChart extends PayChart, ChartData {
  groups: (PayChartGroup & { title: string; rows: ExplorerRow[] })[];
  /** How many of its figures had no room. */
  left: number;
}

/** More rows than these make a picture that no one takes in, and that some browsers cannot hold. */
export const MOST_ROWS = 120;

/** What a reader must know to set the figure against another, a line each. */
function termsOf({ source, record }: CitedSalary): string[] {
  const { segment } = record;
  return [
    ...(segment === null
      ? ['the role overall']
      : [
          `source: ${source.publisher}`,
          `${SEGMENT_KIND_LABELS[segment.kind].toLowerCase()}: ${segment.label}`,
        ]),
    measuredWords(record),
    ...(record.basis === 'unspecified' ? ['base or total not stated'] : []),
    record.reportedBy === null ? 'credited to nobody' : `credited to ${record.reportedBy}`,
    record.asOf === null ? datingWords(source) : `as of ${formatPartialDate(record.asOf)}`,
    ...record.flags.map((flag) =>
      flag === 'period-implied' ? 'the period is our reading' : SALARY_FLAGS[flag],
    ),
  ];
}

function rowOf(row: PayChartRow): ExplorerRow {
  const { cited } = row;
  const { source, record } = cited;
  const measured = measuredWords(record);
  const credited = record.reportedBy === null ? measured : `${measured}, from ${record.reportedBy}`;
  return {
    ...row,
    label: record.segment === null ? source.publisher : record.segment.label,
    detail: record.segment === null ? credited : `${source.publisher}; ${credited}`,
    terms: termsOf(cited),
  };
}

/**
 * Charts of the figures, one for each period and currency, since amounts of different ones share no axis. Figures stand
 * role by role, and within a role in the order given.
 * @param roles every role that may have a figure, in the order in which they are to stand; a role's place among them gives
 *   it its colour
 * @param mostRows how many figures one chart has room for
 */
export function explorerCharts(
  roles: readonly Pick<Role, 'id' | 'title'>[],
  figures: readonly CitedSalary[],
  mostRows = MOST_ROWS,
): ExplorerChart[] {
  const parts = Map.groupBy(figures, ({ record }) => `${record.period} ${record.currency}`);
  const charts = [...parts.values()].flatMap((part): ExplorerChart[] => {
    const [first] = part;
    if (!first) return [];
    const { period, currency } = first.record;
    const roomFor = new Set(part.slice(0, mostRows));
    const chart = payChart(
      roles,
      roles.map(({ id }) => part.filter((cited) => cited.record.role === id && roomFor.has(cited))),
      { period, currency },
    );
    if (chart === null) return [];
    return [
      {
        ...chart,
        title: `Pay ${periodWords(period)}, in ${currencyWords(currency)}`,
        max: chart.axis.max,
        step: chart.axis.ticks[1] ?? chart.axis.max,
        groups: chart.groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => ({ ...group, title: group.role.title, rows: group.rows.map(rowOf) })),
        left: part.length - roomFor.size,
      },
    ];
  });
  // Most figures first: the one hourly figure of a source does not stand before all that is paid a year.
  return charts.toSorted((a, b) => countOf(b) - countOf(a));
}

const countOf = ({ groups, left }: ExplorerChart): number =>
  groups.reduce((count, { rows }) => count + rows.length, left);
