import { type Fact, factSchema } from '../../src/domain/fact.ts';
import { FACT_KINDS } from '../../src/domain/fact-kind.ts';
import type { Library, Role } from '../../src/domain/library.ts';
import type { NamedPage } from '../../src/domain/named-page.ts';
import type { RecordFile } from '../../src/domain/record-file.ts';
import { type SalaryRecord, salaryRecordSchema } from '../../src/domain/salary-record.ts';
import type { Source } from '../../src/domain/source.ts';

// Words as long and as various as those of real statements. Nothing in them is true.
const VERBS = [
  'Plan',
  'Check',
  'Write',
  'Prepare',
  'Follow',
  'Explain',
  'Order',
  'Measure',
  'Repair',
  'Record',
];
const THINGS = [
  'the accounts',
  'new orders',
  'the weekly report',
  'a list of parts',
  'the budget',
  'safety rules',
];
const ENDS = [
  'for the team',
  'with clients',
  'before each shift',
  'in the workshop',
  'every month',
  'on request',
];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';
const wordsAt = (at: number): string =>
  `${pick(VERBS, at)} ${pick(THINGS, Math.floor(at / 10))} ${pick(ENDS, Math.floor(at / 60))} ${at % 97}`;

/** How many statements of each kind a source makes of a role: few of most kinds, a dozen of some. */
const STATEMENTS = [1, 3, 12, 2, 5, 1, 8, 2];
/** Sources that state something of each role, beside one that is about its neighbour too. */
const OWN_SOURCES = 3;

function source(id: string): Source {
  return {
    id,
    publisher: `Publisher of ${id}`,
    title: `What ${id} says of these jobs`,
    url: `https://${id}.example/jobs`,
    kind: 'career-guide',
    published: null,
    dating: null,
    accessed: '2026-11-21',
    sha256: '0'.repeat(64),
    license: 'All rights reserved',
  };
}

function salary(role: string, at: number): SalaryRecord {
  const amount = 30_000 + (at % 70) * 1_000;
  return salaryRecordSchema.parse({
    id: `${role}-average-year-${amount}`,
    role,
    measure: 'average',
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
  });
}

function facts(role: string, seed: number): Fact[] {
  return Object.keys(FACT_KINDS).flatMap((kind, kindAt) =>
    Array.from({ length: STATEMENTS[(kindAt + seed) % STATEMENTS.length] ?? 1 }, (_, at): Fact => {
      const value = wordsAt(seed * 31 + kindAt * 7 + at);
      return factSchema.parse({
        id: `${role}-${kind}-${at}`,
        role,
        kind,
        value,
        number: null,
        numberHigh: null,
        unit: null,
        through: null,
        reportedBy: null,
        asOf: null,
        blank: null,
        lines: [at + 1],
        text: value,
        flags: [],
      });
    }),
  );
}

function recordFile(id: string, about: readonly string[], seed: number): RecordFile {
  return {
    generated: '',
    source: source(id),
    roles: [...about],
    salaries: about.map((role, at) => salary(role, seed + at)),
    // One text that is about several roles says some things of all of them.
    facts: about.flatMap((role, at) => [
      ...facts(role, seed).slice(0, 40),
      ...facts(role, seed + at + 1).slice(40, 90),
    ]),
    coverage: [],
  };
}

/** A library of so many roles, each with as many statements as real ones have, from four sources. */
export function madeUpLibrary(pages: readonly NamedPage[]): Library {
  const ids = pages.map(({ path }) => path.slice('/roles/'.length, -1));
  const roles = pages.map(({ title, also }, index): Role => {
    const id = ids[index] ?? '';
    return {
      id,
      title,
      aliases: also,
      summary: `Looks after what its name says, and nothing else that is not its own.`,
      summarySources: [`source-${index}-0`],
      family: 'made-up',
      related: ids.slice(index + 1, index + 2),
      nearest: [],
      formerIds: [],
      reviewed: '2026-11-22',
    };
  });
  const files = ids.flatMap((id, index): RecordFile[] => [
    ...Array.from({ length: OWN_SOURCES }, (_, at) =>
      recordFile(`source-${index}-${at}`, [id], index * 3 + at),
    ),
    ...(index % 2 === 0 ? [recordFile(`source-${index}-both`, ids.slice(index, index + 2), index)] : []),
  ]);
  return { roles, verdicts: [], files };
}
