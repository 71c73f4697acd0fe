// `npm run check`: is everything that editors write as it should be? Prints every fault at once.
import { join } from 'node:path';
import { ALL_CHECKS } from './checks/all-checks.ts';
import { readContent } from './checks/read-content.ts';
import { formatClean, formatFindings } from './checks/report.ts';
import { runChecks } from './checks/run-checks.ts';

const results = runChecks(ALL_CHECKS, readContent(join(import.meta.dirname, '..')));
if (results.some(({ findings }) => findings.length > 0)) {
  console.error(formatFindings(results));
  process.exitCode = 1;
} else {
  console.log(formatClean(results));
}
