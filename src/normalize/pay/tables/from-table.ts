import type { RoleId } from '../../../domain/role-id.ts';
import { type Topic, topicOf } from '../../facts/heading-kinds.ts';
import type { Table } from '../../markup/blocks.ts';
import { allLines, linesBetween, type SpannedText } from '../../markup/spanned-text.ts';
import { dollarIn, findMoney, type MoneyMention, readBareAmount } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { JOB_COLUMN } from '../../roles/role-words.ts';
import { type BlockPay, collect } from '../block-pay.ts';
import { type PayLabel, readPayLabel } from '../labels/pay-label.ts';
import { type Resolved, resolveLabelled, SET_ASIDE } from '../labels/resolve.ts';
import { boundBefore, findMeasures, saysOtherSum, saysPay } from '../pay-words.ts';
import { isAxis } from './axis.ts';
import { type Grid, readGrid } from './read-grid.ts';

/** Currencies that a source gives for numbers without a sign. */
export interface StatedCurrency {
  /** "All figures are in euros." */
  readonly currency: string | null;
  /** "… in thousands": the unit of those figures. */
  readonly unit: 'k' | null;
  /** The currency of all amounts of the source that bear a sign, where they have but one. */
  readonly only: string | null;
}

/**
 * Pay of a table: each amount under the labels of its row and its column. Bare numbers are amounts in the currency
 * that the source states where a head or label names pay or a statistic of it; in the only currency of its other
 * amounts where a head or label names pay itself and the number has the size of a sum.
 */
export function payFromTable(
  table: Table,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  stated: StatedCurrency,
): BlockPay {
  const grid = readGrid(table, lexicon, dollar);
  const parts: { resolved: Resolved; lines: readonly number[] }[] = [];
  const ends = grid.rangeColumns;
  const columnRoles = rolesOfColumns(grid, context.intro, lexicon, dollar);
  const isOfJobs = isTableOfJobs(grid);
  const spreads = spreadsOf(grid, dollar);
  const isOfParts = grid.labelHead?.segmentKind != null;
  const isOfMany = isOfJobs && namesMany(grid, context.mains);
  const namesPayInRows = grid.body.some((row) => namesPay(grid.labelOf(row)));
  for (const row of grid.body) {
    const rowLabel = asIndustry(asBand(grid.labelOf(row), dollar), grid.labelHead);
    if (
      rowLabel === null &&
      isAxis(
        row.flatMap(({ text }) => findMoney(text, dollar)),
        row.map(({ text }) => text).join(' '),
      )
    ) {
      parts.push({ resolved: SET_ASIDE, lines: row.flatMap(allLines) });
      continue;
    }
    // Among other jobs a label that names none that is known is no part of the job of the page.
    if (isOfMany && rowLabel !== null && rowLabel.roles.length === 0 && !isPartOfJob(rowLabel)) continue;
    const job = jobOf(row, grid, lexicon);
    const beside = row.flatMap(({ text }) => findMoney(text, dollar));
    const range =
      ends === null
        ? null
        : rangeOfCells(row[ends.low], row[ends.high], dollar, bareMoneyOf(grid, ends.low, context, stated));
    for (const [column, cell] of row.entries()) {
      if (column === grid.labelColumn || (range !== null && column === ends?.high)) continue;
      const head = grid.heads[column] ?? null;
      // "Low" and "High" beside "Median" are the ends of the same pay.
      const isEnd = head !== null && ENDS_ALONE.test(head.text.trim()) && grid.heads.some(namesPay);
      const isSpread = spreads.has(column) || (isOfParts && head !== null && SPREAD.test(head.text.trim()));
      // "Hourly" below "Median pay".
      const isPeriodOfPay = rowLabel !== null && namesPayInRows && PERIOD_HEAD.test(rowLabel.text.trim());
      const place: Context = isEnd || isSpread || isPeriodOfPay ? { ...context, topic: 'pay' } : context;
      const role = columnRoles[column];
      const own =
        role === undefined || context.intro === null
          ? place
          : { ...place, intro: { ...context.intro, roles: role === null ? [] : [role] } };
      const isRange = range !== null && column === ends?.low;
      const amounts = isRange
        ? [range]
        : amountsOf(
            cell,
            head ?? rowLabel,
            rowLabel,
            grid.columnCurrency(column) ??
              (head === null && beside.length > 0
                ? null
                : statedFor(cell, head, rowLabel, context, stated, isOfJobs)) ??
              currencyOfCaption(head, context, dollar) ??
              currencyOfRow(head, rowLabel, context),
            dollar,
            rowLabel === null ? null : topicOf(rowLabel.text),
            [context.intro, context.headings.at(-1)].find((label) => label?.isPay && label.unit !== null)
              ?.unit ?? (isOfJobs ? stated.unit : null),
          );
      for (const money of amounts) {
        // "Is culinary school worth $30,000?" asks, in a row of links.
        if (/\?\s*$/.test(cell.text)) continue;
        // The two ends of a range may stand on lines of their own.
        const highCell = isRange ? row[ends?.high ?? -1] : undefined;
        const lines =
          highCell === undefined
            ? linesBetween(cell, money.from, money.to)
            : [...new Set([...linesBetween(cell, money.from, money.to), ...allLines(highCell)])];
        const before = isRange ? '' : cell.text.slice(0, money.from);
        // "Tips $11 to $19 an hour" in a cell beside others: what it says itself that it is.
        if (!isRange && saysOtherSum(before) && !saysPay(before)) continue;
        // "Plus $17.02 in benefits".
        if (/^\s?in (?:benefits|fringes?|tips|bonus(?:es)?|commissions?)\b/i.test(cell.text.slice(money.to)))
          continue;
        const written = isRange
          ? `${money.text}${(row[column]?.text ?? '').slice(money.to)}`
          : cell.text.slice(money.from, nextStart(cell.text, money, dollar));
        // "Delhi: 9.8 LPA" in a cell brings its own label.
        const isOwn =
          /\p{L}.*[:–—-]\s*$/u.test(before) ||
          (grid.body.length === 1 && /^\p{Lu}\p{L}+/u.test(before) && boundBefore(before) === null);
        const ownLabel = isOwn ? readPayLabel(before, lexicon) : null;
        // "Median pay is $36,240": the statistic that the cell itself names.
        const told =
          ownLabel === null && findMeasures(before).length > 0 ? readPayLabel(before, lexicon) : null;
        const labels = [
          ownLabel,
          told,
          ownLabel === null ? rowLabel : null,
          job,
          // "Starting step" is one end of a range, and no part of what the whole is paid for.
          isRange && !namesPay(head) ? null : head,
          grid.title,
        ].filter((label) => label !== null);
        const bound = boundBefore(before);
        const resolved = resolveLabelled(
          {
            money,
            own: written,
            bound,
            labels,
            context: own,
            lines,
            labelHead: grid.labelHead,
            job,
            rankedJob: grid.rankedJob,
            beside,
            isSignedInColumn: head === null && grid.columnCurrency(column) !== null,
            isOfJobs:
              (isOfJobs && !isInProse(cell.text)) ||
              ((head?.roles.length ?? 0) > 0 && /[^\d\s.,]/.test(money.text)),
            ...leastOf(grid, column, money, dollar),
          },
          lexicon,
        );
        parts.push({ resolved, lines });
      }
    }
  }
  return collect(parts);
}

/** "Employer | Role | Pay": the job of a row, which stands in a column of its own beside that of the labels; else null. */
function jobOf(row: readonly SpannedText[], grid: Grid, lexicon: RoleLexicon): PayLabel | null {
  const column = grid.heads.findIndex((head) => head !== null && JOB_COLUMN.test(head.text.trim()));
  const text = column < 0 || column === grid.labelColumn ? '' : (row[column]?.text ?? '');
  return text === '' ? null : readPayLabel(text, lexicon);
}

/** Whether the labels of the rows are jobs: their column is headed so, or most of them are. */
function isTableOfJobs({ body, labelHead, labelOf }: Grid): boolean {
  if (JOB_COLUMN.test(labelHead?.text.trim() ?? '')) return true;
  const labels = body.slice(0, 200).flatMap((row) => labelOf(row) ?? []);
  const jobs = labels.filter(({ roles, segment }) => roles.length > 0 && segment === null);
  return jobs.length >= 3 && jobs.length >= labels.length * 0.6;
}

/** "Level | Usual range": what a column of ranges beside stages, places or employers is called. */
const SPREAD = /^(?:usual|typical|normal|expected|common) (?:range|band|spread)(?: \([^()]{1,20}\))?$/i;

/**
 * The columns of ranges that in each row hold the amount which a column of pay gives there: "Average per year | Usual spread"
 * over "$61,000 | $52,000 - $70,000". Whatever such a column is called, it is of the same pay.
 */
function spreadsOf({ heads, body }: Grid, dollar: string): ReadonlySet<number> {
  const rows = body.slice(0, 200).map((row) => row.map(({ text }) => findMoney(text, dollar)));
  const pays = heads.flatMap((head, column) =>
    namesPay(head) && head?.isOtherSum === false ? [column] : [],
  );
  const isSpread = (column: number): boolean => {
    const told = rows.filter((row) => row[column]?.length === 1);
    return (
      told.length >= 2 &&
      told.length === rows.length &&
      pays.some((pay) => pay !== column && told.every((row) => holds(row[column]?.[0], row[pay]?.[0])))
    );
  };
  return new Set(
    heads.flatMap((head, column) => (head !== null && !head.isOtherSum && isSpread(column) ? [column] : [])),
  );
}

/** Whether a range holds an amount. */
function holds(range: MoneyMention | undefined, point: MoneyMention | undefined): boolean {
  if (range?.low == null || range.high === null || range.low >= range.high) return false;
  if (point?.low == null || point.low !== point.high || point.currency !== range.currency) return false;
  return range.low <= point.low && point.low <= range.high;
}

/** Whether the rows of a table of jobs are of several ones: three, or under "Job title" one that is not the page's. */
function namesMany({ body, labelHead, labelOf }: Grid, mains: readonly RoleId[]): boolean {
  const roles = [...new Set(body.slice(0, 200).flatMap((row) => labelOf(row)?.roles ?? []))];
  const others = roles.filter((role) => !mains.some((main) => role === main || role.endsWith(`-${main}`)));
  return roles.length >= 3 || (JOB_COLUMN.test(labelHead?.text.trim() ?? '') && others.length > 0);
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

/** Amounts of one column that differ by no more than this factor are of one kind. */
const ONE_KIND = 8;

/** The least amount of a column among those of one kind with the given one, and the greatest of all. */
function leastOf(
  grid: Grid,
  column: number,
  money: MoneyMention,
  dollar: string,
): { least?: number; most?: number } {
  const value = money.low ?? money.high;
  if (value === null) return {};
  const peers = grid.body
    .slice(0, 200)
    .filter((row) => {
      const label = grid.labelOf(row);
      // "Per month | $6,100" among rows of the year tells of itself alone.
      return label?.isOtherSum !== true && (label?.period ?? null) === null;
    })
    .flatMap((row) => findMoney(row[column]?.text ?? '', dollar))
    .filter(({ currency }) => currency === money.currency);
  const lows = peers
    .map(({ low, high }) => low ?? high ?? value)
    .filter((peer) => peer <= value && value / peer < ONE_KIND);
  return {
    least: Math.min(value, ...lows),
    most: Math.max(value, ...peers.map(({ low, high }) => high ?? low ?? value)),
  };
}

/**
 * "The electrician comes first and the plumber second" over a table without a head: the roles of its columns of
 * amounts, in the order that the introduction gives. Null for a column of which it does not tell whose it is.
 */
function rolesOfColumns(
  grid: Grid,
  intro: PayLabel | null,
  lexicon: RoleLexicon,
  dollar: string,
): readonly (RoleId | null | undefined)[] {
  if (intro === null || intro.roles.length < 2 || grid.heads.some((head) => head !== null)) return [];
  const width = Math.max(0, ...grid.body.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.body.some((row) => findMoney(row[column]?.text ?? '', dollar).length > 0),
  );
  const order = inOrder(intro.text, lexicon);
  const roles: (RoleId | null | undefined)[] = [];
  columns.forEach((column, index) => {
    roles[column] = order.length === columns.length ? (order[index] ?? null) : null;
  });
  return columns.length < 2 ? [] : roles;
}

/** "Running projects of up to $2m alone": a cell that says something, in which a sum may be of anything. */
const isInProse = (text: string): boolean => (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 4;

const firstOrdinal = (words: readonly string[]): number =>
  words.map((word) => ORDINALS.findIndex((ordinal) => ordinal.test(word))).find((place) => place >= 0) ?? -1;

const ORDINALS: readonly RegExp[] = [/^(?:first|left)$/, /^(?:second|middle)$/, /^third$/, /^fourth$/];

/** The roles of a sentence in the order that "first" and "second" behind them give, else in that of the sentence. */
function inOrder(text: string, lexicon: RoleLexicon): RoleId[] {
  const mentions = lexicon
    .find(text)
    .flatMap(({ role, from, to }) => (role === null ? [] : [{ role, from, to }]));
  const placed = mentions.map(({ role, to }, index) => {
    const behind = text
      .slice(to, mentions[index + 1]?.to ?? text.length)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return { role, place: firstOrdinal(behind) };
  });
  // "The first column is the plumber, the second the painter": the words of order stand before the roles.
  const order = text.toLowerCase().search(/\b(?:first|left)\b/);
  const isBefore = mentions.every(({ to }) => order < to) && order >= 0 && order < (mentions[0]?.from ?? 0);
  const isPlaced = !isBefore && placed.every(({ place }) => place >= 0);
  const sorted = isPlaced ? [...placed].sort((a, b) => a.place - b.place) : placed;
  return [...new Set(sorted.map(({ role }) => role))];
}

function statedFor(
  cell: SpannedText,
  head: PayLabel | null,
  rowLabel: PayLabel | null,
  { intro, headings }: Context,
  { currency: all, only }: StatedCurrency,
  isOfJobs: boolean,
): string | null {
  // "Minimum | Maximum" under a title that names pay.
  const isEndOfPay = head !== null && ENDS_ALONE.test(head.text.trim()) && headings.at(-1)?.isPay === true;
  if (all !== null && (namesPay(head) || namesPay(rowLabel) || isOfJobs || isEndOfPay)) return all;
  // "Hourly | Weekly | Monthly | Yearly" over numbers: sums for these times, in the one money of the page.
  if (only !== null && head !== null && head.period !== null && PERIOD_HEAD.test(head.text.trim()))
    return only;
  // "Net earnings | 41250": five digits and more need no comma where the row itself is of pay.
  if (only === 'INR' && rowLabel?.isPay === true && isPayRow(rowLabel) && /^\s*\d{5,7}\s*$/.test(cell.text))
    return only;
  const isSum = /^\s*\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{2})?(?![\d.,])/.test(cell.text);
  if (
    only !== null &&
    head?.isPay === true &&
    isPayRow(head) &&
    !ALLOWANCE.test(rowLabel?.text.trim() ?? '') &&
    /^\s*\d{4,7}(?:\.\d{2})?\s*$/.test(cell.text)
  )
    return only;
  // "Step 1 | Step 2" over the sums of a pay scale.
  if (
    head !== null &&
    STEP_HEAD.test(head.text.trim()) &&
    /^\s*\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{2})?\s*$/.test(cell.text)
  )
    return only;
  // "Lower quartile | Median" over sums, on a page whose titles name pay.
  if (isSum && only !== null && namesPay(head) && headings.some(({ isPay }) => isPay)) return only;
  // "Hourly" over statistics with cents.
  const isOfHours = headings.at(-1)?.period === 'hour' && /^\s*\d{1,3}\.\d{2}\s*$/.test(cell.text);
  if (isOfHours && only !== null && namesPay(head)) return only;
  // A table without a head is of what stands over it.
  const caption = head === null ? (intro ?? headings.at(-1)) : null;
  return isSum && [head, rowLabel, caption].some((label) => label?.isPay === true) ? only : null;
}

/** Parts of Indian pay that are told by their letters. */
const ALLOWANCE = /^(?:HRA|DA|TA|CCA|NPS|E?PF|GPF)\b/;

/** A numbered step of a pay scale. */
const STEP_HEAD = /^(?:step|stufe|st\.|point|increment)\s?\d{1,2}$/i;

const PERIOD_HEAD =
  /^(?:per )?(?:hour|week|month|year|annum)(?:ly)?$|^(?:annual(?:ly)?|hourly|weekly|monthly|yearly)$/i;

/** Whether the label of a row names pay and no count of it: "Gross earnings", and not "Salaries reported". */
const isPayRow = ({ text, isOtherSum, isSurelyOtherSum }: PayLabel): boolean =>
  !isOtherSum && !isSurelyOtherSum && !/\b(?:reported|submitted|number|count)\b/i.test(text);

/** "Hourly wages ($) by province" over "Low", "Median" and "High": the caption gives the currency of bare numbers. */
function currencyOfCaption(
  head: PayLabel | null,
  { intro, headings, mains }: Context,
  dollar: string,
): string | null {
  const caption = [intro, headings.at(-1)].find((label) => label?.isPay && label.currency !== null);
  const isPayColumn =
    head !== null &&
    (namesPay(head) ||
      ENDS_ALONE.test(head.text.trim()) ||
      STAGE_HEAD.test(head.text.trim()) ||
      head.roles.some((role) => mains.includes(role)));
  // "($ thousands a year)" says of every number below what it is.
  const isDated = head !== null && DATE_HEAD.test(head.text.trim());
  if (caption == null || !(isPayColumn || isDated || (caption.unit !== null && head !== null))) return null;
  return caption.currency === 'USD' && !/\bUS|\bdollars?\b/.test(caption.text)
    ? dollarIn(dollar)
    : caption.currency;
}

/** "Germany (€) | 71 | 79" under the names of jobs, where what stands over the table says that its numbers are thousands of money. */
const currencyOfRow = (
  head: PayLabel | null,
  row: PayLabel | null,
  { intro, headings, mains }: Context,
): string | null =>
  head?.roles.some((role) => mains.includes(role)) &&
  [intro, headings.at(-1)].some((label) => label?.isPay && label.unit !== null)
    ? (row?.currency ?? null)
    : null;

/** "Jul-06", "2019", "From 1 March 2024": the head of a column that says of when its sums are. */
const DATE_HEAD =
  /^(?:from )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s.,]{0,2}[’']?(?:\d{2}|(?:19|20)\d\d)$|^(?:19|20)\d\d(?:[/-]\d\d)?$/i;

/** "Junior | Senior", "Entry level": the head of a column that says of whom its sums are. */
const STAGE_HEAD =
  /^(?:junior|mid|middle|intermediate|senior|lead|principal|entry|starter|starting|experienced|graduate|fresher)(?:[- ]level|s)?$/i;

const ENDS_ALONE = /^(?:low|high|min(?:imum)?|max(?:imum)?|lowest|highest|top|bottom)(?: end)?$/i;

const namesPay = (label: PayLabel | null): boolean =>
  label !== null && (label.isPay || label.measure !== null || label.percentile !== null);

/** "Minimum" and "Maximum" beside each other: two cells that are the ends of one range. `bare` tells what numbers without a sign are. */
function rangeOfCells(
  low: SpannedText | undefined,
  high: SpannedText | undefined,
  dollar: string,
  bare: { currency: string; unit: string | undefined } | null,
): MoneyMention | null {
  const amountIn = (cell: string): MoneyMention | undefined =>
    findMoney(cell, dollar)[0] ??
    (bare === null ? undefined : (readBareAmount(cell, bare.currency, bare.unit) ?? undefined));
  const from = amountIn(low?.text ?? '');
  const to = amountIn(high?.text ?? '');
  if (from === undefined || to === undefined || from.low === null || to.high === null) return null;
  if (from.low !== from.high || to.low !== to.high || from.currency !== to.currency || from.low >= to.high)
    return null;
  return { ...from, high: to.high, text: `${from.text} | ${to.text}` };
}

/** What the numbers without a sign under "Minimum" and "Maximum" are, where the head or the page says it; else null. */
function bareMoneyOf(
  grid: Grid,
  column: number,
  { headings }: Context,
  { currency }: StatedCurrency,
): { currency: string; unit: string | undefined } | null {
  const own = grid.columnCurrency(column) ?? (headings.at(-1)?.isPay === true ? currency : null);
  return own === null ? null : { currency: own, unit: grid.heads[column]?.unit ?? undefined };
}

function nextStart(text: string, money: MoneyMention, dollar: string): number {
  return findMoney(text, dollar).find(({ from }) => from >= money.to)?.from ?? text.length;
}

/** Kinds of row that hold numbers which are no money. */
const COUNTED: ReadonlySet<Topic> = new Set([
  'age',
  'jobs',
  'growth',
  'satisfaction',
  'experience-years',
  'openings',
  'hours',
  'lgbt',
  'gender',
  'race',
]);
/** "Number of salaries quoted": a label that counts, whatever it counts. */
const COUNTED_FIRST = /^(?:(?:total )?number of|no\. of|#|count of)\b/i;
/** Labels of rows that count jobs or people: a number there without a sign of money is no pay. */
const COUNTS =
  /^(?:number of|no\. of|#)|\b(?:members|views|seats)$|\b(?:job )?(?:openings?|open (?:roles|jobs|positions|posts)|postings?|vacanc(?:y|ies)|listings?|head ?counts?)\b|\b(?:offene )?stellen(?:angebote)?\b|\bbeschäftigte\b|\bjobs? (?:requiring|advertised|citing|ads?|adverts?|posted)\b|^(?:jobs|people|workers|employees|employment|persons)(?: (?:held|in|employed|available|posted|open|per|level|count|total)\b.*)?(?: \(?\d{4}\)?)?$/i;

/** Rupees without a word for lakhs that are too few to be anything else. */
const isBareLakh = ({ currency, unit, low, high }: MoneyMention): boolean =>
  currency === 'INR' && unit === 'one' && Math.max(low ?? 0, high ?? 0) < 200;
const inLakhs = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100_000);

function amountsOf(
  cell: SpannedText,
  head: PayLabel | null,
  rowLabel: PayLabel | null,
  currency: string | null,
  dollar: string,
  topic: Topic,
  captionUnit: string | null,
): MoneyMention[] {
  const found = findMoney(cell.text, dollar);
  // "INR 2.4" under "Average (LPA)".
  if (head?.unit === 'lakh' && found.length > 0 && found.every(isBareLakh))
    return found.map((money) => ({
      ...money,
      low: inLakhs(money.low),
      high: inLakhs(money.high),
      unit: 'lakh',
    }));
  if (found.length > 0 || currency === null) return found;
  // A bare number in a row of ages or of jobs is none of the amounts that stand in the rows above it.
  if (topic !== null && COUNTED.has(topic)) return [];
  if (
    rowLabel !== null &&
    (COUNTED_FIRST.test(rowLabel.text) || (!rowLabel.isPay && COUNTS.test(rowLabel.text)))
  )
    return [];
  if (
    head !== null &&
    /\b(?:number|jobs|workers|employment(?! (?:services|agenc))|employed|count|code|rank|openings)\b|^years?$|%/i.test(
      head.text,
    ) &&
    !head.isPay
  )
    return [];
  const bare = readBareAmount(cell.text, currency, head?.unit ?? captionUnit ?? undefined);
  return bare === null ? [] : [bare];
}
