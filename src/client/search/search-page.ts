// The search page: what the address asks for is looked up by name and in Pagefind's index, both fetched when they are
// first needed. Every state has its address, so that back, forward, reload and sharing work.
import { href } from '../../base-path.ts';
import { parseFacet } from '../../domain/facet-value.ts';
import { foldName } from '../../domain/folded-name.ts';
import type { NamedPage } from '../../domain/named-page.ts';
import {
  isSearchedKind,
  LONGEST_QUERY,
  readState,
  SEARCHED_KINDS,
  type SearchedKind,
  type SearchState,
  writeState,
} from './address-state.ts';
import { lookUpNames } from './name-lookup.ts';
import {
  type Filters,
  type FoundPage,
  type FoundResult,
  openIndex,
  type SearchResponse,
} from './pagefind.ts';
import { namedItem, resultItem } from './result-list.ts';
import { roleNamed, rolesNear } from './role-lookup.ts';
import {
  indexedWords,
  isAllMissing,
  missingWords,
  passes,
  rolesInQuery,
  type UnderstoodQuery,
  understandQuery,
  understandRoles,
} from './understood-query.ts';

/** The first results are shown before the others of the same page are fetched. */
const AT_ONCE = 2;
const PER_PAGE = 10;
/** Among so many pages found by its name is the page of that name. */
const AMONG = 3;
/** How many values a list to narrow by offers; in a large library the commonest. */
const MOST_VALUES = 100;
const MOST_NEAR = 5;

/** An element of this page. @throws when the page has none, since page and script belong together */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the search page has no ${id}`);
  return element;
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
const input = part('search-input', HTMLInputElement);
const filterBar = part('search-filters', HTMLDivElement);
const kindList = part('search-kinds', HTMLUListElement);
const narrow = part('search-narrow', HTMLDetailsElement);
const roleSelect = part('search-role', HTMLSelectElement);
const sourceSelect = part('search-source', HTMLSelectElement);
const statusLine = part('search-status', HTMLParagraphElement);
const near = part('search-near', HTMLDivElement);
const list = part('search-results', HTMLOListElement);
const more = part('search-more', HTMLParagraphElement);
const start = part('search-start', HTMLDivElement);

let state = readState(location.search);
/** Counts the searches: an answer to an earlier one comes too late. */
let asked = 0;
/** Whether the address stands for something that a reader may want to come back to. */
let settled = true;

const index = () => openIndex(form?.dataset.index ?? '');

/** The values of the filters as the index holds them, which begin with the ids that addresses hold. */
async function filtersFor({ kind, role, source }: SearchState): Promise<Filters> {
  const filters: Filters = kind === null ? {} : { kind: SEARCHED_KINDS[kind].filter };
  if (role === null && source === null) return filters;
  const all = await (await index()).filters();
  for (const [name, id] of Object.entries({ role, source })) {
    if (id === null) continue;
    const value = Object.keys(all[name] ?? {}).find((text) => parseFacet(text).id === id);
    // A value that nothing has finds nothing.
    filters[name] = value ?? id;
  }
  return filters;
}

/** The pages of the index that have the words and pass the filters. */
async function lookUp(words: string, filters: Filters): Promise<SearchResponse> {
  return (await index()).search(indexedWords(words), { filters });
}

function show(element: HTMLElement, shown: boolean): void {
  element.hidden = !shown;
}

/** What is said of the results, in a sentence or two. */
function sentence(count: number, typed: string, { page, how, words, roles }: UnderstoodQuery): string {
  const pages = count === 1 ? 'One page' : `${count} pages`;
  const alias = (name: string, title: string): string =>
    `“${name}” is another name for ${title.toLowerCase()}.`;
  if (page && how === 'near')
    return `Nothing is called “${typed}”. ${pages} found for “${page.title.toLowerCase()}”.`;
  if (page?.kind === 'role' && how === 'alias') return `${alias(typed, page.title)} ${pages} found.`;
  const aliases = roles.filter((named) => foldName(named.role.title) !== named.typed);
  if (aliases.length === 0) return `${pages} found for “${typed}”.`;
  const told = aliases.map((named) => alias(named.typed.toUpperCase(), named.role.title));
  return `${told.join(' ')} ${pages} found${roles.length > 1 ? '' : ` for “${words}”`}.`;
}

function kindLink(kind: SearchedKind | null, words: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = writeState({ ...state, kind });
  link.dataset.kind = kind ?? '';
  link.textContent = words;
  if (state.kind === kind) link.setAttribute('aria-current', 'true');
  item.append(link);
  return item;
}

/** Fills the kinds with how many pages of each were found under the other filters. */
async function showKinds(words: string, turn: number): Promise<void> {
  const filters = await filtersFor({ ...state, kind: null });
  // The counts of a filter are told once its file is there, which asking for one of its values sees to.
  await lookUp(words, { ...filters, kind: SEARCHED_KINDS.role.filter });
  const { results, filters: counts } = await lookUp(words, filters);
  if (turn !== asked) return;
  const ofKind = (kind: SearchedKind): number => counts.kind?.[SEARCHED_KINDS[kind].filter] ?? 0;
  const kinds = Object.keys(SEARCHED_KINDS).filter(isSearchedKind);
  // Whoever chose a kind with the keyboard stays at it.
  const focused = document.activeElement;
  const focusedKind =
    focused instanceof HTMLElement && kindList.contains(focused) ? focused.dataset.kind : undefined;
  kindList.replaceChildren(
    kindLink(null, `All ${results.length}`),
    ...kinds
      .filter((kind) => ofKind(kind) > 0 || kind === state.kind)
      .map((kind) => kindLink(kind, `${SEARCHED_KINDS[kind].many} ${ofKind(kind)}`)),
  );
  if (focusedKind !== undefined) kindList.querySelector<HTMLElement>(`[data-kind="${focusedKind}"]`)?.focus();
  show(filterBar, true);
}

function fillSelect(
  select: HTMLSelectElement,
  any: string,
  counts: Record<string, number>,
  chosen: string | null,
): void {
  const values = Object.entries(counts)
    .map(([text, count]) => ({ ...parseFacet(text), count }))
    .filter(({ id, count }) => count > 0 || id === chosen)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
  const offered = values.slice(0, MOST_VALUES);
  const isOffered = chosen === null || offered.some(({ id }) => id === chosen);
  const own = isOffered
    ? []
    : [values.find(({ id }) => id === chosen) ?? { id: chosen, name: chosen, count: 0 }];
  select.replaceChildren(
    new Option(any, ''),
    ...[...own, ...offered].map(({ id, name, count }) => new Option(`${name} (${count})`, id)),
  );
  select.value = chosen ?? '';
}

/** Fills the lists to narrow by. Their files grow with the library, so they are fetched when the lists are open. */
async function showValues(words: string, turn: number): Promise<void> {
  await (await index()).filters();
  const [forRoles, forSources] = await Promise.all([
    lookUp(words, await filtersFor({ ...state, role: null })),
    lookUp(words, await filtersFor({ ...state, source: null })),
  ]);
  if (turn !== asked) return;
  fillSelect(roleSelect, 'Any role', forRoles.filters.role ?? {}, state.role);
  fillSelect(sourceSelect, 'Any source', forSources.filters.source ?? {}, state.source);
}

/** The results from one on, fetched and added to the list. */
async function showResults(
  results: readonly FoundResult[],
  from: number,
  understood: UnderstoodQuery,
  said: Set<string>,
  turn: number,
): Promise<void> {
  const { words, page: named } = understood;
  const pinned = list.querySelector<HTMLElement>('[data-pinned]');
  const pinnedPath = named && pinned ? href(named.path) : null;
  const add = (pages: readonly FoundPage[]): HTMLLIElement[] =>
    pages.flatMap((page) => {
      const item = resultItem(page, words, said);
      if (page.url !== pinnedPath) {
        list.append(item);
        return [item];
      }
      // Its place is the first already; now there is more to say of it.
      pinned?.replaceChildren(...item.childNodes);
      if (pinned) delete pinned.dataset.pinned;
      return [];
    });
  const until = Math.min(from + PER_PAGE, results.length);
  let next = from;
  let firstAdded: HTMLLIElement | undefined;
  while (next < until) {
    const batch = results.slice(next, next === 0 ? Math.min(AT_ONCE, until) : until);
    const pages = await Promise.all(batch.map((result) => result.data()));
    if (turn !== asked) return;
    const [first] = add(pages);
    firstAdded ??= first;
    next += batch.length;
    show(list, list.childElementCount > 0);
  }
  // A page that was named and has not all of the words is still told of.
  if (pinned?.dataset.pinned !== undefined && named) {
    const { results: alike } = await lookUp(named.title, { kind: SEARCHED_KINDS[named.kind].filter });
    const pages = await Promise.all(alike.slice(0, AMONG).map((result) => result.data()));
    if (turn !== asked) return;
    add(pages.filter(({ url }) => url === pinnedPath));
  }
  show(more, until < results.length);
  const button = more.querySelector('button');
  if (button) button.onclick = () => void showResults(results, until, understood, said, turn);
  // Whoever asked for more goes on reading there.
  if (from > 0) firstAdded?.querySelector('a')?.focus();
}

async function showNear(typed: string, turn: number): Promise<void> {
  const roles = await rolesNear(typed, MOST_NEAR).catch((): NamedPage[] => []);
  if (turn !== asked) return;
  near.querySelector('ul')?.replaceChildren(
    ...roles.map(({ title, path }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href(path);
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  show(near, roles.length > 0);
}

/** The words of a page that answer the search. */
function wordsFound({ content, locations }: FoundPage): string[] {
  const words = content.split(/[^\S\uFEFF]+/);
  return locations.map((location) => words[location] ?? '');
}

/** The words found of the first of the results, by which it is told what the others lack as well. */
async function firstWordsFound([first]: readonly FoundResult[]): Promise<string[]> {
  return first ? wordsFound(await first.data()) : [];
}

/** What the query comes to: a slip of the pen only where the index does not know the words as they were typed. */
async function understand(typed: string): Promise<UnderstoodQuery> {
  const matches = await lookUpNames(typed).catch(() => []);
  const understood = understandQuery(typed, matches);
  if (understood.page && understood.how !== 'near') return understood;
  const roles = await rolesInQuery(typed, roleNamed).catch(() => []);
  if (roles.length > 0) {
    const names = roles.map(({ role }) => role.title);
    const [best] = names.length === 2 ? await lookUpNames(names.join(' vs ')) : [];
    return understandRoles(typed, roles, best?.page.kind === 'comparison' ? best.page : null);
  }
  if (understood.how !== 'near') return understood;
  const { results } = await lookUp(typed, {});
  const found = await firstWordsFound(results);
  return results.length > 0 && missingWords(typed, found).length === 0
    ? { words: typed, page: null, how: null, roles: [] }
    : understood;
}

/** The pages that answer; none where the index passes over every word that counts. */
async function answersTo({ words, how, page }: UnderstoodQuery): Promise<{
  results: FoundResult[];
  words: string;
  missing: string[];
}> {
  const filters = await filtersFor(state);
  let searched = words;
  let { results } = await lookUp(searched, filters);
  if (results.length === 0 && page?.kind === 'role' && how === 'within') {
    // Other words than the role's name that no page has beside it: what is said of the role is still an answer.
    searched = page.title;
    ({ results } = await lookUp(searched, filters));
  }
  const found = await firstWordsFound(results);
  return isAllMissing(searched, found)
    ? { results: [], words: searched, missing: [] }
    : { results, words: searched, missing: missingWords(searched, found) };
}

function showStart(): void {
  for (const element of [filterBar, near, list, more]) show(element, false);
  show(start, true);
  statusLine.textContent = '';
}

async function run(): Promise<void> {
  const turn = ++asked;
  const typed = state.words.trim();
  if (foldName(typed) === '') {
    showStart();
    if (typed !== '') statusLine.textContent = `Nothing found for “${typed}”.`;
    return;
  }
  statusLine.textContent = 'Searching …';
  if (state.role !== null || state.source !== null) narrow.open = true;
  try {
    // The index is on its way while the names are looked up.
    void index();
    const meant = await understand(typed);
    const { results, words, missing } = await answersTo(meant);
    if (turn !== asked) return;
    const understood = { ...meant, words };
    const isNarrowed = state.kind !== null || state.role !== null || state.source !== null;
    list.replaceChildren();
    show(near, false);
    show(more, false);
    if (understood.page && passes(understood.page, state) && results.length > 0) {
      const item = namedItem(understood.page);
      item.dataset.pinned = '';
      list.append(item);
    }
    show(start, results.length === 0 && !isNarrowed);
    show(list, list.childElementCount > 0);
    if (results.length === 0) {
      statusLine.textContent = isNarrowed
        ? `Nothing found for “${typed}” with these filters.`
        : `Nothing found for “${typed}”.`;
      if (!isNarrowed) await showNear(typed, turn);
    } else {
      // The index passes over words that it does not have, and a reader would take the results for more than they are.
      const without =
        missing.length === 0 ? '' : ` No page has ${missing.map((word) => `“${word}”`).join(' or ')}.`;
      statusLine.textContent = sentence(results.length, typed, understood) + without;
      await showResults(results, 0, understood, new Set(), turn);
    }
    if (turn !== asked) return;
    if (results.length === 0 && !isNarrowed) show(filterBar, false);
    else await showKinds(understood.words, turn);
    if (narrow.open && !filterBar.hidden) await showValues(understood.words, turn);
    // The lists may be opened later.
    narrow.ontoggle = () => {
      if (narrow.open && turn === asked) void showValues(understood.words, turn);
    };
  } catch {
    if (turn !== asked) return;
    showStart();
    statusLine.textContent = import.meta.env.DEV
      ? 'There is no search index yet: run `npm run build` once, then load this page again. It serves the index of the last build.'
      : 'The search index could not be loaded. Try again, or start from one of these lists.';
  }
}

/** Takes over a new state, and gives it its address. What readers may come back to gets an entry of its own. */
function moveTo(next: SearchState, how: 'typing' | 'settled'): void {
  const address = writeState(next);
  if (address === writeState(state)) {
    settled ||= how === 'settled';
    // Asked once more: what could not be loaded may come now.
    if (how === 'settled') void run();
    return;
  }
  state = next;
  const url = `${location.pathname}${address}`;
  if (settled) history.pushState(null, '', url);
  else if (how === 'settled' && next.words === readState(location.search).words)
    history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  settled = how === 'settled';
  void run();
}

/** Brings the page to what the address says. */
function follow(): void {
  state = readState(location.search);
  settled = true;
  input.value = state.words;
  void run();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const typedState = (): SearchState => ({ ...state, words: input.value.slice(0, LONGEST_QUERY) });
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => moveTo(typedState(), 'typing'), 150);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  moveTo(typedState(), 'settled');
});
kindList.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const kind = link.dataset.kind ?? '';
  moveTo({ ...state, kind: isSearchedKind(kind) ? kind : null }, 'settled');
});
roleSelect.addEventListener('change', () => moveTo({ ...state, role: roleSelect.value || null }, 'settled'));
sourceSelect.addEventListener('change', () =>
  moveTo({ ...state, source: sourceSelect.value || null }, 'settled'),
);
addEventListener('popstate', follow);
// What was typed while this script was on its way is not lost.
if (input.value.trim() !== '' && input.value !== state.words) moveTo(typedState(), 'typing');
else follow();
