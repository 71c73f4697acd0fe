import { categoryOf } from './category-of.ts';
import { pipeRow } from './pipe-row.ts';

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
