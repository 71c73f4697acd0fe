import type { Basis, Measure, Period, Qualifier } from '../../domain/salary-record.ts';

import { MOVED_FROM } from '../mentions/moved-from.ts';
/** A word of meaning found in a text, with its place. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

type Vocabulary<T> = readonly (readonly [RegExp, T])[];

function findAll<T>(text: string, vocabulary: Vocabulary<T>): Found<T>[] {
  const found: Found<T>[] = [];
  for (const [pattern, value] of vocabulary)
    for (const match of text.matchAll(pattern))
      found.push({ value, from: match.index, to: match.index + match[0].length });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

const MEASURE_WORDS: Vocabulary<Measure> = [
  [
    /\b(?:gehalts)?durchschnitt(?:lich\p{L}*|sgehalt|seinkommen|slohn)?(?!\p{L})|\bmittelwert\b|\bim (?:schnitt|mittel)\b/giu,
    'average',
  ],
  [/\bmittlere[snr]?\b|\bmedian(?:gehalt|lohn|einkommen|wert)\b/gi, 'median'],
  [/\b(?:averag(?:e|es|ed|ing)|mean|avg)\b(?!s of)/gi, 'average'],
  [/\b(?:medians?|midpoint)\b/gi, 'median'],
  [/\b(?:ranges?|ranging|ranged|pay band|salary band)\b/gi, 'range'],
];
/** The statistics that a text names, in its order. */
export const findMeasures = (text: string): Found<Measure>[] => findAll(text, MEASURE_WORDS);

const BASIS_WORDS: Vocabulary<Basis> = [
  [
    /\bbase(?:d)?[- ](?:salar(?:y|ies)|pay|wages?|compensation|income|rate)\b|\bbasic (?:salary|pay)\b|\bbase only\b|^(?:\p{L}+ ){0,2}(?<!(?:customer|client|user|knowledge|data) )base$/giu,
    'base',
  ],
  [
    /\btotal (?:\w+ )?(?:compensation|pay|earnings|cash|package|salary|remuneration|rewards?)\b|\btotal comp\b|\b(?:compensation|pay|salary) packages?\b|\bincluding (?:\w+ ){0,3}(?:bonus|bonuses|commissions?|tips|overtime)\b|\b(?:on-target|on target) earnings\b|\bOTE\b|^total$/gi,
    'total',
  ],
];
/** What parts of pay a text names, base or total, in its order. */
export const findBases = (text: string): Found<Basis>[] => findAll(text, BASIS_WORDS);

const PERIOD_WORDS: Vocabulary<Period> = [
  [
    /\b(?:per|an?|each|every) (?:year|annum)\b|\/\s?(?:year|yr|annum|a)\b|\b(?:annual|annually|yearly|annualised|annualized)\b|\bp\.\s?a\b\.?|\bpa\b|\bper yr\b|\b(?:a|per) calendar year\b|\bby the year\b|\b(?:pro|im) Jahr\b|\bjahres(?:brutto|netto|gehalt|gehälter|einkommen|lohn|verdienst)|\bjährlich\b|\bpar an\b|\bLPA\b|\(year(?=[,)])|, year\)/gi,
    'year',
  ],
  [
    /\(month[,)]|, month\)|\b(?:per|an?|each|every) month\b|\/\s?(?:month|mo)\b|\bby (?:the )?month\b|\bmonthly\b|\b(?:pro|im) Monat\b|\bmonats(?:brutto|netto|gehalt|gehälter|einkommen|lohn|verdienst)|\bmonatlich\b|\bpar mois\b|\bp\.\s?m\b(?=\.?\s*(?:$|[,;)]))|\bpcm\b/gi,
    'month',
  ],
  [
    /\(week[,)]|, week\)|\b(?:per|an?|each|every) week\b|\bfor an? \d{2}(?:\.\d)?[- ]hour week\b|\/\s?(?:week|wk)\b|\bpw\b|\bby the week\b|(?<!\b(?:bi|semi)-)\bweekly\b/gi,
    'week',
  ],
  [
    /\(day[,)]|, day\)|\b(?:per|a|each|every) (?:working )?day\b|\bfor (?:a|each|the|one) (?:full|whole) day\b|\/\s?day\b|(?<=\d )for the day\b|\bby the day\b|\bdaily\b|\bday rates?\b|^full[- ]day(?: rates?)?$/gi,
    'day',
  ],
  [
    /\(hour[,)]|, hour\)|\b(?:per|an|each|every) (?:(?:flight|flying|billable|working|clock|contact|teaching) )?hour\b|\/\s?(?:hour|hr|h)\b|\bby (?:the )?hour\b|\b(?:pro|je|die) Stunde\b|\bstunden(?:lohn|löhne|satz|verdienst)|\bhourly\b|\bper hr\b|(?<=[$€£]\s?)hr\b|(?<=\d\s)hour$|(?<=\d )for the hour\b|\bhour rates?\b|\bp\.?h\b(?=[.,;) ]|$)/gi,
    'hour',
  ],
];
/** "60 hours a week", "Hours 37 to 40 a week", "52 weeks in a year": how much is worked, and not for how long a sum is paid. */
const WORKED =
  /\b(?:(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|several|a few)(?: (?:or|to) \w+)? (?!(?:dollars|euros|pounds|rupees|thousand|hundred|million|lakhs?)\b)[\p{L}-]+s|hours?(?::?\s\d{1,2}(?:\.\d)?(?:\s?(?:to|-|–)\s?\d{1,2}(?:\.\d)?)?)?|hrs?|days?|shifts?|nights?|weeks?|miles?|visits?|once|twice|times)(?:(?: or (?:more|less|fewer))?,?\s(?:of work\s|worked\s|on average\s|in\s)?)?$/iu;

const DONE_SO_OFTEN =
  /^\s(?:hours?|close|closing|reports?|reporting|meetings?|reviews?|audits?|filings?|statements?|leave|conferences?|check-ups?|tests?|exams?|newsletters?|tasks?|routine)\b/i;

/** "A trade weekly": a paper that comes out every week. */
const PAPER = /\b(?:trade|business|industry|news|medical|local|national|academic)\s$/i;

/** The periods of pay that a text names, in its order; how much is worked in them is none. */
export const findPeriods = (text: string): Found<Period>[] =>
  findAll(text, PERIOD_WORDS).filter(({ from, to }) => {
    const lead = text.slice(Math.max(0, from - 40), from);
    // "Monthly close, annual reviews": what is done so often is not paid so.
    if (
      /^(?:annual|yearly|monthly|weekly|daily)$/i.test(text.slice(from, to)) &&
      DONE_SO_OFTEN.test(text.slice(to))
    )
      return false;
    const isPaper = PAPER.test(lead) && /^(?:weekly|daily|monthly)$/i.test(text.slice(from, to));
    // "With a day's notice", "a year's experience": a length of time.
    const isLength = /^(?:['’]|â€™)s\b/.test(text.slice(to));
    return !WORKED.test(lead) && !isPaper && !isLength;
  });

/** A time of pay that the contract has no word for: two weeks, half a month, a quarter. */
const OTHER_TIME =
  '(?:fortnight(?:ly)?|bi-?weekly|semi-?monthly|(?:two|2) weeks|pay (?:period|check)|quarter(?:ly)?(?! of\\b))\\b';
const OTHER_TIME_BEHIND = new RegExp(
  `^[\\s\\u00a0]{0,2}\\(?(?:(?:gross|net|on average|or more) ){0,2}(?:(?:per|an?|each|every|\\/)\\s?)?${OTHER_TIME}`,
  'i',
);
const OTHER_TIME_BEFORE = /\b(?:fortnightly|bi-?weekly|semi-?monthly)\b/i;

/** Whether what stands right behind an amount says that it is paid for a fortnight or the like, which no record can say. */
export const isForOtherTime = (after: string): boolean => OTHER_TIME_BEHIND.test(after);

/** Whether a label says so and names no other period: "Fortnightly pay". */
export const saysOtherTime = (label: string): boolean =>
  OTHER_TIME_BEFORE.test(label) && findPeriods(label).length === 0;

/**
 * The period that stands directly behind an amount: "$66.38 per hour", "£30,000 p.a.", "$20/hr"; also behind the name of
 * the end, or the same sum in other money, in brackets: "$3,610 (Step E) per month", "€2,400 ($2,590) a month".
 */
const PERIOD_BEHIND =
  /^(?:\s\((?:the\s)?(?:highest|high|maximum|max\.?|top|last|step|point|level|grade)\b[\p{L}\d -]{0,20}\)|\s?\((?:about |around |roughly |~ ?|= ?)?(?:US|AU|CA|NZ|S)?[$€£₹]\s?\d[\d.,kK\s–-]{0,20}\))?[\s\u00a0]{0,2}\(?(?:(?:gross|net|brutto|netto|before tax(?:es)?|after tax(?:es)?|in total|total|on average|or more|and up) ){0,2}(?:(?:im|pro|je|in der) (Jahr|Monat|Woche|Tag|Stunde)\b|(jährlich|monatlich|wöchentlich|täglich|stündlich)(?!\p{L})|(?:per|an?|(?:for )?each|(?:for )?every|in a|\/)\s?(?:full |calendar |working |flight |billable |clock )?(year|yr|annum|hour|hr|h|month|mo|week|wk|day)\b|(annually|yearly|hourly|monthly|weekly|daily|p\.?\s?a\b|pa\b|p\.?\s?m\b|pcm\b|LPA\b))/iu;

/** A period right behind an amount, and how many characters it takes. */
export interface PeriodBehind {
  readonly period: Period;
  readonly length: number;
}

/** Takes what stands behind an amount; gives the period right there, or null. */
export function periodBehind(after: string): PeriodBehind | null {
  const match = PERIOD_BEHIND.exec(after);
  if (match === null) return null;
  const word = (match.slice(1).find((part) => part !== undefined) ?? '').toLowerCase().replace(/[.\s]/g, '');
  const period = periodOf(word);
  return period === null ? null : { period, length: match[0].length };
}

function periodOf(word: string): Period | null {
  if (/^(?:jahr|jährlich)$/.test(word)) return 'year';
  if (/^(?:stunde|stündlich)$/.test(word)) return 'hour';
  if (/^(?:monat|monatlich)$/.test(word)) return 'month';
  if (/^(?:woche|wöchentlich)$/.test(word)) return 'week';
  if (/^(?:tag|täglich)$/.test(word)) return 'day';
  if (/^(?:year|yr|annum|annually|yearly|pa|lpa)$/.test(word)) return 'year';
  if (/^(?:hour|hr|h|hourly)$/.test(word)) return 'hour';
  if (/^(?:month|mo|monthly|pm|pcm)$/.test(word)) return 'month';
  if (/^(?:week|wk|weekly)$/.test(word)) return 'week';
  return /^(?:day|daily)$/.test(word) ? 'day' : null;
}

/** How an amount is bounded by the words before it. */
export interface Bound {
  readonly end: 'both' | 'low-only' | 'high-only';
  readonly qualifier: Qualifier;
}

const HEDGE =
  '(?:about|around|approximately|approx\\.?|roughly|circa|ca?\\.?|~|≈|some|an? estimated|almost|nearly|close to|near)';
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:mindestens|ab)$/i, { end: 'low-only', qualifier: 'exact' }],
  [/(?:bis zu|höchstens|maximal)$/i, { end: 'high-only', qualifier: 'exact' }],
  [/(?:knapp)$/i, { end: 'both', qualifier: 'under' }],
  [/(?:über)$/i, { end: 'both', qualifier: 'over' }],
  [/(?:rund|etwa|ungefähr)$/i, { end: 'both', qualifier: 'about' }],
  [
    /(?:upwards? of|upward of|at least|no less than|not less than|no lower than|a minimum of|minimum of|minimum|starting (?:at|from)|starts? (?:at|from|out at|around)|begins? at|beginning at|from|as little as|as low as|excess of as much as)$/i,
    { end: 'low-only', qualifier: 'exact' },
  ],
  [
    /(?:up to|upto|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of|maximum|max\.?|(?:tops?|caps?|maxes) out at|topping out at|peaks? at|capped at|caps? at|reach(?:es|ing)?|a high of|rise to|rising to|rises to|climb to)$/i,
    { end: 'high-only', qualifier: 'exact' },
  ],
  [
    /(?:just under|just below|just shy of|slightly (?:under|below|less than)|a little (?:under|less than)|less than|fewer than|lower than|below|under|nearly|almost|not quite|shy of)$/i,
    { end: 'both', qualifier: 'under' },
  ],
  [
    /(?:just over|just above|slightly (?:over|above|more than)|a little (?:over|more than)|well over|well above|more than|higher than|greater than|over|above|exceed(?:s|ing)?|in excess of|excess of|north of|beyond|past|surpass(?:es|ing)?|top(?:s|ping)?)$/i,
    { end: 'both', qualifier: 'over' },
  ],
  [
    /(?:about|around|approximately|approx\.?|roughly|circa|\bca?\.?|~|≈|some|an? estimated|estimated at|estimated|closer to|close to|near|in the region of|in the neighbou?rhood of|in the vicinity of|somewhere around|hovers? (?:around|at))$/i,
    { end: 'both', qualifier: 'about' },
  ],
];

/** Takes the text up to an amount; gives how the words directly before it bound it, or null where none does. */
export function boundBefore(before: string): Bound | null {
  let text = before
    .slice(-60)
    .replace(/[\s(“"'*_[]+$/u, '')
    .replace(/\san?$/i, '');
  let hedged = false;
  const hedge = new RegExp(`(?:^|[\\s(])${HEDGE}$`, 'i').exec(text);
  if (hedge !== null) {
    const rest = text.slice(0, hedge.index).trimEnd();
    const outer = boundAt(rest);
    if (outer !== null && outer.end !== 'both') {
      hedged = true;
      text = rest;
    }
  }
  // "Pay went from £24,300 to £25,750": what it was, and no least.
  if (MOVED_FROM.test(text)) return null;
  const bound = boundAt(text);
  return bound !== null && hedged ? { ...bound, qualifier: 'about' } : bound;
}

function boundAt(text: string): Bound | null {
  for (const [pattern, bound] of BOUNDS) {
    const match = pattern.exec(text);
    if (
      match !== null &&
      // "San Jose, CA" is no "ca. $131,200".
      !/^CA?\.?$/.test(match[0]) &&
      (match.index === 0 || /[\s(,;:~≈]/.test(text.charAt(match.index - 1)) || /^[~≈]/.test(match[0]))
    )
      return bound;
  }
  return null;
}

/** Nouns and verbs that say that an amount is somebody's pay. */
export const PAY_WORDS =
  /\b(?:salar(?:y|ies)|wages?|(?:pay|pays|paid|paying)(?! (?:back|out)\b)|earn|earns|earned|earning|earnings|earners?|payers?|incomes?|compensation|compensated|remuneration|take[- ]home|in[- ]hand|expect(?= (?:about |around |roughly |some |up to )?[$€£₹]\d)|pockets?(?= (?:about |around |over |up to )?[$€£₹]\d)|clears?(?= (?:about |around |over |up to )?[$€£₹])|takes? home|took home|taking home|tops? out(?= at\b)|(?:start|begin)s?(?: out)? (?:on|with)(?= (?:about |around |some |roughly |just |only )?$)|makes?(?! up\b)|making|made|stipends?|(?:first|job|starting|typical|average) offers?|packages?|pay ?cheques?|paychecks?|CTC|OTE|(?:day|hourly|contract|contractor|freelance|locum|union) rates?|union scales?|rate of pay|before tax(?:es)?|pre-tax|gross(?= (?:comes?|works?|amounts?) (?:out )?(?:to|at)\b)|an? basic(?= of\b)|hires? (?:you|them|\w+s) by the (?:hour|day|week)|gehalts[a-zäöüß-]+|[a-zäöüß]*(?:gehalt|gehälter|einkommen|lohn|löhne|vergütung|verdienst)|verdien(?:t|en|te|ten)|bekomm(?:t|en)|brutto(?:betr[aä]ge?n?|werte?n?)?)\b/gi;

/** Nouns of sums that are not somebody's pay. A bonus is one: the contract has no record for it alone. */
export const OTHER_SUMS =
  /\b(?:overheads?|forgiveness|(?<=\b(?:whose|the|their) )extras(?= (?:come|comes|add|adds|bring|are worth|worth)\b)|kostet|[a-zäöüß]*(?:kosten|gebühr(?:en)?|umsatz|beitr[aä]ge?|investition(?:en)?)|preise?|umsatz|miete|leased (?:houses?|accommodation|housing|quarters)|zuschl[aä]ge?|zulagen?|prämien?|trinkgeld(?:er)?|weihnachtsgeld|(?:[a-zäöüß-]+)?bafög|urlaubsgeld|steuern?|schulgeld|(?:night|sunday|weekend|shift) (?:work|shifts?|duty|premiums?|differentials?|allowances?)|differentials?|surcharges?|(?:1[34]th|thirteenth|fourteenth) (?:salar(?:y|ies)|months?)(?= (?:of|is|was|are|comes?|adds?)\b)|(?:additional|extra|variable|supplemental)(?: cash)? (?:compensation|earnings|income)|(?:additional|extra|overtime|holiday|vacation|sick|severance|merit|bonus|variable|bilingual|hazard|night|weekend|longevity|premium|standby|stand-by|call-?out|on-call|shift|travel|stop|detention|layover|tarp|incentive|retention|redundancy|maternity|back) pay|(?:pay|salary|wage|income) (?:rise|raise|gap|lift|bump|increase|hike|increment|uplift|boost|jump|growth|difference|premium|cut)s?(?! to\b)|(?:housing|meal|travel|relocation|wellness|living|lodging|tuition|book|internet|phone|equipment|home[- ]office|food|transport(?:ation)?|education|learning|clothing|uniform) (?:and \w+ )?stipends?|bonus(?:es)?|incentives?|commissions?|provision(?:en)?|(?:additional|extra) cash|cash on top|profit[- ]?shar(?:e|es|ing)|tips|overtime|allowances?|stock(?: options)?|equity(?! (?:minimum|scale|contract|rates?))|RSUs?|sign(?:ing|-on)|relocation(?: packages?)?|weightings?|fees?|fee|tuition|costs?(?! to company)(?! of living (?:taken|considered|factored|allowed|adjusted|in mind|included|counted))|costing|price[ds]?|priced|pricing|prices|expenses?|outlays?|expenditure|spend|spends|spending|spent|revenues?(?! (?:accounting|cycle|management|recognition|operations|assurance)\b)|turnover|sales (?:of|volume|target|quota)|quota|(?<!-for-|\bnon-)profits?|budgets?|funding|funded|grants?|bonds?|scholarships?|bursar(?:y|ies)|loans?|debts?|assets?|valued|valuation|worth|market size|market|industry worth|investments?|invest|savings?|sav(?:e|es|ed)|premiums?|fines?|penalt(?:y|ies)|deposits?|(?<!\b(?:good|great) )deals?|contracts? worth|portfolio|(?:accounts?|orders?|business|goods|clients?|customers?) worth|donations?|prize|tax(?:es)?|(?<!\b(?:in|finance and|banking and|finance or|banking or) )insurance(?! (?:carriers?|compan|agenc|industry|sector|brokers?|firms?|sales))|listenpreis\w*|versteuer\w*|firmenwagen|dienstwagen|discounts?|differences?|gap|increases?|increased by|raises?|rises? of|gratuity|provident fund|stand-?by|call-?outs?|gift cards?|relocation packages?|the gross (?:is|was|comes?)(?! (?:to )?(?:about |around |some )?(?:Rs|₹))|hikes? of|fined|swallows?|low-income|extra|additional|supplement(?:s|ed|ation)?|(?:wage|pay|salary) (?:enhancements?|supplements?|subsid(?:y|ies)|top-ups?)|(?:student|tuition) contributions?|contributions? (?:come|comes|are|is) (?:on top|added|extra)|reimburse(?:s|d|ment)?|pension|net worth|rents?|mortgages?|owe[sd]?|owing|withholding|withheld|social security|medicare|variable(?= ?$)|EMIs?|instal?lments?|golden hellos?|retirement (?:pays?|benefits?|checks?)\b|(?:notice )?buy-?outs?|housing (?:costs?|benefits?|allowances?|subsid(?:y|ies)|vouchers?)|living costs?|GDP|(?<!\b(?:outside|inside|in|beyond|of|from) the )capital|economy|spread(?! (?:from|over|across|of [$€£₹][\d.,kK]+ to|is (?:wide|narrow|large|small|broad))\b)|threshold|limit|cap(?! out\b)|per diem|adds?(?! (?:that|some years|a few years|more years|some experience|a bit|a little|it all|it up|them up|everything|all of (?:it|that))\b)|adding|added(?! that\b)|is worth|are worth|was worth|were worth|production of(?= (?:some |about |around )?$)|(?:bumps?|jumps?|leaps?) of|quotas?|(?:conversions?|leave travel)(?=[:, ])|(?:living[- ]away|on-call|stand-?by|hazard|danger|travel|lodging|height|dirt|retention|holiday) money|courses?(?! of (?:the|a|an|one|his|her|their|time)\b)|bootcamps?|subscriptions?|textbooks?|uniforms?|visas?|exams?|examinations?|(?:english|language|aptitude|drug|medical) tests?|one-off (?:sums?|payments?)|assessments?|claims?|claimed|bids?|grossing|billed|hire of|rentals?|rented|renting|(?<!\b(?:tenth|quarter|half|percent|per cent|they|who|workers) |%\s)takes? in|(?:restaurant|dinner|lunch|average) (?:checks?|bills?|tickets?)|certificate|registration|borrow(?:s|ed|ing)?|turn(?:s|ed|ing)? over|(?:on-call|stand-?by|gym|commuter|remote[- ]work) stipends?|receipts|takings|(?<!\blondon )fringes?(?: (?:packages?|benefits?))?(?! (?:theat|festival|group|area))|deductions?|(?:face|paper|market|book) value|mediclaim|shared (?:flats?|rooms?|apartments?|houses?)|health plans?|background checks?|sign (?:for|risks|policies|loans|deals|orders)|pay(?:s|ing)? back|paid out|payments? of)\b/gi;

/** People whose pay is no record of the role: everybody, or a household. */
export const OTHER_PEOPLE =
  /\b(?:(?:full-time )?(?:workers|employees|people|staff) (?:of|in) (?:all|every|any) (?:kinds?|sorts?|types?|trades?|jobs?|occupations?|professions?|industry|industries)|whatever (?:(?:the|their|your) (?:job|trade|occupation|profession|work)|they do)|(?:workers?|employees?|person|people|everybody|everyone|full-timers?|earners?) in (?:the country|the nation|the land|(?:all of )?(?:america|britain|canada|australia|germany|france|ireland|india)) (?:as a whole|together|of every kind)|(?:american|australian|british|canadian|german|irish|french|dutch|indian) (?:workers?|employees?|full-timers?|earners?)(?! in)|(?:full-time|typical|average|ordinary|median) (?:worker|employee|earner|person) of the (?:uk|us|country|nation)|middle of all workers|(?<!\b(?:in|across|over) the )(?:nation|country|economy|population) as a whole (?:has|have|earns?|makes?|averages?)|every (?:worker|employee|full-timer)s? (?:in|of) (?:the )?(?:country|nation|uk|us|land)|(?<!\b(?:has|puts|gives|lists|shows|reports) the |\bas (?:its|the) |['’]s )national (?:average|median|mean)(?! (?:for|of) (?!all\b|every|workers\b|both\b))(?! (?:annual |base |yearly |hourly )?(?:salary|wage|pay|income|compensation))|half of all (?:american|british|canadian|us|u\.s\.|uk) (?:workers|employees)|(?:set against|against) the (?:median|average) for all [a-z]+ [a-z]+s|than the national (?:average|median)|national (?:figure|wage)|(?<!\b(?:half|tenth|quarter|percent|%|most) of )(?:all|total,? all) (?:(?:u\.s\.|us|uk|american|british) )?(?:occupations|workers|jobs|employees|professions)|(?:median|average|typical|middle|ordinary) (?:full-time |american |british |german |indian |irish |european ){0,2}(?:americans?|britons?|germans?|workers?|households?|persons?|employees?|graduates?)|(?<!\b(?:in|across|throughout|around) the )(?:uk|us|u\.s\.|european|eu|country|nation|state|city)(?:['’]s)? (?:wide )?(?:average|median)(?<!\bin \w+ state average)(?! (?:for|of) (?:an?|the) )(?! (?:salary|wage|pay|annual|base|hourly|yearly|starting|income))|(?:minimum|living) wage|mindestlohn|(?:federal|state|statutory|legal|national) (?:minimum|floor)(?! (?:salary|pay)\b)|poverty line|household income|per capita|(?:legal|statutory|law['’]s) (?:floor|minimum)|(?:lowest|least|minimum) (?:rate|pay|wage) for any (?:job|post|role)|self-sufficiency standard|(?:full-time|workers['’]|everybody['’]s|the whole country['’]s) (?:pay|earnings|wage) across (?:the )?(?:uk|us|country|nation|economy)|all [a-z]+(?: [a-z]+)? occupations (?:taken )?together|across (?:the whole economy|all (?:practice areas|professions|sectors|industries|roles|trades))|average for all (?:occupations|workers|jobs|employees|people|industries|sectors)|all-jobs (?:figure|average|median|mean))\b/gi;

/** The same words asked for without a place: a pattern that finds all would remember where it stopped. */
const asQuestion = (words: RegExp): ((text: string) => boolean) => {
  const pattern = new RegExp(words.source, 'i');
  return (text) => pattern.test(text);
};
/** Whether a text holds a word of pay, of another sum, of other people's pay. */
export const saysPay = asQuestion(PAY_WORDS);
export const saysOtherSum = asQuestion(OTHER_SUMS);
export const saysOtherPeople = asQuestion(OTHER_PEOPLE);
