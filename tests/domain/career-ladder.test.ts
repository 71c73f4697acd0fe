import { describe, expect, it } from 'vitest';
import { careerLadder } from '../../src/domain/career-ladder.ts';
import { movesBetween, overlapOf } from '../../src/domain/overlap.ts';
import { compareRoles } from '../../src/domain/role-comparison.ts';
import { recordsOfRole } from '../../src/domain/role-records.ts';
import { gatherByTitle } from '../../src/domain/titled-facts.ts';
import { fact, library, recordFile, role, source } from './small-world.ts';

const step = (value: string) => ({ source: source('almanac'), record: fact('baker', 'career-step', value) });

describe('a career ladder', () => {
  it('has the stages that a source names, from the first to the last, and no others', () => {
    const ladder = careerLadder([
      step('Later: master baker'),
      step('Entry level: apprentice'),
      step('Entry level: shop hand'),
      step('Most stay in their town'),
    ]);
    expect(ladder.rungs.map(({ stage, positions }) => [stage, ...positions.map(({ text }) => text)])).toEqual(
      [
        ['Entry level', 'apprentice', 'shop hand'],
        ['Later', 'master baker'],
      ],
    );
    expect(ladder.others.map(({ record }) => record.value)).toEqual(['Most stay in their town']);
  });
});

describe('named things', () => {
  it('are gathered by what stands before the colon', () => {
    const { titled, untitled } = gatherByTitle([
      step('Pastry baker: bakes pastry'),
      step('Pastry baker: starts at four: every day'),
      step('Nothing named'),
    ]);
    expect(titled.map(({ title, statements }) => [title, ...statements.map(({ text }) => text)])).toEqual([
      ['Pastry baker', 'bakes pastry', 'starts at four: every day'],
    ]);
    expect(untitled).toHaveLength(1);
  });
});

describe('between two roles', () => {
  const world = library(
    [role('baker'), role('master-baker'), role('miller')],
    [
      recordFile(
        'almanac',
        [],
        [
          fact('baker', 'skill', 'Patience'),
          fact('miller', 'skill', 'Patience'),
          fact('baker', 'career-step', 'Later: master baker'),
          fact('master-baker', 'career-step', 'Was a baker once'),
          fact('miller', 'career-step', 'Sells to a master baker'),
        ],
      ),
    ],
  );
  const moves = (...ids: string[]): (string | null)[] =>
    movesBetween(world, ids).map(({ record }) => record.value);

  it('stands what one source states of both', () => {
    expect(
      overlapOf(compareRoles(['baker', 'miller'].map((id) => recordsOfRole(world, id)))).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['skill']);
    expect(overlapOf(compareRoles(['baker', 'master-baker'].map((id) => recordsOfRole(world, id))))).toEqual(
      [],
    );
  });

  it('stand the steps of one that name the other', () => {
    expect(moves('baker', 'master-baker')).toEqual(['Later: master baker', 'Was a baker once']);
  });

  it('stands no step that names a longer title only', () => {
    expect(moves('baker', 'miller')).toEqual([]);
  });
});
