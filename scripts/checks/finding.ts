import type { FindingCode } from './catalogue/catalogue.ts';

/** A place in a text. Lines and columns count from 1, columns in UTF-16 units as editors count them. */
export interface Place {
  line: number;
  column: number;
  /** Offsets of what stands there. `end` equals `start` where it is a point. */
  start: number;
  end: number;
}

/** A stretch of a file's text, by offsets, and what is to stand in its stead. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** A mend that changes no meaning, so that a program may make it. */
export interface Fix {
  edits: readonly TextEdit[];
  /** A new path for the file, where its name is what is wrong. */
  renameTo: string | null;
}

/** One fault, with all that is needed to mend it. Findings are data; the reporters put them into words. */
export interface Finding {
  /** What kind of fault; docs/checks/<code>.md explains it. */
  code: FindingCode;
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  /** From 1; 1 where the fault lies in the file as a whole. */
  line: number;
  column: number;
  /** What is wrong, as a sentence. */
  wrong: string;
  /** What should stand there. */
  expected: string;
  /** What to do next: an edit, or a command in backquotes. */
  next: string;
  /** What `--fix` would do; null where only a person can tell. */
  fix: Fix | null;
}

/** The start of a file, for what is wrong with the file as a whole. */
export const HEAD: Place = { line: 1, column: 1, start: 0, end: 0 };

/** Puts a finding together; without a fix unless one is given. */
export function finding({
  place = HEAD,
  fix = null,
  ...words
}: Omit<Finding, 'line' | 'column' | 'fix'> & { place?: Place; fix?: Fix | null }): Finding {
  return { ...words, line: place.line, column: place.column, fix };
}

/** A fix that puts something else in one place. */
export function replacing({ start, end }: Pick<Place, 'start' | 'end'>, text: string): Fix {
  return { edits: [{ start, end, text }], renameTo: null };
}

/** Finds the line and column of an offset. Made once for a text, then quick. */
export function placesOf(text: string): (start: number, end?: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (start, end = start) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: start - (starts[low] ?? 0) + 1, start, end };
  };
}
