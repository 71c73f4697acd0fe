// On every page: the search field and its key "/", and the marks of words that a reader has come from the search for.
// What they need is fetched when they are used. Without script the field is an ordinary form that leads to the search.

/** A key belongs to whoever is typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest] input')) {
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.ariaAutoComplete = 'list';
  input.addEventListener('focus', async () => (await import('./combobox.ts')).suggestIn(input), {
    once: true,
  });
}

addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('[role=search] input');
  if (!field || event.defaultPrevented) return;
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === 'Escape' && event.target === field) {
    // A search field would be emptied; the reader only wants to leave.
    event.preventDefault();
    field.blur();
  }
});

if (new URLSearchParams(location.search).has('highlight'))
  void import('./found-words.ts').then(({ markFoundWords }) => markFoundWords());
