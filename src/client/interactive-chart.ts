// The interactive view of a pay chart: the same model as the picture, drawn by Chart.js from its parts. A canvas says
// nothing to a screen reader and takes no keys, so a list of the same figures lies over it: it takes the focus, and the
// arrow keys, and shows the tooltip of the figure it stands on.
import {
  BarController,
  BarElement,
  Chart,
  type ChartDataset,
  LinearScale,
  type Plugin,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { tickLabel } from '../charts/axis.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { brokenInLines, type PlacedRow, placeRows } from '../charts/chart-rows.ts';
import { periodWords } from '../domain/salary-words.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

type Figure = Extract<PlacedRow, { kind: 'figure' }>;

/** A point or a bar, at the height of its row. */
interface Drawn {
  x: number | [number, number];
  y: number;
  /** Its place among the figures of the chart. */
  figure: number;
}

type InteractiveChart = Chart<'bar' | 'scatter', Drawn[]>;
type DrawnSet = ChartDataset<'bar' | 'scatter', Drawn[]>;

/** An interactive chart that is open. */
export interface OpenChart {
  /** Takes it out of the page. */
  close(): void;
}

/** The sign of a role by its place, as everywhere on the site: circle, diamond, square, triangle. */
const SIGNS = ['circle', 'rectRot', 'rect', 'triangle'] as const;
const LONGEST_LINE = 40;
const AXIS_HEIGHT = 30;

const darkness = matchMedia('(prefers-color-scheme: dark)');
const forcing = matchMedia('(forced-colors: active)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

interface Colours {
  ink: string;
  quiet: string;
  rule: string;
  paper: string;
  ofRole(index: number): string;
}

/** The colours of the theme as it stands now. A canvas knows no custom properties, and is not repainted for the reader. */
function themeColours(): Colours {
  // A custom property holds light-dark(…) as it was written; only a real property is worked out.
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const workedOut = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  // Where the reader's system sets the colours, these are the only ones sure to be told from its ground.
  const colours = forcing.matches
    ? { ink: 'CanvasText', quiet: 'CanvasText', rule: 'GrayText', paper: 'Canvas' }
    : { ink: 'var(--ink)', quiet: 'var(--quiet)', rule: 'var(--rule)', paper: 'var(--paper)' };
  const ofRoles = SIGNS.map((_, index) =>
    workedOut(forcing.matches ? 'CanvasText' : `var(--role-${index}, var(--ink))`),
  );
  const result = {
    ink: workedOut(colours.ink),
    quiet: workedOut(colours.quiet),
    rule: workedOut(colours.rule),
    paper: workedOut(colours.paper),
    ofRole: (index: number) => ofRoles[index % ofRoles.length] ?? workedOut(colours.ink),
  };
  probe.remove();
  return result;
}

function withOpacity(colour: string, opacity: number): string {
  return colour.replace(/^rgb\((.+)\)$/, `rgba($1, ${opacity})`);
}

/** What is read out of a figure, and stands in its tooltip. */
function wordsOf({ role, row }: Figure, data: ChartData): { title: string; lines: string[] } {
  const terms = row.terms ?? (row.detail === '' ? [] : [row.detail]);
  return { title: `${role}: ${row.label}`, lines: [`${row.value} ${periodWords(data.period)}`, ...terms] };
}

/** One set of points and one of bars for each role. */
function datasetsOf(figures: readonly Figure[], data: ChartData, colours: Colours): DrawnSet[] {
  return data.groups.flatMap(({ title, index }): DrawnSet[] => {
    const colour = colours.ofRole(index);
    const ofGroup = figures.flatMap((figure, place) => (figure.index === index ? [{ figure, place }] : []));
    const points = ofGroup.flatMap(({ figure: { row, markY }, place }) =>
      row.mark.shape === 'point'
        ? [{ x: row.mark.at, y: markY, figure: place, qualifier: row.mark.qualifier }]
        : [],
    );
    const bars = ofGroup.flatMap(({ figure: { row, markY }, place }) => {
      if (row.mark.shape === 'point') return [];
      const x: [number, number] = [row.mark.low ?? 0, row.mark.high ?? data.max];
      return [{ x, y: markY, figure: place, closed: row.mark.shape === 'range' }];
    });
    const sets: DrawnSet[] = [];
    if (points.length > 0) {
      const fill = points.map(({ qualifier }) => (qualifier === 'exact' ? colour : colours.paper));
      sets.push({
        type: 'scatter',
        label: title,
        data: points,
        clip: false,
        pointStyle: SIGNS[index % SIGNS.length] ?? 'circle',
        pointRadius: 6.5,
        pointHoverRadius: 9,
        pointBorderWidth: 2.5,
        pointHoverBorderWidth: 3,
        pointBorderColor: colour,
        pointHoverBorderColor: colour,
        pointBackgroundColor: fill,
        pointHoverBackgroundColor: fill,
      });
    }
    if (bars.length > 0)
      sets.push({
        type: 'bar',
        label: title,
        data: bars,
        clip: false,
        // An end that the source leaves open has no bar; it is drawn as a broken line instead.
        backgroundColor: bars.map(({ closed }) => (closed ? withOpacity(colour, 0.28) : 'transparent')),
        hoverBackgroundColor: bars.map(({ closed }) => withOpacity(colour, closed ? 0.5 : 0.15)),
        borderColor: bars.map(({ closed }) => (closed ? colour : 'transparent')),
        borderWidth: 1.5,
        borderSkipped: false,
        barThickness: 12,
        grouped: false,
      });
    return sets;
  });
}

/** What Chart.js does not draw: the words of each row, and the signs of qualifiers and of ends left open. */
function rowPainter(
  rows: readonly PlacedRow[],
  data: ChartData,
  colours: Colours,
  family: string,
): Plugin<'bar' | 'scatter'> {
  return {
    id: 'rows',
    beforeDatasetsDraw({ ctx, chartArea: { left, right }, scales }) {
      const heightOf = (y: number): number => scales.y?.getPixelForValue(y) ?? y;
      const font = (size: number, weight: number): string => `${weight} ${size}px ${family}`;
      const widthOf = (text: string, size: number, weight = 400): number => {
        ctx.font = font(size, weight);
        return ctx.measureText(text).width;
      };
      const write = (
        text: string,
        {
          y,
          size,
          weight = 400,
          colour,
          room = right - left,
          atEnd = false,
          from = left,
        }: {
          y: number;
          size: number;
          weight?: number;
          colour: string;
          room?: number;
          atEnd?: boolean;
          from?: number;
        },
      ): void => {
        let fitting = text;
        while (widthOf(fitting, size, weight) > room && fitting.length > 2)
          fitting = `${fitting.slice(0, -2).trimEnd()}…`;
        ctx.textAlign = atEnd ? 'right' : 'left';
        const x = atEnd ? right : from;
        // Words stay readable where a gridline crosses them.
        ctx.strokeStyle = colours.paper;
        ctx.lineWidth = 4;
        ctx.lineJoin = 'round';
        ctx.strokeText(fitting, x, heightOf(y));
        ctx.fillStyle = colour;
        ctx.fillText(fitting, x, heightOf(y));
      };
      ctx.save();
      ctx.textBaseline = 'alphabetic';
      for (const placed of rows) {
        if (placed.kind === 'role') {
          const colour = colours.ofRole(placed.index);
          write(placed.title, { y: placed.textY, size: 15, weight: 650, colour, from: left + 18 });
          ctx.fillStyle = colour;
          ctx.strokeStyle = colour;
          ctx.lineWidth = 1;
          drawPoint(
            ctx,
            {
              pointStyle: SIGNS[placed.index % SIGNS.length] ?? 'circle',
              radius: 5,
              rotation: 0,
              borderWidth: 1,
            },
            left + 7,
            heightOf(placed.textY - 5),
          );
        } else if (placed.kind === 'nothing')
          write('No figure stated by any source', { y: placed.textY, size: 14, colour: colours.quiet });
        else {
          const { label, detail, value } = placed.row;
          const valueWidth = widthOf(value, 15, 600) + 12;
          // On a narrow screen the figure goes down a line, beside the smaller words.
          const beside = widthOf(label, 15) + valueWidth <= right - left || detail === '';
          const room = right - left - valueWidth;
          write(label, { y: placed.textY, size: 15, colour: colours.ink, ...(beside ? { room } : {}) });
          if (detail !== '')
            write(detail, {
              y: placed.detailY,
              size: 14,
              colour: colours.quiet,
              ...(beside ? {} : { room }),
            });
          write(value, {
            y: beside ? placed.textY : placed.detailY,
            size: 15,
            weight: 600,
            colour: colours.ink,
            atEnd: true,
          });
          ctx.strokeStyle = colours.rule;
          ctx.lineWidth = 1;
          ctx.setLineDash([1, 4]);
          ctx.beginPath();
          ctx.moveTo(left, heightOf(placed.markY));
          ctx.lineTo(right, heightOf(placed.markY));
          ctx.stroke();
          ctx.setLineDash([]);
        }
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const across = (amount: number): number => scales.x?.getPixelForValue(amount) ?? 0;
      const ends = drawnEnds(chart);
      ctx.save();
      ctx.lineWidth = 2.5;
      for (const [place, placed] of rows.filter((row) => row.kind === 'figure').entries()) {
        const { mark } = placed.row;
        const [low, high] = ends.get(place) ?? [0, 0];
        const y = scales.y?.getPixelForValue(placed.markY) ?? placed.markY;
        ctx.strokeStyle = colours.ofRole(placed.index);
        ctx.beginPath();
        if (mark.shape === 'point' && (mark.qualifier === 'under' || mark.qualifier === 'over')) {
          const towards = mark.qualifier === 'under' ? -1 : 1;
          ctx.moveTo(low + towards * 9, y);
          ctx.lineTo(low + towards * 22, y);
          ctx.moveTo(low + towards * 17, y - 5);
          ctx.lineTo(low + towards * 23, y);
          ctx.lineTo(low + towards * 17, y + 5);
        } else if (mark.shape === 'open-ended') {
          const stated = across(mark.low ?? mark.high ?? 0);
          ctx.moveTo(stated, y - 8);
          ctx.lineTo(stated, y + 8);
          ctx.stroke();
          ctx.beginPath();
          ctx.setLineDash([7, 5]);
          ctx.moveTo(stated, y);
          ctx.lineTo(mark.low === null ? across(0) : across(data.max), y);
        } else if (mark.shape === 'range')
          for (const end of [low, high]) {
            ctx.moveTo(end, y - 8);
            ctx.lineTo(end, y + 8);
          }
        ctx.stroke();
        ctx.setLineDash([]);
      }
      ctx.restore();
    },
  };
}

/** Where each figure is drawn just now, from its low to its high end: while the chart moves, its signs move along. */
function drawnEnds(chart: Chart): Map<number, [number, number]> {
  return new Map(
    chart.data.datasets.flatMap(({ data }, set) =>
      chart.getDatasetMeta(set).data.map((element, at): [number, [number, number]] => {
        const low = element instanceof BarElement ? element.getProps(['base']).base : element.x;
        return [figureOf(data[at]), [low, element.x]];
      }),
    ),
  );
}

/** The place of the figure that a point or a bar stands for. */
function figureOf(raw: unknown): number {
  return typeof raw === 'object' && raw !== null && 'figure' in raw ? Number(raw.figure) : -1;
}

function draw(canvas: HTMLCanvasElement, data: ChartData, animated: boolean): InteractiveChart {
  const colours = themeColours();
  const { rows, height } = placeRows(data);
  const figures = rows.filter((row) => row.kind === 'figure');
  const family = getComputedStyle(document.body).fontFamily;
  const toldOf = (raw: unknown): ReturnType<typeof wordsOf> | undefined => {
    const figure = figures[figureOf(raw)];
    return figure && wordsOf(figure, data);
  };
  return new Chart(canvas, {
    type: 'bar',
    data: { datasets: datasetsOf(figures, data, colours) },
    plugins: [rowPainter(rows, data, colours, family)],
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      ...(animated ? {} : { animation: false as const }),
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      font: { family, size: 14 },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: data.max,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          ticks: {
            align: 'inner',
            color: colours.quiet,
            padding: 6,
            stepSize: data.step,
            font: { family, size: 14 },
            callback: (value) => tickLabel(Number(value), data.currency),
          },
        },
        // One pixel a unit: rows stand where the model has placed them.
        y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false },
      },
      plugins: {
        tooltip: {
          backgroundColor: colours.ink,
          titleColor: colours.paper,
          bodyColor: colours.paper,
          titleFont: { family, size: 14, weight: 'bold' },
          bodyFont: { family, size: 14 },
          padding: 10,
          displayColors: false,
          callbacks: {
            title: (items) => brokenInLines(toldOf(items[0]?.raw)?.title ?? '', LONGEST_LINE),
            label: (item) =>
              (toldOf(item.raw)?.lines ?? []).flatMap((line) => brokenInLines(line, LONGEST_LINE)),
          },
        },
      },
    },
  });
}

/** Shows the tooltip of one figure, or none with -1. */
function showFigure(chart: InteractiveChart, place: number): void {
  const elements = chart.data.datasets.flatMap(({ data }, datasetIndex) => {
    const index = data.findIndex(({ figure }) => figure === place);
    return index < 0 ? [] : [{ datasetIndex, index }];
  });
  const [first] = elements;
  const at = first && chart.getDatasetMeta(first.datasetIndex).data[first.index];
  chart.setActiveElements(elements);
  chart.tooltip?.setActiveElements(elements, at ? { x: at.x, y: at.y } : { x: 0, y: 0 });
  chart.update();
}

let openedCharts = 0;

/**
 * Draws an interactive chart at the end of an element, and follows the theme until it is closed.
 * @param leave called when the reader leaves the chart with the Escape key, to put the focus elsewhere
 */
export function openChart(place: HTMLElement, data: ChartData, leave: () => void): OpenChart {
  const id = `open-chart-${++openedCharts}`;
  const { rows, height } = placeRows(data);
  const figures = rows.filter((row) => row.kind === 'figure');

  const holder = document.createElement('div');
  holder.className = 'chart-canvas';
  const frame = document.createElement('div');
  frame.className = 'chart-frame';
  frame.style.height = `${height + AXIS_HEIGHT}px`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${data.title}. The same figures stand in the table of this page.`);

  const list = document.createElement('div');
  list.className = 'chart-figures';
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', data.title);
  list.setAttribute('aria-describedby', `${id}-keys`);
  const options = figures.map((figure, index) => {
    const option = document.createElement('div');
    option.id = `${id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const { title, lines } = wordsOf(figure, data);
    option.textContent = `${title}, ${lines.join('; ')}`;
    return option;
  });
  list.append(...options);
  frame.append(canvas, list);
  const keys = document.createElement('p');
  keys.className = 'small quiet chart-keys';
  keys.id = `${id}-keys`;
  keys.textContent =
    'Point at a figure to read more. With the keyboard: arrow keys from figure to figure, Esc to leave.';
  holder.append(frame, keys);
  place.append(holder);

  let chart = draw(canvas, data, !stillness.matches);
  let active = 0;
  const show = (next: number): void => {
    active = Math.max(0, Math.min(options.length - 1, next));
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    list.setAttribute('aria-activedescendant', `${id}-${active}`);
    showFigure(chart, active);
    // A tall chart is moved along, so that its tooltip is in sight.
    const top = frame.getBoundingClientRect().top + (figures[active]?.textY ?? 0);
    if (top < 80 || top > innerHeight - 160) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  };
  const hide = (): void => {
    list.removeAttribute('aria-activedescendant');
    showFigure(chart, -1);
  };
  const steps: Record<string, () => number> = {
    ArrowDown: () => active + 1,
    ArrowRight: () => active + 1,
    ArrowUp: () => active - 1,
    ArrowLeft: () => active - 1,
    PageDown: () => active + 5,
    PageUp: () => active - 5,
    Home: () => 0,
    End: () => options.length - 1,
  };
  list.addEventListener('focus', () => show(active));
  list.addEventListener('blur', hide);
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    show(step());
  });

  const redraw = (): void => {
    chart.destroy();
    chart = draw(canvas, data, false);
    if (document.activeElement === list) show(active);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    hide();
    if (document.activeElement === list) leave();
  };
  const listening = new AbortController();
  const { signal } = listening;
  darkness.addEventListener('change', redraw, { signal });
  forcing.addEventListener('change', redraw, { signal });
  document.addEventListener('keydown', onEscape, { signal });
  return {
    close() {
      listening.abort();
      chart.destroy();
      holder.remove();
    },
  };
}

function readData(figure: HTMLElement): ChartData {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!json) throw new Error('the chart carries no data');
  const data: ChartData = JSON.parse(json);
  return data;
}

const open = new WeakMap<HTMLElement, OpenChart>();

/** Opens the interactive view of a chart, or closes it again. The picture stays in the page, for print. */
export function toggleInteractiveChart(figure: HTMLElement, button: HTMLButtonElement): void {
  const picture = figure.querySelector<HTMLElement>('.chart-static');
  const shown = open.get(figure);
  if (shown) {
    shown.close();
    open.delete(figure);
    picture?.classList.remove('is-behind');
    button.setAttribute('aria-expanded', 'false');
    button.textContent = 'Open the interactive chart';
    return;
  }
  const place = document.createElement('div');
  picture?.after(place);
  const chart = openChart(place, readData(figure), () => button.focus());
  open.set(figure, {
    close() {
      chart.close();
      place.remove();
    },
  });
  picture?.classList.add('is-behind');
  button.setAttribute('aria-expanded', 'true');
  button.textContent = 'Show the plain picture again';
}
