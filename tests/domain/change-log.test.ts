import { describe, expect, test } from 'vitest';
import {
  type ChangeEntry,
  changeEntrySchema,
  formatChangeEntry,
  type RecordChange,
  type Statement,
  statementsOf,
} from '../../src/domain/change-entry.ts';
import { changesBetween, replay } from '../../src/domain/change-log.ts';
import { changeLine, countWords } from '../../src/domain/change-words.ts';
import { changesBySource } from '../../src/domain/changes-by-source.ts';
import { formerNames, NO_FORMER_NAMES } from '../../src/domain/former-names.ts';
import { fact, recordFile, role, salary } from './small-world.ts';

const UUID = '6f0c3f3e-8b0a-4c61-9a3c-0a2f8a0f4b11';

const entry = (id: string, changes: RecordChange[], why = 'A reason that readers can use.'): ChangeEntry => ({
  id,
  uuid: UUID,
  date: id.slice(0, 10),
  why,
  changes,
});

const before = statementsOf([
  recordFile(
    'almanac',
    [salary('baker', 31_000), salary('miller', 28_500), salary('miller', 14, { period: 'hour' })],
    [
      fact('baker', 'skill', 'Patience'),
      fact('baker', 'duty', 'Rises before the town and lights the oven'),
      fact('baker', 'degree', 'None'),
    ],
  ),
]);

const after = statementsOf([
  recordFile(
    'almanac',
    [
      // The same figure, credited to someone.
      salary('baker', 31_000, { reportedBy: 'The Guild' }),
      // A slip in reading: 28,500 is 29,500.
      salary('miller', 29_500),
      salary('miller', 14, { period: 'hour' }),
      salary('baker', 45_000, { id: 'baker-total-year-45000', basis: 'total' }),
    ],
    [
      // Other lines are no change.
      fact('baker', 'skill', 'Patience', { lines: [7] }),
      fact('baker', 'duty', 'Rises before the town does and lights the oven'),
      fact('baker', 'degree', 'An apprenticeship'),
    ],
  ),
]);

const told = (changes: readonly RecordChange[]): string[] =>
  changes.map((change) => `${change.kind} ${change.record.replace('almanac#', '')}: ${changeLine(change)}`);

describe('what changed between two states of the records', () => {
  test('is told figure by figure, and nothing else is', () => {
    expect(told(changesBetween(before, after))).toEqual([
      'added baker-total-year-45000: $45,000 a year, total compensation, statistic not stated',
      'added baker-degree-an-apprenticeship: Degree: An apprenticeship',
      'corrected baker-year-31000: $31,000 a year, pay, statistic not stated, credited to The Guild (before: $31,000 a year, pay, statistic not stated)',
      'corrected miller-year-29500: $29,500 a year, pay, statistic not stated (before: $28,500 a year, pay, statistic not stated)',
      'corrected baker-duty-rises-before-the-town-does-and-lights-the-oven: Duties: Rises before the town does and lights the oven (before: Duties: Rises before the town and lights the oven)',
      'removed baker-degree-none: Degree: None',
    ]);
  });

  test('is nothing where nothing changed, whichever way round the fields stand', () => {
    expect(changesBetween(after, after)).toEqual([]);
    const turned = new Map(
      [...after].map(([key, statement]) => [
        key,
        Object.fromEntries(Object.entries(statement).reverse()) as Statement,
      ]),
    );
    expect(changesBetween(after, turned)).toEqual([]);
  });

  test('guesses at no successor where two could be one', () => {
    const one = statementsOf([recordFile('almanac', [salary('baker', 10), salary('baker', 20)])]);
    const other = statementsOf([recordFile('almanac', [salary('baker', 30), salary('baker', 40)])]);
    expect(changesBetween(one, other).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'removed',
      'removed',
    ]);
  });

  test('says which field was corrected where the phrase stays the same', () => {
    const one = statementsOf([recordFile('almanac', [salary('baker', 10)])]);
    const other = statementsOf([recordFile('almanac', [salary('baker', 10, { flags: ['corrected'] })])]);
    expect(told(changesBetween(one, other))).toEqual([
      'corrected baker-year-10: $10 a year, pay, statistic not stated (what is held against it corrected)',
    ]);
  });
});

describe('the log, replayed', () => {
  const first = entry('2026-01-01-01-first', changesBetween(new Map(), before));
  const second = entry('2026-02-01-01-second', changesBetween(before, after));

  test('says what stands today, in whatever order its files are read', () => {
    const { statements, faults } = replay([second, first], NO_FORMER_NAMES);
    expect(faults).toEqual([]);
    expect(changesBetween(statements, after)).toEqual([]);
  });

  test('comes back from its file as it was, without the fields that say nothing', () => {
    const text = formatChangeEntry(second);
    expect(text).not.toContain('null');
    expect({ id: second.id, ...changeEntrySchema.parse(JSON.parse(text)) }).toEqual(second);
    // One change a line.
    expect(text.split('\n')).toHaveLength(second.changes.length + 8);
  });

  test('tells where an entry contradicts those before it', () => {
    const twice = entry('2026-03-01-01-twice', first.changes.slice(0, 1));
    const [corrected] = second.changes.filter(({ kind }) => kind === 'corrected');
    const again = entry('2026-03-02-01-again', corrected === undefined ? [] : [corrected]);
    expect(replay([first, second, twice, again], NO_FORMER_NAMES).faults).toEqual([
      {
        entry: twice.id,
        change: 0,
        record: 'almanac#baker-year-31000',
        fault: 'is added, but was there before',
      },
    ]);
    const missing = entry('2026-01-02-01-missing', [
      { kind: 'removed', record: 'almanac#nobody', before: [...before.values()][0] ?? expect.unreachable() },
    ]);
    expect(replay([first, missing], NO_FORMER_NAMES).faults).toEqual([
      {
        entry: missing.id,
        change: 0,
        record: 'almanac#nobody',
        fault: 'is removed, but was not there before',
      },
    ]);
  });

  test('sees no change in a new name of a role or of a source', () => {
    const renamed = statementsOf([
      recordFile(
        'great-almanac',
        [salary('bread-baker', 31_000), salary('miller', 28_500), salary('miller', 14, { period: 'hour' })],
        [
          fact('bread-baker', 'skill', 'Patience'),
          fact('bread-baker', 'duty', 'Rises before the town and lights the oven'),
          fact('bread-baker', 'degree', 'None'),
        ],
      ),
    ]);
    const names = formerNames(
      [role('bread-baker', { formerIds: ['baker'] }), role('miller')],
      [{ from: '/sources/almanac/', to: '/sources/great-almanac/', reason: 'It has a new title.' }],
    );
    const { statements, faults } = replay([first], names);
    expect(faults).toEqual([]);
    expect(changesBetween(statements, renamed)).toEqual([]);
    expect(changesBetween(replay([first], NO_FORMER_NAMES).statements, renamed)).not.toEqual([]);
  });
});

test('changes are counted in words, and gathered by source and role', () => {
  const changes = changesBetween(before, after);
  expect(countWords(changes)).toBe(
    '1 pay figure and 1 fact added, 2 pay figures and 1 fact corrected, 1 fact taken out',
  );
  expect(
    changesBySource(changes).map(({ source, roles }) => ({
      source,
      roles: roles.map((group) => [group.role, group.changes.length]),
    })),
  ).toEqual([
    {
      source: 'almanac',
      roles: [
        ['baker', 5],
        ['miller', 1],
      ],
    },
  ]);
});
