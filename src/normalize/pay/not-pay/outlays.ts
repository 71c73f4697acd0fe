import { findPeriods, periodBehind, saysPay } from '../pay-words.ts';
import { type AmountInSentence, HEDGED } from './amount-in-sentence.ts';

/** Bodies and things that money is paid to: when one of them charges, a fee is meant. */
const BODIES =
  '(?:compan(?:y|ies)|agenc(?:y|ies)|schools?|colleges?|universit(?:y|ies)|banks?|platforms?|providers?|institut(?:e|ion)s?|boards?|states?|sites?|websites?|marketplaces?|apps?|firms?|programs?|programmes?|courses?|bootcamps?|academ(?:y|ies)|cent(?:er|re)s?|landlords?|associations?|bodies|councils?|vendors?|insurers?|issuers?|brokerages?)';
/** Persons who work on their own account: what they charge an hour is what they are paid. */
const PERSONS =
  /\b(?:freelancers?|contractors?|consultants?|self-employed|themselves|independents?|experts?|professionals?|practitioners?|pros|those|who|many|some|most|beginners?|newcomers?|people|others?|I|you|they|he|she|we)\b/i;
/** Persons who buy a service: what they pay is its price. */
const PAYERS =
  "(?:I|we|you(?:[’'](?:ll|d))?|students?|learners?|candidates?|applicants?|famil(?:y|ies)|parents?|residents?|patients?|tenants?|guests?|members?|homeowners?|homebuyers?|clients?|customers?|buyers?|shoppers?|subscribers?|taxpayers?|brides?|couples?|visitors?|passengers?|households?)";
/** Things that are bought; an amount in brackets behind one is its price. */
const BOUGHT =
  '(?:program(?:me)?s?|courses?|degrees?|certificates?|certifications?|diplomas?|class(?:es)?|training|schools?|bootcamps?|licen[cs]es?|exams?|tests?|kits?|tools?|software|equipment|uniforms?|books?|memberships?|subscriptions?|tickets?|permits?|checks?|medicals?|houses?|homes?|apartments?|flats?|cars?|trucks?|vans?|machines?|gear|laptops?|insurance|conferences?|workshops?)';

const PRICE_BEHIND_THING = new RegExp(`\\b${BOUGHT}\\s\\(${HEDGED}$`, 'i');
/** "… is £59,400 before accountant (£900)": what is yet to go off. */
const YET_TO_GO_OFF = /\b(?:[Bb]efore|[Ll]ess|[Mm]inus) (?:(?:[\p{Ll}-]+|[A-Z]{2,}) ){1,3}\($/u;
/** "Tools at £1,500": what a trade is taken up with. */
const THING_AT = new RegExp(`\\b(?:tools?|kits?|uniforms?|equipment|courses?)\\sat\\s${HEDGED}$`, 'i');
const SOLD = new RegExp(
  `(?<!\\bthe )\\b(?:sells?|sold|quoted|lists?|listed|retails?|goes|go|rents?|rented|leases?|can be hired)\\s(?:for|at)\\s${HEDGED}$`,
  'i',
);
/** "The scale runs from … to …" is pay's; a thing "runs $22,000". */
const RUNS =
  /(?<!\b(?:contract|agency|locum|temp|travel|freelance|supply|cover) (?:work|cover|contracts?|posts?|assignments?|jobs?|shifts?) )\bruns?\s(?:you\s|to\s|at\s)?(?:(?:about|around|roughly|some|nearly|almost|over|up to)\s){0,2}$/i;
/** "Scale FWG 50 runs from …". */
const IS_SCALE = /\b(?:scales?|bands?|grades?|steps?|spine|points?|FWG|TV)\b/i;

/** "What you will pay: a seat costs $9,000; private schools ask $21,000". */
const WHAT_ONE_PAYS =
  /^\W*what (?:you|one|students?|trainees?) (?:will |would |may |must |can expect to |have to |has to )?pays?\b/i;
const PAYS_OUT = new RegExp(`\\b${PAYERS},?\\s(?:\\w+,?\\s){0,2}pays?\\s${HEDGED}$`, 'i');
/** "Expect to pay $31,000 for the course": said to the reader, who is to pay it. */
const EXPECTS_TO_PAY = new RegExp(
  `^\\W*(?:expect|be prepared|plan|you (?:can |should |will )?(?:expect|have))\\sto\\spay\\s${HEDGED}$`,
  'i',
);
const CHARGES = /\b(?:bill|charge)[sd]?\s(?:\w+\s){0,3}$/i;
const BODY_CHARGES = new RegExp(
  `\\b${BODIES}\\s(?:\\w+\\s){0,2}(?:bill|charge)[sd]?\\s(?:\\w+\\s){0,3}$|\\b(?:my|your|our|their)\\s(?:\\w+\\s){1,2}charge[sd]?\\s(?:\\w+\\s){0,3}$`,
  'i',
);
/** "Paid me £12,000 for three weeks' work": a fee for one job, whatever its size. */
const FOR_ONE_JOB =
  /^\s?(?:for|over)\s(?:an?|one|two|three|four|five|six|\d{1,2})[\s-](?:\w+[\s-])?(?:hours?|days?|weeks?|weekends?|months?)['’]?s?\s(?:of\s)?(?:work|jobs?|gigs?|projects?|shoots?|assignments?)\b/i;
const GROSS = new RegExp(
  `\\b(?:\\p{L}+s|they|you|can|may|might|will|could|often|usually)\\sgross\\s${HEDGED}$`,
  'iu',
);
/** "€27.80 for a 20-minute session": the price of one service. */
const FOR_ONE_SERVICE =
  /^\s?for an? (?:[\w-]+ ){0,2}(?:sessions?|visits?|lessons?|appointments?|treatments?|consultations?|class)\b/i;
const REFERRAL =
  /^\s?(?:when (?:you|they|someone) refers?|for (?:(?:every|each)(?! (?:hour|day|week|month|year|shift)\b)|referring|a referral)|per referral|if you refer)\b/i;

/** "$12,400 a year in rent", "$300 monthly on marketing": what the money goes to. */
const GOES_TO =
  /^\s?(?:(?:a|per|each|every) \w+ |annually |yearly |monthly |weekly )?(?:for (?:\w+ )?services|(?:in|for|towards?) (?:\w+ )?(?:meals|food|lodgings?|bookings|rent|dues|tuition|fees|tax(?:es)?|contributions|withholding|duty|expenses|interest|premiums|supplies|groceries|debts?|loans|PAYE|USC|PRSI|FICA|national insurance|social security|income tax|student loans?)|on (?:\w+ )?(?:marketing|advertising|rent|gas|fuel|equipment|supplies|groceries|food|software|tools|materials|insurance))\b/i;

/** "At a state school it costs $10,600, and private ones ask $41,200". */
const ONES_ASK = new RegExp(
  `\\b(?:private|public|state|other|good|cheap\\w*|dear\\w*)\\sones\\s(?:ask|charge|want|cost|run)s?\\s(?:for\\s)?${HEDGED}$`,
  'i',
);

/** What a whole working life brings is no pay for a period. */
const OF_A_LIFE =
  /\bover (?:(?:the course of )?(?:an?|one's|your|their|his|her) (?:entire |whole |full |working )?(?:career|lifetime|working life)|a lifetime)\b/i;

/** "Needs $10,000 to $50,000 to start a business": the money that a business takes. */
const TO_SET_UP =
  /^\s?(?:in \w+ )?(?:to (?:start(?! (?:with|on|off|out)\b|\s?[.,;)]|$)|open|launch|set up|found|buy|equip)|in start-?up)\b/i;
/** "May charge the client $100 an hour": what a client is charged is the price of the service. */
const CLIENT_CHARGED = new RegExp(
  `\\bwhat (?:you|they|we|he|she) charge(?:s|d)? (?:is|are|was|for)\\b[^.;$€£₹]{0,40}$|\\b(?:bill|charge)[sd]?\\s(?:the|a|their|its|your|his|her)?\\s?(?:clients?|customers?|patients?|households?)\\s${HEDGED}$`,
  'i',
);

/** "Often taken out of the first pay checks at $50 a month": what is kept back from pay. */
const KEPT_BACK = /\b(?:taken (?:out of|from)|deducted from|withheld from|docked from)\b[^.;]{0,60}$/i;

/** "The hardship fund gives £2,000 a year": what a fund or a scheme hands out. */
const HANDED_OUT = new RegExp(
  `\\b(?:funds?|schemes?|foundations?|charit(?:y|ies)|trusts?|governments?|programs?|programmes?)\\s(?:also\\s|often\\s|now\\s|can\\s|may\\s)?(?:gives?|offers?|provides?|awards?|contributes?|grants?|repays?|forgives?)\\s(?:you\\s|them\\s|students\\s)?${HEDGED}$`,
  'i',
);

/** "Tickets start at …": what is for sale is the subject, and the sum its price. */
const ON_SALE = new RegExp(
  `^\\W*(?:(?:an?|the|most|many|some|typical)\\s)?(?:[\\w'’-]+\\s){0,2}?(?:tickets?|fares?|courses?|programm?es?|programs?|diplomas?|degrees?|certificates?|classes|kits?|tools?|software|equipment|uniforms?|books?|memberships?|subscriptions?|permits?|houses|homes|cars?|trucks?|vans?|machines?|trailers?|cards?|tests?|laptops?|rigs?|helmets?|hoods?|boots|gloves|knives|shears|cameras?|computers?|bikes?|licen[cs]es?|insurance)(?:\\sfor\\s\\w+)?\\s(?:\\w+\\s)?(?:starts?|begins?|comes?|ranges?|goes?|runs?|is|are|was|were|averages?)\\s(?:in\\s)?(?:at|from|for|between)?\\s?${HEDGED}$`,
  'i',
);

/** "The course costs up to …": what a school takes. */
const SCHOOL_TAKES = new RegExp(
  `(?<!\\b(?:in|at|on|for|with|within) (?:[\\p{L}-]+ ){0,3})\\b(?:schools?|colleges?|courses?|training|bootcamps?|program(?:me)?s?|academ(?:y|ies))\\s(?:takes?|costs?|runs?|is|asks?|wants?|averages?)\\b(?![^.;:]*\\bpays?\\b)[^.;:]{0,50}\\s${HEDGED}$`,
  'iu',
);
/** "A $400,000 analyzer", "$1.3 million to settle a suit": what the sum buys or ends. */
const A_THING =
  /^\s(?!(?:a|an|per|each|every|or|and|to|in|for|of|at|with|on|is|was|as|plus|base|basic|salary|salaries|wage|wages|pay|paid|income|job|jobs|package|position|role|roles|offer|paycheck|paychecks|starting|start|median|average|mean|minimum|annual|annually|yearly|hourly|monthly|weekly|daily|gross|net|total|take|rate|range|compensation|earner|career|gig|mark|year|threshold|ceiling|cap|before|after|during|once|when|while|if|but|more|less|over|under|from|by|through|until|upwards?|ote|figure|retainer|guarantee|bracket|bands?|ballpark|zone|region|area|window|spread|neighbou?rhood|club|living|day|week|month)\b)\p{Ll}{3,}/u;
const SETTLED = /^\s(?:to settle|in (?:damages|fines|penalties|settlements?))\b/i;
/** "A $10-a-day plan": the name of what is paid for. */
const BY_SUBSCRIPTION =
  /^-an?-\w+\s(?:\w+\s)?(?:plans?|programs?|programmes?|schemes?|fees?|subscriptions?|memberships?|child ?care|day ?care|pass(?:es)?|tickets?|deals?)\b/i;

/** "Others pay $18,000 to $52,000 for culinary college": what is paid to learn the job. */
const FOR_SCHOOL =
  /^\s?for (?:an?|the|your|their|each)?\s?(?:\p{L}+ ){0,2}(?:college|school|university|degree|course|training|bootcamp|program(?:me)?|diploma)\b/iu;
/** "Wants $100 to $310 for the license": what the money buys. */
const FOR_PAPERS =
  /^\s?for (?:an?|the|your|their|each) (?:\w+ )?(?:licen[cs]es?|permits?|exams?|tests?|courses?|certificates?|registration|application|background check|visa)\b/i;
/** "$620,000 or so of costs", "$150,000 deeper in debt". */
const OF_COSTS =
  /^\s(?:or (?:so|more) )?(?:of|in) (?:\w+ )?(?:costs|expenses|overheads|debts?)\b|^\s(?:or so |or more )?(?:deeper )?in debt\b/i;
/** "Pay £10 to £22 an hour for a room": what the self-employed rent. */
const FOR_A_ROOM =
  /^\s?(?:(?:an?|per) (?:hour|day|week|month|session) )?for (?:an?|the|your|their) (?:\w+ )?(?:rooms?|chair|desk|booth|bench|stall|pitch|workshop|studio|garage|rig|truck|van)\b/i;
/** "Students at public schools pay about $32,000": what those pay who learn. */
const STUDENTS_PAY = new RegExp(
  `\\b(?:students?|applicants|candidates|parents|families|residents|non-residents|pupils|learners)\\b(?![^.;:]*\\b(?:is|are|get|gets|were|was) paid\\b)[^.;:$€£₹]{0,40}\\bpays?\\s${HEDGED}$`,
  'i',
);
/** "A master's, about $41,000": what a degree costs. */
const OF_DEGREE =
  /\b(?:master|bachelor|doctor|associate)['’]s(?: degree)?,\s(?:at |about |around |some |roughly |nearly )*$|\b(?:DPT|MBA|PhD|degree|diploma|doctorate)\s\($/i;

/** "Tools: about £350 for a bricklayer". */
const GEAR = new RegExp(`\\b(?:tools?|kit|gear|equipment|boots|uniform|materials)\\s?:\\s${HEDGED}$`, 'i');
/** "On a house of $700,000 that comes to …": what is sold, lent or built for so much. */
const THING_OF =
  /\b(?:house|home|flat|property|apartment|condo|deal|sale|policy|portfolio|loan|mortgage|estate|boat|car|vehicle|building)s? of\s(?:about |around |over |some )?$/i;

/** "An independent store clears …": what a business takes. */
const BUSINESS_TAKES = new RegExp(
  `(?<!\\bwho (?:owns?|runs?|have|has|keeps?) (?:an?|their|the|his|her) (?:\\w+ )?)\\b(?:stores?|shops?|salons?|studios?|garages?|businesses|business|practices?|restaurants?|pharmac(?:y|ies)|franchises?|gyms?|dealerships?)\\s(?:(?:can|may|will|might|often|typically|usually)\\s)?(?:clears?|grosses|gross|nets?|takes? in|turns? over|brings? in)\\s${HEDGED}$`,
  'i',
);

/** "An oven and a mixer alone come to $40,000", "will pay the £650 for the assessment": what things cost. */
const THINGS_COME_TO = /\balone comes? to\s$/i;
const PAYS_THE = /\bpays? the\s$/i;
/** "Cadets pay for their own training, €95,000 to €130,000". */
const PAYS_FOR_OWN = /\bpa(?:y|ys|id) for (?:their|your|his|her|our|my) own [^.;:$€£₹]{3,40},?\s$/i;

/** "Bachelor of Nursing: $31,000": studies before a sum are priced. */
const STUDIES = /\b(?:Master|Bachelor|Doctor|Diploma|Certificate)\b[^.;:$€£₹]{0,50}:\s$/;
/** "Step 1: Earn a BSW (about $41,200 in all)": what is to be done first, and what it takes. */
const FIRST_STUDY =
  /(?:^|: )(?:earn|get|complete|finish|take|pass|obtain|do) (?:an?|the|your) [\p{L}.’' -]{2,40}\((?:about |around |some |roughly |typically |usually )?$/iu;
/** "Anything above $25,000 goes to a supervisor": what is handled, and not what is paid. */
const ANYTHING_OVER =
  /\b(?:anything|everything|claims|losses|returns|orders) (?:above|over|under|below|up to)\s$/i;

/** "Three years of law school, at $46,000 a year": what one pays for while learning. */
const AT_SCHOOL = new RegExp(
  `(?<!\\bthose with (?:an? |the )?)\\b(?:master['’]s|bachelor['’]s|school|college|universit(?:y|ies)|degree|course|training|bootcamp|program(?:me)?|stud(?:y|ies))\\b(?:(?!start|begin|average|sit|land)[^.;:$€£₹]){0,24},?\\sat\\s${HEDGED}$`,
  'i',
);

/** "Travel days are paid at …": a time that is paid apart, at a rate that is not the job's. */
const PAID_APART =
  /\b(?:travel(?:ling)?|training|waiting|detention|stand-?by|holiday|sick|layover)\s(?:days?|time|hours?|shifts?) (?:is|are|was|were) paid\b/i;
/** "Employers can receive $5,000": what the state hands those who employ. */
const EMPLOYER_GETS = new RegExp(
  `^\\W*(?:employers?|compan(?:y(?! (?:secretar|directors?\\b))|ies)|businesses)\\b[^.;$€£₹]*\\b(?:receive|get|claim|apply for|be given)\\s${HEDGED}$`,
  'i',
);

/** "The latter pay £9,850 for the diploma", "tickets, at £780 for the pair": what is bought with it. */
const FOR_THE =
  /^\s?for (?:the (?:[\w-]+ ){0,3}(?:pair|set|lot|route|course|diploma|certificate|exams?|tests?|licen[cs]e|registration|badge|card|training|degree|program(?:me)?|insurance|uniform|kit)|(?:insurance|registration|tuition|training|membership) )\b/i;

/** "$8,000 a year in state and $27,000 at a private college": what studies cost. */
const AT_COLLEGE =
  /^\s?(?:(?:a|per|each) \w+ |annually |yearly )?\(?(?:depending on the (?:school|college|university|course|program(?:me)?)\b|in[- ]state\b(?! governments?)|out[- ]of[- ]state\b|(?:at|for) (?:an? )?(?:private|public|state|community|in-state|out-of-state|four-year|two-year) (?:college|universit|school))/i;

/** "A glazier who sells $400 a week": goods and their takings. */
const SELLS = new RegExp(`\\bsells?\\s${HEDGED}$`, 'i');
/** "Brings $55 to $80, of which the salon keeps half": what a customer pays. */
const OF_WHICH = /^,?\sof which (?:the|your|their) [\p{Ll} ]{3,24} (?:keeps|takes|gets)\b/iu;
/** "A car worth Rs. 15,00,000", "a loan of $300,000 at 6%": what a thing is worth, and what is lent. */
const WORTH_OF_THING =
  /\b(?:cars?|houses?|flats?|vehicles?|apartments?|laptops?|phones?|machines?|rigs?|vans?|trucks?|homes?)\sworth\s(?:about\s|around\s|some\s|up to\s)?$/i;
const AT_INTEREST = /^\s?at\s\d{1,2}(?:\.\d{1,2})?\s?(?:%|percent|per cent)/i;
/** "With $900 in weekly services": what is sold and not earned. */
const IN_SALES =
  /^\sin (?:(?:weekly|monthly|annual|yearly|daily|gross|total) (?:services|sales|revenues?|bookings)|bookings|billings|takings|orders)\b/iu;
/** "₹2.5 lakh for one gown": the price of a piece. */
const FOR_ONE_THING = /^\s?for (?:one|a single) (?!year|month|week|day|hour|of|job|person|employee)\p{Ll}/iu;
/** "$90 for showing up": what is paid for one appearance. */
const FOR_COMING = /^\s?for (?:showing up|turning up|appearing|an? appearance|the first hour)\b/i;
/** "Profit sharing paid an average of $1,310": what brought the sum is no job. */
const BROUGHT_BY = new RegExp(
  `^\\W*(?:the\\s|an?\\s|annual\\s)?(?:profit[- ]sharing|bonus(?:es)?|commissions?|tips|overtime|allowances?|dividends?|per diems?)\\s(?:\\w+\\s)?(?:pays?|paid|earn(?:s|ed)?|makes?|made|brings?|brought)\\s(?:in\\s)?(?:an?\\s(?:average|mean|median)\\sof\\s)?${HEDGED}$`,
  'i',
);
/** "Tips make up the other $3". */
const MAKES_UP =
  /\b(?:makes?|making|made) up (?:the (?:other|rest|remaining|difference)\b[^.;]{0,12}|for )$/i;

/** "Will have spent some $64,000 on graduate school". */
const SPENT =
  /\b(?:spends?|spent|spending|(?:may|can|could|might|will|to) save|saves|allow|budget|set aside|put aside|laid out|lays? out|shell(?:s|ed)? out|fork(?:s|ed)? out)\s(?:(?:about|around|some|roughly|nearly|almost|over|up to|at least|another|an extra|between|from)\s){0,2}$/i;

/** "100 hrs @ $145 an hour": so many of a thing at its price. */
const AT_PRICE = /\d\s?(?:hrs?|hours|days|weeks|sessions|lessons)?\s?@\s$/i;

const BY_THE_PIECE = /^\s?(?:\/|per\b|an?\b|each\b|every\b)/i;

/** "A room in the house may be offered at …": what is let is the subject, and the sum its rent. */
const FOR_USE =
  /^\W*(?:an?|the|your|their)\s(?:[\w-]+\s){0,2}?(?:rooms?|flats?|apartments?|studios?|bunks?|beds?|houses?|homes?|condos?|bungalows?|parking (?:space|place)s?|lodgings?)\b[^,;.$€£₹]{0,60}$/i;

/**
 * Whether an amount is money that is laid out, asked or turned over, and not earned in a job: a price, a fee, a
 * purchase, a turnover of which only the net is pay, the sum of a working life, a payment for one job or for bringing a friend.
 */
export function isOutlay({
  text,
  money,
  before,
  beforeWithoutRoles,
  after,
  clauseFrom,
  hasSubject,
  isListed,
  isAfterPay,
}: AmountInSentence): boolean {
  const behind = text.slice(money.to, money.to + 120);
  const clause = text.slice(clauseFrom, money.from);
  // "… pay best in banks ($61,000) and boarding houses ($59,000)": in a list of pay a house is where one works.
  const isWhere = isAfterPay || (isListed && hasSubject);
  // "Day shifts go for $28 an hour": so does work that is paid by the hour.
  const isWork = /\b(?:shifts?|nights|days|temps?|locums?|rates?|work)\sgo(?:es)?\s(?:for|at)\s/i.test(
    before,
  );
  if ((PRICE_BEHIND_THING.test(before) && !isWhere) || (SOLD.test(before) && !isWork)) return true;
  if ((RUNS.test(before) && !saysPay(before) && !IS_SCALE.test(before)) || WHAT_ONE_PAYS.test(text))
    return true;
  if (BY_SUBSCRIPTION.test(behind) || SETTLED.test(behind) || SCHOOL_TAKES.test(before)) return true;
  if (/\b(?:an?|the)\s$/i.test(before) && A_THING.test(behind) && !saysPay(behind.slice(0, 40))) return true;
  if (BUSINESS_TAKES.test(before)) return true;
  if (
    THINGS_COME_TO.test(before) ||
    PAYS_FOR_OWN.test(before) ||
    (PAYS_THE.test(before) && /^\s(?:fee )?for\b/.test(after))
  )
    return true;
  if (
    THING_OF.test(before) ||
    GEAR.test(before) ||
    STUDIES.test(before) ||
    FIRST_STUDY.test(before) ||
    ANYTHING_OVER.test(before)
  )
    return true;
  if (FOR_SCHOOL.test(behind) && /\bpays?\s(?:about |around |up to |from )?$/i.test(before)) return true;
  if (
    FOR_PAPERS.test(behind) ||
    FOR_A_ROOM.test(behind) ||
    OF_COSTS.test(behind) ||
    STUDENTS_PAY.test(before) ||
    (OF_DEGREE.test(before) && !saysPay(before))
  )
    return true;
  if (PAID_APART.test(clause) || EMPLOYER_GETS.test(clause)) return true;
  if (
    FOR_THE.test(behind) ||
    AT_PRICE.test(before) ||
    (AT_SCHOOL.test(beforeWithoutRoles) && !saysPay(before))
  )
    return true;
  if (AT_COLLEGE.test(behind) && !saysPay(text)) return true;
  if (
    WORTH_OF_THING.test(before) ||
    AT_INTEREST.test(behind) ||
    (IN_SALES.test(behind) && !isWhere) ||
    OF_WHICH.test(behind) ||
    FOR_ONE_THING.test(behind) ||
    SELLS.test(before) ||
    FOR_COMING.test(behind) ||
    BROUGHT_BY.test(clause) ||
    MAKES_UP.test(before)
  )
    return true;
  if (PAYS_OUT.test(before) || EXPECTS_TO_PAY.test(before)) return true;
  // What is billed without a word of time is the price of the whole work: "one rewire can bill $18,000".
  if (
    CHARGES.test(before) &&
    periodBehind(behind) === null &&
    // "Freelance reporters charge $310 for a day in court and $52 an hour for transcripts".
    !/^\sfor (?:an?|each|the) (?:\w+ )?(?:day|hour|shift)\b/i.test(behind) &&
    !BY_THE_PIECE.test(behind) &&
    findPeriods(before.slice(-40)).length === 0
  )
    return true;
  // "Truck drivers average $1,340": a truck is a part of whose pay it is.
  const isOnSale = ON_SALE.test(clause) && (!hasSubject || ON_SALE.test(beforeWithoutRoles));
  if ((FOR_USE.test(clause) || isOnSale) && !saysPay(before)) return true;
  if (CHARGES.test(before) && (BODY_CHARGES.test(before) || !(hasSubject || PERSONS.test(before))))
    return true;
  if (GOES_TO.test(behind) || HANDED_OUT.test(before)) return true;
  if (
    THING_AT.test(before) ||
    YET_TO_GO_OFF.test(before) ||
    ONES_ASK.test(before) ||
    /\b(?:college|school|university|bootcamp),? where\s$/i.test(before)
  )
    return true;
  if (SPENT.test(before)) return true;
  if (OF_A_LIFE.test(before) || OF_A_LIFE.test(behind.slice(0, 60))) return true;
  if (KEPT_BACK.test(before) || TO_SET_UP.test(after) || CLIENT_CHARGED.test(before)) return true;
  if (FOR_ONE_SERVICE.test(behind) || FOR_ONE_JOB.test(after) || REFERRAL.test(behind)) return true;
  return GROSS.test(before);
}
