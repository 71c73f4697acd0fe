import type { RoleId } from '../../../domain/role-id.ts';
import type { Context } from '../../read-context.ts';
import { STAGE_PREFIX } from '../../roles/ranks.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { JOB_COLUMN, OF_MANY_KINDS, TOO_GENERAL } from '../../roles/role-words.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import type { PayLabel } from './pay-label.ts';

/** "Ward manager" is a role; "Offices of physicians" is a place that has one in its name. */
export function isWholeLabel(label: string, lexicon: RoleLexicon): boolean {
  // "Trainee clinical psychologist (Band 6)": the grade of a post is no part of its name.
  const text = label.replace(/\((?:band|grade|level|scale|tier|step|AfC|the|an?)\b[^()]*\)/gi, ' ');
  const bare = lexicon
    .find(text)
    .reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
  return !/\p{L}{2}/u.test(bare.replace(/\b\d{1,2}(?:st|nd|rd|th)\b/g, ' ').replace(LABEL_WORDS, ' '));
}

/** Words that say what is measured, for how long or at which stage, and name nobody. */
export const LABEL_WORDS =
  /\b(?:national|average|avg|median|mean|annual|yearly|hourly|monthly|base|total|starting|salary|salaries|pay|wages?|per|year|hour|month|an?|the|for|of|and|or|range|gross|usd|eur|gbp|inr|lpa|senior|junior|sr|jr|mid|mid-level|entry-level|entry|level|experienced|lead|principal|staff|freshers?|new|vs|on average)\b/gi;

const BY_POST = /\bby (?:post|position|setting|special\p{L}+|type|practice area|field)\b/iu;

/** Whether a label says whose amount it is: "… for a head of collections". */
const isWhose = (label: string, role: RoleId, lexicon: RoleLexicon): boolean =>
  lexicon
    .find(label)
    .some(
      (mention) =>
        mention.role === role &&
        /\b(?:salary|pay|scale|rate|wages?)\s(?:for|of) an? $/i.test(label.slice(0, mention.from)),
    );

/** Whether a label begins with who is paid and goes on about him: "Heads of planning at county level", "Teaching assistants are paid less". */
const isSaidOf = (label: string, role: RoleId, lexicon: RoleLexicon): boolean =>
  lexicon.find(label).some(({ role: named, from, to }) => {
    const rest = label.slice(to);
    return (
      named === role &&
      from === 0 &&
      (/^\s(?:are|is|gets?|earns?|makes?|starts?|comes?) /.test(rest) ||
        (/^(?:heads?|directors?|chiefs?) of /i.test(label) && /^\s(?:at|in|with|for)\s/.test(rest)))
    );
  });

/** Whether a role is a job of the page or a kind of one; "Foreman | $97,300 | $93,100" in a table of two jobs is a rank in each. */
const isOfMains = (role: RoleId, { mains }: Context): boolean => mains.some((main) => isOfJob(role, main));

/** What stands over the steps that a job is parted into. */
const OF_LEVELS =
  /^(?:(?:career|job|seniority|experience|pay) )?(?:levels?|ranks?|grades?|stages?|steps?|seniority)$/i;
/** Grades of a service, before the noun that all of them have. */
const OF_GRADE =
  /^(?:administrative|executive|higher|senior|junior|assistant|deputy|principal)(?:-(?:executive|officer))?-/;

/** Names of ranks that name nobody by themselves. */
const RANKS_ALONE =
  /^(?:entry|associate|mid|junior|intermediate|senior|staff|lead|principal|distinguished|newly qualified|trainee|graduate|(?:highly )?specialist|advanced|consultant)(?:[ -]level)?$/i;
/** "Level 7 (Junior engineer)": a level, and in brackets what it is called. */
const IS_LEVEL = /^(?:level|grade|band|scale|step|tier) [\w-]{1,4} \(/i;

/**
 * "Analyst I", "Senior analyst" below "Level", on a page about information security analysts: steps of the one job whose name they cut
 * short. Null where they are named in full, as jobs of their own are, or the head says that they are titles.
 */
function rungOfMain(
  { text, roles }: Pick<PayLabel, 'text' | 'roles'>,
  head: string,
  mains: readonly RoleId[],
): RoleId | null {
  const [main, ...others] = mains;
  // "Data Engineer II" on a page about data engineers.
  if (
    main !== undefined &&
    others.length === 0 &&
    roles.length === 1 &&
    GRADE_OF.exec(roles[0] ?? '')?.[1] === main
  )
    return main;
  const noun = main?.split('-').at(-1) ?? '';
  if (main === undefined || others.length > 0 || noun === main) return null;
  if (IS_LEVEL.test(text)) return roles.some((role) => role.endsWith(`-${noun}`)) ? main : null;
  if (!OF_LEVELS.test(head.trim().replace(/^by /i, ''))) return null;
  // "Analyst", "Manager" below "Level", on a page about management consultants: what firms call their levels.
  const [only, ...more] = roles;
  if (only !== undefined && more.length === 0 && (OF_MANY_KINDS.test(only) || TOO_GENERAL.has(only)))
    return main;
  // "Executive officer" below "By grade", on a page about customs officers.
  if (
    roles.length > 0 &&
    roles.every((role) => role.endsWith(`-${noun}`) && !role.endsWith(`-${main}`) && OF_GRADE.test(role))
  )
    return main;
  const isRung = new RegExp(
    `^(?:${STAGE_PREFIX}|(?:staff|associate|assistant)-)*${noun}(?:-(?:i{1,3}|iv|v|[1-9]))?$`,
  );
  return roles.length > 0 && roles.every((role) => isRung.test(role)) ? main : null;
}

/** "By grade (national / London)", as what heads the grades of a list; null where nothing of the kind stands over it. */
function ofGrades({ headings }: Context): string | null {
  const [, what] = /^by (grade|rank|level)s?(?![\p{L}-])/iu.exec(headings.at(-1)?.text.trim() ?? '') ?? [];
  return what ?? null;
}

/** A job with the number of its grade in Roman letters. */
const GRADE_OF = /^(.+)-(?:i{1,3}|iv|v)$/;

/** Whom one works for, as the head of a column. */
const FOR_WHOM = /^(?:(?:main )?contractors?|consultants?|developers?|clients?|agenc(?:y|ies)|employers?)$/i;

/** The roles of an amount: those that its labels name, else the introduction's, the section's, the source's. */
export function rolesByLabel(
  { money, labels, context, rankedJob, labelHead, job: ofColumn, beside }: LabelledAmount,
  lexicon: RoleLexicon,
): readonly RoleId[] {
  // In a list of industries or employers only a known name is a role: "Wholesale trade agents and brokers" is none.
  const over = context.intro ?? context.headings.at(-1);
  const isListOfNames =
    !JOB_COLUMN.test(labelHead?.text.trim() ?? '') &&
    [...labels, over, labelHead].some(
      (label) => label?.segmentKind === 'industry' || label?.segmentKind === 'employer',
    );
  // "Pay of pharmacists by post", "Welders by specialty": what the list names are parts of that job, whatever stands
  // before its name.
  const isParted =
    (context.intro !== null && BY_POST.test(context.intro.text)) ||
    [over, labelHead].some((label) => label?.segmentKind === 'specialty');
  const wholes =
    context.intro !== null && context.intro.roles.length > 0
      ? context.intro.roles
      : context.roles.length > 0
        ? context.roles
        : context.mains;
  // "Associate", "Mid", "Principal" below "Title", beside levels: rungs of the one job of the page.
  const post = ofColumn ?? (JOB_COLUMN.test(labelHead?.text.trim() ?? '') ? labels[0] : undefined);
  const isRungAlone = context.mains.length === 1 && RANKS_ALONE.test(post?.text.trim() ?? '');
  if (isRungAlone) return context.mains;
  if (ofColumn != null && ofColumn.roles.length > 0) return ofColumn.roles.slice(0, 1);
  const isUnderRole = labels.slice(1).some(({ roles }) => roles.some((role) => context.mains.includes(role)));
  for (const [order, label] of labels.entries()) {
    if (
      order === 0 &&
      isUnderRole &&
      context.mains.length > 1 &&
      label.roles.every((role) => !isOfMains(role, context))
    )
      continue;
    // "Offices of dentists" beside the column of hygienists says where these work.
    if (order === 0 && isUnderRole && !isWholeLabel(label.text, lexicon)) continue;
    const rung =
      order === 0 ? rungOfMain(label, labelHead?.text ?? ofGrades(context) ?? '', context.mains) : null;
    if (rung !== null) return [rung];
    const part =
      isParted && !label.roles.some((role) => context.mains.includes(role))
        ? wholes.find((whole) => label.roles.some((role) => role.endsWith(`-${whole}`)))
        : undefined;
    if (part !== undefined) return [part];
    // "Region | Contractor | Consultant" on a page about quantity surveyors: for whom these work.
    const isForWhom = order > 0 && context.mains.length === 1 && FOR_WHOM.test(label.text.trim());
    const roles = label.roles.filter(
      (role) =>
        !isForWhom &&
        ((isListOfNames ? context.mains.includes(role) : lexicon.isNamed(role)) ||
          // "Top of the scale for a head of collections at a national museum".
          (!isListOfNames && isWhose(label.text, role, lexicon)) ||
          // "Heads of planning at county level".
          (!isListOfNames && isSaidOf(label.text, role, lexicon)) ||
          // "Public sector": "Hospital pharmacist", "Senior hospital pharmacist".
          (isListOfNames
            ? lexicon.isRankOfNamed(role) && isWholeLabel(label.text, lexicon)
            : lexicon.isRankOfNamed(role) || isWholeLabel(label.text, lexicon))),
    );
    // "Plumbers, pipefitters and steamfitters": the group that a survey counts the role of the page in.
    const mains = roles.filter((role) => context.mains.includes(role));
    if (mains.length > 0) return mains;
    if (roles.length > 0) return roles.slice(0, 3);
  }
  // "HVAC master: …" on a page about two trades: its field tells which of them is meant.
  for (const { text } of labels) {
    const field = isListOfNames
      ? null
      : lexicon.roleOfField(/^\P{N}{2,40}?(?=\s?[,:(–—]|$)/u.exec(text)?.[0] ?? '');
    if (field !== null) return [field];
  }
  // "Controller | 25th | 50th": the corner of a table names the job of all its rows.
  const [corner] = labelHead?.roles ?? [];
  if (labelHead != null && corner !== undefined && isWholeLabel(labelHead.text, lexicon)) return [corner];
  if (context.intro !== null && context.intro.roles.length > 0) {
    // "Our survey of 2,310 actuaries and actuarial analysts:" on a page about actuaries.
    const [only, ...rest] = context.mains;
    const isOfMain = only !== undefined && rest.length === 0 && context.intro.roles.includes(only);
    return isOfMain ? [only] : context.intro.roles;
  }
  // "Where librarians work" over the labels of the rows.
  const ofRows = (labelHead?.roles ?? []).filter((role) => context.mains.includes(role));
  // "Years MA Phlebotomist" over "0-1 $35,600 $34,450": as many jobs as amounts, in one order.
  if (ofRows.length > 1 && beside !== undefined && beside.length > 1) {
    const at = beside.findIndex(({ text, low }) => text === money.text && low === money.low);
    const own = beside.length === ofRows.length ? ofRows[at] : undefined;
    if (own !== undefined) return [own];
  }
  if (ofRows.length > 0) return ofRows;
  // "Salary $127,450 $131,200" under a heading of two jobs: as many amounts as jobs, in one order.
  if (context.roles.length > 1 && beside?.length === context.roles.length) {
    const own = context.roles[beside.findIndex(({ text, low }) => text === money.text && low === money.low)];
    if (own !== undefined) return [own];
  }
  // "Private PA" under a title of four other jobs: whoever it is, it is none of them.
  const [own] = labels;
  const isSomebodyElse =
    context.roles.length > 2 &&
    own !== undefined &&
    /^\p{Lu}\p{L}+/u.test(own.text) &&
    own.segment === null &&
    own.measure === null &&
    own.percentile === null &&
    !own.isPay;
  if (context.roles.length > 0) return isSomebodyElse ? [] : context.roles;
  if (context.mains.length === 1) return context.mains;
  if (context.spokenOf !== null) return [context.spokenOf];
  // Of several roles of a source none may be guessed, but a rank that was said of one tells which.
  const job =
    rankedJob ?? labels.map(({ text }) => lexicon.rankedJob(text)).find((role) => role !== null) ?? null;
  return job === null ? [] : [job];
}
