// The interactive view of a pay chart: the same model as the picture, drawn by Chart.js from its parts.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { tickLabel } from '../charts/axis.ts';
import type { PayMark } from '../charts/pay-chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

interface ChartRow {
  label: string;
  detail: string;
  value: string;
  mark: PayMark;
}

interface ChartData {
  title: string;
  currency: string;
  /** Where the axis ends, and how far its ticks are apart. */
  max: number;
  step: number;
  groups: { title: string; index: number; rows: ChartRow[] }[];
}

/** A bar from low to high, or a point in the row that its label names. */
type Drawn = [number, number] | { x: number; y: string };
type InteractiveChart = Chart<'bar' | 'scatter', (Drawn | null)[], string>;

const open = new WeakMap<HTMLElement, { chart: InteractiveChart; canvas: HTMLElement; stop: () => void }>();

/** A colour of the theme as it stands now; it follows dark mode, since the caller asks again when the theme changes. */
function themeColour(name: string): string {
  // A custom property holds light-dark(…) as it was written; only a real property is worked out.
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function withOpacity(colour: string, opacity: number): string {
  return colour.replace(/^rgb\((.+)\)$/, `rgba($1, ${opacity})`);
}

function readData(figure: HTMLElement): ChartData {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!json) throw new Error('the chart carries no data');
  const data: ChartData = JSON.parse(json);
  return data;
}

function rowsOf(data: ChartData): (ChartRow & { role: string; index: number })[] {
  return data.groups.flatMap(({ title, index, rows }) => rows.map((row) => ({ ...row, role: title, index })));
}

function draw(canvas: HTMLCanvasElement, data: ChartData): InteractiveChart {
  const rows = rowsOf(data);
  const ink = themeColour('--ink');
  const quiet = themeColour('--quiet');
  const rule = themeColour('--rule');
  const paper = themeColour('--paper');
  const roleColours = [themeColour('--role-0'), themeColour('--role-1')];
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 14;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Unique names for the rows of the axis; what a reader sees of them is written by the tick's callback.
  const labels = rows.map((_, index) => String(index));
  const narrow = (canvas.parentElement?.clientWidth ?? 0) < 480;

  const datasets: ChartDataset<'bar' | 'scatter', (Drawn | null)[]>[] = data.groups.flatMap(
    ({ title, index }) => {
      const colour = roleColours[index % roleColours.length] ?? ink;
      const points = rows.flatMap((row, at) => {
        const label = labels[at];
        return row.index === index && row.mark.shape === 'point' && label !== undefined
          ? [{ x: row.mark.at, y: label, qualifier: row.mark.qualifier }]
          : [];
      });
      const bars = rows.map((row): [number, number] | null => {
        if (row.index !== index || row.mark.shape === 'point') return null;
        return row.mark.shape === 'range'
          ? [row.mark.low, row.mark.high]
          : [row.mark.low ?? 0, row.mark.high ?? data.max];
      });
      return [
        {
          type: 'scatter' as const,
          label: title,
          data: points,
          pointStyle: index === 0 ? ('circle' as const) : ('rectRot' as const),
          pointRadius: 7,
          pointHoverRadius: 9,
          pointBorderWidth: 2.5,
          pointBorderColor: colour,
          pointBackgroundColor: points.map(({ qualifier }) => (qualifier === 'exact' ? colour : paper)),
        },
        {
          type: 'bar' as const,
          label: `${title}, range`,
          data: bars,
          backgroundColor: withOpacity(colour, 0.3),
          borderColor: colour,
          borderWidth: 1.5,
          borderSkipped: false,
          pointStyle: 'rect' as const,
          barThickness: 14,
          grouped: false,
        },
      ];
    },
  );

  return new Chart(canvas, {
    type: 'bar',
    data: { labels, datasets: datasets.filter((set) => set.data.some((value) => value !== null)) },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      ...(still ? { animation: false as const } : {}),
      interaction: { mode: 'y', intersect: false },
      color: ink,
      scales: {
        x: {
          min: 0,
          max: data.max,
          grid: { color: rule },
          ticks: {
            color: quiet,
            stepSize: data.step,
            callback: (value) => tickLabel(Number(value), data.currency),
          },
        },
        y: {
          type: 'category',
          labels,
          grid: { display: false },
          ticks: {
            color: ink,
            callback: (_value, index) => {
              const row = rows[index];
              if (!row) return '';
              return narrow || row.detail === '' ? row.label : [row.label, row.detail];
            },
          },
        },
      },
      plugins: {
        legend: {
          position: 'bottom',
          labels: { color: ink, usePointStyle: true, boxHeight: 8, padding: 16 },
        },
        tooltip: {
          backgroundColor: ink,
          titleColor: paper,
          bodyColor: paper,
          displayColors: false,
          callbacks: {
            title: (items) => {
              const row = rows[rowIndex(items[0], labels)];
              return row ? `${row.role}: ${row.label}` : '';
            },
            label: (item) => {
              const row = rows[rowIndex(item, labels)];
              return row ? [row.value, row.detail].filter((part) => part !== '') : '';
            },
          },
        },
      },
    },
  });
}

/** The row that a tooltip speaks of: bars count by place, points carry the label of their row. */
function rowIndex(item: { dataIndex: number; raw: unknown } | undefined, labels: readonly string[]): number {
  if (!item) return -1;
  const { raw } = item;
  if (typeof raw === 'object' && raw !== null && 'y' in raw) return labels.indexOf(String(raw.y));
  return item.dataIndex;
}

/** Opens the interactive view of a chart, or closes it again. The picture stays in the page, for print. */
export function toggleInteractiveChart(figure: HTMLElement, button: HTMLButtonElement): void {
  const picture = figure.querySelector<HTMLElement>('.chart-static');
  const shown = open.get(figure);
  if (shown) {
    shown.stop();
    shown.chart.destroy();
    shown.canvas.remove();
    open.delete(figure);
    picture?.classList.remove('is-behind');
    button.setAttribute('aria-expanded', 'false');
    button.textContent = 'Open the interactive chart';
    return;
  }
  const data = readData(figure);
  const holder = document.createElement('div');
  holder.className = 'chart-canvas';
  holder.style.height = `${Math.max(260, rowsOf(data).length * 44 + 110)}px`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute(
    'aria-label',
    `${data.title}. The same figures stand in the picture and the table of this page.`,
  );
  holder.append(canvas);
  picture?.after(holder);
  picture?.classList.add('is-behind');
  let chart = draw(canvas, data);
  const theme = matchMedia('(prefers-color-scheme: dark)');
  const redraw = (): void => {
    chart.destroy();
    chart = draw(canvas, data);
    open.set(figure, { chart, canvas: holder, stop });
  };
  const stop = (): void => theme.removeEventListener('change', redraw);
  theme.addEventListener('change', redraw);
  open.set(figure, { chart, canvas: holder, stop });
  button.setAttribute('aria-expanded', 'true');
  button.textContent = 'Show the plain picture again';
}
