import { isJobNoun, wordsOf } from '../roles/role-words.ts';
import { pipeRow } from './pipe-row.ts';

/** An amount with its sign, or a range, and what it is paid for. */
const SIGNED =
  '(?:[A-Z]{0,3}[$€£₹]|Rs\\.?|INR)\\s?[\\d,.]{1,14}\\s?(?:[kKmML]|LPA|[Ll]akhs?|Cr)?(?:\\s?[-–—]\\s?(?:[A-Z]{0,3}[$€£₹]|Rs\\.?|INR)?\\s?[\\d,.]{1,14}\\s?(?:[kKmML]|LPA|[Ll]akhs?|Cr)?)?\\+?(?:\\s?(?:/|per|an?)\\s?(?:year|yr|annum|month|mo|week|day|hour|hr))?';
const NUMBERED = new RegExp(`^(\\d{1,3})[.)]?\\s?(\\p{Lu}[^$€£₹\\d]{2,60}?)\\s?[:–-]?\\s?(${SIGNED})$`, 'u');

/**
 * A table whose rows are numbered and whose cells were run together: "1 Baker ₹2L – ₹5L per annum", "2Pastry Chef₹3L – ₹8L
 * per annum" under a head that names pay. The numbers, which go up by one, tell where a row begins. Gives its rows with
 * pipes and without the numbers, head first, or null where `at` begins none.
 */
export function splitNumbered(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || /\d{3}|[$€£₹]/.test(head) || !PAY_AT_END.test(head)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, number, label = '', amount = ''] = (line.length > 160 ? null : NUMBERED.exec(line)) ?? [];
    if (Number(number) !== rows.length + 1) break;
    rows.push([label.trim(), amount]);
  }
  if (rows.length < 3) return null;
  const pay = PAY_AT_END.exec(head);
  const corner = head
    .slice(0, pay?.index)
    .replace(/^(?:seq(?:uence)?|s\.?\s?no|sr\.?\s?no|sl\.?\s?no|no|rank|#)\.?\s?/i, '')
    .trim();
  return [[corner, (pay?.[0] ?? '').trim()], ...rows].map(pipeRow);
}

/** "Average Salary" of "Seq Job RolesAverage Salary". */
const PAY_AT_END =
  /(?:(?<=\p{Ll}|\s|\))(?:Average|Avg\.?|Median|Mean|Typical|Annual|Yearly|Monthly|Expected|Basic?)\s)*(?<=\p{Ll}|\s|\))(?:Salary|Pay|Wages?|Package|CTC|Earnings|Income)(?: (?:Range|Scale|Package))?(?:\s?\([^()]{1,20}\))?$/u;

/** A number or a range without a sign between a label and a place: "Joiner28 – 32 per hourNapier", "Glazier61,000Nelson". */
const UNSIGNED_ROW =
  /^(\p{Lu}[\p{L}\s/&().,'’-]{1,59}?[\p{L})])(\d{1,3}(?:,\d{3}|\.\d{1,2})?(?:\s?[-–—]\s?\d{1,3}(?:,\d{3}|\.\d{1,2})?)?(?:\s(?:per|an?|\/)\s?(?:hour|week|month|year|annum|day))?(?:\s\+\s[\p{Ll} ]{2,20}\p{Ll})?)(?:(\p{Lu}[\p{L}\s,.'’/&()-]{1,58}))?$/u;

/**
 * A table of jobs whose cells were run together and whose head alone bears the sign of money: "PositionSalary / Wage
 * $Location" over "Joiner28 – 32 per hourNapier". Gives its rows with pipes, or null where `at` begins none.
 */
export function splitUnsigned(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 120 || !/[$€£₹](?=\p{Lu}|$|\))/u.test(head)) return null;
  const names = head.split(/(?<=[\p{Ll}$€£₹)])(?=\p{Lu})/u);
  const [, pay = ''] = names;
  if (names.length < 2 || names.length > 3 || !/\b(?:salary|wages?|pay|rate)\b/i.test(pay)) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', amount = '', place = ''] =
      (line.length > 150 ? null : UNSIGNED_ROW.exec(line)) ?? [];
    if (label === '' || (place === '') !== (names.length === 2)) break;
    rows.push([label, amount, ...(names.length === 2 ? [] : [place])]);
  }
  return rows.length < 3 ? null : [names, ...rows].map(pipeRow);
}

const UNIT_IN_BRACKETS = /\((?:in )?(?:Rs\.?|INR|[$€£₹])\)/gu;
const GROUPED = '\\d{1,3}(?:,\\d{2,3})*,\\d{3}';
const GROUPED_CELL = `(${GROUPED}(?:\\s?[-–—]\\s?${GROUPED})?)`;

/**
 * The same where each column of numbers bears its unit and the places are left out: "RoleSalary Range (in Rs)Median (in Rs)" over
 * "Sous Chef301,700-1,024,600526,300". Gives its rows with pipes, or null where `at` begins none.
 */
export function splitUnderBrackets(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  const columns = head.length > 140 ? 0 : (head.match(UNIT_IN_BRACKETS) ?? []).length;
  const names = head.split(/(?<=[\p{Ll})])(?=\p{Lu})/u);
  if (columns < 2 || names.length !== columns + 1) return null;
  const pattern = new RegExp(`^(\\p{Lu}[^\\d$€£₹]{1,60}?)${GROUPED_CELL.repeat(columns)}$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const match = line.length > 160 ? null : pattern.exec(line);
    if (match === null) break;
    rows.push(match.slice(1).map((cell) => cell.trim()));
  }
  return rows.length < 2 ? null : [names, ...rows].map(pipeRow);
}

/** "Position Salary / Wage $ Location": the same head with its borders lost. */
const UNSIGNED_HEAD =
  /^(Job(?: Title)?|Position|Role|Title|Occupation|Post) ((?:\p{L}+ )?(?:Salary|Salaries|Wages?|Pay|Rate)(?: ?\/ ?\p{L}+)? \(?[$€£₹]\)?)(?: (Location|Region|Town|City|Area|Place))?$/iu;
const SPACED_ROW =
  /^(\p{Lu}[\p{L}\s/&().,'’-]{1,59}?[\p{L})]) (\d{1,3}(?:,\d{3}|\.\d{1,2})?(?:\s?[-–—]\s?\d{1,3}(?:,\d{3}|\.\d{1,2})?)?(?: ?\+)?(?: (?:per|an?|\/) ?(?:hour|week|month|year|annum|day))?)(?: (\p{Lu}[\p{L}\s,.'’/&()-]{1,58}))?$/u;

/**
 * A table of jobs whose borders were lost and whose head alone bears the sign of money: "Joiner 28 – 32 per hour Napier". Gives
 * its rows with pipes, or null where `at` begins none.
 */
export function splitUnsignedSpaced(lines: readonly string[], at: number): string[] | null {
  const line = (lines[at] ?? '').trim();
  const head = line.length > 120 ? null : UNSIGNED_HEAD.exec(line);
  if (head === null) return null;
  const names = head.slice(1).filter((name) => name !== undefined);
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const text = (lines[next] ?? '').trim();
    const [, label = '', amount = '', place = ''] = (text.length > 150 ? null : SPACED_ROW.exec(text)) ?? [];
    if (label === '' || (place === '') !== (names.length === 2)) break;
    rows.push([label, amount, ...(names.length === 2 ? [] : [place])]);
  }
  return rows.length < 3 ? null : [names, ...rows].map(pipeRow);
}

/** "StateHourlyWeeklyMonthlyYearly", "Hourly Weekly Monthly Annually": the times of four columns, perhaps behind a corner. */
const PERIODS_HEAD =
  /^(\p{Lu}\p{L}*?)?\s?(Hourly|Hour|Per Hour)\s?(Weekly|Week|Per Week)\s?(Monthly|Month|Per Month)\s?(Yearly|Annually|Annual|Year|Per Year)$/u;
const PERIODS_ROW =
  /^(\p{L}[^$€£₹\d]{1,80}?)\s?([$€£₹]?\d{1,3}\.\d{2})\s?([$€£₹]?(?:\d,\d{3}|\d{3}))\s([$€£₹]?\d{1,2},\d{3})\s([$€£₹]?\d{2,3},\d{3})$/u;
/** Hours of a week and weeks of a year by which such a table works out one rate from the other. */
const HOURS_A_WEEK = 40;
const WEEKS_A_YEAR = 52;

/**
 * A table of one pay by the hour, the week, the month and the year whose cells were run together: "California40.001,600 6,934
 * 83,210". Where the hour ends and the week begins the sizes tell, which have to agree. Gives its rows with pipes, head first, or
 * null where `at` begins none.
 */
export function splitPeriods(lines: readonly string[], at: number): string[] | null {
  const head = PERIODS_HEAD.exec((lines[at] ?? '').trim().slice(0, 80));
  if (head === null) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', ...sums] = (line.length > 140 ? null : PERIODS_ROW.exec(line)) ?? [];
    const [hour = 0, week = 0, , year = 0] = sums.map((sum) => Number(sum.replace(/[^\d.]/g, '')));
    const areOne =
      Math.abs(hour * HOURS_A_WEEK - week) <= 1 + week / 100 &&
      Math.abs(week * WEEKS_A_YEAR - year) <= year / 50;
    if (label === '' || !areOne) break;
    rows.push([label.trim(), ...sums]);
  }
  return rows.length < 2 ? null : [[head[1] ?? '', ...head.slice(2)], ...rows].map(pipeRow);
}

/** "Job Title Education Requirements Median Salary (2017)* Job Growth": the job, words, one column of pay, and its growth. */
const JOB_ROWS_HEAD =
  /^((?:Job|Career|Occupation|Profession)(?: Title)?)\s(\p{Lu}[\p{L} ]{3,40}?)\s((?:(?:Average|Median|Mean|Annual|Yearly) ){0,3}(?:Salary|Wages?|Pay)(?: \([^()]{1,20}\))?\*?)(?:\s(\p{Lu}.{2,60}))?$/u;
const JOB_ROW = /^(\p{Lu}.{4,120}?)\s([$€£₹]\d{1,3}(?:,\d{3})+\*?)(?:\s(\S.{0,80}))?$/u;

/**
 * A table of jobs with a column of words between the job and its pay, whose borders were lost: "Law Clerk Juris Doctor $53,300
 * 9%". The noun of the job ends its cell. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitJobRows(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  const names = head.length > 160 ? null : JOB_ROWS_HEAD.exec(head);
  if (names === null) return null;
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, lead = '', amount = '', rest = ''] = (line.length > 260 ? null : JOB_ROW.exec(line)) ?? [];
    const job = categoryOf(lead);
    if (job === '') break;
    rows.push([job, lead.slice(job.length).trim(), amount, ...(names[4] === undefined ? [] : [rest])]);
  }
  return rows.length < 2 ? null : [names.slice(1).filter((name) => name !== undefined), ...rows].map(pipeRow);
}

const CATEGORY_AMOUNT =
  /\s((?:(?:[A-Z]{0,3}[$€£₹]|R[sS]?\.?|INR)\s?)?\d[\d,.]{2,12}(?:\s?[-–—]\s?(?:(?:[A-Z]{0,3}[$€£₹]|R[sS]?\.?|INR)\s?)?\d[\d,.]{2,12})?)$/u;
const NO_AMOUNT = /\s(?:(?:required )?data (?:not (?:found|available)|awaited)|n\/a|-|–)$/i;
/** "Category Experience Median salary (INR)": the category, what its rows are split by, and the pay. */
const CATEGORY_HEAD =
  /^(Category|Job(?: Title| Category| Profile)?|Profession|Occupation|Role|Position|Title|Designation) (\p{L}[\p{L} ]{2,30}?) ((?:(?:Average|Median|Mean|Annual|Yearly|Monthly|Hourly) ){0,3}(?:salary|pay|wages?)\b.{0,20})$/iu;

/**
 * A table whose borders were lost and in which a category is named on the first of its rows alone, those below it being
 * indented: "Bakers Less than a year Rs 180,000", "  1-4 years Rs 240,000". Each row belongs to the category above it, which
 * ends with the noun of a job. Gives its rows with pipes and the category on each, or null where `at` begins none.
 */
export function splitCategories(lines: readonly string[], at: number): string[] | null {
  const head = CATEGORY_HEAD.exec((lines[at] ?? '').trim());
  if (head === null) return null;
  const rows: string[][] = [];
  let category = '';
  let isIndented = false;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 160 || line.trim() === '') break;
    const amount = CATEGORY_AMOUNT.exec(line.trimEnd())?.[1] ?? '';
    if (amount === '' && !NO_AMOUNT.test(line.trimEnd())) break;
    const text = line.trimEnd().replace(amount === '' ? NO_AMOUNT : CATEGORY_AMOUNT, '');
    if (/^\s{2,}\S/.test(line)) isIndented = true;
    else category = categoryOf(text);
    if (category === '') break;
    const label = /^\s/.test(line) ? text.trim() : text.slice(category.length).trim();
    rows.push([category, label, amount]);
  }
  return rows.length < 3 || !isIndented ? null : [['Job', ...head.slice(2, 4)], ...rows].map(pipeRow);
}

/** The words up to the noun of a job: "Clinical Psychologists" of "Clinical Psychologists Health care"; empty without one. */
function categoryOf(text: string): string {
  const words = text.split(' ');
  const end = words.slice(0, 5).findIndex((word) => isJobNoun(wordsOf(word)[0]?.key ?? ''));
  return end < 0 ? '' : words.slice(0, end + 1).join(' ');
}
