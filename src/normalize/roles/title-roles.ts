import { findPlaces } from '../mentions/find-places.ts';
import { endsInJob } from './ends-in-job.ts';
import { namesOfWholeFields } from './fields-said-whole.ts';
import { germanTitleRoles } from './german-roles.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import {
  isHeadOf,
  isJobName,
  isJobNoun,
  isListedNoun,
  OUTSIDE_WORDS,
  RANK_WORDS,
  VERBAL_ING,
  type Word,
  withoutStage,
  wordsOf,
} from './role-words.ts';
import { pathOf } from './title-lines.ts';

/** Words that follow a role's name in a title and say what the page tells of it. */
const TOPIC =
  /\b(?:salar(?:y|ies)|pay|wages?|earnings|income|compensation|career|careers|job|jobs|duties|role|roles|responsibilit(?:y|ies)|description|outlook|guide|profile|overview|requirements|skills|qualifications|education|training|certifications?|resume|interview|faqs?|statistics|trends|demographics|facts|hourly|average|starting|annual|rates?|work|in|by|at|near|for|per|is|are|do|does|make|makes|earn|earns|from|with|without|\d{4})\b.*$/iu;

/** "A Salary vs B Salary": the topic may stand behind each of two jobs. */
const TOPIC_AT_END =
  /(?:[’']s?)?(?:\s+(?:starting|average|annual|typical|base|median))?\s+(?:salar(?:y|ies)|pay|wages?|earnings|jobs?|careers?)$/i;

/** Questions that only a job answers: whatever stands in them is one, though no list of jobs knows it. */
const ASKED_OF_JOB: readonly RegExp[] = [
  /\bwhat (?:does|do) (?:an? )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+) do(?=\?|$| in | for )/iu,
  /\b(?:how to become|becoming|become) an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=\?|$|:| in | with | without )/iu,
  /\bhow much(?: money)? (?:does|do|can) (?:an? |the )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:earns?|makes?|get paid)(?=\?|$|:| in | an? | per )/iu,
  /\b(?:what|how much)(?: money)? (?:does|do|can|could) (?:an? |the )?((?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:bring home|take home|pull in|get paid|earn|make)(?=\?|$| in | an? | per )/iu,
  /\bwant(?:ed)? to (?:be|become) an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=\?|$|:)/iu,
  /^what an? ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:is|does|do|earns|makes|gets)\b/iu,
  /\bgood (?:pay|salary|wage) for an? ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=\?|$)/iu,
];

/** "Who earns more, the bartender or the waiter?" */
const WHICH_OF_TWO =
  /\b(?:who|which)\b[^,:?–—]{0,60}?(?:[,:]\s|\s?[–—โ]\s?)(?:an? |the )?((?:[\p{L}’'-]+ ){0,2}[\p{L}-]+),? or (?:an? |the )?((?:[\p{L}’'-]+ ){0,2}[\p{L}-]+)(?:,? and (?:how|why|what|by how)\b[^?]{0,60})?\?/iu;

const ASKED: readonly RegExp[] = [
  /\b(?:salary|pay|wages|career|job|role|duties|skills|tasks|difference) (?:for|of|as) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in )/i,
  /\bwhat (?:is|are|does|do) (?:an? |the )?(.{3,70}?)(?: do)?(?:\?|$|:| and what)/i,
  /\b(?:how to become|becoming|become) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in | with | without )/i,
  /\bwhat (?:does|do|can) (?:an? |the )?(.{3,50}?) get(?:\?|$| in | an? | per | by )/i,
  /\bhow much (?:does|do|can|is|are) (?:an? |the )?(.{3,70}?) (?:make|makes|earn|earns|get|paid|salary|be paid|cost|in )/i,
];

/** A longer line is a text, though a title may begin it. */
const LONGEST_HEADLINE = 160;

/** The jobs that a title names: "A vs. B: …", "What is an A?", "A Salary in 2024", or a job's name alone. */
export function rolesInTitle(written: string, lexicon: RoleLexicon): string[] {
  // "Arborist & Tree Surgeon Pay": two jobs, as with "and".
  const [before = '', ...behind] = written.split(/\s&\s/);
  const title = behind.length === 1 && endsInJob(before) ? `${before} and ${behind[0]}` : written;
  // "[ Social worker ]  [ Psychologist ]": what was chosen to be compared.
  const chosen = [...title.matchAll(/\[\s?([^\][]{3,60}?)\s?\]/g)].map(([, name = '']) => name);
  if (chosen.length === 2 && chosen.every(endsInJob) && title.replace(/\[[^\][]*\]/g, '').trim() === '')
    return chosen;
  const line = (pathOf(title)[0] ?? title)
    // "[Upskill] DevOps Engineer Salary": whose page it is.
    .replace(/^\[[^\][]{2,30}\]\s+/u, '')
    // "Occupation Guide | Dietitians": what kind of page it is, before its title.
    .replace(
      /^(?:occupation(?:al)?|career|job|salary|pay) (?:guide|profile|handbook|outlook|information)s?\s+[|•·]\s+/iu,
      '',
    )
    // "Career Corner | Public relations specialist vs. event planner": a site before what it compares.
    .replace(/^([^|•·]{3,60})\s+[|•·]\s+(?=[^|•·]{3,80}\svs?(?:ersus)?\.?\s)/iu, (site, name: string) =>
      VERSUS.test(name) || endsInJob(name) ? site : '',
    )
    .replace(/\s+[|•·].*$/u, '')
    // "Going up! Elevator mechanic wages": a call before the title.
    .replace(/^[^!?:]{2,40}!\s+(?=\p{Lu})/u, '')
    // "1) Loan officer salary": the number of a section is no part of a name.
    .replace(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, '')
    .replace(/^(?:you are )?(?:currently |now )?reading:? (?=\p{Lu})/iu, '')
    .replace(/^(?:comparing|compare|comparison of|meet the)\s/i, '')
    // "Career matchup: CNC machinist or chemist?"
    .replace(/^(?:\p{L}+ )?(?:match-?up|face-?off|showdown|head[- ]to[- ]head|duel)s?:\s/iu, '')
    // "Earnings of printers, UK": what is told, before of whom.
    .replace(
      /^(?:earnings|pay|wages|salar(?:y|ies)|income) of (?:the |an? )?(?=\p{L}+(?: \p{L}+){0,3}?s?\b)/iu,
      '',
    )
    // "Career Profile: Water and Wastewater Operators": what kind of page it is.
    .replace(
      /^(?:career|job|occupation(?:al)?|role|salary|pay) (?:profile|guide|overview|summary|spotlight|outlook|report)s?(?: (?:19|20)\d\d)?\s?[:–—-]\s(?=\p{Lu})/iu,
      '',
    )
    .trim();
  // "ARCHITECT          DRAFTER": two jobs over two columns.
  const columns = line.split(/\s{4,}|\t+/);
  if (columns.length === 2 && columns.every((name) => endsInJob(name) && wordsOf(name).length <= 4))
    return columns;
  if (line.length > LONGEST_HEADLINE) {
    // "Company secretary salary: A company secretary keeps …": a title that the text goes on with.
    const lead = /^([^:.]{3,60}):\s\p{Lu}/u.exec(line)?.[1] ?? '';
    return /\b(?:salar(?:y|ies)|pay|wages?|career|job description)\b/i.test(lead)
      ? rolesInTitle(lead, lexicon)
      : [];
  }
  // "Staff nurse salary: government vs private hospitals": what is compared are not jobs; the job stands before.
  const topic = /^([^:]{3,60}):\s(.+)$/u.exec(line);
  const about = topic?.[1] === undefined ? null : tidyName(topic[1], true);
  if (about !== null && endsInJob(about) && !VERSUS.test(topic?.[1] ?? '') && VERSUS.test(topic?.[2] ?? ''))
    if (!(topic?.[2] ?? '').split(VERSUS).some((side) => endsInJob(side.trim()))) return [about];
  // "Call centre agent, Gurugram vs. Glasgow": one job in two places.
  const [, placed = '', here = '', there = ''] =
    /^([^,:]{3,60}),\s(\p{Lu}[\p{L} ]+)\s(?:vs\.?|versus|v\.?)\s(\p{Lu}[\p{L} ]+)$/u.exec(line) ?? [];
  if (endsInJob(placed) && !endsInJob(here) && !endsInJob(there)) return [placed];
  // "Which trade pays best? Plumber vs electrician": the question before asks about the jobs behind it.
  // "What is the salary of an EMT vs. a paramedic?": the names begin behind their articles.
  const sides = line
    .replace(/^[^?]{3,60}\?\s(?=.*\svs)/iu, '')
    // "Working in Spain: hotel receptionist vs housekeeper".
    .replace(/^([^:]{3,60}):\s(?=[^:]{3,60}\svs?(?:ersus)?\.?\s)/iu, (lead, topic: string) =>
      VERSUS.test(topic) || endsInJob(topic) ? lead : '',
    )
    .split(VERSUS)
    .map((side) => side.replace(/^(?:what|how much|who)\b.*\s(?:an?|the)\s(?=(?:[\p{L}-]+\s?){1,3}$)/iu, ''));
  if (sides.length > 1) {
    const names = sides.map((side, index) =>
      tidyName(side.replace(TOPIC_AT_END, ''), index === sides.length - 1),
    );
    if (names.every((name) => name !== null && (isPlausible(name, lexicon) || wordsOf(name).length <= 4)))
      return shareNoun(names.filter((name) => name !== null));
  }
  const between =
    /\b(?:differences?|gap|contrast|distinctions?|comparison) (?:in pay )?between (?:an? |the )?(.{3,60}?) (?:and|&) (?:an? |the )?(.{3,60}?)(?:\?|$|[:.])/i.exec(
      line,
    );
  if (between?.[1] !== undefined && between[2] !== undefined) {
    const names = [tidyName(between[1], false), tidyName(between[2], true)].filter((name) => name !== null);
    if (names.length === 2 && names.some((name) => isPlausible(name, lexicon))) return shareNoun(names);
  }
  // "What separates a quantity surveyor from a land surveyor?"
  const [, parted = '', from = ''] =
    /\b(?:separates|distinguishes|divides|sets apart|tells) (?:an? |the )?(.{3,60}?) (?:apart )?from (?:an? |the )?(.{3,60}?)(?:\?|$|[:.])/i.exec(
      line,
    ) ?? [];
  if (endsInJob(parted) && endsInJob(from)) return shareNoun([parted, from]);
  // "Marine biologist, oceanographer - what's the difference?", "Dietitian/Nutritionist FAQ".
  const [, oneOfTwo = '', otherOfTwo = ''] =
    /^(?:the )?(\p{L}[\p{L} -]{2,30}?)(?:,\s|\s?\/\s?)(?:the )?(\p{L}[\p{L} -]{2,30}?)(?:\s[-–—]\s.*|:.*|\s(?:FAQs?|Q&A|guide)|\?)?$/iu.exec(
      line,
    ) ?? [];
  const isList = /\s(?:and|or|&)\s/i.test(`${oneOfTwo} ${otherOfTwo}`);
  if (!isList && endsInJob(oneOfTwo) && endsInJob(otherOfTwo)) return [oneOfTwo, otherOfTwo];
  const asked = askedRoles(line);
  if (asked.length > 0 && (asked.every(endsInJob) || !endsInJob(line.replace(/[:?].*$/u, '')))) return asked;
  // "Paralegal and legal secretary pay, side by side": what stands behind a comma is none of two jobs.
  const head = line.replace(/[:?].*$/u, '').replace(/,\s([^,]*)$/u, (tail) => (endsInJob(tail) ? tail : ''));
  // "Coach? Trainer? A side-by-side of two jobs".
  const [, one = '', other = ''] =
    /^(\p{L}[\p{L} -]{2,30})\?\s(?:or\s)?(?:an?\s)?(\p{L}[\p{L} -]{2,30})\?/iu.exec(line) ?? [];
  if (endsInJob(one) && endsInJob(other)) return [one, other];
  // "Poultry farmer or diversity and inclusion adviser": an "or" parts two jobs before an "and" does.
  const byOr = head.split(/\s+(?:or|oder)\s+(?:an?\s+)?|\s\/\s/i);
  const either =
    byOr.length === 2 && byOr.every((side) => endsInJob(side.trim()))
      ? byOr
      : head.split(/\s+(?:or|and|oder|und)\s+(?:an?\s+)?|\s\/\s/i);
  // "PTA or OTA?"
  if (either.length === 2 && either.every((name) => /^[A-Z]{2,5}s?$/.test(name.trim())))
    return either.map((name) => name.trim());
  if (either.length === 2 && !head.includes(',')) {
    const names = either.map((side, index) => tidyName(side, index === 1));
    // "EMTs and paramedics", "Booth renter or commission stylist?": of two titles alike one may end in a noun that no list of jobs knows.
    const isEither = /\s(?:or|\/)\s/i.test(head);
    const areTitles =
      isEither &&
      either.every((side) => /^(?:an? )?\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+){1,3}$/u.test(side.trim()));
    // "Medical science liaison or respiratory therapist: who is paid more?": nothing but two names.
    const areNames =
      isEither &&
      either.every((side) => {
        const words = wordsOf(side);
        return (
          words.length <= 3 &&
          !words.some(({ key }) => OUTSIDE_WORDS.has(key) || VERBAL_ING.has(key)) &&
          (words.length > 1 || endsInJob(side.trim()))
        );
      });
    const isShort = (name: string): boolean => /^[A-Z]{2,5}s$/.test(name) || areTitles || areNames;
    const found = names.filter(
      (name) => name !== null && (endsInJob(name) || isHeadOf(name) || isShort(name)),
    );
    if (found.length === 2 && names.some((name) => name !== null && endsInJob(name)))
      return found.filter((name) => name !== null);
  }
  const german = germanTitleRoles(line);
  if (german.length > 0) return german;
  const listed = listedNames(line);
  if (listed.length > 0) return listed;
  const between3 = askedBetween(line, lexicon);
  if (between3.length > 0) return between3;
  const first = firstOfNames(line);
  if (first !== null) return [first];
  const plain = isStatement(line) ? null : tidyName(line, true);
  if (plain !== null && isPlausible(plain, lexicon)) return [plain];
  const named = lexicon.find(line).filter(({ role }) => role !== null);
  // "A wealth planner …. Planners …": the short name means the job that was named in full.
  const inside = named.filter(
    ({ role }) => !named.some((other) => other.role?.endsWith(`-${role}`) === true),
  );
  return inside.length > 0 && line.split(/\s+/u).length <= 16
    ? inside.map(({ from, to }) => line.slice(from, to))
    : [];
}

/** What parts the jobs that a title compares. */
export const VERSUS = /\s+(?:vs\.?|v\.?|versus|(?:as )?compared (?:to|with))\s+/i;

/** A title that is a sentence, or a clause such as "How A pay differs from B pay", names its jobs inside it. */
export const isStatement = (line: string): boolean =>
  /^(?:how|why|which|where|when|who|as|in|on|for|if|do|does|can|is|are|this|these|here|see|find)\b/i.test(
    line,
  ) ||
  (/[.!]$/.test(line) && line.split(/\s+/u).length >= 5);

/**
 * "Full, Associate and Assistant Professors, and Instructors": a list of at least two jobs, of which a word of rank
 * alone shares the noun of the one behind it. None where anything else stands in the list.
 */
function listedNames(line: string): string[] {
  for (const part of line.split(/\s*[:–—]\s+|\s-\s/u)) {
    const names = part.split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+/i).filter((name) => name !== '');
    if (names.length < 3 || names.filter(endsInJob).length < 2 || !endsInJob(names.at(-1) ?? '')) continue;
    // "Current salaries for housekeepers, butlers and gardeners".
    names[0] = (names[0] ?? '').replace(/^.*\b(?:salar(?:y|ies)|pay|wages?|rates?) (?:for|of) /i, '');
    const shared = names.map((name, index) => {
      if (endsInJob(name)) return name;
      const noun = names.slice(index).find(endsInJob)?.split(/\s+/u).at(-1) ?? '';
      return RANK_WORDS.has(name.toLowerCase()) || /^full$/i.test(name) ? `${name} ${noun}` : null;
    });
    if (shared.every((name) => name !== null && wordsOf(name).length <= 4))
      return shared.filter((name) => name !== null);
  }
  return [];
}

/**
 * "Usher, Stagehand or Lighting Technician?": who asks between three things of which one is a job asks between jobs.
 */
function askedBetween(line: string, lexicon: RoleLexicon): string[] {
  const list = line.replace(/\s*[:?!–—].*$/u, '');
  const names = list
    .split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&|vs\.?)\s+/iu)
    .map((name) => name.replace(/^(?:an?|the)\s/i, ''));
  const known = names.filter((name) => endsInJob(name) || lexicon.find(name).length > 0);
  const isList =
    names.length >= 3 &&
    /,/.test(list) &&
    (known.length === names.length || (known.length > 0 && /\s(?:or|vs\.?)\s/i.test(list)));
  const isNames = names.every(
    (name) =>
      /^\p{Lu}[\p{L} -]+$/u.test(name) &&
      wordsOf(name).length <= 3 &&
      !wordsOf(name).some(({ key }) => OUTSIDE_WORDS.has(key)),
  );
  // "Civil, Mechanical or Electrical Engineer?": what only says of what kind shares the noun at the end.
  const areKinds = names.slice(0, -1).every((name) => /(?:il|al|ic|ary|ive)$/i.test(name));
  return isList && isNames ? (areKinds ? shareNoun(names) : names) : [];
}

/**
 * "Teaching assistant Learning support assistant, classroom assistant": a title in small letters with other names of
 * the job behind it; the capital of the second name shows where it begins.
 */
function firstOfNames(line: string): string | null {
  const name =
    /^(\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){1,4}) (?=\p{Lu}\p{Ll}+ \p{Ll}[^.:?]*$)/u.exec(line)?.[1] ??
    // "Teaching assistant TA, learning support assistant": its initials, and then other names in small letters.
    /^(\p{Lu}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){1,4}) (?:[A-Z]{2,4}|\([A-Z]{2,4}\)),? \p{L}[\p{L} ,-]*$/u.exec(
      line,
    )?.[1];
  return name !== undefined && isJobName(name) ? name : null;
}

/** "Their workers": whose they are tells of no job. */
const SOMEBODYS = /^(?:their|our|your|his|her|its|my)\s/i;

/** The jobs that a line asks about: "What does a plumber bring home?", "Salary for a paralegal". */
export function askedRoles(line: string): string[] {
  // "A city police officer or a county sheriff's deputy": whose they are makes no other job of them.
  const pair = (WHICH_OF_TWO.exec(line)?.slice(1, 3) ?? []).map((name) =>
    name.replace(/^(?:city|county|state|federal|town|local)\s(?=\S+\s\S)/i, ''),
  );
  if (pair.some(endsInJob)) return shareNoun(pair);
  for (const pattern of ASKED_OF_JOB) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined) continue;
    // "What does a typical US plumber bring home?": how many or where is no part of the name.
    const bare = withoutStage(name).replace(/\s(?:really|actually|typically|usually|normally|ever)$/i, '');
    const [whole = ''] = namesOfWholeFields(bare);
    // "IT manager": letters, and not the small word.
    const isOutside = ({ key, from, to }: Word): boolean =>
      OUTSIDE_WORDS.has(key) && bare.slice(from, to) !== 'IT';
    const first = wordsOf(bare).find((word) => !isOutside(word) && !/^(?:non-)?union$/.test(word.key));
    const own =
      whole !== '' && bare.endsWith(whole) ? whole : first === undefined ? '' : bare.slice(first.from);
    if (
      own !== '' &&
      (own === whole || !wordsOf(bare).some((word) => word.from >= (first?.from ?? 0) && isOutside(word)))
    )
      return splitList(own);
  }
  for (const pattern of ASKED) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined) continue;
    // "What do operators pay?" asks about those whom they pay.
    if (/\s(?:pays?|offers?|gives?)$/i.test(name)) continue;
    // "Should you become a sonographer or a radiologic technologist?"
    const sides = name.split(/\s(?:or|and)\s(?:an?\s|the\s)/i).map((side) => withoutStage(side));
    if (sides.length === 2 && sides.every((side) => isJobName(side))) return sides;
    const tidy = tidyName(withoutStage(name), true);
    if (tidy !== null && wordsOf(tidy).length <= 8 && endsInJob(tidy) && !SOMEBODYS.test(tidy))
      return splitList(tidy);
  }
  return [];
}

/**
 * "an account manager and a sales representative" are two, "librarians, archivists and curators" three. A list of which not
 * every part is a job is one name: "advertising, promotions, and marketing managers".
 */
function splitList(name: string): string[] {
  const names = name
    .split(/\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+/iu)
    .map((one) => one.replace(/^(?:an?|the)\s/i, ''));
  if (names.length > 2 && names.every((one) => endsInJob(one) && wordsOf(one).length <= 3)) return names;
  const sides = name.split(/ (?:and|or) (?:an? )?/i);
  const isNamed = (side: string): boolean =>
    endsInJob(side) || (/^[A-Z]{2,6}s?$/.test(side) && sides.some(endsInJob));
  return sides.length === 2 && sides.every(isNamed) && !name.includes(',') ? sides : [name];
}

/** "Program vs. Business Analyst", "Primary vs. Secondary School Teacher": what stands behind the first word of the last name belongs to both. */
function shareNoun(names: readonly string[]): string[] {
  const last = names.at(-1)?.split(/\s+/u) ?? [];
  const noun = last.slice(last.length === 3 ? 1 : -1).join(' ');
  return names.map((name) =>
    endsInJob(name) || name.includes(' ') || last.length < 2 ? name : `${name} ${noun}`,
  );
}

function tidyName(side: string, cutTopic: boolean): string | null {
  let name = side
    .replace(/[:?!–—].*$/u, '')
    .replace(/\s-\s.*$/u, '')
    .replace(/\([^()]*\)/g, ' ');
  name = name.replace(/^.*\b(?:is|are)\b\s+(?:an?\s+)/i, '');
  name = name
    .replace(
      /^\s*(?:(?:about|around|over|some|nearly|almost)\s)?(?!911\s)[$€£₹]?\d[\d.,-]*[kKmM]?\s+(?=\p{L})/iu,
      '',
    )
    // "Sector-wise pharmacist salary", "State-by-state pharmacist salary": how the figures are parted.
    .replace(/^(?:\p{L}+-wise|\p{L}+-by-\p{L}+|by \p{L}+:)\s/iu, '')
    // "GS-5 park ranger": a grade of federal pay.
    .replace(/^(?:the )?GS-?\d{1,2} /i, '')
    // "Big firm auditor pay?": where one is employed.
    .replace(/^(?:big|small|large|mid-?sized?|major|local) (?:firm|company) (?=\p{L})/iu, '')
    // "Gehalt Pflegefachkraft".
    .replace(/^(?:gehalt|lohn|verdienst|einkommen)\s+(?=\p{Lu})/iu, '')
    // "NHS Band 6 occupational therapist".
    .replace(/^(?:the )?(?:NHS )?(?:band|grade) (?:\d[a-d]?|[A-D]) /i, '')
    // "10th Percentile Phlebotomist Salary".
    .replace(/^(?:\d{1,2}(?:st|nd|rd|th) )?percentiles? /i, '')
    .replace(
      /^(?:(?:the|an?|average|typical|what|how much|understanding|about|being|top|best|starting|(?:highest|lowest)(?:[- ]paid)?|median|mean|salary|salaries|wages?)\s+)+/i,
      '',
    )
    .trim();
  if (cutTopic) {
    // The topic is cut behind the name only: "Career counselor salary" keeps its first word.
    const first = /^\S+\s*/u.exec(name)?.[0] ?? '';
    const kept = nounBehindTopic(name) ?? first;
    name = (kept + name.slice(kept.length).replace(TOPIC, '')).trim();
  }
  // "Is it better to be a dental assistant", "Salaries of radiographers": the name begins behind the last small word.
  if (endsInJob(name))
    name = name.replace(
      /^.*(?<![\p{L}-])(?:an?|the|of|for|to|be|is|are|in|on|at|by|from|with|as|where|which|that|who|when|how|why|about|than|into|behind|I|we|you|they)\s+/iu,
      '',
    );
  name = withoutSentence(name);
  // "Business analyst contractor": how one is employed is no part of the job's name.
  const employed = /^(.+\s\S+)\s(?:contractor|freelancer|apprentice)s?$/i.exec(name.trim());
  if (employed?.[1] !== undefined && endsInJob(employed[1])) name = employed[1];
  name = name
    .replace(/[’']s?\s*$/u, '')
    .replace(/[,;\s]+$/u, '')
    .trim();
  // "Sydney paramedic pay": the place of a page is no part of the job's name.
  const [place] = findPlaces(name);
  if (place?.from === 0 && endsInJob(name)) name = name.slice(place.to).trim() || name;
  // "Supply chain manager, Ireland".
  const at = place !== undefined && place.to === name.length ? name.slice(0, place.from) : '';
  if (/,\s$/.test(at) && endsInJob(at.slice(0, -2))) name = at.slice(0, -2);
  const words = wordsOf(name);
  return words.length >= 1 && words.length <= 9 ? name : null;
}

/** "Social work assistant": where a word that could say what is told of a job is a part of its name, the name up to its noun; else null. */
function nounBehindTopic(name: string): string | null {
  const words = wordsOf(name);
  const at = words.findIndex(({ from, to }, index) => index > 0 && TOPIC_WORD.test(name.slice(from, to)));
  const noun = words[at + 1];
  const before = words[at - 1];
  const isOfName =
    noun !== undefined && before !== undefined && isListedNoun(noun.key) && !isJobNoun(before.key);
  return isOfName ? name.slice(0, noun.to) : null;
}

const TOPIC_WORD =
  /^(?:work|careers?|job|guide|education|training|skills|interview|statistics|income|wages?|rates)$/i;

/** "Five things that decide what DevOps engineers": the name of a job behind the last word that belongs to no name. */
function withoutSentence(name: string): string {
  const words = wordsOf(name);
  // "IT security specialist": letters, and not the small word.
  const last = words.findLastIndex(
    ({ key, from, to }) => IN_SENTENCES_ONLY.test(key) && name.slice(from, to) !== 'IT',
  );
  const behind = words[last + 1];
  const rest = behind === undefined ? '' : name.slice(behind.from);
  return last >= 0 && endsInJob(rest) && endsInJob(name) ? rest : name;
}

const IN_SENTENCES_ONLY =
  /^(?:what|how|why|who|which|whose|when|where|that|do|does|did|can|could|will|would|should|is|are|was|were|hiring|recruiting|employing|seeking|earns?|earning|makes?|pays?|paying|paid|gets?|getting|than|if|you|your|we|our|they|their|it|this|these|those)$/;

/** Whether a name ends in the noun of a job or in that of one which the lexicon holds, or says of what somebody is the head. */
export function isPlausible(name: string, lexicon: RoleLexicon): boolean {
  return endsInJob(name) || isHeadOf(name) || lexicon.find(name).some(({ to }) => to >= name.length - 1);
}
