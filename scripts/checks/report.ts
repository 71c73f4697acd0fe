import type { Finding } from './check.ts';
import type { CheckResult } from './run-checks.ts';

function place({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

function formatFinding(finding: Finding): string {
  return [
    `${place(finding)}`,
    `  ${finding.fault}`,
    `  expected: ${finding.expected}`,
    `  to mend:  ${finding.remedy}`,
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Every finding for a terminal, file by file in the order of lines; each with what to do next. */
export function formatFindings(results: readonly CheckResult[]): string {
  const findings = results
    .flatMap((result) => result.findings)
    .sort(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    ...findings.map(formatFinding),
    `${counted(findings.length, 'fault')} in ${counted(files, 'file')}. Mend them, then run \`npm run check\` again.`,
  ].join('\n\n');
}

/** What was examined, one line a check, when there was nothing to find. */
export function formatClean(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ examined }) => String(examined).length));
  return results
    .map(({ check, examined }) => `${String(examined).padStart(width)} ${check.examines}: ${check.describe}`)
    .join('\n');
}
