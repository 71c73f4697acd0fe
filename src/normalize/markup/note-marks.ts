/** "per month351", "clerk35.": digits right behind a word, that lead to a note or a source. */
const BEHIND_WORD = /(?<=\p{Ll}{3})\d{1,4}(?=[.,;:)]?(?:\s|$))/gu;
/** Marks that stand behind words so often are marks, wherever else they stand. */
const OFTEN = 2;

/**
 * Blanks the digits that lead to notes, each by a space, so that nothing changes its place: behind words ("per month351"), and
 * those that stand behind words again and again, behind amounts too ("Rs. 40,260351").
 */
export function withoutNoteMarks(written: readonly string[]): readonly string[] {
  const lines = written.map((line) => line.replace(/(?<=\p{L})[¹²³⁰⁴-⁹](?!\p{L})/gu, ' '));
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [mark] of line.slice(0, LONGEST).matchAll(BEHIND_WORD))
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const marks = [...counts].filter(([, count]) => count >= OFTEN).map(([mark]) => mark);
  if (marks.length === 0) return lines;
  const any = marks.join('|');
  const pattern = new RegExp(
    `(?<=\\p{Ll}{3})(?:${any})(?=[.,;:)]?(?:\\s|$))|(?<=\\d,\\d{3}(?:\\.\\d{2})?)(?:${any})(?!\\d|[.,]\\d)`,
    'gu',
  );
  return lines.map((line) =>
    line.length > LONGEST ? line : line.replace(pattern, (mark) => ' '.repeat(mark.length)),
  );
}

/** Longer lines are left as they are. */
const LONGEST = 20_000;
