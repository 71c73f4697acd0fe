import type { RoleId } from '../../../domain/role-id.ts';
import { roleIdOf } from '../role-id-of.ts';
import {
  BEGINNERS,
  CIRCUMSTANCES,
  CREDENTIAL_WORDS,
  endsTerms,
  GERMAN_PAY,
  isAdvanced,
  isJobNoun,
  isNamedForDoing,
  isOfChildhood,
  isOfCountry,
  isPlural,
  LADDER_WORDS,
  OF_MANY_KINDS,
  ON_TERMS,
  OUTSIDE_WORDS,
  STAGE_OR_JOB,
  STAGE_WORDS,
  TOO_GENERAL,
  VERBAL_ING,
  type Word,
} from '../role-words.ts';
import { isByline } from '../title-lines.ts';
import { fieldOfHead } from './heads-of-fields.ts';
import {
  endsWith,
  isSentenceStart,
  type JobNames,
  type Passage,
  type RoleMention,
  saysWhere,
  stageBefore,
} from './passage.ts';

/** A job that has no name yet: its noun, and the words before it that belong to it; null where they name none. */
export function nounPhrase(passage: Passage, at: number): RoleMention | null {
  const { text, words, names } = passage;
  const noun = words[at];
  if (noun === undefined) return null;
  const from = startOfName(passage, at);
  const first = words[from];
  if (first === undefined || isNoJob(passage, at)) return null;
  const keys = words.slice(from, at + 1).map(({ key }) => key);
  const whole = { from: first.from, to: noun.to, rank: null };
  const ofName = (): RoleId => roleIdOf(text.slice(first.from, noun.to));

  const mains = mainsMeantBy(names, keys);
  if (mains.length > 1) return null;
  if (mains[0] !== undefined) {
    // "Supply teachers" on a page about primary school teachers: a standing makes of the shorter name one of its own.
    const standing = names.titleOf(mains[0]).length > keys.length ? standingBefore(passage, from) : null;
    if (standing === null) return { ...whole, role: mains[0], stage: stageBefore(passage, from) };
    const isOfMany = keys.length === 1 && OF_MANY_KINDS.test(noun.key);
    const before = roleIdOf(text.slice(standing.from, first.from));
    return {
      ...whole,
      from: standing.from,
      role: isOfMany ? `${before}-${mains[0]}` : roleIdOf(text.slice(standing.from, noun.to)),
    };
  }
  const within = keys.length === 1 ? mainWithin(names, noun) : null;
  if (within !== null) return { ...whole, role: within };
  const staged = jobOfStage(passage, from, at);
  if (staged !== null) return staged;
  // "Chief designers" on a page about graphic designers.
  const plain = keys.findIndex((key) => !LADDER_WORDS.has(key));
  const [ended, ...more] = plain > 0 ? mainsEndingIn(names, keys.slice(plain)) : [];
  if (ended !== undefined && more.length === 0) {
    // "Trainee drivers" on a page about train drivers learn to be these.
    const isOfMany =
      plain === keys.length - 1 && BEGINNERS.has(keys[0] ?? '') && OF_MANY_KINDS.test(noun.key);
    return { ...whole, role: isOfMany ? `${keys.slice(0, plain).join('-')}-${ended}` : ofName() };
  }
  const field = fieldOfHead(text, noun);
  if (field !== null && keys.length === 1) {
    const to = noun.to + field.length;
    return { ...whole, to, role: roleIdOf(text.slice(first.from, to)) };
  }
  return isAnybody(keys, names) ? null : { ...whole, role: ofName() };
}

/** The words right before a name that say in what standing its holder is: "supply", "newly qualified"; null where none stand there. */
function standingBefore({ text, words }: Passage, from: number): Word | null {
  const [before, last, first] = [words[from - 2], words[from - 1], words[from]];
  if (last === undefined || first === undefined || text.slice(last.to, first.from) !== ' ') return null;
  if (STANDINGS.has(last.key)) return last;
  return last.key === 'qualified' && before?.key === 'newly' ? before : null;
}

const STANDINGS: ReadonlySet<string> = new Set([
  'supply',
  'substitute',
  'unqualified',
  'probationary',
  'locum',
]);

/** Where the name that ends in the noun at `at` begins: at most three words before it. */
function startOfName(passage: Passage, at: number): number {
  const { text, words } = passage;
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = words[from - 1];
    const here = words[from];
    if (before === undefined || here === undefined || !/^ \.?$/.test(text.slice(before.to, here.from))) break;
    if (!isPartOfName(passage, from - 1, at)) break;
    from--;
  }
  return from;
}

/** Fields whose second word belongs to no name elsewhere: "data entry clerks", "social work assistants", "special needs teachers". */
const FIELDS_OF_TWO: ReadonlySet<string> = new Set([
  'data entry',
  'social work',
  'youth work',
  'special need',
  'educational need',
]);

/** Whether the word at `at`, which stands right before others of a name that ends in the noun at `nounAt`, belongs to it. */
function isPartOfName(passage: Passage, at: number, nounAt: number): boolean {
  const { text, words, names } = passage;
  const word = words[at];
  const next = words[at + 1];
  const noun = words[nounAt];
  if (word === undefined || next === undefined || noun === undefined) return false;
  const { key } = word;
  const raw = text.slice(word.from, word.to);
  const before = words[at - 1];
  // "IT auditors": a field, whatever the small word of these letters.
  const isOfField = FIELDS_OF_TWO.has(`${before?.key} ${key}`);
  if (OUTSIDE_WORDS.has(key) && !isOfCalls(key, next.key) && raw !== 'IT' && !isOfField) return false;
  if (GERMAN_PAY.test(key) || (/\p{N}/u.test(key) && !/^(?:911|[23]d)$/.test(key)) || isVerbal(key, next.key))
    return false;
  // "Key underwriter salary statistics": what is told first, and no key account.
  if (key === 'key' && !KEY_TO.test(next.key)) return false;
  // "50th percentile phlebotomist".
  if (/^(?:percentile|quartile|decile|highest|lowest|rate)$/.test(key)) return false;
  // "The middle worker": half of all get less.
  if (key === 'middle' && /^(?:worker|earner|person|employee)s?$/.test(next.key)) return false;
  if (endsTerms(key, before?.key ?? '') || isOfCountry(key, noun.key)) return false;
  // "An ASE certified mechanic": of what trade body his papers are.
  if (/^[A-Z]{2,6}$/.test(raw) && /^(?:certified|registered|licensed|accredited|qualified)$/.test(next.key))
    return false;
  if (
    /^(?:certified|licensed|accredited)$/.test(key) &&
    /^[A-Z]{2,6}$/.test(text.slice(before?.from ?? 0, before?.to ?? 0))
  )
    return false;
  // "A data scientist builds models": what somebody does, and no part of a name.
  if (
    /\p{Ll}(?<!s)s$/u.test(raw) &&
    !isJobNoun(key) &&
    isJobNoun(before?.key ?? '') &&
    !/s$/.test(text.slice(before?.from ?? 0, before?.to ?? 0))
  )
    return false;
  // "Across the border pharmacists average …": where they do, before several of them.
  if (saysWhere(passage, at, noun)) return false;
  // "Redfin's lead agents": for whom somebody works.
  if (/^\p{Lu}.*[’']s$/u.test(raw) && !isSentenceStart(text, word.from)) return false;
  // "A tech company's in-house coordinator".
  if (/^(?:company|firm|employer|team|club|agency|bank|hospital|organi[sz]ation|brand)[’']s$/i.test(raw))
    return false;
  // "A Class III operator", "in their first two years directors make …": of what class and for how long is no part of a title.
  if (/^(?:[IVX]{2,4}|(?:years|seasons|months|weeks|days|hours|terms|trips))$/.test(raw)) return false;
  if (
    /^(?:survey|poll|study|report|sample|count|year)$/.test(key) &&
    isPlural(text.slice(noun.from, noun.to)) &&
    /^(?:same|this|that|one|last|latest|another)$/.test(before?.key ?? '')
  )
    return false;
  // "The best-paid drivers": how much somebody gets is no part of his title.
  // "Sector-wise pharmacist salary", "city-wise": how a table is parted.
  if (/-(?:paid|paying|earning|level|wise|year|month|old)$/.test(key)) return false;
  // "A Premier League physio": names before the noun of a job say for whom he works.
  if (
    isCapital(text, word) &&
    isCapital(text, before) &&
    /^\p{Ll}/u.test(text.slice(noun.from)) &&
    !isSentenceStart(text, before?.from ?? 0)
  )
    return false;
  // "Supply teachers" fill in; a supply chain is what its managers look after.
  if (key === 'supply' && next.key !== 'chain') return false;
  if (/(?:(?<!supp|assemb|fami)ly|ed)$/.test(key)) {
    // Beside a job of its own "chartered" is a credential; before any is known it may begin a title.
    const isTitle =
      /^(?:registered|licensed|certified|enrolled)$/.test(key) ||
      (key === 'chartered' && names.mainRoles.length === 0);
    if (!isTitle && !isOfChildhood(key, next.key) && !isAdvanced(key, next.key)) return false;
  }
  // "Across all sources designers fall …": several things that are counted are no kind of the many behind them.
  if (
    /\p{Ll}{2}s$/u.test(raw) &&
    /^(?:all|most|many|these|those|both|several|other)$/.test(before?.key ?? '')
  )
    return false;
  // "On long-distance routes drivers can …": places in the plural end what stands before those who work there.
  if (PLACES_BEFORE.test(raw) && isPlural(text.slice(noun.from, noun.to))) return false;
  // "Bakers Brewers": a job in the plural ends its own name, and begins no other.
  if (/\p{L}s$/u.test(raw) && key !== 'sale' && isJobNoun(key)) return false;
  // "In New York City designers average …": where somebody works is no part of what he is called.
  return !passage.places().some((place) => word.from < place.to && word.to > place.from);
}

/** What is a key one in the name of a job. */
const KEY_TO = /^(?:account|client|customer|grip|stage|worker|holder|animator|cutter)$/;

const PLACES_BEFORE =
  /^(?:routes|districts|firms|companies|hospitals|schools|shops|museums|libraries|galleries|theatres|theaters|zoos|airports|ports|mines|mills|breweries|towns|cities|areas|sites|networks|lines|clinics|agencies|states|counties|regions|departments|plants|farms|ships|vessels|boats|trains|homes|offices|stores|chains|practices|colleges|universities|rotations|rosters|shifts|organi[sz]ations|employers|businesses|markets|centres|centers|restaurants|hotels|studios|laboratories|labs)$/;

/** Whether the noun of a job at `at` names none here. */
function isNoJob({ text, words }: Passage, at: number): boolean {
  const noun = words[at];
  if (noun === undefined) return true;
  const before = words[at - 1]?.key ?? '';
  const behind = text.slice(noun.to);
  return (
    (noun.key === 'trader' && before === 'sole') ||
    // "Host employers" take apprentices on.
    (noun.key === 'host' && /^\semployers?\b/i.test(behind)) ||
    // "By our reporters": who wrote the page.
    isByline(text) ||
    isBrand(text, noun) ||
    // "A new joiner" has joined, and joins no wood.
    (noun.key === 'joiner' && /^(?:new|recent|latest|early|late)$/.test(before)) ||
    // "GP surgeries", "an EMT course": what is called after them.
    (/^(?:gp|emt)$/.test(noun.key) &&
      /^\s(?:surger|practices?|ratings?|contracts?|federations?|courses?|class|school|training|certificat|licen)/i.test(
        behind,
      )) ||
    DEGREE_BEHIND.test(behind) ||
    PLACE_BEHIND.test(behind)
  );
}

/** The jobs that the source is about and that a name of these words stands for. */
function mainsMeantBy(names: JobNames, keys: readonly string[]): readonly RoleId[] {
  const noun = keys.at(-1) ?? '';
  // "Certified educators" on a page about early childhood educators, "official reporters" on one about court reporters.
  const bare = keys.slice(
    keys.findIndex(
      (key, index) =>
        !CREDENTIAL_WORDS.has(key) &&
        key !== 'federal' &&
        (!CIRCUMSTANCES.has(key) || isOfChildhood(key, keys[index + 1] ?? '')),
    ),
  );
  // "Licensed inspectors" on a page about home inspectors, "travel therapists" on one about respiratory therapists.
  const plainest = bare.slice(
    Math.max(
      0,
      bare.findIndex(
        (key) => !ON_TERMS.has(key) && !(key === 'company' && /^(?:driver|pilot|doctor)$/.test(noun)),
      ),
    ),
  );
  return names.mainRoles.filter((id) => {
    const title = names.titleOf(id);
    // "Staff nurses" on a page about travel nurses are the others.
    if (title[0] === 'travel' && /^(?:staff|permanent|perm|local)$/.test(keys[0] ?? '')) return false;
    if (plainest.length < bare.length && title.length > 1 && !title.some((key) => ON_TERMS.has(key)))
      return endsWith(title, plainest);
    // "Solicitors" on a page about trainee solicitors are no trainees.
    const isOfRank = BEGINNERS.has(title[0] ?? '') && !keys.includes(title[0] ?? '');
    return !isOfRank && endsWith(title, CREDENTIAL_WORDS.has(title[0] ?? '') ? keys : bare);
  });
}

/** "A keeper" on a page about zookeepers. */
function mainWithin(names: JobNames, noun: Word): RoleId | null {
  const within = names.mainRoles.filter((id) => {
    const last = names.titleOf(id).at(-1) ?? '';
    return noun.key.length >= 5 && last.length > noun.key.length && last.endsWith(noun.key);
  });
  const [only] = within;
  return within.length === 1 && only !== undefined ? only : null;
}

/** "Entry-level analysts": the job behind words of stage, which are no part of its name; null where none stands there. */
function jobOfStage(passage: Passage, from: number, at: number): RoleMention | null {
  const { text, words, names } = passage;
  const noun = words[at];
  const keys = words.slice(from, at + 1).map(({ key }) => key);
  const staged = keys.findIndex((key) => !STAGE_WORDS.has(key));
  const start = words[from + staged];
  if (staged <= 0 || noun === undefined || start === undefined) return null;
  const rest = keys.slice(staged);
  const mains = mainsEndingIn(names, rest);
  const isGeneral = rest.length === 1 && TOO_GENERAL.has(noun.key);
  const isUnnamed = isGeneral || keys.slice(0, staged).some((key) => STAGE_OR_JOB.has(key));
  const role = mains[0] ?? (isUnnamed ? undefined : roleIdOf(text.slice(start.from, noun.to)));
  if (role === undefined || mains.length > 1) return null;
  return { from: start.from, to: noun.to, role, rank: null, stage: stageBefore(passage, from + staged) };
}

const mainsEndingIn = (names: JobNames, tail: readonly string[]): readonly RoleId[] =>
  names.mainRoles.filter((id) => endsWith(names.titleOf(id), tail));

/** Whether words that end in the noun of a job say too little to name one: "managers" could be anybody's. */
function isAnybody(keys: readonly string[], names: JobNames): boolean {
  const noun = keys.at(-1) ?? '';
  if (keys.length === 1) return TOO_GENERAL.has(noun) || STAGE_OR_JOB.has(noun);
  // "Utilities average $66,700, repair contractors $60,100": firms of a trade among the employers of the one job of a page.
  if (noun === 'contractor' && names.mainRoles.length === 1) return true;
  // "Standalone managers", "first-year workers": where, or how long, who is anybody.
  return keys.slice(0, -1).every((key) => CIRCUMSTANCES.has(key)) && TOO_GENERAL.has(noun);
}

/** "Hiring managers", and not "managing directors". */
const isVerbal = (key: string, next: string): boolean =>
  VERBAL_ING.has(key) && !(key === 'managing' && /^(?:director|partner|editor)$/.test(next));

/** "Call centre agent": a centre for calls, and nobody is called. */
const isOfCalls = (key: string, next: string): boolean => key === 'call' && /^cent(?:re|er)$/.test(next);

/** "Tablecrew shows an average of $51,240, Pourlist $26.80": a name in a sentence which only ends as those of people do. */
const isBrand = (text: string, noun: Word): boolean =>
  isNamedForDoing(noun.key) &&
  isCapital(text, noun) &&
  !isSentenceStart(text, noun.from) &&
  !/s$/.test(text.slice(noun.from, noun.to)) &&
  (text.match(/\p{Ll}{3,}/gu)?.length ?? 0) > 6 &&
  /^\P{L}{0,4}[$€£₹]/u.test(text.slice(noun.to));

/** Whether a word is written with one capital, as a name is. */
const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.from, word.to));

/** "Cook County", "Porter Street": a name that holds the noun of a job. */
const PLACE_BEHIND =
  /^ (?:County|Islands?|Street|Avenue|Road|Bay|University|College|Parish|[Bb]ranch(?:es)?)(?![\p{L}])/u;

/** "Associate degree", "assistant's certificate": the noun is part of another thing's name. */
const DEGREE_BEHIND = /^(?:['’]s)?\s(?:degree|program|programme|license|licence)\b/i;
