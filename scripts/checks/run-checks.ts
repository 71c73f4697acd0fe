import type { Check } from './check.ts';
import { type Finding, finding } from './finding.ts';
import type { Content } from './read-content.ts';

export interface CheckResult {
  check: Check;
  examined: number;
  findings: Finding[];
}

/** Runs every check over the content and collects every finding. A check that examined nothing gets a finding for that. */
export function runChecks(checks: readonly Check[], content: Content): CheckResult[] {
  return checks.map((check) => {
    const { examined, findings } = check.check(content);
    if (examined > 0 || check.mayBeNone) return { check, examined, findings };
    const nothing = finding({
      code: 'nothing-examined',
      file: 'content',
      wrong: `The check "${check.name}" examined nothing.`,
      expected: check.examines,
      next: 'Run the command at the root of the repository, or put the missing files back.',
    });
    return { check, examined, findings: [nothing, ...findings] };
  });
}

/** All findings, file by file, in the order of their places. */
export function orderedFindings(results: readonly CheckResult[]): Finding[] {
  return results
    .flatMap(({ findings }) => findings)
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}
