import { docsPath, type FindingCode } from '../catalogue/catalogue.ts';
import { type CheckResult, orderedFindings } from '../run-checks.ts';

/** What `npm run check -- --format json` prints. Fields are added, never renamed; `version` grows if one ever must be. */
export interface JsonReport {
  version: 1;
  clean: boolean;
  /** Every rule, with how many things it looked at and how many faults it found. */
  checks: { name: string; describe: string; examined: number; faults: number }[];
  findings: {
    code: FindingCode;
    /** Path from the root of the repository. */
    file: string;
    /** From 1, in UTF-16 units. */
    line: number;
    column: number;
    wrong: string;
    expected: string;
    next: string;
    /** Whether `--fix` would mend it. */
    fixable: boolean;
    /** The page that explains the code, from the root of the repository. */
    docs: string;
  }[];
}

/** The findings as JSON, two spaces deep. */
export function formatJson(results: readonly CheckResult[]): string {
  const findings = orderedFindings(results);
  const report: JsonReport = {
    version: 1,
    clean: findings.length === 0,
    checks: results.map(({ check, examined, findings: found }) => ({
      name: check.name,
      describe: check.describe,
      examined,
      faults: found.length,
    })),
    findings: findings.map(({ code, file, line, column, wrong, expected, next, fix }) => ({
      code,
      file,
      line,
      column,
      wrong,
      expected,
      next,
      fixable: fix !== null,
      docs: docsPath(code),
    })),
  };
  return JSON.stringify(report, null, 2);
}
