import type { RoleId } from '../../../domain/role-id.ts';
import type { SpannedText } from '../../markup/spanned-text.ts';
import { isOfJob } from '../../roles/role-id-of.ts';
import type { RoleLexicon } from '../../roles/role-lexicon.ts';
import { JOB_COLUMN } from '../../roles/role-words.ts';
import { isRung } from '../labels/grades.ts';
import { type PayLabel, readPayLabel } from '../labels/pay-label.ts';
import type { Grid } from './read-grid.ts';

/** "Employer | Role | Pay": the job of a row, which stands in a column of its own beside that of the labels; else null. */
export function jobOf(row: readonly SpannedText[], grid: Grid, lexicon: RoleLexicon): PayLabel | null {
  const column = grid.heads.findIndex((head) => head !== null && JOB_COLUMN.test(head.text.trim()));
  const text = column < 0 || column === grid.labelColumn ? '' : (row[column]?.text ?? '');
  return text === '' || isRung(text) ? null : readPayLabel(text, lexicon);
}

/** Whether the labels of the rows are jobs: their column is headed so, or most of them are. */
export function isTableOfJobs({ body, labelHead, labelOf }: Grid): boolean {
  const isScale = body.every((row) => isRung(row[0]?.text ?? ''));
  if (JOB_COLUMN.test(labelHead?.text.trim() ?? '') && !isScale) return true;
  const labels = body.slice(0, 200).flatMap((row) => labelOf(row) ?? []);
  const jobs = labels.filter(({ roles, segment }) => roles.length > 0 && segment === null);
  return jobs.length >= 3 && jobs.length >= labels.length * 0.6;
}

/** Whether the rows of a table of jobs are of several ones: three, or under "Job title" one that is not the page's. */
export function namesMany({ body, labelHead, labelOf }: Grid, mains: readonly RoleId[]): boolean {
  const roles = [...new Set(body.slice(0, 200).flatMap((row) => labelOf(row)?.roles ?? []))];
  const others = roles.filter((role) => !mains.some((main) => isOfJob(role, main)));
  return roles.length >= 3 || (JOB_COLUMN.test(labelHead?.text.trim() ?? '') && others.length > 0);
}
