import type { MoneyMention } from '../../mentions/find-money.ts';
import { OTHER_PEOPLE, OTHER_SUMS, PAY_WORDS, saysOtherSum } from '../pay-words.ts';
import { readShare } from '../percentile.ts';
import { type AmountInSentence, HEDGED, type OtherThanPay } from './amount-in-sentence.ts';
import { isByThePiece } from './by-the-piece.ts';
import { isDifference } from './differences.ts';
import { isChoice } from './nobodys-pay.ts';
import { isOutlay } from './outlays.ts';
import { isShareOfPeople } from './shares-of-people.ts';
import { isThreshold } from './thresholds.ts';

/** Words that a pay figure may well stand behind: "the market rate", "an additional", "pay is capped at". */
const WEAK = /^(?:market|limit|cap|extra|additional|worth)$/i;

const last = (pattern: RegExp, text: string): { at: number; word: string; rest: string } | null => {
  let found: { at: number; word: string; rest: string } | null = null;
  for (const match of text.matchAll(pattern))
    if (!WEAK.test(match[0])) {
      const at = match.index + match[0].length;
      found = { at, word: match[0], rest: text.slice(at) };
    }
  return found;
};
const firstAt = (pattern: RegExp, text: string): number | null => {
  const match = new RegExp(pattern.source, 'i').exec(text);
  return match === null ? null : match.index;
};

/**
 * Tells pay from what only looks like it, by the noun that governs the amount: the last one before it in its
 * clause, or else the first behind it ("$500 fee"). Null where nothing speaks against pay.
 */
export function whyNotPay(amount: AmountInSentence): OtherThanPay | null {
  const { text, money, before, after } = amount;
  // What stands in brackets or after "including" adds to the pay and does not govern the amount.
  // "Tax season brings overtime: accountants on contracts get …": behind a colon somebody else is spoken of.
  const colon = before.lastIndexOf(': ') + 1;
  // "The allowance hangs on the town: a guard gets …": but what the sentence is about stays its subject.
  const isNew =
    colon > 0 &&
    !ABOUT_OTHER_SUM.test(before) &&
    (before.slice(colon) !== amount.beforeWithoutRoles.slice(colon) ||
      /^(?:someone|somebody|anyone|those|people)\b/i.test(before.slice(colon)));
  const cleared = amount.beforeWithoutRoles
    .slice(isNew ? colon : 0)
    // "PayScale, which counts overtime and bonuses, puts the range at …": what a clause says in passing.
    .replace(/,\swhich (?:adds?|counts?|includes?|covers?|leaves? out|excludes?)\s[^,;.$€£₹]{3,60},/gi, blank)
    // "Total compensation, shares and bonus included, can exceed …".
    .replace(
      /,\s(?:\p{L}+ and )?(?:bonus(?:es)?|shares|stock|tips|commissions?|overtime)(?: and \p{L}+)? included,/giu,
      blank,
    )
    // "An average total compensation (includes tips and overtime) of …": a bracket adds to what it stands behind.
    .replace(/^[^()]*\)|\([^()]*\)/g, blank)
    // "Incentives are paid for attendance, up to Rs. 6,000": what is paid is no salary.
    .replace(
      /(?<=\b(?:incentives?|bonus(?:es)?|allowances?|commissions?|tips|stipends?|supplements?) (?:is|are|was|were|get) )paid\b/gi,
      blank,
    )
    // "With holiday pay of 8% and the year-end payment included, the former comes to …".
    .replace(
      /\bwith (?:the )?(?:holiday (?:pay|money|allowance)|bonus(?:es)?|allowances?)\b[^;.$€£₹]{0,60}(?:\bincluded\b|\bpremium\b|\bpayment\b)[^,;.$€£₹]{0,12},/gi,
      blank,
    )
    .replace(
      /\b(?:including|not including|counting|not counting|excluding|before|with|without|plus any|after) (?:[\w%-]+ ){0,3}(?:bonus(?:es)?|commissions?|tips|overtime|benefits|allowances?|weighting|supplements?|tax(?:es)?|deductions|profit[- ]sharing|leased (?:houses?|accommodation)|housing|holiday (?:money|pay|allowance)|year-end payment)\b(?:,? and (?:stock|equity|shares|tips|overtime|bonus(?:es)?|commissions?|benefits|profit[- ]sharing)\b)?(?!\s(?:of|worth|averaging|at)\b)/gi,
      (found) => ' '.repeat(found.length),
    );
  // "The median annual wage for all workers in the economy was $49,500".
  if (
    /\b(?:for|across|over|among) all (?:workers|occupations|employees|jobs)\b[^.;:$€£₹]{0,40}$/i.test(before)
  )
    return 'pay of other people';
  // "Well over the national £37,430 for all employees".
  if (
    /^\s(?:(?:a|per) (?:year|month|week|hour) )?(?:for|across|among) all (?:workers|occupations|employees|jobs|staff|trades)\b/i.test(
      after,
    )
  )
    return 'pay of other people';
  // "During articles a CS student gets about ₹8,000 a month": who learns the job does not hold it.
  if (
    /\bstudents? (?:(?:can|may|usually|typically|often) )?(?:gets?|receives?|earns?|is paid|are paid|draws?)\s(?:about |around |some |only |just )?$/i.test(
      before,
    )
  )
    return 'pay of other people';
  if (BRACKET_BEHIND_SUM.test(before)) return 'another sum';
  if (LABEL_OF_OTHER_SUM.test(text) && !/\b(?:salar(?:y|ies)|wages?|earns?|paid)\b/i.test(before))
    return 'another sum';
  const other = last(
    OTHER_SUMS,
    withIndustries(text, cleared.replace(HELD, blank).replace(POST_IS_WORTH, blank).replace(COMPOUND, blank)),
  );
  const pay = last(PAY_WORDS, cleared);
  if (isDifference(text, money, before.slice(isNew ? colon : 0), text.slice(money.to, money.to + 60)))
    return 'a difference';
  // "… The bonus adds around £18k, for a total of £83k".
  if (/\bfor (?:a|an all-in) total of\s$/i.test(before)) return null;
  if (isChoice(text)) return 'another sum';
  // "A per diem of $2 is paid for each hour away, some $3,900 a year": the second says the first once more.
  if (governs(amount.previousReason) && RESTATED.test(before)) return amount.previousReason;
  // "Registration costs $185 and the course $1,200": the verb of the amount before governs this one too.
  if (governs(amount.previousReason) && pay === null && !NETS.test(before)) return amount.previousReason;
  if (other !== null && (pay === null || pay.at <= other.at)) return 'the name of another sum';
  if (other === null && pay === null) {
    const near = after.slice(0, 60);
    const noun = firstAt(OTHER_SUMS, near);
    const payNoun = firstAt(PAY_WORDS, near);
    if (
      noun !== null &&
      (payNoun === null || noun < payNoun) &&
      /^\s?(?:(?:a|per|an) \w+ )?(?:(?:in|of|as|for|worth of|to|towards?)\s)?(?:(?:an?|the|each|annual|yearly|one-off|average|student|federal|private|outstanding|unpaid|application|registration|exam|examination|licensing|signing|sign-on|performance|cash|sales|tuition)\s){0,3}$/i.test(
        near.slice(0, noun),
      )
    )
      return 'another sum';
    const relative = relativeAntecedent(text, money);
    if (relative !== null && isOtherSum(relative)) return 'another sum';
  } else if (pay === null || /^(?:reach|making|makes|make)/i.test(pay.word)) {
    const relative = relativeAntecedent(text, money);
    if (relative !== null && isOtherSum(relative)) return 'another sum';
  }
  if (
    /^\s?(?:(?:in|of)\s)?(?:(?!(?:and|plus|or|with|before|including|excluding)\s)[\p{L}-]+\s){0,2}?(?:bonus(?:es)?|bursar(?:y|ies)|stipends?|grants?|rebates?|allowances?)\b/iu.test(
      after,
    ) ||
    /^\s?(?:(?:in|of)\s)?(?:(?:annual|signing|sign-on|performance|yearly|cash|additional|quarterly|one-time)\s){0,2}(?:commissions?|variable|(?:income )?tax(?:es)?|national insurance|fees?|tuition|tips|equity|stock|debt|loans?|in (?:sales|billings|takings|fees|revenue|turnover|health|pensions?|welfare|benefits|fringes)|revenue|benefits(?! and)|perks|pension)\b/i.test(
      after,
    )
  )
    return 'another sum';
  // "£1,900 a year in overtime", "the other $24,530 comes as a bonus": a part that is paid beside the salary.
  if (
    /^\s?(?:(?:a|an|per|each) \w+ )?from (?:an?|the|its|their) [^.;,]{0,30}\b(?:funds?|schemes?|grants?|charit(?:y|ies)|trusts?|foundations?|state|government)\b/i.test(
      after,
    )
  )
    return 'another sum';
  // "Pays $1,900 a year for it": for a thing that was named.
  if (/^\s?(?:(?:a|an|per|each) \w+ )?for (?:it|them|that)\b/i.test(after)) return 'another sum';
  if (
    PAID_AS.test(after) ||
    PAID_INTO.test(after) ||
    isShareOfPay(text.slice(Math.max(0, money.from - 120), money.from))
  )
    return 'another sum';
  // "Stand-by time is paid at $4 an hour on top": what is added to the pay is none by itself.
  if (/^\s?(?:(?:a|an|per) \w+ )?(?:, tax[- ]free, )?(?:on top|extra|in addition)\b/i.test(after))
    return 'another sum';
  // "For each hour beyond forty there is …", "$9,000 of unused leave": what comes on top, or once.
  if (
    /\b(?:each|every|any|per) (?:extra |further |additional )?(?:hour|day|night|flight|shift) (?:beyond|over|above|past|away)\b[^.;$€£₹]{0,30}$/i.test(
      before,
    ) ||
    /\bnights? away (?:brings?|pays?|earns?|adds?)\s$/i.test(before) ||
    /^\s?(?:of|in|for) (?:\w+ )?(?:unused|untaken|accrued|unpaid) (?:\w+ )?(?:leave|holidays?|vacation|time)\b/i.test(
      after,
    )
  )
    return 'another sum';
  // "A few firms pay ₹50,000 once."
  if (/^\s(?:just |only )?(?:once|one time)(?:[.,;]|$)/i.test(after)) return 'another sum';
  if (ON_TOP.test(before)) return 'another sum';
  if (
    (STIPENDS_RUN.test(before) && !amount.isOfLearners) ||
    STUDY_STIPEND.test(before) ||
    GRANT_ON_OFFER.test(text.slice(0, money.from))
  )
    return 'another sum';
  if (
    (PART_OF_IT.test(text.slice(0, money.from)) && !IS_BASE.test(text.slice(money.to))) ||
    (/\bof which\s(?:about\s|some\s)?$/i.test(before) && !IS_BASE.test(text.slice(money.to)))
  )
    return 'another sum';
  // "To which DA and HRA of Rs. 9,800 are added", "tips, which come on top at around $4,200".
  if (
    /^\s(?:is|are|was|were) added\b/i.test(after) ||
    /\b(?:came|comes?|coming) on top(?: at| of| with)?\s(?:about |around |roughly |some )?$/i.test(before)
  )
    return 'another sum';
  // "Cosmetology school averages $16,250 for 1,500 hours; esthetics, $8,900 for 600".
  if (
    /^\sfor (?!(?:19|20)\d\d\b)\d{1,2},?\d{2,3}(?:\s(?:hours|weeks|months))?\b/i.test(after) &&
    !/\bpa(?:y|ys|id)\b/i.test(before)
  )
    return 'another sum';
  if (isOutlay(amount)) return 'an outlay';
  if (isCondition(before) || isThreshold(amount) || LEFT_OUT.test(after)) return 'a condition';
  if (FOR_CLIENT.test(after)) return 'another sum';
  // "8 percent holiday money: for a nurse at the start of the scale, about €2,700".
  if (/\b(?:holiday|vacation) (?:money|allowance):\s[^.;$€£₹]{0,60}$/i.test(text.slice(0, money.from)))
    return 'another sum';
  if (
    (STIPEND_OF.test(before) || /^\s(?:an?|per) (?:day|week|month) as a stipend\b/i.test(after)) &&
    !amount.isOfLearners
  )
    return 'pay of other people';
  if (isOthersGain(before) || ABOVE_ALL_WORKERS.test(before)) return 'another sum';
  const isOfFirm = /\b(?:net|operating|gross|taxable) income\b[^.;]{0,20}$/i.test(before);
  if (isMillions(money) && (isOfFirm || (pay === null && !amount.isAfterPay))) return 'another sum';
  if (isByThePiece(amount)) return 'a price by the piece';
  // "$20,300 of variable for the first and $54,400 for the second".
  if (
    governs(amount.previousReason) &&
    /\bfor the (?:first|former|one) and\s$/i.test(text.slice(0, money.from)) &&
    /^\sfor the (?:second|latter|other)\b/i.test(after)
  )
    return 'another sum';
  // "The London weighting that some firms pay is £3,900".
  if (
    /\b(?:weighting|allowance|bonus|supplement|premium)s?\b[^.;:$€£₹]{0,30}\b(?:pays?|gives?|offers?)\s(?:is|are|was|were)\s$/i.test(
      before,
    )
  )
    return 'another sum';
  // "Some want $5,000 up front", "order the full report for £195", "told to pay Rs. 2,500 for 'training'".
  if (
    /^\s(?:up ?front|in advance)\b/i.test(after) ||
    /\b(?:order|buy|download)\b[^.;:$€£₹]{0,40}\bfor\s$/i.test(before) ||
    (/\b(?:told|asked|made|made you) to pay\s$/i.test(before) && /^\sfor\b/.test(after))
  )
    return 'another sum';
  // "A planner who runs a gala for $40,000": what the customer pays for it.
  if (
    /\bwho (?:runs?|plans?|organi[sz]es?|builds?|makes?|paints?|shoots?|designs?) an? (?:\p{Ll}+ ){1,3}for\s$/iu.test(
      before,
    )
  )
    return 'another sum';
  // "$9.98 of this is tips and nothing else".
  if (
    /^(?:\s?(?:\/|per |an? )(?:hour|day|week|month|year))?\sof (?:this|that|it|which) (?:is|are|comes? from|goes to)\s/i.test(
      after,
    )
  )
    return 'another sum';
  // "A performance bonus that has been as high as Rs 3,50,000".
  if (EXTRA_THAT.test(before)) return 'another sum';
  // "Would buy what $98,240 buys today".
  if (/\bwhat\s$/i.test(before) && /^\s(?:buys?|bought|would buy)\b/i.test(after)) return 'another sum';
  // "From £220 to £360 plus VAT": what customers pay.
  if (/^\s(?:(?:an?|per)\s\w+\s)?(?:plus|\+|excluding|ex|before) VAT\b/i.test(after)) return 'another sum';
  if (/^\s(?:(?:an?|per)\s\w+\s)?apiece\b/i.test(after)) return 'another sum';
  // "Meals may be taken off at $8.20 a day", "laid off and collected $290 a week".
  if (
    /\b(?:taken off|deducted|docked|withheld|furloughed|laid off|out of work|unemployed)\b[^.;:$€£₹]{0,40}\b(?:at|of|collect(?:s|ed|ing)?|drew|draws?|got)\s$/i.test(
      before,
    )
  )
    return 'pay of other people';
  if (EXTRA_BY_DAY.test(before) || IT_IS_A_SUM.test(before) || UNDER_OTHER_SUM.test(before))
    return 'another sum';
  // "A consultant who bills £180,000 a year": what customers pay.
  if (
    /\bwho (?:bills?|sells?|turns? over|brings? in)\s(?:about |around |over )?$/i.test(before) &&
    !/^\s(?:an?|per)\s(?:hour|day)\b/i.test(after)
  )
    return 'another sum';
  if (isShareOfPeople(before, money, text)) return 'a share of people';
  if (
    !/\b(?:lowest|bottom|top|highest)[- ](?:paid )?(?:tenth|quarter|\d{1,2} ?(?:%|percent))/i.test(before) &&
    (OF_EITHER.test(text.slice(amount.clauseFrom, money.from)) ||
      PAY_PASSES.test(text.slice(amount.clauseFrom, money.from)))
  )
    return 'a threshold for more than one role';
  // "Yes; $100K is within reach after ten years or so": what was asked about, and nobody is said to be paid it.
  if (
    /^\W*(?:A:\s)?(?:yes|no|sure|perhaps|maybe|sometimes)[;,.:]\s$/i.test(before) &&
    /^\s(?:a year\s)?(?:is|are) (?:well |easily )?(?:within (?:easy )?reach|possible|not out of reach)\b/i.test(
      after,
    )
  )
    return 'a threshold for more than one role';
  // "A driver with 30 years can retire on £28,000".
  if (/\bretires? on\s(?:\w+\s)?$/i.test(before)) return 'another sum';
  // "Rs 4.2 lakh crore" is the size of a market or a budget.
  if (money.unit === 'lakh' && /^\s?crores?\b/i.test(after)) return 'another sum';
  if (MINIMUM_IS.test(text.slice(0, money.from)) || LEAST_FOR_ALL.test(text.slice(0, money.from)))
    return 'pay of other people';
  const people = amount.isOfPage && NATIONAL_OF_PAGE.test(before) ? null : last(OTHER_PEOPLE, before);
  if (people !== null && people.rest.length <= 30 && !people.rest.includes(';')) return 'pay of other people';
  if (
    /^\sof all (?:occupations|workers|jobs)\b|^[^,;.]{0,40}\b(?:for all (?:occupations|workers|jobs)|national (?:average|median))\b/i.test(
      after,
    )
  )
    return 'pay of other people';
  return null;
}

const MAY =
  '(?:can|could|may|might|will|is likely to|are likely to)\\s(?:well |easily |even |sometimes |soon )?';
const PASSES =
  '(?:pass|clear|top|cross|break|exceed|(?:go|get|climb|push|rise|move|edge|stretch) (?:past|beyond|over|above))';

/** "Either can pass $150K", "neither job is likely to reach …", "both can go past …": a line that is drawn for more than one job. */
const OF_EITHER = new RegExp(
  `\\b(?:n?either (?:of (?:them|the two|these)|role|job|position|one|career|trade|profession|occupation|path|craft|${MAY}(?:reach|hit|get to|${PASSES}))|both ${MAY}${PASSES}|both (?:pass|(?:go|get|climb|rise|earn|make|clear)\\b[^.;]{0,20}\\b(?:past|over|above|more than|beyond))\\s(?:about |around )?$|alike ${MAY}${PASSES})\\b`,
  'i',
);

/** "On the railway pay can pass £70k": a line that pay may pass, and nobody is said to. */
const PAY_PASSES = new RegExp(
  `(?<!\\b(?:top|highest|best|starting|maximum|total|senior) )\\b(?:pay|salar(?:y|ies)|earnings|incomes?|wages)(?: (?:in|of|for) (?:both|either|the two)(?: \\p{Ll}+)?)? ${MAY}${PASSES}\\s${HEDGED}$`,
  'iu',
);

/** "The national average stands at …", on a page about the pay of one job: that of this job. */
const NATIONAL_OF_PAGE =
  /(?:^\W*|^\W*for (?:an? |the )?[\p{L} -]{3,40}?,?\s|\band\s|,\s|(?<!\b(?:most|all|few|nobody|everybody|workers|people)\b[^.]{0,60}):\s)(?:the|its|their) (?:national|UK|US|U\.S\.) (?:average|median|mean)\s(?:now\s|currently\s)?(?:is|was|stands?|sits?|comes?|runs?)\b|^\W*(?:the )?national (?:average|median|mean)\s?:/iu;

const EXTRA_THAT =
  /\b(?:bonus(?:es)?|allowances?|commissions?|premiums?|supplements?|incentives?) (?:that|which) (?!pays?\b|paid\b)[^.,;$€£₹]{0,30}\b(?:as (?:high|much) as|up to|reach(?:es|ed)?|worth|of)\s$/i;

/** "… or car allowance (often £4,200)": what opens a bracket behind the name of another sum is how much of it. */
const BRACKET_BEHIND_SUM =
  /\b(?:allowances?|bonus(?:es)?|weightings?|supplements?|stipends?|fees?|commissions?|premiums?)\s\((?:(?:often|usually|typically|about|around|some|up to|from)\s){0,2}$/i;

/** "A living wage for a household of four in the county is put at $83,700", "the legal minimum, which is $14.75". */
const LEAST_FOR_ALL =
  /\b(?:living|minimum) wage\b(?:[^.,;:$€£₹]|, (?=20\d\d)|, for [^,;.$€£₹]{3,40},){0,70}\b(?:is|was|(?:put|set|stands|sits|now) at|comes to)\s(?:about\s|now\s)?$|\bminimum wages? (?:differ|vary)[^.$€£₹]{0,60}\bis\s$|\bminimum wage is not (?:shown|given|listed)[^;.$€£₹]{0,20}; [^;.$€£₹]{1,30}\bis\s$|\b(?:(?:legal|statutory) minimum|minimum wage)\b,? which (?:is|was)\s(?:now\s|then\s)?$/i;
/** "The living wage, which is the least that anybody may be paid, stands at …". */
const MINIMUM_IS = new RegExp(
  `\\b(?:federal|national|statutory|legal|general) minimum wage (?:is|was|stands at)\\s${HEDGED}$|\\bminimum (?:federal|national|statutory|legal|hourly) wage (?:is|was|stands at)\\s${HEDGED}$|\\b(?:minimum|living) wage,\\s(?:which|that)\\s[^,;.$€£₹]{3,80},\\s(?:\\p{L}+\\s){1,2}(?:at\\s)?${HEDGED}$`,
  'iu',
);

/** What an amount is paid as, where that is no salary. */
const PAID_AS =
  /^\s?(?:(?:a|an|per|each) \w+ )?(?:(?:comes?|came|is paid|are paid|arrives?) )?(?:for \w+ years )?(?:as|in|from|through|via) (?:an? )?(?:\w+ )?(?:overtime|tips|bonus(?:es)?|commissions?|stock|equity|allowances?|incentives?|awards?)\b(?! and (?:base|salary))/i;

/** "$11.40 an hour paid into health and pension funds": what goes to a fund goes to nobody's pocket. */
const PAID_INTO =
  /^\s?(?:(?:a|an|per|each) \w+ )?(?:is |are |was |were |goes |going )?(?:paid |put )?(?:into|towards?)\b/i;

/** "55% of a month's salary, or about $1,900": a part of the pay is worked out; nobody is said to be paid that. */
const isShareOfPay = (before: string): boolean =>
  // "10% of basic + DA, which comes to about Rs. 2,400 a month".
  /\d\s?(?:%|percent|per cent)\sof (?:the |your )?(?:basic|gross|base|salary|pay|CTC)\b[^.;]{0,30}\b(?:which|that|this) (?:comes|works out|amounts) (?:to|at)\s(?:\w+\s)?$/i.test(
    before,
  ) ||
  (/\d\s?(?:%|percent|per cent|prozent)\s(?:of|eines|des|vom)\s(?:[\p{L}’']+\s){0,3}?[\p{L}]*(?:salary|pay|wages?|gehalts?|lohn(?:e?s)?),?\s(?:or|also|that is|i\.e\.,?|das sind)\s(?:\p{L}+\s)?$/iu.test(
    before,
  ) &&
    !/\b(?:earns?|makes?|starts?|paid|verdien\p{L}+)\b/iu.test(before));

/** "Which industry pays best? Finance at $155,800, insurance at $138,600": one of those that a text compares. */
const withIndustries = (text: string, before: string): string =>
  /\b(?:industr(?:y|ies)|sectors?)\b/i.test(text)
    ? before.replace(/\binsurance(?= (?:at|pays?|averages?|with)\s)/gi, blank)
    : before;

const blank = (found: string): string => ' '.repeat(found.length);

/** "Fees: a designer may charge $75 to $150 an hour": a line under the name of another sum. */
const LABEL_OF_OTHER_SUM =
  /^\W*(?:(?:typical|usual|other|extra)\s)?(?:fees?|costs?|charges|bonuses|tips|tuition|expenses|bonus|lodging|housing|rent|board|transport|travel|conveyance|uniforms?|meals|medical|exams?|certificates|certifications|courses|books|tools|piecework|piece rates?)\s?:\s/i;

/** "Sundays count double, and Saturdays €19.20": what a day of the week or the night adds. */
const EXTRA_BY_DAY = new RegExp(
  `(?:^|,\\s|\\band\\s)(?:mon|tues|wednes|thurs|fri|satur|sun)days\\s(?:bring\\s|add\\s|give\\s)?${HEDGED}$`,
  'i',
);
/** "If the drive goes on, that's an overdrive of $150": something that has a name, and not that of pay. */
const IT_IS_A_SUM = new RegExp(
  `\\b(?:that|it|there)(?:['’]s| is) an? (?!(?:\\w+ )?(?:salary|wage|rate|average|mean|median|year|day|week|month|hour|total|range|typical|low|high|maximum|minimum|base|package|pay|figure)\\b)\\p{Ll}+ of ${HEDGED}$`,
  'iu',
);
/** "… plus an allowance by school size: Cat. V €14,870 / €26,940": what a colon behind the name of another sum leads to. */
const UNDER_OTHER_SUM =
  /\b(?:allowances?|savings|bursar(?:y|ies)|grants?|supplements?)\b(?: (?:by|for|per|of) [^.;:$€£₹]{0,30})?:\s(?![^;]*\b(?:salar(?:y|ies)|wages?|pay|paid|earns?)\b)[^;]*$/i;

const ABOUT_OTHER_SUM =
  /^\W*(?:and )?(?:the|an?|this|that|each|every)\s(?:[\p{L}-]+\s)?(?:allowance|bonus|stipend|supplement|bursary|grant|differential|premium|per diem|pension)\b[^:]{0,120}:\s/iu;

/** "Salaries of part-timers earning under £20,000 were left out." */
const LEFT_OUT =
  /^[^.;$€£₹]{0,30}\s(?:was|were|is|are|has been|have been) (?:left out|excluded|not (?:counted|included)|dropped|ignored)\b/i;

/** "… where stipends run at about $34,000 a year", "graduate stipends of around $32,000". */
const STIPENDS_RUN =
  /\bstipends?\s(?:(?:is|are|was|were|runs?|starts?|averages?|comes?|stands?|goes?)(?: (?:at|to|from|on))?|of|worth)\s(?:about\s|around\s|some\s|up to\s)?$/i;

/** "Funded places come with a stipend of …": what is given to those who study. */
const STUDY_STIPEND =
  /\b(?:funded places?|studentships?|scholarships?|fellowships?|doctorates?|doctoral|PhDs?|students|studies)\b[^.;]{0,50}\bstipends?\b[^.;]{0,20}$/i;

/** "A tax-free bursary is on offer in a few subjects: languages trainees get …". */
const GRANT_ON_OFFER =
  /^\W*(?:an?\s|the\s)?(?:\S+\s)?(?:bursar(?:y|ies)|scholarships?|grants?)\s(?:is|are)\s(?:on offer|available|offered|paid)\b/i;

/** "Of this, $9,000 is for …": a part of the sum that was named before. */
const PART_OF_IT =
  /^\W*of (?:this|that|these|those|it|which)(?: sum| total| amount)?,?\s(?:about |some |around )?$/i;

/** "… may ask for rig pay on top, $15 to $25 an hour". */
const ON_TOP = new RegExp(`\\b(?:pay|money|allowance|premium|rent) on top,\\s${HEDGED}$`, 'i');

/** "Of that, $87,210 per year is the average base salary". */
const IS_BASE =
  /^\s(?:(?:an?|per) \w+ )?(?:is|was|makes up) (?:the |their )?(?:average |median |typical )?bas(?:e|ic)\b/i;

/** "€75 to €95 an hour is what the client is billed". */
const FOR_CLIENT =
  /^\s?(?:(?:an?|per) \w+ )?(?:is|are) what (?:the |a |their |your )?(?:clients?|customers?) (?:is|are|gets?|pays?)\b/i;

/** "Interns are given a stipend of ₹12,500": what those get who learn the job, on a page about those who hold it. */
const STIPEND_OF =
  /\b(?:given|get|gets|have|has|receives?|draws?|paid|pays(?: them)?|but|at) (?:an? |the )(?:\w+ )?stipend(?: only)?(?: of|:|, which [^.;$€£₹]{0,40}?)\s(?:about |around |up to |only )?$|(?:^\W*|\bwhich )an? stipend of\s$/i;

/** "A grant-funded project": who pays for something is not what the amount is. */
const COMPOUND = /\b\p{L}+-(?:funded|paid|backed|priced|sponsored|financed|cost)\b/giu;

/** "A full-time post is worth about £49,600": what a post is worth is its pay. */
const POST_IS_WORTH =
  /\byears as an? [\p{L} -]{3,40} (?:is|are) worth\b|\b(?:post|job|position|role|grade|step|band)\b[^.;:$€£₹]{0,40}\b(?:is|was) worth\b/giu;

/** "A nurse with a certificate": what somebody holds is no sum, nor what the amount is of. */
const HELD =
  /\b\w+ exams (?:in the bag|passed|done|under \w+ belts?|behind \w+)|\b(?:(?:years|experience|degree) and|with|holding|without|who (?:hold|have|has|clear(?:ed|s)?|pass(?:ed|es)?|complete[ds]?|finish(?:ed|es)?)|(?:fresh|straight|just) (?:from|off|out of)) (?:an?|the|no|some|their|this) (?:[\w-]+ ){0,3}(?:certificates?|certifications?|degrees?|licen[cs]es?|registration|courses?|exams?)\b/gi;

/** "… gross $220,000 but net about $64,500": a verb of its own, and the one that tells the pay. */
const NETS = new RegExp(
  `\\b(?:net|nets|netted|keep|clear|take home|(?:was|were|are|get|got) (?:placed|hired|taken on) at|(?:sit|stand|come|land|rank|fall)s?(?: (?:in|near|at|toward|towards) the (?:middle|top|bottom|lower end|upper end))?(?: at| on| with))\\s${HEDGED}$`,
  'i',
);

/** "Well above the national median of $48,060": what all workers are paid. */
const ABOVE_ALL_WORKERS =
  /\b(?:above|below|over|under|beyond|than|beats?)\s(?:the|a)\s(?:national|nationwide|US|U\.S\.|UK|overall|general) (?:median|average|mean)(?: (?:wage|pay|salary|income))?(?: of| for all (?:workers|occupations|jobs),?)?\s(?:about\s|around\s)?$/i;

const RESTATED =
  /,\s(?:(?:or|so|that is|i\.e\.|which is|which comes to|making|in all)\s)?(?:some|about|around|roughly|nearly|almost)\s$/i;

/** Whether what was said of the amount before holds on: a unit behind that one says nothing of this one. */
const governs = (reason: OtherThanPay | null): boolean =>
  reason !== null && reason !== 'a price by the piece';

/** "The night's gross, which may reach $20,000": what a sale brings. */
const isOtherSum = (noun: string): boolean =>
  saysOtherSum(noun) || /^(?:gross|sales|proceeds)\W?$/i.test(noun);

/** "…, which can reach $3,050": what the "which" stands for, the last noun before it. */
function relativeAntecedent(text: string, money: MoneyMention): string | null {
  const match = /(\S+),? (?:which|that) [^,;.]{0,40}$/.exec(
    text.slice(Math.max(0, money.from - 120), money.from),
  );
  const noun = match?.[1] ?? null;
  // "Recruiters add that …": what somebody says.
  return noun !== null &&
    /^(?:add|say|note|report|find|show|suggest|warn)(?:s|ed)?$|^(?:said|found)$/i.test(noun)
    ? null
    : noun;
}

/** "If you earn more than $200,000, …": a line that somebody may cross. */
const isCondition = (before: string): boolean =>
  /(?:^|\W)once (?:past|over|above|beyond)\s$/i.test(before) ||
  (readShare(before) === null &&
    /\b(?:if|once|when|until|unless|anyone|those|people|households?) (?:\w+ )?(?:you |they |one |who |that )?(?:earn|make|earns|makes|earning|making)\b[^,;]{0,30}$/i.test(
      before,
    ) &&
    /\b(?:over|above|more than|less than|under|below|at least|exceed\w*|up to)\s$/i.test(before));

/** "… and earns its owner some $900,000": what is earned is not earned by people. */
const isOthersGain = (before: string): boolean =>
  (/\bearns? (?:you|me|him|her|them|us|one)\s(?:about |around |up to |an? )?$/i.test(before) &&
    !/\b(?:job|role|career|position|work|profession)\b/i.test(before)) ||
  /\bearn(?:s|ed)? (?:its|the|an?) (?:owners?|channel|site|website|studio|label|company|firm|business|investors?|employer|agency|bank|school|state|city|club)\b[^,;]{0,20}$/i.test(
    before,
  );

/** Sums of millions are turnover or accounts unless a word of pay stands before them. */
function isMillions(money: MoneyMention): boolean {
  return (
    money.unit === 'million' ||
    money.unit === 'billion' ||
    (money.currency !== 'INR' && (money.low ?? money.high ?? 0) >= 2_000_000)
  );
}
