import type { RoleId } from '../../../domain/role-id.ts';
import type { Period } from '../../../domain/salary-record.ts';
import type { Segment } from '../../../domain/segment.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { findPlaces, type PlaceMention } from '../../mentions/find-places.ts';
import type { Context } from '../../read-context.ts';
import { findPeriods } from '../pay-words.ts';
import type { Subject } from './subjects.ts';

/**
 * "… and …, respectively" — and any list of as many amounts as roles: they pair in order. An amount that "respectively"
 * gives to one of several roles, of which nothing tells to which, gets none.
 */
export function pairInOrder(
  text: string,
  moneys: readonly MoneyMention[],
  subjects: readonly Subject[],
  listedBefore: readonly RoleId[],
  seenBefore: readonly RoleId[],
  { mains, roles: ofSection }: Pick<Context, 'mains' | 'roles'>,
): Map<number, readonly RoleId[]> {
  const pairs = new Map<number, readonly RoleId[]>();
  const arePlaces = pairPlaces(text, moneys).size > 0;
  for (const group of amountLists(text, moneys)) {
    const start = moneys[group[0] ?? 0]?.from ?? 0;
    const before = subjects.filter(({ to }) => to <= start);
    // "They average $92,700 against $74,300 for marine biologists": whose the second is stands behind it.
    const end = moneys[group.at(-1) ?? 0]?.to ?? start;
    if (
      before.length === 0 &&
      subjects.some(({ from }) => from > end && /^\sfor\s(?:an?\s|the\s)?$/i.test(text.slice(end, from)))
    )
      continue;
    const listed = tailList(text, before);
    const isOfBoth =
      group.length === 2 &&
      listedBefore.length === 2 &&
      listedBefore.every((role) => mains.includes(role)) &&
      IT_IS.test(text.slice(0, start));
    // "In California and Illinois the averages were … and …, respectively": each is of a place.
    const goesOn =
      before.length === 0 && !arePlaces && (RESPECTIVELY.test(text) || SAME_FIGURES.test(text) || isOfBoth);
    // "…, X starts at … and Y at …; after five years they get … and …, respectively": those of the sentence, in its order.
    const previous = moneys[(group[0] ?? 0) - 1];
    const gap = text.slice(previous?.to ?? 0, start);
    const part = gap.lastIndexOf(';');
    const here = (previous?.to ?? 0) + Math.max(0, part >= 0 ? part : gap.search(/[,](?=[^,;]*$)/));
    const isNamedHere = before.some(({ from }) => from >= here);
    const ofSentence = isNamedHere ? [] : [...new Set(before.map(({ role }) => role))];
    // "At entry level the two are near ($62K vs. $79K)", "by year five $84K vs. $116K": one amount for each job of the page.
    // In a section on one of them "they pay more than schools do: $52,400 against $41,850" compares something else.
    const isAgainst =
      group.length === mains.length &&
      (before.length > 0 || ofSection.length !== 1) &&
      VERSUS.test(text.slice(start, moneys[group.at(-1) ?? 0]?.from)) &&
      before.slice(-mains.length).every(({ from, to }) => /^(?:the two|both)\b/i.test(text.slice(from, to)));
    // "Rates of $65 and $95 an hour are usual for radiographers and sonographers, respectively": those behind the amounts.
    const behind = [...new Set(subjects.filter(({ from }) => from > end).map(({ role }) => role))];
    const areBehind = goesOn && RESPECTIVELY.test(text) && behind.length === group.length;
    const roles = isAgainst
      ? mains
      : areBehind
        ? behind
        : goesOn
          ? listedBefore.length === group.length
            ? listedBefore
            : // "Last year those four medians were …, in the same order": of all that the paragraph has named.
              group.length > 2 && seenBefore.length === group.length && RESPECTIVELY.test(text)
              ? seenBefore
              : (ALL_OF_THEM.test(text) && !arePlaces) ||
                  (RESPECTIVELY.test(text) &&
                    group.length === mains.length &&
                    listedBefore.length <= 1 &&
                    !/\band\b/i.test(text.slice(0, start)))
                ? mains
                : []
          : listed.length < group.length && ofSentence.length === group.length
            ? ofSentence
            : listed.map(({ role }) => role);
    if (roles.length < 2) continue;
    if (roles.length !== group.length) {
      if (group.length > 1 && RESPECTIVELY.test(text) && !arePlaces)
        for (const index of group) pairs.set(index, []);
      continue;
    }
    group.forEach((index, order) => {
      const role = roles[order];
      if (role !== undefined) pairs.set(index, [role]);
    });
  }
  return pairs;
}

/** "In Louisiana it's $33,020 and $27,450", behind a sentence on both jobs of the page. */
const IT_IS =
  /\b(?:it|that|this|they|these|those|there)(?:['’]s|\s(?:is|are|was|were|comes? to|makes?|becomes?))\s(?:about\s|around\s|some\s)?$/i;

const VERSUS = /\s(?:vs\.?|versus|against)\s/i;

const RESPECTIVELY =
  /\brespectively\b|\b(?:of|for) each\b(?=[^.;]{0,40}[$€£₹][^.;]{0,20}\sand\s[$€£₹])|\bthe respective (?:figures|numbers|sums|averages|medians)\b|\bin (?:the same|that|this) order\b|\bbeziehungsweise\b|\bbzw\./i;

/** "In Leeds the same two figures are £38,000 and £46,000." */
const SAME_FIGURES =
  /\bthe same (?:two|pair)\s(?:are|get|earn|make|stand|is)\b|\bthe same (?:two|three|four) (?:figures|numbers|sums|averages|medians|salaries|amounts)\b/i;

/** "Ten years ago the three averages were …": one for each job that the source is about. */
const ALL_OF_THEM = /\b(?:the (?:same )?(?:two|three|four)|both|they|these|those)\b/i;

/** "Weekly and monthly pay averages $1,509 and $6,538, respectively": for how long each amount of the list is paid. */
export function pairPeriods(text: string, moneys: readonly MoneyMention[]): Map<number, Period> {
  const pairs = new Map<number, Period>();
  if (!RESPECTIVELY.test(text)) return pairs;
  for (const group of amountLists(text, moneys)) {
    const start = moneys[group[0] ?? 0]?.from ?? 0;
    const end = moneys[(group[0] ?? 0) - 1]?.to ?? 0;
    const periods = findPeriods(text.slice(end, start));
    if (periods.length !== group.length || new Set(periods.map(({ value }) => value)).size < group.length)
      continue;
    group.forEach((index, order) => {
      const period = periods[order];
      if (period !== undefined) pairs.set(index, period.value);
    });
  }
  return pairs;
}

/** Indexes of amounts that stand in one list: "$77,460 and $81,905". */
function amountLists(text: string, moneys: readonly MoneyMention[]): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  moneys.forEach((money, index) => {
    const previous = moneys[index - 1];
    const gap = previous === undefined ? null : text.slice(previous.to, money.from);
    if (
      gap !== null &&
      /^(?:\s(?:per|an?)\s\w+)?(?:,\s?(?:and\s)?|\sand\s|\sbeziehungsweise\s|\sbzw\.\s|\sversus\s|\svs\.?\s|\sagainst\s)(?:about\s|around\s|approximately\s)?$/i.test(
        gap,
      )
    )
      list.push(index);
    else {
      if (list.length > 1) lists.push(list);
      list = [index];
    }
  });
  if (list.length > 1) lists.push(list);
  return lists;
}

/** The last mentions that stand in one list. */
function tailList(text: string, subjects: readonly Subject[]): Subject[] {
  const list: Subject[] = [];
  for (let at = subjects.length - 1; at >= 0; at--) {
    const one = subjects[at];
    const following = list[0];
    if (one === undefined) break;
    if (
      following !== undefined &&
      following.from !== one.from &&
      !/^,?\s(?:and|or)\s(?:(?:of|for)\s)?(?:(?:an?|the)\s)?$|^,\s(?:(?:an?|the)\s)?$/.test(
        text.slice(one.to, following.from),
      )
    )
      break;
    list.unshift(one);
  }
  return list;
}

/** "In Houston and Dallas, the figures … were $79,300 and $83,150 respectively": places pair with amounts. */
export function pairPlaces(text: string, moneys: readonly MoneyMention[]): Map<number, Segment> {
  const pairs = new Map<number, Segment>();
  const places = findPlaces(text);
  for (const group of amountLists(text, moneys)) {
    const start = moneys[group[0] ?? 0]?.from ?? 0;
    const listed: PlaceMention[] = [];
    for (const place of places.filter(({ to }) => to <= start).reverse()) {
      const following = listed[0];
      if (following !== undefined && !/^,?\sand\s$|^,\s$/.test(text.slice(place.to, following.from))) break;
      listed.unshift(place);
    }
    if (listed.length !== group.length || listed.length < 2) continue;
    group.forEach((index, order) => {
      const place = listed[order];
      if (place !== undefined) pairs.set(index, { kind: place.kind, label: place.label });
    });
  }
  return pairs;
}
