import { MOST_ROLES } from './comparison-size.ts';
import type { RoleId } from './role-id.ts';

/** What /compare/ shows, as its address holds it: ?roles=a,b,c&only=differences. */
export interface ComparisonAsked {
  /** Ids of roles in the order asked for, each once, four at most. They may name no role that there is. */
  roles: RoleId[];
  /** What was asked for beyond four roles. */
  surplus: RoleId[];
  /** Words that no role's id can be made of, shortened, and to be shown as text only. */
  unreadable: string[];
  onlyDifferences: boolean;
}

/** No role's id is longer; a longer word is cut, so that no address makes the page endless. */
const LONGEST_ID = 80;
/** More words than this are not even counted. */
const MOST_WORDS = 40;
const LONGEST_ECHO = 30;

/** The id that a reader means by a word in an address: "Key Account Manager" → "key-account-manager". */
function idMeantBy(word: string): RoleId {
  return word
    .slice(0, LONGEST_ID)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_ID)
    .replace(/-$/, '');
}

/** Reads the part of an address after "?". Whatever it holds, what comes out can be shown and looked up safely. */
export function readComparisonAsked(search: string): ComparisonAsked {
  const parameters = new URLSearchParams(search);
  const words = parameters.getAll('roles').join(',').split(',', MOST_WORDS);
  const ids = [...new Set(words.map(idMeantBy))].filter((id) => id !== '');
  return {
    roles: ids.slice(0, MOST_ROLES),
    surplus: ids.slice(MOST_ROLES),
    unreadable: words
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && idMeantBy(word) === '')
      .map((word) => [...word.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, LONGEST_ECHO).join('')),
    onlyDifferences: parameters.get('only') === 'differences',
  };
}
