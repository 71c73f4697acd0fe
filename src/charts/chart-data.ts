import type { Period } from '../domain/salary-record.ts';
import type { PayMark } from './pay-chart.ts';

/** One figure of a chart. */
export interface ChartRow {
  label: string;
  /** Set under the label; empty where there is nothing to add. */
  detail: string;
  /** The figure as it is read, with its qualifier: "just under $58,000". */
  value: string;
  mark: PayMark;
  /** What decides what the figure may be compared with, a line each; the detail alone where it is left out. */
  terms?: string[];
}

export interface ChartGroup {
  /** The title of the role. */
  title: string;
  /** The place of the role, which gives it its colour and its sign. */
  index: number;
  rows: ChartRow[];
}

/** What the interactive view of a pay chart is drawn from: the figures of one period and one currency. */
export interface ChartData {
  title: string;
  currency: string;
  period: Period;
  /** Where the axis ends, and how far its ticks are apart. */
  max: number;
  step: number;
  groups: ChartGroup[];
}
