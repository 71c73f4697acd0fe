// The table of /salaries/ at work: its own rows hidden, put in order and counted, the state held in the address.
import { chosenWords, downloadName, groupWords, shownWords, unknownWords } from '../domain/explorer-words.ts';
import {
  ALL_FIGURES,
  type ExplorerFigure,
  type ExplorerRow,
  type ExplorerState,
  facetCounts,
  isColumn,
  isFiltered,
  readExplorerAddress,
  shownRows,
  sortedBy,
  sortedGroups,
  tidyWords,
  writeExplorerAddress,
} from '../domain/salary-explorer.ts';
import { FACET_IDS, type Facet } from '../domain/salary-facets.ts';
import type { DownloadFormat } from './download-pay.ts';
import { fetchSalaries } from './published-salaries.ts';

/** A row of the table with the figure that it shows. */
interface TableRow extends ExplorerRow {
  element: HTMLTableRowElement;
}

/** How long a reader has stopped typing before the figures follow, in milliseconds. */
const PAUSE = 200;

const CHART_TROUBLE =
  'The chart could not be loaded; the table shows the same figures. Reload the page to try again.';
const DOWNLOAD_TROUBLE =
  'The file could not be made, because the pay data did not arrive. Try again, or take the files of all figures above.';

function readRow(element: HTMLTableRowElement): TableRow {
  const figure: ExplorerFigure = JSON.parse(element.dataset.row ?? '');
  return { ...figure, text: element.textContent, element };
}

/** The facets as the form offers them. */
function readFacets(form: HTMLFormElement): Facet[] {
  return FACET_IDS.flatMap((id) => {
    const boxes = boxesOf(form, id);
    if (boxes.length === 0) return [];
    const labelOf = (box: HTMLInputElement): string =>
      box.closest('label')?.querySelector('.facet-label')?.textContent ?? box.value;
    return [{ id, options: boxes.map((box) => ({ value: box.value, label: labelOf(box) })) }];
  });
}

function boxesOf(form: HTMLFormElement, facet: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${facet}"]`)];
}

function required<Found extends Element>(found: Found | null): Found {
  if (!found) throw new Error('the page lacks a part of its pay explorer');
  return found;
}

/**
 * Starts the explorer: shows what the address asks for, and from then on what the reader does.
 * @param explorer the part of the page that holds the form, the status and the table
 */
export function explorePay(explorer: HTMLElement, form: HTMLFormElement): void {
  const table = required(explorer.querySelector('table'));
  const home = required(table.tBodies.item(0));
  const statusLine = required(explorer.querySelector('[data-shown]'));
  const onPaper = required(explorer.querySelector('[data-on-paper]'));
  const notice = required(explorer.querySelector('[data-notice]'));
  const reset = required(explorer.querySelector<HTMLButtonElement>('[data-reset]'));
  const charts = required(explorer.querySelector<HTMLElement>('[data-charts]'));
  const words = required(form.querySelector<HTMLInputElement>('[name="q"]'));
  const sortBy = required(form.querySelector<HTMLSelectElement>('[data-sort-by]'));
  const rows = [...home.rows].map(readRow);
  const facets = readFacets(form);
  const roles = [
    ...new Map(rows.map(({ role, by }) => [role, { id: role, title: String(by.role) }])).values(),
  ];
  const dataAddress = form.dataset.json ?? '';

  let state: ExplorerState = ALL_FIGURES;
  let shown: TableRow[] = [];

  const showForm = (): void => {
    for (const { id, options } of facets) {
      const counts = facetCounts(rows, state, id);
      const values = state.chosen[id] ?? [];
      for (const box of boxesOf(form, id)) {
        box.checked = values.includes(box.value);
        const count = counts.get(box.value) ?? 0;
        const place = box.closest('label')?.querySelector('.facet-count')?.firstChild;
        if (place) place.textContent = String(count);
        box.closest('label')?.classList.toggle('is-empty', count === 0);
      }
      const [only] = options.filter(({ value }) => values.includes(value));
      const summary = form.querySelector(`[data-facet="${id}"]`);
      const chosen = summary?.querySelector('.facet-chosen');
      if (chosen)
        chosen.textContent =
          values.length === 0
            ? 'all'
            : values.length === 1
              ? (only?.label ?? '')
              : `${values.length} of ${options.length}`;
      summary?.classList.toggle('is-chosen', values.length > 0);
    }
    // What is being typed is not taken out of the reader's hands.
    if (tidyWords(words.value) !== state.words) words.value = state.words;
    sortBy.value = state.sort === null ? '' : `${state.sort} ${state.order}`;
    reset.hidden = !isFiltered(state) && state.sort === null;
    for (const button of form.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset.view === state.view));
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-download]'))
      button.disabled = shown.length === 0;
    for (const head of table.querySelectorAll<HTMLElement>('th[data-column]')) {
      if (head.dataset.column === state.sort)
        head.setAttribute('aria-sort', state.order === 'asc' ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  };

  /** Puts the rows in order: in one body, or with a head over each where their amounts cannot be compared. */
  const showTable = (): void => {
    const groups = sortedGroups(shownRows(rows, state), state);
    shown = groups.flatMap((group) => group.rows);
    const kept = new Set(shown);
    for (const row of rows) row.element.hidden = !kept.has(row);
    for (const body of [...table.tBodies]) if (body !== home) body.remove();
    home.append(...shown.map(({ element }) => element));
    home.append(...rows.filter((row) => !kept.has(row)).map(({ element }) => element));
    if (groups.some(({ terms }) => terms !== null))
      for (const { terms, rows: ofGroup } of groups) {
        const body = table.createTBody();
        body.setAttribute('role', 'rowgroup');
        const line = body.insertRow();
        line.setAttribute('role', 'row');
        const head = document.createElement('th');
        head.scope = 'rowgroup';
        head.colSpan = table.tHead?.rows.item(0)?.cells.length ?? 1;
        head.className = 'group';
        head.setAttribute('role', 'rowheader');
        head.textContent = terms ? groupWords(terms) : '';
        line.append(head);
        body.append(...ofGroup.map(({ element }) => element));
      }
    statusLine.textContent = shownWords(shown.length, rows.length, state, groups.length);
    const chosen = chosenWords(state, facets);
    onPaper.textContent = `${chosen === '' ? '' : `Chosen: ${chosen}. `}The same figures: ${location.href}`;
  };

  let closeCharts: (() => void) | undefined;
  let drawn = '';
  let turn = 0;

  const showCharts = async (): Promise<void> => {
    const asked = ++turn;
    const open = state.view === 'chart' && shown.length > 0;
    table.classList.toggle('is-behind', open || shown.length === 0);
    charts.hidden = !open;
    const wanted = open ? shown.map(({ key }) => key).join(' ') : '';
    if (wanted === drawn) return;
    if (!open) {
      closeCharts?.();
      closeCharts = undefined;
      drawn = '';
      return;
    }
    if (!closeCharts) charts.textContent = 'Loading the chart …';
    try {
      const [{ drawPayCharts }, { byKey }] = await Promise.all([
        import('./pay-charts.ts'),
        fetchSalaries(dataAddress),
      ]);
      // A reader has asked for something else meanwhile.
      if (asked !== turn) return;
      closeCharts?.();
      charts.replaceChildren();
      // A role keeps its colour whatever is filtered, as long as there are colours enough for all.
      const placed =
        roles.length <= 4 ? roles : roles.filter(({ id }) => shown.some(({ role }) => role === id));
      closeCharts = drawPayCharts(
        charts,
        placed,
        shown.flatMap(({ key }) => byKey.get(key) ?? []),
        () => form.querySelector<HTMLElement>('[data-view="chart"]')?.focus(),
      );
      drawn = wanted;
    } catch {
      if (asked !== turn) return;
      closeCharts?.();
      closeCharts = undefined;
      drawn = '';
      charts.textContent = CHART_TROUBLE;
      table.classList.remove('is-behind');
    }
  };

  const show = (): void => {
    showTable();
    showForm();
    void showCharts();
  };

  let followed: string | undefined;
  const showAddress = (): void => {
    // A step to a source's note shows no other figures: the rows stay where they are, and the focus with them.
    if (location.search === followed) return;
    followed = location.search;
    const { state: asked, unknown } = readExplorerAddress(location.search, facets);
    state = asked;
    notice.textContent = unknownWords(unknown);
    show();
  };

  /** Shows a new state. Each choice is a step that "back" undoes; what is typed letter by letter is none. */
  const go = (next: ExplorerState, how: 'push' | 'replace' = 'push'): void => {
    if (next === state) return;
    state = next;
    const address = `${location.pathname}${writeExplorerAddress(state)}${location.hash}`;
    if (`${location.pathname}${location.search}${location.hash}` !== address)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    followed = location.search;
    notice.textContent = '';
    show();
  };

  const chosenNow = (): ExplorerState['chosen'] =>
    Object.fromEntries(
      facets.flatMap(({ id }) => {
        const values = boxesOf(form, id).flatMap((box) => (box.checked ? [box.value] : []));
        return values.length > 0 ? [[id, values]] : [];
      }),
    );

  const download = async (format: DownloadFormat): Promise<void> => {
    // What is shown now is what is taken, whatever a reader does while it arrives.
    const keys = shown.map(({ key }) => key);
    const name = downloadName(state);
    const address = location.href;
    try {
      const [{ downloadFigures }, salaries] = await Promise.all([
        import('./download-pay.ts'),
        fetchSalaries(dataAddress),
      ]);
      if (keys.some((key) => !salaries.byKey.has(key))) {
        notice.textContent = 'The figures have changed since you opened this page. Reload it, then download.';
        return;
      }
      await downloadFigures(format, keys, salaries, name, address);
      notice.textContent = `Made ${name}.${format}; figures in it: ${keys.length}.`;
    } catch {
      notice.textContent = DOWNLOAD_TROUBLE;
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const search = (): void => {
    clearTimeout(typing);
    const typed = tidyWords(words.value);
    if (typed !== state.words) go({ ...state, words: typed }, 'replace');
  };
  words.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(search, PAUSE);
  });
  words.addEventListener('change', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener('change', ({ target }) => {
    if (target === sortBy) {
      const [column = '', order] = sortBy.value.split(' ');
      go({ ...state, sort: isColumn(column) ? column : null, order: order === 'desc' ? 'desc' : 'asc' });
    } else if (target instanceof HTMLInputElement && target.type === 'checkbox')
      go({ ...state, chosen: chosenNow() });
  });
  explorer.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { sort, view, download: format } = button.dataset;
    if (sort !== undefined && isColumn(sort)) go(sortedBy(state, sort));
    else if (view === 'table' || view === 'chart') go(view === state.view ? state : { ...state, view });
    else if (format === 'csv' || format === 'json') void download(format);
    else if ('reset' in button.dataset) {
      go({ ...ALL_FIGURES, view: state.view });
      // The button has gone; the reader is led on to what it has done.
      form.querySelector<HTMLElement>('summary')?.focus();
    }
  });

  const openFacet = (): HTMLDetailsElement | null => form.querySelector('details[open]');
  form.addEventListener('keydown', (event) => {
    const facet = openFacet();
    if (event.key !== 'Escape' || !facet) return;
    facet.open = false;
    facet.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const facet = openFacet();
    if (facet && target instanceof Node && !facet.contains(target)) facet.open = false;
  });
  addEventListener('popstate', showAddress);

  showAddress();
}
