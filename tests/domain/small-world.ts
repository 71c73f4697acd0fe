import type { Fact } from '../../src/domain/fact.ts';
import type { FactKind } from '../../src/domain/fact-kind.ts';
import type { CitedSalary, Library, Role } from '../../src/domain/library.ts';
import type { RecordFile } from '../../src/domain/record-file.ts';
import { type SalaryRecord, salaryRecordSchema } from '../../src/domain/salary-record.ts';
import type { Source } from '../../src/domain/source.ts';

// A small world for tests: two bakers' trades, two almanacs. Nothing in it is true.

/** A source by its id. */
export function source(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    publisher: id.charAt(0).toUpperCase() + id.slice(1),
    title: `${id} on trades`,
    url: `https://${id}.example/trades`,
    kind: 'career-guide',
    published: null,
    dating: null,
    accessed: '2026-11-21',
    sha256: '0'.repeat(64),
    license: 'All rights reserved',
    ...changes,
  };
}

/** A yearly point in dollars that says nothing of itself, save what is given. */
export function salary(role: string, amount: number, changes: Partial<SalaryRecord> = {}): SalaryRecord {
  return salaryRecordSchema.parse({
    id: `${role}-${changes.period ?? 'year'}-${amount}`.replace('.', '-'),
    role,
    measure: 'unspecified',
    percentile: null,
    basis: 'unspecified',
    period: 'year',
    low: amount,
    high: amount,
    currency: 'USD',
    qualifier: 'exact',
    segment: null,
    reportedBy: null,
    asOf: null,
    lines: [1],
    text: `$${amount}`,
    flags: [],
    ...changes,
  });
}

export function cited(sourceId: string, record: SalaryRecord): CitedSalary {
  return { source: source(sourceId), record };
}

export function fact(role: string, kind: FactKind, value: string | null, changes: Partial<Fact> = {}): Fact {
  return {
    id: `${role}-${kind}-${(value ?? 'blank').toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    role,
    kind,
    value,
    number: null,
    numberHigh: null,
    unit: null,
    through: null,
    reportedBy: null,
    asOf: null,
    blank: value === null ? 'in-source' : null,
    lines: [1],
    text: value ?? '-',
    flags: [],
    ...changes,
  };
}

export function role(id: string, changes: Partial<Role> = {}): Role {
  const title = id.replaceAll('-', ' ');
  return {
    id,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    aliases: [],
    summary: `What a ${title} does.`,
    summarySources: [],
    family: 'bakery',
    related: [],
    nearest: [],
    formerIds: [],
    reviewed: '2026-11-22',
    ...changes,
  };
}

export function recordFile(sourceId: string, salaries: SalaryRecord[], facts: Fact[] = []): RecordFile {
  return {
    generated: '',
    source: source(sourceId),
    roles: [...new Set([...salaries, ...facts].map(({ role: id }) => id))],
    salaries,
    facts,
    coverage: [],
  };
}

export function library(roles: Role[], files: RecordFile[]): Library {
  return { roles, verdicts: [], files };
}
