import type { Word } from '../role-words.ts';

/** Nouns of who is at the head of something, which "of" names: "director of nursing", "head of UX". */
const HEADS: ReadonlySet<string> = new Set(['director', 'head', 'president', 'supervisor']);
const OF_FIELD =
  /^ of (?:[A-Z]{2,4}|\p{L}{4,}(?: (?:Operations|Success|Design|Management|Development|Engineering|Relations|Resources))?)(?![\p{L}])/u;

/** What stands behind the noun of a head and says of what: " of nursing"; null where none does. */
export const fieldOfHead = (text: string, noun: Word): string | null =>
  HEADS.has(noun.key) ? (OF_FIELD.exec(text.slice(noun.to))?.[0] ?? null) : null;

export const headsField = (text: string, noun: Word): boolean => fieldOfHead(text, noun) !== null;
