import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFileSchema } from '../../src/domain/record-file.ts';
import { draftFactSheet } from '../../src/normalize/ingest/draft-fact-sheet.ts';
import { ingestArticles } from '../../src/normalize/ingest/ingest-articles.ts';
import { reportArticle } from '../../src/normalize/ingest/report.ts';
import { normalizeSource } from '../../src/normalize/normalize-source.ts';
import { readFactSheet } from '../../src/normalize/read-fact-sheet.ts';
import { readings } from './careful-reader.ts';
import { figures, KNOWN_ROLES, readText } from './normalized.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE =
  'Acount Manager Salary\n\nThe average salary of an acount manager is $58,000 per year.\n\nThe index stands at 17.4 today.\n';

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, new Date('2026-11-21'), new Date('2026-11-21'));
  return path;
}
const ingest = (paths: readonly string[]) => [
  ...ingestArticles(paths, { out: join(folder, 'out'), given: {}, knownRoles: KNOWN_ROLES }),
];
const problems = (paths: readonly string[]): (string | null)[] => ingest(paths).map(({ problem }) => problem);

describe('a saved article', () => {
  test('becomes records by the contract and a draft fact sheet', () => {
    expect(problems([save('salary.txt', ARTICLE)])).toEqual([null]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['salary.json', 'salary.md']);
    const file = recordFileSchema.parse(JSON.parse(readFileSync(join(folder, 'out/salary.json'), 'utf8')));
    expect(file.source).toMatchObject({
      id: 'salary',
      title: 'Acount Manager Salary',
      accessed: '2026-11-21',
      kind: 'salary-page',
    });
    expect(readFileSync(join(folder, 'out/salary.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      publisher: to be completed
      title: Acount Manager Salary
      url: urn:sha256:bd07bb3db0f6e2349f562a6337fc040eb0e3e58a3e60d39a827091de1f8ff636
      kind: salary-page
      published: null
      dating: null
      accessed: 2026-11-21
      sha256: bd07bb3db0f6e2349f562a6337fc040eb0e3e58a3e60d39a827091de1f8ff636
      license: to be completed; only facts may be carried over
      ---

      # Draft: say in your own words what this source tells of

      ## Acount manager

      ### Pay

      - Average salary: $58,000 per year

      ## Lines not understood

      Each holds a figure of which no record was made: 5.
      "
    `);
  });

  test('is reported in a few lines, a role without a profile with the name it may have meant', () => {
    const [outcome] = ingest([save('salary.txt', ARTICLE)]);
    if (outcome === undefined || outcome.records === null) throw new Error('it was not read');
    expect(
      reportArticle(
        'salary',
        outcome,
        KNOWN_ROLES.map(({ id }) => id),
      ),
    ).toMatchInlineSnapshot(`
      "salary
        roles   acount-manager (new; did you mean account-manager?)
        pay     1 figure
        unread  line 5"
    `);
  });

  test('of a list of many jobs names the first twenty and counts the others', () => {
    const sections = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(
      (letter, index) => `## ${letter}alto operator\n\nThe average salary is $${41 + index},000 per year.\n`,
    );
    const [outcome] = ingest([save('trades.txt', `Trades and their pay\n\n${sections.join('\n')}`)]);
    if (outcome === undefined || outcome.records === null) throw new Error('it was not read');
    const [, roles] = reportArticle('trades', outcome, []).split('\n');
    expect(roles?.split(',')).toHaveLength(20);
    expect(roles).toMatch(/^ {2}roles {3}aalto-operator \(new\), .+, talto-operator \(new\) and 6 more$/);
  });

  test('gives the same bytes when it is read again', () => {
    const path = save('salary.txt', ARTICLE);
    ingest([path]);
    const first = readFileSync(join(folder, 'out/salary.json'), 'utf8');
    ingest([path]);
    expect(readFileSync(join(folder, 'out/salary.json'), 'utf8')).toBe(first);
  });
});

describe('a draft fact sheet', () => {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$%']+/gu) ?? [];

  test.each(readings())('$name: holds no eight words in a row of its article', ({ name, text }) => {
    ingest([save(`${name}.txt`, text)]);
    const runs = new Set(
      text.split('\n').flatMap((line) => {
        const all = words(line);
        return all.slice(7).map((_, at) => all.slice(at, at + 8).join(' '));
      }),
    );
    const draft = readFileSync(join(folder, 'out', `${name}.md`), 'utf8');
    const shared = draft
      .split('\n')
      .filter((line) => !line.startsWith('title:'))
      .flatMap((line) =>
        words(line)
          .slice(7)
          .map((_, at) => words(line).slice(at, at + 8)),
      )
      .filter((run) => runs.has(run.join(' ')) && run.filter((word) => /\d/.test(word)).length < 4);
    expect(shared).toEqual([]);
  });
});

describe('bad input is told in one line, and the other files are still done', () => {
  test('missing, empty, binary, not UTF-8, too large, a line too long, without a role, without anything', () => {
    const paths = [
      join(folder, 'missing.txt'),
      folder,
      save('empty.txt', ''),
      save('blank.txt', ' \n\n'),
      save('binary.txt', new Uint8Array([0x25, 0x50, 0x00, 0x01, 0xff])),
      save('latin-1.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a])),
      save('large.txt', 'a line of text\n'.repeat(600_000)),
      save('long-line.txt', `Account manager\n${'word '.repeat(250_000)}`),
      save('no-role.txt', 'A walk in the hills\n\nIt rained all day.\n'),
      save('no-pay.txt', 'Account manager\n\nIt is a fine thing to be.\n'),
      save('good.txt', ARTICLE),
    ];
    const outcomes = ingest(paths);
    expect(
      outcomes
        .map(({ name, problem }) => `${name}: ${problem ?? 'read'}`)
        .map((line) => line.replace(/^ingest-\w+/, 'a folder')),
    ).toMatchInlineSnapshot(`
      [
        "missing: there is no such file.",
        "a folder: it is no file. Name the files themselves, such as saved/*.txt.",
        "empty: it is empty.",
        "blank: it is empty.",
        "binary: it is a binary file and no text. Save the article as plain text.",
        "latin-1: it is not UTF-8. Save it again with the encoding UTF-8.",
        "large: it holds 8.6 MB; an article holds at most 8 MB. Cut the article out of it.",
        "long-line: its line 2 is 1.2 MB long; a line of an article is at most 1 MB. Save the article as text with its line breaks.",
        "no-role: it names no role. Give it with --title "What is a …?".",
        "no-pay: it states no pay and no facts of account-manager that can be read.",
        "good: read",
      ]
    `);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['good.json', 'good.md']);
  });

  test('an article with facts and no pay is written, and said to have none', () => {
    const path = save('no-pay-yet.txt', 'What is an account manager?\n\nDuties\n\n• Keeps clients content\n');
    expect(problems([path])).toEqual([
      'it states no pay of account-manager that can be read; its facts are written.',
    ]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['no-pay-yet.json', 'no-pay-yet.md']);
  });

  test('the command does the good ones, says the others in one line each, and exits with 1', () => {
    const out = join(folder, 'from-command');
    const run = (...paths: string[]) =>
      spawnSync(
        process.execPath,
        [join(import.meta.dirname, '../../scripts/ingest.ts'), ...paths, '--out', out],
        {
          encoding: 'utf8',
        },
      );
    const mixed = run(save('good.txt', ARTICLE), join(folder, 'missing.txt'));
    expect([mixed.status, mixed.stderr.trim()]).toEqual([
      1,
      `${join(folder, 'missing.txt')}: there is no such file.`,
    ]);
    expect(mixed.stdout).toContain(`1 of 2 articles read into ${out}; 1 failed.`);
    expect(run(join(folder, 'good.txt')).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['good.json', 'good.md']);
  });

  test('two files of one name do not overwrite each other', () => {
    const path = save('salary.txt', ARTICLE);
    const other = save('salary.text', ARTICLE);
    expect(problems([path, other])[1]).toBe(
      `"salary.json" is already written for ${path}. Rename one of the two.`,
    );
  });
});

test('a draft read again gives back the pay figures that it was made of, nearly all of them', () => {
  let kept = 0;
  let all = 0;
  for (const { text } of readings()) {
    const reading = readText(text);
    const article = reading.records;
    const { sheet } = readFactSheet('seeds/draft.md', 'draft', draftFactSheet(reading));
    if (sheet === null) throw new Error('the draft is no fact sheet');
    const again = figures(normalizeSource({ ...sheet, knownRoles: [] }));
    const first = figures(article);
    all += first.length;
    kept += first.filter((figure) => again.includes(figure)).length;
  }
  expect(kept / all).toBeGreaterThan(0.95);
});
