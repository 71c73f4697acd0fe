/** An amount as it stands in a cell: figures with a currency sign before or behind, and perhaps a second end. */
export const CELL_AMOUNT =
  /(?:[~≈] ?)?(?:(?:(?<![A-Z-]|\p{Ll}, )[A-Z]{1,3}[$€£₹]|[$€£₹]|Rs\.? ?|\bINR )[\d,.]{1,15}(?<=,) \d{3}\b|(?:(?<![A-Z-]|\p{Ll}, )[A-Z]{1,3}[$€£₹]|[$€£₹] ?|Rs\.? ?|\bINR )[\d,.]{1,15}(?:[kKmL]\b| ?(?:LPA|[Ll]akhs?))?(?: ?(?:[-–—]|to) ?[A-Z]{0,3}(?:[$€£₹] ?)?[\d,.]{1,15}(?: ?(?:LPA|[Ll]akhs?)(?!\p{L})|[kKmL](?!\p{L}))?)?\+?|(?<![\d.,])\d[\d,.]{0,14} ?(?:€|£|EUR\b|Euro\b)(?!\d)|(?<![\d.,–—-])\d{1,3}(?:\.\d{1,2})?(?: ?[-–—] ?\d{1,3}(?:\.\d{1,2})?)? ?(?:LPA|L|[Ll]akhs?)(?!\p{L})\+?)/gu;

/** "$82,640 per year", "$54,020 annually*", "£24,462 (c), (d)" with its notes is one cell. */
export const AMOUNT_WITH_PERIOD = new RegExp(
  `(?:${CELL_AMOUNT.source})(?: ?(?:/|per|an?) ?(?:year|yr|annum|month|mo|week|day|hour|hr)\\b| (?:annually|yearly|monthly|hourly|weekly)\\b)?\\*?(?: ?\\([a-z]\\)(?:, ?\\([a-z]\\))*)?`,
  'gu',
);

/** "10th percentile £311 £334 -", "Ohio - $21.85 -": a dash beside amounts stands for one that nobody knows. */
const AMOUNT_OR_DASH = new RegExp(`${AMOUNT_WITH_PERIOD.source}|(?<= )(?:-|–|—|N/A|n/a)(?= [$€£₹]|$)`, 'gu');

/** The cells of a line that a border parts, without the blanks around them. */
export const splitCells = (line: string, border: string | RegExp): string[] =>
  line.split(border).map((cell) => cell.trim());

/** The label of a row and its amounts, where it holds nothing else; null for any other line. */
export function cutRow(line: string | undefined): string[] | null {
  if (line === undefined || line.length > 300) return null;
  const signed = [...line.matchAll(AMOUNT_WITH_PERIOD)];
  const withDashes = [...line.matchAll(AMOUNT_OR_DASH)];
  // "Director - £50,000": a dash between a label and its only amount is none.
  const isDashed =
    withDashes.length > signed.length && (signed.length > 1 || / (?:-|–|—|N\/A|n\/a)$/.test(line));
  return (
    (isDashed ? cutAt(line, withDashes, AMOUNT_OR_DASH) : null) ?? cutAt(line, signed, AMOUNT_WITH_PERIOD)
  );
}

/** The cells of a line whose amounts stand at the given places, which the pattern finds. */
function cutAt(line: string, amounts: readonly RegExpExecArray[], pattern: RegExp): string[] | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const label = line.slice(0, first.index).trim().replace(/:$/, '');
  const between = line.slice(first.index).replace(pattern, '\t').split('\t');
  // What stands behind the last amount is the text of a link to more ("Jobs in this city"), and a cell of its own.
  const last = between.pop()?.trim() ?? '';
  const isWhole = label !== '' && between.every((part) => part.trim() === '');
  if (!isWhole || /[.;!?]$|^[-–—,(+/]|^(?:and|or|to|per|an?|und|bis)\b/i.test(last)) return null;
  return [label, ...amounts.map(([amount]) => amount.trim()), ...(last === '' ? [] : [last])];
}

/**
 * "Boise City 33.10 50.64 59.75" below "Statewide $31.42 $49.19 $58.07": the label and as many numbers without a sign as the row
 * above has amounts, grouped and broken as those are; null for any other line.
 */
export function cutBareRow(line: string | undefined, above: readonly string[]): string[] | null {
  if (line === undefined || line.length > 300 || above.length < 3) return null;
  const shapes = above.slice(1).map((cell) => /^[$€£₹](\d{1,3}(?:,\d{3})+|\d{1,3}\.\d{2})$/.exec(cell)?.[1]);
  if (shapes.includes(undefined)) return null;
  const numbers = shapes.map((shape) =>
    shape?.includes('.') === true ? '\\d{1,3}\\.\\d{2}' : '\\d{1,3}(?:,\\d{3})+',
  );
  const row = new RegExp(
    `^(\\p{Lu}[^$€£₹]{1,80}?)\\s+${numbers.map((number) => `([$€£₹]?${number})`).join('\\s+')}$`,
    'u',
  );
  return row.exec(line.trim())?.slice(1) ?? null;
}

/** "$66,240*" at the end of a row that lacks a cell: the mark stands for an amount that is not told. */
export const withMark = (row: string[] | null, width: number): string[] | null =>
  row !== null && row.length === width - 1 && row.at(-1)?.endsWith('*') === true
    ? [...row.slice(0, -1), row.at(-1)?.slice(0, -1) ?? '', '*']
    : row;

/** How many cells of a row hold amounts or a dash for one; "General ledger, 1040s" is a cell of words. */
export const amountsIn = (row: readonly string[]): number =>
  row
    .slice(1)
    .filter(
      (cell) => (/\d/.test(cell) && !/^\p{Lu}\p{Ll}{2}/u.test(cell)) || /^(?:-|–|—|N\/A|n\/a)$/.test(cell),
    ).length;
