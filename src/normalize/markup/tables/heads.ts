import { endsInJob } from '../../roles/ends-in-job.ts';
import { CORNER } from '../join-cells.ts';
import { isFigureAlone } from '../line-shape.ts';
import { cutAtNames } from './named-columns.ts';
import { cutPlausibly } from './plausible-head.ts';

/**
 * The cells of a head whose borders were lost, where one way of cutting it gives as many as the rows have; else null.
 * `columns` are those of amounts, behind which one of links may stand.
 */
export function cutHead(head: string, width: number, columns: number): string[] | null {
  const glued = cutGluedHead(head);
  const spaced = head.split(/(?<=\p{Ll}) (?=[\p{Lu}\p{Nd}])/u);
  const ways = [
    // "Area Social worker Counsellor": where names go on in small letters, each capital begins one.
    spaced.some((cell) => /\s\p{Ll}/u.test(cell)) && spaced.slice(1).every(endsInJob) ? spaced : [],
    cutAtStatistics(head, columns) ?? [],
    cutAtMeans(head, columns) ?? [],
    cutBehindJobs(head, width) ?? [],
    cutAtMeasures(head) ?? [],
    head.split('\t'),
    cutAtNames(head, columns) ?? [],
    head.includes(') ') ? cutAtBrackets(head) : [],
    glued,
    // "Account ManagerSales Manager" over "Salary$74,920$81,310": the corner over the labels was blank.
    glued.length > 1 && !CORNER.test(glued[0] ?? '') ? ['', ...glued] : [],
    spaced,
    // "Type of practice Up to 2 years 3 to 10 years": a number ends the span that a small word began.
    head.split(/(?<=\p{Ll})(?<!\b(?:to|and|or|under|over|than|from)) (?=[\p{Lu}\p{Nd}])/u),
    // The name of the column of links behind the amounts may have two words: "Open Jobs".
    width > columns + 1 && spaced.length > width
      ? [...spaced.slice(0, width - 1), spaced.slice(width - 1).join(' ')]
      : [],
    cutAtPeriods(head) ?? [],
    cutAtRefrain(head, columns) ?? [],
    cutAtRepeated(head, columns) ?? [],
    cutBehindPay(head) ?? [],
    cutAroundPay(head) ?? [],
    cutPlausibly(head, width) ?? [],
  ];
  return ways.find((cells) => cells.length === width)?.map((cell) => cell.trim()) ?? null;
}

/** "Year of service First Officer Captain": each name of a column is that of a job; else null. */
function cutBehindJobs(head: string, width: number): string[] | null {
  const words = head.split(' ');
  // "Sous Chef Executive Chef": the corner over the labels was blank.
  const all =
    CORNER.test(head) || /^(?:category|type|group|kind|measure|feature|factor)\b/i.test(head)
      ? null
      : jobsIn(words);
  if (all !== null) return all.length === width - 1 ? ['', ...all] : null;
  for (let corner = 1; corner <= Math.min(4, words.length - 2); corner++) {
    const names = jobsIn(words.slice(corner));
    if (names?.length === width - 1) return [words.slice(0, corner).join(' '), ...names];
  }
  return null;
}

const RANK =
  /^(?:assistant|associate|deputy|lead|chief|head|senior|junior|principal|staff|first|full|executive|sous|specialist|master)$/i;

/** Words as names of jobs, each of which ends where its noun stands; null where anything else is among them. */
function jobsIn(words: readonly string[]): string[] | null {
  const names: string[] = [];
  let name: string[] = [];
  for (const word of words) {
    if (!/^\p{Lu}(?:[\p{Ll}-]+|[\p{Lu}]{1,5})$/u.test(word) || name.length >= 3) return null;
    name.push(word);
    // "Assistant Professor": a rank begins a name, and ends none.
    if (!endsInJob(name.join(' ')) || (name.length === 1 && RANK.test(word))) continue;
    names.push(name.join(' '));
    name = [];
  }
  return name.length === 0 ? names : null;
}

const MEAN_WAGE =
  /(?:(?:mean|median|average) (?:hourly|weekly|monthly|annual) (?:wages?|salary|pay|earnings)|(?:hourly|weekly|monthly|annual) (?:mean|median|average)(?: (?:wages?|salary|pay))?)(?: \(\d{1,2}\))?/gi;

/**
 * "Industry Jobs (1) Share of industry, % Mean hourly wage Mean annual wage (2)": the last names of a head are those of the
 * amounts; those of the counts before them stand in the labels. Null where the head ends in fewer or more such names.
 */
function cutAtMeans(head: string, columns: number): string[] | null {
  const names = [...head.matchAll(MEAN_WAGE)];
  const [first] = names;
  const rest = head.slice(first?.index ?? head.length).replace(MEAN_WAGE, '');
  if (first === undefined || names.length !== columns || rest.trim() !== '') return null;
  return [head.slice(0, first.index).trim(), ...names.map(([name]) => name)];
}

/** "StateAnnual mean wageHourly mean wage": a new cell begins where a capital follows a small letter. */
export const cutGluedHead = (head: string): string[] =>
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

/** "Salary City X City Y City Z": behind the corner the name of every column begins with the same word; else null. */
function cutAtRepeated(head: string, columns: number): string[] | null {
  const words = head.split(' ');
  for (let corner = 0; corner <= Math.min(3, words.length - 2); corner++) {
    const rest = words.slice(corner);
    const starts = rest.flatMap((word, at) => (word === rest[0] ? [at] : []));
    const length = rest.length / columns;
    if (columns < 2 || length < 2 || starts.length !== columns) continue;
    if (starts.every((start, order) => start === order * length))
      return [
        words.slice(0, corner).join(' '),
        ...starts.map((start) => rest.slice(start, start + length).join(' ')),
      ];
  }
  return null;
}

/** "Grade Base Pay Average Premium Pay Total": each name of a column but the corner's ends in a noun of pay; else null. */
function cutBehindPay(head: string): string[] | null {
  const corner = CORNER.exec(head)?.[0] ?? /^\p{Lu}\p{Ll}+(?=\s)/u.exec(head)?.[0] ?? '';
  const names = head
    .slice(corner.length)
    .match(/(?:\S.*?\s)?(?:Pay|Salary|Wages?|Total|Compensation|Earnings|Bonus|Income|\d{1,2}%)(?=\s|$)/gu);
  return names === null ||
    !/^(?:grade|level|step|band|rank|state|city|year|experience|percentile)$/i.test(corner.trim()) ||
    names.join(' ').length < head.slice(corner.length).trim().length - names.length
    ? null
    : [corner.trim(), ...names];
}

const STATISTIC =
  /(?<=^|\s)(?:\d{1,2}(?:st|nd|rd|th)(?: percentile)?|\d{1,2}%|(?:lower|upper) quartile|median|mean|average)(?=\s|$)/giu;

/** "Role Location 25th percentile Median 75th percentile": as many statistics as columns of amounts end the head; else null. */
function cutAtStatistics(head: string, columns: number): string[] | null {
  const names = [...head.matchAll(STATISTIC)].slice(-columns);
  const [first] = names;
  if (first === undefined || first.index === 0 || names.length !== columns || columns < 3) return null;
  const tail = head.slice(first.index);
  return tail.replace(STATISTIC, '').trim() === ''
    ? [head.slice(0, first.index).trim(), ...names.map(([name]) => name)]
    : null;
}

/** "State Avg. Annual Avg. Hourly Cost of Living Index": columns that a measure and its time name, and one of something else behind them. */
function cutAtMeasures(head: string): string[] | null {
  const names = [
    ...head.matchAll(
      /(?<=^|\s)(?:(?:Avg\.?|Average|Median|Mean|Typical|Starting|Top|Bottom)(?: \d{1,2}%)? )?(?:Annual|Yearly|Monthly|Weekly|Daily|Hourly|Day)(?: (?:salary|pay|wages?|earnings|rates?))?(?: \([^()]{1,20}\))?(?=\s|$)/giu,
    ),
  ];
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined || first.index === 0 || names.length < 2) return null;
  const tail = head.slice(last.index + last[0].length).trim();
  const between = names.every(
    (name, at) =>
      at === 0 ||
      head.slice((names[at - 1]?.index ?? 0) + (names[at - 1]?.[0].length ?? 0), name.index).trim() === '',
  );
  // "City/Area Employees": a column of counts stands between the labels and the first measure.
  const corner = head.slice(0, first.index).trim();
  const [, labels, counts] =
    /^(\S+) (employees|employment|jobs|workers|population|openings)$/i.exec(corner) ?? [];
  const start = labels === undefined || counts === undefined ? [corner] : [labels, counts];
  return between ? [...start, ...names.map(([name]) => name), ...(tail === '' ? [] : [tail])] : null;
}

/** "City Average Salary Cost-of-Living Index": one column of pay between that of the labels and that of something else; else null. */
function cutAroundPay(head: string): string[] | null {
  const match =
    /^((?:City|State|Region|Location|Country|Metro(?: Area)?|Area|Employer|Company|Industry|Experience|Level|Role|Job Title))\s((?:(?:Average|Avg\.?|Mean|Median|Annual|Yearly|Monthly|Hourly|Base|Typical) ){0,3}(?:Salary|Pay|Wages?|Earnings)(?: \([^()]{1,20}\))?)\s(\p{Lu}.{2,40})$/u.exec(
      head,
    );
  return match === null ? null : match.slice(1);
}

/** "Step Annual Salary Monthly Gross Weekly Gross", "Step Per month Per year": each period begins a column of amounts. */
function cutAtPeriods(head: string): string[] | null {
  const starts = [
    ...head.matchAll(
      /\b(?:Annual|Yearly|Monthly|Weekly|Daily|Hourly|[Pp]er (?:year|month|week|day|hour))\b/g,
    ),
  ].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) return null;
  return [
    head.slice(0, first).trim(),
    ...starts.map((start, order) => head.slice(start, starts[order + 1] ?? head.length).trim()),
  ];
}

/** "Experience Years Average Annual Salary (INR)": the head of one column of labels and one of pay; else null. */
export function cutAtPay(head: string): string[] | null {
  const match =
    /^((?:\p{Lu}[\p{L}/]*[ /]){1,3}?)((?:(?:Average|Avg\.?|Mean|Median|Annual|Yearly|Monthly|Hourly|Base|Total|Expected|Gross|Net) ){0,3}(?:Salary|Salaries|Pay|Wages?|Earnings|Income|Remuneration|CTC|Package|Gehalt|Lohn)(?: \([^()]{1,30}\)| (?:per|in) \p{L}+)*)$/u.exec(
      head,
    );
  const [, label, pay] = match ?? [];
  return label === undefined || pay === undefined ? null : [label.trim(), pay];
}

/** "Level Usual Range What You Do": the head of labels, of one column of pay, and of one of words behind it; else null. */
export function cutBeforeWords(head: string): string[] | null {
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

/** The cells of a head on one line, over a label and as many figures as it names columns, each on a line of its own; else null. */
export function headOfStack(lines: readonly string[], at: number): string[] | null {
  const cells = (lines[at] ?? '')
    .slice(0, 160)
    .trim()
    .split(/\s{2,}|\t+/);
  if (cells.length < 4 || cells.some((cell) => cell.length > 30 || /\d/.test(cell))) return null;
  const below = lines.slice(at + 1, at + 2 + 2 * cells.length).filter((line) => line.trim() !== '');
  const [label = '', ...figures] = below.slice(0, cells.length);
  const isStack =
    figures.length === cells.length - 1 &&
    !isFigureAlone(label) &&
    figures.every((line) => isFigureAlone(line.trim()));
  return isStack ? cells : null;
}
