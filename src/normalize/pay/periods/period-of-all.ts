import type { Period } from '../../../domain/salary-record.ts';
import { findPeriods } from '../pay-words.ts';

const OF_ALL =
  /\b(?:figures|salaries|amounts|numbers|values|wages|rates|sums)\b(?:\s\p{L}+){0,3}?\s(?:are(?! paid (?:out )?(?:monthly|weekly|yearly|annually))|show|give|stand for)\s(?:\p{L}+\s){0,3}?((?:an?|per|one|each)\s(?:flight |working |clock )?(?:year|month|week|day|hour)|annual|yearly|monthly|weekly|daily|hourly)\b/iu;

/** "All figures are for 38 to 40 hours a week": how long one works for them. */
const HOURS_OF_WORK = /\b\d{1,2}(?:\.\d)?[ -]hours?(?: of work)?(?: an?| per|\/) (?:week|day|month)\b/giu;

/** "These are monthly figures, housing counted in." */
const THESE_ARE =
  /(?<=^|[.!?]\s)(?:these|those|they|all(?: of (?:these|them))?) are (?:all )?(?:gross |net |average )?(yearly|monthly|weekly|daily|hourly) (?:figures|salaries|amounts|sums|numbers|wages|rates|values)\b/iu;

/** "Pay on ships is quoted by the month": for what time those of the trade give their pay. */
const QUOTED =
  /\b(?:pay|salar(?:y|ies)|wages?|earnings|rates|figures|sums)\b(?:\s\p{Ll}+){0,4}?\s(?:is|are)\s(?:\p{Ll}+\s)?(?:quoted|given|stated|told|counted|reckoned|expressed|shown|listed)\s((?:by the|per|an?)\s(?:month|week|day|hour)|monthly|weekly|daily|hourly)\b(?! (?:here|there|in)\b)/iu;

/** "Monthly gross figures, full-time.": a line that says no more than that. */
const FIGURES_ARE =
  /^\W*(?:all )?(?:gross |net |average )?(monthly|weekly|daily|hourly) (?:gross |net |average )?(?:figures|amounts|sums|salaries|wages|rates)\b(?:,? \p{L}[\p{L} -]{0,30})?[.:]?$/iu;

/** "All pay is annual unless we say otherwise": what is said of everything but the exceptions. */
const UNLESS =
  /\bunless\b[^.;!?]{0,30}\b(?:otherwise|stated|noted|say|says|said|specified|marked|indicated|shown|mentioned)\b/i;
/** "This is the average monthly salary including housing": what a survey page says once of all that it gives. */
const THIS_IS =
  /^(?:(?:this is|these are|that is) (?:the |an? )?)?(?:average |mean |typical )?(?:monthly|yearly|annual|hourly|weekly) (?:salar(?:y|ies)|pay|wages?|income)\b,? (?:including|incl\.?|with|and includes?|which includes?)\b[^.;!?]{0,60}\b(?:housing|transport(?:ation)?|benefits)\b/i;

/** The period of a sentence that says once for the whole text what its figures are paid for; else null. */
function periodOfRest(sentence: string): Period | null {
  if (/\d/.test(sentence) || sentence.length > 200) return null;
  if (!THIS_IS.test(sentence) && !(UNLESS.test(sentence) && SPEAKS_OF_ALL.test(sentence))) return null;
  const periods = new Set(findPeriods(sentence).map(({ value }) => value));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

const SPEAKS_OF_ALL =
  /\b(?:what you see|everything|all|every|pay|salar(?:y|ies)|wages?|figures?|sums?|amounts?|numbers?|rates?|earnings)\b/i;

/** The period that a text gives for all its figures at once, else null. */
export function periodOfAll(texts: readonly string[]): Period | null {
  for (const text of texts) {
    for (const sentence of /\bunless\b|\bthis is\b|\bsalary\b/i.test(text)
      ? text.split(/(?<=[.!?;:])\s+/u)
      : []) {
      const period = periodOfRest(sentence.trim());
      if (period !== null) return period;
    }
    const word = (OF_ALL.exec(text.replace(HOURS_OF_WORK, ' ')) ??
      THESE_ARE.exec(text) ??
      FIGURES_ARE.exec(text.trim()) ??
      QUOTED.exec(text))?.[1]
      ?.replace(/^(?:one|by the)\s/i, 'a ')
      .replace(/\s(?:flight|working|clock)\s/i, ' ');
    const [found] = word === undefined ? [] : findPeriods(word.replace(/^a (?=hour)/i, 'an '));
    // A year's pay is known by its size; only of a shorter period has the text to tell.
    if (found !== undefined && found.value !== 'year') return found.value;
  }
  return null;
}
