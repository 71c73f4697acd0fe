import type { Segment } from '../../../domain/segment.ts';
import { type MoneyMention, readBareAmount } from '../../mentions/find-money.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import type { Context } from '../../read-context.ts';
import type { Subject } from './subjects.ts';

/** "… in Ohio ($61,200), Utah (58,400) and dentists' offices ($57,100)": amounts in brackets behind names. */
export interface BracketList {
  /** All amounts of the sentence, those in brackets that left their sign to the first included. */
  readonly moneys: readonly MoneyMention[];
  /** The amounts of the list. Empty where the sentence holds none. */
  readonly members: ReadonlySet<MoneyMention>;
}

const BARE_IN_BRACKETS = /\((\d{1,3}(?:,\d{3})+)\)/g;

/** Takes a sentence and the amounts found in it; two amounts or more that stand alone in brackets are a list. */
export function readBracketList(text: string, found: readonly MoneyMention[]): BracketList {
  const isAlone = ({ from, to }: MoneyMention): boolean =>
    text.charAt(from - 1) === '(' && text.charAt(to) === ')';
  const first = found.find(isAlone);
  if (first === undefined) return { moneys: found, members: new Set() };
  const bare = [...text.matchAll(BARE_IN_BRACKETS)].flatMap((match) => {
    const digits = match[1] ?? '';
    const from = match.index + 1;
    if (from < first.from || found.some((money) => money.from <= from && money.to > from)) return [];
    const money = readBareAmount(digits, first.currency);
    return money === null ? [] : [{ ...money, from, to: from + digits.length }];
  });
  const moneys = [...found, ...bare].sort((a, b) => a.from - b.from);
  const members = moneys.filter(isAlone);
  return { moneys, members: new Set(members.length >= 2 ? members : []) };
}

/** The name that an amount in brackets stands behind, with its place in the sentence. */
function nameBefore(text: string, money: MoneyMention): { name: string; from: number } | null {
  const before = text.slice(0, money.from - 1).trimEnd();
  const name =
    /(?:^|[),;:]\s(?:and\s)?|\sand\s(?=\p{Lu})|\b(?:in|with|by|for|at|as|from)\s)((?:(?!\b(?:in|with|at|from|work(?:ing)? for|employed by)\s)[^(),;:])+)$/u
      .exec(before)?.[1]
      ?.trim();
  return name === undefined ? null : { name, from: before.length - name.length };
}

/**
 * The subjects of a sentence without the jobs that are only a part of a name in a list: the dentist of "dentists'
 * offices ($57,100)" is not who is paid.
 */
export function withoutListed(
  text: string,
  subjects: readonly Subject[],
  { members }: BracketList,
): readonly Subject[] {
  const names = [...members].flatMap((money) => nameBefore(text, money) ?? []);
  // "The best cities for nurses were Reno ($81,300), …": a verb stands between whose pay it is and the first name.
  return subjects.filter(
    ({ from, to }) =>
      /^,?\s(?:\p{Ll}+ ){0,6}(?:are|is|was|were|include|included)\b/u.test(text.slice(to)) ||
      !names.some(
        (one) =>
          from >= one.from &&
          to < one.from + one.name.length &&
          // "Hotels pay executive chefs the most ($102,300)": whom they pay is no part of their name.
          !/\b(?:pays?|paid|offers?|gives?)\s/i.test(text.slice(one.from, from)),
      ),
  );
}

/** What part of the workers the name before a bracket means: a place, or what the headings say the list is of. */
export function segmentInList(
  text: string,
  money: MoneyMention,
  { headings, intro }: Context,
): Segment | null {
  const name = nameBefore(text, money)?.name;
  if (name === undefined) return null;
  const place = findPlaces(name).find(({ to }) => to === name.length);
  if (place !== undefined) return { kind: place.kind, label: place.label };
  const kind = [intro, ...[...headings].reverse()].find(
    (label) => label !== null && label.segmentKind !== null,
  )?.segmentKind;
  return kind == null ? null : { kind, label: name.replace(/^(?:and|the)\s/i, '') };
}
