import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFault } from '../../src/normalize/fault.ts';
import { findStaleRecords, normalizeSeeds, writeRecords } from '../../src/normalize/records-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'normalize-'));
  for (const folder of ['seeds', 'content/roles', 'content/corrections'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(
    join(root, 'content/roles/account-manager.mdx'),
    '---\ntitle: Account manager\naliases: []\n---\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const frontMatter = (changes: Record<string, string> = {}): string => {
  const fields: Record<string, string> = {
    publisher: 'A Publisher',
    title: 'Account manager',
    url: 'https://example.org/a',
    kind: 'career-guide',
    published: 'null',
    dating: 'null',
    accessed: '2026-11-21',
    sha256: `"${'0'.repeat(64)}"`,
    license: 'All rights reserved.',
    ...changes,
  };
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n`;
};
const BODY = '\n# A page\n\n## Account manager\n\n### Pay\n\n- The average salary is $58,000 a year\n';
const sheet = (name: string, text: string): void => writeFileSync(join(root, 'seeds', name), text);
const faults = (): string[] => normalizeSeeds(root).faults.map(formatFault);
const ID = 'account-manager-average-year-58000';

describe('faults of fact sheets are all told at once, each with its place and what to do', () => {
  test('front matter that is missing, mistyped or no YAML; a sheet without anything in it', () => {
    sheet('a-without.md', BODY);
    sheet('b-mistyped.md', frontMatter({ kind: 'carer-guide', accessed: 'yesterday' }) + BODY);
    sheet('c-no-yaml.md', frontMatter({ title: '"never closed' }) + BODY);
    sheet('d-empty.md', `${frontMatter()}\n`);
    sheet('e-says-nothing.md', `${frontMatter()}\nSome words.\n`);
    sheet('F_name.md', frontMatter() + BODY);
    expect(faults()).toMatchInlineSnapshot(`
      [
        "seeds/F_name.md: The file's name is no id of a source: "F_name". Name it in kebab-case, as "zippia-key-account-manager.md".",
        "seeds/a-without.md:1: The fact sheet has no front matter. Begin it with the fields of seeds/README.md between two lines of "---".",
        "seeds/b-mistyped.md:5: The field "kind" is not as it should be: Invalid option: expected one of "comparison-article"|"career-guide"|"encyclopedia"|"interviews"|"salary-page"|"handbook"|"survey". See the table of fields in seeds/README.md.",
        "seeds/b-mistyped.md:8: The field "accessed" is not as it should be: Invalid ISO date. See the table of fields in seeds/README.md.",
        "seeds/c-no-yaml.md:3: The front matter is no YAML: Missing closing "quote. Mend it there; put quotation marks around a value that holds a colon.",
        "seeds/d-empty.md:11: The fact sheet holds nothing below its front matter. Write down what the source states.",
        "seeds/e-says-nothing.md: Nothing in the fact sheet became a record. See in seeds/README.md how headings name a role and a kind of fact.",
      ]
    `);
  });

  test('with any fault no file is to be written', () => {
    sheet('a.md', frontMatter() + BODY);
    sheet('b.md', BODY);
    expect(normalizeSeeds(root).faults).toHaveLength(1);
  });

  test('a repository without fact sheets is told so', () => {
    expect(faults()).toEqual(['seeds: There is no fact sheet. Write one as seeds/README.md says.']);
  });
});

describe('records that are not what the fact sheets make them', () => {
  test('are missing, stale or surplus; writing mends all three', () => {
    sheet('a.md', frontMatter() + BODY);
    sheet('b.md', frontMatter() + BODY);
    const before = normalizeSeeds(root);
    writeRecords(root, before.files);
    expect(findStaleRecords(root, before.files)).toEqual([]);

    rmSync(join(root, 'content/records/a.json'));
    writeFileSync(join(root, 'content/records/b.json'), '{}\n');
    writeFileSync(join(root, 'content/records/c.json'), '{}\n');
    const stale = findStaleRecords(root, before.files);
    expect(stale.map(({ file, state }) => `${file} ${state}`)).toEqual([
      'content/records/a.json missing',
      'content/records/b.json stale',
      'content/records/c.json surplus',
    ]);
    expect(stale[1]?.diff).toContain(`+      "id": "${ID}"`);

    writeRecords(root, before.files);
    expect(findStaleRecords(root, before.files)).toEqual([]);
    expect(readdirSync(join(root, 'content/records')).sort()).toEqual(['a.json', 'b.json']);
  });
});

describe('corrections', () => {
  const correct = (text: string): void => writeFileSync(join(root, 'content/corrections/a.yml'), text);
  beforeEach(() => sheet('a.md', frontMatter() + BODY));

  test('mend a record and say so', () => {
    correct(
      `- record: ${ID}\n  reason: The page means the median here.\n  expect: { measure: average }\n  set: { measure: median }\n`,
    );
    const { records } = normalizeSeeds(root);
    expect(faults()).toEqual([]);
    expect(records[0]?.salaries).toMatchObject([{ id: ID, measure: 'median', flags: ['corrected'] }]);
  });

  test('take a record away', () => {
    sheet('a.md', `${frontMatter()}${BODY}- Account managers earn $70,000 a year\n`);
    correct(
      `- record: ${ID}\n  reason: It is the pay of another job.\n  expect: { measure: average }\n  set: null\n`,
    );
    expect(normalizeSeeds(root).records[0]?.salaries.map(({ id }) => id)).toEqual([
      'account-manager-year-70000',
    ]);
  });

  test('fail when what they expect is no longer so', () => {
    correct(
      `- record: ${ID}\n  reason: The page means the median here.\n  expect: { measure: range }\n  set: { measure: median }\n`,
    );
    expect(faults()).toEqual([
      `content/corrections/a.yml: Of the record "${ID}", "measure" is "average" and not "range". What it mended may be mended: look at the fact sheet, then update or remove the correction.`,
    ]);
  });

  test('fail when there is no such record, no such source, or no such form', () => {
    correct('- record: account-manager-year-1\n  reason: It was wrong once.\n  expect: {}\n  set: null\n');
    writeFileSync(
      join(root, 'content/corrections/b.yml'),
      '- record: x\n  reason: It was wrong once.\n  expect: {}\n  set: null\n',
    );
    writeFileSync(join(root, 'content/corrections/c.yml'), '- record: x\n');
    expect(faults()).toMatchInlineSnapshot(`
      [
        "content/corrections/c.yml: 0.reason: Invalid input: expected string, received undefined. Write a list of { record, reason, expect, set }.",
        "content/corrections/c.yml: 0.expect: Invalid input: expected record, received undefined. Write a list of { record, reason, expect, set }.",
        "content/corrections/c.yml: 0.set: Invalid input. Write a list of { record, reason, expect, set }.",
        "content/corrections/a.yml: There is no record "account-manager-year-1" any more. What it mended may be mended: look at the fact sheet, then update or remove the correction.",
        "content/corrections/b.yml: It corrects "b", which is no source. Name the file as the fact sheet is named, or remove it.",
      ]
    `);
  });
});
