import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component that editors may use, with all that the page of components shows of it. */
export interface ShownComponent {
  name: string;
  /** What it is for, as a sentence. */
  meaning: string;
  /** What it stands around; null where it stands alone. */
  standsAround: string | null;
  /** Sets of attributes of which exactly one is to be given. */
  either: string[];
  props: {
    name: string;
    refersTo: string;
    required: boolean;
    meaning: string;
    /** A value that an example gives it; null where none does. */
    example: string | null;
  }[];
  examples: { source: string; Content: AstroComponentFactory }[];
  /** Slips, and what the check says of each. */
  wrong: {
    slip: string;
    written: string;
    said: { code: string; wrong: string; expected: string; next: string }[];
  }[];
}
