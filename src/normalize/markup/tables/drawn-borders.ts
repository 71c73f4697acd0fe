/** "+------+------+": the border of a table that was drawn; between two of its rows it is a blank one, elsewhere a blank line. */
export function withoutBorders(lines: readonly string[]): readonly string[] {
  const isDrawn = (line: string | undefined): boolean =>
    line !== undefined && /^\s*\+(?:[-=]{2,}\+){2,}\s*$/.test(line);
  if (!lines.some(isDrawn)) return lines;
  const isRowHere = (line: string | undefined): boolean => line !== undefined && /^\s*\|.*\|\s*$/.test(line);
  return lines.map((line, at) => {
    if (!isDrawn(line)) return line;
    const isWithin = isRowHere(lines[at - 1]) && isRowHere(lines[at + 1]);
    return isWithin ? `|${'  |'.repeat(line.split('+').length - 2)}` : '';
  });
}
