import { type MoneyMention, readBareAmount } from './find-money.ts';

/** Words that govern pay, and behind them hedges and prepositions: "a median of approximately", "will draw from". */
const LEAD =
  '\\b(?<word>median|average|mean|salar(?:y|ies)|pay|wages?|incomes?|earnings|earn(?:s|ed|ing)?|makes?|made|paid|draws?|drew|gets?|band|scale)(?:\\s(?:can|may|will|is|was|are|were|of|at|from|to|begins?|starts?|range[sd]?|ranging|runs?|stands?|sits?|comes?|between|about|around|approximately|roughly|some|over|under|nearly|almost|up|just|out)){0,5}\\s';
const NUMBER =
  '(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{2})?|\\d{5,7}|\\d{1,3}k|\\d{1,4}\\.\\d{2}|\\d{4})(?![\\d%]|[.,]\\d)';
const BARE = new RegExp(`${LEAD}(?<amount>${NUMBER}(?:\\s?(?:-|–|to|and)\\s?${NUMBER})?)`, 'giu');

/** What may stand behind an amount; any other noun would say what is counted: "an average of 1,240 visits". */
const NOTHING_COUNTED =
  /^(?:\s?$|\s?[.,;:)(–—/-]|\s(?:per|an?|each|every|for|to|up to|in|and|while|or|as|at|with|on|annually|yearly|hourly|monthly|weekly|before|after|gross|net|but|if|when|depending)\b)/iu;
const PERIOD =
  /^\s?(?:(?:per|an?|each|every|\/)\s?(?:hour|hr|day|week|month|year|annum)\b|annually|yearly|hourly|monthly|weekly|p\.?a\b)/i;
/** A sentence that counts people or work gives numbers of those as well. */
const COUNTS =
  /\b(?:jobs|openings|employ(?:s|ed|ing|ees|ment)?|people|workers|posts|vacancies|applicants|students|members|hours|miles|words|patients|visits|reports|responses|salaries (?:from|reported))\b/i;

/**
 * Takes a text and the one currency of its source; gives amounts that bear no sign and yet are money, for words that
 * govern pay stand right before them: "a median of approximately 61,300", "draw 2,900 a month". Counts, years and
 * percentages are left out.
 */
export function findBareMoney(text: string, currency: string): MoneyMention[] {
  if (!/\d{4}|\d[.,]\d{2}|\dk\b/.test(text)) return [];
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(BARE)) {
    const { amount: written = '' } = match.groups ?? {};
    const from = match.index + match[0].length - written.length;
    const behind = text.slice(from + written.length, from + written.length + 24);
    const hasPeriod = PERIOD.test(behind);
    if (!NOTHING_COUNTED.test(behind) || (COUNTS.test(text) && !hasPeriod)) continue;
    // "The mean in 2022", "made 12.50 of it": years and small numbers tell nothing by themselves.
    if (!hasPeriod && /^(?:\d{4}|\d{1,4}\.\d{2})(?:\D|$)/.test(written)) continue;
    if (/^(?:19|20)\d{2}(?!\d)/.test(written)) continue;
    const parts = /^(\S+?)\s?(?:-|–|to|and)\s?(\S+)$/i.exec(written);
    const isRange =
      parts !== null && (!/and/i.test(written) || /\b(?:between|from)\s$/i.test(text.slice(0, from)));
    const amount = isRange || parts === null ? written.replace(/\sand\s/i, ' to ') : (parts[1] ?? written);
    const mention = readBareAmount(amount, currency);
    if (mention === null) continue;
    const to = from + (isRange || parts === null ? written.length : amount.length);
    found.push({ ...mention, from, to, text: text.slice(from, to) });
  }
  return found;
}

/** The amounts of both lists in the order of the text; of two that overlap the one that bears a sign. */
export function withBare(signed: readonly MoneyMention[], bare: readonly MoneyMention[]): MoneyMention[] {
  const others = bare.filter(({ from, to }) => !signed.some((one) => from < one.to && to > one.from));
  return [...signed, ...others].sort((a, b) => a.from - b.from);
}
