import type { RoleId } from '../../../domain/role-id.ts';
import type { Table } from '../../markup/blocks.ts';
import { isFigureAlone } from '../../markup/line-shape.ts';
import { joinSpanned, type SpannedText } from '../../markup/spanned-text.ts';
import { dollarIn, findMoney } from '../../mentions/find-money.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { type PayLabel, readPayLabel } from '../labels/pay-label.ts';

/** A table made out: what heads its columns, what labels its rows. */
export interface Grid {
  /** What a row of one cell over the head says of the whole table. */
  readonly title: PayLabel | null;
  /** Labels of the columns, where the table has a head. */
  readonly heads: readonly (PayLabel | null)[];
  readonly body: readonly (readonly SpannedText[])[];
  readonly labelColumn: number;
  /** The head of the column of labels. */
  readonly labelHead: PayLabel | null;
  /** The columns that hold the two ends of ranges, where the head has such. */
  readonly rangeColumns: { low: number; high: number } | null;
  /** The job that ranks in the head were said of, else null. */
  readonly rankedJob: RoleId | null;
  labelOf(row: readonly SpannedText[]): PayLabel | null;
  /** The currency of bare numbers in a column: its head's, or that of an amount further up. */
  columnCurrency(column: number): string | null;
}

/** Makes out the head, the column of labels and the currency of each column. */
export function readGrid(table: Table, lexicon: RoleLexicon, dollar: string): Grid {
  const filled = table.rows.filter((row) => row.some(({ text }) => text !== ''));
  // A row of one cell over the names of the columns is the caption of the table.
  const title = isCaption(filled, dollar) ? (filled[0]?.find(({ text }) => text !== '')?.text ?? null) : null;
  const rows = withOneHead(title === null ? filled : filled.slice(1), dollar);
  const [top, ...rest] = rows;
  const hasHead = top !== undefined && rest.length > 0 && !isDataRow(top, dollar);
  const headCells = hasHead ? alignHead(top, rest, lexicon) : [];
  const body = hasHead ? rest : rows;
  const headLabels = headCells.map((cell) => (cell.text === '' ? null : readPayLabel(cell.text, lexicon)));
  const shares = headCells.filter(({ text }) => /^\d{1,2}(?:\s?%|th|st|nd|rd)$/.test(text.trim()));
  const labelsOfRows = body
    .slice(0, 200)
    .map((row) => row.find(({ text }) => text !== '')?.text.trim() ?? '');
  const rowShares = new Set(labelsOfRows.filter((text) => /^(?:10|25|50|75|90)(?:\s?%|th)$/.test(text)));
  const corner =
    headLabels.find((label) => label?.isPercentiles === true) ??
    (shares.length >= 2 || rowShares.size >= 3 ? readPayLabel('percentiles', lexicon) : null);
  const labelColumn = labelColumnOf(body, dollar);
  const heads = headCells.map((cell, column) =>
    column === labelColumn || cell.text === '' ? null : readPayLabel(cell.text, lexicon, corner ?? undefined),
  );
  const caption =
    headCells.filter(({ text }) => text !== '').length === 1 &&
    rows[0] !== undefined &&
    (rows[0]?.length ?? 0) > 1
      ? readPayLabel(headCells.find(({ text }) => text !== '')?.text ?? '', lexicon)
      : null;
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  // "£ | Central London | Scotland | % rise": a sign alone in the corner is that of all columns but those of shares.
  const sign = headCells[labelColumn]?.text.trim() ?? '';
  const ofAll = /^[$€£₹]$/.test(sign) ? (findMoney(`${sign}100`, dollar)[0]?.currency ?? null) : null;
  const currencies = Array.from(
    { length: width },
    (_, column) =>
      currencyOfColumn(column, heads[column] ?? null, body, dollar) ??
      (/%|\bper ?cent\b/i.test(headCells[column]?.text ?? '') ? null : ofAll),
  );
  const labels = new Map<readonly SpannedText[], PayLabel | null>();
  return {
    // A head that could not be cut into its cells still says what the table gives.
    title:
      title === null
        ? caption?.isPay === true && !caption.isOtherSum
          ? caption
          : null
        : readPayLabel(title, lexicon),
    heads: caption === null ? heads : heads.map(() => null),
    // "Level Base Bonus Cost of living" that could not be cut: one column is of another sum, and nothing tells which.
    body: caption?.isOtherSum === true && width > 2 ? [] : body,
    labelColumn,
    labelHead: headLabels[labelColumn] ?? null,
    rangeColumns: rangeColumnsOf(heads, headLabels),
    rankedJob: lexicon.rankedJob(headCells.map(({ text }) => text).join(' ')),
    labelOf: (row) => {
      // Every cell of a table asks what the others are called: each label is read once.
      const known = labels.get(row);
      if (known !== undefined) return known;
      const text = row[labelColumn]?.text ?? '';
      const label = text === '' ? null : readPayLabel(text, lexicon, corner ?? undefined);
      labels.set(row, label);
      return label;
    },
    columnCurrency: (column) => currencies[column] ?? null,
  };
}

function isCaption(rows: readonly (readonly SpannedText[])[], dollar: string): boolean {
  const [caption, head, first] = rows;
  if (caption === undefined || head === undefined || first === undefined || caption.length < 3) return false;
  const isOneCell = caption.filter(({ text }) => text !== '').length === 1;
  return isOneCell && head.slice(1).every(({ text }) => text !== '') && !isDataRow(head, dollar);
}

/**
 * "Average salary | Median salary" over "State | Per hour | Per year | Per hour | Per year": two heads, the upper of which
 * names groups of equally many columns. Makes one head of them; any other rows stay as they are.
 */
function withOneHead(
  rows: readonly (readonly SpannedText[])[],
  dollar: string,
): readonly (readonly SpannedText[])[] {
  const [upper, lower, ...body] = rows;
  if (upper === undefined || lower === undefined || body.length === 0) return rows;
  // "Outer London | Inner London" over "£ a year | £ a year".
  const units = lower.slice(1).filter(({ text }) => text !== '');
  if (lower[0]?.text === '' && units.length > 0 && units.every(({ text }) => UNIT_OF_COLUMN.test(text)))
    return [
      upper.map((cell, column) => {
        const unit = lower[column];
        return unit === undefined || unit.text === '' ? cell : joinSpanned(cell, unit);
      }),
      ...body,
    ];
  // "Area | Low | Median | Workers" over "Dollars per hour": the unit of all columns but those of counts.
  const [unit] = lower;
  if (unit !== undefined && units.length === 0 && UNIT_OF_TABLE.test(unit.text.trim()))
    return [
      upper.map((cell, column) =>
        column === 0 || cell.text === '' || COUNTS.test(cell.text) ? cell : joinSpanned(cell, unit),
      ),
      ...body,
    ];
  const groups = upper.filter(({ text }) => text !== '');
  const names = lower.slice(1).map(({ text }) => text.trim().toLowerCase());
  const span = names.length / groups.length;
  const isRepeated = names.every((name, index) => name !== '' && name === names[index % span]);
  if (groups.length < 2 || span < 2 || !Number.isInteger(span) || !isRepeated) return rows;
  if (isDataRow(upper, dollar) || isDataRow(lower, dollar)) return rows;
  const head = lower.map((cell, column) => {
    const group = column === 0 ? undefined : groups[Math.floor((column - 1) / span)];
    return group === undefined ? cell : joinSpanned(group, cell);
  });
  return [head, ...body];
}

const UNIT_OF_TABLE =
  /^\W*(?:U\.?S\.? |Canadian |Australian )?(?:dollars|euros?|pounds|rupees|[$€£₹])(?:,? (?:per|an?) |\s?\/\s?)(?:hour|week|month|year|annum|day)\W*$/i;
const COUNTS =
  /\b(?:workers|number|jobs|employ(?:ed|ment|ees)|openings|share|growth|rank|count|respondents|sample)\b|%/i;

/** "£", "£ a year", "(US$)": what stands under the name of a column of amounts. */
const UNIT_OF_COLUMN = /^\(?(?:US|A|C)?[$€£₹]\)?(?:,? (?:an?|per) \p{L}+|\/\p{L}+)?$/u;

/**
 * A head whose blank corner cell was lost or stands last: "| A | B | |" over "| label | a | b |". It is moved one
 * column to the right when the last column would else have no name and the first cells of the rows are labels.
 */
function alignHead(
  head: readonly SpannedText[],
  body: readonly (readonly SpannedText[])[],
  lexicon: RoleLexicon,
): readonly SpannedText[] {
  const last = head.at(-1);
  const first = head[0];
  if (last === undefined || first === undefined || last.text !== '' || first.text === '' || head.length < 2)
    return head;
  if (head.filter(({ text }) => text !== '').length < 2) return head;
  // "Occupational title" heads a column of labels; a role, a year or a period over one means that the corner is missing.
  const isOverFigures =
    lexicon.find(first.text).length > 0 ||
    /^(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d)?$/.test(first.text) ||
    /^(?:[$€£₹]\s)?(?:average|median|mean|annual|yearly|monthly|hourly|min(?:imum)?|low(?:est)?)\b/i.test(
      first.text,
    );
  if (!isOverFigures) return head;
  const lastFilled = body.some((row) => (row.at(-1)?.text ?? '') !== '');
  return lastFilled ? [last, ...head.slice(0, -1)] : head;
}

/** The currency of bare numbers in a column: its head's, or that of the first amount in it. */
function currencyOfColumn(
  column: number,
  head: PayLabel | null,
  body: readonly (readonly SpannedText[])[],
  dollar: string,
): string | null {
  // A bare "$" in a head is the dollar of the whole text.
  if (head?.currency === 'USD' && !/\bUS|\bdollars?\b/.test(head.text)) return dollarIn(dollar);
  if (head?.currency != null) return head.currency;
  for (const row of body) {
    const [money] = findMoney(row[column]?.text ?? '', dollar);
    if (money !== undefined) return money.currency;
  }
  return null;
}

/** The column of labels: the first that holds words and no amounts. */
function labelColumnOf(body: readonly (readonly SpannedText[])[], dollar: string): number {
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const cells = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    if (cells.length === 0) continue;
    if (
      cells.some((text) => /\p{L}/u.test(text) || /^\d{1,2}\s?[-–+]/.test(text)) &&
      cells.every((text) => findMoney(text, dollar).length === 0)
    )
      return column;
    // "Company revenue under $25M" beside columns of pure amounts: a label may hold a sum.
    if (
      column === 0 &&
      // "Under £250,000", "£250,000 to £1m", "Over £10m" beside amounts: brackets of something, and what is paid in them.
      (areLabelsWithSums(cells, dollar) || areBrackets(cells)) &&
      body.every((row) => row.slice(1).every(({ text }) => isAmountAlone(text, dollar)))
    )
      return 0;
    if (column > 1) break;
  }
  return body.some((row) => findMoney(row[0]?.text ?? '', dollar).length > 0) ? -1 : 0;
}

const areBrackets = (cells: readonly string[]): boolean =>
  cells.length >= 3 &&
  /^(?:under|below|less than|up to|<)\s?[$€£₹]/i.test(cells[0] ?? '') &&
  /^(?:over|above|more than|>)\s?[$€£₹]|[$€£₹][\d.,]+\s?\p{L}{0,7}\s?(?:\+|and over|or more)$/iu.test(
    cells.at(-1) ?? '',
  );

/** "Finance director (turnover over €50m)" beside "Internal auditor". */
const areLabelsWithSums = (cells: readonly string[], dollar: string): boolean =>
  cells.length >= 2 &&
  cells.every(
    (text) =>
      /^\p{L}{2,}(?:\s\p{L}{2,})+\s\P{L}/u.test(text) ||
      (/^\p{L}{2,}/u.test(text) && findMoney(text, dollar).length === 0),
  );

const isAmountAlone = (text: string, dollar: string): boolean => {
  const [money, ...others] = findMoney(text, dollar);
  return (
    /^(?:-|–|—|N\/A)?$/.test(text.trim()) ||
    (money !== undefined && others.length === 0 && money.text.length >= text.trim().length - 1)
  );
};

/** Whether the first row holds data and no names of columns: amounts, or figures that are no years or percentiles. */
function isDataRow(row: readonly SpannedText[], dollar: string): boolean {
  const cells = row.slice(1).map(({ text }) => text.trim());
  if (cells.some((text) => findMoney(text, dollar).length > 0)) return true;
  const figures = cells.filter(
    (text) => isFigureAlone(text) && !/^(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d)?$/.test(text),
  );
  const percentiles = figures.filter((text) => /^\d{1,2}(?:\s?%|th|st|nd|rd)$/.test(text));
  return figures.length > 0 && percentiles.length < 2;
}

/** Where a range begins and ends. What is paid at the start of a scale and at its top are two figures: those of a beginner and of one at its end. */
const LOW_END =
  /^(?:min(?:imum|dest\p{L}+)?|low(?:est)?|from|von)(?!\p{L}| (?:salary|pay|rate|step|point))|\b(?:min(?:imum)?|lowest|von)\.?\)?$|^(?:(?:base|basic|gross|annual) )?(?:salary|pay|base|wage|rate|range|scale) from$/iu;
const HIGH_END =
  /^(?:max(?:imum)?|höchst\p{L}+|high(?:est)?|to|until|bis)(?!\p{L}| (?:step|point))|\b(?:max(?:imum)?|highest|bis)\.?\)?$|^(?:(?:base|basic|gross|annual) )?(?:salary|pay|base|wage|rate|range|scale) to$/iu;

function rangeColumnsOf(
  heads: readonly (PayLabel | null)[],
  all: readonly (PayLabel | null)[],
): { low: number; high: number } | null {
  const low = heads.findIndex((head) => head !== null && LOW_END.test(head.text) && head.percentile === null);
  const high = heads.findIndex(
    (head) => head !== null && HIGH_END.test(head.text) && head.percentile === null,
  );
  // "Band | Entry | Top": where somebody enters a band and where it ends.
  const entry = heads.findIndex((head) => /^entry$/i.test(head?.text.trim() ?? ''));
  const isOfBands = all.some((head) => /^(?:pay )?(?:band|grade)$/i.test(head?.text.trim() ?? ''));
  // "Scale | Start | End", "Scale | Starting step | Top step": the two ends of one scale of pay.
  const start = heads.findIndex((head) =>
    /^(?:start|(?:starting|first|lowest) step)$/i.test(head?.text.trim() ?? ''),
  );
  const end = heads.findIndex((head) =>
    /^(?:end|top|(?:top|last|final|highest) step)$/i.test(head?.text.trim() ?? ''),
  );
  const isOfScales = all.some((head) => /^(?:pay )?scale$/i.test(head?.text.trim() ?? ''));
  if (isOfScales && start >= 0 && end === start + 1) return { low: start, high: end };
  const top = heads.findIndex((head) =>
    /^top(?: of (?:the )?(?:band|grade))?$/i.test(head?.text.trim() ?? ''),
  );
  if (isOfBands && low < 0 && entry >= 0 && top === entry + 1) return { low: entry, high: top };
  // "Low | High | Average | Median" gives four figures of the same pay, and no range.
  const isOfStatistics = heads.some((head) => head?.measure === 'average' || head?.measure === 'median');
  return low >= 0 && high === low + 1 && !isOfStatistics ? { low, high } : null;
}
