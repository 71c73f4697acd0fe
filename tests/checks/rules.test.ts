import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import { FINDING_CODES } from '../../scripts/checks/catalogue/catalogue.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { LEDGER_FILE, MOVES_FILE } from '../../scripts/checks/read-history.ts';
import { components } from '../../scripts/checks/rules/components.ts';
import {
  comparisonFrontMatter,
  factSheetFrontMatter,
  roleFrontMatter,
} from '../../scripts/checks/rules/front-matter.ts';
import { orderedFindings, runChecks } from '../../scripts/checks/run-checks.ts';
import { readWorld, reported, worldFolder } from './fixture-world.ts';

// Single mistakes stand in the table of mistakes. Here: that a rule is quiet where nothing is wrong, and stops at nothing.

describe.each(ALL_CHECKS)('$name', (check) => {
  test('finds nothing in a sound world', () => {
    expect(reported(check, readWorld())).toBe('');
  });
});

describe('a link may lead to', () => {
  test.each([
    ['the data', '/data/'],
    ['a table', '/data/salaries.csv'],
    ['the file of a role', '/data/roles/baker.json'],
    ['what changed', '/changes/'],
    ['an entry of the change log', '/changes/#on-2026-11-22-01-first-published'],
    ['a feed', '/changes/feed.xml'],
    ['a search', '/search/?q=bread'],
    ['the page of a role under its old id', '/roles/bread-maker/'],
    ['a comparison under its old name', '/compare/pastry-chef-vs-bread-maker/'],
    ['a page that was moved', '/sources/oven-guild/'],
    ['a record under its old id', '/sources/guild-of-bakers/#bread-maker-duty-early-start'],
    ['a record that is no more', '/sources/guild-of-bakers/#baker-duty-night-work'],
  ])('%s: %s', (_what, address) => {
    const root = worldFolder();
    const path = join(root, 'content/roles/baker.mdx');
    const text = readFileSync(path, 'utf8')
      .replace('formerIds: []', 'formerIds: [bread-maker]')
      .replace('(/compare/baker-vs-pastry-chef/)', `(${address})`);
    expect(text).toContain(`(${address})`);
    writeFileSync(path, text);
    const records = '/sources/guild-of-bakers/#';
    appendFileSync(
      join(root, LEDGER_FILE),
      `${records}baker-duty-night-work\n${records}bread-maker-duty-early-start\n`,
    );
    appendFileSync(
      join(root, MOVES_FILE),
      `- from: ${records}baker-duty-night-work\n  to: gone\n  reason: The guild no longer says so.\n`,
    );
    const faults = orderedFindings(runChecks(ALL_CHECKS, readContent(root)));
    expect(faults.map(({ wrong }) => wrong)).toEqual([]);
  });
});

test('every code belongs to a rule', () => {
  const codes = new Set(ALL_CHECKS.flatMap(({ codes: own }) => own));
  expect([...codes, 'nothing-examined'].sort()).toEqual([...FINDING_CODES].sort());
});

/** "3:1 front-matter-unknown-field", in the order of a report. */
const placesAndCodes = (check: (typeof ALL_CHECKS)[number], ...worlds: string[]): string[] =>
  orderedFindings(runChecks([check], readWorld(...worlds))).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );

describe('all faults of a file are told at once', () => {
  test('of a profile', () => {
    expect(placesAndCodes(roleFrontMatter, 'a-mistyped-field')).toEqual([
      '3:1 front-matter-unknown-field',
      '4:1 front-matter-unknown-field',
      '5:1 front-matter-empty',
      '6:1 front-matter-wrong-type',
      '11:5 front-matter-unknown-field',
    ]);
  });

  test('of a comparison', () => {
    expect(placesAndCodes(comparisonFrontMatter, 'a-mistyped-field')).toEqual([
      '3:1 text-too-long',
      '6:5 front-matter-missing-field',
      '7:1 front-matter-wrong-type',
      '8:1 front-matter-wrong-form',
    ]);
  });

  test('of a fact sheet', () => {
    expect(placesAndCodes(factSheetFrontMatter, 'a-mistyped-field')).toEqual([
      '1:1 fact-sheet-without-origin',
      '4:1 front-matter-wrong-form',
      '5:1 front-matter-unknown-value',
      '6:1 front-matter-wrong-form',
      '9:1 front-matter-wrong-form',
    ]);
  });

  test('of the tags in some prose, but not of those in code and comments', () => {
    expect(placesAndCodes(components, 'marks-that-lead-nowhere')).toEqual([
      '5:37 source-unknown',
      '7:49 record-unknown',
      '8:42 record-unknown',
      '8:75 prop-missing',
      '9:11 prop-wrong-type',
      '9:45 prop-missing',
      '11:48 record-unknown',
    ]);
  });
});
