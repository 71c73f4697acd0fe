import { positionOn, tickLabel } from '../charts/axis.ts';
import type { PayChart, PayChartGroup, PayMark } from '../charts/pay-chart.ts';
import type { Qualifier } from '../domain/salary-record.ts';
import { trusted } from './jsx/jsx-runtime.ts';
import { signPath } from './sign.tsx';

interface Props {
  chart: PayChart;
  title: string;
  /** Unique on the page. */
  id: string;
  /** Role names above the groups; left out where the page is about one role. */
  withRoles?: boolean;
  /** Whether the reader may open the chart in Chart.js. */
  interactive?: boolean;
}

// Heights in pixels; widths are per cent of whatever room there is, so that text keeps its size on every screen.
const LABEL = 32;
const BASELINE = 16;
const DETAIL = 17;
const GAP = 14;
const ROLE = 34;
const AXIS = 26;

/** How each kind of mark is told apart in the key. */
const KEY = [
  { shape: 'exact', label: 'as stated' },
  { shape: 'about', label: 'about' },
  { shape: 'under', label: 'just under' },
  { shape: 'over', label: 'more than' },
  { shape: 'range', label: 'range' },
  { shape: 'open-ended', label: 'one end left open' },
] as const;

/** A single figure at the origin: filled as stated, open with an arrow where the source says "just under" or "more than". */
function PointMark({ qualifier, index }: { qualifier: Qualifier; index: number }) {
  return (
    <>
      {qualifier === 'under' && <path class="mark-line" d="M-20 0h13M-15-5l-6 5 6 5" />}
      {qualifier === 'over' && <path class="mark-line" d="M7 0h13M15-5l6 5-6 5" />}
      <path class={qualifier === 'exact' ? 'mark-fill' : 'mark-open'} d={signPath(index)} />
    </>
  );
}

function KeySign({ shape }: { shape: (typeof KEY)[number]['shape'] }) {
  switch (shape) {
    case 'range':
      return <path class="mark-range" d="M-13-5h26V5h-26z" />;
    case 'open-ended':
      return <path class="mark-line" stroke-dasharray="7 5" d="M-13-8V8M-13 0h26" />;
    default:
      return <PointMark qualifier={shape} index={0} />;
  }
}

/** What a reader may open in Chart.js, for the script that opens it. "<" would end the element. */
function dataOf(chart: PayChart, title: string): string {
  return JSON.stringify({
    title,
    currency: chart.currency,
    period: chart.period,
    max: chart.axis.max,
    step: chart.axis.ticks[1] ?? chart.axis.max,
    groups: chart.groups.map(({ role, index, rows }) => ({
      title: role.title,
      index,
      rows: rows.map(({ label, detail, value, mark }) => ({ label, detail, value, mark })),
    })),
  }).replaceAll('<', '\\u003c');
}

/** Pay figures on one axis from zero, as a picture that needs no script and prints. */
export function PayChartView({ chart, title, id, withRoles = true, interactive = true }: Props) {
  const { axis, currency } = chart;
  const percent = (amount: number): string => `${Math.round(positionOn(axis, amount) * 10_000) / 100}%`;
  const line = (name: string, from: number, to: number, y1: number, y2: number, dashes?: string) => (
    <line class={name} x1={percent(from)} x2={percent(to)} y1={y1} y2={y2} stroke-dasharray={dashes} />
  );
  const anchor = (amount: number) => (amount === 0 ? 'start' : amount === axis.max ? 'end' : 'middle');

  let y = 0;
  const placed = chart.groups.map((group: PayChartGroup) => {
    const top = y;
    if (withRoles) y += ROLE;
    const rows = group.rows.map((row) => {
      const rowTop = y;
      const detail = row.detail === '' ? 0 : DETAIL;
      y += LABEL + detail + GAP;
      return { row, rowTop, markY: LABEL + detail };
    });
    if (group.rows.length === 0) y += 22;
    return { group, top, rows, emptyY: top + ROLE + 8 };
  });
  const plotHeight = y + 4;
  const allRows = chart.groups.flatMap(({ rows }) => rows);
  const shapes = new Set(allRows.map(({ mark }) => (mark.shape === 'point' ? mark.qualifier : mark.shape)));
  const key = KEY.filter(({ shape }) => shapes.has(shape));
  const undated = allRows.every(
    ({ cited: { source, record } }) => record.asOf === null && source.published === null,
  );

  const markAt = (mark: PayMark, markY: number, index: number) => {
    switch (mark.shape) {
      case 'point':
        return (
          <svg x={percent(mark.at)} y={markY} overflow="visible">
            <PointMark qualifier={mark.qualifier} index={index} />
          </svg>
        );
      case 'range':
        return (
          <>
            <rect
              class="mark-range"
              x={percent(mark.low)}
              y={markY - 5}
              width={percent(mark.high - mark.low)}
              height="10"
            />
            {[mark.low, mark.high].map((end) => line('mark-line', end, end, markY - 8, markY + 8))}
          </>
        );
      case 'open-ended': {
        const stated = mark.low ?? mark.high ?? 0;
        return (
          <>
            {line('mark-line', mark.low ?? 0, mark.high ?? axis.max, markY, markY, '7 5')}
            {line('mark-line', stated, stated, markY - 8, markY + 8)}
          </>
        );
      }
      default:
        return mark satisfies never;
    }
  };

  return (
    <figure class="chart" id={id} data-chart={interactive ? '' : undefined}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <div class="chart-static">
        <svg width="100%" height={plotHeight + AXIS} role="img" aria-labelledby={`${id}-title ${id}-text`}>
          <desc id={`${id}-text`} data-own>
            {chart.description}
          </desc>
          <g data-own>
            {axis.ticks.map((tick) => (
              <>
                {line(tick === 0 ? 'baseline' : 'gridline', tick, tick, 0, plotHeight)}
                <text class="chart-tick" x={percent(tick)} y={plotHeight + 18} text-anchor={anchor(tick)}>
                  {tickLabel(tick, currency)}
                </text>
              </>
            ))}
          </g>
          {placed.map(({ group, top, rows, emptyY }) => (
            <g class={`role-${group.index}`}>
              {withRoles && (
                <>
                  <svg x="13" y={top + 20} overflow="visible">
                    <path class="mark-fill" d={signPath(group.index)} />
                  </svg>
                  <text class="chart-role" x="26" y={top + 25}>
                    {group.role.title}
                  </text>
                </>
              )}
              {rows.length === 0 && (
                <text class="chart-detail" x="8" y={emptyY}>
                  No figure stated by any source
                </text>
              )}
              {rows.map(({ row, rowTop, markY }) => (
                // A picture of its own, so that rows differ in as little as can be: the page travels lighter.
                <svg y={rowTop} overflow="visible" data-record={row.key}>
                  <text x="8" y={BASELINE}>
                    {row.label}
                  </text>
                  {row.detail !== '' && (
                    <text class="chart-detail" x="8" y={BASELINE + DETAIL}>
                      {row.detail}
                    </text>
                  )}
                  <text class="chart-value" x="100%" y={BASELINE} text-anchor="end">
                    {row.value}
                  </text>
                  {line('strip', 0, axis.max, markY, markY)}
                  {markAt(row.mark, markY, group.index)}
                </svg>
              ))}
            </g>
          ))}
        </svg>
        {key.length > 1 && (
          <ul class="chart-key" aria-hidden="true">
            {key.map(({ shape, label }) => (
              <li>
                <svg viewBox="-21 -9 42 18">
                  <KeySign shape={shape} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        )}
        {undated && <p class="small quiet">No source dates these figures.</p>}
      </div>
      {interactive && (
        <>
          <div class="chart-tools" hidden>
            <button type="button" aria-expanded="false">
              Open the interactive chart
            </button>
          </div>
          <script type="application/json">{trusted(dataOf(chart, title))}</script>
        </>
      )}
    </figure>
  );
}
