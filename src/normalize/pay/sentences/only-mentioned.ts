import type { RoleId } from '../../../domain/role-id.ts';
import type { Context } from '../../read-context.ts';
import type { RoleMention } from '../../roles/mentions/passage.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { BEARS_NAME } from '../labels/pay-label.ts';
import type { Subject } from './subjects.ts';

/**
 * Whether a sentence that names a job does not speak of whoever holds it: a firm, a body or a place is called after him, he tells of the
 * pay of others, is counted with them, employs them, or was what they are no longer. `named` are those whom it has spoken of before.
 */
export function isOnlyMentioned(
  text: string,
  mention: RoleMention,
  named: readonly Subject[],
  context: Context,
  lexicon: RoleLexicon,
): boolean {
  const isOfPage = context.mains.includes(mention.role ?? '');
  // "Accountants, auditors included, had …": who is counted with them.
  if (/^ (?:included|excluded|aside|apart)\b/i.test(text.slice(mention.to))) return true;
  if (IS_BUSINESS.test(text.slice(mention.to, mention.to + 14))) return true;
  // "Emerald Coaches pays €18.75 per hour": a firm, which pays as one.
  if (!isOfPage && isFirmThatPays(text, mention)) return true;
  // "Statisticians say that …": who tells of the pay of others.
  if (SAYS_SO.test(text.slice(mention.to, mention.to + 16)) && !isOfPage) return true;
  // "Consultant posts reach Band 8c", on a page about another job: posts, and nobody who holds one.
  if (
    !isOfPage &&
    /^\s(?:posts?|positions?|vacanc(?:y|ies)) (?:reach|start|begin|sit|are) (?:at |in |on |with )?(?:band|grade|level|scale|spine)/i.test(
      text.slice(mention.to),
    )
  )
    return true;
  // "At firms with fewer than fifty lawyers": how many work there.
  if (
    /\b(?:with|employing|of|has|have|had)\s(?:(?:fewer|more|less) than|over|under|about|some|up to)\s(?:\d[\d,]*|\p{Ll}+)\s$/iu.test(
      text.slice(0, mention.from),
    )
  )
    return true;
  // "Union statisticians expect $73,480 for next year".
  if (
    !isOfPage &&
    /(?:statistician|economist|forecaster|researcher|recruiter|official|leader)s?$/i.test(
      text.slice(mention.from, mention.to),
    ) &&
    /^\s(?:expect|forecast|predict|project|put|see|reckon)s?\b/i.test(text.slice(mention.to))
  )
    return true;
  // "The survey lumps paralegals and legal assistants together" on a page about these.
  if (
    context.mains.length === 1 &&
    !isOfPage &&
    LUMPS.test(text.slice(Math.max(0, mention.from - 12), mention.from)) &&
    /^\s(?:and|with)\s/.test(text.slice(mention.to))
  )
    return true;
  // "… is £59,400 before accountant (£900)": who is paid out of it.
  if (
    /\b(?:before|less|minus) (?:an? |the |your )?$/i.test(text.slice(0, mention.from)) &&
    /^s?\s\([$€£₹]/.test(text.slice(mention.to))
  )
    return true;
  if (BEARS_NAME.test(text.slice(mention.to, mention.to + 24))) return true;
  // "Top producers" sell the most.
  if (
    /\btop $/i.test(text.slice(0, mention.from)) &&
    /^producers?$/i.test(text.slice(mention.from, mention.to))
  )
    return true;
  if (BODY_OF.test(text.slice(Math.max(0, mention.from - 60), mention.from))) return true;
  // "CareerPost, which counts apprentices too, says …": whom somebody counts in.
  if (
    COUNTED_IN.test(text.slice(Math.max(0, mention.from - 40), mention.from)) &&
    /^[^,;.$€£₹]{0,30},\s\p{Ll}/u.test(text.slice(mention.to))
  )
    return true;
  // "Charter operators pay up to ₹30 LPA": who pays others.
  if (!isOfPage && PAYS_OTHERS.test(text.slice(mention.to - 2, mention.to + 24))) return true;
  // "A veterinary doctor who joins as veterinary officer": the post of whoever was named.
  if (
    POST_OF.test(text.slice(Math.max(0, mention.from - 30), mention.from)) &&
    named.some(({ role }) => context.mains.includes(role))
  )
    return true;
  // "Those stepping up from engineer": what one was before is not what one is paid as.
  if (CAME_FROM.test(text.slice(Math.max(0, mention.from - 40), mention.from))) return true;
  // "Drivers at the regional operators": who employs them.
  if (
    !isOfPage &&
    /(?:operators?|contractors|builders|carriers|brokers|developers)$/i.test(
      text.slice(mention.from, mention.to),
    ) &&
    /\b(?:at|with)\s(?:the\s|most\s|some\s)?$/i.test(text.slice(0, mention.from))
  )
    return true;
  // "Offshore operators £220 to £280 a day", "long-distance operators start at …" on a page about those who work for them.
  if (
    isAboutOneJob(context.mains) &&
    !isOfPage &&
    FIRMS_OF_TRADE.test(text.slice(mention.from, mention.to)) &&
    !lexicon.isNamed(mention.role ?? '')
  )
    return true;
  // "With a broker, tea tasters begin at …": for whom somebody works.
  if (
    !isOfPage &&
    /(?:^\W*|[.;]\s)(?:with|under|for) an? $/i.test(text.slice(0, mention.from)) &&
    /^,\s/.test(text.slice(mention.to))
  )
    return true;
  // "Clerks in offices of one notary", "a clerk with other clerks to look after": whose office it is, and whom somebody leads.
  if (
    /\b(?:offices?|firms?|practices?|surger(?:y|ies)|clinics?|shops?|teams?|chambers) (?:of|under|led by|run by) (?:an? |one |two |three )?$/i.test(
      text.slice(0, mention.from),
    ) ||
    (/\bwith (?:other|several|many|some|a few) (?:\p{Ll}+ )?$/u.test(text.slice(0, mention.from)) &&
      /^ (?:to|under|below|reporting)\b/.test(text.slice(mention.to)))
  )
    return true;
  // "Small hospitals often have no anesthesiologist": who is not there.
  if (
    /\b(?:no|without an?|nor)\s$/i.test(text.slice(0, mention.from)) &&
    !isOfPage &&
    !MONEY_BEHIND.test(text.slice(mention.to))
  )
    return true;
  // "Drivers at one rail operator": where somebody works is not who he is.
  if (IS_PLACE_OF_WORK.test(text.slice(Math.max(0, mention.from - 40), mention.from))) return true;
  // "In a prosecutor's office": what belongs to somebody is not he; his pay is.
  const end = mention.to + (/^[’'](?=\s)/u.test(text.slice(mention.to)) ? 1 : 0);
  return POSSESSIVE.test(text.slice(mention.from, end)) && !HIS_PAY.test(text.slice(end));
}

/** Whether the jobs of a page are one and its ranks: a train driver, and a trainee train driver. */
const isAboutOneJob = ([first, ...others]: readonly RoleId[]): boolean =>
  first !== undefined && others.every((other) => other.endsWith(`-${first}`));

const LUMPS = /\b(?:tell|lump|group|count|put|separate)s?\s$/i;

/** A plural and what employers do, up to the amount. */
const PAYS_OTHERS =
  /^\p{Ll}(?:s (?:pay|offer|quote)|\s(?:pays|offers|quotes))\s(?:up to|between|from|about|around|more|the most|best|least|[$€£₹])/u;

/** "The National Association of Realtors": a body that is called after those who belong to it. */
const BODY_OF =
  /\b(?:Association|Society|Institut(?:e|ion)|College|Board|Guild|Union|Federation|Chamber|Council|Academy|Bureau|Register|Order) (?:of|for) (?:(?:\p{Lu}\p{L}+|and|the) )*$/u;

/** Firms by the noun of a trade, where what stands before it is no machine. */
const FIRMS_OF_TRADE =
  /^(?:passenger|offshore|onshore|long-distance|intercity|inter-city|regional|private|independent|tour|bus|rail|train|ferry|airline|charter|fleet|large|small|big|major|commercial|main|freight|national|local)\s(?:operators|contractors|carriers|builders)$|^grocers$/i;

const POST_OF =
  /\b(?:joins?|joined|starts?|begins?|hired|appointed|recruited|employed|posted|engaged) as (?:an? )?$/i;

const COUNTED_IN =
  /,\s(?:which|who) (?:also )?(?:counts?|includes?|covers?|adds?|takes? in)\s(?:\p{Ll}+\s)?$/iu;

const SAYS_SO =
  /^,?\s(?!(?:say|said|reported?) (?:that )?(?:they|he|she) (?:is|are|was|were|had been|earns?|earned|gets?|got)\b)(?:say|said|told|reckon|estimate|warn|point out|tell us|count|track|keep|publish|group)\b/i;

const POSSESSIVE = /(?:[’']s|s[’'])$/iu;

const HIS_PAY =
  /^\s(?:(?:about\s)?[$€£₹]\d|(?:(?:average|median|mean|typical|annual|yearly|monthly|hourly|starting|base|basic|total|first|usual|gross|net|own|current|expected)\s){0,3}(?:salar|pay\b|pay[- ]|wage|earning|income|compensation|rate|contract pays|package|remuneration|base\b|(?:bottom|top|lower|upper|first|third)?\s?(?:decile|quartile|percentile|median|average|range|midpoint)\b|ladder\b|scale\b|band\b|bracket\b|first (?:post|job|contract|year|pay)\b|mark\b|figure\b|total\b))/iu;

const IS_PLACE_OF_WORK =
  /\b(?:at\s(?:one|another|some|several)|(?:offices?|clinics?|practices|chambers) of(?: other| the)?|under an?|on the (?:books|payrolls?|staffs?) of|(?:name|reputation|standing|contacts?|ties|links) with (?:the |other |local )*)\s?$/i;

/** "Charter coach lines": a business that is called after what it runs. */
/** Whether a name of several words in capitals, in the plural, is the one that pays. */
const isFirmThatPays = (text: string, { from, to }: RoleMention): boolean =>
  /^(?:\p{Lu}[\p{L}’'&-]* )+\p{Lu}\p{L}*s$/u.test(text.slice(from, to)) &&
  /^ (?:pays|offers|gives|starts)\s/.test(text.slice(to));

const IS_BUSINESS = /^\s(?:lines|fleets?|depots?|compan(?:y|ies)|firms|chains|shops)\b/i;

/** What is said of somebody up to a sum. */
const MONEY_BEHIND = /^[^.;]*[$€£₹]\s?\d/;

const CAME_FROM =
  /\b(?:step|mov|com|promot|switch|transition|progress)\w*\s(?:\w+\s)?from\s(?:an?\s)?$|\b(?:began|started(?: out)?|worked|once served)\sas\s(?:an?\s)?$/i;
