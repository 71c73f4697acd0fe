// Shows the button of each chart, and fetches the interactive chart only when a reader asks for it.
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const tools = figure.querySelector<HTMLElement>('.chart-tools');
  const button = tools?.querySelector('button');
  if (!tools || !button) continue;
  tools.hidden = false;
  let busy = false;
  button.addEventListener('click', async () => {
    // Not `disabled`, which would take the focus away from a reader at the keyboard.
    if (busy) return;
    busy = true;
    try {
      const { toggleInteractiveChart } = await import('./interactive-chart.ts');
      toggleInteractiveChart(figure, button);
    } catch {
      button.after(' The interactive chart could not be loaded; the picture above shows the same figures.');
      return;
    } finally {
      busy = false;
    }
  });
}
