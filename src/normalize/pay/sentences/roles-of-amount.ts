import type { RoleId } from '../../../domain/role-id.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import { isRankOf } from '../../roles/ranks.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { Carried } from './carried.ts';
import { type Subject, together } from './subjects.ts';

/**
 * The roles of an amount that no list and no words behind it give: those that stand before it, in its clause before
 * those of the sentence; then those that the text carries; then those of its place. None where all are silent.
 */
export function rolesOfAmount(
  text: string,
  money: MoneyMention,
  subjects: readonly Subject[],
  { from, clauseFrom, isCoordinated }: { from: number; clauseFrom: number; isCoordinated: boolean },
  previous: readonly RoleId[],
  carried: Carried,
  context: Context,
  isByPlace: boolean,
): readonly RoleId[] {
  const all = subjects.filter((subject) => subject.from < money.from);
  const open = all.filter(
    ({ from }) => !isInClosedBracket(text, from, money.from) && !isInRelativeClause(text, from, money.from),
  );
  const before = open.length > 0 ? open : all;
  const behind = subjects.find((subject) => subject.from > money.to);
  const isOpenBehind = behind !== undefined && !/[,;]/.test(text.slice(money.to, behind.from));
  // "… above a dispensing optician, who averages £33,200": the one that was named last.
  const whose = /^,?\s?who\s/i.test(text.slice(clauseFrom))
    ? before.findLast(({ to }) => to <= clauseFrom)
    : undefined;
  const part = text.lastIndexOf(';', from) + 1;
  const candidates: readonly (readonly RoleId[])[] = [
    whose === undefined || before.some((subject) => subject.from >= clauseFrom) ? [] : [whose.role],
    together(
      text,
      before.filter((subject) => subject.from >= from),
    ),
    // "… pay the former $101,660; the latter do best at research firms, with $82,950": a clause with a subject of its own.
    OPENS_CLAUSE.test(text.slice(part, from)) || beginsClause(text, part, before)
      ? together(
          text,
          before.filter((subject) => subject.from >= part),
        )
      : [],
    isCoordinated ? previous : [],
    together(
      text,
      before.filter((subject) => subject.from >= clauseFrom),
    ),
    previous,
    together(text, before),
    // "He or she makes $58,300 and the plumber $57,700": who was named before comes first.
    isOpenBehind && PRONOUN_FIRST.test(text) ? carried.roles : [],
    isOpenBehind ? [behind.role] : [],
    carried.isLed ? carried.roles : goesOnAbout(text, carried.roles, context),
    context.intro?.roles ?? [],
    isByPlace && context.mains.length === 1 ? carried.earlier : [],
    context.roles,
    context.mains.length === 1 ? context.mains : [],
  ];
  const roles = candidates.find((some) => some.length > 0) ?? [];
  return OTHER_HOLDERS.test(text.slice(from, money.from)) ? withoutRank(roles, context) : roles;
}

/** "Software developers do best at A, with $184,600; web developers at B, with …": a clause that begins with another job. */
const beginsClause = (text: string, part: number, before: readonly Subject[]): boolean =>
  part > 0 &&
  before.some(
    ({ from }) => from > part && /^\s(?:and\s|while\s|but\s)?(?:an?\s|the\s)?$/i.test(text.slice(part, from)),
  );

/** "; the latter do best at …": a clause that begins with one of the two. */
const OPENS_CLAUSE = /^\s(?:and\s|while\s|but\s)?the (?:former|latter|first|second)\s(?!\d)/i;

/**
 * Of those that the text spoke of before whom a sentence without a job goes on about: the job of the page, and another one only
 * where a word refers to it.
 */
function goesOnAbout(text: string, before: readonly RoleId[], context: Context): readonly RoleId[] {
  const isAnew = BEGINS_ANEW.test(text) && !REFERS.test(text);
  const roles =
    LATER_STAGE.test(text) || OF_WORK.test(text) || isAnew ? withoutRank(before, context) : before;
  const [main, ...others] = context.mains;
  const isOfMain = main !== undefined && roles.some((role) => isOfJob(role, main));
  return main !== undefined && others.length === 0 && !isOfMain && isAnew ? [main] : roles;
}

/** "At the nationals, shifts are paid at …", "In the factories, rates of … are on offer": what is paid for, and nobody of a rank. */
const OF_WORK =
  /^\W*(?:[^$€£₹.;]{0,40},\s)?(?:[\p{L}-]+\s){0,2}(?:shifts?|(?:day |hourly |weekly )?rates?|contracts?|work)\s(?:of|are|is|pay|pays|go|goes|start|starts|come|comes|run|runs)\b/iu;

/** "Cruise lines often quote by the month: …", "In Seattle the going rate is …": employers and places, and nobody who was named. */
const BEGINS_ANEW =
  /^\W*(?:(?![^$€£₹]{0,40}\b(?:they|these|those|this|that|he|she|it|who|jobs?|roles?|posts?|positions?|work|shifts?|smallest|largest|biggest|best|most|others?|one)\s)(?:[\p{L}’'-]+\s){1,4}pays?\s(?:about\s|around\s|up to\s|from\s)?[$€£₹]|the (?:overall |national )?(?:average|median) comes (?:out )?(?:at|to)\s|(?:[\p{L}-]+\s){0,2}(?:employers|firms|companies|lines|ferries|airlines|hospitals|clinics|schools|agencies|operators|banks|shops|chains|hotels|councils|trusts|services|depots)\s(?:\p{Ll}+\s)?(?:pay|offer|quote|give|start|advertise)|(?:other|another|one|a second) (?:job )?(?:sites?|sources?|surveys?|boards?|polls?)\s(?:puts?|gives?|says?|quotes?|reports?|lists?|has|have)\s|(?:the )?(?:wage|pay|salary|median|average|figure) (?:at|for|in|of) the\s|by (?:years?|sector|region|industry|city|employer|experience)\b[^$€£₹.;]{0,40}[,:])/iu;

/** "Private firms pay the same staff …": those who were named. */
const REFERS = /\b(?:the same|them|these|those)\b/i;

/** "Stylists and cosmetologists earn …" on a page about cosmetologists: with whom a survey counts them. */
export const withoutGroup = (roles: readonly RoleId[], { mains }: Context): readonly RoleId[] => {
  const ofPage = roles.filter((role) => mains.includes(role));
  return roles.length > (mains.length === 1 ? 1 : 2) && ofPage.length === 1 ? ofPage : roles;
};

const PRONOUN_FIRST = /^\W*(?:he or she|she or he|he|she|they)\s\p{Ll}/iu;

/** "With a credential ($250 exam) they get past $102,800": what stood in brackets does not govern what stands behind them. */
export const isBehindBracket = (
  text: string,
  previous: MoneyMention | undefined,
  money: MoneyMention,
): boolean =>
  previous !== undefined &&
  isInClosedBracket(text, previous.from, money.from) &&
  text.lastIndexOf('(', money.from) < text.lastIndexOf(')', money.from);

/** "Glaziers (foremen left aside) were paid …": who stands in brackets that are closed is only spoken of. */
const isInClosedBracket = (text: string, at: number, end: number): boolean => {
  const open = text.lastIndexOf('(', at);
  if (open < 0 || text.lastIndexOf(')', at) > open) return false;
  const close = text.indexOf(')', at);
  return close >= 0 && close < end;
};

/** "Medical estheticians, who assist a dermatologist, average …": whom a clause names that is closed before the amount. */
const isInRelativeClause = (text: string, at: number, end: number): boolean => {
  const before = /,\s(?:who|whose|which)\s[^,;.]*$/.exec(text.slice(0, at));
  const close = text.indexOf(',', at);
  return before !== null && close >= 0 && close < end && !/[$€£₹]/.test(text.slice(before.index, close));
};

/** "With experience you can earn …": a sentence that goes on to another stage than that of the one before. */
const LATER_STAGE =
  /^\W*(?:with|after|once|later|freshers?|beginners|newcomers|new (?:starters|graduates|entrants|hires)|experienced|chartered|qualified|registered|fully|those|others|over time|in time|eventually|the (?:most|best|top|highest))\b/i;

/** "Juniors start on …, and those with ten years …", "and the busiest make …": others of the job, who do not hold that rank. */
const OTHER_HOLDERS =
  /(?<!\b(?:supervise|manage|lead|train|help|teach|guide|mentor|direct|oversee|coach|look after|care for)s?\s)\b(?:those(?! (?:on|in|at) )|others|people|anyone|someone|somebody|the (?:[a-z]{3,}(?<!lat|low|small)est|best|top) (?:can |may |could )?(?:make|earn|get|take|clear|draw|reach|bring)\b)/i;

/** The jobs that ranks are ranks of: of "newly-qualified-electrician" the electrician, where the source is about those. */
const withoutRank = (roles: readonly RoleId[], { mains }: Context): readonly RoleId[] => [
  ...new Set(
    roles.map((role) => {
      const job = mains.includes(role) ? undefined : mains.find((main) => isRankOf(role, main));
      return job ?? role;
    }),
  ),
];
