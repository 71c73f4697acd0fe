import type { FactKind } from '../../domain/fact-kind.ts';
import type { RoleId } from '../../domain/role-id.ts';
import type { SpannedText } from '../markup/spanned-text.ts';
import { linesBetween } from '../markup/spanned-text.ts';
import { findCredits } from '../mentions/find-credits.ts';
import { findAsOf } from '../mentions/find-dates.ts';
import type { Context } from '../read-context.ts';
import type { RoleLexicon } from '../roles/role-lexicon.ts';
import { type DraftFact, draftFact } from './draft-fact.ts';
import { readQuantity, readThrough } from './quantity.ts';

/** A way in which sentences state a fact, and what is taken from it as the value: a name or figure, never the sentence. */
interface Pattern {
  readonly kind: FactKind;
  readonly form: RegExp;
  /** The words that become the value; the whole match where not given. */
  readonly group?: number;
  /** A list ("a, b and c") of which each part is a fact. */
  readonly isList?: boolean;
}

const NUMBER = '\\d[\\d,.]{0,14}';
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'growth',
    form: /\b(?:project\w*|expect\w*|forecast\w*|predict\w*|anticipat\w*|will|set|likely|outlook|growth|employment)\b[^.;]{0,80}?\b(?:grow|growth|increase|rise|expand|decline|decrease|fall|shrink)\w*\b[^.;$€£₹]{0,40}?\d{1,3}(?:\.\d)?\s?(?:%|percent|per cent)[^.;]{0,60}/i,
  },
  {
    kind: 'openings',
    form: new RegExp(`\\b${NUMBER}(?: million)?\\s(?:job |new |annual )?openings\\b`, 'i'),
  },
  {
    kind: 'jobs',
    form: new RegExp(
      `\\b(?:held|hold|holding|filled|employed in)\\s(?:about |around |nearly |over |approximately |roughly )?(${NUMBER}(?: million)?)\\s(?:jobs|positions)`,
      'i',
    ),
    group: 1,
  },
  {
    kind: 'jobs',
    form: new RegExp(
      `\\b(?:there (?:were|are)|employs?|employed)\\s(?:about |around |nearly |over |approximately |roughly |currently )?(${NUMBER}(?: million)?)\\s(?!places|pupillages|openings|training|hours|years)\\p{L}+`,
      'iu',
    ),
    group: 1,
  },
  {
    kind: 'jobs',
    form: new RegExp(`\\band\\s(${NUMBER})\\s(?:practising|practicing|working|active|employed)\\b`, 'i'),
    group: 1,
  },
  {
    kind: 'jobs',
    form: new RegExp(
      `\\b(${NUMBER}(?: million)?)\\s(?:people|workers)\\s(?:hold|held|work|worked|are employed|were employed|do|did)\\b`,
      'i',
    ),
    group: 1,
  },
  { kind: 'age', form: /\baverage age (?:of [^.;,]{0,50} )?is (\d{2}(?:\.\d)?)\b/i, group: 1 },
  {
    kind: 'gender',
    form: /\b\d{1,2}(?:\.\d)?\s?(?:%|percent) (?:of [^.;,]{0,50} )?are (?:women|men|female|male)\b/i,
  },
  {
    kind: 'time-to-enter',
    form: /\b(?:takes?|requires?|needs?|qualify|become|in)\b[^.;,$€£₹]{0,60}?(\d{1,2}(?:\s?(?:-|–|to|or)\s?\d{1,2})?\s(?:years|months|weeks))(?=[^.;]{0,60}?(?:\bto become\b|$|[.,]))/i,
    group: 1,
  },
  {
    kind: 'hours',
    form: /\b(?:(?:more|less) than |about |around |over |up to |at least )?\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})? hours (?:per|a|each) week/i,
  },
  {
    kind: 'experience-years',
    form: /\b(?:at least |more than |minimum of |up to )?\d{1,2}\+?(?:\s?(?:-|–|to)\s?\d{1,2})? years?(?:['’])? (?:of )?(?:\w+ ){0,2}experience\b/i,
  },
  {
    kind: 'training',
    form: /\b(?:training|programs?|apprenticeships?|internships?)\b[^.;]{0,60}?\b(?:lasts?|takes?|up to|of)\b[^.;]{0,30}?(\d{1,2}(?:\s?(?:-|–|to|or)\s?\d{1,2})?\s(?:years?|months?|weeks?))/i,
    group: 1,
  },
  {
    kind: 'degree',
    form: /\b(?:need|needs|require|requires|required|have|has|hold|holds|with|qualify with)\b[^.;]{0,40}?\b((?:an? )?(?:high school diploma(?: or equivalent)?|associate(?:['’]s)? degree|bachelor(?:['’]s)? degree|master(?:['’]s)? degree|doctoral degree|doctorate|Ph\.?D|MBA))/i,
    group: 1,
  },
  {
    kind: 'skill',
    form: /\b(?:top|most important|leading|key|main|core|three|five|ten)\b[^.;]{0,30}?\bskills?\b[^.;]{0,50}?\b(?:include|are|is)\b\s(.{3,200})$/i,
    group: 1,
    isList: true,
  },
  { kind: 'skill', form: /\bleans? most on\s(.{3,160})$/i, group: 1, isList: true },
  {
    kind: 'career-step',
    form: /\bpromoted\b[^.;]{0,40}\bafter (\d{1,2}(?:\s?(?:-|–|to|or)\s?\d{1,2})?\s(?:years|months))\b/i,
    group: 1,
  },
  {
    kind: 'career-step',
    form: /\b(?:after|spent|for)\s(?:about |around |roughly |nearly )?(\d{1,2}(?:\s?(?:-|–|to|or)\s?\d{1,2})?\s(?:years|months))\b(?=[^.;]{0,80}\b(?:role|job|position|promot|became|director|senior|terminated)\w*)/i,
    group: 1,
  },
];

/** The patterns as they are searched for: every match and not only the first. */
const EVERY_MATCH = PATTERNS.map((pattern) => ({
  ...pattern,
  form: new RegExp(pattern.form.source, `${pattern.form.flags}g`),
}));

/** Facts that running text states in a way that leaves no doubt, for the roles of its subject. */
export function factsFromSentence(
  sentence: SpannedText,
  context: Context,
  carriedRoles: readonly RoleId[],
  lexicon: RoleLexicon,
): DraftFact[] {
  if (context.region !== 'body') return [];
  const { text } = sentence;
  const facts: DraftFact[] = [];
  const taken = new Set<string>();
  for (const { kind, form, group, isList } of EVERY_MATCH) {
    for (const match of text.matchAll(form)) {
      const whole = match[group ?? 0];
      if (whole === undefined) continue;
      const from = match.index + match[0].indexOf(whole);
      const roles = rolesAt(text, match.index, from + whole.length, context, carriedRoles, lexicon, kind);
      const values = isList === true ? listed(whole) : [factValue(kind, whole)];
      for (const role of roles)
        for (const value of values) {
          const quantity = readQuantity(kind === 'gender' ? whole : value, kind);
          const key = `${role}|${kind}|${value}`;
          if (value === '' || taken.has(key) || (kind === 'growth' && quantity === null)) continue;
          taken.add(key);
          const sign =
            kind === 'growth' && quantity !== null && /\b(?:declin|decreas|fall|shrink)/i.test(whole)
              ? -1
              : 1;
          facts.push(
            draftFact({
              role,
              kind,
              value: kind === 'growth' && quantity !== null ? `${quantity.number * sign}%` : value,
              text:
                kind === 'growth' ? (/\d[^\s]*\s?(?:%|percent|per cent)/i.exec(whole)?.[0] ?? whole) : value,
              ...(quantity ?? {}),
              ...(quantity !== null ? { number: quantity.number * sign } : {}),
              through: kind === 'growth' ? readThrough(text) : null,
              asOf: kind === 'jobs' ? findAsOf(text.slice(from)) : null,
              reportedBy: findCredits(text)[0]?.name ?? null,
              lines: linesBetween(sentence, from, from + whole.length),
            }),
          );
        }
    }
  }
  return facts;
}

function factValue(kind: FactKind, whole: string): string {
  if (kind === 'gender') return /\b(?:women|female)\b/i.test(whole) ? 'Female' : 'Male';
  return kind === 'degree'
    ? whole.replace(/^an?\s/i, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : whole.trim();
}

/** "a, b, and c" → its parts, each short enough to be a name. */
function listed(text: string): string[] {
  return text
    .replace(/[.!]$/, '')
    .split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.split(/\s+/).length <= 5);
}

/** Whose fact it is: the role named last before it, else the first behind it, else the carried or section's. */
function rolesAt(
  text: string,
  from: number,
  to: number,
  context: Context,
  carried: readonly RoleId[],
  lexicon: RoleLexicon,
  kind: FactKind,
): readonly RoleId[] {
  const mentions = lexicon
    .find(text)
    .flatMap(({ from: at, to: end, role }) => (role === null ? [] : [{ at, end, role }]));
  if (kind === 'time-to-enter' && /\bboth\b/i.test(text))
    return [...new Set(mentions.filter(({ at }) => at > from).map(({ role }) => role))];
  const inside = mentions.filter(({ at, end }) => at >= from && end <= to);
  const behind = mentions.filter(({ at }) => at >= to && at - to < 40);
  const before = mentions.filter(({ at }) => at < from);
  const chosen =
    inside.length > 0
      ? inside.slice(-1)
      : kind === 'jobs' && behind.length > 0
        ? behind.slice(0, 1)
        : before.length > 0
          ? coordinated(text, before)
          : behind.slice(0, 1);
  if (chosen.length > 0) return [...new Set(chosen.map(({ role }) => role))];
  if (carried.length > 0) return carried;
  if (context.roles.length > 0) return context.roles;
  return context.mains.length === 1 ? context.mains : [];
}

function coordinated<T extends { at: number; end: number }>(text: string, mentions: readonly T[]): T[] {
  const last = mentions.at(-1);
  if (last === undefined) return [];
  const list = [last];
  for (let index = mentions.length - 2; index >= 0; index--) {
    const one = mentions[index];
    const next = list[0];
    if (
      one === undefined ||
      next === undefined ||
      !/^\s(?:and|or)\s(?:an?\s)?$|^,\s$/.test(text.slice(one.end, next.at))
    )
      break;
    list.unshift(one);
  }
  return list;
}
