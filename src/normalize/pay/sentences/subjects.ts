import type { RoleId } from '../../../domain/role-id.ts';
import type { MoneyMention } from '../../mentions/find-money.ts';
import type { Context } from '../../read-context.ts';
import { germanSubjects } from '../../roles/german-roles.ts';
import type { RoleMention } from '../../roles/mentions/passage.ts';
import { isOfJob, roleIdOf } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { periodBehind } from '../pay-words.ts';
import type { Carried } from './carried.ts';
import { FIRST_OF_TWO, SECOND_OF_TWO } from './first-and-second.ts';
import { isOnlyMentioned } from './only-mentioned.ts';

/** A role mention with its role made out: "the former", "the second group" and ranks alone included. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly role: RoleId;
  /** "senior" before the role, where that names no other job. */
  readonly stage?: string | null;
  /** "The former", "the second group": no name, whose place in a sentence tells nothing of the order of two jobs. */
  readonly isReferred?: true;
}

const THIS_ROLE = /\bthis (?:role|job|position|occupation|profession|post|career)\b/gi;

/** Mentions with their roles made out. A rank alone belongs to the job named last. */
export function subjectsOf(
  text: string,
  context: Context,
  carried: Carried,
  lexicon: RoleLexicon,
): Subject[] {
  const subjects: Subject[] = [];
  let base = carried.base ?? context.roles[0] ?? context.mains[0] ?? null;
  let previousTo = -1;
  for (const mention of lexicon.find(text)) {
    // "A bank PO (probationary officer)": the name in brackets explains the one before.
    const isApposition =
      previousTo >= 0 &&
      /^\s\($/.test(text.slice(previousTo, mention.from)) &&
      text.charAt(mention.to) === ')';
    previousTo = mention.to;
    if (isApposition) continue;
    if (isOnlyMentioned(text, mention, subjects, context, lexicon)) continue;
    const role = roleOf(mention, base);
    if (role === null) continue;
    const [ofSection, ...more] = context.roles;
    if (
      ofSection !== undefined &&
      more.length === 0 &&
      isOfSection(text, mention, role, ofSection, context.mains, carried)
    ) {
      subjects.push({ from: mention.from, to: mention.to, role: ofSection });
      continue;
    }
    // "The very same driver" on a page about forklift operators: whoever holds the job of the page.
    const [only] = context.mains;
    const isSame =
      context.mains.length === 1 &&
      !role.includes('-') &&
      SAME_AS_BEFORE.test(text.slice(Math.max(0, mention.from - 24), mention.from));
    if (isSame && only !== undefined) {
      subjects.push({ from: mention.from, to: mention.to, role: only });
      continue;
    }
    if (mention.role !== null) base = plainBase(mention.role, context, base);
    else if (mention.rank !== null && base !== null) lexicon.noteRank(mention.rank, base);
    const stage = mention.stage ?? (mention.role === null && role === base ? mention.rank : null);
    subjects.push({ from: mention.from, to: mention.to, role, stage });
  }
  // "Their MRI colleagues", "their landscape counterparts": the field of one of two jobs.
  for (const match of text.matchAll(COUNTERPARTS)) {
    const role = lexicon.roleOfField(match[1] ?? '');
    if (role !== null) subjects.push({ from: match.index, to: match.index + match[0].length, role });
  }
  // "For those in cosmetology …": the field stands for its job.
  for (const match of text.matchAll(THOSE_IN)) {
    const role = lexicon.roleOfField(match[1] ?? '');
    if (role !== null) subjects.push({ from: match.index, to: match.index + match[0].length, role });
  }
  for (const { from, to, name } of germanSubjects(text))
    if (!subjects.some((subject) => from < subject.to && to > subject.from))
      subjects.push({ from, to, role: roleIdOf(name) });
  // "Graduate surveyors begin on …, chartered ones on …": others of the same job.
  const named = base;
  if (named !== null)
    for (const match of text.matchAll(ONES)) {
      const kind = (match[1] ?? '').toLowerCase();
      const before = subjects.findLast(({ to }) => to <= match.index)?.role ?? named;
      const job = before.endsWith(`-${named}`) && OF_A_STAGE.test(before) ? named : before;
      subjects.push({
        from: match.index,
        to: match.index + match[0].length,
        role: NAMED_WITH_ROLE.has(kind) ? `${kind}-${job}` : job,
      });
    }
  // "… counted among science technicians. Job ads give a better idea of this role: …": the one that the page is about.
  const [main, ...rest] = context.roles.length > 0 ? context.roles : context.mains;
  if (main !== undefined && rest.length === 0 && carried.roles.some((role) => role !== main))
    for (const match of text.matchAll(THIS_ROLE))
      if (!subjects.some(({ to }) => to <= match.index))
        subjects.push({ from: match.index, to: match.index + match[0].length, role: main });
  // "Senior flight attendants earn upwards of $92,000, and those on long routes $95-110k": of them, where they work.
  for (const match of text.matchAll(THOSE_THERE)) {
    const role = subjects.findLast(({ to }) => to <= match.index)?.role;
    if (role !== undefined) subjects.push({ from: match.index, to: match.index + match[0].length, role });
  }
  // "In Leeds the same job brings …": the one that was named last.
  for (const match of text.matchAll(SAME_JOB)) {
    const role = subjects.findLast(({ to }) => to <= match.index)?.role ?? carried.roles[0];
    if (role !== undefined) subjects.push({ from: match.index, to: match.index + match[0].length, role });
  }
  carried.base = base;
  const [first, second] = inOrderOfMention(subjects, carried, context.mains);
  if (first !== undefined && second !== undefined)
    for (const [pattern, role] of [
      [FIRST_OF_TWO, first],
      [SECOND_OF_TWO, second],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        subjects.push({ from: match.index, to: match.index + match[0].length, role, isReferred: true });
        // "The latter can expect …" opens a paragraph: the order of the two stays what it was.
        if (carried.seen.length === 0) carried.seen = [first, second];
      }
  // "For the other profession the same two points stood at …": of two jobs the one that was not spoken of.
  const one = context.mains.length === 2 ? (carried.roles[0] ?? context.roles[0]) : undefined;
  const other =
    one === undefined || !context.mains.includes(one)
      ? undefined
      : context.mains.find((main) => main !== one);
  if (other !== undefined && !/\bfor the one\b/i.test(text))
    for (const match of text.matchAll(THE_OTHER))
      subjects.push({ from: match.index, to: match.index + match[0].length, role: other });
  carried.seen = [...new Set([...carried.seen, ...subjects.map(({ role }) => role)])];
  // The job that the source is about is named first, whichever the paragraph names first.
  const seen = [
    ...new Set([...context.mains.filter((role) => carried.seen.includes(role)), ...carried.seen]),
  ];
  const two = context.mains.length === 2 ? context.mains : seen.length === 2 ? seen : [];
  if (two.length === 2)
    for (const match of text.matchAll(BOTH))
      for (const role of two) subjects.push({ from: match.index, to: match.index + match[0].length, role });
  return subjects.sort((a, b) => a.from - b.from);
}

/** Whether a mention means the job that its section is about, by a shorter name, by its initials or by a word for anybody who works. */
function isOfSection(
  text: string,
  mention: RoleMention,
  role: RoleId,
  ofSection: RoleId,
  mains: readonly RoleId[],
  carried: Carried,
): boolean {
  const name = text.slice(mention.from, mention.to);
  if (role === ofSection || ofSection.includes('-and-')) return false;
  // "These workers" in the section on pile driver operators, whoever else of the page is a worker.
  if (/^(?:worker|professional|specialist|practitioner)s?$/i.test(name))
    return /\b(?:these|such|those)\s$/i.test(text.slice(0, mention.from));
  // "RTs" in the section on radiologic technologists, whatever other job of the page has these initials; a section on another job than
  // those of the page means them by theirs.
  const words = ofSection.split('-');
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const isOther = mains.includes(role) && !mains.includes(ofSection);
  if (/^[A-Z]{2,5}s?$/.test(name)) return words.length > 1 && name.replace(/s$/, '') === initials && !isOther;
  if (mains.includes(role)) return false;
  // "Therapists" in the section on radiation therapists.
  if (!role.includes('-')) return ofSection.endsWith(`-${role}`);
  // "Ultrasound specialists need …" opens the section on sonographers.
  const opens = mention.from === 0 && carried.seen.length === 0 && carried.earlier.length === 0;
  return opens && /-(?:worker|professional|specialist|practitioner)$/.test(role) && !ANYBODY.test(ofSection);
}

const ANYBODY = /(?:^|-)(?:worker|professional|specialist|practitioner)$/;

const ONES = /\b(\p{L}+(?:-level)?) ones\b/giu;
/** A job named with the stage of who holds it: others of it are of the plain job. */
const OF_A_STAGE =
  /^(?:graduate|trainee|apprentice|junior|senior|chartered|newly-(?:qualified|chartered|licensed))-/;
const THOSE_THERE = /(?<=[,;] (?:and |while |but )?)those(?= (?:on|in|at) )/g;
const SAME_JOB = /\bthe (?:very )?same (?:job|role|post|position|title)\b/giu;
/** Words that make a title of their own before the name of a job. */
const NAMED_WITH_ROLE: ReadonlySet<string> = new Set([
  'chartered',
  'senior',
  'junior',
  'licensed',
  'registered',
]);

const SAME_AS_BEFORE = /\b(?:same|such an?|this kind of|our|these)\s$/i;

const COUNTERPARTS = /\b(?:their|the|its) (\p{L}+) (?:colleagues|counterparts|peers|cousins)\b/giu;
const THOSE_IN =
  /\b(?:those|people|workers|graduates|newcomers|beginners) in (\p{Ll}{4,}(?: \p{Ll}{4,})?)(?=\s)/gu;

const THE_OTHER =
  /\bthe other (?:profession|job|role|occupation|trade|career|group|title|position|one)\b|\bthe others(?=\s(?:do|get|earn|make|fare|are|have|see)\b)/gi;

/** "Both roles", or "both" as the subject of a verb. */
const BOTH =
  /\b(?:both|the two|these two) (?:roles|jobs|positions|groups|careers|professions|occupations)\b|(?<!\p{L})both(?=\s(?:can|earn|make|may|pay|have|are|average|start|see|expect|draw|get|typically|usually|generally|of them)\b)|(?<!\p{L})either(?: one| of them)?(?=\s(?:can|may|could|will|earns|makes|pays|starts|gets|draws|brings|averages)\b)|(?<=\b(?:pays?|offers?|gives?)\s)either(?: one)?(?=\s(?:about|around|some|roughly|between|[$€£₹]))|(?<=\b(?:pays?|offers?|gives?)\s)both(?=\s(?:about|around|some|roughly|between|[$€£₹]))|(?<!\p{L})the two(?=\s(?:can|earn|make|get|stand|sit|average|start|come|are paid)\b)/giu;

function roleOf(mention: RoleMention, base: RoleId | null): RoleId | null {
  if (mention.role !== null) return mention.role;
  if (mention.rank === null || base === null) return null;
  // "Trainees" in the section on trainee inspectors are these.
  const rank = mention.rank.replaceAll(' ', '-');
  if (base.startsWith(`${rank}-`) || base.endsWith(`-${rank}`)) return base;
  return `${mention.rank.replaceAll(' ', '-')}-${base}`;
}

/** Of "newly-qualified-solicitor" the plain job is "solicitor": ranks do not pile up. */
function plainBase(role: RoleId, context: Context, base: RoleId | null): RoleId | null {
  return context.mains.find((main) => isOfJob(role, main)) ?? base ?? role;
}

/** The roles of mentions that stand together before an amount: "account managers and relationship managers earn". */
export function together(text: string, subjects: readonly Subject[]): readonly RoleId[] {
  const last = subjects.at(-1);
  if (last === undefined) return [];
  // "Between sommelier and waiter, the latter tops out at …": one of the two that were named.
  if (/^(?:the )?(?:former|latter)$/i.test(text.slice(last.from, last.to))) return [last.role];
  const roles = [last.role];
  for (let at = subjects.length - 2; at >= 0; at--) {
    const one = subjects[at];
    const following = subjects[at + 1];
    if (one === undefined || following === undefined) break;
    if (
      one.from !== following.from &&
      !/^,?\s(?:and|or|and an?|or an?)\s(?:(?:an?|the)\s)?$|^,\s(?:\p{Ll}+s,\s){0,2}$/u.test(
        text.slice(one.to, following.from),
      )
    )
      break;
    roles.unshift(one.role);
  }
  return [...new Set(roles)];
}

/** The role behind an amount that it owns: "$60,000 for a nurse", "the $32,840 a nursing assistant averages". */
export function behindAmount(
  text: string,
  money: MoneyMention,
  end: number,
  subjects: readonly Subject[],
  next: MoneyMention | undefined,
): readonly RoleId[] | null {
  const subject = subjects.find(({ from }) => from >= money.to);
  if (subject === undefined || subject.from > end) return null;
  // "From assistant editors at £23,800 to managing editors at £52,600": each is put at a sum of his own.
  if (IS_PUT_AT.test(text.slice(subject.to)) && subjects.some(({ to }) => to <= money.from)) return null;
  const period = periodBehind(text.slice(money.to));
  const gap = text.slice(money.to + (period?.length ?? 0), subject.from);
  const isOwned =
    /^\W{0,3}(?:(?:on average|average[ds]?|median|mean|annual|annually|yearly|hourly|base|total|typical|each year|per year)\s+){0,4}(?:(?:salary|wage|pay|income|earnings|compensation|figure|that)\s+)?(?:for|of|as|to|earned by|paid to|made by|among|that (?:goes|is paid|falls) to)\s+(?:(?:an?|the|some|most|many|all|both|entry-level|experienced|average|typical)\s+){0,3}$/i.test(
      gap,
    );
  // "… is $36.68, that of a detective $46.12": behind a comma it speaks of the amount to come.
  if (isOwned && !/^\s?,\s?that\b/i.test(gap))
    return listFrom(text, subjects.slice(subjects.indexOf(subject)));
  const behind = text.slice(subject.to, Math.min(subject.to + 24, next?.from ?? text.length));
  return /^\s(?:(?:that|which)\s)?(?:(?:an?|the|most|average|typical|other)\s)*$/.test(gap) &&
    /^\s(?:averages?|earns?|makes?|gets?|has|have|draws?|sees?|receives?|takes? home|brings? home|can expect|is paid|are paid|commands?|pockets?)\b/.test(
      behind,
    )
    ? [subject.role]
    : null;
}

const IS_PUT_AT = /^\s(?:at|on|with)\s(?:about\s|around\s|some\s|up to\s)?[$€£₹]\s?\d/i;

/** The roles of mentions that stand in one list from the first on: "for technologists and technicians". */
function listFrom(text: string, subjects: readonly Subject[]): readonly RoleId[] {
  const roles: RoleId[] = [];
  for (const [index, subject] of subjects.entries()) {
    const previous = subjects[index - 1];
    if (previous !== undefined && !/^,?\s(?:and|or)\s(?:an?\s)?$/.test(text.slice(previous.to, subject.from)))
      break;
    roles.push(subject.role);
  }
  return [...new Set(roles)];
}

/** The words before an amount with its roles blanked: "newly qualified solicitors" are a role and no stage of one. */
export function withoutRoles(before: string, from: number, subjects: readonly Subject[]): string {
  return subjects.reduce((rest, subject) => {
    const start = Math.max(0, subject.from - from);
    const end = Math.max(0, subject.to - from);
    return (
      rest.slice(0, start) + ' '.repeat(Math.max(0, Math.min(rest.length, end) - start)) + rest.slice(end)
    );
  }, before);
}

/**
 * "Executives start at $54K, managers at $49K. … the former …": of two jobs that whose name came first, here or before in the
 * paragraph; in the order of the title where neither names both.
 */
function inOrderOfMention(
  subjects: readonly Subject[],
  { listed, seen }: Carried,
  mains: readonly RoleId[],
): readonly RoleId[] {
  if (mains.length !== 2) return listed.length === 2 ? listed : mains;
  const ofMains = (roles: readonly RoleId[]): readonly RoleId[] => [
    ...new Set(roles.filter((role) => mains.includes(role))),
  ];
  const here = ofMains([...subjects].sort((a, b) => a.from - b.from).map(({ role }) => role));
  if (here.length === 2) return here;
  // What an earlier paragraph named last says less of their order than the title does.
  if (seen.length === 0) return mains;
  const before = ofMains(listed.length === 1 && seen.length === 2 ? seen : listed);
  return before.length === 2 ? before : mains;
}
