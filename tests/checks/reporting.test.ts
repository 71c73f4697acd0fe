import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import type { Check } from '../../scripts/checks/check.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { formatClean, formatFindings } from '../../scripts/checks/report.ts';
import { runChecks } from '../../scripts/checks/run-checks.ts';
import { readWorld, worldFolder } from './fixture-world.ts';

const content = () => readWorld();

test('every check has a name of its own, says what holds, and is listed once', () => {
  const names = ALL_CHECKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, describe, examines } of ALL_CHECKS) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(describe).toMatch(/^[A-Z].*\.$/);
    expect(examines).not.toBe('');
  }
});

test('a check that examined nothing fails, so that an empty folder is not taken for a sound one', () => {
  const folder = worldFolder();
  rmSync(join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'seeds'), { recursive: true });
  const results = runChecks(ALL_CHECKS, readContent(folder));
  expect(results.map(({ findings }) => findings.length > 0)).toEqual(ALL_CHECKS.map(() => true));
  expect(formatFindings(results.slice(0, 1))).toMatchInlineSnapshot(`
    "scripts/checks/rules/file-names.ts
      The check "file-names" examined nothing.
      expected: profiles, comparisons and fact sheets
      to mend:  Run the command at the root of the repository, or put the missing files back.

    1 fault in 1 file. Mend them, then run \`npm run check\` again."
  `);
});

test('findings of all checks stand together, file by file, in the order of lines', () => {
  const finds = (name: string, findings: [string, number | null][]): Check => ({
    name,
    describe: 'Nothing is wrong.',
    examines: 'everything',
    check: () => ({
      examined: 1,
      findings: findings.map(([file, line]) => ({
        file,
        line,
        column: line === null ? null : 1,
        fault: `Seen by ${name}.`,
        expected: 'otherwise',
        remedy: 'Mend it.',
      })),
    }),
  });
  const results = runChecks(
    [
      finds('second-half', [
        ['b.mdx', 9],
        ['a.mdx', 12],
      ]),
      finds('first-half', [
        ['a.mdx', 2],
        ['b.mdx', null],
      ]),
    ],
    content(),
  );
  expect(formatFindings(results).match(/^\S+\.mdx.*$/gm)).toEqual([
    'a.mdx:2:1',
    'a.mdx:12:1',
    'b.mdx',
    'b.mdx:9:1',
  ]);
  expect(formatFindings(results)).toContain(
    '4 faults in 2 files. Mend them, then run `npm run check` again.',
  );
});

test('when nothing is wrong, each check says what it looked at', () => {
  const results = runChecks(ALL_CHECKS.slice(0, 1), content());
  expect(formatClean(results)).toBe(
    '4 profiles, comparisons and fact sheets: A file is named as the role, the source or the pair of roles that it is about.',
  );
});
