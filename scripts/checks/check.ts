import type { Content } from './read-content.ts';

/** One fault, with all that is needed to mend it. Findings are data; report.ts puts them into words for a terminal. */
export interface Finding {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  /** 1-based; null where the fault lies in the file as a whole. */
  line: number | null;
  column: number | null;
  /** What is wrong, as a sentence. */
  fault: string;
  /** What should stand there. */
  expected: string;
  /** What to do next: an edit, or a command in backquotes. */
  remedy: string;
}

export interface Outcome {
  /** How many things were looked at. A check that looked at nothing has shown nothing, and fails. */
  examined: number;
  findings: Finding[];
}

/** One rule about what editors write. It finds every fault; it never stops at the first, and never throws. */
export interface Check {
  /** Kebab-case, as the file is named. */
  name: string;
  /** What holds when the check finds nothing, as a sentence. */
  describe: string;
  /** What the check looks at, for the message when there was none of it. */
  examines: string;
  check(content: Content): Outcome;
}
