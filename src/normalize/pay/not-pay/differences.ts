import type { MoneyMention } from '../../mentions/find-money.ts';
import { HEDGED } from './amount-in-sentence.ts';

/** "A $23,500 lead", "that leaves $9,000 between them": how far one is ahead of the other. */
const IN_THE_LEAD =
  /^\s(?:(?:an?|per|each) (?:year|month|week|day|hour) )?(?:(?:(?!and\b|or\b|while\b|but\b)\w+ )?(?:lead|edge|advantage|margin|head start|premium|uplift|gulf|chasm|divide)\b|between (?:them|the two|these)\b)/i;
/** "Over five years the choice can be worth $40K": what a step brings is no pay; a package may be worth its sum. */
const WORTH_IT = new RegExp(
  `\\b(?:choice|choosing|difference|step|move|switch|skills?|degree|certificat\\w+|badge|credential)\\b[^.;]{0,40}\\bworth\\s${HEDGED}$`,
  'i',
);

const SHARE_OR_SUM =
  /\b\d[\d.]*\s?(?:%|percent|per cent)(?:\s(?:between|apart|above|below|over|under|more|less|higher|lower|of (?:that|this|it|the total))\b[^.;()]{0,40})?,?\sor\s(?:about\s|some\s|around\s|roughly\s)?$/i;
const OF_PEOPLE =
  /\b(?:lowest|bottom|lower|poorest|highest|top|upper|best|worst|middle)\b[^.;]{0,30}\d[\d.]*\s?(?:%|percent|per cent)[^.;]*$/i;

const FOR_EACH = /^\sfor the (?:former|latter|first|second|one|other)\b/i;

const UP_OR_DOWN =
  /(?:[,;(–—-]\s?|\d\s|\b(?:is|are|was|were|now|gone|went|goes|going|been|come)\s|\bin \p{Lu}\p{L}+\s)(?:up|down)\s(?:about |around |by )?$/u;

/**
 * Whether an amount tells how far two others are apart, or by how much one has grown. `before` and `after` are what stands
 * around it in its clause.
 */
export function isDifference(text: string, money: MoneyMention, before: string, after: string): boolean {
  if (
    /\b(?:unterschied|differenz|difference|gap|chasm|(?<=\b(?:a|that|this) )gulf|spread(?! (?:over|across|is (?:wide|narrow|large|small|broad))\b)|discrepancy|disparity|(?<!-)distance)\b[^.;]*$/i.test(
      before.replace(/\bmakes? (?:an?|the|all the|no|some) difference\b/gi, ' '),
    ) &&
    !(money.low !== money.high && /\bspread\b/i.test(before)) &&
    // "The distance is smaller: $66,000 for the former and $58,500 for the latter": behind the colon stands what each gets.
    !(/:\s[^:]*$/.test(before) && FOR_EACH.test(after)) &&
    !/\bbetween\s*$/i.test(before)
  )
    return true;
  if (
    /\b(?:increas|rais|ris|grow|grew|jump|climb|boost|drop|f[ae]ll|declin|cut|add|up|down|exceed|beat|outpac|outearn|ahead|behind|short|trail)\w*\s(?:\w+\s){0,3}by\s(?:\w+\s){0,2}$/i.test(
      before,
    ) &&
    // "California led at $72,640, trailed by Nevada with $68,010": by whom, and not by how much.
    !/\bby\s\p{Lu}\p{Ll}+\s(?:\p{Lu}\p{Ll}+\s)?(?:with|at|on)\s$/u.test(before)
  )
    return true;
  if (
    new RegExp(`\\bby\\s(?:approximately\\s)?${HEDGED}$`, 'i').test(before) &&
    !/\b(?:paid|earned)\s+by\s*$/i.test(before)
  )
    return true;
  // "(4% between first and last, or $2,875)", "a premium of 8%, or $4,200": a share of something, and what it comes to.
  if (SHARE_OR_SUM.test(before) && !OF_PEOPLE.test(before)) return true;
  // "A welder moving from Arkansas to Alaska would gain $34,450".
  if (/\b(?:would|could|might|stands? to) gain\s(?:about |around |some |up to )?$/i.test(before)) return true;
  // "From bottom to top is a climb of £37,720", "From P10 to P90 is a stretch of $84,750".
  if (/\b(?:climb|leap|jump|stretch|swing|span) of\s(?:about |around |some )?$/i.test(before)) return true;
  // "That is £20,500 up on ten years ago".
  if (/^\s(?:up|down) on\b/i.test(after)) return true;
  // "The step from Level I to Staff is $89,700".
  if (
    /\b(?:step|way|move|distance) (?:up )?from [^.;:$€£₹]{1,40} to [^.;:$€£₹]{1,40} (?:is|was|comes to)\s(?:about |around |some )?$/i.test(
      before,
    )
  )
    return true;
  if (/\bby a margin of\s(?:about\s)?$/i.test(before)) return true;
  if (
    /^\s?(?:\([^()]{0,24}\)\s)?(?:(?:(?:an?|per) |\/\s?)\p{L}+ |annually )?(?:more|less|higher|lower|above|below|extra|fewer|better|worse|behind|increase|raise|difference|gap|pay rise|ahead|short)\b(?!\s?(?:or less|or more|than that))/iu.test(
      after,
    ) &&
    !/^\s?more or less/i.test(after)
  ) {
    return true;
  }
  if (
    /\bby\s[\d.]+\s?(?:%|percent|per cent),?\s(?:or|i\.e\.,?)\s(?:about\s|some\s)?$/i.test(
      text.slice(Math.max(0, money.from - 60), money.from),
    )
  )
    return true;
  // "Pay has grown 3.9% since 2023, or $1,560": the rise in figures.
  if (
    /\b(?:grown|grew|risen|rose|increased|climbed|fallen|fell|dropped|up|down)\s(?:by\s)?[\d.]+\s?(?:%|percent\b|per cent\b)[^.;$€£₹]{0,30},\sor\s(?:about\s)?$/i.test(
      text.slice(Math.max(0, money.from - 80), money.from),
    )
  )
    return true;
  // "Up 3.1% ($1,545) on last year": the rise in figures.
  if (
    /\b(?:up|down|rose|fell|grew)\s(?:by\s)?[\d.]+\s?(?:%|percent|per cent)\s\($/i.test(
      text.slice(0, money.from).slice(-40),
    )
  )
    return true;
  // "A full $11,300 over the country's", "$4,000 below the national average".
  if (
    (/\ba (?:full|good|clear|whole|cool|mere|hefty|handsome) $/i.test(before) &&
      /^\s(?:over|above|below|under|ahead of|behind|short of|beyond)\s/i.test(after)) ||
    /^\s(?:an? \w+ )?gone since\b|^\s(?:over|above|below|under|ahead of|behind|short of) (?:the|that) (?:national|nation|uk|us|state|country|average|median|mean|norm|other)\b/i.test(
      after,
    )
  )
    return true;
  if (IN_THE_LEAD.test(after) || WORTH_IT.test(before)) return true;
  // "A technician's career gain over ten years comes to $90,000".
  if (
    /\b(?:gain|total|sum|advantage) over (?:[\p{L}\d-]+ ){1,3}(?:years|decades?) (?:comes to|is|adds up to|reaches)\s(?:about\s|some\s)?$/iu.test(
      before,
    )
  )
    return true;
  // "Between the bottom and the top lie $68,850".
  if (
    /\bbetween\s(?:the\s)?[\p{L}\d ]{2,30}\sand\s(?:the\s)?[\p{L}\d ]{2,30}\s(?:lies?|lay|yawns?)\s(?:about\s|some\s)?$/iu.test(
      before,
    )
  )
    return true;
  // "Clerks +£750, advisors +£500": a plus before an amount is a rise.
  if (/(?:^|[\s(,:])\+\s?$/.test(before)) return true;
  // "A 4.5% rise was agreed, that is £2,300".
  if (
    /\d\s?(?:%|percent|per cent|pc)\s(?:pay )?(?:rise|raise|increase|award)\b[^.;$€£₹]{0,30},\s(?:that is|which is|i\.e\.|or)\s(?:about\s)?$/i.test(
      before,
    )
  )
    return true;
  // "So the jump is near $13,000".
  if (new RegExp(`\\b(?:jump|leap|step up|bump|raise)\\s(?:is|was|comes to)\\s${HEDGED}$`, 'i').test(before))
    return true;
  if (/^\s(?:(?:brutto|netto)\s)?(?:(?:im|pro) (?:Jahr|Monat)\s)?(?:mehr|weniger)\b/.test(after)) return true;
  // "Rates are up £1,000", "commis in London up £1,000": how far something went up or down.
  if (UP_OR_DOWN.test(before)) return true;
  // "(7,182 reports)+€3,400": the distance from a mean.
  if (/\)\s?[+−–-]$/.test(before)) return true;
  // "Earns 29 percent more, or roughly $19,000".
  if (
    /\d\s?(?:%|percent|per cent) (?:more|less|higher|lower|extra|step up|jump|rise|raise|gap|premium)\W+or\s(?:about |roughly |around |some )?$/i.test(
      before,
    )
  )
    return true;
  if (/\bvar(?:y|ies)\b[^.;]{0,20}\bas much as\s$/i.test(before)) return true;
  return /\b(?:an? (?:extra|additional|further)|another)\s$/i.test(
    text.slice(Math.max(0, money.from - 20), money.from),
  );
}
