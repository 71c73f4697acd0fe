import type { ChangeEntry } from './change-entry.ts';
import type { Move } from './move.ts';

/** What the site remembers of itself: what it said, where things stood, and every address that it gave out. */
export interface History {
  /** The change log, content/changes/. */
  entries: ChangeEntry[];
  /** content/redirects.yml. */
  moves: Move[];
  /** content/ledger/addresses.txt: every address ever published, sorted. */
  ledger: string[];
}
