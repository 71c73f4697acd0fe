import type { RoleId } from '../../../domain/role-id.ts';
import { roleIdOf } from '../role-id-of.ts';
import {
  CIRCUMSTANCES,
  CREDENTIAL_WORDS,
  endsTerms,
  GERMAN_PAY,
  isAdvanced,
  isCutOf,
  isOfChildhood,
  isPlural,
  OUTSIDE_WORDS,
  RANK_WORDS,
  SERVICE,
  STAGE_WORDS,
  VERBAL_ING,
  type Word,
} from '../role-words.ts';
import {
  isOneName,
  isSentenceStart,
  type JobNames,
  type Passage,
  type RoleMention,
  saysWhere,
  stageBefore,
} from './passage.ts';

/**
 * "Commercial pilot" is a job of its own, and so are "senior account manager" and "newly qualified solicitor";
 * "entry-level account managers" are a rank of them, as long as nothing says how long they have been at work.
 */
export function withRanks(passage: Passage, start: number, end: number, id: RoleId): RoleMention {
  const { text, words, names } = passage;
  let from = start;
  const ranks: string[] = [];
  while (from > 0 && ranks.length < 3) {
    const before = words[from - 1];
    const here = words[from];
    if (before === undefined || here === undefined || !/^[\s-]$/.test(text.slice(before.to, here.from)))
      break;
    const isNewly = newlyQualifiedBefore(passage, from) !== null;
    // "A Leading Firefighter", and no leading firm.
    const isLeading = text.slice(before.from, before.to) === 'Leading' && !isSentenceStart(text, before.from);
    // "Entry-level chemists earn …" are a rank of their own; "an entry-level chemist with less than a year" is one at that stage.
    const isEntry = before.key === 'entry-level' && areAtEntry(text, words[end]);
    const isTerm = TERMS_OF_OWN.has(before.key) || isEntry;
    if (!RANK_WORDS.has(before.key) && !isTerm && !isNewly && !isLeading) break;
    if (isSector(names, before.key, id)) break;
    // "In private hospitals nurses earn …": several of them are places, and no field.
    if (/\p{Ll}s$/u.test(text.slice(before.from, before.to)) && !before.key.endsWith('s')) break;
    ranks.unshift(isNewly ? `newly-${before.key}` : (SPELLED_OUT.get(before.key) ?? before.key));
    from -= isNewly ? 2 : 1;
  }
  // "Tax accountants" on a page about accountants: what stands before a noun alone makes of it another job.
  if (ranks.length === 0) {
    const most = start === end ? 2 : 1;
    while (
      from > 0 &&
      start - from < most &&
      (start === end || beginsName(passage, from - 1, end)) &&
      isField(passage, from - 1, end) &&
      !isSector(names, words[from - 1]?.key ?? '', id)
    ) {
      from--;
      // "Sports physiotherapist": such a field is no plural.
      const field = words[from];
      ranks.unshift(/^sports$/i.test(text.slice(field?.from, field?.to)) ? 'sports' : (field?.key ?? ''));
    }
    if (ranks.length > 0) {
      const one = words[from];
      const noun = words[end];
      if (one !== undefined && noun !== undefined)
        return {
          from: one.from,
          to: noun.to,
          role: roleIdOf(`${ranks.join(' ')} ${id.replaceAll('-', ' ')}`),
          rank: null,
        };
    }
  }
  const first = words[from];
  const last = words[end];
  const role = ranks.length > 0 ? `${ranks.join('-')}-${id}` : id;
  const stage = stageBefore(passage, from) ?? newlyQualifiedBefore(passage, from);
  return { from: first?.from ?? 0, to: last?.to ?? 0, role, rank: null, stage };
}

/** On what terms a job is held where their holders are told of by themselves: "live-in carers", "freelance web developers charge …", "a fresher chartered accountant". */
const TERMS_OF_OWN: ReadonlySet<string> = new Set([
  'live-in',
  'freelance',
  'self-employed',
  'agency',
  'fresher',
]);

/** Whether a noun is of several, of whom it is not said how long they have been at work. */
const areAtEntry = (text: string, noun: Word | undefined): boolean =>
  noun !== undefined &&
  isPlural(text.slice(noun.from, noun.to)) &&
  !/^\s?(?:\(|with\b|who\b|having\b)/i.test(text.slice(noun.to));

const HOLDS_TITLE = /^(?:qualified|chartered|licen[sc]ed)$/;

/** "Newly qualified", "newly chartered" right before the word at `at`; else null. */
function newlyQualifiedBefore({ text, words }: Passage, at: number): string | null {
  const [newly, qualified] = [words[at - 2], words[at - 1]];
  return newly?.key === 'newly' && qualified !== undefined && HOLDS_TITLE.test(qualified.key)
    ? text.slice(newly.from, qualified.to)
    : null;
}

/** "Vet techs", or "techs" alone, on a page about veterinary technicians. */
export function cutShort(passage: Passage, at: number): RoleMention | null {
  const { text, words, names } = passage;
  const word = words[at];
  if (word === undefined) return null;
  for (const id of names.mainRoles) {
    const whole = names.titleOf(id);
    const start = at - whole.length + 1;
    const first = words[start];
    const keys = words.slice(Math.max(0, start), at + 1).map(({ key }) => key);
    if (start >= 0 && first !== undefined && isCutOf(keys, whole) && isOneName(passage, start, at))
      return withRanks(passage, start, at, id);
  }
  const joined = cutInTheMiddle(passage, at);
  if (joined !== null) return joined;
  const before = words[at - 1];
  // "Tech salaries": without a plural or an article it is a field of business.
  const isSomebody =
    /s$/i.test(text.slice(word.from, word.to)) || /^(?:an?|the|each|every|one|per)$/.test(before?.key ?? '');
  const isAlone =
    before === undefined ||
    text.slice(before.to, word.from) !== ' ' ||
    OUTSIDE_WORDS.has(before.key) ||
    RANK_WORDS.has(before.key) ||
    STAGE_WORDS.has(before.key);
  const mains = names.mainRoles.filter((id) => isCutOf([word.key], names.titleOf(id).slice(-1)));
  const [only] = mains;
  return isSomebody && isAlone && only !== undefined && mains.length === 1
    ? { from: word.from, to: word.to, role: only, rank: null, stage: stageBefore(passage, at) }
    : null;
}

/** "Wind techs" on a page about wind turbine technicians: the first word and the last, cut short. */
function cutInTheMiddle(passage: Passage, at: number): RoleMention | null {
  const { words, names } = passage;
  const [first, last] = [words[at - 1], words[at]];
  if (first === undefined || last === undefined || !isOneName(passage, at - 1, at)) return null;
  const mains = names.mainRoles.filter((id) => {
    const whole = names.titleOf(id);
    return whole.length > 2 && whole[0] === first.key && isCutOf([last.key], whole.slice(-1));
  });
  const [only] = mains;
  return only === undefined || mains.length > 1
    ? null
    : { from: first.from, to: last.to, role: only, rank: null, stage: stageBefore(passage, at - 1) };
}

/** "Primary teachers" on a page about primary school teachers: a name without the word in its middle that goes without saying. */
export function withoutMiddle(passage: Passage, at: number): RoleMention | null {
  const { words, names } = passage;
  const [first, last] = [words[at - 1], words[at]];
  if (first === undefined || last === undefined || !isOneName(passage, at - 1, at)) return null;
  // "Lead wind technicians" are named as the page names them.
  if (RANK_WORDS.has(words[at - 2]?.key ?? '')) return null;
  const [only, ...others] = names.mainRoles.filter((id) => {
    const [start, middle = '', end, ...more] = names.titleOf(id);
    return start === first.key && end === last.key && more.length === 0 && UNSAID.test(middle);
  });
  return only === undefined || others.length > 0
    ? null
    : { from: first.from, to: last.to, role: only, rank: null, stage: stageBefore(passage, at - 1) };
}

const UNSAID = /^(?:school|turbine|service|care|room|line|store)$/;

/** "Commercial plumbers average …" on a page about plumbers alone: where they work, and no other job. */
function isSector(names: JobNames, key: string, id: RoleId): boolean {
  return SECTORS.has(key) && names.mainRoles.includes(id) && !names.isNamed(`${key}-${id}`);
}

/** Whether a word before a job's noun says of what kind the job is: no small word, no place, no name, nothing done. */
function isField(passage: Passage, at: number, end: number): boolean {
  const { text, words } = passage;
  const word = words[at];
  const next = words[at + 1];
  const noun = words[end];
  if (word === undefined || next === undefined || noun === undefined) return false;
  if (text.slice(word.to, next.from) !== ' ') return false;
  const raw = text.slice(word.from, word.to);
  const isName =
    /^\p{Lu}/u.test(raw) && /^\p{Ll}/u.test(text.slice(next.from)) && !isSentenceStart(text, word.from);
  return (
    /^[\p{L}-]{3,}$/u.test(raw) &&
    // "NHS radiographers": whom a service employs.
    !SERVICE.test(raw) &&
    !isName &&
    // "In each row nurses stand first": what "each" counts is no kind of the many behind it.
    !(isPlural(text.slice(noun.from, noun.to)) && SINGLES.test(words[at - 1]?.key ?? '')) &&
    // "With five years' experience librarians earn …"
    !(word.key === 'experience' && /years?['’]?\s$/i.test(text.slice(0, word.from))) &&
    // "Private hospitals nurses": a place; "a sports physiotherapist": one of that kind.
    (!/\p{Ll}s$/u.test(raw) || /^an?$/.test(words[at - 1]?.key ?? '') || /^sports$/i.test(raw)) &&
    !OUTSIDE_WORDS.has(word.key) &&
    !/^(?:wom[ae]n|m[ae]n|girl|boy|firm|employer)$/.test(word.key) &&
    !endsTerms(word.key, words[at - 1]?.key ?? '') &&
    !saysWhere(passage, at, next) &&
    !(
      /^(?:survey|poll|study|report|sample|count)$/.test(word.key) && SINGLES.test(words[at - 1]?.key ?? '')
    ) &&
    !STAGE_WORDS.has(word.key) &&
    !CREDENTIAL_WORDS.has(word.key) &&
    (!CIRCUMSTANCES.has(word.key) || isOfChildhood(word.key, next.key)) &&
    !VERBAL_ING.has(word.key) &&
    !GERMAN_PAY.test(word.key) &&
    (!/(?<!^un\p{L}+)ed$/u.test(word.key) || word.key === 'enrolled' || isAdvanced(word.key, next.key)) &&
    !/(?<!supp|assemb|fami)ly$|-(?:paid|paying|earning|new|based|wise|year|month|old)$/u.test(word.key) &&
    !passage.places().some((place) => word.from < place.to && word.to > place.from)
  );
}

const SINGLES = /^(?:each|every|an?|this|that|one|same|last|latest)$/;

/**
 * Whether a word can begin a name that is longer than the page's: "A bridal makeup artist", "Academy sports physiotherapists …", and not
 * "on a yearly footing makeup artists", where it ends what stands before them.
 */
function beginsName({ text, words }: Passage, at: number, end: number): boolean {
  const word = words[at];
  const noun = words[end];
  if (word === undefined || noun === undefined) return false;
  const isOne = !/s$/i.test(text.slice(noun.from, noun.to));
  if (!isOne) return isSentenceStart(text, word.from);
  const before = words[at - 1];
  return (
    before !== undefined &&
    /^(?:a|an|the|one|another)$/.test(before.key) &&
    !/^(?:decent|proper|lucky|canny|clever|smart|able|capable|competent|keen|hard-working|hardworking|middling|normal|average|typical|right|wrong)$/.test(
      word.key,
    ) &&
    text.slice(before.to, word.from) === ' '
  );
}

/** Ranks that are written short. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
]);

/** For whom one works; where the source names it as a job of its own ("Commercial pilots"), it is one. */
const SECTORS: ReadonlySet<string> = new Set(
  'commercial residential industrial federal corporate'.split(' '),
);
