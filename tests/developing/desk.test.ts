import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finding } from '../../scripts/checks/finding.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { excerptOf } from '../../scripts/developing/desk-report.ts';
import { examineContent } from '../../scripts/developing/examine-content.ts';
import { canChangeRecords, recordsToWrite } from '../../scripts/developing/follow-fact-sheets.ts';
import { oneAtATime } from '../../scripts/developing/one-at-a-time.ts';
import { terminalNews } from '../../scripts/developing/terminal-news.ts';
import { worldFolder } from '../checks/fixture-world.ts';

const BAKER = 'content/roles/baker.mdx';
const SHEET = 'seeds/guild-of-bakers.md';
const RECORDS = 'content/records/guild-of-bakers.json';

function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

function correct(root: string, text: string): void {
  mkdirSync(join(root, 'content/corrections'));
  writeFileSync(join(root, 'content/corrections/guild-of-bakers.yml'), text);
}

const recordsOf = (root: string): string => readFileSync(join(root, RECORDS), 'utf8');

describe('what the browser is told', () => {
  test('is nothing where nothing is wrong', () => {
    expect(examineContent(worldFolder(), true)).toEqual({
      report: { faults: [], toFinish: [] },
      words: '',
      written: [],
    });
  });

  test('is each fault with its place, its line, what was expected, what to do and its code', () => {
    const root = worldFolder();
    edit(root, BAKER, '<Note>Night', '<Note title="Nights">Night');
    edit(root, BAKER, 'The work grows by 5%', 'The work grows by 6%');
    const { report, words } = examineContent(root, true);
    expect(report.faults.map(({ code, line }) => [code, line])).toEqual([
      ['prop-unknown', 16],
      ['figure-unfounded', 20],
    ]);
    expect(report.faults[0]).toEqual({
      code: 'prop-unknown',
      title: 'An attribute that the tag does not have',
      file: BAKER,
      line: 16,
      column: 7,
      wrong: '<Note> has no "title".',
      expected: 'no attribute',
      next: 'Take it out.',
      fixable: false,
      excerpt: {
        before: '<Note ',
        at: 'title',
        after: '="Nights">Night work is paid extra in most towns.</Note>',
      },
    });
    // The terminal has the words of `npm run check`.
    expect(words).toContain('16:7  <Note> has no "title".  [prop-unknown]');
    expect(words).toContain('2 faults in 1 file.');
  });

  test('keeps apart what is only left to do before the work is committed', () => {
    const root = worldFolder();
    edit(root, SHEET, 'through 2031', 'through 2032');
    const { report } = examineContent(root, true);
    expect(report.faults).toEqual([]);
    expect(report.toFinish.map(({ code }) => code)).toEqual(['change-not-logged']);
  });
});

describe('the line of a fault', () => {
  const at = (line: number, column: number) =>
    finding({
      code: 'figure-unfounded',
      file: 'a.mdx',
      place: { line, column, start: 0, end: 0 },
      wrong: '',
      expected: '',
      next: '',
    });

  test('is cut around its place where it is long', () => {
    const text = `${'long '.repeat(40)}<Cite source="x" />${' tail'.repeat(40)}`;
    const excerpt = excerptOf(text, at(1, 201));
    expect(excerpt?.at).toBe('<Cite');
    expect(excerpt?.before).toBe(`…${'long '.repeat(10)}`);
    expect(excerpt?.after).toMatch(/^ source="x" \/> tail.*…$/);
  });

  test('begins at a word, not at the blank before it', () => {
    expect(excerptOf('a\n    "id": 1', at(2, 1))).toEqual({ before: '', at: '"', after: 'id": 1' });
  });

  test('is left out where the fault is the file’s as a whole, or the line is empty or not there', () => {
    expect(excerptOf('text', at(1, 1))).toBeNull();
    expect(excerptOf('a\n\nb', at(2, 1))).toBeNull();
    expect(excerptOf('a', at(9, 1))).toBeNull();
    expect(excerptOf(undefined, at(2, 2))).toBeNull();
  });
});

describe('records follow the fact sheets', () => {
  test('when a sheet changes, and nothing is left lying beside them', () => {
    const root = worldFolder();
    edit(root, SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year');
    expect(examineContent(root, true).written).toEqual(['guild-of-bakers.json']);
    expect(recordsOf(root)).toContain('"low": 31500');
    expect(readdirSync(join(root, 'content/records'))).toEqual(['guild-of-bakers.json']);
  });

  test('when a correction changes', () => {
    const root = worldFolder();
    correct(
      root,
      '- record: baker-average-year-31000\n  reason: The guild calls it a median.\n  expect: { measure: average }\n  set: { measure: median }\n',
    );
    expect(examineContent(root, true).written).toEqual(['guild-of-bakers.json']);
    expect(recordsOf(root)).toContain('"measure": "median"');
  });

  test('but stay as they were where the sheet has a fault', () => {
    const root = worldFolder();
    const before = recordsOf(root);
    edit(root, SHEET, 'kind: career-guide', 'kind: career-gide');
    edit(root, SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year');
    const { written, report } = examineContent(root, true);
    expect(written).toEqual([]);
    expect(report.faults.map(({ code }) => code)).toContain('front-matter-unknown-value');
    expect(recordsOf(root)).toBe(before);
  });

  test('but stay as they were where a correction has a fault', () => {
    const root = worldFolder();
    edit(root, SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year');
    correct(root, '- record: nobody\n');
    expect(recordsToWrite(readContent(root))).toEqual(new Map());
  });

  test('but stay as they were where the names of a role cannot be read', () => {
    const root = worldFolder();
    edit(root, SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year');
    edit(root, BAKER, 'title: Baker', 'title: [');
    expect(recordsToWrite(readContent(root))).toEqual(new Map());
  });

  test('and are never taken out: a sheet that is gone may be one that is just being saved', () => {
    const root = worldFolder();
    writeFileSync(join(root, SHEET), '');
    expect(recordsToWrite(readContent(root))).toEqual(new Map());
    expect(recordsOf(root)).not.toBe('');
  });

  test('are left alone when the content is only looked at', () => {
    const root = worldFolder();
    const before = recordsOf(root);
    edit(root, SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year');
    const { written, report } = examineContent(root, false);
    expect(written).toEqual([]);
    expect(report.faults.map(({ code }) => code)).toContain('records-stale');
    expect(recordsOf(root)).toBe(before);
  });

  test.each([
    ['seeds/guild-of-bakers.md', true],
    ['content/corrections/guild-of-bakers.yml', true],
    ['content/roles/baker.mdx', true],
    ['content/comparisons/baker-vs-pastry-chef.mdx', false],
    ['content/records/guild-of-bakers.json', false],
    ['seeds/README.md', false],
  ])('a change of %s can change records: %s', (file, can) => {
    expect(canChangeRecords(file)).toBe(can);
  });
});

describe('the terminal', () => {
  const withFault = () => {
    const root = worldFolder();
    edit(root, BAKER, '<Note>Night', '<Note title="Nights">Night');
    return examineContent(root, true);
  };

  test('is told nothing while all is well, the faults once, and that they are gone', () => {
    const sound = examineContent(worldFolder(), true);
    const faulty = withFault();
    expect(terminalNews(null, sound)).toBeNull();
    expect(terminalNews(sound.report, faulty)).toBe(`${faulty.words}\n`);
    expect(terminalNews(faulty.report, faulty)).toBe('Still 1 fault, as told above.');
    expect(terminalNews(faulty.report, sound)).toBe(
      'Nothing is wrong any more: `npm run check` finds no fault.',
    );
  });
});

describe('looking at the content', () => {
  test('is done once for changes that come together, and once more for those that come meanwhile', async () => {
    const seen: string[][] = [];
    let release = (): void => undefined;
    let started = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      started = resolve;
    });
    const done = new Promise<void>((resolve) => {
      const ask = oneAtATime<string>(async (files) => {
        seen.push(files);
        if (seen.length === 2) resolve();
        else {
          started();
          await new Promise<void>((free) => {
            release = free;
          });
        }
      }, 0);
      ask('a');
      ask('b');
      void begun.then(() => {
        ask('c');
        ask('d');
        release();
      });
    });
    await done;
    expect(seen).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
