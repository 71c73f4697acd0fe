import type { FindingCode } from './catalogue/catalogue.ts';
import type { Finding } from './finding.ts';
import type { Content } from './read-content.ts';

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
  /** Whether there need be nothing to look at: a repository without corrections, or one that was never published, is sound. */
  mayBeNone?: true;
  /** Every code that its findings may have. */
  codes: readonly FindingCode[];
  check(content: Content): Outcome;
}
