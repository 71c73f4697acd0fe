import type { PartialDate } from '../../../domain/partial-date.ts';
import type { RoleId } from '../../../domain/role-id.ts';
import type { Period } from '../../../domain/salary-record.ts';
import type { OtherThanPay } from '../not-pay/amount-in-sentence.ts';

/** What the sentences before it in the same paragraph left for a sentence to go on with. */
export interface Carried {
  roles: readonly RoleId[];
  credit: string | null;
  asOf: PartialDate | null;
  isPay: boolean;
  /** "They charge by the hour": the time for which the sums that follow are paid, where a sentence before told it. */
  period: Period | null;
  /** Why the last amount was no pay, where it was none. */
  reason: OtherThanPay | null;
  /** The job that a rank alone ("trainees") belongs to. */
  base: RoleId | null;
  /** The roles of the sentence before, in the order in which it named them, for a "respectively" without names. */
  listed: readonly RoleId[];
  /** The sentence before asks for another sum than pay: "How much is the bonus?" */
  asksForOther: boolean;
  /** The roles that the paragraph has named, in the order of their first mention. */
  seen: readonly RoleId[];
  /** The paragraph counts out an example. */
  isSupposed: boolean;
  /** The paragraph is headed by the name of a job and a full stop: "Court clerks. London pays …". */
  isLed: boolean;
  /** The one job that was named last in an earlier paragraph under the same heading; empty where several were. */
  earlier: readonly RoleId[];
}

/** What a text begins with: nothing has been said yet. */
export const nothingCarried = (): Carried => ({
  roles: [],
  credit: null,
  asOf: null,
  isPay: false,
  period: null,
  reason: null,
  base: null,
  listed: [],
  asksForOther: false,
  seen: [],
  isSupposed: false,
  isLed: false,
  earlier: [],
});

/** "These people …", "the median for them …", "Here …": a paragraph that goes on about whom the one before was about. */
const pointsBack = (paragraph: string): boolean =>
  /^\W*(?:(?:[\p{L}'’]+\s){0,5}?(?:for|of|among)\s)?(?:these (?:people|professionals|workers|specialists|folks?|men|women|jobs|roles|technicians|tradespeople)|this (?:job|trade|work|profession|occupation|line of work)|they|them|here|it(?= (?:climbs|rises|falls|drops|reaches|runs|ranges|goes (?:up|down))))\b(?!['’]s| (?:is|are) (?:what|how|why|where|an?|the|some)\b)/iu.test(
    paragraph,
  );

/**
 * What a paragraph leaves for the next one: of two jobs which it named first, for "the former"; and more for one that points back to
 * it: the one job that it named.
 */
export function carriedOver({ roles, seen, earlier }: Carried, next: string): Carried {
  const named = seen.length === 1 ? roles : [];
  const over = {
    ...nothingCarried(),
    earlier: seen.length === 0 ? earlier : named,
    listed: seen.length === 2 ? seen : [],
    base: named[0] ?? null,
  };
  return pointsBack(next) && named.length > 0 ? { ...over, roles: named, seen } : over;
}

/**
 * "A fresher gets ₹7 LPA. With five years behind you, …": the roles that a sentence goes on about, of which beginners are the job of the
 * page itself where it begins with years of work.
 */
export function pastBeginning(
  roles: readonly RoleId[],
  sentence: string,
  mains: readonly RoleId[],
): readonly RoleId[] {
  if (!YEARS_LATER.test(sentence)) return roles;
  return roles.map((role) => mains.find((main) => BEGINNER.test(role) && role.endsWith(`-${main}`)) ?? role);
}

const YEARS_LATER =
  /^\W*(?:with|after)\s(?:at least |about |over |more than )?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|fifteen|twenty|some|a few|several)(?:\s?(?:to|or|[-–])\s?(?:\d{1,2}|three|four|five|six|seven|eight|ten|twenty))?\+?\syears\b/i;
const BEGINNER = /^(?:fresher|trainee|apprentice|graduate|entry-level|newly-[a-z]+|student)-/;
