import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import { FINDING_CODES } from '../../scripts/checks/catalogue/catalogue.ts';
import { components } from '../../scripts/checks/rules/components.ts';
import {
  comparisonFrontMatter,
  factSheetFrontMatter,
  roleFrontMatter,
} from '../../scripts/checks/rules/front-matter.ts';
import { orderedFindings, runChecks } from '../../scripts/checks/run-checks.ts';
import { readWorld, reported } from './fixture-world.ts';

// Single mistakes stand in the table of mistakes. Here: that a rule is quiet where nothing is wrong, and stops at nothing.

describe.each(ALL_CHECKS)('$name', (check) => {
  test('finds nothing in a sound world', () => {
    expect(reported(check, readWorld())).toBe('');
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
