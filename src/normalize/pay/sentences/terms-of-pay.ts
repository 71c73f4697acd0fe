import type { RoleId } from '../../../domain/role-id.ts';
import type { Basis, Measure, Qualifier } from '../../../domain/salary-record.ts';
import type { Segment } from '../../../domain/segment.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import { findPlaces } from '../../mentions/find-places.ts';
import { findExperience, findStage } from '../experience.ts';
import { measureOf } from '../labels/resolve.ts';
import { type Bound, boundBefore, findBases, findMeasures, saysPay } from '../pay-words.ts';
import { boundedEnds, type Evidence } from '../sighting.ts';
import type { AmountHere, SaidBefore } from './amount-here.ts';
import { segmentInList } from './bracket-list.ts';
import type { OpenSentence } from './open-sentence.ts';
import { creditFor, HALF, hasNoPayNoun, isElliptic, segmentFor } from './said-of-amount.ts';
import { type Subject, withoutRoles } from './subjects.ts';

/** What the words around a pay figure say of it. */
export interface TermsOfPay {
  readonly ends: { readonly low: number | null; readonly high: number | null; readonly qualifier: Qualifier };
  readonly bound: Bound | null;
  readonly measure: Measure;
  /** The measure that words name, for the amounts that go on about the same. */
  readonly saidMeasure: Measure | null;
  readonly basis: Basis;
  readonly segment: Segment | null;
  readonly reportedBy: string | null;
}

/** Reads what the words around a pay figure say of it: its ends, its measure, its basis, of whom it holds, who says so. */
export function termsOfPay(
  here: AmountHere,
  said: OpenSentence,
  last: SaidBefore,
  roles: readonly RoleId[],
): TermsOfPay {
  const { text, context, subjects, list } = said;
  const { money, before, beforeFrom, after, windowBefore, clause, isCoordinated, percentile } = here;
  const isChange = money.low !== money.high && CHANGED_FROM.test(text.slice(0, money.from));
  const bound = isChange
    ? null
    : (boundBefore(text.slice(0, money.from)) ??
      (isCoordinated && isElliptic(before, subjects, beforeFrom) ? last.bound : null));
  // "Rose 3.8% in a year, from $76,900 to $79,800": the second is what is paid now.
  const ends = boundedEnds(isChange ? { ...money, low: money.high } : money, bound);
  const isRange = ends.low !== ends.high;
  const saidMeasure =
    (HALF.test(windowBefore) ? 'median' : undefined) ??
    findMeasures(windowBefore).at(-1)?.value ??
    findMeasures(after.slice(0, 60))[0]?.value ??
    ((isCoordinated || hasNoPayNoun(windowBefore)) && !(isRange && IS_SPREAD.test(before))
      ? last.measure
      : null);
  const basis: Basis =
    findBases(windowBefore).at(-1)?.value ??
    findBases(after)[0]?.value ??
    (isCoordinated ? last.basis : null) ??
    'unspecified';
  const segment =
    (list.members.has(money) ? segmentInList(text, money, context) : null) ??
    said.pairedPlaces.get(here.index) ??
    segmentFor(
      text,
      withoutRoles(windowBefore, Math.max(clause.from, isCoordinated ? beforeFrom : clause.from), subjects),
      after,
      clause.from,
    ) ??
    stageOf(text, roles, subjects, money);
  return {
    ends,
    bound,
    measure: measureOf(saidMeasure, percentile, isRange),
    saidMeasure,
    basis,
    segment,
    reportedBy: creditFor(said.credits, money, clause, text) ?? said.carried.credit,
  };
}

/** What says that an amount of a sentence is pay. `goesOn` tells that it goes on about the amount before it. */
export function evidenceFor(here: AmountHere, said: OpenSentence, goesOn: boolean): Evidence {
  const { before, after, windowBefore, clause, money } = here;
  if (saysPay(windowBefore)) return 'statement';
  const isSaid =
    goesOn ||
    said.list.members.has(money) ||
    said.paired.has(here.index) ||
    here.percentile !== null ||
    saysPay(after.slice(0, 40)) ||
    findMeasures(windowBefore).length > 0 ||
    findMeasures(after.slice(0, 60)).length > 0 ||
    said.subjects.some(({ from }) => from >= clause.from && from < money.from) ||
    findPlaces(before).length > 0 ||
    findExperience(before, true) !== null ||
    findStage(before) !== null ||
    FREELANCERS_ASK.test(windowBefore);
  return isSaid ? 'words' : 'place';
}

/** "Freelancers bill $60 an hour": what those who work on their own account ask is what they are paid. */
const FREELANCERS_ASK =
  /\b(?:freelancers?|contractors?|the self-employed|locums?|temps)\b[^.;:$€£₹]{0,30}\b(?:bill|charge|invoice|ask|command|earn|make|get)s?\b[^.;:$€£₹]{0,24}$/i;

/** "The median was $52,610, with a spread from …": two ends are no median. */
const IS_SPREAD = /\b(?:spread|ranging|ranges?)\s(?:(?:from|of|is|between)\s)?$/i;

/** "Median pay went from £28,410 to £29,640": two figures of two times, and no range. */
const CHANGED_FROM =
  /\b(?:rose|risen|grew|grown|climbed|jumped|increased|went up|gone up|fell(?! (?:somewhere|anywhere|mostly|typically|between|in))|fallen|dropped|declined)\b(?:[^.;$€£₹]|\.(?=\d)){0,40}\bfrom\s(?:about\s|around\s)?$|\b(?:median|average|mean)\b[^.;$€£₹]{0,30}\bwent from\s$/i;

/** "Juniors start on …, while those with ten years get …": others of the same job, whose stage is not that one. */
const OTHERS = /\b(?:those|others|ones|while|whereas|but|with)\b/i;

/** The stage that the text gives to the role of an amount: "senior" of "senior data analysts earn …". */
function stageOf(
  text: string,
  roles: readonly RoleId[],
  subjects: readonly Subject[],
  money: MoneyMention,
): Segment | null {
  const named =
    subjects.findLast(({ role, to }) => to <= money.from && roles.includes(role)) ??
    subjects.find(({ role }) => roles.includes(role));
  if (named?.stage == null || OTHERS.test(text.slice(named.to, Math.max(named.to, money.from)))) return null;
  return { kind: 'level', label: named.stage };
}
