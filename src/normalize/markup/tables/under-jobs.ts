import { endsInJobNoun, isJobNoun, wordsOf } from '../../roles/role-words.ts';
import { AMOUNT_WITH_PERIOD, amountsIn, cutRow } from './cells.ts';
import { cutGluedHead } from './heads.ts';
import { pipeRow } from './pipe-row.ts';

/**
 * A table that sets jobs side by side and lost its borders: a head that is a corner and names of jobs ("Aspect Data
 * Analyst Data Scientist"), then rows of which some end in as many amounts. Rows of words cannot be cut and stay
 * whole. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitUnderJobs(lines: readonly string[], at: number): string[] | null {
  const names = cutAtJobs(lines, at);
  if (names === null) return null;
  const rows: string[][] = [];
  let lastCut = 0;
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    if (line === '' && lastCut === rows.length && isRowOf(lines[next + 1], names.length)) {
      rows.push(names.map(() => ''));
      lastCut++;
      continue;
    }
    if (line === '' || line.length > LONGEST_ROW || line.includes('|')) break;
    const whole = cutRow(line);
    const row = whole?.length === names.length ? whole : cutGlossed(line, names.length - 1);
    const isCut = row !== null && row.length === names.length && row.slice(1).every(isAmountCell);
    rows.push(isCut ? row : [line, ...names.slice(1).map(() => '')]);
    if (isCut) lastCut = rows.length;
  }
  return lastCut === 0 ? null : [names, ...rows.slice(0, lastCut)].map(pipeRow);
}

/** Whether a line is a row of as many cells: after it a blank one has parted no table from another. */
function isRowOf(line: string | undefined, width: number): boolean {
  const row = cutRow((line ?? '').trim().slice(0, LONGEST_ROW));
  return row?.length === width && row.slice(1).every(isAmountCell);
}

/**
 * "Average salary $44K–$51K $33K–$39K (up to $58K with own clients)", "Median pay $28,700 $25,300 for hairdressers and stylists": a
 * row whose amounts bear what explains them, in brackets or behind the last one. Null where anything else stands between.
 */
function cutGlossed(line: string, columns: number): string[] | null {
  const plain = line.replace(/\([^()]*\)/g, (gloss) => ' '.repeat(gloss.length));
  const amounts = [...plain.matchAll(BOUNDED_AMOUNT)];
  const [first] = amounts;
  if (first === undefined || first.index === 0 || amounts.length !== columns) return null;
  const ends = amounts.map(({ index, 0: amount }, order) => ({
    from: index,
    to: amounts[order + 1]?.index ?? line.length,
    behind: plain.slice(index + amount.length, amounts[order + 1]?.index ?? line.length).trim(),
  }));
  const isRow = ends.every(
    ({ behind }, order) =>
      behind === '' || behind === '*' || (order === columns - 1 && /^for \p{L}/u.test(behind)),
  );
  return isRow
    ? [line.slice(0, first.index).trim(), ...ends.map(({ from, to }) => line.slice(from, to).trim())]
    : cutRefrain(line, amounts);
}

/** "Under $25,310 Under $50,980": amounts with what bounds them. */
const BOUNDED_AMOUNT = new RegExp(
  `(?:(?:Under|Over|About|Up to|Less than|More than) )?(?:${AMOUNT_WITH_PERIOD.source})`,
  'gu',
);

/**
 * "Salary Median pay is $36,240 in the U.S. Median pay is $72,860 in the U.S.": the same said of two jobs. Gives the label and what
 * is said of each; null where the words around the amounts are not the same.
 */
function cutRefrain(line: string, amounts: readonly RegExpExecArray[]): string[] | null {
  const [first, second, ...others] = amounts;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const end = line.slice(second.index + second[0].length);
  const between = line.slice(first.index + first[0].length, second.index);
  const lead = between.slice(end.length).trimStart();
  const before = line.slice(0, first.index);
  if (end.trim() === '' || lead.trim() === '' || !between.startsWith(end) || !before.endsWith(lead))
    return null;
  const start = before.length - lead.length;
  const middle = second.index - lead.length;
  return [line.slice(0, start), line.slice(start, middle), line.slice(middle)].map((cell) => cell.trim());
}

/** Whether a cell holds an amount, whatever short words stand around it. */
const isAmountCell = (cell: string): boolean =>
  amountsIn(['', cell]) === 1 || (cell.length < 60 && /[$€£₹]\s?\d/.test(cell));

/** A row of words may hold what is done in each of the jobs. */
const LONGEST_ROW = 400;

/**
 * The cells of a head that names two jobs or more behind its corner. The noun of each ends its cell; where the corner
 * ends and the first job begins the rest of the text tells, which names that job without the corner.
 */
function cutAtJobs(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || !/^\p{Lu}[\p{L} /&()-]+$/u.test(head)) return null;
  const glued = cutGluedHead(head);
  if (glued.length > 2 && glued.length < 5 && glued.slice(1).every(endsInJobNoun)) return glued;
  const words = head.split(' ');
  const cells: string[][] = [[]];
  for (const word of words) {
    cells.at(-1)?.push(word);
    if (isJobNoun(wordsOf(word)[0]?.key ?? '')) cells.push([]);
  }
  const [first = [], ...others] = cells;
  if (others.pop()?.length !== 0 || others.length === 0 || others.length > 3) return null;
  if (words.some((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the)$/.test(word))) return null;
  // "Librarians and Library Media Specialists" is one title.
  if (cells.some(([start = '']) => /^(?:and|or|&)$/i.test(start))) return null;
  // Another head of the same columns says nothing of where the first of them begins.
  const end = [first.at(-1), ...others.map((cell) => cell.join(' '))].join(' ');
  const elsewhere = lines
    .slice(0, 2_000)
    .filter((line) => !line.trim().endsWith(end))
    .map((line) => line.toLowerCase());
  // "What Dental Hygienist Dental Assistant": both names begin alike.
  const alike = first.findIndex(
    (word, from) => from > 0 && from < first.length - 1 && word === others[0]?.[0],
  );
  const known = first.findIndex((_, from) => {
    const name = first.slice(from).join(' ').toLowerCase();
    return elsewhere.some((line) => line.includes(name));
  });
  const start = alike < 0 ? known : alike;
  if (start < 0) return null;
  return [first.slice(0, start), first.slice(start), ...others].map((cell) => cell.join(' '));
}
