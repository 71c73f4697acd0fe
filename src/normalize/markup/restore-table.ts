import { isJobNoun, wordsOf } from '../roles/role-words.ts';
import { CORNER } from './join-cells.ts';
import { pipeRow } from './pipe-row.ts';

/** An amount as it stands in a cell: figures with a currency sign before or behind, and perhaps a second end. */
const CELL_AMOUNT =
  /(?:[~≈] ?)?(?:(?:(?<![A-Z-]|\p{Ll}, )[A-Z]{1,3}[$€£₹]|[$€£₹]|Rs\.? ?|\bINR )[\d,.]{1,15}(?<=,) \d{3}\b|(?:(?<![A-Z-]|\p{Ll}, )[A-Z]{1,3}[$€£₹]|[$€£₹] ?|Rs\.? ?|\bINR )[\d,.]{1,15}(?:[kKmL]\b| ?(?:LPA|[Ll]akhs?))?(?: ?(?:[-–—]|to) ?[A-Z]{0,3}(?:[$€£₹] ?)?[\d,.]{1,15}[kKmL]?)?\+?|(?<![\d.,])\d[\d,.]{0,14} ?(?:€|£|EUR\b|Euro\b)(?!\d)|(?<![\d.,])\d{1,3}(?:\.\d{1,2})? ?(?:LPA|L|[Ll]akhs?)(?!\p{L}))/gu;

/** "$82,640 per year", "$54,020 annually*", "£24,462 (c), (d)" with its notes is one cell. */
const AMOUNT_WITH_PERIOD = new RegExp(
  `(?:${CELL_AMOUNT.source})(?: ?(?:/|per|an?) ?(?:year|yr|annum|month|mo|week|day|hour|hr)\\b| (?:annually|yearly|monthly|hourly|weekly)\\b)?\\*?(?: ?\\([a-z]\\)(?:, ?\\([a-z]\\))*)?`,
  'gu',
);

const isHeadOfAmounts = (head: readonly string[], row: readonly string[]): boolean =>
  head.every((cell) => cell !== '' && !/\d{3}/.test(cell)) &&
  /\p{L}/u.test(row[0] ?? '') &&
  row.slice(1).every((cell) => /^[$€£₹]?[\d.,]+k?$/i.test(cell));

/**
 * A table whose cells are parted by tabs or by three spaces and more: at least two lines of as many cells (two or
 * more). Gives its rows with pipes, or null where `at` begins none.
 */
export function splitSpaced(lines: readonly string[], at: number): string[] | null {
  return splitBy(/\t+| {3,}|(?: ?\.){2,} (?=[$€£₹\d])/, 2, lines, at) ?? splitBy(/ {2,}/, 3, lines, at);
}

function splitBy(border: RegExp, least: number, lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 600) break;
    // Cells parted by tabs may be indented with the rest of their section.
    const cells = (line.includes('\t') ? line.replace(/^ +/, '') : line)
      .trimEnd()
      .split(border)
      .map((cell) => cell.trim());
    const first = rows[0];
    // "Annual", "Monthly" over "Average", "$88,140", "$7,345": the corner over the labels was blank and is lost.
    if (
      rows.length === 1 &&
      first !== undefined &&
      cells.length === first.length + 1 &&
      isHeadOfAmounts(first, cells)
    )
      first.unshift('');
    // A blank last cell leaves only the tab before it.
    if (first !== undefined && line.endsWith('\t') && cells.length === first.length - 1) cells.push('');
    if (cells.length < least || (first !== undefined && cells.length !== first.length)) break;
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
  return rows.map(pipeRow);
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
  const columns = amountsIn(first);
  for (let next = at + 2; next < lines.length; next++) {
    const row = cutRow(lines[next]);
    if (row === null || amountsIn(row) !== columns) break;
    rows.push(row);
  }
  if (rows.length < 2) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const unnamed = [head.trim(), ...first.slice(1).map(() => '')];
  // A column alone is one only under a head that names it; else each line bears its own label.
  const isWorded = columns === 1 && width === 3;
  const names = isWorded
    ? cutBeforeWords(head.trim())
    : columns === 1
      ? cutAtPay(head.trim())
      : (cutHead(head.trim(), width, columns) ?? unnamed);
  if (names === null || (columns === 1 && width > 3)) return null;
  const filled = [names, ...rows].map((row) => [...row, ...Array<string>(width).fill('')].slice(0, width));
  return filled.map(pipeRow);
}

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
    if (line === '' || line.length > LONGEST_ROW || line.includes('|')) break;
    const whole = cutRow(line);
    const row = whole?.length === names.length ? whole : cutGlossed(line, names.length - 1);
    const isCut = row !== null && row.length === names.length && amountsIn(row) === names.length - 1;
    rows.push(isCut ? row : [line, ...names.slice(1).map(() => '')]);
    if (isCut) lastCut = rows.length;
  }
  return lastCut === 0 ? null : [names, ...rows.slice(0, lastCut)].map(pipeRow);
}

/**
 * "Average salary $44K–$51K $33K–$39K (up to $58K with own clients)", "Median pay $28,700 $25,300 for hairdressers and stylists": a
 * row whose amounts bear what explains them, in brackets or behind the last one. Null where anything else stands between.
 */
function cutGlossed(line: string, columns: number): string[] | null {
  const plain = line.replace(/\([^()]*\)/g, (gloss) => ' '.repeat(gloss.length));
  const amounts = [...plain.matchAll(AMOUNT_WITH_PERIOD)];
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
    : null;
}

/** A row of words may hold what is done in each of the jobs. */
const LONGEST_ROW = 400;

/**
 * The cells of a head that names two jobs or more behind its corner. The noun of each ends its cell; where the corner
 * ends and the first job begins the rest of the text tells, which names that job without the corner.
 */
function cutAtJobs(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || !/^\p{Lu}[\p{L} /&()-]+$/u.test(head)) return null;
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
  const start = first.findIndex((_, from) => {
    const name = first.slice(from).join(' ').toLowerCase();
    return elsewhere.some((line) => line.includes(name));
  });
  if (start < 0) return null;
  return [first.slice(0, start), first.slice(start), ...others].map((cell) => cell.join(' '));
}

/** "Province Low ($/hour) Median ($/hour)": cells of a head that end in the unit of their column in brackets. */
const UNIT_CELL = /[^()]+\((?:[A-Z]{0,3}[$€£₹]|[A-Z]{3}\b|Rs\b)[^()]{0,12}\)/gu;
/** Where the name of the first column of figures begins, behind that of the labels. */
const MEASURE =
  /(?<=\S )(?:low|lowest|min|minimum|median|mean|average|avg|hourly|weekly|monthly|annual|yearly|base|total|starting)\b/i;

/**
 * A table whose borders were lost and whose head gives the unit of each column, so that its numbers bear no sign:
 * "Alberta 24.00 37.00 48.00". Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitUnderUnits(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || !head.endsWith(')')) return null;
  // "Experience (Years) Lowest Pay (Rs) Highest Pay (Rs)": a bracket of the corner is no unit of money.
  const gloss = /^\p{L}[\p{L} ]{1,30}\([\p{L} ]{3,20}\)\s(?=.*\))/u.exec(head)?.[0] ?? '';
  const cells = [...head.slice(gloss.length).matchAll(UNIT_CELL)].map(([cell]) => cell.trim());
  const [first = ''] = cells;
  const corner = first.search(MEASURE);
  if (cells.length < 2 || cells.join(' ') !== head.slice(gloss.length) || (corner < 1 && gloss === ''))
    return null;
  const rows = [
    gloss === ''
      ? [first.slice(0, corner).trim(), first.slice(corner), ...cells.slice(1)]
      : [gloss.trim(), ...cells],
  ];
  for (let next = at + 1; next < lines.length; next++) {
    const words = (lines[next] ?? '').trim().split(/\s+/u, 40);
    const label = words.slice(0, -cells.length).join(' ');
    const figures = words.slice(-cells.length);
    // "0-2", "10+" under "Experience (Years)" are labels, too.
    const isLabel =
      /\p{L}$/u.test(label) || (gloss !== '' && /^\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+)?$/.test(label));
    if (!isLabel || !figures.every((figure) => /^(?:[\d.,]{1,12}|N\/A|-|–)$/u.test(figure))) break;
    rows.push([label, ...figures]);
  }
  return rows.length < 3 ? null : rows.map(pipeRow);
}

/**
 * A table whose cells are parted by slashes between spaces ("Pharma / $163,900 / $144,100") or by semicolons: at least two
 * lines of as many cells, three or more, with figures. Gives its rows with pipes, or null where `at` begins none.
 */
export function splitSlashed(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  const border = /\s\/\s/u.test(lines[at] ?? '') ? /\s\/\s/u : /;\s/u;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 300 || line.includes('|')) break;
    const cells = line.trim().split(border);
    if (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  // Two words with a slash between are no row; four lines that each end in a figure are.
  const areEnded = rows.slice(1).every(([, cell = '']) => /^[$€£₹]?\d[\d.,]{2,}k?$/.test(cell));
  if ((rows[0]?.length ?? 0) < 3 && (rows.length < 4 || !areEnded)) return null;
  const figures = rows.filter((row) => row.slice(1).some((cell) => /\d{2}/.test(cell))).length;
  return rows.length < 2 || figures < rows.length - 1 ? null : rows.map(pipeRow);
}

/**
 * A table saved as values parted by commas ("Texas,29540,$103,470"): a head of three cells or more and at least two lines of
 * as many, in which only an amount with its sign holds commas of its own. Gives its rows with pipes, or null where `at`
 * begins none.
 */
export function splitCommas(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || !/^\p{L}[^,\d]*(?:,(?! )[^,\d]+){2,}$/u.test(head)) return null;
  const names = head.split(',');
  const rows = [names];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    if (line.length > 300 || /, /.test(line)) break;
    const cells = (line.match(/"[^"]*"|[$€£₹]\d{1,3}(?:,\d{3})*(?:\.\d+)?|[^,]+/gu) ?? []).map((cell) =>
      cell.replace(/^"|"$/g, ''),
    );
    if (cells.length !== names.length || !/\d/.test(line)) break;
    rows.push(cells);
  }
  return rows.length < 3 ? null : rows.map(pipeRow);
}

/** "10% 25% 50%", "Hour   Week   Month": names of columns, each of one word. */
const SHARE_HEAD = /^(?:\d{1,2}(?:\s?%|th|st|nd|rd)\s+){2,}\d{1,2}(?:\s?%|th|st|nd|rd)$/u;
const PERIOD_HEAD =
  /^(?:(?:per )?(?:hour(?:ly)?|day|daily|week(?:ly)?|month(?:ly)?|year(?:ly)?)\s+){2,}(?:per )?(?:hour(?:ly)?|day|daily|week(?:ly)?|month(?:ly)?|year(?:ly)?)$/iu;

/**
 * A head of percentiles or periods over a line of as many amounts and nothing else: a table without labels. Gives its two
 * rows with pipes and a blank label, or null where `at` begins none.
 */
export function splitUnlabelled(lines: readonly string[], at: number): string[] | null {
  // "HourDayWeek": the cells may have been run together.
  const written = (lines[at] ?? '').trim();
  const head = /\s/.test(written) ? written : written.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  if (head.length > 200 || !(SHARE_HEAD.test(head) || PERIOD_HEAD.test(head))) return null;
  const names = head.match(/(?:\bper )?\S+(?:\s%)?/giu) ?? [];
  const line = (lines[at + 1] ?? '').trim();
  const amounts = [...line.matchAll(CELL_AMOUNT)].map(([amount]) => amount);
  if (amounts.length !== names.length || line.replace(CELL_AMOUNT, '').trim() !== '') return null;
  return [names, amounts].map((row) => pipeRow(['', ...row]));
}

/** "Veterinary services $94,880": a label and its amount. */
const SIGNED_ROW = /^(\S.{0,118}?\p{L}(?:\S*\s|(?=[$€£₹])))([$€£₹]\d{1,3}(?:(?:,\d{3})+|\.\d{2}))$/u;
const BARE_ROW = /^(\S.{0,118}?(?:\p{L}\S*\s|\p{Ll}(?=\d)))(\d{1,3}(?:(?:,\d{3})+|\.\d{2}))$/u;

/**
 * A table of labels and amounts whose borders were lost and of which only the first row bears the sign of money.
 * Gives its rows with pipes, or null where `at` begins none.
 */
export function splitOneColumn(lines: readonly string[], at: number): string[] | null {
  const first = rowBy(SIGNED_ROW, lines[at]);
  if (first === null) return null;
  const rows = [first];
  for (let next = at + 1; next < lines.length; next++) {
    const row = rowBy(BARE_ROW, lines[next]);
    if (row === null) break;
    rows.push(row);
  }
  return rows.length < 2 ? null : rows.map(pipeRow);
}

function rowBy(pattern: RegExp, line: string | undefined): string[] | null {
  if (line === undefined || line.length > 140) return null;
  const match = pattern.exec(line.trim());
  return match === null ? null : [(match[1] ?? '').trim(), match[2] ?? ''];
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** What one glued cell may hold: a range, an amount, a percentage, a date, or dashes for what nobody knows. */
const GLUED_AMOUNT =
  '(?:(?:[$€£₹]|Rs\\.? ?)(?:\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{4,6}(?=[\\s*$€£₹–—-]|$)|\\d{1,3}(?:\\.\\d{1,2})?(?=[kKmML](?![a-z]))|\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2}(?!\\d))?)(?:[kKmML](?![a-z]))?|\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})? ?€|\\d{1,3}(?:\\.\\d{1,2})? ?(?:LPA|[Ll]akhs?)(?![a-z]))';
const GLUED_CELL = new RegExp(
  `(?:Under|Over|Up to|About|Less than|More than) ${GLUED_AMOUNT}|(?:Between |From )${GLUED_AMOUNT} (?:and|to) ${GLUED_AMOUNT}|${GLUED_AMOUNT}(?: ?[-–—] ?(?:${GLUED_AMOUNT}|\\d{1,3}(?:\\.\\d{1,2})?[kKmML](?![a-z])))?(?: per (?:annum|year|month|week|day|hour))?\\+?\\*?|[+-]?\\d{1,3}(?:\\.\\d{1,2})?%|--(?=[$€£₹\\d])|n\\/a(?=[$€£₹]|$)|[-–—](?=[$€£₹]|$)|(?:\\d{1,2} )?${MONTH} (?:19|20)\\d\\d|(?:19|20)\\d\\d$|\\d{1,3}(?:,\\d{3})*$`,
  'iy',
);
/** Where the first cell behind a glued label begins. */
const GLUED_LABEL =
  /^([^$€£₹]{0,80}?(?:[\p{Ll}\p{Lu})*]|(?:year|step|level|point|grade|band) \d{1,2}\+?))(?=(?:Between |From |Under |Over |Up to |About |Less than |More than |Rs\. ?)?[$€£₹]\d|Rs\.? ?\d|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})? ?€|\d{1,3}(?:\.\d{1,2})? ?(?:LPA|[Ll]akhs?)|n\/a[$€£₹]|[+-]?\d{1,3}(?:\.\d{1,2})?%)/iu;

/**
 * A table whose cells were run together without a space ("Alaska$74,920$36.02"): a head and at least two rows of as
 * many cells. Rows between them that hold words or counts cannot be cut and stay whole. Gives its rows with pipes,
 * head first, or null where `at` begins none.
 */
export function splitGlued(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || head === '' || /[$€£₹]/.test(head)) return null;
  // Rows of words may stand before the first one of figures.
  const until = lines.slice(at + 1, at + 1 + MOST_WORDS).findIndex((line) => cutGlued(line) !== null);
  const first = until < 0 ? null : cutGlued(lines[at + 1 + until]);
  if (first === null || (until > 0 && !isHeadOfJobs(head, first.length))) return null;
  const words = lines.slice(at + 1, at + 1 + until);
  if (words.some((line) => line.trim() === '' || line.length > 300)) return null;
  const rows = [
    ...words.map((line) => [line.trim().replaceAll('|', ' '), ...first.slice(1).map(() => '')]),
    first,
  ];
  let lastCut = Math.max(0, until);
  for (let next = at + 2 + until; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    if (line === '' || line.length > 300 || /[.!?]$/.test(line)) break;
    const row = cutGlued(line);
    const isCut = row !== null && row.length === first.length;
    rows.push(isCut ? row : [line.replaceAll('|', ' '), ...first.slice(1).map(() => '')]);
    if (isCut) lastCut = rows.length - 1;
  }
  if (lastCut === until) return null;
  const kept = rows.slice(0, lastCut + 1);
  const cells = cutGluedHead(head);
  // "1Alaska" under "RankState": the number of the row stands in a cell of its own.
  const isRanked = cells.length === first.length + 1 && kept.every(([label]) => /^\d/.test(label ?? ''));
  const cut = isRanked ? cells.slice(1) : cutHead(head, first.length, first.length - 1);
  // Labels with one amount each are a table only under a head that has two cells as well.
  if (cut === null && first.length === 2) return null;
  const names = cut ?? [head, ...first.slice(1).map(() => '')];
  const body = isRanked ? kept.map(([label = '', ...rest]) => [label.replace(/^\d+/, ''), ...rest]) : kept;
  return [names, ...body].map(pipeRow);
}

/** So many rows of words at most stand between a head and the first row of figures. */
const MOST_WORDS = 4;

/** "AspectParalegalLegal Assistant": a head whose cells behind the corner are as many jobs as the columns. */
const isHeadOfJobs = (head: string, width: number): boolean => {
  const cells = cutGluedHead(head);
  return cells.length === width && cells.slice(1).some((cell) => isJobNoun(wordsOf(cell).at(-1)?.key ?? ''));
};

/**
 * The same without a head ("Hourly Wage$12.40$15.10", "Year 4$26.10"): at least two rows of as many cells, of which each holds
 * an amount. What stands above them is a title.
 */
export function splitGluedRows(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  for (let next = at; next < lines.length; next++) {
    const row = cutGlued(lines[next]);
    if (
      row === null ||
      row.length !== (rows[0] ?? row).length ||
      !/[$€£₹]|Rs|LPA|[Ll]akh/.test(row.slice(1).join(' '))
    )
      break;
    rows.push(row);
  }
  return rows.length < 2 ? null : rows.map(pipeRow);
}

function cutGlued(line: string | undefined): string[] | null {
  if (line === undefined || line.length > 300) return null;
  const text = line.trim();
  const label = GLUED_LABEL.exec(text)?.[1];
  // "A$77,500": the letters before the sign are a part of it.
  if (label === undefined || /^(?:A|AU|C|CA|CAD|US|NZ|S|HK)$/.test(label)) return null;
  const cells = [label];
  GLUED_CELL.lastIndex = label.length;
  let end = label.length;
  for (let cell = GLUED_CELL.exec(text); cell !== null; cell = GLUED_CELL.exec(text)) {
    cells.push(cell[0]);
    end = GLUED_CELL.lastIndex;
    if (end === text.length) return cells;
  }
  // "Bank branch$48,000-$62,000Salary + bonus": a last cell of words.
  const words = text.slice(end);
  return cells.length > 1 && /^\p{Lu}[\p{L}\d ,+&/()%-]{2,80}$/u.test(words) ? [...cells, words] : null;
}

/** "10th percentile £311 £334 -", "Ohio - $21.85 -": a dash beside amounts stands for one that nobody knows. */
const AMOUNT_OR_DASH = new RegExp(`${AMOUNT_WITH_PERIOD.source}|(?<= )(?:-|–|N/A)(?= [$€£₹]|$)`, 'gu');

/** The label of a row and its amounts, where it holds nothing else; null for any other line. */
export function cutRow(line: string | undefined): string[] | null {
  if (line === undefined || line.length > 300) return null;
  const signed = [...line.matchAll(AMOUNT_WITH_PERIOD)];
  const withDashes = [...line.matchAll(AMOUNT_OR_DASH)];
  // "Director - £50,000": a dash between a label and its only amount is none.
  const isDashed = withDashes.length > signed.length && (signed.length > 1 || / (?:-|–|N\/A)$/.test(line));
  const amounts = isDashed ? withDashes : signed;
  const [first] = amounts;
  if (first === undefined) return null;
  const label = line.slice(0, first.index).trim().replace(/:$/, '');
  const between = line
    .slice(first.index)
    .replace(isDashed ? AMOUNT_OR_DASH : AMOUNT_WITH_PERIOD, '\t')
    .split('\t');
  // What stands behind the last amount is the text of a link to more ("Jobs in this city"), and a cell of its own.
  const last = between.pop()?.trim() ?? '';
  const isWhole = label !== '' && between.every((part) => part.trim() === '');
  if (!isWhole || /[.;!?]$|^[-–—,(+/]|^(?:and|or|to|per|an?|und|bis)\b/i.test(last)) return null;
  return [label, ...amounts.map(([amount]) => amount.trim()), ...(last === '' ? [] : [last])];
}

/** How many cells of a row hold amounts or a dash for one; "General ledger, 1040s" is a cell of words. */
const amountsIn = (row: readonly string[]): number =>
  row
    .slice(1)
    .filter((cell) => (/\d/.test(cell) && !/^\p{Lu}\p{Ll}{2}/u.test(cell)) || /^(?:-|–|N\/A)$/.test(cell))
    .length;

/**
 * The cells of a head whose borders were lost, where one way of cutting it gives as many as the rows have; else null.
 * `columns` are those of amounts, behind which one of links may stand.
 */
function cutHead(head: string, width: number, columns: number): string[] | null {
  const glued = cutGluedHead(head);
  const spaced = head.split(/(?<=\p{Ll}) (?=[\p{Lu}\p{Nd}])/u);
  const ways = [
    head.split('\t'),
    head.includes(') ') ? cutAtBrackets(head) : [],
    glued,
    // "Account ManagerSales Manager" over "Salary$74,920$81,310": the corner over the labels was blank.
    glued.length > 1 ? ['', ...glued] : [],
    spaced,
    // The name of the column of links behind the amounts may have two words: "Open Jobs".
    width > columns + 1 && spaced.length > width
      ? [...spaced.slice(0, width - 1), spaced.slice(width - 1).join(' ')]
      : [],
    cutAtPeriods(head) ?? [],
    cutAtRefrain(head, columns) ?? [],
  ];
  return ways.find((cells) => cells.length === width)?.map((cell) => cell.trim()) ?? null;
}

/** "StateAnnual mean wageHourly mean wage": a new cell begins where a capital follows a small letter. */
const cutGluedHead = (head: string): string[] =>
  head.split(/(?<=[\p{Ll})]|\p{Ll} \d)(?=\p{Lu})|(?<=\p{L})(?=\p{RI}\p{RI})/u);

/** "City Junior (0-2 years) Senior (5+ years)": brackets end the names of columns, and the first word is the corner. */
function cutAtBrackets(head: string): string[] {
  const cells = head.split(/(?<=\)) (?=\p{Lu})/u);
  const [first = ''] = cells;
  const corner = first.slice(0, Math.max(0, first.indexOf(' ')));
  return CORNER.test(corner) ? [corner, first.slice(corner.length + 1), ...cells.slice(1)] : cells;
}

/**
 * "Post Regional Pay Band London Pay Band": the columns of amounts end alike, and the last of them tells how many words stand
 * before that end. Null where no words come again in each of the columns.
 */
function cutAtRefrain(head: string, columns: number): string[] | null {
  const words = head.split(' ');
  for (let length = 3; length >= 1; length--) {
    const refrain = words.slice(-length).join(' ');
    const parts = head.split(refrain).map((part) => part.trim());
    if (parts.length !== columns + 1 || parts.at(-1) !== '' || columns < 2) continue;
    const before = parts.slice(1, -1).map((part) => part.split(' ').length);
    const [many = 0] = before;
    const lead = (parts[0] ?? '').split(' ');
    if (parts.slice(1, -1).includes('') || lead.length <= many || before.some((count) => count !== many))
      continue;
    const corner = lead.slice(0, -many).join(' ');
    return [
      corner,
      ...[lead.slice(-many).join(' '), ...parts.slice(1, -1)].map((part) => `${part} ${refrain}`),
    ];
  }
  return null;
}

/** "Step Annual Salary Monthly Gross Weekly Gross": each period begins a column of amounts. */
function cutAtPeriods(head: string): string[] | null {
  const starts = [...head.matchAll(/\b(?:Annual|Yearly|Monthly|Weekly|Daily|Hourly)\b/g)].map(
    ({ index }) => index,
  );
  const [first] = starts;
  if (first === undefined) return null;
  return [
    head.slice(0, first).trim(),
    ...starts.map((start, order) => head.slice(start, starts[order + 1] ?? head.length).trim()),
  ];
}

/** "Experience Years Average Annual Salary (INR)": the head of one column of labels and one of pay; else null. */
function cutAtPay(head: string): string[] | null {
  const match =
    /^((?:\p{Lu}[\p{L}/]*[ /]){1,3}?)((?:(?:Average|Avg\.?|Mean|Median|Annual|Yearly|Monthly|Hourly|Base|Total|Expected) ){0,3}(?:Salary|Salaries|Pay|Wages?|Earnings|Income|CTC|Package|Gehalt|Lohn)(?: \([^()]{1,30}\)| (?:per|in) \p{L}+)*)$/u.exec(
      head,
    );
  const [, label, pay] = match ?? [];
  return label === undefined || pay === undefined ? null : [label.trim(), pay];
}

/** "Level Usual Range What You Do": the head of labels, of one column of pay, and of one of words behind it; else null. */
function cutBeforeWords(head: string): string[] | null {
  const match =
    /^((?:Experience )?Level|Experience|Stage|Role|Position|Job Title|Title|City|State|Region|Grade|Employer|Setting|Industry) ((?:\p{Lu}\p{L}+ ){0,2}(?:Range|Salary|Pay|Wages?|Earnings|Band)(?: \([^()]{1,20}\))?) (\p{Lu}\P{N}{1,40})$/u.exec(
      head,
    );
  return match === null ? null : match.slice(1);
}

/** "State |", "Annual salary |": one cell of a head, alone on its line. */
const HEAD_CELL = /^([^|]{1,60})\|$/;

/**
 * A head whose cells stand on lines of their own over rows with pipes. Gives the cells for a row of `width`, the last
 * ones of the run, or null where fewer stand there; what stands above them is the caption.
 */
export function stackedHead(lines: readonly string[], at: number, width: number): string[] | null {
  const cells: string[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const cell = HEAD_CELL.exec(lines[before]?.trim() ?? '')?.[1];
    if (cell === undefined || /\d{3}/.test(cell)) break;
    cells.unshift(cell.trim());
  }
  return cells.length < width ? null : cells.slice(-width);
}
