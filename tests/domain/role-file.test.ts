import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/domain/fact-kind.ts';
import {
  factStatements,
  inReadingOrder,
  LIST_BEGINNING,
  TOO_FEW_TO_FOLD,
} from '../../src/domain/fact-statement.ts';
import type { Library } from '../../src/domain/library.ts';
import { compareRoles, type RoleComparison } from '../../src/domain/role-comparison.ts';
import { recordsFromFile, roleFiles } from '../../src/domain/role-file.ts';
import { recordsOfRole } from '../../src/domain/role-records.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const TRADES = ['baker', 'confectioner', 'miller'] as const;

function fromFiles(world: Library, ids: readonly string[]): RoleComparison {
  const files = roleFiles(world);
  return compareRoles(
    ids.map((id) => {
      const file = files.get(id);
      if (!file) throw new Error(`no file of "${id}"`);
      // As it travels.
      return recordsFromFile(JSON.parse(JSON.stringify(file)));
    }),
  );
}

/** What a reader sees of a comparison: the beginning of each list, and how much more there is. */
function seen({ sections, pay, pairs, sources, roles }: RoleComparison) {
  return {
    roles: roles.map(({ id, title, summary }) => ({ id, title, summary })),
    sources: sources.map(({ id, publisher, dating }) => ({ id, publisher, dating })),
    pay: pay.map((figures) =>
      figures.map(({ source, record }) => [source.id, record.id, record.low, record.flags]),
    ),
    pairs: pairs.map(({ conclusions }) => conclusions.map(({ kind }) => kind)),
    rows: sections.flatMap(({ rows }) =>
      rows.map(({ kind, shared, cells, agreement }) => ({
        kind,
        agreement,
        shared: shared.map((facts) => facts[0]?.record.value),
        cells: cells.map((cell) => {
          if (cell.state !== 'stated') return cell.state;
          const statements = inReadingOrder(factStatements(cell.facts));
          const total = statements.length + cell.omitted;
          const folds = total > LIST_BEGINNING + TOO_FEW_TO_FOLD;
          return {
            total,
            shown: (folds ? statements.slice(0, LIST_BEGINNING) : statements).map(({ text, facts }) => [
              text,
              facts.map(({ source }) => source.id),
            ]),
          };
        }),
      })),
    ),
  };
}

describe('the small file of a role', () => {
  const long = library(
    [role('baker', { related: ['miller'] }), role('confectioner'), role('miller')],
    [
      recordFile(
        'almanac',
        [salary('baker', 40_000, { flags: ['period-implied'] }), salary('miller', 31_500)],
        [
          ...Array.from({ length: 30 }, (_, index) => fact('baker', 'duty', `Duty number ${index}`)),
          fact('baker', 'travel', null),
          fact('miller', 'growth', '5%', { number: 5, unit: 'percent', through: 2031 }),
        ],
      ),
    ],
  );

  it('leaves out the end of a long list, and says how much', () => {
    const file = roleFiles(long).get('baker');
    expect(file?.facts.duty).toHaveLength(5);
    expect(file?.omitted).toEqual({ duty: 25 });
  });

  it('leaves out what nobody states, and keeps what the source left blank', () => {
    const file = roleFiles(long).get('baker');
    expect(file?.facts.travel).toEqual([{ source: 'almanac', blank: 'in-source' }]);
    expect(file?.salaries).toEqual([
      {
        source: 'almanac',
        id: 'baker-year-40000',
        measure: 'unspecified',
        basis: 'unspecified',
        period: 'year',
        currency: 'USD',
        qualifier: 'exact',
        low: 40_000,
        high: 40_000,
        flags: ['period-implied'],
      },
    ]);
  });

  it('gives the id of a fact that has a figure, which leads to its record', () => {
    expect(roleFiles(long).get('miller')?.facts.growth).toEqual([
      { source: 'almanac', id: 'miller-growth-5-', value: '5%', number: 5, unit: 'percent', through: 2031 },
    ]);
  });

  it('names the roles that have a page of their own with it', () => {
    expect(roleFiles(long).get('baker')?.comparedWith).toEqual(['miller']);
    expect(roleFiles(long).get('confectioner')?.comparedWith).toEqual([]);
  });

  it('holds no more of a source than a page says of it', () => {
    expect(Object.keys(roleFiles(long).get('baker')?.sources[0] ?? {})).toEqual([
      'id',
      'publisher',
      'title',
      'url',
      'kind',
      'published',
      'dating',
      'accessed',
    ]);
  });

  it('shows in any comparison what the whole library shows', () => {
    const kinds: FactKind[] = ['duty', 'skill', 'career-step', 'travel'];
    // Few words, so that roles and sources often say the same.
    const statement = fc.record({
      trade: fc.constantFrom(...TRADES),
      kind: fc.constantFrom(...kinds),
      word: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.integer({ min: 0, max: 14 }).map((number) => `Word ${'abcdefghijklmno'[number]}`),
        },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    });
    const source = fc.array(statement, { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.tuple(source, source, source),
        fc.subarray([...TRADES], { minLength: 2 }),
        (sources, ids) => {
          const world = library(
            TRADES.map((id) => role(id)),
            sources.map((statements, index) =>
              recordFile(
                ['almanac', 'gazette', 'herald'][index] ?? '',
                [salary(TRADES[index] ?? 'baker', 40_000 + index)],
                // A source states a thing once.
                [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()].map(
                  ({ trade, kind, word }) => fact(trade, kind, word),
                ),
              ),
            ),
          );
          expect(seen(fromFiles(world, ids))).toEqual(
            seen(compareRoles(ids.map((id) => recordsOfRole(world, id)))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
