import type { RoleId } from '../../../domain/role-id.ts';
import { roleIdOf } from '../role-id-of.ts';
import {
  isClipped,
  isJobNoun,
  isPlural,
  OUTSIDE_WORDS,
  PLAIN_WORKER,
  RANK_NOUNS,
  RANK_WORDS,
  STAGE_OR_JOB,
  type Word,
} from '../role-words.ts';
import { headsField } from './heads-of-fields.ts';
import { cutShort, withoutMiddle, withRanks } from './named-job.ts';
import { nounPhrase } from './noun-phrase.ts';
import {
  isOneName,
  type JobNames,
  openPassage,
  type Passage,
  type RoleMention,
  stageBefore,
} from './passage.ts';

/** Every mention of a job in the text, in order; none lies within another. */
export function findMentions(text: string, names: JobNames): RoleMention[] {
  const passage = openPassage(text, names);
  const { words } = passage;
  // "First-line supervisors of fire fighting crews": whom one leads is a part of the title.
  if (LEADS_OTHERS.test(text)) return [{ from: 0, to: text.length, role: roleIdOf(text.trim()), rank: null }];
  const whole = names.roleOfWords(words.map(({ key }) => key));
  if (whole !== undefined && words.length <= 16)
    return [{ from: 0, to: text.length, role: whole, rank: null }];
  const found: RoleMention[] = [];
  const leaders = /supervisor/i.test(text) ? leadersIn(text) : [];
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.from ?? 0;
    const leader = leaders.find(({ from, to }) => from <= start && to > start);
    if (leader !== undefined) {
      if (found.at(-1) !== leader) found.push(leader);
      continue;
    }
    const beginner = withBeginner(passage, at, found.at(-1));
    if (beginner !== null) {
      found.splice(-1, 1, beginner);
      continue;
    }
    const said = mentionEndingAt(passage, at);
    if (said === null) continue;
    const mention = atPart(text, { ...said, role: inFull(said.role, names) });
    while (found.length > 0 && (found.at(-1)?.to ?? 0) > mention.from) found.pop();
    // "Instructors/Lecturers": what stands behind a slash is another name of the same job.
    if (found.length > 0 && text.slice(found.at(-1)?.to, mention.from) === '/') continue;
    // "Legal assistant (the keeper)": what the brackets call him.
    if (found.length > 0 && /^ \((?:the|a|an) $/i.test(text.slice(found.at(-1)?.to, mention.from))) continue;
    found.push(...sharingNoun(passage, mention), mention);
  }
  return found;
}

/** "A train driver apprentice", "dispatcher trainees": the job right before the word at `at`, with it; null where none stands there. */
function withBeginner(
  { text, words }: Passage,
  at: number,
  before: RoleMention | undefined,
): RoleMention | null {
  const word = words[at];
  if (word === undefined || before == null || before.role === null) return null;
  // "A police constable degree apprentice".
  if (!/^(?:apprentice|trainee)$/.test(word.key) || !/^ (?:degree )?$/.test(text.slice(before.to, word.from)))
    return null;
  const kind = roleIdOf(text.slice(before.to, word.to));
  return { from: before.from, to: word.to, role: `${before.role}-${kind}`, rank: null };
}

/** The mention whose last word is that at `at`: of a name, a short form, a rank alone, or of a job that has no name yet. */
function mentionEndingAt(passage: Passage, at: number): RoleMention | null {
  const { text, words, names } = passage;
  const word = words[at];
  if (word === undefined || isDone(passage, at) || isFirm(passage, at)) return null;
  for (const name of names.namesEndingIn(word.key)) {
    const start = at - name.keys.length + 1;
    if (start < 0 || !name.keys.every((key, index) => words[start + index]?.key === key)) continue;
    if (!isOneName(passage, start, at)) continue;
    return withRanks(passage, start, at, name.id);
  }
  const short =
    (isClipped(word.key) ? cutShort(passage, at) : null) ??
    withoutMiddle(passage, at) ??
    shortFormAt(passage, at) ??
    rankAloneAt(passage, at);
  if (short !== null) return short;
  // "Principal PM": a word of stage that is a job's noun as well, before the name of another job.
  if (STAGE_OR_JOB.has(word.key) && at + 1 < words.length && mentionEndingAt(passage, at + 1) !== null)
    return null;
  // A capital within a word makes a brand of it: "ProWriters".
  if (/\p{Ll}\p{Lu}/u.test(text.slice(word.from, word.to))) return null;
  if (word.key === 'intern' && !INTERN_OF.test(words[at - 1]?.key ?? '')) return null;
  const isLead = word.key === 'lead' && LED.test(words[at - 1]?.key ?? '');
  const before = words[at - 1]?.key ?? '';
  const isPaidToLearn =
    (word.key === 'candidate' && /^(?:phd|doctoral)$/.test(before)) ||
    (word.key === 'recruit' && SERVICES.test(before));
  const isAssociate = word.key === 'associate' && ASSOCIATED.has(words[at - 1]?.key ?? '');
  return isJobNoun(word.key) || isLead || isAssociate || isPaidToLearn || headsField(text, word)
    ? nounPhrase(passage, at)
    : null;
}

/**
 * "Newly qualified teachers" on a page about primary school teachers are those of these: a rank before the noun alone of the one job of
 * the page that ends in it.
 */
function inFull(role: RoleId | null, names: JobNames): RoleId | null {
  const [, rank, noun] = RANK_OF_NOUN.exec(role ?? '') ?? [];
  if (rank === undefined || noun === undefined || role === null) return role;
  if (names.mainRoles.includes(role) || names.mainRoles.includes(noun)) return role;
  const [only, ...others] = names.mainRoles.filter((main) => main.endsWith(`-${noun}`));
  return only === undefined || others.length > 0 || SAYS_RANK.test(only) || only.startsWith(`${rank}-`)
    ? role
    : `${rank}-${only}`;
}

/** "Part 1 architectural assistant": what architects in training are called in Britain, by the part of their exams. */
function atPart(text: string, mention: RoleMention): RoleMention {
  const part = /\bpart (\d|i{1,3}) $/i.exec(text.slice(Math.max(0, mention.from - 9), mention.from));
  if (part === null || mention.role === null || !/(?:^|-)assistant$/.test(mention.role)) return mention;
  const name = mention.role === 'assistant' ? 'architectural-assistant' : mention.role;
  return { ...mention, from: mention.from - part[0].length, role: roleIdOf(`part ${part[1]} ${name}`) };
}

/** Ranks that make of a noun alone no job of its own, as "head chef" and "chartered accountant" are. */
const RANK_OF_NOUN = /^(lead|trainee|newly-qualified)-(\p{L}+)$/u;
/** "Registered nurse", "trainee solicitor": a trainee holds no credential yet, and one rank is not that of another. */
const SAYS_RANK =
  /^(?:registered|chartered|certified|licensed|qualified|staff|trainee|student|apprentice|junior)-/;

/** "Where you cook matters": what somebody does is not who he is. */
const isDone = ({ text, words }: Passage, at: number): boolean =>
  DOES.has(words[at - 1]?.key ?? '') && !isPlural(text.slice(words[at]?.from, words[at]?.to));

/** Whose verb follows. */
const DOES: ReadonlySet<string> = new Set('you we they i'.split(' '));

/** "Meridian Grocers advertises …": what bears the name of several and does things as one is a firm. */
const isFirm = ({ text, words }: Passage, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+s$/u.test(text.slice(before.from, word.to)) &&
    /^ (?:advertises|offers|pays|lists|promises|hires|says)(?!\p{L})/u.test(text.slice(word.to, word.to + 14))
  );
};

/** "Psychology intern" is a name; interns of whom only their season or number is told learn the job of the page. */
const INTERN_OF =
  /^(?!(?:summer|college|student|paid|unpaid|most|some|many|what|winter|these|those|their|other|your|with)$)\p{L}{4,}$/u;

/** Where recruits are employed as such, as PhD candidates are at some universities; of other jobs they are those who begin. */
const SERVICES = /^(?:police|fire|firefighter|prison|army|navy)$/;

/** "RNs", "OT practitioners": a short form, alone or before a word for anybody who works. */
function shortFormAt(passage: Passage, at: number): RoleMention | null {
  const { text, words, names } = passage;
  const word = words[at];
  if (word === undefined) return null;
  const raw = text.slice(word.from, word.to);
  const role = /^[A-Z]{2,5}s?$/.test(raw) ? names.roleOfShortForm(raw.replace(/s$/, '')) : undefined;
  // "San Jose, CA" is a place, whatever the initials of the role; "₹7.6 LPA, CA ₹11.9 LPA" is none.
  const isState =
    STATE_CODES.has(raw) &&
    /,\s$/.test(text.slice(Math.max(0, word.from - 2), word.from)) &&
    !/(?:\bLPA|\blakhs?|\d[kK]?),\s$/.test(text.slice(Math.max(0, word.from - 8), word.from));
  if (role !== undefined && !isState) {
    // "Senior PWPs", "a trainee PWP".
    const rank = words[at - 1];
    const isRank = rank !== undefined && RANKED.has(rank.key) && text.slice(rank.to, word.from) === ' ';
    return isRank
      ? { from: rank.from, to: word.to, role: `${rank.key}-${role}`, rank: null }
      : { from: word.from, to: word.to, role, rank: null, stage: stageBefore(passage, at) };
  }
  const before = words[at - 1];
  if (before === undefined || !PLAIN_WORKER.has(word.key)) return null;
  const meant = names.roleOfShortForm(text.slice(before.from, before.to));
  return meant === undefined ? null : { from: before.from, to: word.to, role: meant, rank: null };
}

const RANKED: ReadonlySet<string> = new Set(
  'senior junior lead principal trainee apprentice student chief'.split(' '),
);

/** Verbs by which somebody is said to be paid. */
const IS_PAID =
  /^\s(?:(?:can|may|might|will|should|usually|typically|often|normally|generally)\s)?(?:averages?|starts?|begins?|earns?|makes?|expects?|(?:gets?|draws?)(?= (?:about |around |some |between |from |up to )?(?:[$€£₹]|Rs))|is paid|are paid|takes? home)\b/i;
const OPENS_CLAUSE = /(?:^\W*|[.;:]\s|,\s(?:and\s|while\s|but\s)?)$/;

/** "Trainees": a rank whose job stands elsewhere. */
function rankAloneAt({ text, words }: Passage, at: number): RoleMention | null {
  const word = words[at];
  const rank = word === undefined ? undefined : RANK_NOUNS.get(word.key);
  if (word === undefined || rank === undefined) return null;
  const isPlural = /(?:s|men)$/i.test(text.slice(word.from, word.to));
  const isPaid = IS_PAID.test(text.slice(word.to));
  // "An apprentice can expect …": one of them, where he is said to be paid.
  const isOne = isPaid && /^an?$/.test(words[at - 1]?.key ?? '');
  if (!(isPlural || isOne) || isJobNoun(words[at + 1]?.key ?? '')) return null;
  // "Graduates average £28,400" are a rank of the job of the page; "graduates start on £24,000" says where its pay begins.
  const areGraduates =
    isPlural && /^\saverages?\b/.test(text.slice(word.to)) && OPENS_CLAUSE.test(text.slice(0, word.from));
  // "US firms pay some graduates £50-55k": beside others.
  const arePaid =
    isPlural &&
    /\b(?:pay|offer)s? (?:some|most|many) $/.test(text.slice(0, word.from)) &&
    /^ [$€£₹]/.test(text.slice(word.to));
  if (rank === 'graduate' && !areGraduates && !arePaid) return null;
  if (!rank.startsWith('newly')) return { from: word.from, to: word.to, role: null, rank };
  const newly = words[at - 1];
  return newly?.key === 'newly' ? { from: newly.from, to: word.to, role: null, rank } : null;
}

/**
 * "Account and relationship managers", "civil, structural and geotechnical engineers": all but the last of a list of
 * jobs may leave their noun to it. Gives those, in their order.
 */
function sharingNoun(passage: Passage, mention: RoleMention): RoleMention[] {
  const { text, words } = passage;
  const noun = words.findLast(({ to }) => to === mention.to);
  const first = words.findIndex(({ from }) => from === mention.from);
  if (noun === undefined || words[first - 1]?.key !== 'and') return [];
  const shared: RoleMention[] = [];
  let end = first - 1;
  for (;;) {
    const one =
      modifierOf(passage, words.slice(first + 1, words.indexOf(noun) + 1), noun, end) ??
      fieldOf(passage, noun, end);
    if (one === null) return shared;
    shared.unshift(one);
    const start = words.findIndex(({ from }) => from === one.from);
    const before = words[start - 1];
    if (before === undefined || !/^,\s$/.test(text.slice(before.to, one.from))) return shared;
    end = start;
  }
}

/**
 * The job that the one or two words before `end` name together with a noun, or with all that stands behind the first word of the name that
 * ends in it ("primary and secondary school teachers"); null where they name none.
 */
function modifierOf(
  { text, words, names }: Passage,
  rest: readonly Word[],
  noun: Word,
  end: number,
): RoleMention | null {
  const named = words[end - 1];
  // "Vets and veterinary nurses": several of a job are no field, though a vet nurse is one of the others.
  if (named !== undefined && isJobNoun(named.key) && isPlural(text.slice(named.from, named.to))) return null;
  for (const length of [2, 1]) {
    const modifiers = words.slice(Math.max(0, end - length), end);
    const [start] = modifiers;
    const wholes = [rest, [noun]].map((tail) => [...modifiers, ...tail].map(({ key }) => key).join(' '));
    const name = names.namesEndingIn(noun.key).find((other) => wholes.includes(other.keys.join(' ')));
    const last = modifiers.at(-1);
    if (name !== undefined && start !== undefined && last !== undefined && modifiers.length === length)
      return { from: start.from, to: last.to, role: name.id, rank: null };
  }
  return null;
}

/**
 * "Computer, biomedical and production engineers are at …, … and … respectively": a word of a list that is paired with amounts is the
 * field of a job, though nothing else names it; null where it is no such word.
 */
function fieldOf({ text, words }: Passage, noun: Word, end: number): RoleMention | null {
  const word = words[end - 1];
  const next = words[end];
  if (word === undefined || next === undefined || !/\brespectively\b/i.test(text)) return null;
  const isField =
    // "Chefs de partie and sous chefs".
    !/^(?:de|du|of)$/.test(words[end - 2]?.key ?? '') &&
    /^\p{L}{4,}(?<!s|ly|ed)$/u.test(text.slice(word.from, word.to)) &&
    !text.slice(word.to, next.from).includes(next.key === 'and' ? ',' : ';') &&
    !OUTSIDE_WORDS.has(word.key) &&
    !RANK_WORDS.has(word.key) &&
    !isJobNoun(word.key);
  return isField
    ? { from: word.from, to: word.to, role: roleIdOf(`${word.key} ${noun.key}`), rank: null }
    : null;
}

const LEADS_OTHERS = /^\s*(?:first-line )?supervisors? of \p{Ll}[\p{Ll} -]{3,60}$/iu;
/** The same within a sentence, up to the noun of those who are led. */
const LEADERS =
  /(?:\bfirst-line )?\bsupervisors?(?:\/managers?)? of (?:[\p{Ll}-]+,? ){1,6}?(?:workers?|employees|crews?|personnel|staff)(?![\p{L}-])/giu;

const leadersIn = (text: string): RoleMention[] =>
  [...text.matchAll(LEADERS)].map(({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
    role: roleIdOf(name),
    rank: null,
  }));

/** Fields whose associates bear it as a title: "research associates"; alone the word says many things. */
const ASSOCIATED: ReadonlySet<string> = new Set(
  `research sale law legal equity investment banking consulting tax audit program programme project marketing store warehouse nursing
  clinical laboratory lab teaching architectural design recruiting finance team operation production retail stock patent`
    .trim()
    .split(/\s+/),
);

/** What a "tech lead" or "shift lead" leads; alone the word says many things. */
const LED =
  /^(?:tech|technical|team|engineering|design|project|product|shift|marketing|qa|test|data|crew|department|store)$/;

const STATE_CODES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
