import { pipeRow } from './pipe-row.ts';

/**
 * A table whose cells are parted by slashes between spaces ("Pharma / $163,900 / $144,100"), by semicolons, or by dashes under a
 * head that gives the unit ("Nevada - 1,480 - 104,600"): at least two
 * lines of as many cells, three or more, with figures. Gives its rows with pipes, or null where `at` begins none.
 */
export function splitPartedBySigns(lines: readonly string[], at: number): string[] | null {
  const rows: string[][] = [];
  const border = borderOf(lines, at);
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
  return rows.length < 2 || figures < rows.length - 1 ? null : withLabels(withUnit(rows)).map(pipeRow);
}

/** "Welder: $74,300 a year", "Legal secretary - Toronto: $58,700": the label of a row and its first figure. */
const LABEL_AND_SUM = /^([^\d$€£₹:]{2,60}?)(?::\s|\s[-–—]\s)(.*[$€£₹]\s?\d.*)$/u;

/** "Welder: $74,300 a year; $37.60 an hour" among rows of the kind: what leads to the first figure is the label of all. */
function withLabels(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const labelled = rows.map(([first = '', ...others]) => {
    const [, label, sum] = LABEL_AND_SUM.exec(first.trim()) ?? [];
    return label === undefined || sum === undefined ? null : [label, sum, ...others];
  });
  return labelled.every((row) => row !== null) ? labelled : rows;
}

/** "State – Q1 – Average – Q3 (gross, per month)": what stands behind the last of such names is said of all. */
function withUnit(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head = [], ...body] = rows;
  const unit = STATISTICS_HEAD.test(head.join(' – '))
    ? /\s\([^()]*\)$/.exec(head.at(-1) ?? '')?.[0]
    : undefined;
  if (unit === undefined) return rows;
  return [head.map((name, column) => (column === 0 || name.endsWith(unit) ? name : name + unit)), ...body];
}

/** A head without figures whose last cell says what it is in: "State - Employed - Average (USD a year)". */
const DASHED_HEAD =
  /^\p{Lu}[^\d$€£₹]*\s[-–]\s[^$€£₹]*(?:\((?:in |[$€£₹])[^()]*\)|\((?:[A-Z]{3}|[$€£₹])[^()]*\)|[$€£₹])$/u;
/** "Nevada - 1,480 - 104,600": a row of it, whose last cell is a bare number. */
const DASHED_ROW = /\s[-–]\s\d[\d.,]*$/u;

/** "Federal state – Q1 – Average – Q3 (gross, per month)" over "Bavaria – 3.350 € – 3.890 € – 4.540 €": three sums and no range. */
const STATISTICS_HEAD =
  /^\p{Lu}[^\d$€£₹]*(?:\s[-–]\s(?:Q[123]|P\d\d|(?:lower|upper|first|third) quartile|low(?:est)?|high(?:est)?|min(?:imum)?|max(?:imum)?|average|mean|median)){3}(?:\s\([^()]*\))?$/iu;
const ROW_OF_THREE = /(?:\s[-–]\s[$€£₹]?\s?\d[\d.,]*k?(?:\s?€)?){3}$/u;

/** "Country – Scrum Master – Project Manager" over "Germany – €71,400 – €73,850": an amount for each name behind the corner, and no range. */
const CORNER_HEAD =
  /^(?:country|state|city|region|province|location|employer|company|industry|level|experience|place)(?:\s[-–]\s\p{L}[\p{L} .’']+){2,5}$/iu;
const SUM_OF_ROW = '(?:[A-Z]{1,3}\\s?)?[$€£₹]?\\s?\\d[\\d.,]*k?(?:\\s?€)?';

function isCornered(lines: readonly string[], at: number): boolean {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || !CORNER_HEAD.test(head)) return false;
  const names = head.split(/\s[-–]\s/u).length - 1;
  const row = new RegExp(`^\\p{Lu}[^\\d]*(?:\\s[-–]\\s${SUM_OF_ROW}){${names}}$`, 'u');
  return [1, 2].every((next) => row.test((lines[at + next] ?? '').trim().slice(0, 200)));
}

function borderOf(lines: readonly string[], at: number): RegExp {
  const head = lines[at] ?? '';
  const rowsOf = (row: RegExp): boolean =>
    [1, 2, 3].every((next) => row.test((lines[at + next] ?? '').trim().slice(0, 200)));
  const isDashed = head.length < 120 && DASHED_HEAD.test(head.trim()) && rowsOf(DASHED_ROW);
  const isOfThree = head.length < 120 && STATISTICS_HEAD.test(head.trim()) && rowsOf(ROW_OF_THREE);
  if (isDashed || isOfThree || isCornered(lines, at)) return /\s[-–]\s/u;
  return /\s\/\s/u.test(head) ? /\s\/\s/u : /;\s/u;
}
