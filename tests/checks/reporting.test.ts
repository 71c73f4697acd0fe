import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import type { Check } from '../../scripts/checks/check.ts';
import { finding } from '../../scripts/checks/finding.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { formatAnnotations } from '../../scripts/checks/reporters/annotations.ts';
import { formatJson } from '../../scripts/checks/reporters/json.ts';
import { formatClean, formatFindings } from '../../scripts/checks/reporters/people.ts';
import { orderedFindings, runChecks } from '../../scripts/checks/run-checks.ts';
import { readWorld, worldFolder } from './fixture-world.ts';

const BAKER = 'content/roles/baker.mdx';
const at = (line: number, column: number) => ({ line, column, start: 0, end: 0 });

/** A check that finds what it is told to. */
function finds(
  ...found: { file: string; line: number; column?: number; wrong?: string; fixable?: boolean }[]
): Check {
  return {
    name: 'told',
    describe: 'Nothing is wrong.',
    examines: 'everything',
    codes: ['full-stop'],
    check: () => ({
      examined: 1,
      findings: found.map(({ file, line, column = 1, wrong = 'It is wrong.', fixable = false }) =>
        finding({
          code: 'full-stop',
          file,
          place: at(line, column),
          wrong,
          expected: 'otherwise',
          next: 'Mend it.',
          fix: fixable ? { edits: [], renameTo: null } : null,
        }),
      ),
    }),
  };
}

test('every check has a name of its own, says what holds, and is listed once', () => {
  const names = ALL_CHECKS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, describe, examines, codes } of ALL_CHECKS) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(describe).toMatch(/^[A-Z].*\.$/);
    expect(examines).not.toBe('');
    expect(codes.length).toBeGreaterThan(0);
  }
});

test('a check that examined nothing fails, so that an empty folder is not taken for a sound one', () => {
  const folder = worldFolder();
  rmSync(join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'seeds'), { recursive: true });
  const results = runChecks(ALL_CHECKS, readContent(folder));
  const quiet = results.filter(({ findings }) => findings.length === 0).map(({ check }) => check.name);
  // There need be no corrections and no addresses yet; that there are no records is for the rule of fact sheets to tell.
  expect(quiet).toEqual(['correction-form', 'records-valid', 'changes-logged', 'addresses-kept']);
  expect(new Set(orderedFindings(results).map(({ code }) => code))).toEqual(new Set(['nothing-examined']));
});

test('findings of all checks stand together, file by file, in the order of places', () => {
  const results = runChecks(
    [
      finds({ file: 'b.mdx', line: 9 }, { file: 'a.mdx', line: 12 }),
      finds({ file: 'a.mdx', line: 2, column: 7 }, { file: 'a.mdx', line: 2, column: 3 }),
    ],
    readWorld(),
  );
  expect(orderedFindings(results).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.mdx:2:3',
    'a.mdx:2:7',
    'a.mdx:12:1',
    'b.mdx:9:1',
  ]);
});

test('a person reads the line with a caret under the place, the code, and where more is said', () => {
  const content = readWorld();
  const results = runChecks(
    [
      finds(
        { file: BAKER, line: 2, column: 8, fixable: true },
        { file: BAKER, line: 14, column: 95 },
        { file: 'x.md', line: 1 },
      ),
    ],
    content,
  );
  expect(formatFindings(results, content)).toMatchInlineSnapshot(`
    "content/roles/baker.mdx
      2:8  It is wrong.  [full-stop]
          2 | title: Baker
            |        ^
          expected: otherwise
          next:     Mend it. Or: \`npm run check -- --fix\`.
          more:     docs/checks/full-stop.md
      14:95  It is wrong.  [full-stop]
          14 | …r-average-year-31000" />.
             |                                                   ^
          expected: otherwise
          next:     Mend it.
          more:     docs/checks/full-stop.md

    x.md
      1:1  It is wrong.  [full-stop]
          expected: otherwise
          next:     Mend it.
          more:     docs/checks/full-stop.md

    3 faults in 2 files. \`npm run check -- --fix\` mends 1. Mend them, then run \`npm run check\` again."
  `);
});

test('when nothing is wrong, each check says what it looked at', () => {
  const results = runChecks(ALL_CHECKS.slice(3, 5), readWorld());
  expect(formatClean(results)).toMatchInlineSnapshot(`
    "2 profiles in content/roles: The front matter of every profile has the fields of a profile, and no others.
    1 comparisons in content/comparisons: The front matter of every comparison has the fields of a verdict, and no others."
  `);
});

test('a program reads the same as JSON', () => {
  const results = runChecks([finds({ file: BAKER, line: 2, column: 8, fixable: true })], readWorld());
  expect(JSON.parse(formatJson(results))).toEqual({
    version: 1,
    clean: false,
    checks: [{ name: 'told', describe: 'Nothing is wrong.', examined: 1, faults: 1 }],
    findings: [
      {
        code: 'full-stop',
        file: BAKER,
        line: 2,
        column: 8,
        wrong: 'It is wrong.',
        expected: 'otherwise',
        next: 'Mend it.',
        fixable: true,
        docs: 'docs/checks/full-stop.md',
      },
    ],
  });
  expect(JSON.parse(formatJson(runChecks([finds()], readWorld())))).toMatchObject({
    clean: true,
    findings: [],
  });
});

test('a code host reads workflow commands, one line each, in which no text can end a value', () => {
  const results = runChecks(
    [finds({ file: 'content/a,b:c.mdx', line: 3, column: 5, wrong: '5% is wrong.\nSo: is, that.' })],
    readWorld(),
  );
  expect(formatAnnotations(results)).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=3,col=5,title=full-stop::5%25 is wrong.%0ASo: is, that.%0AExpected: otherwise%0ANext: Mend it.%0AMore: docs/checks/full-stop.md',
  );
});
