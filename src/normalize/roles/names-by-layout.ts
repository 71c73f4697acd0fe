import { type Block, textOf } from '../markup/blocks.ts';
import { CURRENCY_CODES } from '../mentions/find-money.ts';
import { findPlaces } from '../mentions/find-places.ts';
import { saysPay } from '../pay/pay-words.ts';
import {
  endsInJobNoun,
  isGradedJob,
  isHeadOf,
  isJobName,
  OUTSIDE_WORDS,
  RANK_WORDS,
  STAGE_WORDS,
  TOO_GENERAL,
  wordsOf,
} from './role-words.ts';

/** So many labelled amounts make a list of a page, though prose stands between them. */
export const MANY = 5;

/** Fewer names of jobs among sections, lines or rows say nothing of the others. */
const FEWEST = 3;

/**
 * Names of jobs told by their place: among sections that give pay, or lines of a list, where most are named after
 * jobs, all are. "Reporter", "News editor" and "Fact checker" over "Median pay: …".
 */
export function namesByLayout(blocks: readonly Block[]): string[] {
  return [
    ...namesOfSections(blocks),
    ...namesOverProse(blocks),
    ...namesOverCards(blocks),
    ...namesOfLines(blocks),
    ...namesOfPaid(blocks),
  ];
}

/** Whether at least three labels are names of jobs, and three of five at that. */
export function areMostlyJobs(labels: readonly string[]): boolean {
  const jobs = labels.filter((label) => isJobName(label) || isGradedJob(label) || isHeadOf(label)).length;
  return jobs >= FEWEST && jobs >= labels.filter((label) => label !== '').length * 0.6;
}

/** Of names of things that are alike: all of them where most are jobs, else none. */
export const jobsAmong = (names: readonly string[]): readonly string[] =>
  areMostlyJobs(names) ? names.filter((name) => isJobLabel(name) || isGradedJob(name)) : [];

/**
 * Whether a text could be the name of a job, known or not, where its place says that it names one: "Leading hand", "Supply
 * chain manager". Totals, stages and ranks alone are none.
 */
export function isJobLabel(label: string): boolean {
  // "Health and safety officer": one job, of two fields.
  const [, field = '', rest = ''] = /^(\p{L}+) and (\p{L}+ \p{L}+)$/u.exec(label) ?? [];
  const text = field !== '' && endsInJobNoun(rest) && !endsInJobNoun(field) ? `${field} ${rest}` : label;
  const words = wordsOf(text);
  return (
    /^\p{L}[\p{L} ’'/&-]{2,50}$/u.test(text) &&
    words.length <= 5 &&
    !saysPay(text) &&
    !(words.length === 1 && TOO_GENERAL.has(words[0]?.key ?? '')) &&
    !words.every(({ key }) => RANK_WORDS.has(key) || STAGE_WORDS.has(key)) &&
    !/\b(?:all|any|total|average|median|other|levels?|entry|career|years?|and|or|national|is|are|was|were|has|have|can|may|will)\b|^(?:per|no|without)\s|\b(?:work|shifts)$/i.test(
      text,
    ) &&
    findPlaces(text)[0]?.label !== text
  );
}

/** Whether a heading could be nothing but the name of a job: none of its words asks, compares or says what is done. */
const couldNameJob = (text: string): boolean =>
  isJobLabel(text) && !/\bof\b|\//i.test(text) && !wordsOf(text).some(({ key }) => OUTSIDE_WORDS.has(key));

/** "Median annual salary: $47,250", or "Average salary (a year)" over its amount: a line that says of what it gives that it is pay. */
function givesPay(text: string): boolean {
  const label = /^([^:$€£₹\d]{3,50}?)\s?(?::|$)/u.exec(text.trim())?.[1];
  return label !== undefined && saysPay(label) && !/[.?!]$/.test(label);
}

/**
 * The names of sections that give pay: the heading nearest above it that could be a name. Of those that end in the noun
 * of a job nothing has to be told.
 */
function namesOfSections(blocks: readonly Block[]): string[] {
  const names: string[] = [];
  let name: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'card') continue;
    const text = textOf(block).replace(/^\d{1,2}[.)]\s/, '');
    if (name !== null && givesPay(text)) {
      names.push(name);
      name = null;
    } else if (block.kind === 'heading' && couldNameJob(text)) name = text;
  }
  return jobsAmong(names).filter((one) => !endsInJobNoun(one));
}

const LIST = /\s(?:and|&|or)\s/i;

/**
 * "Film and video editors", "Set designers" over prose, where half of the sections and more are named after jobs: the whole of
 * a title that ends in the noun of a job is one. "Artists and animators" are two.
 */
function namesOverProse(blocks: readonly Block[]): string[] {
  const titles = blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    return block.kind === 'heading' &&
      block.level > 1 &&
      below?.kind === 'paragraph' &&
      /\p{Ll}{2}[.!?](?:\s|$)/u.test(below.content.text)
      ? [block.content.text.trim()]
      : [];
  });
  const jobs = titles.filter(isJobName);
  if (jobs.length < FEWEST || titles.filter(endsInJobNoun).length < titles.length * 0.6) return [];
  return titles.filter(
    (title) =>
      endsInJobNoun(title) &&
      !isJobName(title) &&
      /^\p{Lu}[\p{L} &-]+$/u.test(title) &&
      wordsOf(title).length <= 5 &&
      !/^(?:how|what|why|who|where|best|top|other|more|the|an?|becom\p{L}+)\b/iu.test(title) &&
      (!LIST.test(title) || !title.split(LIST).every(endsInJobNoun)),
  );
}

/** "Newly qualified dietitians" over the card of their pay, among others like it. */
const namesOverCards = (blocks: readonly Block[]): readonly string[] =>
  jobsAmong(
    blocks.flatMap((block, index) =>
      block.kind === 'heading' && blocks[index + 1]?.kind === 'card' ? [block.content.text.trim()] : [],
    ),
  );

/** "Sous Chef £36,000 - £42,000", "Kitchen Manager, pub group £36k": a label and its amounts, and nothing else. */
const BEFORE_SIGN =
  /^(\p{Lu}[^:=$€£₹\d]{2,45}?)(?:, \p{Ll}[\p{Ll} ]{2,20})?(?:\s?\([^()]*\))?\s[$€£₹]\s?\d[\d.,]*k?(?:\s?[-–—]\s?[$€£₹]?\s?\d[\d.,]*k?)?\+?$/u;

/** "Lecturer: €3.455", "Architect:£38,650", "Engineer - $43,280 - $56,040", "Registrar (grade 6) = £28,050". */
const LABELLED = new RegExp(
  `^([^:=$€£₹/–—]{3,60}?)(?:(?::[^:]{0,60}?|\\s?=\\s?|\\s[-–—]\\s)(?:[$€£₹]|Rs\\.?|\\b(?:${CURRENCY_CODES})\\b)\\s?\\d|:\\s\\d{1,3}[.,]\\d{3}\\b)`,
  'u',
);

/** "Lecturer: €3.455 to €5.340", "Dean: …": the labels of amounts on lines that follow each other. */
export function namesOfLines(blocks: readonly Block[]): string[] {
  const runs: string[][] = [[]];
  for (const block of blocks) {
    const text = block.kind === 'item' || block.kind === 'paragraph' ? block.content.text : '';
    const label = (LABELLED.exec(text) ?? BEFORE_SIGN.exec(text))?.[1]
      ?.replace(/\s?\([^()]*\)\s?$/u, '')
      .trim();
    if (label === undefined) runs.push([]);
    else runs.at(-1)?.push(label);
  }
  const ofRuns = runs.flatMap(jobsAmong);
  // "Search surveying jobs" between them parts the lists of a page that is one list of jobs.
  const labels = runs.filter((run) => run.some(isJobName)).flat();
  return ofRuns.length > 0 || runs.flat().length >= MANY ? [...ofRuns, ...jobsAmong(labels)] : [];
}

/** "Mean pay of artists, three years in or fewer: $44,870." */
const PAY_OF_MANY =
  /^(?:(?:mean|median|average|typical|starting)\s)?(?:(?:annual|yearly|hourly|monthly)\s)?(?:pay|salary|salaries|wages?|earnings) (?:of|for) ((?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]+)(?:\/\p{L}+)?(?=[,:(]|\s\()[^:]{0,60}:\s?[$€£₹]\s?\d/iu;

/** The job that a line gives the pay of: "artists" of "Mean pay of artists, three years in or fewer: $44,870."; else null. */
export function paidInLine(text: string): string | null {
  const name = PAY_OF_MANY.exec(text.trim().slice(0, 200))?.[1] ?? '';
  return endsInJobNoun(name) ? name : null;
}

/** Such jobs of a page that tells of at least three; else none. */
export function jobsPaidInLines(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? (paidInLine(block.content.text) ?? []) : [],
  );
  return new Set(names).size >= FEWEST ? names : [];
}

/** "3. Cutting master– It is he who …": the name that an item of a list begins with. */
const LEAD = /^(?:\d{1,2}\\?[.)]\s*)?(\p{Lu}[\p{L} /&]{2,40}?)\s?[-–—:]\s(?=\p{L}[^:]{20,}[.!?])/u;

/** The names that the items of a list begin with, where most are jobs: "1. Helper- Sews buttons. …". */
export function namesOfLeads(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap((block) => {
    const text = block.kind === 'item' || block.kind === 'paragraph' ? block.content.text : '';
    return LEAD.exec(text.slice(0, 200))?.[1]?.trim() ?? [];
  });
  const jobs = names.filter(
    (name) => isJobName(name) || /(?:^|\s)(?:helper|maker|master|apprentice|trainee)$/i.test(name),
  );
  return jobs.length >= FEWEST && jobs.length >= names.length * 0.5 ? jobs : [];
}

/** "12) Bricklayers and masons £27,214", "6. Aircraft mechanics and service technicians": an entry of a list of jobs. */
const ENTRY = /^\d{1,3}\\?[.)]\s*(\p{Lu}[\p{L}’' ,/&-]{2,70}?)(?:\s?[:–—-]?\s?[$€£₹]\s?\d.*)?$/u;

/** The same of an item whose number its list keeps: a name and its pay, and no more than a remark. */
const PAID_ENTRY = /^(\p{Lu}[\p{L}’' ,/&-]{2,70}?)\s[–—-]\s[$€£₹]\s?\d[\d,.]*k?(?:\s?\(.*\))?$/u;

/**
 * The titles of a page that lists jobs one after the other, each under its number: the whole of such a title is one job,
 * "Elevator installers and repairers" too. None where fewer than five numbers stand over jobs.
 */
export function numberedTitles(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap((block) => {
    const text =
      block.kind === 'heading' || block.kind === 'paragraph' ? block.content.text.slice(0, 200) : '';
    const name = (
      block.kind === 'item' ? PAID_ENTRY.exec(block.content.text.slice(0, 200)) : ENTRY.exec(text)
    )?.[1]?.trim();
    return name !== undefined && endsInJobNoun(name) && wordsOf(name).length <= 8 ? [name] : [];
  });
  return names.length >= MANY ? names : [];
}

const EARNS =
  /^(?:s|es)?\s(?:(?:can|may|will|typically|usually)\s)?(?:earns?|averages?|is paid|are paid|takes? home)\b/i;

/** "PhD candidates" over "A PhD candidate earns …": what a heading names and the text under it pays. */
function namesOfPaid(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    if (block.kind !== 'heading' || below?.kind !== 'paragraph' || !couldNameJob(block.content.text))
      return [];
    const name = block.content.text.trim().replace(/s$/, '');
    const sentence = below.content.text.replace(/^(?:an?|the(?: average| typical)?)\s/i, '');
    const isSame = sentence.slice(0, name.length).toLowerCase() === name.toLowerCase();
    return isSame && EARNS.test(sentence.slice(name.length)) ? [name] : [];
  });
}
