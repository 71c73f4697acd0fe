// Shows the button of each chart, and fetches the interactive chart only when a reader asks for it.

const offered = new WeakSet<HTMLElement>();

/**
 * Lets a reader open the interactive view of a chart (a `figure` as PayChart renders it, with its data). Also for a figure
 * that came into the page later; offering one twice does nothing. A figure without tools or data is left as it is.
 */
export function offerInteractiveChart(figure: HTMLElement): void {
  const tools = figure.querySelector<HTMLElement>('.chart-tools');
  const button = tools?.querySelector('button');
  if (!tools || !button || offered.has(figure)) return;
  offered.add(figure);
  tools.hidden = false;
  let busy = false;
  button.addEventListener('click', async () => {
    // Not `disabled`, which would take the focus away from a reader at the keyboard.
    if (busy) return;
    busy = true;
    tools.querySelector('[role="alert"]')?.remove();
    try {
      const { toggleInteractiveChart } = await import('./interactive-chart.ts');
      toggleInteractiveChart(figure, button);
    } catch {
      const trouble = document.createElement('p');
      trouble.setAttribute('role', 'alert');
      trouble.className = 'small';
      trouble.textContent =
        'The interactive chart could not be loaded; the picture above shows the same figures. Reload the page to try again.';
      button.after(trouble);
    } finally {
      busy = false;
    }
  });
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) offerInteractiveChart(figure);
