import type { RoleId } from '../../domain/role-id.ts';
import { patternOfName } from '../roles/role-id-of.ts';
import { RANK_WORDS } from '../roles/role-words.ts';
import type { PaySighting } from './sighting.ts';

/** On fewer lines a kind of the page's job may well have its figures, though the text names it but once. */
const MANY_LINES = 4;
/** The same for a kind that the text never names as such, and for figures below the one sentence that names a job. */
const MANY_LINES_UNNAMED = 3;
/** A page that names more such roles is a list of jobs, and none of them was read with words that only stood before it. */
const MOST_ROLES = 20;
/** A line of fewer words, or without a full stop at its end, is a name over what follows and no sentence. */
const FEWEST_WORDS = 6;
const ENDS_SENTENCE = /[.!?]["”’)\]]*$/;

/** Whose each figure is meant to be, where it is not whose it was read to be. */
type Meant = (sighting: PaySighting) => RoleId | null;

/**
 * Gives figures back to the job of the page that were read to be of another one, where the text says the name of that one once at most
 * and tells its pay on many lines: who has so much to be told of is named again. Two ways lead there. A name was read with words that
 * only stood before it ("beginner landscape gardener", "key underwriter"): all figures go back; ranks are kept, for a list may name each of
 * them once. Or one sentence speaks of somebody else ("trainee train drivers are paid … while they learn", "286 marketers answered") and what
 * comes after it goes on about the job: all figures go back but those of that sentence.
 */
export function withoutNamesSaidOnce(
  sightings: readonly PaySighting[],
  mains: readonly RoleId[],
  text: string,
): readonly PaySighting[] {
  const many = [...Map.groupBy(sightings, ({ role }) => role)].filter(
    ([role, own]) => !mains.includes(role) && linesOfAll(own).size >= MANY_LINES_UNNAMED,
  );
  if (many.length === 0 || many.length > MOST_ROLES) return sightings;
  const lines = text.split('\n');
  const meant = new Map<RoleId, Meant>();
  for (const [role, own] of many) {
    const main = mains.find((one) => role.endsWith(`-${one}`)) ?? null;
    const named = linesNaming(role, lines);
    const told =
      main !== null && !hasRankBefore(role, main)
        ? kindNamedOnce(main, own, named)
        : sentenceNamingOnce(main ?? (mains.length === 1 ? (mains[0] ?? null) : null), own, named, lines);
    if (told !== null) meant.set(role, told);
  }
  return meant.size === 0
    ? sightings
    : sightings.map((sighting) => ({
        ...sighting,
        role: meant.get(sighting.role)?.(sighting) ?? sighting.role,
      }));
}

/** The numbers of the lines that say the name of a role, each as often as it does. */
function linesNaming(role: RoleId, lines: readonly string[]): number[] {
  const name = new RegExp(`\\b${patternOfName(role)}\\b`, 'gi');
  return lines.flatMap((line, index) => [...line.matchAll(name)].map(() => index + 1));
}

const hasRankBefore = (role: RoleId, main: RoleId): boolean =>
  role
    .slice(0, -main.length - 1)
    .split('-')
    .some((word) => RANK_WORDS.has(word));

const isSentence = (line: string): boolean =>
  ENDS_SENTENCE.test(line.trimEnd().slice(-8)) &&
  line.trim().slice(0, 400).split(/\s+/u).length >= FEWEST_WORDS;

const linesOfAll = (sightings: readonly PaySighting[]): Set<number> =>
  new Set(sightings.flatMap(({ lines }) => lines));

function kindNamedOnce(main: RoleId, own: readonly PaySighting[], named: readonly number[]): Meant | null {
  const many = named.length === 0 ? MANY_LINES_UNNAMED : MANY_LINES;
  return named.length <= 1 && linesOfAll(own).size >= many ? () => main : null;
}

function sentenceNamingOnce(
  main: RoleId | null,
  own: readonly PaySighting[],
  named: readonly number[],
  lines: readonly string[],
): Meant | null {
  const [at] = named;
  if (main === null || at === undefined || named.length > 1 || !isSentence(lines[at - 1] ?? '')) return null;
  const below = own.filter(({ lines: its }) => !its.includes(at));
  if (linesOfAll(below).size < MANY_LINES_UNNAMED) return null;
  return ({ lines: its }) => (its.includes(at) ? null : main);
}
