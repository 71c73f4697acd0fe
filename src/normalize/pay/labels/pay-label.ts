import type { PartialDate } from '../../../domain/partial-date.ts';
import type { RoleId } from '../../../domain/role-id.ts';
import type { Basis, Measure, Period } from '../../../domain/salary-record.ts';
import type { Segment } from '../../../domain/segment.ts';
import type { SegmentKind } from '../../../domain/segment-kind.ts';
import { findCredits } from '../../mentions/find-credits.ts';
import { findAsOf } from '../../mentions/find-dates.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { findExperience, findStage } from '../experience.ts';
import { findBases, findMeasures, findPeriods, saysOtherPeople, saysPay } from '../pay-words.ts';
import { readPercentile } from '../percentile.ts';

/** All that a label, a table head, a heading or an introduction says about the amounts that it stands over. */
export interface PayLabel {
  readonly text: string;
  /** The text without the jobs that it names: the tax of a "Tax adviser" is no sum. */
  readonly unnamed: string;
  /** Names pay at all. */
  readonly isPay: boolean;
  /** Names another sum: a fee, a bonus, a revenue. */
  readonly isOtherSum: boolean;
  /** Names another sum although it names pay: "Additional pay", "Typical pay lift". */
  readonly isSurelyOtherSum: boolean;
  /** Speaks of everybody's pay, and not of the role's. */
  readonly isOtherPeople: boolean;
  readonly roles: readonly RoleId[];
  readonly measure: Measure | null;
  readonly percentile: number | null;
  /** Announces percentiles without giving one: the head of a column or list of them. */
  readonly isPercentiles: boolean;
  readonly basis: Basis | null;
  readonly period: Period | null;
  readonly segment: Segment | null;
  /** "By industry", "Highest paying states": what the labels below it name. */
  readonly segmentKind: SegmentKind | null;
  readonly asOf: PartialDate | null;
  readonly credit: string | null;
  readonly currency: string | null;
  /** A unit that the head gives for all amounts below: "in thousands", "LPA", "lakhs". */
  readonly unit: string | null;
}

const SEGMENT_HEADS: readonly (readonly [RegExp, SegmentKind])[] = [
  [
    /\b(?:years? of experience|years? (?:in (?:the |this )?(?:job|role|field|trade|profession|business|post|craft|work|practice)|since \w+|qualified)|experience|seniority|career stages?|PQE|tenure)\b/i,
    'experience',
  ],
  [/\b(?:levels?(?! of employment)|grades?|bands?|career levels?|job levels?)\b/i, 'level'],
  [
    /^(?:by )?(?:field|practice|branch|lines? of (?:work|business))$|\b(?:industr(?:y|ies)|sectors?|type of employer|work settings?|settings?|where (?:they|\w+) works?)\b/i,
    'industry',
  ],
  [/\b(?:states?|provinces?|federal states?|bundesland)\b/i, 'state'],
  [
    /\b(?:cit(?:y|ies)|metros?|metro areas?|metropolitan areas?|areas?|regions?|locations?|towns?|by location)\b/i,
    'city',
  ],
  [/\b(?:countr(?:y|ies)|nations?)\b/i, 'country'],
  [/\b(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?|recruiters?)\b/i, 'employer'],
  [
    /\b(?:special(?:ty|ties|i[sz]ations?|ism|isms)|field of practice|practice areas?|skills?|qualifications?|degrees?|education|certifications?|credentials?|types?)\b/i,
    'specialty',
  ],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/£|\bGBP\b|\bpounds sterling\b|\bin pounds\b/i, 'GBP'],
  [/₹|\bINR\b|\bRs\b\.?|\brupees?\b|\bLPA\b|\blakhs?\b/i, 'INR'],
  [/\bAUD\b|\bA\$|\bAustralian dollars\b|\bdollars,? Australian\b/i, 'AUD'],
  [/\bCAD\b|\bC\$|\bCanadian dollars\b|\bdollars,? Canadian\b/i, 'CAD'],
  [/\bCHF\b/i, 'CHF'],
  [/\$|\bUSD\b|\bdollars?\b/i, 'USD'],
];

/**
 * Words by which a label names a sum that is no pay. They are fewer than those of running text, for a label may
 * well be the name of an industry: "Finance and insurance", "Retail sales".
 */
const OTHER_SUM_LABEL =
  /\b(?:^super(?:annuation)?|^\d stars?|more can be earned|earned on top|takings|benefits worth|up[- ]?front|weightings?|bonus(?:es)?|commissions?|profit[- ]shar(?:e|es|ing)|tips|overtime|incentives?|allowances?|stock(?: options)?(?! (?:brok|market|analy|control))|equity(?! (?:research|analy|trad|partner))|RSUs?|sign(?:ing|-on)|fees?|tuition|(?<!low-)costs?(?! (?:account|manage|engineer|estimat|control|analy))|prices?|expenses?|outlays?|penalt(?:y|ies)|revenues?(?! (?:accounting|cycle|management))|turnover|budgets?(?! (?:manag|analy|planning|officer|control|holder))|loans?(?! officer)|debts?(?! (?:recovery|collect))|grants?|scholarships?|rent|tax(?:es)?(?!-free| free)(?!(?:ation)? (?:consult|advis|account|audit|planning|manag|law|specialist|analy|prepar|complian|litigation|technolog|services))|premium|quota|deal size|(?:mini|flat) deals?|gross per unit|target|per diem|(?<!\bmakes? (?:an?|the|all the|no|some) )difference|gap|market size|net worth|deposit|materials|books|(?<!\d )exam|newsletter|subscriptions?|subscribe|memberships?|sponsored|refer|referrals?|EMIs?|inst?alments?|installments?|placements?|variable(?= ?$)|highest (?:package|offer)|(?:police|DBS|criminal|record|background|medical|health|eye) checks?|insurable earnings|^fringes|fringe (?:benefits?|packages?|rate)|weihnachtsgeld|urlaubsgeld|zuschl[aä]ge?|prämien?|trinkgeld(?:er)?|deductions?|withholding|shipping|delivery|(?:billed|billing|charge-?out|charged|chargeable)(?: \w+)? rates?|reports?(?= ?\()|minimum wages?|living wage)\b/i;

/** Labels that are nothing but the name of something paid for; within a longer name such a word may be an industry's. */
const THING_ALONE =
  /^(?!dry van|travell?ers? accommodation)(?:(?:a|the|your|used|new|annual|yearly|monthly|average)\s)*(?:\p{L}+ )?(?:thresholds?|call-?outs?(?: charges?)?|vans?|fuel|petrol|diesel|gratuity|provident fund|renewals?|laptops?|scrubs|parking|hostel|lodging|lodgings|accommodation|conveyance|medical aid|newspaper|uniforms?|uniform cleaning|dry cleaning|registration|levy|rent|utilities|groceries|childcare|car|phone|transit|left over|insurance|licen[cs]es?|miete|social security|medicare|401\(?k\)?\S*|healthcare|time off|retirement|disability|stand-?by|\p{L}*freibetrag|\p{L}*miete|kaution|gebühr)(?: in \p{Lu}\p{L}+)?(?: \([^()]*\))?\s?(?::.*)?$/iu;

/** "Training: licence, $250 to $700": what the way into a job takes. */
const WAY_IN = /^(?:training|schooling|entry): \p{Ll}/iu;

/** "Search for more jobs: $60,000+": what a visitor of the page may look for. */
const SEARCHES = /^(?:search|browse|filter|find|show) (?:for|by|more|all|me|jobs)\b(?: [\w-]+){0,5}:?$/i;

/** "₹9L – ₹18L + high monthly incentives": what comes on top says neither what the amount is nor for how long it is paid. */
export const ADDED =
  /\s(?:\+|plus)\s(?:\p{L}+ ){0,3}(?:incentives?|bonus(?:es)?|commissions?|allowances?|perks|benefits|tips|overtime|equity|stock)\s*$/iu;

/** Whether a label names a course of study: what it costs, or what those are paid who have done it. */
export const namesStudies = ({ text }: PayLabel): boolean => STUDIES.test(text.trim());

/** "Master of Audiology: $34,200": what a degree costs. */
const STUDIES =
  /^(?:the )?(?:(?:master|bachelor|doctor|diploma|certificate|certificate \p{L}+) (?:of|in)|b\.?\s?sc|b\.?\s?tech|m\.?\s?sc|mba)\b(?![^:]*\b(?:holders?|graduates?)\b)/iu;

const SURELY_OTHER_SUM =
  /^benefits? packages?\b|^stipends?\b|^(?:DA|HRA|TA|CCA|LTA|NPS|EPF|PF|ESI|TDS)(?: \((?:per|a) (?:month|annum|year)\))?$|\bstudy stipends?\b|\b(?:on-call|stand-?by|housing|meal|travel|relocation|wellness|living|lodging|tuition|phone|internet|home[- ]office|equipment|education|learning|clothing|gym|commuter|remote[- ]work) stipends?\b|\bP ?\d\d (?:less|minus) P ?\d\d\b|\b(?:income tax|grade pay(?! (?:scales?|bands?|ranges?|tables?|rates?))|(?:qualification|risk|hardship) pay|(?:billed|billing|charge-?out|charged|chargeable)(?: \w+)? rates?|(?:old|former) (?:grade )?pay|minimum wages|an? (?:extra|additional)\b(?! \d)|(?:additional|extra|overtime|holiday|sick|severance|merit|bonus|variable|bilingual|hazard|night|weekend|longevity|premium|standby|stand-by|call-?out|on-call|shift|incentive|retention|redundancy|maternity|back|duty|sea|flight|danger|special) (?:cash )?(?:pay|compensation)|(?:pay|salary) (?:rises?|raises?|gap|lift|bump|increases?|boost|difference|premium|hikes?|increments?|uplift|growth|cuts?))\b/i;

/** "UK base", "Total comp": a label that names what part of the pay is meant, and leaves the word out. */
const BASIS_ALONE =
  /^(?:[\p{L}. ]{0,20} )?(?<!(?:customer|client|user|knowledge|data|fan) )(?:base|basic|total (?:comp|cash)|TC)(?: \([^()]{1,20}\))?$/iu;

/** "With commission": the whole of what somebody gets. */
const WITH_EXTRAS_ALONE =
  /^(?:with|including|incl\.?) (?:an? |the |all )?(?:commissions?|bonus(?:es)?|tips|overtime|allowances)(?: (?:included|and (?:bonus|tips|overtime)))?\W*$/i;

/** "Federal states (gross per month)", "Entry (€/year)": what is gross and of a period is pay, and so is money for a time. */
const GROSS =
  /\b(?:gross|before tax(?:es)?|pre-tax|brutto)\b|[$€£₹]\s?(?:\/|per|an?)\s?(?:year|yr|annum|month|week|day|hour|hr)\b/i;

/** "Contract rates (per day)", "Contract rate", "Bank shifts": what is paid for a time of work; a number of rates quoted is none. */
const RATES =
  /^(?:(?:our|current|guide|typical|going|union) )?rates\W*$|\brates? per (?:flight |clock |contact )?(?:hour|day|week)\b|^(?:typical |average |usual |going )?(?:contract(?:or)?|freelance|locum|agency|casual|temp(?:orary)?|interim|day|daily|hourly|weekly|pay) rates?\b|^(?:bank|agency|relief|supply|locum|temp(?:orary)?|casual) (?:shifts?|work|staff|agency|agencies)(?: \([^()]{1,20}\))?\W*$/i;

/** "By city (annual, ₹ lakh)": a currency without a sum, beside a period. */
const MONEY_ALONE =
  /(?:[$€£₹]|\b(?:USD|EUR|GBP|INR|AUD|CAD|Rs\.?|dollars|euros?|pounds|rupees)(?!\p{L}))(?!\s?\d)/u;

/** Takes the text of a label; `under` says what stands over it, so that "10%" in a row of percentiles is one. */
export function readPayLabel(text: string, lexicon: RoleLexicon, under?: PayLabel): PayLabel {
  const short = text.slice(0, 600).replace(ADDED, '');
  const percentile = readPercentile(short, under?.isPercentiles ?? false);
  const measures = findMeasures(short);
  // "Three physician surveys": what bears the name of a job is not he.
  const mentions = lexicon.find(short).filter(({ to }) => !BEARS_NAME.test(short.slice(to, to + 24)));
  // The tax of a "Tax manager" is no sum.
  const unnamed = mentions.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    short,
  );
  const roles = [
    ...new Set(
      mentions.flatMap(({ role, from, to }, index) =>
        role === null ||
        IS_PLACE_OF.test(short.slice(0, from)) ||
        (index > 0 && IS_WHERE.test(short.slice(0, from))) ||
        CLASS_BEHIND.test(short.slice(to))
          ? []
          : [role],
      ),
    ),
  ];
  return {
    text: short,
    unnamed,
    isPay:
      saysPay(short) ||
      BASIS_ALONE.test(short.trim()) ||
      WITH_EXTRAS_ALONE.test(short.trim()) ||
      // "Annual (2)" among the rows of percentiles.
      (/^(?:annual|hourly|weekly|monthly)(?: \(\d\))?$/i.test(short.trim()) &&
        (under?.isPercentiles === true || short.includes('('))) ||
      // "Payroll jobs, Dublin (€000s)".
      (/\([$€£]\s?'?(?:000s?|k)\)/i.test(short) && !OTHER_SUM_LABEL.test(short)) ||
      RATES.test(short.trim()) ||
      // "Bricklayer day rates: what is the going price?"
      RATES.test(unnamed.trim()) ||
      ((GROSS.test(short) || (MONEY_ALONE.test(short) && !OTHER_SUM_LABEL.test(short))) &&
        onlyPeriod(short) !== null),
    isOtherSum:
      (THING_ALONE.test(short.trim()) &&
        !(
          under?.segmentKind === 'industry' &&
          /^(?:\p{L}+ )?(?:insurance|pensions|travel|books):?$/iu.test(short.trim())
        )) ||
      STUDIES.test(short.trim()) ||
      WAY_IN.test(short.trim()) ||
      SEARCHES.test(short.trim()) ||
      OTHER_SUM_LABEL.test(
        unnamed
          .replace(FIRMS, ' ')
          .replace(
            /\b(?:including|with|incl\.?|before|excluding|plus|and) (?:\w+ )?(?:bonus|tip|commission|overtime|holiday (?:allowance|pay|money)|13th month)\w*(?!\s(?:of|worth|up to)\b)\w*|\b(?:bonuses|tips|commissions?|overtime) (?:not )?(?:counted|included|excluded)\b|\bbefore (?:any )?tax(?:es)?\b/gi,
            ' ',
          ),
      ),
    isSurelyOtherSum: SURELY_OTHER_SUM.test(unnamed),
    isOtherPeople: saysOtherPeople(short),
    roles,
    measure: percentile !== null ? 'percentile' : (measures[0]?.value ?? null),
    percentile,
    isPercentiles: /\bpercentiles?\b/i.test(short),
    basis: findBases(short)[0]?.value ?? null,
    period: onlyPeriod(short),
    segment: segmentOf(short),
    segmentKind: SEGMENT_HEADS.find(([pattern]) => pattern.test(short))?.[1] ?? null,
    asOf: findAsOf(short),
    credit: findCredits(short)[0]?.name ?? null,
    currency: CURRENCIES.find(([pattern]) => pattern.test(short))?.[1] ?? null,
    unit: unitOf(short),
  };
}

/** "5. Target:", "Gap": firms whose names are words of sums. */
const FIRMS = /^\W*(?:\d{1,3}[.)]\s*)?(?:Target|Gap):\s*$/;

/** What is called after a job and is none. */
export const BEARS_NAME =
  /^\s(?:levels?|grades?|surveys?|polls?|associations?|magazines?|recruiters?|shortages?|unions?|boards?|offices?|practices|clinics?|schools|colleges)\b/i;

/** "Sewing machine operators (51-6031)": where another class of an official list is to be found. */
const CLASS_BEHIND = /^\s\(\d\d-\d{4}/;

/** "Offices of physicians": where one works is called after others. */
const IS_PLACE_OF =
  /\b(?:offices?|clinics?|practices?|surgeries) of (?:\p{L}+ (?:and|or) |other |private )?$/iu;

/** "What drivers at the main operators report": whom one works for or with is not whose pay it is. */
const IS_WHERE = /\b(?:at|with|working for|employed by|among)\s(?:(?:an?|the|our|their|\p{Ll}+)\s){0,2}$/iu;

/** Whether a heading stands over what one has to lay out: "What it costs", "Fees". */
export const isOfOutlays = ({ unnamed, isPay }: PayLabel): boolean =>
  !isPay &&
  /\b(?:costs?|costing|fees?|tuition|prices?|expenses|spending|deductions|tax(?:es)?|what goes out|kosten|gebühren)\b/i.test(
    unnamed,
  );

/** Whether a heading stands over what comes on top of the pay: "Additional cash compensation" over its average and its range. */
export const isOfAdditions = ({ text }: PayLabel): boolean =>
  /^(?:average )?(?:additional|extra) (?:cash )?(?:compensation|pay)\W*$/i.test(text);

/** "What do you pay for a degree?", "What does the course cost?": under such a title only a word of pay makes pay of a sum. */
const ASKS_FOR_PRICE =
  /^what you(?:['’]ll| will)? (?:pay|spend)\b|^what (?:customers?|clients?|households?|homeowners|patients) (?:pay|are charged)\b|\b(?:(?:you|we|they|i|to|must|students|people) pay for|cost|spend on|charge[sd]? for)\b[^?]{0,40}\?$|\b(?:the )?(?:schooling|training|course|degree|tuition)\b[^?]{0,20}\blike\?$/i;

/** Whether a heading asks what something costs. */
export const asksForPrice = ({ text }: PayLabel): boolean => ASKS_FOR_PRICE.test(text);

/** Whether a heading stands over what some get beside their pay: "Height bonuses", "Night duty pay". */
export const isOfExtras = (label: PayLabel | undefined): boolean =>
  label !== undefined &&
  (label.isSurelyOtherSum ||
    (!label.isPay &&
      /\b(?:bonus(?:es)?|allowances?|incentives?|stipends?|bursar(?:y|ies)|grants?|scholarships?|expenses|overtime|tips|commissions?|equity|stock)\b/i.test(
        label.unnamed,
      )));

/** "Company secretary pay in India: fresher, monthly, city wise" lists what a page holds. */
const LISTS_PERIOD = /:\s[^:]{2,40},\s(?:monthly|yearly|annual|hourly|weekly)(?:,\s|$)/i;

/** The period that a label names; one that lists several ("Monthly, annual") leaves it open. */
export function onlyPeriod(text: string): Period | null {
  if (LISTS_PERIOD.test(text)) return null;
  // "Week" as the label of a row says "per week".
  const periods = findPeriods(
    // "Day (10 hrs)", "Week (5 days)": the second says how long the first is.
    /^(?:year|month|week|day|hour)(?: \(\d{1,2} (?:hrs|hours|days|weeks|months)\))?$/i.test(text.trim())
      ? `per ${text.trim()}`
      : text,
  );
  const [first, second] = periods;
  if (first === undefined) return null;
  const isList =
    second !== undefined &&
    second.value !== first.value &&
    /^(?:\s?(?:,|\/|&|and|or)\s?|\s?,\s\p{L}+,\s)(?:and\s|or\s)?$/iu.test(text.slice(first.to, second.from));
  return isList ? null : first.value;
}

function unitOf(text: string): string | null {
  if (
    /\bin thousands\b|\(thousands\b|[$€£]\s?thousands?\b|\(000s?\)|[$€£]\s?'?000s?\b|[$€£]\s?k\b|\('000\)/i.test(
      text,
    )
  )
    return 'k';
  if (/\bLPA\b|\blakhs?\b|\blacs?\b/i.test(text)) return 'lakh';
  return null;
}

/** The segment that a text itself names: years of experience, a stage of the career, a place. */
export function segmentOf(text: string): Segment | null {
  const experience = findExperience(text, true);
  if (experience !== null) return experience.segment;
  const [place] = findPlaces(text);
  if (place !== undefined) return { kind: place.kind, label: place.label };
  return findStage(text)?.segment ?? null;
}
