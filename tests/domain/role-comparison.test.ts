import { describe, expect, it } from 'vitest';
import { builtPairs, compareRoles } from '../../src/domain/role-comparison.ts';
import { recordsOfRole } from '../../src/domain/role-records.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const bakery = library(
  [role('baker', { related: ['confectioner'] }), role('confectioner'), role('miller')],
  [
    recordFile(
      'almanac',
      [salary('baker', 40_000), salary('confectioner', 46_500)],
      [
        fact('baker', 'duty', 'Keep the oven going'),
        fact('baker', 'duty', 'Weigh the flour'),
        fact('confectioner', 'duty', 'Weigh the flour'),
        fact('confectioner', 'duty', 'Temper chocolate'),
        fact('baker', 'travel', 'None'),
        fact('confectioner', 'travel', 'None'),
        fact('baker', 'satisfaction', null),
        fact('confectioner', 'satisfaction', '4.1'),
      ],
    ),
    recordFile('gazette', [], [fact('miller', 'duty', 'Mind the wind')]),
  ],
);

const rowOf = (kind: string, roles = ['baker', 'confectioner']) =>
  compareRoles(roles.map((id) => recordsOfRole(bakery, id)))
    .sections.flatMap(({ rows }) => rows)
    .find((row) => row.kind === kind);

describe('roles side by side', () => {
  it('tell what is the same in both from what is each role’s own', () => {
    const row = rowOf('duty');
    expect(row?.shared.map((facts) => facts.map(({ record }) => `${record.role}: ${record.value}`))).toEqual([
      ['baker: Weigh the flour', 'confectioner: Weigh the flour'],
    ]);
    expect(
      row?.cells.map((cell) =>
        cell.state === 'stated' ? cell.facts.map(({ record }) => record.value) : cell.state,
      ),
    ).toEqual([['Keep the oven going'], ['Temper chocolate']]);
    expect(row?.agreement).toBe('different');
  });

  it('call a row the same when nothing is left beside what is shared', () => {
    expect(rowOf('travel')?.agreement).toBe('same');
  });

  it('keep a blank of the source apart from what no source states', () => {
    expect(rowOf('satisfaction')?.cells.map(({ state }) => state)).toEqual(['blank-in-source', 'stated']);
    expect(rowOf('duty', ['miller', 'baker'])?.cells.map(({ state }) => state)).toEqual(['stated', 'stated']);
    expect(rowOf('travel', ['miller', 'baker'])?.cells.map(({ state }) => state)).toEqual([
      'not-stated',
      'stated',
    ]);
  });

  it('leave out a kind of fact that no role has', () => {
    expect(rowOf('growth')).toBeUndefined();
  });

  it('name just the sources that state anything of the roles', () => {
    expect(
      compareRoles(['baker', 'confectioner'].map((id) => recordsOfRole(bakery, id))).sources.map(
        ({ id }) => id,
      ),
    ).toEqual(['almanac']);
  });

  it('set three roles side by side with a conclusion for each pair', () => {
    const { pairs } = compareRoles(
      ['baker', 'confectioner', 'miller'].map((id) => recordsOfRole(bakery, id)),
    );
    expect(pairs.map(({ roles, conclusions }) => [...roles, conclusions[0]?.kind])).toEqual([
      ['baker', 'confectioner', 'higher'],
      ['baker', 'miller', 'one-sided'],
      ['confectioner', 'miller', 'one-sided'],
    ]);
  });

  it.each([[[]], [['baker']], [['baker', 'baker']], [['a', 'b', 'c', 'd', 'e']]])('refuse %j', (ids) => {
    const baker = recordsOfRole(bakery, 'baker');
    expect(() => compareRoles(ids.map((id) => ({ ...baker, role: role(id) })))).toThrow(
      'A comparison takes two to four different roles',
    );
  });

  it('name the file that is missing when a role has no profile', () => {
    expect(() => compareRoles(['baker', 'cooper'].map((id) => recordsOfRole(bakery, id)))).toThrow(
      'No profile for the role "cooper": add content/roles/cooper.mdx, or correct the name.',
    );
  });
});

describe('the pairs that get a page', () => {
  it('are those called related, once each, in alphabetical order', () => {
    const world = library(
      [role('miller', { related: ['baker', 'cooper'] }), role('baker', { related: ['miller'] })],
      [],
    );
    expect(builtPairs(world)).toEqual([['baker', 'miller']]);
  });
});
