import type { FactUnit } from '../../domain/fact.ts';
import type { FactKind } from '../../domain/fact-kind.ts';

/** The figure in a statement, with its unit. */
export interface Quantity {
  readonly number: number;
  readonly numberHigh: number | null;
  readonly unit: FactUnit;
}

const N = '([+-−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+−-]?\\d{1,12}(?:\\.\\d{1,3})?)';
const TO = '\\s?(?:-|–|—|to|or)\\s?';
const PERCENT = new RegExp(`${N}(?:${TO}${N})?\\s?(?:%|percent\\b|per cent\\b)`, 'i');
const TIME = new RegExp(`${N}(?:${TO}${N})?\\+?[\\s-]?(years?|yrs?|months?|weeks?)\\b`, 'i');
const HOURS = new RegExp(`${N}(?:${TO}${N})?\\+?[\\s-]?hours?(?:[\\s-](?:a|per|each)?[\\s-]?week|\\b)`, 'i');
const COUNT = new RegExp(`(?<![\\d$€£₹.,-])${N}(?:\\s?(million|thousand|k\\b))?`, 'i');

/** The figure of a statement of this kind, in the unit that the kind or the words beside it give; else null. */
export function readQuantity(text: string, kind: FactKind): Quantity | null {
  const percent = PERCENT.exec(text);
  if (percent !== null && kind !== 'jobs' && kind !== 'openings')
    return quantity(percent[1], percent[2], 'percent');
  switch (kind) {
    case 'age':
      return bare(text, 'years');
    case 'satisfaction':
      return bare(text, 'points');
    case 'jobs':
    case 'openings':
      return bare(text, 'jobs');
    case 'experience-years':
    case 'time-to-enter':
    case 'training':
    case 'career-step':
    case 'experience':
    case 'entry-step': {
      const time = TIME.exec(text);
      if (time !== null) return quantity(time[1], time[2], timeUnit(time[3]));
      return kind === 'experience-years' && /^\D{0,12}\d{1,2}\+?\D{0,8}$/.test(text)
        ? bare(text, 'years')
        : null;
    }
    case 'hours': {
      const hours = HOURS.exec(text);
      return hours === null ? null : quantity(hours[1], hours[2], 'hours per week');
    }
    case 'growth':
      return null;
    default: {
      return null;
    }
  }
}

function timeUnit(word: string | undefined): FactUnit {
  if (/^month/i.test(word ?? '')) return 'months';
  return /^week/i.test(word ?? '') ? 'weeks' : 'years';
}

function bare(text: string, unit: FactUnit): Quantity | null {
  const match = COUNT.exec(text);
  if (match === null) return null;
  const number = parse(match[1]);
  if (number === null) return null;
  const scale = /^million$/i.test(match[2] ?? '') ? 1_000_000 : match[2] === undefined ? 1 : 1_000;
  return { number: Math.round(number * scale * 1_000) / 1_000, numberHigh: null, unit };
}

function quantity(low: string | undefined, high: string | undefined, unit: FactUnit): Quantity | null {
  const number = parse(low);
  if (number === null) return null;
  const end = parse(high);
  return { number, numberHigh: end !== null && end >= number ? end : null, unit };
}

function parse(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', '').replace('−', '-').replace('+', ''));
  return Number.isFinite(value) ? value : null;
}

/** The year to which a projection runs: "through 2031", "2024–34", "from 2024 to 2034"; else null. */
export function readThrough(text: string): number | null {
  const direct = /\b(?:through|until|by|to)\s((?:19|20)\d{2})\b/i.exec(text)?.[1];
  if (direct !== undefined) return Number(direct);
  const span = /\b((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)?\d{2})\b/.exec(text);
  if (span?.[1] === undefined || span[2] === undefined) return null;
  return Number(span[2].length === 2 ? span[1].slice(0, 2) + span[2] : span[2]);
}

/** The shares of a cell such as "Male, 68.1% Female, 31.9%": each name with its percentage. */
export function readShares(text: string): { name: string; number: number; text: string }[] {
  const shares: { name: string; number: number; text: string }[] = [];
  for (const match of text.matchAll(
    /(\p{L}[\p{L} /’'()-]{0,60}?)[,:]?\s{0,2}(\d{1,3}(?:\.\d{1,3})?)\s?%/gu,
  )) {
    const [whole, name, digits] = match;
    if (name !== undefined && digits !== undefined)
      shares.push({ name: name.trim(), number: Number(digits), text: whole.trim() });
  }
  return shares;
}
