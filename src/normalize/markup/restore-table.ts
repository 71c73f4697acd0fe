/** An amount as it stands in a cell: a currency sign and figures, and perhaps a second end. */
const CELL_AMOUNT =
  /(?:[A-Z]{0,3}[$€£₹]|Rs\.? ?)[\d,.]{1,15}[kKmL]?(?: ?(?:[-–—]|to) ?[A-Z]{0,3}[$€£₹]?[\d,.]{1,15}[kKmL]?)?\+?/g;

/**
 * A table whose cells are parted by tabs or by three spaces and more: at least two lines of as many cells (two or
 * more). Gives its rows with pipes, or null where `at` begins none.
 */
export function splitSpaced(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 600) break;
    const cells = line
      .trimEnd()
      .split(/\t+| {3,}/)
      .map((cell) => cell.trim());
    const first = rows[0];
    if (cells.length < 2 || (first !== undefined && cells.length !== first.length)) break;
    rows.push(cells);
    // A table has figures from its first rows on; so that no long run of words is gone through at each of its lines.
    if (rows.length === 3 && !rows.some((row) => row.some((cell) => /\d/.test(cell)))) return null;
  }
  // Indented prose has an empty first cell and no figures; a table has some.
  if (
    rows.length < 2 ||
    rows.every(([first]) => first === '') ||
    !rows.some((row) => row.some((cell) => /\d/.test(cell)))
  )
    return null;
  return rows.map((row) => `| ${row.join(' | ')} |`);
}

/**
 * A table whose cell borders were lost: a head line, then at least two lines that each end in the same number
 * (two or more) of amounts. Gives its rows with pipes, head first, or null where `at` begins no such table.
 *
 * The head is cut where a word begins with a capital or a figure; if that does not give one cell a column, the
 * columns stay unnamed rather than guessed.
 */
export function splitBorderless(lines: readonly string[], at: number): string[] | null {
  const head = lines[at] ?? '';
  if (head.length > 200 || head.trim() === '' || /[$€£₹]/.test(head)) return null;
  const first = cutRow(lines[at + 1]);
  if (first === null) return null;
  const rows = [first];
  for (let next = at + 2; next < lines.length; next++) {
    const row = cutRow(lines[next]);
    if (row === null || row.length !== first.length) break;
    rows.push(row);
  }
  if (rows.length < 2) return null;
  const cells = cutHead(head.trim());
  const names = cells.length === first.length ? cells : [head.trim(), ...first.slice(1).map(() => '')];
  return [names, ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function cutRow(line: string | undefined): string[] | null {
  if (line === undefined || line.length > 300) return null;
  const amounts = [...line.matchAll(CELL_AMOUNT)];
  const [first] = amounts;
  if (amounts.length < 2 || first === undefined) return null;
  const label = line.slice(0, first.index).trim();
  const rest = line.slice(first.index).replace(CELL_AMOUNT, '').trim();
  return label !== '' && rest === '' ? [label, ...amounts.map(([amount]) => amount.trim())] : null;
}

function cutHead(head: string): string[] {
  if (head.includes('\t')) return head.split('\t').map((cell) => cell.trim());
  return head.split(/(?<=\p{Ll}) (?=[\p{Lu}\p{Nd}])/u).map((cell) => cell.trim());
}
