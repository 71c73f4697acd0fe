// Fetches the search when it is asked for: by the address, or by whoever comes to its field.
const load = (): void => void import('./search-page.ts');

if (new URLSearchParams(location.search).has('q')) load();
else document.querySelector('[data-search] input')?.addEventListener('focus', load, { once: true });
