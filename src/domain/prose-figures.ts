import type { Fact } from './fact.ts';
import type { RecordFile } from './record-file.ts';
import { FACT_FLAGS, SALARY_FLAGS } from './record-flags.ts';
import type { SalaryRecord } from './salary-record.ts';

/** What a figure counts: "5%" is never borne by a record of 5 years, nor by one of $5. */
export type FigureKind = 'money' | 'percent' | 'number';

/** A figure as it stands in a text. */
export interface Figure {
  /** As it is written: "$58,000", "5%", "six". */
  text: string;
  /** What it is worth: "$58k" is 58000. */
  amount: number;
  kind: FigureKind;
  /** Where it starts in the text. */
  at: number;
}

/** Names of things that hold digits and state no figure, and a port or a number in an address. */
const NAMES =
  /https?:\/\/\S+|\b(?:24\/7|401\(k\)|403\(b\)|9[- ](?:to|–)[- ]5|360-degree|50[/-]50|1[-:]on[-:]1|1:1)(?!\d)/gi;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const DIGITS =
  /(?<currency>(?:US|CA|A|C)?[$€£₹¥]\s?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<scale>k|thousand|million|billion|bn|m)\b)?(?<percent>\s?%|\s?(?:percent|per\scent)\b)?(?<money>\s(?:U\.?S\.?\s)?(?:dollars|euros|pounds|rupees|USD|EUR|GBP)\b)?/giu;

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
]);

const SPELLED = `(?:(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).join('|')}|hundred)`;
const UNITS =
  'percent|per cent|thousand|million|billion|dollars|euros|pounds|years?|months?|weeks?|days?|hours?|jobs';

/** "six years", "forty-five percent", "six to eight years": a number in words counts as a figure where its unit follows. */
const SPELLED_WITH_UNIT = new RegExp(
  `(?<![\\p{L}-])(?<first>${SPELLED})(?:(?: to | or |–|-to-)(?<second>${SPELLED}))?(?=[ -](?<unit>${UNITS})\\b)`,
  'giu',
);

/** "three in ten", "2 out of 5", "a third of", "half of": a share. */
const SPELLED_SHARE = new RegExp(
  `(?<![\\p{L}-])(?:(?:${SPELLED})(?: in | out of )(?:${SPELLED})|(?:half|a third|a quarter|a fifth|two[- ]thirds|three[- ]quarters) of)\\b`,
  'giu',
);

/** "forty-five" → 45. */
function spelledAmount(words: string): number {
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (WORD_VALUES.get(word) ?? 0), 0);
}

const blanks = (text: string): string => ' '.repeat(text.length);

/** A figure in digits that was read, for what follows it: the second end of a range. */
interface ReadFigure {
  figure: Figure;
  end: number;
  isScaled: boolean;
}

function digitFigures(text: string): Figure[] {
  if (!/\d/.test(text)) return [];
  const found: ReadFigure[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const { currency, digits = '', scale, percent, money } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    // "B2B", "SHA-256" and "5G" are names; "2nd" counts nothing, but "10th percentile" does.
    if (currency === undefined && /\p{L}[-–]?$/u.test(before)) continue;
    if (scale === undefined && /^(?:st|nd|rd|th)\b(?!\s+percentile)/i.test(after)) continue;
    if (currency === undefined && scale === undefined && /^[A-Z]/.test(after)) continue;
    // "5 m" may be metres; "$5m" is millions.
    const isScaled = scale !== undefined && !(currency === undefined && scale.toLowerCase() === 'm');
    const factor = isScaled ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
    const isMoney = currency !== undefined || money !== undefined || /^k$/i.test(scale ?? '');
    const last = found.at(-1);
    const other =
      last !== undefined && /^\s?(?:[-–—]|to)\s?$/u.test(text.slice(last.end, match.index)) ? last : null;
    const kind: FigureKind =
      percent !== undefined ? 'percent' : isMoney || other?.figure.kind === 'money' ? 'money' : 'number';
    // "5–6%" and "38–94k" say of both ends what stands after the second.
    if (other !== null) {
      if (kind !== 'number') other.figure.kind = kind;
      if (!other.isScaled) other.figure.amount *= factor;
    }
    const figure = {
      text: match[0].trim(),
      amount: Number(digits.replaceAll(',', '')) * factor,
      kind,
      at: match.index,
    };
    found.push({ figure, end: match.index + match[0].length, isScaled });
  }
  return found.map(({ figure }) => figure);
}

/** Most texts hold none of these: a quick look spares them the slow one. */
const MAY_BE_SPELLED = new RegExp(
  `\\b(?:${SPELLED}(?: in | out of |[ -](?:${UNITS})|(?: to | or |–|-to-)${SPELLED})|half of|third of|quarter of|fifth of|thirds of|quarters of)`,
  'i',
);

function spelledFigures(text: string): Figure[] {
  if (!MAY_BE_SPELLED.test(text)) return [];
  const shares = [...text.matchAll(SPELLED_SHARE)].map(
    (match): Figure => ({ text: match[0], amount: Number.NaN, kind: 'number', at: match.index }),
  );
  const counted = [...text.matchAll(SPELLED_WITH_UNIT)].flatMap((match): Figure[] => {
    const { first = '', second, unit = '' } = match.groups ?? {};
    const factor = SCALES[unit.toLowerCase()] ?? 1;
    const kind: FigureKind = /^per/i.test(unit)
      ? 'percent'
      : /^ (?:(?:thousand|million|billion) )?(?:dollars|euros|pounds)\b/i.test(
            text.slice(match.index + match[0].length),
          )
        ? 'money'
        : 'number';
    // "one year" and "one day" are ways of speaking more often than figures.
    if (first.toLowerCase() === 'one' && second === undefined && factor === 1) return [];
    return [first, second]
      .filter((words) => words !== undefined)
      .map((words) => ({
        text: words,
        amount: spelledAmount(words) * factor,
        kind,
        at: match.index + match[0].indexOf(words),
      }));
  });
  return [...shares, ...counted];
}

/**
 * Every figure of a text, in its order: amounts, percentages and numbers in digits; numbers in words where a unit
 * follows ("six to eight years"); shares in words ("three in ten", whose amount is NaN). Digits that are part of a
 * name ("B2B", "24/7", "401(k)") or of an address, and ordinals ("2nd"), are none.
 */
export function figuresIn(text: string): Figure[] {
  const plain = /[\d/]/.test(text) ? text.replace(NAMES, blanks) : text;
  return [...digitFigures(plain), ...spelledFigures(plain)].sort((a, b) => a.at - b.at);
}

/** The figures that something bears: "percent 5", "money 58000". */
export type BorneFigures = ReadonlySet<string>;

const keyOf = ({ kind, amount }: Pick<Figure, 'kind' | 'amount'>): string => `${kind} ${amount}`;

/** Whether the figures borne have this one. A share in words ("three in ten") is borne by the share itself alone. */
export function isBorne(figure: Figure, borne: BorneFigures): boolean {
  if (Number.isNaN(figure.amount)) return borne.has(figure.text.toLowerCase());
  return borne.has(keyOf(figure));
}

function keysOfText(text: string | null | undefined): string[] {
  return figuresIn(text ?? '').map((figure) =>
    Number.isNaN(figure.amount) ? figure.text.toLowerCase() : keyOf(figure),
  );
}

const keysOf = (kind: FigureKind, amounts: readonly (number | null | undefined)[]): string[] =>
  amounts.filter((amount) => typeof amount === 'number').map((amount) => keyOf({ kind, amount }));

function figuresOfSalary(record: SalaryRecord): string[] {
  return [
    ...keysOf('money', [record.low, record.high]),
    ...keysOf('number', [record.percentile, record.segment?.minYears, record.segment?.maxYears]),
    ...[
      record.text,
      record.asOf,
      record.reportedBy,
      record.segment?.label,
      // What a rule holds against a figure may be said of it: "divided by 2,080 hours".
      ...record.flags.map((flag) => SALARY_FLAGS[flag]),
    ].flatMap(keysOfText),
  ];
}

function figuresOfFact(record: Fact): string[] {
  return [
    ...keysOf(record.unit === 'percent' ? 'percent' : 'number', [record.number, record.numberHigh]),
    ...keysOf('number', [record.through]),
    ...[
      record.text,
      record.value,
      record.asOf,
      record.reportedBy,
      ...record.flags.map((flag) => FACT_FLAGS[flag]),
    ].flatMap(keysOfText),
  ];
}

/** What one source states: all of it, or what it states of some roles. Its own age counts with either. */
export function figuresOfSource(
  { source, salaries, facts }: Pick<RecordFile, 'source' | 'salaries' | 'facts'>,
  roles: readonly string[] | null,
): BorneFigures {
  const isMeant = ({ role }: { role: string }): boolean => roles === null || roles.includes(role);
  return new Set([
    ...salaries.filter(isMeant).flatMap(figuresOfSalary),
    ...facts.filter(isMeant).flatMap(figuresOfFact),
    ...keysOfText(source.published),
    ...keysOfText(source.dating),
    ...keysOfText(source.title),
  ]);
}
