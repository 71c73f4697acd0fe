import type { RoleId } from '../../domain/role-id.ts';
import type { Item, Paragraph } from '../markup/blocks.ts';
import { linesBetween } from '../markup/spanned-text.ts';
import { splitCredit } from '../mentions/find-credits.ts';
import { findMoney, type MoneyMention, readBareAmount } from '../mentions/find-money.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type BlockPay, collect, listLabel, ofIndustries } from './block-pay.ts';
import { type PayLabel, readPayLabel } from './labels/pay-label.ts';
import { NOT_UNDERSTOOD, resolveLabelled, SET_ASIDE } from './labels/resolve.ts';
import { isWholeLabel } from './labels/role-by-label.ts';
import { areNobodysPay } from './not-pay/nobodys-pay.ts';
import { boundBefore, periodBehind } from './pay-words.ts';

const VERB =
  /\b(?:comes? to|is|are|was|were|earns?|earned|earning|makes?|made|making|pays?|paid|gets?|can|could|may|might|will|would|starts?|averages?|averaged|averaging|ranges?|receives?|reports?|expects?|takes?|stands?|sits?|rises?|reach(?:es)?|begins?|command[s]?|puts?|fall(?:s|ing)?|charges?|bills?|has|have|had|should|need)\b/i;

/** "(14% above the national average)": how an amount stands to another, which it does not make everybody's pay. */
const BESIDE_AVERAGE =
  /\(?(?:\d[\d.]{0,6}\s?(?:%|percent|per cent)\s)?(?:above|below|higher than|lower than|more than|less than|over|under)\s(?:the\s)?(?:national|state|US|U\.S\.|UK|country)\s(?:average|median|mean)\)?/i;

/** "$48k for the former, $84k for the latter": which of the two jobs of a source is meant. */
function ofTwo(behind: string, mains: readonly RoleId[]): RoleId | null {
  const place = /^\s?(?:for|to) the (former|latter)\b/i.exec(behind)?.[1]?.toLowerCase();
  if (place === undefined || mains.length !== 2) return null;
  return (place === 'former' ? mains[0] : mains[1]) ?? null;
}

/** "Alberta: civil CAD 97,200, mechanical CAD 95,800": the job whose field stands before each amount; none unless each has one. */
function rolesOfFields(
  text: string,
  moneys: readonly MoneyMention[],
  lexicon: RoleLexicon,
  mains: readonly RoleId[],
): readonly (RoleId | null)[] {
  const roles = moneys.map(
    ({ from, to }, index) =>
      ofTwo(text.slice(to, moneys[index + 1]?.from ?? text.length), mains) ??
      lexicon.roleOfField(
        /\p{L}+(?=[\s:(]*$)/u.exec(text.slice(moneys[index - 1]?.to ?? 0, from))?.[0] ?? '',
      ),
  );
  return roles.length > 1 && roles.every((role) => role !== null) && new Set(roles).size === roles.length
    ? roles
    : [];
}

/** "Entry level: mostly $52k", "Senior (6+ years): ~$86k": how sure an amount is, behind the colon of its label. */
const HEDGE =
  /(?<=[:=])\s(?:(?:mostly|about|around|roughly|approx(?:\.|imately)?|usually|typically|circa|from|up to)|[~≈])$/i;

/** "So you'd be ill advised to come without savings: …" is no label. */
const SAID_OF_SOMEBODY =
  /^(?:\p{L}{2,4} )?(?:[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|I)(?:['’](?:d|ll|re|ve|s|m))?\s(?:\p{Ll}+ ){2}/u;

/**
 * Whether a line names its amounts by a label ("Software Publishing: $93,000", "$45,600 (10 percent)") and is no
 * sentence that has to be read as one.
 */
function isLabelledLine(text: string, moneys: readonly MoneyMention[]): boolean {
  const [first] = moneys;
  if (first === undefined || SAID_OF_SOMEBODY.test(text)) return false;
  let bare = text;
  for (const { from, to } of [...moneys].reverse()) bare = `${bare.slice(0, from)} ${bare.slice(to)}`;
  const words = bare.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  const lead = text.slice(0, first.from).trimEnd().replace(HEDGE, '');
  if (/[:|–—=-]$/u.test(lead) && lead.length < 120 && !/[.;]\s/.test(lead) && words <= 30)
    return moneys.length === 1 || (moneys.length <= 4 && !endsSentence(text));
  return words <= 14 && !VERB.test(bare) && !endsSentence(text);
}

/** "₹44,900 p.m." ends in a unit that is cut short, and no sentence. */
const endsSentence = (text: string): boolean =>
  /[.!?]$/.test(text.trim()) && !/\bp\.\s?[amhw]\.$/i.test(text.trim());

/** Pay of a list item or short line under its label. Null where the line is a sentence. */
export function payFromLine(
  block: Item | Paragraph,
  context: Context,
  lexicon: RoleLexicon,
  dollar: string,
  only: string | null,
): BlockPay | null {
  const { text } = block.content;
  const { rest, credit } = splitCredit(text);
  const found = findMoney(rest, dollar);
  const bare = found.length > 0 ? null : (bareUnderUnit(rest, dollar) ?? bareUnderPay(rest, lexicon, only));
  const captioned = found.length > 0 || bare !== null ? [] : bareUnderCaption(rest, context, lexicon, dollar);
  const moneys = found.length > 0 ? found : (bare ?? captioned);
  if (areNobodysPay(moneys, rest))
    return {
      sightings: [],
      setAside: moneys.flatMap(({ from, to }) => linesBetween(block.content, from, to)),
    };
  if (!isLabelledLine(rest, moneys)) return null;
  const fields = rolesOfFields(rest, moneys, lexicon, context.mains);
  const parts = moneys.map((money, index) => {
    const next = moneys[index + 1];
    const previous = moneys[index - 1];
    // The first amount's label is before it; with several in a line each one's own words are around it.
    const between = previous === undefined ? null : cutBetween(rest, previous.to, money.from);
    // "Ohio: $53,000 roofer, $46,000 tiler": what stands before the comma belongs to the amount before.
    const before = rest.slice(
      between === null || between === money.from ? (previous?.to ?? 0) : between,
      money.from,
    );
    const after = rest.slice(
      money.to,
      next === undefined ? rest.length : Math.max(money.to, cutBetween(rest, money.to, next.from)),
    );
    // "Average: $61,000 · Starters: $42,000": an amount with a label of its own takes none from the first.
    const isOwnLabel = /[|·•;]\s?[^|·•;]{2,}:\s*$/u.test(before);
    const lead = index === 0 || isOwnLabel ? '' : rest.slice(0, moneys[0]?.from ?? 0);
    const period = periodBehind(after);
    // "+ bonus + car allowance", "base; 3–6% bonus" behind an amount adds to it and does not name it.
    const tail = (period === null ? after : after.slice(period.length))
      .replace(/^\s?(?:\+|plus\b|&).*$/i, ' ')
      .replace(/[;,]\s\d[^;,]{0,12}%\s(?:bonus|commission|stock|equity)\b.*$/i, ' ')
      .replace(BESIDE_AVERAGE, ' ');
    // "Mid-level (3-7 yrs) $63,000 - $82,000 General ledger, monthly close, …": what is told of the job behind is no label.
    const isTold = /\p{L}{3}/u.test(before) && /^\s\p{Lu}/u.test(after) && wordsIn(tail) > MOST_IN_TAIL;
    const label = readPayLabel(
      `${before.replace(/^\s?[,;|/·•]\s?/u, '')} ${isTold ? '' : tail}`.replace(/\s+/g, ' ').trim(),
      lexicon,
      listLabel(context) ?? ofIndustries(context),
    );
    const leading = lead === '' ? null : readPayLabel(lead, lexicon);
    const labels: PayLabel[] = leading === null ? [label] : [label, leading];
    const ofIntro = context.intro?.roles ?? [];
    const roles = ofIntro.length === moneys.length ? ofIntro : context.mains;
    // "$46,900 vs $67,110", "Average: $44,700 | $47,900" without a name: whose each is nothing tells.
    if (
      (VERSUS.test(rest) || isRowOfMany(rest, moneys, context)) &&
      moneys.length > 1 &&
      (roles.length !== moneys.length || !VERSUS.test(rest)) &&
      lexicon.find(rest).length === 0
    )
      return { resolved: NOT_UNDERSTOOD, lines: linesBetween(block.content, money.from, money.to) };
    // "Lead - $90K vs. Lead - $81K" under "A earns more than B": one amount for each of them, in their order.
    const isInOrder =
      VERSUS.test(rest) || (ofIntro.length > 1 && /\brespectively\b/i.test(context.intro?.text ?? ''));
    const own = roles.length === moneys.length && isInOrder ? roles[index] : (fields[index] ?? undefined);
    const place: Context =
      own === undefined
        ? context
        : {
            ...context,
            roles: [own],
            intro: context.intro === null ? null : { ...context.intro, roles: [own] },
          };
    const lines = linesBetween(block.content, money.from, money.to);
    // "€54.66 + €7.45", "$66,038 per year + $18,500 commission": what is added to the amount before is no pay by itself.
    // "€61,700 (7,182 reports)+€3,400": how far it is from the average.
    if (
      previous !== undefined &&
      /^\s?(?:(?:(?:per|an?) |\/\s?)\p{L}+\s)?(?:\([^()]{1,30}\)\s?)?\+\s?$|\)\s?[-–−]$/u.test(
        rest.slice(previous.to, money.from),
      )
    )
      return { resolved: SET_ASIDE, lines };
    const bound = boundBefore(before.replace(/[:|=]\s*$/u, ''));
    const resolved = resolveLabelled(
      {
        money,
        own: isTold ? money.text : `${money.text}${after.replace(BESIDE_AVERAGE, ' ')}`,
        bound,
        labels,
        context: place,
        lines,
        rest: rest.slice(money.to),
        beside: moneys,
        isCaptioned: captioned.length > 0,
        isInSeries: moneys.length > 1 && /[|·•;]/.test(rest),
      },
      lexicon,
    );
    return { resolved, lines };
  });
  const { sightings, setAside } = collect(parts);
  return { setAside, sightings: sightings.map((one) => ({ ...one, reportedBy: credit ?? one.reportedBy })) };
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** More words than name a part of a job. */
const MOST_IN_TAIL = 4;

/** "Civil engineer: 4,230", "Point 9 (top): 53,400", "Qld   2,140", "Plant manager: 61,300 (48,600 – 77,100)": a label, a number, and perhaps its range. */
const BARE_LINE =
  /^(?<name>(?:points?|steps?|increments?|grades?|levels?|bands?|scales?)\s\d{1,2}[^:\d]{0,20}|[^:\d]{2,60}?)(?::\s?|\s{2,}|\t|\s?\.{3,}\s?)(?<sum>\d{1,3}(?:[,.]\d{3})+)(?:\s?\((?<range>\d{1,3}(?:[,.]\d{3})+\s?[-–—]\s?\d{1,3}(?:[,.]\d{3})+)\))?$/iu;

/** "Aravali Motors: 9 - 12" where lakhs are announced. */
const BARE_LAKHS =
  /^(?<name>[^:\d]{2,60}):\s?(?<sum>\d{1,2}(?:\.\d{1,2})?(?:\s?[-–—]\s?\d{1,2}(?:\.\d{1,2})?)?)$/u;

/** "Gross salary/month: 3164.18", "Basic Pay 24100.00": a label, and a number that has cents, thousands or at least five digits. */
const BARE_PAY =
  /^\P{N}{0,4}?(\p{L}[^:=\d$€£₹]{2,60}?)\s?[:=]?\s(\d{1,3}(?:[.,]\d{2,3})+(?:[.,]\d{2})?|\d{4,7}\.\d{1,2}|\d{5,7})(?:\s?\/-)?$/u;
/** "Median ($/hr)20.50": a label that ends in the sign and the time of its number. */
const UNIT_LABEL =
  /^([^()\d]{2,40}\(([$€£])\s?(?:\/|per )\s?(?:hr|hour|year|yr|month|week|day)\))\s?(\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?)$/u;

/** The amount of such a line; null for any other. */
function bareUnderUnit(text: string, dollar: string): MoneyMention[] | null {
  const [, , sign = '', digits = ''] = UNIT_LABEL.exec(text.trim()) ?? [];
  if (digits === '') return null;
  const currency = sign === '€' ? 'EUR' : sign === '£' ? 'GBP' : dollar;
  const money = readBareAmount(digits, currency);
  const from = text.lastIndexOf(digits);
  return money === null ? null : [{ ...money, from, to: from + digits.length }];
}

/** What names pay in a label and nothing that is counted. */
const PAY_NAMED =
  /\b(?:salary|pay|wages?|gross|net|CTC|earnings|income|in[- ]hand|take[- ]home|total)\b(?!\s(?:scale|band|level|grade|date|reported))/i;
const COUNTED =
  /\b(?:number|jobs|hours|days|people|reports?|reported|responses|vacancies|posts|openings|years?|score|rank|code)\b/i;

/** The amount of a line whose label names pay, in the only currency of the source; null where the line is none. */
function bareUnderPay(text: string, lexicon: RoleLexicon, only: string | null): MoneyMention[] | null {
  const [, name = '', digits = ''] = (only === null ? null : BARE_PAY.exec(text.trimEnd())) ?? [];
  // "Welder: 3,318.00" where the page says of all figures that they are wages in euros.
  if (
    only !== null &&
    /^[^:]{3,60}:\s/.test(text) &&
    isWholeLabel(name, lexicon) &&
    lexicon.roleOfLabel(name) !== null
  ) {
    const sum = readBareAmount(digits, only);
    const at = text.lastIndexOf(digits);
    return sum === null ? null : [{ ...sum, from: at, to: at + digits.length }];
  }
  if (only === null || name === '' || !PAY_NAMED.test(name) || COUNTED.test(name.replace(/\/\p{L}+/gu, ' ')))
    return null;
  const label = readPayLabel(name, lexicon);
  const money = readBareAmount(digits, only);
  if (label.isOtherSum || label.isSurelyOtherSum || label.isOtherPeople || money === null) return null;
  const from = text.lastIndexOf(digits);
  return [{ ...money, from, to: from + digits.length }];
}

/**
 * The amounts of such a line, where what introduces the list names pay and its currency ("are paid (€ per month):"), or its
 * heading does with the time or the unit ("Salary by region (AUD, per year)").
 */
function bareUnderCaption(
  text: string,
  { intro, headings }: Context,
  lexicon: RoleLexicon,
  dollar: string,
): MoneyMention[] {
  const heading = headings.at(-1);
  const isOfHeading = intro === null && heading !== undefined && (heading.period ?? heading.unit) !== null;
  const caption = isOfHeading ? heading : intro;
  // "Social care worker scale (annual, €)".
  const isOfPay = caption?.isPay === true || (caption?.period != null && /\bscales?\b/i.test(caption.text));
  if (caption === null || !isOfPay || caption.isOtherSum || caption.currency === null) return [];
  const { name, sum, range } =
    (caption.unit === 'lakh' ? BARE_LAKHS : BARE_LINE).exec(text.trimEnd())?.groups ?? {};
  if (name === undefined || sum === undefined) return [];
  // What the line is of has to be plain: a job by its whole name, or a part of its workers.
  const label = readPayLabel(name.trim(), lexicon);
  const isPlain =
    label.roles.length > 0
      ? isWholeLabel(label.text, lexicon)
      : label.segment !== null ||
        label.measure !== null ||
        label.percentile !== null ||
        /^(?:point|step|increment)\s\d/i.test(label.text) ||
        (caption.segmentKind !== null && !label.isOtherSum && !COUNTED.test(label.text));
  if (!isPlain) return [];
  const currency =
    caption.currency === 'USD' && !/\bUS|\bdollars?\b/.test(caption.text) ? dollar : caption.currency;
  return [sum, range].flatMap((digits) => {
    const money = digits === undefined ? null : readBareAmount(digits, currency, caption.unit ?? undefined);
    if (digits === undefined || money === null) return [];
    const from = digits === sum ? text.indexOf(digits, name.length) : text.lastIndexOf(digits);
    return [{ ...money, from, to: from + digits.length }];
  });
}

/** As many amounts in a row as the text is about jobs, and no word between them: one for each, in an order unsaid. */
const isRowOfMany = (text: string, moneys: readonly MoneyMention[], { mains, roles }: Context): boolean => {
  // "Yr1 $92/hr $82,800" in the section on one of two jobs.
  if (roles.length === 1) return false;
  const between = text.slice(moneys[0]?.to ?? 0, moneys[1]?.from ?? 0);
  // "Mean salary $51,230 annually* $48,310 annually*": the row of a table whose head nobody could read.
  const isRow =
    mains.length > 1 &&
    /^(?:\s(?:(?:annually|yearly|monthly|weekly|hourly|an? \p{L}+|per \p{L}+)\*?\s)?|\s?(?:Under|Over|Up to|About) )$/u.test(
      between,
    );
  return isRow || (mains.length === moneys.length && /^\s?\|\s?$/.test(between));
};

const VERSUS = /\svs?\.?\s|\sversus\s/i;

function cutBetween(text: string, from: number, to: number): number {
  const comma = text.slice(from, to).search(/[,;|/·•]|\s[–—]\s|\s(?:vs?\.?|versus|against|while|whereas)\s/i);
  return comma < 0 ? to : from + comma;
}
