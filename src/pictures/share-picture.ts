import { type Axis, positionOn, tickLabel } from '../charts/axis.ts';
import { type PayChart, type PayChartRow, type PayMark, payChart } from '../charts/pay-chart.ts';
import type { EmbedContent } from '../domain/embed-content.ts';
import { withArticle } from '../domain/pay-sentences.ts';
import { periodWords } from '../domain/salary-words.ts';
import { sentenceText } from '../domain/sentence-text.ts';
import { PICTURE_SIZE } from '../domain/share-picture.ts';
import { SITE_NAME } from '../domain/site-name.ts';
import { signPath } from '../views/sign.tsx';

/** A part of a picture, as satori takes it: https://github.com/vercel/satori. */
export interface PictureNode {
  type: string;
  props: Record<string, unknown>;
}

type Child = PictureNode | string;

/** The colours of src/styles/tokens.css by day. */
export const PICTURE_COLOURS = {
  paper: '#fdfdfb',
  ink: '#16191d',
  quiet: '#525960',
  rule: '#d3d6d3',
  roles: ['#0f4680', '#b34a00'],
} as const;

const MARGIN = 56;
const LANE = { label: 500, axis: 360, value: 228 };
/** Rows that find room; of more, single amounts come before ranges. */
const MOST_ROWS = 7;

function node(type: string, props: Record<string, unknown>, children: readonly Child[] = []): PictureNode {
  return { type, props: { ...props, children: [...children] } };
}

function box(style: Record<string, string | number>, ...children: Child[]): PictureNode {
  return node('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, children);
}

const roleColour = (index: number): string => PICTURE_COLOURS.roles[index] ?? PICTURE_COLOURS.ink;

function sign(index: number, size: number): PictureNode {
  return node('svg', { width: size, height: size, viewBox: '-7 -7 14 14' }, [
    node('path', { d: signPath(index), fill: roleColour(index) }),
  ]);
}

function roleName(title: string, index: number, size: number): PictureNode {
  return box(
    {
      flex: 1,
      alignItems: 'center',
      gap: size * 0.32,
      borderTop: `7px solid ${roleColour(index)}`,
      paddingTop: 12,
      fontFamily: 'display',
      fontSize: size,
      lineHeight: 1.1,
      color: roleColour(index),
    },
    sign(index, size * 0.5),
    box({ flex: 1 }, title),
  );
}

function markOn(axis: Axis, mark: PayMark, index: number, middle: number): PictureNode[] {
  const at = (amount: number): number => positionOn(axis, amount) * LANE.axis;
  const colour = roleColour(index);
  const line = { stroke: colour, 'stroke-width': 3, fill: 'none' };
  switch (mark.shape) {
    case 'point': {
      const x = at(mark.at);
      const filled = mark.qualifier === 'exact';
      return [
        ...(mark.qualifier === 'under'
          ? [node('path', { ...line, d: `M${x - 23} ${middle}h14M${x - 17} ${middle - 6}l-7 6 7 6` })]
          : []),
        ...(mark.qualifier === 'over'
          ? [node('path', { ...line, d: `M${x + 9} ${middle}h14M${x + 17} ${middle - 6}l7 6 -7 6` })]
          : []),
        node('path', {
          d: signPath(index),
          transform: `translate(${x} ${middle}) scale(1.25)`,
          fill: filled ? colour : PICTURE_COLOURS.paper,
          stroke: colour,
          'stroke-width': filled ? 0 : 2.4,
        }),
      ];
    }
    case 'range':
      return [
        node('rect', {
          x: at(mark.low),
          y: middle - 6,
          width: at(mark.high) - at(mark.low),
          height: 12,
          fill: colour,
          'fill-opacity': 0.28,
        }),
        ...[mark.low, mark.high].map((end) => node('path', { ...line, d: `M${at(end)} ${middle - 10}v20` })),
      ];
    case 'open-ended': {
      const stated = at(mark.low ?? mark.high ?? 0);
      return [
        node('path', {
          ...line,
          'stroke-dasharray': '7 5',
          d: `M${at(mark.low ?? 0)} ${middle}H${at(mark.high ?? axis.max)}`,
        }),
        node('path', { ...line, d: `M${stated} ${middle - 10}v20` }),
      ];
    }
    default:
      return mark satisfies never;
  }
}

/** The stretch of the axis that one row has, with its gridlines. */
function lane(axis: Axis, height: number, marks: PictureNode[] = []): PictureNode {
  // Room at both sides, so that no mark is cut off.
  const room = 14;
  return node(
    'svg',
    {
      width: LANE.axis + 2 * room,
      height,
      viewBox: `${-room} 0 ${LANE.axis + 2 * room} ${height}`,
      style: { marginLeft: -room, marginRight: -room },
    },
    [
      ...axis.ticks.map((tick) => {
        const x = positionOn(axis, tick) * LANE.axis;
        return node('path', {
          d: `M${x} 0v${height}`,
          stroke: tick === 0 ? PICTURE_COLOURS.ink : PICTURE_COLOURS.rule,
          'stroke-width': 1.5,
        });
      }),
      ...marks,
    ],
  );
}

function figureRow(axis: Axis, { label, detail, value, mark }: PayChartRow, index: number, height: number) {
  return box(
    { height, alignItems: 'center' },
    box(
      { width: LANE.label, alignItems: 'center', paddingRight: 10 },
      box({ width: 30 }, sign(index, 15)),
      box({ fontSize: 21, fontWeight: 600, marginRight: 10, flexShrink: 0 }, label),
      box({ fontSize: 17.5, color: PICTURE_COLOURS.quiet, lineHeight: 1.05 }, detail),
    ),
    lane(axis, height, markOn(axis, mark, index, height / 2)),
    box({ width: LANE.value, justifyContent: 'flex-end', fontSize: 22, fontWeight: 600 }, value),
  );
}

function blankRow(axis: Axis, title: string, index: number, height: number) {
  return box(
    { height, alignItems: 'center' },
    box(
      { width: LANE.label, alignItems: 'center', fontSize: 19, color: PICTURE_COLOURS.quiet },
      box({ width: 30 }, sign(index, 15)),
      `${title}: no figure stated by any source`,
    ),
    lane(axis, height),
  );
}

/** At most so many rows in all: single amounts first, each role's in their own order. */
function rowsWithRoom(chart: PayChart): { shown: ReadonlySet<PayChartRow>; left: number } {
  const rows = chart.groups.flatMap((group) => group.rows);
  const blanks = chart.groups.filter((group) => group.rows.length === 0).length;
  const room = MOST_ROWS - blanks;
  if (rows.length <= room) return { shown: new Set(rows), left: 0 };
  const points = rows.filter(({ mark }) => mark.shape === 'point');
  const ordered = [...points, ...rows.filter((row) => !points.includes(row))];
  return { shown: new Set(ordered.slice(0, room)), left: rows.length - room };
}

function chartPart(chart: PayChart): PictureNode {
  const { axis, groups, currency, period } = chart;
  const { shown, left } = rowsWithRoom(chart);
  const count = shown.size + groups.filter(({ rows }) => rows.length === 0).length;
  const height = count <= 4 ? 58 : count <= 6 ? 42 : 36;
  const note = left > 0 ? `${left} more on the page` : '';
  return box(
    { flexDirection: 'column' },
    ...groups.flatMap(({ role, index, rows }) =>
      rows.length === 0
        ? [blankRow(axis, role.title, index, height)]
        : rows.filter((row) => shown.has(row)).map((row) => figureRow(axis, row, index, height)),
    ),
    box(
      { height: 26, fontSize: 17, color: PICTURE_COLOURS.quiet, alignItems: 'flex-end' },
      box({ width: LANE.label, paddingLeft: 30 }, note),
      box(
        { width: LANE.axis, position: 'relative', height: 22 },
        ...axis.ticks.map((tick) =>
          box(
            {
              position: 'absolute',
              left: positionOn(axis, tick) * LANE.axis - 50,
              width: 100,
              justifyContent: 'center',
            },
            tickLabel(tick, currency),
          ),
        ),
      ),
      box({ width: LANE.value, justifyContent: 'flex-end' }, periodWords(period)),
    ),
  );
}

/** The period and currency that most of the figures have: one axis holds only one of each. */
function mostUsed(pay: EmbedContent['pay']): Parameters<typeof payChart>[2] {
  const counts = new Map<string, { count: number; period: PayChart['period']; currency: string }>();
  for (const { record } of pay.flat()) {
    const key = `${record.period} ${record.currency}`;
    const known = counts.get(key) ?? { count: 0, period: record.period, currency: record.currency };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && { period: first.period, currency: first.currency };
}

function footer(): PictureNode {
  const [blue, orange] = PICTURE_COLOURS.roles;
  return box(
    {
      justifyContent: 'space-between',
      alignItems: 'center',
      borderTop: `2px solid ${PICTURE_COLOURS.ink}`,
      paddingTop: 14,
    },
    box(
      { alignItems: 'center', gap: 13, fontFamily: 'display', fontSize: 25 },
      node('svg', { width: 26, height: 26, viewBox: '0 0 24 24' }, [
        node('rect', { x: 1, y: 2, width: 9, height: 20, fill: blue }),
        node('rect', { x: 14, y: 8, width: 9, height: 14, fill: orange }),
      ]),
      SITE_NAME,
    ),
    box(
      { fontSize: 19, color: PICTURE_COLOURS.quiet },
      'Each figure as its source states it. Nothing is averaged.',
    ),
  );
}

/** How large a text is set so that it fills its place and no more. */
function sizeOfWords(text: string, large: number): number {
  return text.length > 190 ? large - 6 : text.length > 120 ? large - 3 : large;
}

function words(text: string, size: number): PictureNode {
  return box({ fontFamily: 'display', fontSize: size, lineHeight: 1.3 }, text);
}

/** The picture of an embed, before it is drawn. */
export function sharePicture(content: EmbedContent): PictureNode {
  const { embed, roles, pay, verdict, sentences } = content;
  const chart = payChart(roles, pay, mostUsed(pay));
  const longest = Math.max(...roles.map(({ title }) => title.length));
  const said = sentences.map(sentenceText).join(' ');
  const difference = verdict?.summary ?? said;
  const [only] = roles;
  const head =
    embed.kind === 'compare'
      ? [
          box(
            { gap: 40 },
            ...roles.map(({ title }, index) => roleName(title, index, longest > 22 ? 34 : 43)),
          ),
          words(difference, sizeOfWords(difference, chart === null ? 40 : 30)),
          ...(chart === null && verdict !== null ? [box({ fontSize: 28 }, said)] : []),
        ]
      : [
          box({}, roleName(only?.title ?? '', 0, longest > 30 ? 48 : 62)),
          chart === null
            ? words(only?.summary ?? '', 36)
            : box(
                { fontSize: 30, color: PICTURE_COLOURS.quiet },
                `What ${withArticle(only?.title ?? '')} is paid, source by source`,
              ),
          ...(chart === null ? [box({ fontSize: 30, color: PICTURE_COLOURS.quiet }, said)] : []),
        ];
  return box(
    {
      width: PICTURE_SIZE.width,
      height: PICTURE_SIZE.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `44px ${MARGIN}px 36px`,
      background: PICTURE_COLOURS.paper,
      color: PICTURE_COLOURS.ink,
      fontFamily: 'text',
    },
    box({ flexDirection: 'column', gap: 20 }, ...head),
    ...(chart === null ? [] : [chartPart(chart)]),
    footer(),
  );
}
