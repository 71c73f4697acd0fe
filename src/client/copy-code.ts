// A button beside each piece of code that copies it. Without it the code is selected with one click or by hand.

/** Marks the code as selected, so that the reader's own keys copy it. */
function select(code: Element): void {
  const range = document.createRange();
  range.selectNodeContents(code);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

for (const place of document.querySelectorAll('.to-copy')) {
  const code = place.querySelector('code');
  const line = place.querySelector<HTMLElement>('.copy');
  const status = place.querySelector('[role="status"]');
  if (!code || !line || !status) continue;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      status.textContent = 'Copied.';
    } catch {
      // Refused, or not a safe connection.
      select(code);
      status.textContent = 'It is selected now: copy it with your keyboard or menu.';
    }
  });
}
