import { CELL_AMOUNT } from './cells.ts';
import { pipeRow } from './pipe-row.ts';

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
