/** Something that keeps a source from being normalized, with its place and what to do about it. */
export interface Fault {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** 1-based; null where the fault lies in the file as a whole. */
  readonly line: number | null;
  /** What is wrong, as a sentence. */
  readonly fault: string;
  /** What to do next, as a sentence. */
  readonly remedy: string;
  /** What kind of fault it is, where a reader of faults tells kinds apart. */
  readonly kind?: FaultKind;
  /** The record that a correction is about. */
  readonly record?: string;
}

export type FaultKind =
  | 'sheet-without-facts'
  | 'correction-of-no-source'
  | 'correction-of-no-record'
  | 'correction-outdated'
  | 'correction-sets-no-record';

/** "seeds/x.md:4: The field … To mend it: …", one line a fault. */
export function formatFault({ file, line, fault, remedy }: Fault): string {
  return `${line === null ? file : `${file}:${line}`}: ${fault} ${remedy}`;
}
