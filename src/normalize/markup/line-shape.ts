/** What a line of plain text looks like, before anything is known of its meaning. */
export type LineShape = 'blank' | 'bullet' | 'row' | 'heading-mark' | 'figure' | 'short' | 'prose';

const BULLET = /^\s*(?:[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔–—]|[*+-])\s+\S/u;
const ORDERED = /^\s*\d{1,2}[.)]\s+\S/;
const ATX = /^\s{0,3}#{1,6}\s+\S/;
/** Words that may stand beside a figure on its line without naming anything: "a year", "per hour", "USD". */
const UNIT_WORDS =
  /\b(?:an?|per|each|year|yr|hour|hr|month|mo|week|wk|day|annum|p\.?a|annually|yearly|hourly|monthly|weekly|daily|and|to|rs|usd|eur|gbp|inr|aud|cad|nzd|sgd|hkd|zar|aed|chf|euros?|dollars?|pounds?|rupees?|lpa|lakhs?|lacs?|k|m|million|thousand|avg|est|up|upto|less|more|over|under|about|around|between|from)\b/giu;

/** A figure alone: an amount, a percentage or a number with its unit, and nothing that names it. */
export function isFigureAlone(line: string): boolean {
  if (line.length > 60 || !/\p{Nd}/u.test(line)) return false;
  // "A. About $986.": the answer to a question.
  if (/^\s*A[.:]\s\S/.test(line)) return false;
  if (/^\s*\d{1,2}(?:th|st|nd|rd)\b/i.test(line) || TIME_ALONE.test(line) || TIME_OVER.test(line))
    return false;
  // "Hourly: £24.69": a figure with a label of its own.
  if (
    /^\s*(?:per |an? )?(?:hour|day|week|month|year|annum|hourly|daily|weekly|monthly|yearly|annual(?:ly)?)(?:\s?:\s|\s(?=[$€£₹]\d))/i.test(
      line,
    )
  )
    return false;
  // "Up to: £34,000": what bounds it is its label.
  if (/^\s*\p{L}[\p{L} ]{0,20}:\s/u.test(line)) return false;
  // "29-2034": the code of an occupation.
  if (/^\s*\d\d-\d{4}(?:\.\d\d)?\s*$/.test(line)) return false;
  // "1-2", "3–4": so many of what the column counts.
  if (/^\s*\d{1,2}[-–]\d{1,2}\s*$/.test(line)) return false;
  // "$42k10%": its percentile was run together with it.
  const parted = line.replace(/(?<=\d[kK])(?=\d\d\s?%$)/, ' ');
  return !/\p{L}/u.test(parted.replace(UNIT_WORDS, ' ').replace(/[\p{Nd}](?:[kKmMbB]|\s?(?:L|Cr))\b/gu, ' '));
}

/** "Year 1", "3 years", "0-1 yr": a stage of a career or the length of it, which labels a figure and is none. */
const TIME_ALONE =
  /^\s*(?:(?:year|month|week|day)\s\d{1,2}|\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+?\s?(?:year|yr|month))\s*$/i;

/** "Year 1 – £229.71", "Year 15+ $40.08": a stage of a career and what it is paid. */
const TIME_OVER = /^\s*(?:year|month|week|day)\s\d{1,2}\+?(?!\s?[-–]\s?\d)\P{L}{0,4}?[$€£₹]/iu;

/** More cells than any table has; such a line is no row but noise. */
const MOST_CELLS = 60;

/** Whether the line is a cell row of a table written with pipes, with or without the pipe at its ends. */
export function isRow(line: string): boolean {
  const trimmed = line.trim();
  if (!trimmed.includes('|') || trimmed.length < 2) return false;
  const cells = trimmed.split('|').length;
  return cells <= MOST_CELLS && (trimmed.startsWith('|') || cells >= 3);
}

/** Ends like a sentence or a clause, so that it is no title. */
function endsLikeProse(line: string): boolean {
  return /[.;,!…]["'”’)\]]*$/u.test(line) && !/\b(?:vs|etc|Inc|Co|Ltd|U\.S|Jr|Sr)\.$/u.test(line);
}

/** The shape of one line. `short` lines are those that could be a title, a label or a link. */
export function shapeOf(line: string): LineShape {
  const trimmed = line.trim();
  if (trimmed === '') return 'blank';
  if (ATX.test(line)) return 'heading-mark';
  if (isRow(line)) return 'row';
  if (BULLET.test(line) || ORDERED.test(line)) return 'bullet';
  if (isFigureAlone(trimmed)) return 'figure';
  const words = trimmed.length > 120 ? 99 : trimmed.split(/\s+/u).length;
  return words <= 14 && !endsLikeProse(trimmed) && !BEGINS_SENTENCE.test(trimmed) ? 'short' : 'prose';
}

/** "Federal museums paid best. The median for curators there came": a line of wrapped prose that ends within a sentence. */
const BEGINS_SENTENCE = /^.{15,}\p{Ll}{3}[.!]\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){3,}$/u;

/** "to $97,340 and that for archivists to": a line that ends where no sentence and no title does. */
const DANGLES =
  /\s(?:to|of|and|the|an?|in|for|with|at|than|or|from|by|is|are|was|were|that|which|who|whose|has|have|had|be|been|can|may|will|would|could|their|its|your|his|her|not|but|about|around|over|under|between|per)$/i;

/** "$81" over "400 a year": whether a line break stands between figures of which nothing tells that they are one amount. */
export const partsAmount = (before: string, line: string): boolean =>
  /[$€£₹]\s?\d{1,3}$/.test(before) && /^\d/.test(line);

/** Whether a line is within wrapped prose: it is prose, begins in small letters, or is long and goes on below in small letters or behind a small word. */
export function isWrappedProse(line: string, below: string): boolean {
  const text = line.trim();
  const goesOn = text.length >= 50 && (/^\s*\p{Ll}{2}/u.test(below) || DANGLES.test(text));
  return shapeOf(line) === 'prose' || (shapeOf(line) === 'short' && (/^\p{Ll}/u.test(text) || goesOn));
}

/** Whether the line continues the sentence of the line before it, which was broken to fit a width. */
export function continues(previous: string, line: string): boolean {
  const before = previous.trim();
  const dangles = /^\p{Ll}/u.test(before) && before.length >= 20 && DANGLES.test(before);
  if ((before.length < 50 && !dangles) || /[.:;!?|]["'”’)]?$/u.test(before)) return false;
  if (partsAmount(before, line.trim())) return false;
  return /^[\p{Ll}\p{Nd}$€£₹(]/u.test(line.trim()) && !isFigureAlone(line);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
/** "Tuesday, March 6, 2012", "Updated on June 2, 2023", "6 min read": when a page was made and how long it is. */
const DATE_LINE = new RegExp(
  `^(?:(?:last )?(?:updated|published|posted|modified|reviewed)(?: on)?:?\\s)?(?:\\p{L}+day,?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d|\\d{1,2}\\.?\\s${MONTH}\\s(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?:\\s?[|·•-]\\s?\\S.{0,30})?$|^\\d{1,3}[ -]min(?:ute)?s? read$`,
  'iu',
);

/** "Last updated: May 2025 | Checked by a recruiter": who made a page, and when. */
const BYLINE = new RegExp(
  `^(?:last )?(?:updated|published|posted|modified|reviewed|written|edited|checked|fact[- ]checked|verified)(?:(?: on)?:?\\s(?:${MONTH}\\s)?\\d|:?\\s(?:by|on)\\s)`,
  'iu',
);
const BY_NAME = /^By (?:\p{Lu}[\p{L}.’'-]*\s){1,3}?\p{Lu}[\p{L}’'-]+(?:,|\s[|·•]|$)/u;

/** Whether a line only says who made a page, when, or how long it takes to read: no title. */
export function isDateLine(line: string): boolean {
  const text = line.trim();
  return (
    (text.length <= 80 && DATE_LINE.test(text)) ||
    (text.length <= 140 && (BYLINE.test(text) || BY_NAME.test(text)))
  );
}
