// Makes the table of /salaries/ ready to be filtered and sorted. What does the work is fetched when a reader first uses it,
// or when the address already asks for something; what a reader does until it is there is made up for.

type Control = HTMLInputElement | HTMLSelectElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

function prepare(explorer: HTMLElement, form: HTMLFormElement): void {
  // Without script the head of a column is only a head.
  for (const head of explorer.querySelectorAll<HTMLElement>('th[data-column]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.dataset.sort = head.dataset.column ?? '';
    button.append(...head.childNodes);
    head.append(button);
  }

  const changed = new Set<Control>();
  let pressed: HTMLElement | null = null;
  let loading = false;
  const waiting = new AbortController();

  const begin = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    try {
      const { explorePay } = await import('./explore-pay.ts');
      waiting.abort();
      const early = [...changed].map((control) => ({
        control,
        value: control.value,
        checked: control instanceof HTMLInputElement && control.checked,
      }));
      explorePay(explorer, form);
      for (const { control, value, checked } of early) {
        if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = checked;
        else control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      pressed?.click();
    } catch {
      loading = false;
      const trouble = explorer.querySelector('[data-notice]');
      if (trouble)
        trouble.textContent =
          'The filters could not be loaded; the table holds every figure. Reload the page to try again.';
    }
  };

  const { signal } = waiting;
  const remember = ({ target }: Event): void => {
    if (isControl(target)) changed.add(target);
    void begin();
  };
  form.addEventListener('pointerover', () => void begin(), { signal });
  form.addEventListener('focusin', () => void begin(), { signal });
  form.addEventListener('input', remember, { signal });
  form.addEventListener('change', remember, { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  explorer.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (!button) return;
      pressed = button;
      void begin();
    },
    { signal },
  );
  if (location.search.length > 1) void begin();
}

for (const explorer of document.querySelectorAll<HTMLElement>('[data-explorer]')) {
  const form = explorer.querySelector('form');
  if (form) prepare(explorer, form);
}
