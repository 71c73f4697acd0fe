import type { RoleId } from '../../domain/role-id.ts';
import type { Block, Card, Item, Paragraph, Table } from '../markup/blocks.ts';
import { isFigureAlone } from '../markup/line-shape.ts';
import { allLines, lineAt, linesBetween, type SpannedText } from '../markup/spanned-text.ts';
import { splitCredit } from '../mentions/find-credits.ts';
import { findMoney, type MoneyMention, readBareAmount } from '../mentions/find-money.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type PayLabel, readPayLabel } from './pay-label.ts';
import { boundBefore, periodBehind } from './pay-words.ts';
import { type Resolved, resolveLabelled, SET_ASIDE } from './resolve.ts';
import type { PaySighting } from './sighting.ts';

/** The pay of a block, and the lines whose amounts were understood to be none. */
export interface BlockPay {
  readonly sightings: readonly PaySighting[];
  readonly setAside: readonly number[];
}

function collect(parts: readonly { resolved: Resolved; lines: readonly number[] }[]): BlockPay {
  return {
    sightings: parts.flatMap(({ resolved }) => resolved.sightings),
    setAside: parts.flatMap(({ resolved, lines }) => (resolved.isSetAside ? lines : [])),
  };
}

const VERB =
  /\b(?:is|are|was|were|earns?|earned|earning|makes?|made|making|pays?|paid|gets?|can|could|may|might|will|would|starts?|averages?|averaged|averaging|ranges?|receives?|reports?|expects?|takes?|stands?|sits?|rises?|reach(?:es)?|begins?|command[s]?|puts?|fall(?:s|ing)?|has|have|had|should|need)\b/i;

/**
 * Whether a line names its amounts by a label ("Software Publishing: $93,000", "$45,600 (10 percent)") and is no
 * sentence that has to be read as one.
 */
export function isLabelledLine(text: string, moneys: readonly MoneyMention[]): boolean {
  const [first] = moneys;
  if (first === undefined) return false;
  let bare = text;
  for (const { from, to } of [...moneys].reverse()) bare = `${bare.slice(0, from)} ${bare.slice(to)}`;
  const words = bare.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const lead = text.slice(0, first.from).trimEnd();
  if (/[:|–—=-]$/u.test(lead) && lead.length < 120 && !/[.;]\s/.test(lead) && words <= 30)
    return moneys.length === 1 || (moneys.length <= 4 && !/[.!?]$/.test(text.trim()));
  return words <= 14 && !VERB.test(bare) && !/[.!?]$/.test(text.trim());
}

/** Pay of a list item or short line under its label. Null where the line is a sentence. */
export function payFromLine(
  block: Item | Paragraph,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
): BlockPay | null {
  const { text } = block.content;
  const { rest, credit } = splitCredit(text);
  const moneys = findMoney(rest, dollar);
  if (!isLabelledLine(rest, moneys)) return null;
  const parts = moneys.map((money, index) => {
    const next = moneys[index + 1];
    const previous = moneys[index - 1];
    // The first amount's label is before it; with several in a line each one's own words are around it.
    const before = rest.slice(previous?.to ?? 0, money.from);
    const after = rest.slice(
      money.to,
      next === undefined ? rest.length : Math.max(money.to, cutBetween(rest, money.to, next.from)),
    );
    const lead = index === 0 ? '' : rest.slice(0, moneys[0]?.from ?? 0);
    const period = periodBehind(after);
    const tail = period === null ? after : after.slice(period.length);
    const label = readPayLabel(`${before} ${tail}`.replace(/\s+/g, ' '), lexicon, listLabel(context));
    const labels: PayLabel[] = lead === '' ? [label] : [label, readPayLabel(lead, lexicon)];
    const lines = linesBetween(block.content, money.from, money.to);
    const bound = boundBefore(before.replace(/[:|=]\s*$/u, ''));
    const resolved = resolveLabelled(
      { money, own: `${money.text}${after}`, bound, labels, context, lines },
      lexicon,
    );
    return { resolved, lines };
  });
  const { sightings, setAside } = collect(parts);
  return { setAside, sightings: sightings.map((one) => ({ ...one, reportedBy: credit ?? one.reportedBy })) };
}

function cutBetween(text: string, from: number, to: number): number {
  const comma = text.slice(from, to).search(/[,;|/]/);
  return comma < 0 ? to : from + comma;
}

/** The introduction or nearest heading, which says whether bare percentages below it are percentiles. */
const listLabel = (context: Context): PayLabel | undefined =>
  [context.intro, ...[...context.headings].reverse()].find((label) => label?.isPercentiles === true) ??
  undefined;

/** What is known of all cards of a source together. */
export interface CardPage {
  /** One of them is labelled with the name of a role that the source is about. */
  readonly hasMain: boolean;
  /** One of them is labelled as pay. */
  readonly hasPay: boolean;
}

export function readCardPage(blocks: readonly Block[], lexicon: RoleLexicon): CardPage {
  const labels = blocks.flatMap((block) =>
    block.kind === 'card' ? block.labels.map(({ text }) => text) : [],
  );
  return {
    hasMain: labels.some((text) => namesMain(text, lexicon)),
    hasPay: labels.some((text) => readPayLabel(text, lexicon).isPay),
  };
}

/**
 * Pay of a card: a figure alone on its line, with its labels on lines over or under it.
 * Beside a card of the role itself, a card with another name is another group's.
 */
export function payFromCard(
  card: Card,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  page: CardPage,
): BlockPay {
  const isPercentiles = card.labels.some(({ text }) => /^\d{1,2}\s?%$/.test(text.trim()));
  const under = isPercentiles ? readPayLabel('percentiles', lexicon) : listLabel(context);
  const labels = card.labels.map(({ text }) => readPayLabel(text, lexicon, under));
  let place: Context =
    context.intro === null && card.title !== null
      ? { ...context, intro: readPayLabel(card.title.text, lexicon) }
      : context;
  // "Low" and "High" say nothing by themselves; on a page with cards of pay they are the ends of it.
  const isPayPage = labels.every(({ text }) => ENDS_ALONE.test(text)) && page.hasPay;
  if (isPayPage) place = { ...place, topic: 'pay' };
  const isOtherGroup =
    page.hasMain &&
    !labels.some(
      ({ roles, percentile, measure, segment }) =>
        roles.some((role) => lexicon.isNamed(role)) ||
        percentile !== null ||
        measure !== null ||
        segment !== null,
    );
  return collect(
    findMoney(card.figure.text, dollar).map((money) => {
      const lines = linesBetween(card.figure, money.from, money.to);
      const own = card.figure.text.slice(money.from);
      const bound = boundBefore(card.figure.text.slice(0, money.from));
      const resolved = isOtherGroup
        ? SET_ASIDE
        : resolveLabelled({ money, own, bound, labels, context: place, lines, isRung: true }, lexicon);
      return { resolved, lines };
    }),
  );
}

const ENDS_ALONE =
  /^(?:low|high|min(?:imum)?|max(?:imum)?|average|median|mean|lowest|highest)(?: (?:per|a) (?:year|month|hour))?$/i;

function namesMain(text: string, lexicon: RoleLexicon): boolean {
  const [mention] = lexicon.find(text);
  return (
    mention !== undefined &&
    mention.role !== null &&
    lexicon.mainRoles.includes(mention.role) &&
    mention.from === 0 &&
    text.length - mention.to < 4
  );
}

/**
 * Pay of a table: each amount under the labels of its row and its column. `stated` is the currency that the source
 * gives for all its figures; bare numbers are amounts in it where a head or label names pay or a statistic of it.
 */
export function payFromTable(
  table: Table,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  stated: string | null,
): BlockPay {
  const grid = readGrid(table, lexicon, dollar);
  const parts: { resolved: Resolved; lines: readonly number[] }[] = [];
  const ends = grid.rangeColumns;
  for (const row of grid.body) {
    const rowLabel = grid.labelOf(row);
    const range = ends === null ? null : rangeOfCells(row[ends.low], row[ends.high], dollar);
    for (const [column, cell] of row.entries()) {
      if (column === grid.labelColumn || (range !== null && column === ends?.high)) continue;
      const head = grid.heads[column] ?? null;
      const isRange = range !== null && column === ends?.low;
      const amounts = isRange
        ? [range]
        : amountsOf(
            cell,
            head ?? rowLabel,
            grid.columnCurrency(column) ?? (namesPay(head) || namesPay(rowLabel) ? stated : null),
            dollar,
          );
      for (const money of amounts) {
        const lines = linesBetween(cell, money.from, money.to);
        const before = isRange ? '' : cell.text.slice(0, money.from);
        const own = isRange ? money.text : cell.text.slice(money.from, nextStart(cell.text, money, dollar));
        // "Delhi: 9.8 LPA" in a cell brings its own label.
        const ownLabel = /\p{L}.*[:–—-]\s*$/u.test(before) ? readPayLabel(before, lexicon) : null;
        const labels = [ownLabel, ownLabel === null ? rowLabel : null, head].filter(
          (label) => label !== null,
        );
        const bound = boundBefore(before);
        const resolved = resolveLabelled(
          { money, own, bound, labels, context, lines, labelHead: grid.labelHead, rankedJob: grid.rankedJob },
          lexicon,
        );
        parts.push({ resolved, lines });
      }
    }
  }
  return collect(parts);
}

/** Whether the first row holds data and no names of columns: amounts, or figures that are no years or percentiles. */
function isDataRow(row: readonly SpannedText[], dollar: string): boolean {
  const cells = row.slice(1).map(({ text }) => text.trim());
  if (cells.some((text) => findMoney(text, dollar).length > 0)) return true;
  const figures = cells.filter((text) => isFigureAlone(text) && !/^(?:19|20)\d\d$/.test(text));
  const percentiles = figures.filter((text) => /^\d{1,2}(?:\s?%|th|st|nd|rd)$/.test(text));
  return figures.length > 0 && percentiles.length < 2;
}

const namesPay = (label: PayLabel | null): boolean =>
  label !== null && (label.isPay || label.measure !== null || label.percentile !== null);

/** "Minimum" and "Maximum" beside each other: two cells that are the ends of one range. */
function rangeOfCells(
  low: SpannedText | undefined,
  high: SpannedText | undefined,
  dollar: string,
): MoneyMention | null {
  const [from] = findMoney(low?.text ?? '', dollar);
  const [to] = findMoney(high?.text ?? '', dollar);
  if (from === undefined || to === undefined || from.low === null || to.high === null) return null;
  if (from.low !== from.high || to.low !== to.high || from.currency !== to.currency || from.low >= to.high)
    return null;
  return { ...from, high: to.high, text: `${from.text} | ${to.text}` };
}

const LOW_END = /^(?:min(?:imum)?|low(?:est)?|from|bottom)\b/i;
const HIGH_END = /^(?:max(?:imum)?|high(?:est)?|to|top)\b/i;

function rangeColumnsOf(heads: readonly (PayLabel | null)[]): { low: number; high: number } | null {
  const low = heads.findIndex((head) => head !== null && LOW_END.test(head.text) && head.percentile === null);
  const high = heads.findIndex(
    (head) => head !== null && HIGH_END.test(head.text) && head.percentile === null,
  );
  return low >= 0 && high === low + 1 ? { low, high } : null;
}

function nextStart(text: string, money: MoneyMention, dollar: string): number {
  return findMoney(text, dollar).find(({ from }) => from >= money.to)?.from ?? text.length;
}

function amountsOf(
  cell: SpannedText,
  head: PayLabel | null,
  currency: string | null,
  dollar: string,
): MoneyMention[] {
  const found = findMoney(cell.text, dollar);
  if (found.length > 0 || currency === null) return found;
  if (
    head !== null &&
    /\b(?:number|jobs|workers|employment|employed|count|code|year|rank|openings)\b|%/i.test(head.text) &&
    !head.isPay
  )
    return [];
  const bare = readBareAmount(cell.text, currency, head?.unit ?? undefined);
  return bare === null ? [] : [bare];
}

interface Grid {
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
  const rows = table.rows.filter((row) => row.some(({ text }) => text !== ''));
  const [top, ...rest] = rows;
  const hasHead = top !== undefined && rest.length > 0 && !isDataRow(top, dollar);
  const headCells = hasHead ? alignHead(top, rest) : [];
  const body = hasHead ? rest : rows;
  const headLabels = headCells.map((cell) => (cell.text === '' ? null : readPayLabel(cell.text, lexicon)));
  const shares = headCells.filter(({ text }) => /^\d{1,2}(?:\s?%|th|st|nd|rd)$/.test(text.trim()));
  const corner =
    headLabels.find((label) => label?.isPercentiles === true) ??
    (shares.length >= 2 ? readPayLabel('percentiles', lexicon) : null);
  const heads = headCells.map((cell, column) =>
    column === 0 || cell.text === '' ? null : readPayLabel(cell.text, lexicon, corner ?? undefined),
  );
  const labelColumn = labelColumnOf(body, dollar);
  const caption =
    headCells.filter(({ text }) => text !== '').length === 1 &&
    rows[0] !== undefined &&
    (rows[0]?.length ?? 0) > 1
      ? readPayLabel(headCells.find(({ text }) => text !== '')?.text ?? '', lexicon)
      : null;
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  const currencies = Array.from({ length: width }, (_, column) =>
    currencyOfColumn(column, heads[column] ?? null, body, dollar),
  );
  return {
    heads: caption === null ? heads : heads.map(() => null),
    body,
    labelColumn,
    labelHead: headLabels[labelColumn] ?? null,
    rangeColumns: rangeColumnsOf(heads),
    rankedJob: lexicon.rankedJob(headCells.map(({ text }) => text).join(' ')),
    labelOf: (row) => {
      const text = row[labelColumn]?.text ?? '';
      return text === '' ? null : readPayLabel(text, lexicon, corner ?? undefined);
    },
    columnCurrency: (column) => currencies[column] ?? null,
  };
}

/**
 * A head whose blank corner cell was lost or stands last: "| A | B | |" over "| label | a | b |". It is moved one
 * column to the right when the last column would else have no name and the first cells of the rows are labels.
 */
function alignHead(
  head: readonly SpannedText[],
  body: readonly (readonly SpannedText[])[],
): readonly SpannedText[] {
  const last = head.at(-1);
  const first = head[0];
  if (last === undefined || first === undefined || last.text !== '' || first.text === '' || head.length < 2)
    return head;
  if (head.filter(({ text }) => text !== '').length < 2) return head;
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
    if (column > 1) break;
  }
  return body.some((row) => findMoney(row[0]?.text ?? '', dollar).length > 0) ? -1 : 0;
}

/** Every line that a table touches. */
export const tableLines = (table: Table): number[] =>
  [...new Set(table.rows.flatMap((row) => row.flatMap((cell) => allLines(cell))))].sort((a, b) => a - b);

export const firstLineOf = (content: SpannedText): number => lineAt(content, 0);
