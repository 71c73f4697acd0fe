import type { RoleId } from '../../domain/role-id.ts';
import type { Block } from '../markup/blocks.ts';
import { endsInJob } from './ends-in-job.ts';
import { countRoles, namesPlainly } from './most-named.ts';
import { beginsWithRank, beginsWithStage } from './ranks.ts';
import { patternOfName, roleIdOf } from './role-id-of.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import {
  CREDENTIAL_WORDS,
  isClipped,
  isCutOf,
  isJobName,
  isJobNoun,
  OF_MANY_KINDS,
  OUTSIDE_WORDS,
  PLAIN_WORKER,
  RANK_WORDS,
  SERVICE,
  TOO_GENERAL,
  VERBAL_ING,
  wholeNoun,
  wordsOf,
} from './role-words.ts';
import { statedPositions } from './stated-names.ts';

const isWholeJobNoun = (key: string): boolean => isJobNoun(key) && !isClipped(key);

/** "UX vs. UI" over a text that says "UX designers": letters that are a field take the noun that the text gives them; else null. */
export function withNoun(name: string, names: readonly string[], texts: readonly string[]): string | null {
  if (!/^[A-Z]{2,4}$/.test(name)) return null;
  const nouns = texts.flatMap((text) =>
    [...text.slice(0, 20_000).matchAll(new RegExp(`(?<![\\p{L}-])${name} (\\p{L}+)`, 'gu'))].flatMap(
      ([, noun = '']) => wordsOf(noun).map(({ key }) => key),
    ),
  );
  // "EMT | Paramedic": the name beside it is that of the other job.
  const isOther = (key: string): boolean => names.some((other) => roleIdOf(other) === key);
  const noun = nouns.find(
    (key) => isWholeJobNoun(key) && !isOther(key) && nouns.filter((other) => other === key).length >= 2,
  );
  return noun === undefined ? null : `${name} ${noun}`;
}

/** What "vet" is short for, in Britain and in America. */
export const VETS_IN_FULL: readonly string[] = ['veterinary surgeon', 'veterinarian'];

/** "Vets" on a page that also says "veterinary surgeon" or "veterinarian", "physios" on one that says "physiotherapists", "truckers": the name in full; null for any other name. */
export function colloquialInFull(name: string, texts: readonly string[]): string | null {
  const isSaid = (full: string): boolean => texts.some((text) => text.toLowerCase().includes(full));
  // "Vet assistants" on a page that also says "veterinary assistants".
  const job = /^vet (\p{Ll}{4,}?)s?$/u.exec(name.trim().toLowerCase())?.[1];
  if (job !== undefined) {
    const inFull = new RegExp(`\\bveterinary ${job}s?(?!\\p{L})`, 'iu');
    return texts.some((text) => inFull.test(text)) ? `veterinary ${job}` : null;
  }
  if (/^truckers?$/i.test(name.trim())) return isSaid('truck driver') ? 'truck driver' : null;
  if (/^physios?$/i.test(name.trim())) return isSaid('physiotherapist') ? 'physiotherapist' : null;
  if (!/^vets?$/i.test(name.trim())) return null;
  return VETS_IN_FULL.find(isSaid) ?? null;
}

/** A heading that is the name of a job, with its words. */
interface JobHeading {
  readonly text: string;
  readonly keys: readonly string[];
}

/** The headings of a page that are names of jobs, by the number of their words. */
export type JobHeadings = ReadonlyMap<number, readonly JobHeading[]>;

/** Finds the headings that are names of jobs. */
export function jobHeadingsOf(headings: readonly string[]): JobHeadings {
  // "Bank TellerCashier": the heads of two columns, whose border was lost.
  const jobs = headings.filter((heading) => !/\p{Ll}\p{Lu}/u.test(heading) && isJobName(heading));
  return Map.groupBy(
    jobs.map((text) => ({ text, keys: wordsOf(text).map(({ key }) => key) })),
    ({ keys }) => keys.length,
  );
}

/** "Vet nurses" in the path to a page that is headed "Veterinary nurse": the name that one of the page's headings gives in full; else null. */
export function uncut(name: string, headings: JobHeadings): string | null {
  const keys = wordsOf(name).map(({ key }) => key);
  if (keys.length < 2) return null;
  const whole = headings
    .get(keys.length)
    ?.find(
      (heading) => isCutOf(keys, heading.keys) && heading.keys.some((key, index) => key !== keys[index]),
    );
  return whole?.text ?? null;
}

/** "Quillmark data engineer" in the title of a page that speaks of pay "at Quillmark": the name without the employer; else as it stands. */
export function withoutEmployer(name: string, texts: readonly string[]): string {
  const words = name.trim().split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const employer = words.slice(0, length).join(' ');
    const job = words.slice(length).join(' ');
    if (!/^\p{Lu}[\p{L}&.'’ -]+$/u.test(employer) || !endsInJob(job)) continue;
    // A firm that is one word of the name of a job of one word has to be named as a firm is: "at Norvane for".
    const preposition = words.length - length > 1 ? 'at' : '(?:at|team of|similar to|working for|work for)';
    const isAt = new RegExp(`\\b${preposition} ${employer.replace(/\./g, '\\.')}(?![\\p{L}-])`, 'u');
    if (texts.some((text) => isAt.test(text))) return job;
  }
  return name;
}

const isLetters = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/** Words that are a part of no name, whatever stands behind them: "influencing", "guide". */
const isSmallLead = (word: string): boolean =>
  wordsOf(word).every(({ key }) => OUTSIDE_WORDS.has(key) || VERBAL_ING.has(key)) ||
  /^(?:career|job|page|section|chapter|guide|profile|topic|home|salary|pay|wage|latest|current|full|complete|key|main)s?$/i.test(
    word,
  );

/** Words of a line that a name of a job in it may have been read with, and that seldom begin one: "guides", "influencing", "NHS". */
const isOddLead = (word: string): boolean =>
  SERVICE.test(word) ||
  /^(?:UK|US|USA|EU|BLS|FAQ|NJC|IT)$/.test(word) ||
  (/\p{Ll}{3}(?:s|wise)$/u.test(word) && !/(?:communication|operation|relation|system|ic)s$/.test(word)) ||
  isSmallLead(word);

const isLooseLead = (word: string): boolean => isOddLead(word) || isLetters(word);

/**
 * "Factors influencing claims adjuster", "NHS physiotherapist", of which the text says neither but where the name was read, and "claims
 * adjuster" and "physiotherapist" it does: the name without the odd words before it. Any other name stays as it is.
 */
export function withoutOddLead(name: string, texts: readonly string[]): string {
  const words = name.trim().split(/\s+/u);
  const lines = [...new Set(texts.map((text) => text.trim()))];
  const timesSaid = (part: readonly string[]): number => {
    const id = roleIdOf(part.join(' '));
    return lines.filter((line) => namesPlainly(line, id)).length;
  };
  if (words.length < 2 || !words.slice(0, -1).some(isLooseLead)) return name;
  const own = timesSaid(words);
  if (own > 1) return name;
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from);
    const lead = words[from - 1] ?? '';
    // "ICSI company secretary"; but an MRI technologist is no technologist of anything, and "electronics" is not several of anything: a noun
    // alone is the name only where the text goes on about it and never says the whole again ("ITI fitter" over a text on fitters).
    const isOfNoun = rest.length === 1 && !SERVICE.test(lead) && !isSmallLead(lead);
    if (!isOddLead(lead) && !isLetters(lead)) return name;
    const [only = ''] = rest.length === 1 ? wordsOf(rest[0] ?? '').map(({ key }) => key) : [];
    if (OF_MANY_KINDS.test(only) || TOO_GENERAL.has(only)) return name;
    // Whom a service employs is called after it nowhere.
    const isSaid = timesSaid(rest) > own + (isOfNoun ? ON_AND_ON : 0) || SERVICE.test(lead);
    if (endsInJob(rest.join(' ')) && isSaid) return rest.join(' ');
  }
  return name;
}

/** "Educational needs coordinator", and then "special educational needs coordinator": a name with all the words that always lead it. */
export function withConstantLeads(name: string, texts: readonly string[]): string {
  let whole = name;
  for (let words = 0; words < MOST_LEADS; words++) whole = withConstantLead(whole, texts);
  return whole;
}

/**
 * "Desk technician" in a text that never says it without "help" right before it: the name with the word that always leads it. Any other
 * name stays as it is.
 */
function withConstantLead(name: string, texts: readonly string[]): string {
  const said = new RegExp(
    `(?:([\\p{L}\\p{N}-]+) )?(?<![\\p{L}-])${patternOfName(roleIdOf(name))}(?![\\p{L}-])`,
    'giu',
  );
  const lines = [...new Set(texts.map((text) => text.slice(0, 20_000)))];
  const leads = lines.flatMap((line) =>
    [...line.matchAll(said)].map(([, lead = '']) => ({ lead: lead.toLowerCase(), line })),
  );
  const [own, ...others] = new Set(leads.flatMap(({ lead }) => (mayLead(lead) ? [lead] : [])));
  if (own === undefined || others.length > 0) return name;
  // A title may be short of it.
  const bare = leads.filter(({ lead }) => lead !== own);
  const isTitled = bare.length === 1 && bare.every(({ line }) => line.length < 100 && !/\d{3}/.test(line));
  const times = leads.length - bare.length;
  return (bare.length === 0 || isTitled) && times >= OFTEN_ENOUGH ? `${own} ${name}` : name;
}

const mayLead = (lead: string): boolean =>
  lead.length >= 3 &&
  !NO_LEAD.has(lead) &&
  !CREDENTIAL_WORDS.has(lead) &&
  !RANK_WORDS.has(lead) &&
  !isJobNoun(lead);

/** No name is longer by more words. */
const MOST_LEADS = 3;

/** On so many lines more than the whole name a text says the noun alone that it is about. */
const ON_AND_ON = 3;

/** Fewer places may all have the same word by chance. */
const OFTEN_ENOUGH = 3;

/** Words that stand before any name. */
const NO_LEAD: ReadonlySet<string> = new Set(
  `the and for are how does can per our your their his her its this that these those what when who most many some all any each every
  average typical median mean new senior junior experienced as like than with from into about being become becoming hire hiring
  earn pay paid salary wage wages salaries among between while where whether versus make makes many few more other one two three`
    .trim()
    .split(/\s+/),
);

/**
 * "Firefighter/Paramedic" over a text that speaks of firefighters and of paramedics, each by itself: two jobs, and not one that is both.
 * Null where it is one.
 */
export function twoOfSlash(name: string, texts: readonly string[]): readonly string[] | null {
  const sides = name.split('/').map((side) => side.trim());
  if (sides.length !== 2 || !sides.every(endsInJob)) return null;
  const isSaid = (side: string): boolean => {
    const alone = new RegExp(`(?<![\\p{L}/-])${patternOfName(roleIdOf(side))}(?![\\p{L}/-])`, 'iu');
    return texts.filter((text) => alone.test(text)).length >= 2;
  };
  return sides.every(isSaid) ? sides : null;
}

/** "Station master", as the facts of a page state the position, where its title says "Railway station master"; else null. */
export function positionOf(name: string, blocks: readonly Block[]): string | null {
  const [stated, ...others] = statedPositions(blocks);
  return stated !== undefined &&
    others.length === 0 &&
    wordsOf(stated).length > 1 &&
    endsWithName(name, stated)
    ? stated
    : null;
}

/** A name whose noun was cut short ("vet techs"), as the text writes it in full somewhere; else as it stands. */
export function wholeName(name: string, texts: readonly string[]): string {
  const keys = wordsOf(name).map(({ key }) => key);
  if (wholeNoun(name) === null || !keys.every((key) => /^\p{L}+$/u.test(key))) return name;
  const pattern = new RegExp(`(?<![\\p{L}-])${keys.map((key) => `${key}\\p{L}*`).join(' ')}`, 'giu');
  for (const text of texts)
    for (const [whole] of text.matchAll(pattern))
      if (isWholeJobNoun(wordsOf(whole).at(-1)?.key ?? '')) return whole;
  return name;
}

/** "HVAC pay" over a text that speaks of HVAC technicians: of a field that a title names, the job which the text names most. */
export function jobOfField(name: string, blocks: readonly Block[], lexicon: RoleLexicon): string {
  const [best] = [...countRoles(blocks, lexicon)]
    .filter(([role]) => role.startsWith(`${roleIdOf(name)}-`))
    .sort(([, a], [, b]) => b - a);
  return best === undefined ? name : best[0].replaceAll('-', ' ');
}

/** "Nurse" in a title over a text that explains "registered nurse (RN)" and no other kind means that one. */
export function fullerName(name: string, forms: ReadonlyMap<string, string>): string {
  const words = wordsOf(name);
  const [fuller, ...others] = [...forms.values()].filter(
    (form) =>
      form.endsWith(` ${words[0]?.key ?? ''}`) &&
      // "Accredited practising dietitian (APD)" says who may do it, and makes no other job of a dietitian's.
      !wordsOf(form)
        .slice(0, -1)
        .every(({ key }, index) => CREDENTIAL_WORDS.has(key) || (index > 0 && key === 'professional')),
  );
  return words.length === 1 && fuller !== undefined && others.length === 0 ? fuller : name;
}

/**
 * "Brokers" in a text that said "real estate brokers" before and names no others, on a page about agents: nouns of many kinds of jobs,
 * each with the one job that it is short for.
 */
export function onlyKinds(
  blocks: readonly Block[],
  lexicon: RoleLexicon,
): readonly (readonly [noun: string, role: RoleId])[] {
  const order = [...countRoles(blocks, lexicon).keys()];
  return order.flatMap((noun) => {
    if (noun.includes('-') || lexicon.mainRoles.some((main) => lexicon.titleOf(main).at(-1) === noun))
      return [];
    // "Half the workers in an occupation earned more" on a page that names transportation workers beside its job.
    if (PLAIN_WORKER.has(noun)) return [];
    const kinds = order.filter((role) => role.endsWith(`-${noun}`) && !beginsWithStage(role));
    const [only, ...others] = kinds;
    return only !== undefined && others.length === 0 && order.indexOf(only) < order.indexOf(noun)
      ? [[noun, only] as const]
      : [];
  });
}

/** Bodies that are called as nobody in them is. */
const IS_BODY = /^(?:police|army|navy|air force|coast ?guard|fire (?:service|brigade))$/i;

const HOLDS_TITLE = /^registered-[a-z]+$/;

/** "Accountants climb the table" over a text that speaks of chartered accountants only is about those. */
export function fullerInProse(name: string, blocks: readonly Block[], lexicon: RoleLexicon): string {
  const group = /^(\p{L}+) and (?:\p{L}+ ){1,3}(\p{L}+)$/iu.exec(name);
  const ofGroup = group === null ? null : `${group[1]} ${group[2]}`;
  // "Urban and Land Use Planners": the name of a class; where the text says "urban planners", these are meant.
  if (ofGroup !== null && !endsInJob(group?.[1] ?? '')) {
    const id = roleIdOf(ofGroup);
    return blocks.some((block) => block.kind === 'paragraph' && namesPlainly(block.content.text, id))
      ? ofGroup
      : name;
  }
  const [word, ...more] = wordsOf(name);
  if (word === undefined || more.length > 0) return name;
  // "What do the police earn?": a body, and the job in it that the text names first and most.
  if (IS_BODY.test(name)) return jobOfField(name, blocks, lexicon);
  const roles = blocks.flatMap((block) =>
    block.kind === 'paragraph' ||
    block.kind === 'item' ||
    (block.kind === 'heading' && isJobName(block.content.text))
      ? [...new Set(lexicon.find(block.content.text.slice(0, 4_000)).map(({ role }) => role))]
      : [],
  );
  const fuller = roles.filter((role) => role?.endsWith(`-${word.key}`) === true && !beginsWithRank(role));
  const plain = roles.filter((role) => role === word.key);
  const [first] = fuller;
  const firsts = fuller.filter((role) => role === first).length;
  // A text names in full first what it then shortens; where it never says the short name, another full one beside it changes nothing.
  const isShortened = roles.indexOf(first ?? null) < roles.indexOf(word.key);
  // "Drivers" are of many kinds: where a text names one of them only, these are meant.
  const isOnlyKind = OF_MANY_KINDS.test(word.key) && firsts === fuller.length;
  // "Nurse pay" over "A registered nurse averages £37,300": who may do the work is said first, and then goes without saying.
  const isTitle = first != null && roles[0] === first && HOLDS_TITLE.test(first);
  const isOne =
    isTitle ||
    ((firsts >= 2 || (firsts === 1 && isOnlyKind && roles[0] === first)) &&
      ((plain.length === 0 && firsts * 2 > fuller.length) ||
        isOnlyKind ||
        (firsts === fuller.length && plain.length < firsts && isShortened)));
  return isOne ? (first?.replaceAll('-', ' ') ?? name) : name;
}

/**
 * "Claims adjusters, examiners and appraisers" over a text that says "claims examiner": in a list the field of the first
 * job may be left out of the others.
 */
export function inFullElsewhere(name: string, names: readonly string[], texts: readonly string[]): string {
  const [first = ''] = names;
  const field = first.split(/\s+/u).slice(0, -1).join(' ');
  if (names.length < 2 || name === first || field === '' || wordsOf(name).length > 2) return name;
  const id = roleIdOf(`${field} ${name}`).replaceAll('-', ' ');
  return texts.some((text) => text.toLowerCase().includes(id)) ? `${field} ${name}` : name;
}

/** "Geriatric nurse" ends with "nurse". */
export const endsWithName = (whole: string, end: string): boolean =>
  roleIdOf(whole).endsWith(`-${roleIdOf(end)}`);
