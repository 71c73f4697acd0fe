import type { ExplorerColumn, ExplorerState, UnknownValue } from './salary-explorer.ts';
import { EXPLORER_COLUMNS } from './salary-explorer.ts';
import { FACETS, type Facet } from './salary-facets.ts';

const PERIODS: Readonly<Record<string, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** "US dollars", for the code USD; the code itself where its name is not known. */
export function currencyWords(currency: string): string {
  return (
    new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' })
      .formatToParts(2)
      .find(({ type }) => type === 'currency')?.value ?? currency
  );
}

/** What the amounts of a group have in common: "Pay a year, in US dollars". */
export function groupWords({ period, currency }: { period: string; currency: string }): string {
  return `Pay ${PERIODS[period] ?? `per ${period}`}, in ${currencyWords(currency)}`;
}

/** How the two directions of a column are called. */
const DIRECTIONS = {
  pay: ['lowest first', 'highest first'],
  period: ['shortest first', 'longest first'],
  time: ['oldest first', 'newest first'],
  letters: ['A to Z', 'Z to A'],
} as const;

/** "lowest first", "Z to A": how a column is sorted. */
export function orderWords(column: ExplorerColumn, order: ExplorerState['order']): string {
  const words =
    column === 'pay' || column === 'period' || column === 'time' ? DIRECTIONS[column] : DIRECTIONS.letters;
  return words[order === 'asc' ? 0 : 1];
}

/** How many figures are shown of how many, and in what order: "7 of 22 figures, sorted by pay, lowest first." */
export function shownWords(
  shown: number,
  total: number,
  { sort, order }: Pick<ExplorerState, 'sort' | 'order'>,
  groups: number,
): string {
  if (shown === 0) return `None of the ${total} figures has all of what you chose.`;
  const count = shown === total ? `All ${total} figures` : `${shown} of ${total} figures`;
  if (sort === null) return `${count}.`;
  const sorted = `${count}, sorted by ${EXPLORER_COLUMNS[sort].toLowerCase()}, ${orderWords(sort, order)}`;
  if (sort !== 'pay') return `${sorted}.`;
  const apart =
    groups > 1 ? ' Amounts of another period or currency cannot be compared, so they stand apart.' : '';
  return `${sorted}; a range stands at its low end.${apart}`;
}

/**
 * What was chosen, for those who have the figures on paper and no form beside them: "Role: Account manager; Statistic:
 * Average, Range; with the words “remote”". Empty where nothing was chosen.
 */
export function chosenWords(
  { chosen, words }: Pick<ExplorerState, 'chosen' | 'words'>,
  facets: readonly Facet[],
): string {
  const parts = facets.flatMap(({ id, options }) => {
    const labels = options.filter(({ value }) => chosen[id]?.includes(value)).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${FACETS[id].label}: ${labels.join(', ')}`];
  });
  if (words !== '') parts.push(`with the words “${words}”`);
  return parts.join('; ');
}

const MOST_UNKNOWN = 3;

/** What is said of values in the address that name nothing here; empty where there are none. */
export function unknownWords(unknown: readonly UnknownValue[]): string {
  const told = unknown
    .slice(0, MOST_UNKNOWN)
    .map(({ noun, value, shown }) => `No ${noun} is called “${value}”; shown: ${shown}.`);
  const more = unknown.length - told.length;
  if (more > 0) told.push(`The address holds ${more} more that ${more === 1 ? 'is' : 'are'} not known here.`);
  return told.join(' ');
}

const LONGEST_NAME = 100;

/**
 * The name of a file of what is shown, without its ending, which tells the filter:
 * "pay-figures-role-account-manager-measure-average".
 */
export function downloadName({ chosen, words }: Pick<ExplorerState, 'chosen' | 'words'>): string {
  const parts = Object.entries(chosen).flatMap(([id, values]) =>
    values.length === 0 ? [] : [id, ...values],
  );
  if (words !== '') parts.push('with', words);
  const told = (parts.length === 0 ? ['all'] : parts)
    .join('-')
    .toLocaleLowerCase('en')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `pay-figures-${told === '' ? 'selection' : told}`;
}
