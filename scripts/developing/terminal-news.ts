import { type DeskReport, faultKey } from '../../src/desk/desk-report.ts';
import type { Examined } from './examine-content.ts';

const keysOf = ({ faults, toFinish }: DeskReport): string =>
  [...faults, ...toFinish].map(faultKey).sort().join('\u0001');

const counted = (count: number): string => `${count} ${count === 1 ? 'fault' : 'faults'}`;

/**
 * What a terminal is told after a change: the faults as `npm run check` words them, once for each change of them; a line
 * where they are as they were; that they are gone. Null where there is nothing to tell.
 * @param before what was found the time before; null at the start
 */
export function terminalNews(before: DeskReport | null, { report, words }: Examined): string | null {
  const count = report.faults.length + report.toFinish.length;
  const countBefore = before === null ? 0 : before.faults.length + before.toFinish.length;
  if (count === 0)
    return countBefore === 0 ? null : 'Nothing is wrong any more: `npm run check` finds no fault.';
  if (before !== null && keysOf(before) === keysOf(report)) return `Still ${counted(count)}, as told above.`;
  return `${words}\n`;
}
