import { describe, expect, it } from 'vitest';
import { comparisonVerdictSchema } from '../../src/domain/comparison-verdict.ts';
import { factSchema } from '../../src/domain/fact.ts';
import { recordFileSchema } from '../../src/domain/record-file.ts';
import { roleProfileSchema } from '../../src/domain/role-profile.ts';
import { salaryRecordSchema } from '../../src/domain/salary-record.ts';
import { sourceFrontMatterSchema } from '../../src/domain/source.ts';
import { fact, recordFile, role, salary } from './small-world.ts';

const schemas = {
  comparisonVerdictSchema,
  factSchema,
  recordFileSchema,
  roleProfileSchema,
  salaryRecordSchema,
  sourceFrontMatterSchema,
};

const faultsOf = (result: {
  success: boolean;
  error?: { issues: { message: string }[] } | undefined;
}): string[] => result.error?.issues.map(({ message }) => message) ?? [];

describe('every schema', () => {
  it.each(Object.entries(schemas))('%s rejects an empty object', (_name, schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  it.each(Object.entries(schemas))('%s rejects what it does not know', (_name, schema) => {
    expect(
      schema.safeParse({ unheardOf: 1 }).error?.issues.some(({ code }) => code === 'unrecognized_keys'),
    ).toBe(true);
  });
});

describe('a salary record', () => {
  const good = salary('baker', 40_000);

  it.each([
    ['a pay figure has at least one end', { low: null, high: null }],
    ['the low end lies above the high end', { low: 2, high: 1 }],
    ['a percentile stands with measure "percentile", and only there', { measure: 'percentile' }],
    ['a percentile stands with measure "percentile", and only there', { percentile: 10 }],
    ['a currency is an ISO 4217 code such as USD', { currency: '$' }],
    ['a record id is made of lower-case letters, digits and single hyphens', { id: 'Baker 1' }],
  ])('is refused: %s', (message, changes) => {
    expect(faultsOf(salaryRecordSchema.safeParse({ ...good, ...changes }))).toEqual([message]);
  });

  it('gives years of experience only to an experience segment', () => {
    const segment = { kind: 'state', label: 'Maine', minYears: 1 };
    expect(faultsOf(salaryRecordSchema.safeParse({ ...good, segment }))).toEqual([
      'only an experience segment has minYears and maxYears',
    ]);
  });
});

describe('a fact', () => {
  it('has a value, or is a blank of its source, never both or neither', () => {
    const message = 'a fact has a value, or is a blank of its source';
    expect(faultsOf(factSchema.safeParse(fact('baker', 'duty', null, { blank: null })))).toEqual([message]);
    expect(faultsOf(factSchema.safeParse(fact('baker', 'duty', 'Bake', { blank: 'in-source' })))).toEqual([
      message,
    ]);
  });

  it('never has a number without its unit', () => {
    expect(faultsOf(factSchema.safeParse(fact('baker', 'age', '46', { number: 46 })))).toEqual([
      'a number needs its unit',
    ]);
  });
});

describe('a record file', () => {
  it('has no two records with one id, and covers every line once, naming records that exist', () => {
    const file = {
      ...recordFile('almanac', [salary('baker', 1), salary('baker', 1)]),
      coverage: [{ line: 2, as: 'fact', records: ['nobody'] }],
    };
    expect(faultsOf(recordFileSchema.safeParse(file))).toEqual([
      'two records share the id "baker-year-1"',
      'coverage skips or repeats line 1',
      'coverage of line 2 names no record: "nobody"',
    ]);
  });
});

describe('front matter', () => {
  it('may write a day with or without quotation marks', () => {
    const { id, ...profile } = role('baker', { summarySources: ['almanac'] });
    expect(id).toBe('baker');
    expect(roleProfileSchema.parse(profile).reviewed).toBe('2026-11-22');
    const unquoted = { ...profile, reviewed: new Date('2026-11-22') };
    expect(roleProfileSchema.parse(unquoted).reviewed).toBe('2026-11-22');
  });

  it('keeps the two roles of a comparison in alphabetical order', () => {
    const reason = [{ text: 'like bread', sources: ['almanac'] }];
    const verdict = {
      roles: ['confectioner', 'baker'],
      summary: 'Bread or sweets.',
      summarySources: ['almanac'],
      chooseA: reason,
      chooseB: reason,
      reviewed: '2026-11-22',
    };
    expect(faultsOf(comparisonVerdictSchema.safeParse(verdict))).toEqual([
      'roles stand in alphabetical order, as in the name of the file',
    ]);
  });
});
