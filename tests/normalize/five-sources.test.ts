import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordFile } from '../../src/domain/record-file.ts';
import type { SalaryRecord } from '../../src/domain/salary-record.ts';
import { normalizeSource } from '../../src/normalize/normalize-source.ts';
import { readKnownRoles } from '../../src/normalize/read-known-roles.ts';
import { findStaleRecords, normalizeSeeds } from '../../src/normalize/records-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const seeds = normalizeSeeds(root);

/** Every pay figure that the five articles state, once each. */
const PAY = [
  'account-manager-average-base-year-58000',
  'account-manager-average-year-75495',
  'account-manager-range-total-year-38000-to-94000',
  'account-manager-year-at-least-10-years-64000',
  'account-manager-year-california-88000',
  'account-manager-year-computer-systems-design-90000',
  'account-manager-year-less-than-one-year-46000',
  'account-manager-year-management-of-companies-and-enterprises-83000',
  'account-manager-year-massachusetts-85000',
  'account-manager-year-new-jersey-82000',
  'account-manager-year-new-york-87000',
  'account-manager-year-software-publishing-93000',
  'account-manager-year-telecommunications-86000',
  'account-manager-year-washington-84000',
  'account-manager-year-wholesale-electronic-markets-and-agents-brokers-85000',
  'key-account-manager-average-year-102315',
  'key-account-manager-hour-49-19',
  'key-account-manager-range-year-75000-to-138000',
  'relationship-manager-average-year-72293',
  'relationship-manager-average-year-83761',
  'relationship-manager-hour-40-27',
  'relationship-manager-range-year-56000-to-123000',
];

const payIds = (files: readonly RecordFile[]): string[] =>
  files.flatMap(({ salaries }) => salaries.map(({ id }) => id)).sort();

describe('the records of the five sources', () => {
  test('are what their fact sheets make them', () => {
    expect(seeds.faults).toEqual([]);
    expect(findStaleRecords(root, seeds.files).map(({ file, state }) => `${file} is ${state}`)).toEqual([]);
  });

  test('hold every pay figure that the articles state, once each, and no other', () => {
    expect(payIds(seeds.records)).toEqual(PAY);
  });

  test('leave no line with a figure unread', () => {
    const unread = seeds.records.flatMap(({ source, coverage }) =>
      coverage.filter(({ as }) => as === 'unread').map(({ line }) => `${source.id}:${line}`),
    );
    expect(unread).toEqual([]);
  });

  test('are the same bytes at every run', () => {
    expect([...normalizeSeeds(root).files]).toEqual([...seeds.files]);
  });

  test('name the whole of what a figure is: statistic, basis, period, qualifier, segment and credit', () => {
    const all = seeds.records.flatMap(({ salaries }) => salaries);
    const find = (id: string): SalaryRecord | undefined => all.find((record) => record.id === id);
    expect(find('account-manager-average-base-year-58000')).toMatchObject({
      qualifier: 'under',
      reportedBy: 'Payscale',
    });
    expect(find('account-manager-year-less-than-one-year-46000')).toMatchObject({
      qualifier: 'about',
      measure: 'unspecified',
      reportedBy: 'Payscale',
      segment: { kind: 'experience', minYears: 0, maxYears: 1 },
    });
    expect(find('account-manager-year-at-least-10-years-64000')).toMatchObject({
      qualifier: 'over',
      segment: { kind: 'experience', minYears: 10, maxYears: null },
    });
    expect(find('key-account-manager-hour-49-19')).toMatchObject({
      period: 'hour',
      flags: ['derived-hourly'],
    });
    expect(find('account-manager-year-california-88000')).toMatchObject({
      segment: { kind: 'state', label: 'California' },
      flags: ['period-implied'],
    });
  });
});

const articles = process.env.ARTICLES_DIR ?? '';
const found = articles !== '' && existsSync(articles);

/** What a fact sheet and its article must agree in: all but where and how the figure stands. */
function statement({ lines: _lines, text: _text, flags, ...record }: SalaryRecord): unknown {
  return {
    ...record,
    flags: flags.filter((flag) => flag !== 'qualifier-varies' && flag !== 'period-implied'),
  };
}

describe.skipIf(!found)(
  found ? 'each raw article' : 'each raw article (skipped: set ARTICLES_DIR to the folder that holds them)',
  () => {
    const knownRoles = readKnownRoles(root);
    const texts = found
      ? readdirSync(articles)
          .filter((name) => name.endsWith('.txt'))
          .sort()
          .map((name) => readFileSync(join(articles, name), 'utf8'))
      : [];
    const bySheet = seeds.records.map((sheet) => {
      const text =
        texts.find((one) => createHash('sha256').update(one).digest('hex') === sheet.source.sha256) ?? '';
      return { id: sheet.source.id, sheet, text };
    });

    test.each(bySheet)('$id: the article gives the same pay figures as its fact sheet', ({ sheet, text }) => {
      expect(text).not.toBe('');
      const raw = normalizeSource({ source: sheet.source, text, frontMatterLines: 0, knownRoles });
      const byId = (a: SalaryRecord, b: SalaryRecord): number => (a.id < b.id ? -1 : 1);
      expect([...raw.salaries].sort(byId).map(statement)).toEqual(
        [...sheet.salaries].sort(byId).map(statement),
      );
      expect(raw.coverage.filter(({ as }) => as === 'unread')).toEqual([]);
    });
  },
);
