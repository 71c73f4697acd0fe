import type { Table } from '../../markup/blocks.ts';
import { allLines, linesBetween, type SpannedText } from '../../markup/spanned-text.ts';
import { isWayOn } from '../../markup/ways-on.ts';
import { findMoney, type MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { type BlockPay, collect } from '../block-pay.ts';
import { SIGNED } from '../labels/labelled-amount.ts';
import { type PayLabel, readPayLabel } from '../labels/pay-label.ts';
import { NOT_UNDERSTOOD, type Resolved, resolveLabelled, SET_ASIDE } from '../labels/resolve.ts';
import { LEAST_BESIDE_PAY } from '../likeness/limits.ts';
import { areNobodysPay } from '../not-pay/nobodys-pay.ts';
import { boundBefore, findMeasures, saysOtherSum, saysPay } from '../pay-words.ts';
import { remember } from '../periods/periods-so-far.ts';
import { isPlausiblePay } from '../sighting.ts';
import { amountsInCell, rangeOfCells } from './amounts-in-cell.ts';
import { bareMoneyOf, currencyOfBare, type StatedCurrency, unitOfBare } from './bare-numbers.ts';
import { ENDS_ALONE, namesPay, PERIOD_HEAD } from './heads.ts';
import { isTableOfJobs, jobOf, namesMany } from './jobs-of-table.ts';
import { leastAndMost } from './like-amounts.ts';
import { type Grid, readGrid } from './read-grid.ts';
import { type ColumnRole, rolesOfColumns } from './roles-of-columns.ts';
import { SPREAD, spreadsOf } from './spread-columns.ts';

interface PayPart {
  readonly resolved: Resolved;
  readonly lines: readonly number[];
}

/** A table, and what holds for all of it. */
interface TableHere {
  readonly grid: Grid;
  readonly context: Context;
  readonly lexicon: RoleLexicon;
  readonly dollar: string;
  readonly stated: StatedCurrency;
  readonly columnRoles: readonly ColumnRole[];
  /** Columns of ranges that are of the same pay as the column beside them. */
  readonly spreads: ReadonlySet<number>;
  /** Its rows are jobs, and those of several. */
  readonly isOfJobs: boolean;
  readonly isOfMany: boolean;
  /** Some of its rows are named after pay: "Median pay" over "Hourly". */
  readonly namesPayInRows: boolean;
}

/** A row, and what holds for all its cells. */
interface RowHere {
  readonly cells: readonly SpannedText[];
  readonly label: PayLabel | null;
  readonly job: PayLabel | null;
  /** The amounts of its cells. */
  readonly amounts: readonly MoneyMention[];
  /** The range of which its "Minimum" and "Maximum" are the ends. */
  readonly range: MoneyMention | null;
}

/** A cell with amounts in it. */
interface CellHere {
  readonly cell: SpannedText;
  readonly column: number;
  readonly head: PayLabel | null;
  /** The context of the cell: its topic is pay, and its role that of the column, where the table says so. */
  readonly context: Context;
  /** The cell with the other end of the range that begins here. */
  readonly highCell: SpannedText | null;
}

/**
 * Pay of a table: each amount under the labels of its row and its column. Bare numbers are amounts in the currency
 * that the source states where a head or label names pay or a statistic of it; in the only currency of its other
 * amounts where a head or label names pay itself and the number has the size of a sum.
 */
export function payFromTable(
  source: Table,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  stated: StatedCurrency,
): BlockPay {
  const grid = readGrid(source, lexicon, dollar);
  // "25th percentile | £513" above "Median daily rate | £600": a row that tells its time tells that of those of its size.
  for (const cells of grid.body) {
    const period = grid.labelOf(cells)?.period ?? null;
    if (period === null || period === 'year') continue;
    for (const money of cells.slice(1).flatMap(({ text }) => findMoney(text, dollar)))
      if (isPlausiblePay(money.low ?? 0, period, money.currency))
        remember(context.periods, money, period, false);
  }
  const isOfJobs = isTableOfJobs(grid);
  const table: TableHere = {
    grid,
    context,
    lexicon,
    dollar,
    stated,
    columnRoles: rolesOfColumns(grid, context.intro, lexicon, dollar),
    spreads: spreadsOf(grid, dollar),
    isOfJobs,
    isOfMany: isOfJobs && namesMany(grid, context.mains),
    namesPayInRows: grid.body.some((row) => namesPay(grid.labelOf(row))),
  };
  return collect(grid.body.flatMap((cells) => payFromRow(cells, table)));
}

function payFromRow(cells: readonly SpannedText[], table: TableHere): PayPart[] {
  const { grid, context, lexicon, dollar, stated } = table;
  // "Read more: Accountant vs. planner | The $1,000 a month rule": the ways to other pages.
  if (isWayOn(cells[0]?.text ?? '')) return [];
  const label = asIndustry(asBand(grid.labelOf(cells), dollar), grid.labelHead);
  const amounts = cells.flatMap(({ text }) => findMoney(text, dollar));
  if (label === null && areNobodysPay(amounts, cells.map(({ text }) => text).join(' ')))
    return cells.flatMap(setAside);
  // Among other jobs a label that names none that is known is no part of the job of the page.
  if (table.isOfMany && label !== null && label.roles.length === 0 && !isPartOfJob(label)) return [];
  const ends = grid.rangeColumns;
  const range =
    ends === null
      ? null
      : rangeOfCells(
          cells[ends.low],
          cells[ends.high],
          dollar,
          bareMoneyOf(grid, ends.low, context, stated, dollar),
        );
  const row: RowHere = { cells, label, job: jobOf(cells, grid, lexicon), amounts, range };
  return cells.flatMap((cell, column) =>
    column === grid.labelColumn || (range !== null && column === ends?.high)
      ? []
      : payFromCell(cellIn(table, row, cell, column), row, table),
  );
}

function cellIn(table: TableHere, row: RowHere, cell: SpannedText, column: number): CellHere {
  const { grid, context, columnRoles } = table;
  const head = amongIndustries(grid.heads[column] ?? null, grid, column);
  const place: Context = isOfPay(head, column, row, table) ? { ...context, topic: 'pay' } : context;
  const role = columnRoles[column];
  const isRange = row.range !== null && column === grid.rangeColumns?.low;
  return {
    cell,
    column,
    head,
    context:
      role === undefined || context.intro === null
        ? place
        : { ...place, intro: { ...context.intro, roles: role === null ? [] : [role] } },
    highCell: isRange ? (row.cells[grid.rangeColumns?.high ?? -1] ?? null) : null,
  };
}

/** Whether a column or a row is of pay though neither names it, since those beside it do. */
function isOfPay(
  head: PayLabel | null,
  column: number,
  { label }: RowHere,
  { grid, spreads, namesPayInRows }: TableHere,
): boolean {
  const name = head?.text.trim() ?? '';
  // "Low" and "High" beside "Median" are the ends of the same pay.
  const isEnd = ENDS_ALONE.test(name) && grid.heads.some(namesPay);
  const isSpread = spreads.has(column) || (grid.labelHead?.segmentKind != null && SPREAD.test(name));
  // "Hourly" below "Median pay".
  const isPeriodOfPay = label !== null && namesPayInRows && PERIOD_HEAD.test(label.text.trim());
  return isEnd || isSpread || isPeriodOfPay;
}

function payFromCell(here: CellHere, row: RowHere, table: TableHere): PayPart[] {
  // "Is culinary school worth $30,000?" asks, in a row of links.
  if (/\?\s*$/.test(here.cell.text)) return [];
  if (COMPARED.test(here.head?.text.trim() ?? '')) return setAside(here.cell);
  if (row.range !== null && here.highCell !== null) return [payFromRange(row.range, here, row, table)];
  const { cell, column, head } = here;
  const { grid, context, stated, dollar, isOfJobs } = table;
  const isCount =
    COUNTED_SALARIES.test(head?.text.trim() ?? '') &&
    grid.heads.some((other) => other !== head && other?.isPay === true);
  if (isCount && !SIGNED.test(cell.text)) return setAside(cell);
  return amountsInCell(
    cell,
    { head: head ?? row.label, rowLabel: row.label },
    currencyOfBare(
      cell,
      { column, head, rowLabel: row.label, isOfJobs, isBesideAmounts: row.amounts.length > 0 },
      grid,
      context,
      stated,
      dollar,
    ),
    unitOfBare(context, stated, isOfJobs),
    dollar,
  ).flatMap((money) => payFromAmount(inThousands(money, table), here, row, table) ?? []);
}

/** "$54.5" on a page all of whose figures are in thousands of dollars; an amount with a time of its own is none of them. */
function inThousands(money: MoneyMention, { stated, grid, context }: TableHere): MoneyMention {
  const isHourly = [context.intro, context.headings.at(-1), grid.title, ...grid.heads].some(
    (label) => label?.period === 'hour' || label?.period === 'day',
  );
  if (
    stated.unit !== 'k' ||
    money.unit !== 'one' ||
    isHourly ||
    (money.high ?? money.low ?? 0) >= LEAST_WHOLE
  )
    return money;
  const whole = (end: number | null): number | null => (end === null ? null : Math.round(end * 1_000));
  return { ...money, low: whole(money.low), high: whole(money.high), unit: 'thousand' };
}
/** No pay for a year is as little, and no figure in thousands as much. */
const LEAST_WHOLE = 1_000;

/** "Salaries" beside "Average salary": how many were told, where its numbers have no sign. */
const COUNTED_SALARIES = /^(?:salaries|wages|incomes)(?: (?:reported|submitted|shared|collected|told))?$/i;

/** "vs. Crane Operator": a column that tells how far its rows are from something. */
const COMPARED = /^(?:vs\.?|versus|compared (?:to|with)|against)\s/i;

const setAside = (cell: SpannedText): PayPart[] => [{ resolved: SET_ASIDE, lines: allLines(cell) }];

/** The pay of "Minimum" and "Maximum" as one range. Its two ends may stand on lines of their own. */
function payFromRange(range: MoneyMention, here: CellHere, row: RowHere, table: TableHere): PayPart {
  const { cell, head, highCell } = here;
  const { grid } = table;
  const first = linesBetween(cell, range.from, range.to);
  const lines = highCell === null ? first : [...new Set([...first, ...allLines(highCell)])];
  // "Starting step" is one end of a range, and no part of what the whole is paid for.
  const labels = [row.label, row.job, namesPay(head) ? head : null, grid.title];
  const own = `${range.text}${cell.text.slice(range.to)}`;
  return { resolved: resolved(range, { own, before: '', labels, lines }, here, row, table), lines };
}

/** The pay of an amount of a cell; null where the cell says itself that it is another sum. */
function payFromAmount(money: MoneyMention, here: CellHere, row: RowHere, table: TableHere): PayPart | null {
  const { text } = here.cell;
  const { grid, lexicon, dollar } = table;
  const before = text.slice(0, money.from);
  // "Tips $11 to $19 an hour" in a cell beside others.
  if (saysOtherSum(before) && !saysPay(before)) return null;
  // "+$11,420" in a column of rises.
  if (/^\s*[+−]\s?$/.test(before)) return null;
  // "Plus $17.02 in benefits".
  if (/^\s?in (?:benefits|fringes?|tips|bonus(?:es)?|commissions?)\b/i.test(text.slice(money.to)))
    return null;
  // "$4.99 for a Negotiation Report".
  if (
    /^\s?for an? (?:\p{L}+ )?(?:reports?|plans?|subscription|membership|course|templates?|reviews?|trial|consultation)\b/iu.test(
      text.slice(money.to),
    )
  )
    return null;
  // "Delhi: 9.8 LPA" in a cell brings its own label.
  const isOwn =
    /\p{L}.*[:–—-]\s*$/u.test(before) ||
    (grid.body.length === 1 && /^\p{Lu}\p{L}+/u.test(before) && boundBefore(before) === null);
  const ownLabel = isOwn ? readPayLabel(before, lexicon) : null;
  // "Median pay is $36,240": the statistic that the cell itself names.
  const told = ownLabel === null && findMeasures(before).length > 0 ? readPayLabel(before, lexicon) : null;
  // "Law clerk | Toronto: $67,800": the cell says where, and its row of whom.
  const saysOfWhom = row.label !== null && row.label.roles.length > 0 && ownLabel?.roles.length === 0;
  const ofRow = ownLabel === null || saysOfWhom ? row.label : null;
  const labels = [ownLabel, told, ofRow, row.job, here.head, grid.title];
  const lines = linesBetween(here.cell, money.from, money.to);
  const likeness = here.context.likeness(lines, money.text) ?? 0;
  const isUnderName = ownLabel !== null || told !== null;
  if (likeness < leastBesidePay(here, row, table, isUnderName)) return { resolved: NOT_UNDERSTOOD, lines };
  const next = findMoney(text, dollar).find(({ from }) => from >= money.to)?.from ?? text.length;
  const own = text.slice(money.from, next);
  return { resolved: resolved(money, { own, before, labels, lines }, here, row, table), lines };
}

/** The likeness that a sum needs by its column and its row. */
function leastBesidePay(
  { head }: CellHere,
  { label }: RowHere,
  { grid, namesPayInRows }: TableHere,
  isUnderName: boolean,
): number {
  if (saysNothing(head) && grid.heads.some((other) => other?.isPay === true && !other.isOtherSum))
    return LEAST_BESIDE_PAY.column;
  const isOfRows = namesPayInRows && !grid.heads.some(namesPay);
  return isOfRows && !isUnderName && saysNothing(label) ? LEAST_BESIDE_PAY.row : Number.NEGATIVE_INFINITY;
}

/** "Junior (0-2 y)", "Step 3", "From": a stage, a rung or an end of the pay beside it. */
const PART_OF_PAY =
  /\d\s?(?:y|yrs?|years?|%|th)\b|^(?:(?:step|point|level|grade|band|year|p)\s?\d|junior|senior|entry|mid|lead|principal|start(?:er|ing)?|trainee|graduate|apprentice|qualified|newly|experienced|top|bottom|low(?:er|est)?|high(?:er|est)?|min(?:imum)?|max(?:imum)?|upper|base|basic|gross|net|total|range|from|to)\b/i;

/** Whether a label tells nothing of pay or a part of it, of its time, of somebody or of a group. */
const saysNothing = (label: PayLabel | null): boolean =>
  label !== null &&
  !PART_OF_PAY.test(label.text.trim()) &&
  !namesPay(label) &&
  label.roles.length === 0 &&
  label.period === null &&
  label.segment === null &&
  label.segmentKind === null &&
  label.basis === null &&
  label.asOf === null;

function resolved(
  money: MoneyMention,
  said: { own: string; before: string; labels: readonly (PayLabel | null)[]; lines: readonly number[] },
  { cell, column, head, context }: CellHere,
  { job, amounts }: RowHere,
  { grid, lexicon, dollar, isOfJobs }: TableHere,
): Resolved {
  return resolveLabelled(
    {
      money,
      own: said.own,
      bound: boundBefore(said.before),
      labels: said.labels.filter((label) => label !== null),
      context,
      lines: said.lines,
      labelHead: grid.labelHead,
      job,
      rankedJob: grid.rankedJob,
      beside: amounts,
      isSignedInColumn: head === null && grid.columnCurrency(column) !== null,
      isOfJobs:
        (isOfJobs && !isInProse(cell.text)) ||
        ((head?.roles.length ?? 0) > 0 && /[^\d\s.,]/.test(money.text)),
      ...leastAndMost(grid, column, money, dollar),
    },
    lexicon,
  );
}

/** Whether a label tells a part of a job's workers or what is measured. */
const isPartOfJob = (label: PayLabel): boolean =>
  label.segment !== null || label.measure !== null || label.percentile !== null || label.isPay;

/** "Company revenue under $25M": a label that holds a sum itself says of what firms its row is, and not what the others are. */
function asBand(label: PayLabel | null, dollar: string): PayLabel | null {
  return label !== null && findMoney(label.text, dollar).length > 0 ? { ...label, isOtherSum: false } : label;
}

/** "Insurance" among types of firms or industries is one of them. */
function asIndustry(label: PayLabel | null, head: PayLabel | null): PayLabel | null {
  const isOfFirms = head?.segmentKind === 'industry' || head?.segmentKind === 'employer';
  return label !== null && isOfFirms && /^insurance$/i.test(label.text.trim())
    ? { ...label, isOtherSum: false }
    : label;
}

/** "General insurance" beside "Life" and "Pensions": the name of a field, where no other column is called after a sum. */
function amongIndustries(
  head: PayLabel | null,
  { heads, labelColumn }: Grid,
  column: number,
): PayLabel | null {
  const others = heads.filter(
    (other, index) => other !== null && index !== column && index !== labelColumn && other.text.trim() !== '',
  );
  const areNames = others.every(
    (other) => other !== null && !other.isPay && other.period === null && other.measure === null,
  );
  return head !== null &&
    others.length > 0 &&
    areNames &&
    !head.isSurelyOtherSum &&
    /^(?:\p{L}+ )?(?:insurance|pensions|travel|books)$/iu.test(head.text.trim())
    ? { ...head, isOtherSum: false }
    : head;
}

/** "Running projects of up to $2m alone": a cell that says something, in which a sum may be of anything. */
const isInProse = (text: string): boolean => (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 4;
