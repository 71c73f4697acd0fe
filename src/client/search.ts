// The search page: Pagefind's index, fetched when the field is first used, with our own list of results.

/** What this page uses of a result of Pagefind (https://pagefind.app/docs/api-reference/). */
interface ResultData {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<ResultData> }[] }>;
}

const MOST_RESULTS = 12;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = form?.querySelector('input');
const statusLine = document.getElementById('search-status');
const list = document.getElementById('search-results');
const start = document.getElementById('search-start');

let loading: Promise<Pagefind> | undefined;
let asked = 0;

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module;
}

async function load(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error('the search index is not whole');
  await module.options({ excerptLength: 24 });
  return module;
}

/** Pagefind's excerpts are text with <mark>; only these are taken over, so that nothing else can ever run. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function resultItem(result: ResultData): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'pair';
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  const kind = document.createElement('span');
  kind.className = 'quiet';
  kind.textContent = ` ${result.meta.kind ?? ''}`;
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(result.excerpt));
  item.append(link, kind, excerpt);
  return item;
}

async function search(query: string): Promise<void> {
  if (!form || !statusLine || !list || !start) return;
  const turn = ++asked;
  const words = query.trim();
  start.hidden = words !== '';
  if (words === '') {
    list.hidden = true;
    statusLine.textContent = '';
    return;
  }
  statusLine.textContent = 'Searching …';
  try {
    loading ??= load(form.dataset.index ?? '');
    const pagefind = await loading;
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
    // Every comparison of a role names it as often as its own page does: the page of just that name comes first.
    const isNamed = ({ meta }: ResultData): boolean => meta.title?.toLowerCase() === words.toLowerCase();
    const shown = [...found.filter(isNamed), ...found.filter((result) => !isNamed(result))];
    // A later question has been asked meanwhile: its answer counts.
    if (turn !== asked) return;
    list.replaceChildren(...shown.map(resultItem));
    list.hidden = shown.length === 0;
    start.hidden = shown.length > 0;
    statusLine.textContent =
      results.length === 0
        ? `Nothing found for “${words}”. Try a role’s usual name, or one of these.`
        : `${results.length === 1 ? 'One page' : `${results.length} pages`} found for “${words}”${results.length > MOST_RESULTS ? `, the first ${MOST_RESULTS} shown` : ''}.`;
  } catch {
    loading = undefined;
    list.hidden = true;
    start.hidden = false;
    statusLine.textContent = 'The search index could not be loaded. Every role is listed below.';
  }
}

if (form && input) {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  input.value = query;
  if (query !== '') void search(query);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    const address = new URL(location.href);
    if (input.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', input.value);
    history.replaceState(null, '', address);
    void search(input.value);
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  });
}
