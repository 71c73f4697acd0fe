/** A run of text that knows on which line of the source each of its characters stands. */
export interface SpannedText {
  readonly text: string;
  /** Where each line begins in `text`, in rising order; the first begins at 0. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
}

/** Text that stands on one line. */
export function onLine(text: string, line: number): SpannedText {
  return { text, starts: [{ at: 0, line }] };
}

/** The line of the source on which the character at `offset` stands. */
export function lineAt(spanned: SpannedText, offset: number): number {
  let line = spanned.starts[0]?.line ?? 1;
  for (const start of spanned.starts) {
    if (start.at > offset) break;
    line = start.line;
  }
  return line;
}

/** Every line of the source that the characters from `from` up to (not with) `to` touch. */
export function linesBetween(spanned: SpannedText, from: number, to: number): number[] {
  const lines = new Set([lineAt(spanned, from)]);
  for (const { at, line } of spanned.starts) if (at > from && at < to) lines.add(line);
  return [...lines].sort((a, b) => a - b);
}

/** Every line of the source that the text touches. */
export function allLines(spanned: SpannedText): number[] {
  return [...new Set(spanned.starts.map(({ line }) => line))].sort((a, b) => a - b);
}

/** The characters from `from` up to (not with) `to`, with their lines. */
export function sliceSpanned(spanned: SpannedText, from: number, to: number): SpannedText {
  const starts = spanned.starts
    .filter(({ at }) => at > from && at < to)
    .map(({ at, line }) => ({ at: at - from, line }));
  return {
    text: spanned.text.slice(from, to),
    starts: [{ at: 0, line: lineAt(spanned, from) }, ...starts],
  };
}

/** The text without white space at its ends. */
export function trimSpanned(spanned: SpannedText): SpannedText {
  const lead = spanned.text.length - spanned.text.trimStart().length;
  return sliceSpanned(spanned, lead, Math.max(lead, spanned.text.trimEnd().length));
}
