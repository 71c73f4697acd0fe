import type { Period } from '../../domain/salary-record.ts';
import { MOVED_FROM } from './moved-from.ts';
import { parseNumber } from './parse-number.ts';

/** An amount of money, or a range between two, as it stands in a text. */
export interface MoneyMention {
  /** Offsets in the text: from the first character, up to (not with) the last. */
  readonly from: number;
  readonly to: number;
  /** As it stands there. */
  readonly text: string;
  /** Both ends are equal for a point; null is an end that is malformed or left open. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** "£100k+", "$60,000 or more". */
  readonly isOpenAbove: boolean;
  /** An end is misprinted and was left out. */
  readonly isMalformed: boolean;
  /** What the form itself says: lakhs per annum ("LPA") are a year's pay, the stages of a pay scale a month's. */
  readonly saysPeriod: Period | null;
  /** Written with a sign or code that leaves no doubt, or carried over from a neighbour or a column. */
  readonly unit: 'one' | 'thousand' | 'lakh' | 'crore' | 'million' | 'billion';
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  can$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  'â£': 'GBP',
  'â‚¬': 'EUR',
  'â\u0082¬': 'EUR',
  'â€': 'EUR',
  'â‚¹': 'INR',
  'â\u0082¹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  'inr.': 'INR',
  '/-': 'INR',
  r: 'ZAR',
};
/** "Â£25", "â‚¬30": a sign that was saved in one encoding and read in another. */
const BROKEN_SIGN = '(?:Â£|â‚¬|â\\u0082¬|Â€|â‚¹|â\\u0082¹)';
/** Codes of currencies (ISO 4217) that pages write before or behind an amount, as the body of a pattern. */
export const CURRENCY_CODES =
  'USD|EUR|GBP|INR|AUD|CAD|NZD|CHF|SGD|HKD|ZAR|AED|SAR|JPY|SEK|NOK|DKK|PLN|BRL|MXN|PHP|MYR|KES|NGN';
/** Whether a text is the code of a currency and nothing else: "EUR". */
export const isCurrencyCode = (text: string): boolean => new RegExp(`^(?:${CURRENCY_CODES})$`).test(text);

/**
 * "R164 720", "R12,600", "R1,1 million", "R45 an hour": the sign of the rand, on a page from South Africa. "R12" alone is
 * the code of something.
 */
const RAND =
  'R(?=\\s?(?:\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d{3,7}|\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:[Mm]illion|[Mm]|[Kk])|\\d{2,3}(?:[.,]\\d{2})?(?=\\s?(?:per|an|/)\\s?(?:hour|hr)))(?![\\w]))';
/** The "CA" of "Anaheim, CA$77,610" ends the name of a place whose amount was run together with it. */
const PREFIX = `(?:(?:(?:\\b(?:${CURRENCY_CODES}) )|${CURRENCY_CODES}|CAD|CDN|CAN|US|AU|(?<!\\p{Ll}, )CA|NZ|HK|A|C|S)?\\$|€|£|₹|¥|${BROKEN_SIGN}|\\b(?:Rs\\.?|INR\\.?)|\\b(?:${CURRENCY_CODES})\\b|\\b(?:pounds|euros)(?= \\d)|\\b${RAND})`;
const SPACED =
  '(?<=(?:₹|\\bRs\\.?|\\bINR)\\s?)(?:\\d{1,2}(?: \\d{2}){0,2}|\\d{1,3}(?: \\d{3})?) \\d{3}(?![\\d,.]?\\d| \\d{3}(?!\\d))|(?<=[$£]\\s?)\\d{2,3} \\d{3}(?![\\d,.]?\\d|\\s?(?:people|jobs|units))|(?<=[$£]\\s?)[1-9] \\d{3}(?=\\s?(?:(?:an?|per|/)\\s?(?:year|month|week|day|hour)\\b|[.;)](?!\\d)|(?:-|–|—|to|and) ?[$£]\\d{1,3} \\d{3}(?!\\d)|$))|(?<=(?:€|EUR|\\bR|ZAR)\\s?)\\d{1,3}(?: \\d{3}){1,2}(?:, ?\\d{2}(?!\\d))?(?![\\d,.]?\\d)|\\d{1,3}(?: \\d{3}){1,2}(?=\\s?(?:€|EUR\\b|[Ee]uro|ZAR\\b|[Rr]and\\b))';
/**
 * "$93, 480", "41, 300 EUR": scraping often leaves a space behind the comma of the thousands. Never so before "%" or a
 * unit.
 */
const TORN = `(?<=(?:[$€£₹]|\\bRs\\.?|\\bINR)\\s?)\\d{1,3}, \\d{3}(?![\\d,.]?\\d|\\s?%)|(?<![\\d.,$€£₹]\\s?)\\d{1,3}, \\d{3}(?=\\s?(?:€|EUR\\b|[Ee]uros?\\b))`;
/** "£18O", "$4O,000": the letter for a nought. It is part of what was written, which no number can be made of. */
const MISTYPED = '(?<=[$€£₹]\\s?)\\d[\\d,.]{0,12}[Oo](?:[\\dOo,.]{0,12}[\\dOo])?(?![\\p{L}\\d])';
const DIGITS = `(?:${SPACED}|${MISTYPED}|${TORN}|\\d(?:[\\d]|,(?=,\\d)|[,.\\u00a0\\u202f\\u2009'’](?=\\d)){0,17})`;
const UNIT =
  '(?:(?:k|K|m|M|mn|bn|cr|L)\\b|K(?=\\p{Lu}\\p{Ll}{2})|(?:[Tt]housand|[Mm]illion|[Bb]illion|[Cc]rores?|[Ll]akhs?|[Ll]acs?|Cr)\\b|LPA\\b|lpa\\b|(?<=₹\\d{1,3})T\\b)';
const SUFFIX = `(?:€|£|₹|/-|(?:${CURRENCY_CODES})\\b|[Ee]uros?\\b|(?:US |Australian |Canadian )?[Dd]ollars?\\b|[Pp]ounds?\\b|[Rr]upees?\\b|[Ff]rancs\\b|[Rr]and\\b)`;
const PERIOD_BETWEEN =
  '(?:\\s?(?:/|per|an?)\\s?(?:year|yr|hour|hr|month|mo|week|wk|day|annum)\\b\\.?|\\s(?:annually|yearly|hourly|monthly|p\\.?a\\.?)|\\s\\(lakhs? per annum\\))?';

/** A hard space that was saved in one encoding and read in another leaves a letter before it: "INRÂ 54,830". */
const END = `(${PREFIX})?[\\s\\u00a0Â]{0,2}(${DIGITS})(?:[\\s\\u00a0]{0,1}(${UNIT}))?(?:[\\s\\u00a0-]{0,1}(${SUFFIX})(?!\\s?\\d))?`;
/**
 * Behind a small letter, and behind the code of a state, only a sign of money begins an amount: cells were run
 * together ("Salary$52,300", "Reno, NV$61,200").
 */
const FIRST = new RegExp(
  `(?:(?<![\\w.,$€£₹])|(?<=\\p{Ll}|\\p{Ll} \\d{1,2}\\+?|\\b(?:19|20)\\d\\d|(?:\\p{Ll}, |\\p{Lu}-)\\p{Lu}{2})(?=[$€£₹]\\d|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?\\s?(?:€|[Ee]uros?\\b|(?:${CURRENCY_CODES})\\b)))${END}`,
  'gu',
);
/** A dash that was saved in one encoding and read in another. */
const BROKEN_DASH =
  'â€[“”"\\u0093\\u0094]?|â\\u0080[\\u0093\\u0094]|โ(?:€[“”]?|\\u0080[\\u0093\\u0094])?|[\\p{Script=Greek}\\ufffd]';
/** What may stand between the two ends of a range. */
const JOINTS = [
  '\\s(?:starter|starting|entry)\\sto\\s',
  '\\sat the (?:bottom|(?:low|lower) end|start)\\s(?:up )?to\\s',
  '\\swhile\\s(?:(?:you|they) are\\s)?(?:in\\s)?(?:training|learning)\\sto\\s(?:about\\s|around\\s|over\\s|more than\\s|nearly\\s|almost\\s)?',
  // "From $52,000 for beginners to over $118,000": the first end is that of those who start.
  '\\sfor\\s(?:an?\\s|the\\s|those\\s)?(?:beginners?|newcomers?|new (?:ones?|hires?|graduates?|starters?)|starters?|juniors?|graduates?|starting out|entry[- ]level (?:positions?|roles?|jobs?|posts?|workers|staff)|those starting out)\\s(?:up\\s)?to\\s(?:about\\s|around\\s|over\\s|more than\\s|nearly\\s|almost\\s)?',
  // "Runs from $72,553 on entry to $113,047 at the last step".
  '\\s(?:on|at) (?:entry|appointment|joining)\\s(?:up )?to\\s',
  // "Ranges from $158K per year for L3 to $472K per year for L6": what the least and the highest of a firm's levels are paid.
  '\\s(?:for|at)\\s\\p{L}{1,4}-?\\d{1,2}\\s(?:up )?to\\s',
  // "Low £9.87 – High £17.49", "Min ₹2.1 L to Max ₹11.8 L", "Min $27.90 | Max $41.85".
  '\\s?(?:[-–—|·•]|\\bto\\b)\\s?(?:high|highest|max(?:imum)?)\\.?:?\\s',
  // "Starter £28,500 to Experienced £68,000", "a minimum of €1420 and a maximum of €3105".
  '\\s(?:to|-|–|—)\\s(?:highly )?(?:experienced|senior|expert)\\s',
  '\\sand\\san?\\smaximum\\sof\\s',
  '\\sand\\sas\\s(?:low|high)\\sas\\s',
  ',?\\sand\\s(?:then\\s)?(?:go|rise|climb|progress|increase|finish|close|top|max|work|end|stop)(?:e?s|ed)?(?:\\s(?:up|out))?(?:,\\s[\\p{L}\\d ]{3,30},)?\\s(?:to|at|on|with|as high as)\\s',
  '\\s\\((?:lowest|low|minimum)\\)\\sand (?:ends?|stops?) at\\s',
  `\\s?(?:-|–|—|−|‑|‒|~|→|${BROKEN_DASH})\\s?`,
  '\\s-to\\s',
  '\\s(?:in|at) (?:year|point|step|stage) (?:one|1)\\s(?:up )?to\\s',
  '\\s(?:and|to|tot|und|bis|bis zu|through|until|up to|right up to|all the way (?:up )?to|and up to|and a good|to a good|to a high of|and a high of|to around|to about|to over|to just under|to just over|to nearly|to almost|to more than|to well over|to well above|to upwards? of|to north of|to as much as|to as high as|and around|and about|(?:rising|increasing|climbing|growing)(?: up)? to)\\s',
  '\\s(?:rising|increasing|climbing|growing)(?: up)?(?: with (?:experience|service|time))? to\\s',
];
/** "41,500 CAD (lowest) to 97,000 CAD": what explains the first end may stand behind it. */
const GLOSS =
  '(?:\\s?\\((?:the\\s)?(?:lowest|low|minimum|min\\.?|starting|starter|start|entry|bottom|first|step|point|level|grade|band|25th)\\b[\\p{L}\\d -]{0,20}\\))?';
const JOIN = new RegExp(`${PERIOD_BETWEEN}${GLOSS}(${JOINTS.join('|')})${END}`, 'iuy');
const OPEN =
  /\+(?!\s?[$€£₹])|\s\+(?!\s?[$€£₹]|\s\p{L})|\s(?:or|and)\s(?:more|above|up|over|upwards?|higher)\b|\splus\b(?!\s\w)|\supwards\b|\splus(?=[.,;)]|$)/uy;

interface End {
  prefix: string | undefined;
  digits: string;
  unit: string | undefined;
  suffix: string | undefined;
  /** How many characters behind the digits are the number of a note. */
  noteLength: number;
}

/**
 * Takes a text and the currency that a bare "$" means in it; gives every amount in the order of the text.
 * Bare numbers without any currency are no money here: a table column whose head gives the currency passes
 * through {@link readBareAmount}.
 */
export function findMoney(text: string, dollar = 'USD'): MoneyMention[] {
  const found: MoneyMention[] = [];
  if (!/\d/.test(text)) return found;
  const scales = payScalesIn(text);
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(text); match !== null; match = FIRST.exec(text)) {
    const lead = match[0].length - match[0].trimStart().length;
    const from = match.index + lead;
    const payScale = scales.find((one) => from >= one.from && from < one.to);
    if (payScale !== undefined) {
      found.push(payScale);
      FIRST.lastIndex = payScale.to;
      continue;
    }
    const first = endOf(text, match, 1);
    // "★ 4.3 — $212K": what a firm is rated is no end of what it pays.
    if (/★\s?$/u.test(text.slice(Math.max(0, from - 2), from)) && /^[0-5]\.\d$/.test(first.digits)) {
      FIRST.lastIndex = from + first.digits.length;
      continue;
    }
    const to = match.index + match[0].length - first.noteLength;
    JOIN.lastIndex = to;
    const join = JOIN.exec(text);
    const second = join === null ? null : endOf(text, join, 2);
    const word = join?.[1]?.trim().toLowerCase() ?? '';
    const before = text.slice(Math.max(0, from - 40), from);
    const isRange =
      second !== null &&
      // "$17.35 per hour — 38 salaries reported": of how many it is known.
      !(second.prefix === undefined && COUNTED.test(text.slice(JOIN.lastIndex, JOIN.lastIndex + 20))) &&
      joinsRange(
        word,
        before,
        first,
        second,
        () => isBarePay(text, JOIN.lastIndex, [first, second], dollar),
        () =>
          /^\W*(?:(?:an?|per)\s\w+\W*)?respectively\b/i.test(text.slice(JOIN.lastIndex, JOIN.lastIndex + 40)),
      );
    const single = (): MoneyMention | null => mentionOf(text, from, to, first, null, dollar);
    // A number behind a dash that is less than the first is no end of it: "$143,420 — 1,700 jobs".
    // The high end may be named first: "as high as $71,500 and as low as $30,000".
    const ends = /as low as$/.test(word) ? ([second, first] as const) : ([first, second] as const);
    const mention =
      isRange && join !== null && ends[0] !== null
        ? (asRange(mentionOf(text, from, JOIN.lastIndex - second.noteLength, ends[0], ends[1], dollar)) ??
          single())
        : single();
    if (mention === null) {
      FIRST.lastIndex = Math.max(FIRST.lastIndex, match.index + lead + Math.max(1, first.digits.length));
      continue;
    }
    FIRST.lastIndex = mention.to;
    found.push(mention);
  }
  return found;
}

/** The stages of a pay scale with the yearly steps between them: "Rs 21500-900/5-26000-1100/6-32600". */
const PAY_SCALE =
  /(?<![\d.,/-])(?:(?:Rs\.?|INR|₹)\s?)?(\d{2,3},\d{3}|\d{4,6})(?:\s?[-–—]\s?\(?\d{2,5}\s?[/x×]\s?\d{1,2}\)?\s?[-–—]\s?(\d{1,2},\d{2},\d{3}|\d{2,3},\d{3}|\d{4,6})(?!\d)){1,8}/g;

/**
 * The pay scales of a text, each of them one range from its first stage to its last. Such a scale is written only for
 * posts in India, whose pay is told by the month.
 */
function payScalesIn(text: string): MoneyMention[] {
  return [...text.matchAll(PAY_SCALE)].flatMap((match): MoneyMention[] => {
    const [written, first = '', last = ''] = match;
    const low = parseNumber(first, 'INR').value;
    const high = parseNumber(last, 'INR').value;
    if (low === null || high === null || low >= high) return [];
    return [
      {
        from: match.index,
        to: match.index + written.length,
        text: written,
        low,
        high,
        currency: 'INR',
        isOpenAbove: false,
        isMalformed: false,
        saysPeriod: 'month',
        unit: 'one',
      },
    ];
  });
}

/** "14,000 to 22,000 per month": the period behind it makes a sum of a number without a sign, on a page in rupees. */
const TIME_BEHIND =
  /^\s?(?:(?:per|a|an|each|\/)\s?(?:month|annum|year)\b|monthly\b|annually\b|p\.\s?[am]\b)/i;

function isBarePay(text: string, to: number, ends: readonly End[], home: string): boolean {
  return (
    home === 'INR' &&
    TIME_BEHIND.test(text.slice(to, to + 20)) &&
    ends.every(
      ({ prefix, suffix, unit, digits }) =>
        prefix === undefined &&
        suffix === undefined &&
        unit === undefined &&
        /^(?:\d{4,7}|\d{1,2}(?:,\d{2})*,\d{3}|\d{3},\d{3})$/.test(digits) &&
        !/^(?:19|20)\d\d$/.test(digits),
    )
  );
}

/** "$20.95 — $43,580": what is paid for an hour and for a year are no ends of one range; null for such a one. */
const asRange = (mention: MoneyMention | null): MoneyMention | null =>
  mention?.low != null && mention.high !== null && mention.low > 0 && mention.high / mention.low > MOST_TIMES
    ? null
    : mention;

/** So many times the low end no high end of a range is; a year's pay is some 2,000 times an hour's. */
const MOST_TIMES = 150;

/** What is counted right behind a number. */
const COUNTED =
  /^\s(?:salar(?:y|ies)|reports?|reviews?|responses?|profiles?|postings?|openings?|workers|employees|jobs|respondents)\b/i;

/** "and" joins the ends of a range only after "between" or "from"; of a dash each side must be an amount. */
function joinsRange(
  word: string,
  before: string,
  first: End,
  second: End,
  isBare: () => boolean,
  isParted: () => boolean,
): boolean {
  const hasCurrency = [first.prefix, first.suffix, second.prefix, second.suffix].some(
    (sign) => sign !== undefined,
  );
  if (!hasCurrency && !/^(?:lpa|lakhs?|lacs?|crores?)$/i.test(second.unit ?? '') && !isBare()) return false;
  // "from $56,230 in 2021 to $60,970": a year is no end of a range of money.
  if (first.prefix === undefined && second.prefix !== undefined && /^(?:19|20)\d{2}$/.test(first.digits))
    return false;
  // "Beer wholesalers – 39,210 – $61,330": so many workers, and then what they are paid.
  if (
    first.prefix === undefined &&
    first.suffix === undefined &&
    second.prefix !== undefined &&
    /^[-–—]$/.test(word.trim()) &&
    /^\d{1,3}(?:,\d{3})+$/.test(first.digits) &&
    /(?:[-–—]|\p{L}:)\s$/u.test(before)
  )
    return false;
  // "Year 2 – £305.37", "Band 5 - £28,400": a number that tells which rung it is.
  if (
    first.prefix === undefined &&
    second.prefix !== undefined &&
    first.unit === undefined &&
    /^\d{1,2}$/.test(first.digits) &&
    RUNG.test(before)
  )
    return false;
  // "As high as $71,500 and as low as $30,000", "start from $29,000 and go up to $47,000". What one starts on and what
  // one may reach are two figures.
  if (/^and as /.test(word)) return /\bas (?:low|high) as\s$/i.test(before);
  // "The scale opens at £27,400 and closes at £36,150" is one; who begins on a sum and ends on another is told two.
  if (/^,? ?and (?:then )?(?:finish|close|end|stop)/.test(word) && !OF_A_SCALE.test(before)) return false;
  // "Pay starts at $43,700 and goes up to $81,400 for those with long experience": what one begins on, and what some reach.
  if (/^,? ?and (?:then )?(?:go|rise|climb)/.test(word) && PAY_STARTS.test(before)) return false;
  if (/^,? ?and (?:then )?(?:go|rise|climb|progress|increase|finish|close|top|max|work|end|stop)/.test(word))
    return /(?:(?<!\b(?:they|you|people|most|some|hands|he|she) )\b(?:(?:start|begin|open)(?:s|ing)?|began|started)\s(?:out\s)?|\b(?:is|are|be) (?:hired|taken on)\s)(?:at|on|from|with)\s(?:(?:about|around|roughly)\s)?$/i.test(
      before,
    );
  // "Moved from £24,300 to £25,750": what it was and what it is.
  if (word === 'to' && MOVED_FROM.test(before.trimEnd())) return false;
  if (word.startsWith('while')) return /\bfrom\s(?:(?:about|around|roughly|some)\s)?$/i.test(before);
  if (word.startsWith('for ')) return /\bfrom\s(?:(?:about|around|roughly|some)\s)?$/i.test(before);
  // "Start from £62,600 and £74,900 respectively" are two.
  if (word.startsWith('and') && isParted()) return false;
  // "Typical £29,000 · High £36,000" are two; "low £31,200 · high £57,400" are the ends of one.
  if (/^[·•]/.test(word)) return /\b(?:low|lowest|min(?:imum)?)\.?:?\s$/i.test(before);
  if (/maximum of$/.test(word)) return /\bminimum of\s$/i.test(before);
  if (word.startsWith('and') || word === 'und')
    return /\b(?:between|zwischen|from|range[sd]?|anywhere|lies)\b[^.;]{0,30}$/i.test(before);
  return true;
}

const PAY_STARTS =
  /(?<!\bbasic )\b(?:pay|salar(?:y|ies)|wages?) (?:starts?|begins?) (?:at|on|from)\s(?:about |around )?$/i;

/** A scale that begins at a sum, or the pay that does. */
const OF_A_SCALE = /\b(?:scales?|bands?|grades?|ranges?|spines?|pay|salar(?:y|ies)|wages?)\b[^.;]{0,30}$/i;

/** What stands before the number of a rung. */
const RUNG =
  /\b(?:years?|steps?|bands?|levels?|grades?|points?|stages?|tiers?|scales?|classe?s?|phases?|ranks?|months?|weeks?)\s(?:no\.?\s)?$/i;

/** "$95,2607.0% growth": a percentage that was run together with the amount before it. */
const WITH_SHARE = /^(\d{1,3}(?:,\d{3})+)\d{1,2}(?:\.\d{1,2})?$/;
/** "$51,420.1 However", "$43,870.2,3": the number of a note behind the end of a sentence, and no tenth of a dollar. */
const WITH_NOTE = /^(\d{1,3}(?:,\d{3})+)\.\d(?:,\d)*$/;

function endOf(text: string, match: RegExpExecArray, at: number): End {
  const [prefix, digits = '', unit, suffix] = match.slice(at, at + 4);
  const behind = text.slice(match.index + match[0].length);
  const isPlain = unit === undefined && suffix === undefined;
  const bare = !isPlain
    ? undefined
    : /^\s?%/.test(behind)
      ? WITH_SHARE.exec(digits)?.[1]
      : /^(?:\s+\p{Lu}|\s*$)/u.test(behind)
        ? WITH_NOTE.exec(digits)?.[1]
        : undefined;
  return {
    prefix,
    digits: bare ?? digits,
    unit,
    suffix,
    noteLength: digits.length - (bare ?? digits).length,
  };
}

function mentionOf(
  text: string,
  from: number,
  end: number,
  first: End,
  second: End | null,
  dollar: string,
): MoneyMention | null {
  const sign = second === null ? null : (second.prefix ?? second.suffix);
  const isLakhs = [first.unit, second?.unit].some(
    (unit) => /^(?:lpa|lakhs?|lacs?|crores?|cr|L)$/i.test(unit ?? '') && unit !== 'l',
  );
  const currency =
    dollarOfCode(first, second) ??
    currencyOf(first.prefix, dollar) ??
    currencyOf(first.suffix, dollar) ??
    currencyOf(sign ?? undefined, dollar) ??
    (isLakhs || isBarePay(text, end, second === null ? [first] : [first, second], dollar) ? 'INR' : null);
  if (currency === null) return null;
  // "11 lakh openings" counts something: without a sign of rupees lakhs are money only where nothing is counted.
  const isSigned = [first.prefix, first.suffix, second?.prefix, second?.suffix].some(
    (one) => one !== undefined,
  );
  if (!isSigned && isLakhs && isCountInLakhs(first, second, text.slice(0, from), text.slice(end, end + 40)))
    return null;
  const suffixBound = first.prefix === undefined && first.suffix !== undefined && second === null;
  if (suffixBound && !isSumLike(first)) return null;
  if (
    suffixBound &&
    /^pounds?$/i.test(first.suffix ?? '') &&
    OF_WEIGHT.test(text.slice(Math.max(0, from - 80), end + 40))
  )
    return null;

  const sharedUnit = second?.unit ?? first.unit;
  const numbers = [first, ...(second === null ? [] : [second])].map((part) => {
    const written = parseNumber(part.digits.replace(/, (?=\d{3}$)/, ','), currency);
    // "₹55000 and ₹1.2 lakh": thousands that are written out take no unit from the other end.
    const isWhole = written.grouped || (written.value !== null && written.value >= 1_000);
    const unit = part.unit ?? (isWhole ? undefined : sharedUnit);
    return { ...written, unit };
  });
  const values = numbers.map(({ value, unit }) => (value === null ? null : scale(value, unit)));
  // "€45-50,000" and "€85-€120,000": the thousands of the second end are those of the first as well.
  const [a, b] = numbers;
  if (a !== undefined && b !== undefined && a.value !== null && b.value !== null) {
    const high = values[1];
    if (
      a.unit === undefined &&
      !a.grouped &&
      /^\d+$/.test(first.digits) &&
      b.grouped &&
      a.value < 1_000 &&
      typeof high === 'number' &&
      high >= 10_000
    )
      values[0] = a.value * 1_000;
  }
  let to = end;
  const isMalformed = values.some((value) => value === null || value <= 0);
  const [low, high] = values.map((value) => (value !== null && value > 0 ? value : null));
  OPEN.lastIndex = to;
  // "€63,500 - €69,000 + bonus": what is added behind a plus of its own leaves no end open.
  const open = second === null ? OPEN.exec(text) : /^(?:\+|\s\+(?!\s\p{L}))/u.exec(text.slice(to, to + 4));
  if (open !== null) to += open[0].length;
  const isOpenAbove = open !== null && second === null;
  if (second === null)
    return {
      ...base(),
      low: low ?? null,
      high: isOpenAbove ? null : (low ?? null),
      isOpenAbove,
      isMalformed,
    };
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    // "$49.19 - 40" or "$3,000-5": the second number is no end of the first.
    return null;
  }
  return { ...base(), low: low ?? null, high: high ?? null, isMalformed };

  function base(): MoneyMention {
    const isYearly = [first.unit, second?.unit].some((unit) => /^lpa$/i.test(unit ?? ''));
    return {
      from,
      to,
      text: text.slice(from, to),
      low: null,
      high: null,
      currency: currency ?? 'USD',
      isOpenAbove: false,
      isMalformed: false,
      saysPeriod: isYearly ? 'year' : null,
      unit: unitName(sharedUnit),
    };
  }
}

/** What may stand behind a sum in lakhs: the end of its clause, its period, or a word that goes on and names nothing. */
const GOES_ON =
  /^\s?(?:$|[^\p{L}\s]|(?:per|an?|each|every|p\.?\s?a|annually|yearly|monthly|or|and|to|for|at|in(?! (?:number|all|total|the country)\b)|on(?! (?:its|their|the rolls)\b)|with|without|after|once|before|by|from|if|as|when|while|whereas|but|plus|depending|based|only|approx|approximately|respectively|annum|pa|INR|Rs|rupees)(?![\p{L}]))/iu;
/** Whom or what a sentence counts: "it employs 2.4 lakh", "the number of seats is 1.1 lakh". */
const COUNTS_LAKHS =
  /\b(?:employ(?:s|ed|ing)?|hir(?:es?|ed|ing)|workforce|head ?count|number of|(?:a )?(?:staff|team|strength) of|(?:added?|adding) (?:about |around |some |over |nearly )?|vacanc(?:y|ies)|openings|seats|enrol\p{L}*|population)[^.;]{0,24}$/iu;

/** "50 lakh people and above": what was counted before in lakhs is counted behind it as well. */
const COUNTED_IN_LAKHS = /\d\s?lakhs?\s(?:people|persons|inhabitants|students|candidates|residents)\b/iu;

/** Whether a number of lakhs without a sign of rupees counts people or things. */
function isCountInLakhs(first: End, second: End | null, before: string, behind: string): boolean {
  if ([first.unit, second?.unit].some((unit) => /^lpa$/i.test(unit ?? ''))) return false;
  return !GOES_ON.test(behind) || COUNTS_LAKHS.test(before.slice(-60)) || COUNTED_IN_LAKHS.test(before);
}

/** "25 pounds" may be a weight and "Rand" a name: a bare number with a word for a currency behind it must look like a sum. */
function isSumLike(end: End): boolean {
  // "450/-" are rupees, "5/-" may be anything.
  if (end.suffix === '/-') return end.digits.length >= 3;
  if (!/^(?:pounds?|rand)$/i.test(end.suffix ?? '')) return true;
  return /[,.\u00a0 ]\d{3}|^\d{1,2}\.\d{2}$/.test(end.digits) || end.unit !== undefined;
}

/** "Top weight is 80,000 pounds": pounds that are hauled or lifted. */
const OF_WEIGHT = /\b(?:weigh\w*|lift\w*|load\w*|haul\w*|cargo|freight|carry\w*|push|pull|gross vehicle)\b/i;

/** "$48,000 AUD": the code behind the amount says which dollar the sign before it is. */
const dollarOfCode = (...ends: readonly (End | null)[]): string | null =>
  ends
    .flatMap((end) => (end?.prefix?.trim() === '$' ? (end.suffix ?? []) : []))
    .find((code) => /^(?:USD|AUD|CAD|NZD|SGD|HKD)$/.test(code)) ?? null;

function currencyOf(sign: string | undefined, dollar: string): string | null {
  if (sign === undefined) return null;
  const key = sign.replace(/\s+/g, '').toLowerCase();
  if (key === '$') return dollarIn(dollar);
  if (key === 'r' && dollar !== 'ZAR') return null;
  const known = SIGNS[key];
  if (known !== undefined) return known;
  if (key.startsWith('euro')) return 'EUR';
  if (/^australian/.test(key)) return 'AUD';
  if (/^canadian/.test(key)) return 'CAD';
  if (/dollars?$/.test(key)) return dollarIn(dollar);
  if (/^pounds?$/.test(key)) return 'GBP';
  if (/^rupees?$/.test(key)) return 'INR';
  if (/^francs$/.test(key)) return 'CHF';
  if (key === 'rand') return 'ZAR';
  // "SGD$1,650".
  return /^[a-z]{3}\$?$/.test(key) ? key.slice(0, 3).toUpperCase() : null;
}

function unitName(unit: string | undefined): MoneyMention['unit'] {
  switch (unit?.toLowerCase()) {
    case undefined:
      return 'one';
    case 'k':
    case 't':
    case 'thousand':
      return 'thousand';
    case 'm':
    case 'mn':
    case 'million':
      return 'million';
    case 'bn':
    case 'billion':
      return 'billion';
    case 'cr':
    case 'crore':
    case 'crores':
      return 'crore';
    default:
      return 'lakh';
  }
}

const SCALES: Readonly<Record<MoneyMention['unit'], number>> = {
  one: 1,
  thousand: 1_000,
  lakh: 100_000,
  crore: 10_000_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Multiplies without the noise of binary fractions: 3.1 lakh is 310000, not 310000.00000000006. */
function scale(value: number, unit: string | undefined): number {
  // As many places as anybody writes; the multiplication may leave more.
  return Math.round(value * SCALES[unitName(unit)] * 10_000) / 10_000;
}

const BARE = new RegExp(
  `^\\s?(${DIGITS})(?:\\s?(${UNIT}))?(?:\\s?(?:-|–|—|to)\\s?(${DIGITS})(?:\\s?(${UNIT}))?)?(\\s?\\+)?((?:\\s?(?:/|per|an?)\\s?(?:hour|hr|day|week|month|year|annum))?(?:\\s\\+\\s\\p{L}[\\p{L} ]{1,20})?)\\s?$`,
  'iu',
);

/** A cell that holds nothing but a number, in a column whose head or first row gives the currency. */
export function readBareAmount(cell: string, currency: string, unit?: string): MoneyMention | null {
  const match = BARE.exec(cell);
  const digits = match?.[1];
  if (match === null || digits === undefined || cell.length > 60) return null;
  const first: End = { prefix: currency, digits, unit: match[2] ?? unit, suffix: undefined, noteLength: 0 };
  const second: End | null =
    match[3] === undefined
      ? null
      : { prefix: currency, digits: match[3], unit: match[4] ?? unit, suffix: undefined, noteLength: 0 };
  const from = cell.length - cell.trimStart().length;
  // "39,000+": the sign behind the number is read as that of any other amount. "28 – 32 per hour", "90,000 + van": what
  // stands behind it is no part of it.
  const end = cell.trimEnd().length - (match[6] ?? '').trimEnd().length;
  return mentionOf(cell, from, cell.slice(0, end).replace(/\s?\+$/, '').length, first, second, 'USD');
}

/** Whether an amount bears a space behind the comma of its thousands. */
export const isTorn = (written: string): boolean => /\d, \d{3}(?!\d)/.test(written);

/** "$61, 330", which may be a misprint of anything; "41, 300 EUR" can be read in one way only. */
const MISPRINT = /(?:[$€£₹]|Rs\.?|INR)\s?\d{1,3}, \d{3}(?!\d)/;

/**
 * What can be read of an amount as it is written: nothing of "$61, 330", of "$61, 330 – $72,900" its upper end. An end that is
 * a misprint becomes null, and the text is that of the other end; null where nothing is left.
 */
export function withoutMisprints<Amount extends { low: number | null; high: number | null; text: string }>(
  amount: Amount,
): Amount | null {
  if (!MISPRINT.test(amount.text)) return amount;
  const isLowTorn = /^[^\d]*\d{1,3}, \d{3}(?!\d)/.test(amount.text);
  const isHighTorn = /\d{1,3}, \d{3}[^\d]*$/.test(amount.text);
  const isRange = amount.low !== null && amount.high !== null && amount.low !== amount.high;
  if (!isRange || isLowTorn === isHighTorn) return null;
  const [first = '', second = ''] = amount.text.split(/\s?(?:[-–—−]|\bto\b|\band\b)\s?(?=[$€£₹R\d])/);
  return isLowTorn ? { ...amount, low: null, text: second } : { ...amount, high: null, text: first };
}

/**
 * Whether a text writes its thousands with a space behind the comma throughout, as a scraper left it: "$82, 460" is
 * then an amount like any other. Beside "$61,330" it is a misprint, which nobody may mend by guess.
 */
export function writesTorn(text: string): boolean {
  const torn = text.match(/(?:[$€£₹]|\bRs\.?|\bINR)\s?\d{1,3}, \d{3}(?!\d)/g)?.length ?? 0;
  return torn >= 2 && !/(?:[$€£₹]|\bRs\.?|\bINR)\s?\d{1,3},\d{3}/.test(text);
}

/** A country whose money a bare sign may stand for: how a text names the dollar, the country, the places in it, and its offices. */
interface Home {
  readonly named: RegExp;
  readonly country: RegExp;
  readonly places: RegExp;
  /** Bodies, registers and certificates that only this country has. */
  readonly offices: RegExp;
  readonly currency: string;
}

const UNITED_STATES: Home = {
  named: /\bUS\$|\bUSD\b/,
  country: /\bUnited States\b|\bU\.S\.|\bUSA\b|\bAmerican?\b/,
  places:
    /\b(?:United States|USA|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Chicago|Houston|Boston|Seattle|Los Angeles|San Francisco|Atlanta|Denver|Miami|Dallas)\b|\bU\.S\./g,
  offices: /\bBLS\b|Bureau of Labor Statistics|\bO\*NET\b|\b401\(k\)/,
  currency: 'USD',
};

/** Where telephone numbers of Canada begin, which are written as those of the United States are. */
const AREA_CODES =
  '204|226|236|249|250|289|306|343|365|367|403|416|418|431|437|438|450|506|514|519|548|579|581|587|604|613|639|647|705|709|778|780|782|807|819|825|867|873|902|905';

const HOMES_ABROAD: readonly Home[] = [
  {
    named: /\bAUD\b|(?<![A-Za-z])AU?\$|Australian dollars/,
    country: /\bAustralian?\b/,
    places:
      /\b(?:Australian?|New South Wales|NSW|Victoria|VIC|Vic|Queensland|QLD|Qld|Tasmania|Northern Territory|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Wollongong|Geelong|Ballarat|Bendigo|Cairns|Townsville|Broken Hill|Pilbara|Bowen Basin|Karratha|Kalgoorlie|Alice Springs|Gold Coast)\b/g,
    offices:
      /\bFair Work\b|\bTAFEs?\b|\bANZSCO\b|\bAustralian Bureau of Statistics\b|\b[Ss]uperannuation\b|\bHECS\b|\b1[38]00 \d{3} \d{3}\b|\b13 \d\d \d\d\b|\bCert(?:ificate)? (?:III|IV)\b|\bplus super\b|\b[Ss]alary packaging\b|\bTraditional Owners\b|\benterprise (?:bargaining )?agreement\b|\d% super\b|\b(?:Clerks|Nurses|Retail|Rail|Hospitality|Manufacturing|Modern) Award\b/,
    currency: 'AUD',
  },
  {
    // "CAD" alone may be how designers draw.
    named:
      /\bCAD\s?\$?\d|\d\s?CAD\b|\b(?:in|as) CAD\b(?! \p{Ll})|[$(]\s?CAD\b|(?<![A-Za-z]|[a-z], )(?:CA?|CDN|CAN)\$|Canadian dollars/u,
    country: /\bCanad(?:a|ian)\b/,
    places:
      /\b(?:Canada|Canadian|Ontario|Qu[eé]bec|British Columbia|Albertans?|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut|Toronto|Vancouver|Montr[eé]al|Calgary|Edmonton|Ottawa|Winnipeg|Fort McMurray|Sudbury|(?:Ont|Alta|Sask|Que)\.|B\.C\.|oil sands|Halifax|Mississauga|Regina|Saskatoon|Moncton|St\. John['’]s|Prairies|Maritimes|N\.S\.|N\.B\.)(?![\p{L}\p{N}])/gu,
    offices: new RegExp(
      `\\bStatistics Canada\\b|\\bStatCan\\b|\\bJob Bank\\b|\\bRed Seal\\b|\\bService Canada\\b|(?<!\\d)\\(?(?:${AREA_CODES})\\)?[-. ]\\d{3}[-. ]\\d{4}(?!\\d)`,
    ),
    currency: 'CAD',
  },
  {
    named: /\bNZD\b|\bNZ\$|New Zealand dollars/,
    country: /\bNew Zealand\b/,
    places: /\b(?:New Zealand|Auckland|Wellington|Christchurch|Aotearoa|Dunedin)\b/g,
    offices: /\bKiwiSaver\b|\bcareers\.govt\.nz\b/,
    currency: 'NZD',
  },
  {
    named: /₹|\bINR\b|\bRs\.?\s?\d|\blakhs?\b|\bLPA\b|\brupees\b/i,
    country: /\bIndian?\b/,
    places:
      /\b(?:Indian?|Maharashtra|Karnataka|Tamil Nadu|Telangana|Kerala|Gujarat|Punjab|Rajasthan|Uttar Pradesh|West Bengal|Mumbai|Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Noida|Gurgaon|Gurugram|Jaipur|Lucknow)\b/g,
    offices:
      /\bUPSC\b|\bSSC\b|\bIBPS\b|\bIIT\b|\bNEET\b|\b[67]th (?:CPC|Pay Commission)\b|\bdearness allowance\b/i,
    currency: 'INR',
  },
  {
    named:
      /\bZAR\b|\b(?:South African )?[Rr]and\b|(?<![\p{L}\d])R\s?\d{2,3}[ ,]\d{3}(?!\d)[\s\S]{1,2000}(?<![\p{L}\d])R\s?\d{2,3}[ ,]\d{3}(?!\d)/u,
    country: /\bSouth Africa\b|\bSouth African\b/,
    places:
      /\b(?:South African?|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga|Free State|Johannesburg|Cape Town|Durban|Pretoria|Bloemfontein|Gqeberha|Soweto)\b/g,
    offices: /\bStats ?SA\b|\bSARS\b|\bSETA\b|\bNSFAS\b|\bTVET\b|\bHPCSA\b/,
    currency: 'ZAR',
  },
  {
    named: /\bSGD\b|(?<![A-Za-z])S\$|Singapore dollars/,
    country: /\bSingapore\b/,
    places: /\bSingapore(?:an)?\b/g,
    offices: /\bSkillsFuture\b|\bMinistry of Manpower\b/,
    currency: 'SGD',
  },
];

/** Classes of occupations by the number that only one country's statistics give them. */
const CODES: Readonly<Record<string, RegExp>> = {
  CAD: /\bNOC(?: codes?)?(?: is)?:?\s{0,2}\d{4,5}\b|\b20\d\d NOC\b|\bNOC (?:[Dd]escription|[Gg]roup|[Uu]nit)\b/,
  AUD: /\bANZSCO\b:?\s{0,2}\d{4,6}\b/,
  SGD: /\bSSOC\b:?\s{0,2}\d{4,5}\b/,
};

/** "All amounts are in Canadian dollars": what a text says of its own sums. */
const ALL_IN: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [
    ['CAD', 'Canadian'],
    ['AUD', 'Australian'],
    ['NZD', 'New Zealand'],
    ['SGD', 'Singapore'],
  ].map(([currency = '', name = '']) => [
    currency,
    new RegExp(
      `\\b(?:all|amounts|figures|sums|salaries|wages|rates|numbers|prices|dollars)\\b[^.;\\n]{0,40}\\bin (?:${name} dollars|${currency})\\b`,
      'i',
    ),
  ]),
);

/** What a bare "$" means in a text that is at home in a country with this money: its own dollar, or that of the United States. */
export const dollarIn = (home: string): string => (home === 'ZAR' || home === 'INR' ? 'USD' : home);

/** How much a text has to say for a country before its bare "$" is taken for the dollar of that country. */
const ENOUGH = 4;
/** The same for a text that says nothing for the United States. */
const ENOUGH_ALONE = 2;
/** As much as settles it, whatever else a text names. */
const SURELY = 20;
/** One name said again and again says no more than twice. */
const MOST_OF_ONE = 2;

/**
 * The money of the country that a text is at home in, which tells what a bare "$" or "R" means there. The country in its title
 * weighs most, then how it writes the dollar and the country's own offices, then the places it names. Another country
 * has to outweigh the United States, of which a page from elsewhere may well speak in passing.
 */
export function homeCurrencyOf(written: string, title = ''): string {
  const text = written.replaceAll('N/A$', 'N/A $');
  const titles = [
    title,
    ...text
      .slice(0, 1_000)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 3),
  ]
    .filter((line) => line.length <= 120 && !/\.$|[$€£]\s?\d/.test(line.trim()))
    // "HEALTH CAREERS AUSTRALIA".
    .map((line) =>
      line === line.toUpperCase()
        ? line.replace(/\p{L}+/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
        : line,
    )
    .join('\n');
  // A page that marks the dollars of two countries and more compares countries, and is at home in none of them.
  const marked = HOMES_ABROAD.filter(
    (home) => dollarIn(home.currency) !== 'USD' && home.named.test(text),
  ).length;
  const weights = [UNITED_STATES, ...HOMES_ABROAD].map((home) => ({
    currency: home.currency,
    weight:
      (home.country.test(titles) ? 6 : placesNamed(titles, home.places) > 0 ? 3 : 0) +
      (home.named.test(text) &&
      (marked < 2 || dollarIn(home.currency) === 'USD') &&
      !isMarkedApart(text, home.currency)
        ? 5
        : 0) +
      (ALL_IN[home.currency]?.test(text) === true ? SURELY : 0) +
      (home.offices.test(text) ? 3 : 0) +
      (CODES[home.currency]?.test(text) === true ? ENOUGH : 0) +
      placesNamed(text, home.places),
  }));
  const best = weights.reduce((most, one) => (one.weight > most.weight ? one : most));
  // A page that quotes the offices of the United States and does not name another country in its title is at home there,
  // though a section of it looks across the border.
  const isTitled = HOMES_ABROAD.some(
    ({ currency, country, places }) =>
      currency === best.currency && (country.test(titles) || placesNamed(titles, places) > 0),
  );
  if (UNITED_STATES.offices.test(text) && !isTitled && dollarIn(best.currency) !== 'USD') return 'USD';
  const ofStates = weights.find(({ currency }) => currency === 'USD')?.weight ?? 0;
  return best.weight >= (ofStates === 0 ? ENOUGH_ALONE : ENOUGH) ? best.currency : 'USD';
}

/**
 * Whether a text marks few amounts with the code of a dollar, and many more with a bare "$": these are then of another one ("In
 * Toronto they earn CAD 92,400").
 */
function isMarkedApart(text: string, currency: string): boolean {
  if (dollarIn(currency) === 'USD') return false;
  // "CAD 90K", "CA$90K", "C$90K".
  const marked =
    text.match(
      new RegExp(
        `\\b${currency}\\s?\\$?\\d|\\d\\s?${currency}\\b|\\b${currency[0]}${currency[1]}?D?\\$\\s?\\d`,
        'g',
      ),
    )?.length ?? 0;
  const bare = text.match(/(?<![A-Za-z])\$\s?\d/g)?.length ?? 0;
  return marked > 0 && bare > marked * 3;
}

/** How many places of a country a text names, each of them counted twice at most. */
function placesNamed(text: string, places: RegExp): number {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(places)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.min(count, MOST_OF_ONE), 0);
}

const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?)$/i, 'EUR'],
  [/^(?:£|gbp|pounds?(?: sterling)?)$/i, 'GBP'],
  [/^(?:₹|inr|(?:indian )?rupees?)$/i, 'INR'],
  [/^(?:\$|usd|(?:us |u\.s\. )?dollars?)$/i, 'USD'],
  [/^(?:chf|swiss francs?)$/i, 'CHF'],
  [/^(?:aud|a\$|australian dollars?)$/i, 'AUD'],
  [/^(?:cad|c\$|canadian dollars?)$/i, 'CAD'],
  [/^(?:sgd|s\$|singapore dollars?)$/i, 'SGD'],
  [/^(?:nzd|nz\$|new zealand dollars?)$/i, 'NZD'],
  [/^(?:zar|(?:south african )?rands?)$/i, 'ZAR'],
];

/** What a text gives for all its figures at once: "All salaries are in euros", "… in AUD '000". */
export interface StatedMoney {
  readonly currency: string | null;
  /** "k" where all figures are in thousands. */
  readonly unit: 'k' | null;
}

/** What a text says once of the money of all its figures; a bare "$" there is the dollar of the page. */
export function statedMoney(text: string, dollar: string): StatedMoney {
  const match =
    /\b(?:figures|salaries|amounts|numbers|values|wages|rates)\b[^.;\n]{0,60}\b(?:in|as|are)\s["“'*]?((?:us |u\.s\. |indian |swiss |australian |canadian |singapore |new zealand )?(?:pounds?(?: sterling)?|euros?|dollars?|rupees?|francs?|USD|EUR|GBP|INR|CHF|AUD|CAD|SGD|NZD)|€|£|₹|\$)(?!\p{L}|(?!000)\d)(\s?(?:['’]000|\(?000s?\)?|thousands?|k)(?![\p{L}\d]))?/iu.exec(
      text,
    );
  // "All figures are base pay in thousands of dollars".
  const thousands =
    /\b(?:figures|salaries|amounts|numbers|values|wages)\b[^.;\n]{0,60}\bin thousands of ((?:us |u\.s\. |australian |canadian )?(?:dollars|pounds|euros))/iu.exec(
      text,
    );
  if (thousands !== null) {
    const money = thousands[1] ?? '';
    const named = CURRENCY_WORDS.find(([pattern]) => pattern.test(money))?.[1] ?? null;
    return { currency: /^dollars$/i.test(money) ? dollar : named, unit: 'k' };
  }
  const word = match?.[1]?.trim() ?? '';
  if (word === '$') return { currency: dollar, unit: match?.[2] === undefined ? null : 'k' };
  return {
    currency: CURRENCY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null,
    unit: match?.[2] === undefined ? null : 'k',
  };
}

/** The dollar of the one country that the beginning of a statement names ("In the US, …"); null where it names none, or two. */
export function dollarNamed(lead: string): string | null {
  const homes = [UNITED_STATES, ...HOMES_ABROAD].filter(
    ({ country, currency }) => country.test(lead) || (currency === 'USD' && /\bUS\b/.test(lead)),
  );
  return homes.length === 1 ? (homes[0]?.currency ?? null) : null;
}

/** The currency of all amounts of a text, where they have but one; else null. */
export function onlyCurrency(text: string, dollar: string): string | null {
  const written = findMoney(text, dollar).map(({ currency }) => currency);
  const [first, ...others] = new Set(written);
  if (first === undefined || others.length === 0) return first ?? null;
  // "A layover allowance of 60 dollars", once on a page of rupees; airlines of the Gulf on a page about India.
  const main = [first, ...others].find((one) => {
    const rest = written.filter((other) => other !== one).length;
    return written.length >= MANY_AMOUNTS && (rest === 1 || (one === dollar && rest < written.length / 4));
  });
  return main ?? null;
}

/** Among so many amounts one in other money says nothing of the rest. */
const MANY_AMOUNTS = 8;
