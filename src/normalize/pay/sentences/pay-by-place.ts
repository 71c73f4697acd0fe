import type { MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import { isJobNoun, wordsOf } from '../../roles/role-words.ts';
import { isOfExtras } from '../labels/pay-label.ts';
import { HEDGED } from '../not-pay/amount-in-sentence.ts';
import { OF_THINGS } from '../not-pay/things.ts';
import { PARTED } from '../parted-topics.ts';
import { periodBehind, saysOtherPeople, saysOtherSum } from '../pay-words.ts';
import { isOfSizeOfPay, likeLast } from '../periods/periods-so-far.ts';
import { impliedPeriod, isPlausiblePay } from '../sighting.ts';
import type { Subject } from './subjects.ts';

/** What stands right before an amount at which somebody or some place is put: "they start on", "in Leeds it is". */
const PLACED = new RegExp(
  `(?:^\\W*|[:;]\\s|\\s[–—-]\\s|,\\sand\\s|\\b(?:at|on|is|was|are|were|it['’]s|see|sees|saw|gets?|got|expects?|reach|reaches|offered|offers?|offering|listed|lists?|suggests?|sat|sits?|report|reports?|have|has|had|gives?|gave|anything|clear|cleared|pocket|then|go|goes|for|up to)\\s)(?:(?:usually|typically|often|normally|generally|currently|now|mostly)\\s)?(?:just\\s|only\\s|(?:somewhere|anywhere)\\s(?:in the region of\\s|between\\s|around\\s)?|still\\s|something like\\s|as low as\\s|as high as\\s|above\\s|below\\s|past\\s|near\\s|close to\\s)?${HEDGED}$`,
  'iu',
);

/** The end of a sentence in which nothing but the place or the firm stands with the amount: "In market towns £26,300 is usual". */
const IN_PLACE = new RegExp(
  `^\\W*(?:in|on|at|outside|across|north of|south of|elsewhere in)\\s[^.;:,$€£₹\\d]{2,40},?\\s(?:it (?:is|was|['’]s)\\s)?${HEDGED}$`,
  'iu',
);

/** "With more than six years, €78,000 is normal". */
const IS_USUAL =
  /^\s(?:(?:an?|per)\s\p{L}+\s)?(?:is|are) (?:normal|usual|typical|common|the norm|standard|within reason|realistic)\b/iu;

/**
 * Whether an amount of a page that is clearly about pay is of the size of pay and stands where pay would, though no word
 * says so: "By the sea it is £29,900", "the big fitters: £34k to £39k". Nothing in the sentence may speak of
 * another sum, of a thing that is bought or of another job.
 */
export function isPayByPlace(
  text: string,
  money: MoneyMention,
  before: string,
  subjects: readonly Subject[],
  context: Context,
): boolean {
  const value = money.low ?? money.high;
  const behind = periodBehind(text.slice(money.to));
  if (value === null || !context.isAboutPay || !PARTED.has(context.topic)) return false;
  if (!mayBePay(text, money, subjects, context)) return false;
  const period =
    behind?.period ??
    impliedPeriod(value, money.currency) ??
    likeLast(value, money.currency, context.periods);
  if (period === null || !isPlausiblePay(value, period, money.currency)) return false;
  if (period === 'year' && impliedPeriod(value, money.currency) !== 'year') return false;
  // What is given by the hour is given for work, wherever it stands.
  return (
    behind?.period === 'hour' ||
    PLACED.test(before) ||
    IN_PLACE.test(text.slice(0, money.from)) ||
    IS_USUAL.test(text.slice(money.to))
  );
}

/**
 * Whether an amount has the size of what the page has given as pay for its period, or for a year where it bears none, and nothing in
 * the sentence speaks against it: "Past twenty years there is €64,500 to be had".
 */
export function isPayBySize(
  text: string,
  money: MoneyMention,
  subjects: readonly Subject[],
  context: Context,
): boolean {
  const value = money.low ?? money.high;
  const period = periodBehind(text.slice(money.to))?.period ?? 'year';
  return (
    value !== null &&
    isOfSizeOfPay(value, money.currency, period, context.periods) &&
    mayBePay(text, money, subjects, context)
  );
}

/** Whether nothing in the section or the sentence speaks of another sum, of a thing that is bought or of another job. */
function mayBePay(
  text: string,
  money: MoneyMention,
  subjects: readonly Subject[],
  context: Context,
): boolean {
  const section = context.headings.at(-1);
  if (section !== undefined && (section.isOtherSum || section.isOtherPeople || isOfExtras(section)))
    return false;
  const spoken = subjects.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
  // "… $29 to $31 per hour plus meals": what is added behind the amount is not what it is.
  const lead = spoken.slice(0, money.from).replace(FRESH, ' ').replace(HOLDS, ' ');
  const said = `${lead} ${spoken.slice(money.to).split(/\b(?:plus|before|but)\b|[,;.]\s/)[0] ?? ''}`;
  if (OF_THINGS.test(said) || saysOtherSum(said) || saysOtherPeople(text)) return false;
  return !namesUnknownJob(text.slice(0, money.from), subjects);
}

/** "Fresh from school", "straight off the course": whoever has just learnt the job. */
const FRESH =
  /\b(?:fresh|straight|just|comes?|came) (?:from|out of|off) (?:(?:the|an?|their|your) )?(?:\w+ )?(?:school|college|university|training|course)\b/gi;

/** "Those holding just a bachelor's", "with the diploma in hand": what somebody has learnt is not what the amount is of. */
const HOLDS =
  /\b(?:with|holding|hold|holds|have|has) (?:just |only )?(?:an?|the) (?:\p{L}+ )?(?:bachelor|master|degree|diploma|doctorate|licen[cs]e|certificate)\S*/giu;

/** "Cabin crew are on …", "a partner gets …": somebody whose job the page does not tell of, named last before the amount. */
export function namesUnknownJob(lead: string, subjects: readonly Subject[]): boolean {
  const known = subjects.findLast(({ to }) => to <= lead.length)?.to ?? 0;
  // "Aslef, the drivers' union, gives …": what is called after a job is nobody who holds it.
  const rest = lead.slice(known).replace(CALLED_AFTER, ' ');
  return (
    wordsOf(rest).some(
      ({ key }) => isJobNoun(key) || /^(?:partner|crew|boss|\p{L}{3,}(?:man|woman))$/u.test(key),
    ) ||
    (ONE_OF_A_KIND.test(rest) && !WHO_OR_WHERE.test(rest))
  );
}

const CALLED_AFTER =
  /\b\p{L}+(?:[’']s|s[’']|s)? (?:unions?|associations?|federations?|societ(?:y|ies)|guilds?|institutes?|surveys?|magazines?)\b/giu;

const ANOTHER = new RegExp(
  `^\\W*an?\\s(?:[\\p{L}’'-]+\\s){1,5}(?:got|gets|(?:is|was) on|has|had)\\s${HEDGED}$`,
  'iu',
);

/** "A keeper of keys got £27k": whether a sentence up to an amount tells of somebody of a kind that nothing more is told of. */
export const isOfAnother = (lead: string): boolean => ANOTHER.test(lead) && !WHO_OR_WHERE.test(lead);

/** "A full refit starts at …", "a keeper of keys got …": one of a kind that the words before the amount name. */
const ONE_OF_A_KIND =
  /(?:^\W*(?:the|this|that|each|every|your|their)|(?:^|[\s,;:(])an?)\s(?:[\p{L}’'-]+\s){1,5}(?:(?:on|at)\s|(?:is|was|gets?|got|has|had|starts?|begins?|opens?|goes|sits?|sees?|saw|reach(?:es)?)\s)/iu;
/** People of the job at any stage, those who employ them, and where: none of them is another job or a thing. */
const WHO_OR_WHERE =
  /\b(?:an?|the|this|that|each|every)\s(?:[\p{L}’'-]+\s){0,3}?(?:beginners?|newcomers?|starters?|novices?|graduates?|few years|trainees?|juniors?|seniors?|leads?|workers?|persons?|people|hires?|professionals?|veterans?|firms?|compan(?:y|ies)|employers?|unions?|scales?|bottom|top|least|most|highest|lowest|floor|ceiling|bands?|middle|median|average|mean|norm|best|worst|capital|cit(?:y|ies)|towns?|states?|north|south|east|west|midlands|country|regions?|public sector|private sector|society|surveys?|ads|adverts|postings|posts?|figures?|typical|usual|rates?)\b/iu;
