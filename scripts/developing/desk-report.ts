import type { DeskFault, DeskReport, Excerpt } from '../../src/desk/desk-report.ts';
import { CATALOGUE, type FindingCode } from '../checks/catalogue/catalogue.ts';
import type { Finding } from '../checks/finding.ts';
import { allFiles, type Content } from '../checks/read-content.ts';
import { type CheckResult, orderedFindings } from '../checks/run-checks.ts';

/** While an editor is at work these are no mistakes yet: they are mended by one command when the work is done. */
const TO_FINISH: ReadonlySet<FindingCode> = new Set(['change-not-logged']);

/** More of a line than this hides the place. */
const BEFORE = 50;
const AFTER = 70;

/** The line of a place, cut so that the place stays in sight; null where the fault is the file's as a whole. */
export function excerptOf(text: string | undefined, { line, column }: Finding): Excerpt | null {
  if (line === 1 && column === 1) return null;
  const whole = text?.split('\n')[line - 1]?.replace(/\r$/, '');
  if (whole === undefined || whole.trim() === '') return null;
  // A place in the blank before a word is that of the word.
  const blank = /^\s*/.exec(whole.slice(column - 1))?.[0].length ?? 0;
  const start = Math.min(column - 1 + blank, whole.length);
  const rest = whole.slice(start);
  // The word that begins there; a sign of punctuation stands for itself.
  const at = /^[\p{L}\p{N}_-]+|^<[\w.]+|^./u.exec(rest)?.[0].slice(0, AFTER) ?? '';
  const before = whole.slice(0, start).trimStart();
  const after = rest.slice(at.length);
  return {
    before: before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before,
    at,
    after: after.length > AFTER ? `${after.slice(0, AFTER)}…` : after,
  };
}

/** What the browser is told of what was found, in the order of files and places. */
export function deskReport(results: readonly CheckResult[], content: Content): DeskReport {
  const texts = new Map(allFiles(content).map(({ file, text }) => [file, text]));
  const told = orderedFindings(results).map((finding) => ({
    isToFinish: TO_FINISH.has(finding.code),
    fault: {
      code: finding.code,
      title: CATALOGUE[finding.code].title,
      file: finding.file,
      line: finding.line,
      column: finding.column,
      wrong: finding.wrong,
      expected: finding.expected,
      next: finding.next,
      fixable: finding.fix !== null,
      excerpt: excerptOf(texts.get(finding.file), finding),
    } satisfies DeskFault,
  }));
  const those = (isToFinish: boolean): DeskFault[] =>
    told.filter((one) => one.isToFinish === isToFinish).map(({ fault }) => fault);
  return { faults: those(false), toFinish: those(true) };
}
