import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import { findPlaces } from '../mentions/find-places.ts';
import { endsInJob } from './ends-in-job.ts';
import { areMostlyJobs, jobsPaidInLines, MANY, namesOfLines } from './names-by-layout.ts';
import { beginsWithRank } from './ranks.ts';
import { patternOfName, roleIdOf } from './role-id-of.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import {
  CIRCUMSTANCES,
  CREDENTIAL_WORDS,
  OF_MANY_KINDS,
  OUTSIDE_WORDS,
  RANK_WORDS,
  STAGE_WORDS,
  TOO_GENERAL,
  wordsOf,
} from './role-words.ts';
import { NO_JOB } from './stated-names.ts';

/**
 * Whether the text bears a name out that no list of jobs knows: it has to speak of it as often as of any known job, or
 * the title calls an electrician a sparky.
 */
export function isBorneOut(name: string, blocks: readonly Block[], lexicon: RoleLexicon): boolean {
  if (endsInJob(name) || lexicon.find(name).length > 0) return true;
  const last = wordsOf(name).at(-1)?.key ?? '';
  const own = blocks.filter((block) =>
    wordsOf(textOf(block).slice(0, 4_000)).some(({ key }) => key === last),
  ).length;
  // Who is called after what he does ("Falconer salary") has a job, though the text may name him but once.
  const fewest =
    /(?:er|or|eur|ist|ian|man)$/.test(last) && !NO_JOB.has(last) && !OUTSIDE_WORDS.has(last) ? 1 : 2;
  return own >= Math.max(fewest, ...countRoles(blocks, lexicon).values());
}

/** Whether a text names a job by just these words, no other job's noun being left out. */
export const namesPlainly = (text: string, id: RoleId): boolean =>
  new RegExp(`\\b${patternOfName(id)}\\b`, 'i').test(text);

/** "HVAC or Electrical?": two fields, each of which stands for the job of it that the text names most. */
export function rolesOfFields(line: string, blocks: readonly Block[], lexicon: RoleLexicon): RoleId[] {
  const sides = line
    .replace(/\s*[:?!–—|].*$/u, '')
    .split(/\s+(?:or|vs\.?|versus|and)\s+/i)
    .map((side) => wordsOf(side).map(({ key }) => key));
  if (sides.length !== 2 || sides.some((words) => words.length < 1 || words.length > 3)) return [];
  const counts = countRoles(blocks, lexicon);
  const roles = sides.map(
    (words) =>
      [...counts].filter(([role]) => lexicon.isOfField(role, words)).sort(([, a], [, b]) => b - a)[0]?.[0],
  );
  const [first, second] = roles;
  return first === undefined || second === undefined || first === second ? [] : [first, second];
}

/**
 * The job that most blocks name; the one that opens the text counts for more, for a text says first what it is about.
 * None where a table lists jobs, for such a page is about all of them. A long name counts only where the text says it
 * more than once, for words of a sentence may stand before a job by chance.
 */
export function mostNamed(blocks: readonly Block[], lexicon: RoleLexicon): RoleId[] {
  const counts = countRoles(blocks, lexicon);
  const joined = new Set<RoleId>();
  // "Advisors" on a page that speaks of one kind of advisor only are that kind.
  for (const [short, count] of [...counts]) {
    const [fuller, ...others] = [...counts.keys()].filter(
      (id) => id.endsWith(`-${short}`) && !beginsWithRank(id),
    );
    const order = [...counts.keys()];
    // "Elementary school teachers are paid by a grid", and then teachers, though substitute teachers are named as well.
    const isFirstOfAll = fuller !== undefined && fuller === order[0] && isWrittenSmall(fuller, blocks);
    if (fuller === undefined || (others.length > 0 && !isFirstOfAll) || short.includes('-')) continue;
    // A text names in full first what it then shortens; a fuller name that comes later is one of a special kind.
    // "Technicians" are of many kinds, wherever the one kind stands that a text names.
    const isOfMany = OF_MANY_KINDS.test(short) && isSaidAgain(fuller, blocks);
    if (order.indexOf(fuller) > order.indexOf(short) && (counts.get(fuller) ?? 0) <= count && !isOfMany)
      continue;
    counts.set(fuller, (counts.get(fuller) ?? 0) + count);
    counts.delete(short);
    joined.add(fuller);
  }
  const isSaidTwice = (role: RoleId): boolean =>
    isNamedTwice(role, blocks) || (role.split('-').length <= 2 && !/[^s]s-/.test(role));
  const lists =
    blocks.some(
      (block) => block.kind === 'table' && areMostlyJobs(block.rows.map(([cell]) => cell?.text.trim() ?? '')),
    ) ||
    new Set(namesOfLines(blocks)).size >= MANY ||
    jobsPaidInLines(blocks).length > 0;
  const [best] = [...counts]
    .filter(([role]) => !TOO_GENERAL.has(role) && (joined.has(role) || isSaidTwice(role)))
    .sort(([, a], [, b]) => b - a);
  if (best === undefined || lists) return [];
  const name = asItIsUsed(best[0].replaceAll('-', ' '), blocks);
  return [lexicon.add(name, roleIdOf(name))];
}

/** Whether a text writes a job in small letters but for the first: "Elementary school teachers", and not "UPS drivers". */
const isWrittenSmall = (role: RoleId, blocks: readonly Block[]): boolean =>
  blocks.some((block) => textOf(block).includes(role.replaceAll('-', ' ').slice(1)));

/** "General manager" in a text that says "hotel general manager" nearly always: the name with the word before it. */
function asItIsUsed(name: string, blocks: readonly Block[]): string {
  const pattern = new RegExp(`(?:(\\p{L}[\\p{L}-]{2,}) )?${name}s?(?!\\p{L})`, 'giu');
  const words = blocks.flatMap((block) =>
    [...textOf(block).slice(0, 4_000).matchAll(pattern)].map(([, word]) => wordsOf(word ?? '')[0]?.key ?? ''),
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isPart =
    word !== '' &&
    // "Full time optometrists".
    word !== 'time' &&
    count >= 3 &&
    count > words.length * 0.6 &&
    !OUTSIDE_WORDS.has(word) &&
    !RANK_WORDS.has(word) &&
    !CIRCUMSTANCES.has(word) &&
    !STAGE_WORDS.has(word) &&
    !CREDENTIAL_WORDS.has(word) &&
    findPlaces(word).length === 0;
  // "UPS drivers": the firm in whose name all of a page speaks.
  const isBrand = blocks.some((block) =>
    new RegExp(`(?<![\\p{L}])${word.toUpperCase()} ${name}`, 'u').test(textOf(block)),
  );
  return isPart && (wordsOf(name).length === 2 || (isBrand && word.length > 1)) ? `${word} ${name}` : name;
}

/** Whether more than one block says the name of a job, be it with a rank before it. */
const isSaidAgain = (role: RoleId, blocks: readonly Block[]): boolean =>
  blocks.filter((block) => textOf(block).toLowerCase().includes(role.replaceAll('-', ' '))).length > 1;

/** Whether more than one block names a job by just these words. */
export const isNamedTwice = (role: RoleId, blocks: readonly Block[]): boolean =>
  blocks.filter((block) => namesPlainly(textOf(block).slice(0, 4_000), role)).length > 1;

/** In how many blocks each job is named, in the order in which the text first names them; the first counts once more. */
export function countRoles(blocks: readonly Block[], lexicon: RoleLexicon): Map<RoleId, number> {
  const counts = new Map<RoleId, number>();
  for (const block of blocks) {
    const text = block.kind === 'table' ? '' : textOf(block);
    const named = lexicon.find(text.slice(0, 4_000)).flatMap(({ role }) => (role === null ? [] : [role]));
    for (const role of new Set(named))
      counts.set(role, (counts.get(role) ?? 0) + (counts.size === 0 ? 2 : 1));
  }
  return counts;
}
