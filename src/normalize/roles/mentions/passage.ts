import type { RoleId } from '../../../domain/role-id.ts';
import { findPlaces, type PlaceMention } from '../../mentions/find-places.ts';
import { isPlural, STAGE_WORDS, type Word, wordsOf } from '../role-words.ts';

export interface RoleMention {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** Null for a rank alone ("trainees"), whose job stands elsewhere. */
  readonly role: RoleId | null;
  /** "trainee" where the mention is a rank alone. */
  readonly rank: string | null;
  /** "senior" of "senior data analysts", which stands before the mention and names no other job; else null. */
  readonly stage?: string | null;
}

/** A name of a job by its words, and whose name it is. */
export interface JobName {
  readonly keys: readonly string[];
  readonly id: RoleId;
}

/** What names of jobs a source uses, as one asks who reads a text of it. */
export interface JobNames {
  /** The jobs that the source is about. */
  readonly mainRoles: readonly RoleId[];
  /** The words of the name of a job; none where the source and the profiles have no name for it. */
  titleOf(role: RoleId): readonly string[];
  isNamed(role: RoleId): boolean;
  /** The names that end in a word, the longest first. */
  namesEndingIn(key: string): readonly JobName[];
  /** The job of a name of three words or more, in whatever order they stand. */
  roleOfWords(keys: readonly string[]): RoleId | undefined;
  /** The job that a short form in capitals stands for. */
  roleOfShortForm(short: string): RoleId | undefined;
}

/** A text that mentions of jobs are looked for in. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: JobNames;
  /** The places that the text names. */
  places(): readonly PlaceMention[];
}

export function openPassage(text: string, names: JobNames): Passage {
  let places: readonly PlaceMention[] | null = null;
  return {
    text,
    words: wordsOf(text),
    names,
    places: () => {
      places ??= findPlaces(text);
      return places;
    },
  };
}

/** The words of stage right before the word at `at`, else null. */
export function stageBefore({ text, words }: Passage, at: number): string | null {
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = words[from - 1];
    const here = words[from];
    if (before === undefined || here === undefined || !/^[\s-]$/.test(text.slice(before.to, here.from)))
      break;
    if (!STAGE_WORDS.has(before.key)) break;
    from--;
  }
  const first = words[from];
  const last = words[at - 1];
  if (first === undefined || last === undefined || from === at) return null;
  return text.slice(first.from, last.to);
}

/** Whether the words from `start` to `end` are those of one name: only white space, commas, hyphens and brackets part them. */
export function isOneName({ text, words }: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const here = words[at];
    const next = words[at + 1];
    if (here === undefined || next === undefined || !/^[\s,;()/-]{1,3}$/.test(text.slice(here.to, next.from)))
      return false;
  }
  return true;
}

export const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:;•|\n]\s*|\p{L} [—–] )$/u.test(text.slice(Math.max(0, at - 4), at));

/** Whether the last words of a name are these. */
export const endsWith = (keys: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= keys.length && tail.every((key, index) => keys[keys.length - tail.length + index] === key);

/** "Across the border pharmacists average …": whether the word at `at` says where several do what is told of them. */
export const saysWhere = ({ text, words }: Passage, at: number, noun: Word): boolean =>
  isPlural(text.slice(noun.from, noun.to)) &&
  // "In the salaried community service dentists are on …".
  [1, 2, 3].some(
    (back) =>
      words[at - back]?.key === 'the' &&
      !/[,;:.!?]/.test(text.slice(words[at - back]?.to, noun.from)) &&
      /^(?:in|across|over|outside|beyond|behind|within|inside|near|around)$/.test(
        words[at - back - 1]?.key ?? '',
      ),
  );
