import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import { germanTitleRole } from './german-roles.ts';
import { type KnownRole, RoleLexicon } from './role-lexicon.ts';
import { isJobNoun, OUTSIDE_WORDS, TOO_GENERAL, withoutStage, wordsOf } from './role-words.ts';
import { namesSite, pathOf } from './title-lines.ts';

/** Words that follow a role's name in a title and say what the page tells of it. */
const TOPIC =
  /\b(?:salar(?:y|ies)|pay|wages?|earnings|income|compensation|career|careers|job|jobs|duties|role|roles|responsibilit(?:y|ies)|description|outlook|guide|profile|overview|requirements|skills|qualifications|education|training|certifications?|resume|interview|statistics|trends|demographics|facts|hourly|average|starting|annual|rates?|work|in|by|at|near|for|per|is|are|do|does|make|makes|earn|earns|from|with|without|\d{4})\b.*$/iu;

const ASKED: readonly RegExp[] = [
  /\b(?:salary|pay|wages|career|job|role|duties|skills|tasks|difference) (?:for|of|as) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in )/i,
  /\bwhat (?:is|are|does|do) (?:an? |the )?(.{3,70}?)(?: do)?(?:\?|$|:| and what)/i,
  /\b(?:how to become|becoming|become) (?:an? |the )?(.{3,70}?)(?:\?|$|:| in | with | without )/i,
  /\bhow much (?:does|do|can|is|are) (?:an? |the )?(.{3,70}?) (?:make|makes|earn|earns|get|paid|salary|be paid|cost|in )/i,
];

/**
 * The roles of a source: those that its title names; where that names none, those of its headings, of its tables'
 * first rows, or the one that its sentences speak of most. Every job that these places name joins the lexicon.
 */
export function discoverRoles(
  title: string | null,
  blocks: readonly Block[],
  known: readonly KnownRole[],
): RoleLexicon {
  const lexicon = new RoleLexicon(known);
  const shortForms = findShortForms(blocks);
  for (const [short, name] of shortForms) lexicon.addShortForm(short, lexicon.add(name));
  for (const block of blocks) lexicon.noteTitledStages(textOf(block).slice(0, 4_000));
  const addAll = (names: readonly string[], asMain: boolean): RoleId[] => {
    const ids = names.map(
      (name) => lexicon.stagedMain(name) ?? lexicon.add(shortForms.get(name.replace(/s$/, '')) ?? name),
    );
    if (asMain) for (const id of ids) lexicon.addMain(id);
    return ids;
  };
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.content.text] : []));
  const lines = [title, ...openingLines(blocks)].flatMap((line) => (line === null ? [] : pathOf(line)));
  const opening = [
    ...lines.filter((line) => !namesSite(line, lexicon)),
    ...lines.filter((line) => namesSite(line, lexicon)),
  ];

  const isHandbook = blocks.some(
    (block) => block.kind === 'table' && /^quick facts:/i.test(block.rows[0]?.[0]?.text ?? ''),
  );
  for (const line of opening) {
    if (lexicon.mainRoles.length > 0) break;
    const names = rolesInTitle(line, lexicon);
    // A handbook page is about one group, though its title names two: "Nursing Assistants and Orderlies".
    if (isHandbook && names.length > 1) {
      addAll(names, false);
      addAll([line], true);
    } else addAll(names, true);
  }
  for (const heading of headings) {
    const asked = askedRoles(heading);
    addAll(asked, lexicon.mainRoles.length === 0 && asked.length > 0);
  }
  const plain = headings.flatMap((heading) => plainRole(heading) ?? []);
  addAll(plain, lexicon.mainRoles.length === 0 && plain.length > 1);
  const columns = blocks.flatMap((block) =>
    block.kind === 'table' ? [columnRoles(block.rows[0] ?? [], lexicon)] : [],
  );
  for (const names of columns) addAll(names, lexicon.mainRoles.length === 0 && names.length > 1);
  if (lexicon.mainRoles.length === 0) for (const id of mostNamed(blocks, lexicon)) lexicon.addMain(id);
  for (const block of blocks) if (block.kind === 'paragraph') namedInEmployment(block.content.text, lexicon);
  return lexicon;
}

/** A heading that is nothing but a job's name, perhaps with a number before it: "2. Onboarding specialist". */
function plainRole(heading: string): string | null {
  const name = withoutStage(heading.replace(/^\d{1,2}[.)]\s+/, ''));
  const words = wordsOf(name);
  const isPlain =
    words.length >= 1 &&
    words.length <= 5 &&
    /^[\p{L} /&-]+$/u.test(name) &&
    endsInJob(name) &&
    (words.length > 1 || !TOO_GENERAL.has(words[0]?.key ?? '')) &&
    !words.some(({ key }) => OUTSIDE_WORDS.has(key));
  return isPlain ? name : null;
}

/** "Registered nurses (RNs)", "RN (registered nurse)": short forms that the text itself explains. */
function findShortForms(blocks: readonly Block[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const block of blocks) {
    const text = textOf(block).slice(0, 20_000);
    for (const match of text.matchAll(/\(([A-Z]{2,6})s?\)/g)) {
      const short = match[1] ?? '';
      const before = wordsOf(text.slice(Math.max(0, match.index - 120), match.index)).slice(-short.length);
      const initials = before.map(({ key }) => key.charAt(0).toUpperCase()).join('');
      const noun = before.at(-1)?.key ?? '';
      if (initials === short && isJobNoun(noun) && !forms.has(short))
        forms.set(short, before.map(({ key }) => key).join(' '));
    }
    for (const match of text.matchAll(/\b([A-Z]{2,6}) \((\p{L}[\p{L} -]{4,60})\)/gu)) {
      const [, short = '', name = ''] = match;
      const words = wordsOf(name);
      if (
        words.map(({ key }) => key.charAt(0).toUpperCase()).join('') === short &&
        isJobNoun(words.at(-1)?.key ?? '')
      )
        forms.set(short, name);
    }
  }
  return forms;
}

/** The first lines of a text, where its title stands: headings and short lines above the first prose. */
function openingLines(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(0, 12)) {
    if (block.kind === 'table') break;
    if (block.kind === 'heading' || textOf(block).length < 90) lines.push(textOf(block));
    else break;
  }
  return lines;
}

/** The jobs that a title names: "A vs. B: …", "What is an A?", "A Salary in 2024", or a job's name alone. */
export function rolesInTitle(title: string, lexicon: RoleLexicon): string[] {
  const line = (pathOf(title)[0] ?? title).replace(/\s+[|•·].*$/u, '').trim();
  if (line.length > 160) return [];
  const sides = line.split(/\s+(?:vs\.?|v\.|versus)\s+/i);
  if (sides.length > 1) {
    const names = sides.map((side, index) => tidyName(side, index === sides.length - 1));
    if (names.every((name) => name !== null && (isPlausible(name, lexicon) || wordsOf(name).length <= 4)))
      return shareNoun(names.filter((name) => name !== null));
  }
  const between =
    /\bdifferences? between (?:an? |the )?(.{3,60}?) and (?:an? |the )?(.{3,60}?)(?:\?|$|[:.])/i.exec(line);
  if (between?.[1] !== undefined && between[2] !== undefined) {
    const names = [tidyName(between[1], false), tidyName(between[2], true)].filter((name) => name !== null);
    if (names.length === 2 && names.some((name) => isPlausible(name, lexicon))) return shareNoun(names);
  }
  const either = line.replace(/[:?].*$/u, '').split(/\s+(?:or|and)\s+(?:an?\s+)?/i);
  if (either.length === 2 && !line.includes(',')) {
    const names = either.map((side, index) => tidyName(side, index === 1));
    const found = names.filter((name) => name !== null && endsInJob(name));
    if (found.length === 2) return found.filter((name) => name !== null);
  }
  const asked = askedRoles(line);
  if (asked.length > 0) return asked;
  const german = germanTitleRole(line);
  if (german !== null) return [german];
  const plain = tidyName(line, true);
  if (plain !== null && isPlausible(plain, lexicon)) return [plain];
  const inside = lexicon.find(line).filter(({ role }) => role !== null);
  return inside.length > 0 && line.split(/\s+/u).length <= 16
    ? inside.map(({ from, to }) => line.slice(from, to))
    : [];
}

function askedRoles(line: string): string[] {
  for (const pattern of ASKED) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined) continue;
    const tidy = tidyName(withoutStage(name), true);
    if (tidy !== null && wordsOf(tidy).length <= 8 && endsInJob(tidy)) return splitList(tidy);
  }
  return [];
}

/** "an account manager and a sales representative" are two. A name with commas is one: "… and marketing managers". */
function splitList(name: string): string[] {
  const sides = name.split(/ (?:and|or) (?:an? )?/i);
  return sides.length === 2 && sides.every(endsInJob) && !name.includes(',') ? sides : [name];
}

/** "Program vs. Business Analyst": the noun at the end belongs to both. */
function shareNoun(names: readonly string[]): string[] {
  const last = names.at(-1)?.split(/\s+/u) ?? [];
  const noun = last.at(-1) ?? '';
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
    .replace(/^(?:the|an?|average|typical|what|understanding|about|being|top|best|home)\s+/gi, '')
    .trim();
  if (cutTopic) {
    // The topic is cut behind the name only: "Career counselor salary" keeps its first word.
    const first = /^\S+\s*/u.exec(name)?.[0] ?? '';
    name = (first + name.slice(first.length).replace(TOPIC, '')).trim();
  }
  // "Business analyst contractor": how one is employed is no part of the job's name.
  const employed = /^(.+\s\S+)\s(?:contractor|freelancer|apprentice)s?$/i.exec(name.trim());
  if (employed?.[1] !== undefined && endsInJob(employed[1])) name = employed[1];
  name = name
    .replace(/[’']s?\s*$/u, '')
    .replace(/[,;\s]+$/u, '')
    .trim();
  const words = wordsOf(name);
  return words.length >= 1 && words.length <= 9 ? name : null;
}

const endsInJob = (name: string): boolean => isJobNoun(wordsOf(name).at(-1)?.key ?? '');

function isPlausible(name: string, lexicon: RoleLexicon): boolean {
  return endsInJob(name) || lexicon.find(name).some(({ to }) => to >= name.length - 1);
}

/** Names of jobs in the first row of a table, when every filled cell but the corner is one. */
function columnRoles(row: readonly { text: string }[], lexicon: RoleLexicon): string[] {
  const cells = row.map(({ text }) => text.trim()).filter((text) => text !== '');
  const jobs = cells.filter((text) => text.length < 70 && !/\d/.test(text) && isPlausible(text, lexicon));
  return jobs.length >= 2 && jobs.length >= cells.length - 1 ? jobs : [];
}

/** Handbook pages split a group into occupations: "X held about 27,000 jobs", "wage for X was". */
function namedInEmployment(text: string, lexicon: RoleLexicon): void {
  for (const pattern of [
    /\bwages? for ([\p{L}][\p{L} ,-]{3,140}?) (?:was|were|in the top)\b/gu,
    /(?:^|\. )([\p{Lu}][\p{L} ,-]{3,140}?) held about [\d.,]+/gu,
  ])
    for (const match of text.matchAll(pattern)) {
      const name = match[1]?.trim();
      if (name !== undefined && wordsOf(name).length <= 16 && wordsOf(name).some(({ key }) => isJobNoun(key)))
        lexicon.add(name);
    }
}

function mostNamed(blocks: readonly Block[], lexicon: RoleLexicon): RoleId[] {
  const counts = new Map<RoleId, number>();
  for (const block of blocks) {
    const text = block.kind === 'table' ? '' : textOf(block);
    for (const { role } of lexicon.find(text.slice(0, 4_000)))
      if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? [] : [best[0]];
}
