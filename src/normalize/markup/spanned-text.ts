/** A run of text that knows on which line of the source each of its characters stands. */
export interface SpannedText {
  readonly text: string;
  /** Where each line begins in `text`, in rising order; the first begins at 0. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
}

/** The index of the last start at or before `offset`. Searched by halves: a paragraph may have thousands of lines. */
function startAt({ starts }: SpannedText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line of the source on which the character at `offset` stands. */
export function lineAt(spanned: SpannedText, offset: number): number {
  return spanned.starts[startAt(spanned, offset)]?.line ?? 1;
}

/** Every line of the source that the characters from `from` up to (not with) `to` touch. */
export function linesBetween(spanned: SpannedText, from: number, to: number): number[] {
  const touched = spanned.starts.slice(startAt(spanned, from), startAt(spanned, Math.max(from, to - 1)) + 1);
  return [...new Set(touched.map(({ line }) => line))].sort((a, b) => a - b);
}

/** Every line of the source that the text touches. */
export function allLines(spanned: SpannedText): number[] {
  return [...new Set(spanned.starts.map(({ line }) => line))].sort((a, b) => a - b);
}

/** The characters from `from` up to (not with) `to`, with their lines. */
export function sliceSpanned(spanned: SpannedText, from: number, to: number): SpannedText {
  const first = startAt(spanned, from);
  const last = startAt(spanned, Math.max(from, to - 1));
  const starts = spanned.starts
    .slice(first, last + 1)
    .map(({ at, line }) => ({ at: Math.max(0, at - from), line }));
  return { text: spanned.text.slice(from, to), starts };
}

/** Two texts as one, with a space between them. */
export function joinSpanned(first: SpannedText, second: SpannedText): SpannedText {
  const from = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    starts: [...first.starts, ...second.starts.map(({ at, line }) => ({ at: at + from, line }))],
  };
}

/** The text without white space at its ends. */
export function trimSpanned(spanned: SpannedText): SpannedText {
  const lead = spanned.text.length - spanned.text.trimStart().length;
  return sliceSpanned(spanned, lead, Math.max(lead, spanned.text.trimEnd().length));
}
