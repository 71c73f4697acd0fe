import { positionOn, tickLabel } from '../charts/axis.ts';
import type { PayChart, PayChartGroup, PayMark } from '../charts/pay-chart.ts';
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
  { shape: 'point-exact', label: 'as stated' },
  { shape: 'point-about', label: 'about' },
  { shape: 'point-under', label: 'just under' },
  { shape: 'point-over', label: 'more than' },
  { shape: 'range', label: 'range' },
  { shape: 'open-ended', label: 'one end left open' },
] as const;

function KeySign({ shape }: { shape: (typeof KEY)[number]['shape'] }) {
  switch (shape) {
    case 'point-exact':
      return <circle class="mark-fill" cx="16" cy="9" r="6" />;
    case 'point-about':
      return <circle class="mark-open" cx="16" cy="9" r="5.5" />;
    case 'point-under':
      return (
        <>
          <path class="mark-line" d="M3 9h12M8 4 2 9l6 5" />
          <circle class="mark-open" cx="21" cy="9" r="5.5" />
        </>
      );
    case 'point-over':
      return (
        <>
          <path class="mark-line" d="M17 9h12M24 4l6 5-6 5" />
          <circle class="mark-open" cx="11" cy="9" r="5.5" />
        </>
      );
    case 'range':
      return (
        <>
          <rect class="mark-range" x="3" y="4" width="26" height="10" />
          <path class="mark-line" d="M3 1v16M29 1v16" />
        </>
      );
    case 'open-ended':
      return <path class="mark-line" stroke-dasharray="7 5" d="M3 1v16M3 9h26" />;
    default:
      return shape satisfies never;
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
  const shapes = new Set(
    allRows.map(({ mark }) => (mark.shape === 'point' ? (`point-${mark.qualifier}` as const) : mark.shape)),
  );
  const key = KEY.filter(({ shape }) => shapes.has(shape));
  const undated = allRows.every(
    ({ cited: { source, record } }) => record.asOf === null && source.published === null,
  );

  const markAt = (mark: PayMark, markY: number, index: number) => {
    switch (mark.shape) {
      case 'point':
        return (
          <svg x={percent(mark.at)} y={markY} overflow="visible">
            {mark.qualifier === 'under' && <path class="mark-line" d="M-20 0h13M-15-5l-6 5 6 5" />}
            {mark.qualifier === 'over' && <path class="mark-line" d="M7 0h13M15-5l6 5-6 5" />}
            <path class={mark.qualifier === 'exact' ? 'mark-fill' : 'mark-open'} d={signPath(index)} />
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
            {[mark.low, mark.high].map((end) => (
              <line class="mark-line" x1={percent(end)} x2={percent(end)} y1={markY - 8} y2={markY + 8} />
            ))}
          </>
        );
      case 'open-ended': {
        const stated = percent(mark.low ?? mark.high ?? 0);
        return (
          <>
            <line
              class="mark-line"
              stroke-dasharray="7 5"
              x1={percent(mark.low ?? 0)}
              x2={percent(mark.high ?? axis.max)}
              y1={markY}
              y2={markY}
            />
            <line class="mark-line" x1={stated} x2={stated} y1={markY - 8} y2={markY + 8} />
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
                <line
                  class={tick === 0 ? 'baseline' : 'gridline'}
                  x1={percent(tick)}
                  x2={percent(tick)}
                  y1="0"
                  y2={plotHeight}
                />
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
                  <line class="strip" x1="0" x2="100%" y1={markY} y2={markY} />
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
                <svg viewBox="0 0 32 18">
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
