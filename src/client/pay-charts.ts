// The charts of /salaries/: the figures shown, one chart for each period and currency.
import { explorerCharts } from '../charts/explorer-charts.ts';
import type { CitedSalary } from '../domain/library.ts';
import { PayChartView } from '../views/pay-chart.tsx';
import { openChart } from './interactive-chart.ts';

/**
 * Draws the charts of some figures into an element that is empty.
 * @param roles every role with a figure on the page: a role keeps its colour whatever is filtered
 * @param leave called when the reader leaves a chart with the Escape key
 * @returns what takes the charts out again
 */
export function drawPayCharts(
  place: HTMLElement,
  roles: readonly { id: string; title: string }[],
  figures: readonly CitedSalary[],
  leave: () => void,
): () => void {
  const charts = explorerCharts(roles, figures).map((data, index) => {
    const figure = document.createElement('div');
    // The picture waits behind the interactive chart, and is what prints.
    figure.innerHTML = PayChartView({
      chart: data,
      title: data.title,
      id: `pay-chart-${index}`,
      interactive: false,
    }).markup;
    figure.querySelector('.chart-static')?.classList.add('is-behind');
    place.append(figure);
    const chart = openChart(figure.querySelector('figure') ?? figure, data, leave);
    if (data.left > 0) {
      const note = document.createElement('p');
      note.className = 'small quiet';
      note.textContent = `${data.left} more figures had no room here. Filter the figures, or see them in the table.`;
      figure.append(note);
    }
    return chart;
  });
  return () => {
    for (const chart of charts) chart.close();
    place.replaceChildren();
  };
}
