import type { Check, Finding } from './check.ts';
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
    const nothing: Finding = {
      file: `scripts/checks/rules/${check.name}.ts`,
      line: null,
      column: null,
      fault: `The check "${check.name}" examined nothing.`,
      expected: check.examines,
      remedy: 'Run the command at the root of the repository, or put the missing files back.',
    };
    return { check, examined, findings: examined === 0 ? [nothing, ...findings] : findings };
  });
}
