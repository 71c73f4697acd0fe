import { type CitedSalary, recordKey } from './library.ts';
import {
  FACET_IDS,
  FACETS,
  type Facet,
  type FacetId,
  type FacetValues,
  facetValues,
} from './salary-facets.ts';
import { BASIS_LABELS, MEASURE_LABELS } from './salary-words.ts';
import { SEGMENT_KIND_LABELS } from './segment-kind.ts';

/** The columns by which the table can be sorted, and how each is headed. */
export const EXPLORER_COLUMNS = {
  role: 'Role',
  pay: 'Pay',
  period: 'Per',
  measure: 'Statistic',
  basis: 'Includes',
  for: 'For whom',
  source: 'Source',
  credit: 'Credited to',
  time: 'As of',
} as const;

export type ExplorerColumn = keyof typeof EXPLORER_COLUMNS;
export type SortOrder = 'asc' | 'desc';
export type ExplorerView = 'table' | 'chart';

/** What a reader has asked to see. It is all that the page's address holds. */
export interface ExplorerState {
  /** The values chosen of each facet, in the order of the facet; a facet of which none is chosen shows all. */
  chosen: Partial<Record<FacetId, string[]>>;
  /** Words that a figure's row must hold, all of them. */
  words: string;
  /** Null for the page's own order. */
  sort: ExplorerColumn | null;
  order: SortOrder;
  view: ExplorerView;
}

/** What the table knows of a pay figure, for filters and sorting. Amounts are per the figure's own period and currency. */
export interface ExplorerFigure extends FacetValues {
  /** Unique in the library: leads back to the record. */
  key: string;
  low: number | null;
  high: number | null;
  /** By what the figure is sorted in each column but pay; null where the source does not say. */
  by: Record<Exclude<ExplorerColumn, 'pay'>, string | number | null>;
}

/** A figure with all the words of its row. */
export interface ExplorerRow extends ExplorerFigure {
  text: string;
}

/** Figures that stand under one another; `terms` says what their amounts have in common, where pay was sorted by. */
export interface ExplorerGroup<Row> {
  terms: { period: string; currency: string } | null;
  rows: Row[];
}

/** A value in an address that names nothing on the page. */
export interface UnknownValue {
  /** What it was to be the name of: "role", "column". */
  noun: string;
  /** Shortened and rid of what is not for the eye; still to be shown as text, and never as markup. */
  value: string;
  /** What is shown instead. */
  shown: string;
}

export const ALL_FIGURES: ExplorerState = { chosen: {}, words: '', sort: null, order: 'asc', view: 'table' };

/** The longest words that are searched for; what is longer is no search. */
const MOST_WORDS = 100;
const LONGEST_ECHO = 40;

/** From the longest to the shortest. */
const PERIOD_ORDER = ['year', 'month', 'week', 'day', 'hour'];

/**
 * What filters and sorts need to know of a pay record.
 * @param titleOf the title of a role by its id
 */
export function explorerFigure(cited: CitedSalary, titleOf: (role: string) => string): ExplorerFigure {
  const { source, record } = cited;
  const { segment } = record;
  return {
    key: recordKey(cited),
    ...facetValues(cited),
    low: record.low,
    high: record.high,
    by: {
      role: titleOf(record.role),
      period: PERIOD_ORDER.length - PERIOD_ORDER.indexOf(record.period),
      measure:
        record.measure === 'unspecified'
          ? null
          : `${MEASURE_LABELS[record.measure]} ${record.percentile ?? ''}`,
      basis: record.basis === 'unspecified' ? null : BASIS_LABELS[record.basis],
      // Figures of the whole role come before those of a part of it, and years of experience go by their number.
      for:
        segment === null
          ? ''
          : `${SEGMENT_KIND_LABELS[segment.kind]} ${segment.minYears ?? segment.maxYears ?? ''} ${segment.label}`,
      source: source.publisher,
      credit: record.reportedBy,
      time: record.asOf,
    },
  };
}

/**
 * Pay records in the order in which the page has them before a reader asks for another: role by role, the role overall
 * before its parts, the longest period first.
 */
export function usualOrder<Salary extends CitedSalary>(
  salaries: readonly Salary[],
  titleOf: (role: string) => string,
): Salary[] {
  return salaries.toSorted(
    (a, b) =>
      titleOf(a.record.role).localeCompare(titleOf(b.record.role), 'en') ||
      Number(a.record.segment !== null) - Number(b.record.segment !== null) ||
      PERIOD_ORDER.indexOf(a.record.period) - PERIOD_ORDER.indexOf(b.record.period),
  );
}

/** Whether the table has a column of that name. */
export function isColumn(value: string): value is ExplorerColumn {
  return Object.hasOwn(EXPLORER_COLUMNS, value);
}

/** A value as it may be shown again: without control and other unseen characters, and cut where it is long. */
function echo(value: string): string {
  const characters = [
    ...value
      .slice(0, 4 * LONGEST_ECHO)
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ];
  return characters.length > LONGEST_ECHO || value.length > 4 * LONGEST_ECHO
    ? `${characters.slice(0, LONGEST_ECHO).join('')}…`
    : characters.join('');
}

/** Some of the values, in the order of the facet; none but the facet's own. */
function inOrder(facet: Facet, values: ReadonlySet<string>): string[] {
  return facet.options.map(({ value }) => value).filter((value) => values.has(value));
}

/**
 * What an address asks for. Whatever stands in it, the answer is a state of this page: a value that names nothing is left
 * out and told. A value may be repeated, and several may stand in one parameter with commas between.
 * @param search the query of the address, with or without its question mark
 */
export function readExplorerAddress(
  search: string,
  facets: readonly Facet[],
): { state: ExplorerState; unknown: UnknownValue[] } {
  const parameters = new URLSearchParams(search);
  const asked = (name: string): Set<string> =>
    new Set(
      parameters
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    );
  const unknown: UnknownValue[] = [];
  const chosen: ExplorerState['chosen'] = {};
  for (const facet of facets) {
    const values = asked(facet.id);
    const known = inOrder(facet, values);
    if (known.length > 0) chosen[facet.id] = known;
    const shown = facet.options.filter(({ value }) => known.includes(value)).map(({ label }) => label);
    for (const value of values)
      if (!facet.options.some((option) => option.value === value))
        unknown.push({
          noun: FACETS[facet.id].noun,
          value: echo(value),
          shown: shown.length === 0 ? 'all' : shown.join(', '),
        });
  }
  const [column = ''] = asked('sort');
  if (column !== '' && !isColumn(column))
    unknown.push({ noun: 'column', value: echo(column), shown: 'the usual order' });
  return {
    state: {
      chosen,
      words: tidyWords(parameters.get('q') ?? ''),
      sort: isColumn(column) ? column : null,
      order: isColumn(column) && parameters.get('order') === 'desc' ? 'desc' : 'asc',
      view: parameters.get('view') === 'chart' ? 'chart' : 'table',
    },
    unknown,
  };
}

/** Words as they are searched for: in one line, and not longer than a search is. */
export function tidyWords(words: string): string {
  const tidy = words
    .slice(0, 10 * MOST_WORDS)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...tidy].slice(0, MOST_WORDS).join('').trim();
}

/** The query of the address that holds a state, with its question mark; empty where there is nothing to hold. */
export function writeExplorerAddress(state: ExplorerState): string {
  const parts: string[] = [];
  for (const id of FACET_IDS) {
    const values = state.chosen[id] ?? [];
    if (values.length > 0) parts.push(`${id}=${values.map(encodeURIComponent).join(',')}`);
  }
  if (state.words !== '') parts.push(`q=${encodeURIComponent(state.words)}`);
  if (state.sort !== null) {
    parts.push(`sort=${state.sort}`);
    if (state.order === 'desc') parts.push('order=desc');
  }
  if (state.view === 'chart') parts.push('view=chart');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether the figure has one of the values chosen of each facet, save the one that is left out of account. */
function fits(row: FacetValues, chosen: ExplorerState['chosen'], besides?: FacetId): boolean {
  return FACET_IDS.every((id) => {
    const values = chosen[id] ?? [];
    return id === besides || values.length === 0 || values.includes(row[id]);
  });
}

function holdsWords(row: ExplorerRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = row.text.toLocaleLowerCase('en');
  return words.every((word) => text.includes(word));
}

/** The rows that the state asks for, in the order given. */
export function shownRows<Row extends ExplorerRow>(rows: readonly Row[], state: ExplorerState): Row[] {
  const words = wordsOf(state.words);
  return rows.filter((row) => fits(row, state.chosen) && holdsWords(row, words));
}

/** How many figures each value of a facet would show, were it the only one of its facet chosen. */
export function facetCounts(
  rows: readonly ExplorerRow[],
  state: ExplorerState,
  facet: FacetId,
): ReadonlyMap<string, number> {
  const words = wordsOf(state.words);
  const counts = new Map<string, number>();
  for (const row of rows)
    if (fits(row, state.chosen, facet) && holdsWords(row, words))
      counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1);
  return counts;
}

const byLetters = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Puts what is not stated last, whichever way the rest is sorted. */
function compareStated(a: string | number | null, b: string | number | null, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const difference =
    typeof a === 'number' && typeof b === 'number' ? a - b : byLetters.compare(String(a), String(b));
  return direction * difference;
}

/** A range has the place of its low end; where the source leaves that open, of its high end. */
const placeOf = ({ low, high }: ExplorerFigure): number | null => low ?? high;

/**
 * The rows in the order that the state asks for; rows of one rank keep the order given. Amounts of another period or
 * currency are never set in one order: sorted by pay, the rows come in groups of one period and one currency.
 */
export function sortedGroups<Row extends ExplorerRow>(
  rows: readonly Row[],
  { sort, order }: Pick<ExplorerState, 'sort' | 'order'>,
): ExplorerGroup<Row>[] {
  if (rows.length === 0) return [];
  const direction = order === 'desc' ? -1 : 1;
  if (sort === null) return [{ terms: null, rows: [...rows] }];
  if (sort !== 'pay')
    return [{ terms: null, rows: rows.toSorted((a, b) => compareStated(a.by[sort], b.by[sort], direction)) }];
  const groups = Map.groupBy(rows, ({ period, currency }) => `${period} ${currency}`);
  const rank = ({ period }: ExplorerFigure): number => PERIOD_ORDER.indexOf(period);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        {
          first,
          rows: group.toSorted(
            (a, b) =>
              compareStated(placeOf(a), placeOf(b), direction) || compareStated(a.high, b.high, direction),
          ),
        },
      ];
    })
    .toSorted(
      (a, b) => rank(a.first) - rank(b.first) || byLetters.compare(a.first.currency, b.first.currency),
    )
    .map(({ first, rows: sorted }) => ({
      terms: { period: first.period, currency: first.currency },
      rows: sorted,
    }));
}

/** The state after a column's head was pressed: sorted by it, upwards at first, and the other way at each further press. */
export function sortedBy(state: ExplorerState, column: ExplorerColumn): ExplorerState {
  return { ...state, sort: column, order: state.sort === column && state.order === 'asc' ? 'desc' : 'asc' };
}

/** Whether the state leaves any figure out by what it chooses. */
export function isFiltered({ chosen, words }: ExplorerState): boolean {
  return words !== '' || Object.values(chosen).some((values) => values.length > 0);
}
