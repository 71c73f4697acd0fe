// What the desk of `npm run dev` tells the browser. Plain data: it is sent over the socket of Vite's development server.

/** The line of a fault, in three parts; the fault begins where `at` does. */
export interface Excerpt {
  before: string;
  at: string;
  after: string;
}

/** One fault of the content, in the words of `npm run check`. */
export interface DeskFault {
  code: string;
  /** The fault in a few words. */
  title: string;
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  /** From 1; line 1, column 1 where the fault lies in the file as a whole. */
  line: number;
  column: number;
  /** What is wrong, as a sentence. */
  wrong: string;
  /** What should stand there. */
  expected: string;
  /** What to do next; a command stands in backquotes. */
  next: string;
  /** Whether `npm run check -- --fix` would mend it. */
  fixable: boolean;
  /** Null where the fault is the file's as a whole. */
  excerpt: Excerpt | null;
}

/** Every fault of the content as it stands. */
export interface DeskReport {
  /** What has to be mended. */
  faults: DeskFault[];
  /** What is only left to do before the work is committed, such as telling readers why a record changed. */
  toFinish: DeskFault[];
}

/** The browser asks for the report when a page has loaded. */
export const ASK_EVENT = 'desk:ask';
/** The server tells it then, and whenever the content was examined anew. */
export const TELL_EVENT = 'desk:tell';

/** Where the desk's own pages stand below the site's base path: under `npm run dev` alone. */
export const DESK_FOLDER = '/_desk/';
/** Every tag that editors may use, shown. */
export const DESK_COMPONENTS = `${DESK_FOLDER}components/`;
/** All codes of faults. */
export const DESK_CODES = `${DESK_FOLDER}checks/`;

/** What a fault of this code is and how it is mended. */
export function deskCodePath(code: string): string {
  return `${DESK_CODES}${code}/`;
}

/** What makes two faults the same to a person, even when lines move. */
export function faultKey({ code, file, wrong }: DeskFault): string {
  return [code, file, wrong].join('\u0000');
}
