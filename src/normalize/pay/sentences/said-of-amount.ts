import type { Segment } from '../../../domain/segment.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import { findExperience, findStage } from '../experience.ts';
import { OR_LESS, readPercentile, readShare } from '../percentile.ts';
import { type Subject, withoutRoles } from './subjects.ts';

/** The percentile that the clause names for an amount, before it or right behind it. */
export function percentileOf(
  before: string,
  after: string,
  text: string,
  money: MoneyMention,
): number | null {
  // "Between $43,500 (25th percentile) and $65,000 (75th percentile)": a range between two of them.
  if (money.low !== money.high && /\(25th\b/.test(money.text)) return null;
  const near = readPercentile(before.slice(-120), false);
  if (near !== null) return near;
  const share = /(?:^|[\s,;])(10|25|50|75|90)\s?(?:%|percent\b|per cent\b)[^.;$€£₹]{0,50}$/.exec(before)?.[1];
  const lead = text.slice(0, money.from);
  const side =
    OR_LESS.exec(text.slice(money.to))?.[1]?.toLowerCase() ??
    (/\bor more$/i.test(money.text) ? 'more' : undefined);
  const isBelow = /(?:up to|less than|under|below|no more than)\s*$/i.test(lead);
  const isAbove = /(?:more than|over|above|at least|upwards of|exceed(?:s|ed)?|topped)\s*$/i.test(lead);
  if (share !== undefined && (isBelow || side === 'less')) return Number(share);
  if (share !== undefined && (isAbove || side === 'more')) return 100 - Number(share);
  // "A tenth of them had $31,600 or less, another tenth $106,200 or more".
  const part = side === undefined ? null : readShare(`${lead}${side} than `);
  if (part !== null) return part;
  return (
    readPercentile(after.slice(0, 50).replace(/^.*?[,;]/, ''), false) ??
    (/percentile/i.test(after.slice(0, 50)) ? readPercentile(after.slice(0, 50), false) : null)
  );
}

/** "the latter at $128K", "and £17,300 outside": the verb, and with it the bound, stands by the amount before. */
export function isElliptic(before: string, subjects: readonly Subject[], from: number): boolean {
  return /^\W*(?:(?:in|outside|per|an?|year|annum|month|hour|\p{Lu}\p{Ll}+|,|and|or|the|at)\W*)*$/u.test(
    withoutRoles(before, from, subjects),
  );
}

/** "Half of all nurses earn more than …" gives the median, "one in ten earns less than …" the tenth percentile. */
export const HALF =
  /\bhalf (?:\(50 ?%\) )?(?:of |the |all )[^.;,]{0,60}\b(?:earn|make|get|are|were|have|had|made|earned|got|take home)s?\s(?:on |paid )?(?:more|less|over|under)[^.;,]{0,12}$/i;

/** Whether no noun of pay stands in the words before an amount. */
export const hasNoPayNoun = (window: string): boolean =>
  !/\b(?:salar(?:y|ies)|pay|wages?|earnings|compensation|income|earns?|makes?)\b/i.test(window);

const IN_ANOTHER = /\bin\s(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2})/u;

/** Experience, stage or place that the clause names for the amount; what stands behind the amount comes first. */
export function segmentFor(text: string, before: string, after: string, clauseFrom: number): Segment | null {
  const behind = /^[^,;]{0,20}?\b(?:in|outside|across|around|within)\s(?:the\s)?/i.exec(after.slice(0, 40));
  if (behind !== null) {
    const rest = after.slice(behind[0].length, behind[0].length + 60);
    const [place] = findPlaces(rest);
    if (place !== undefined && place.from === 0)
      return {
        kind: place.kind,
        label: /outside\s/i.test(behind[0]) ? `outside ${place.label}` : place.label,
      };
  }
  const experience = findExperience(before, true) ?? findExperience(after.slice(0, 80), true);
  if (experience !== null) return experience.segment;
  const places = findPlaces(before);
  const place = places.at(-1);
  if (
    place !== undefined &&
    /\b(?:in|across|outside|within|at|around)\s(?:the\s)?$/i.test(before.slice(0, place.from))
  ) {
    const outside = /\boutside\s(?:the\s)?$/i.test(before.slice(0, place.from));
    return { kind: place.kind, label: outside ? `outside ${place.label}` : place.label };
  }
  const lead = findPlaces(text.slice(0, clauseFrom)).at(-1);
  if (lead !== undefined && /^In\s(?:the\s)?$/.test(text.slice(0, lead.from))) {
    // "In Amsterdam it is …; in Groningen it is …": a place that no list knows is one of the same kind.
    const other = IN_ANOTHER.exec(before)?.[1];
    return { kind: lead.kind, label: other ?? lead.label };
  }
  const stage = findStage(before) ?? null;
  return stage === null ? null : stage.segment;
}

/** Whom the sentence credits with an amount: who stands beside it, else who opens the sentence. */
export function creditFor(
  credits: readonly { from: number; to: number; name: string }[],
  money: MoneyMention,
  clause: { from: number; to: number },
  text: string,
): string | null {
  if (credits.length === 0) return null;
  if (/^[^,;]{0,20}\belsewhere\b/.test(text.slice(money.to, money.to + 30))) return null;
  const behind = credits.find(
    ({ from, to }) =>
      from >= money.to &&
      to <= clause.to &&
      !/[$€£₹]|,|\b(?:and|while|whereas|but)\b/.test(text.slice(money.to, from)),
  );
  if (behind !== undefined) return behind.name;
  const before = credits.findLast(({ to }) => to <= money.from);
  return before?.name ?? credits[0]?.name ?? null;
}
