import { describe, expect, test } from 'vitest';
import { givenSteps } from '../../src/domain/career-ladder.ts';
import { showsRoles, sourcesOfPage, sourcesShownIn } from '../../src/domain/prose-sources.ts';
import {
  listedNames,
  measureNamed,
  smallComparison,
  sourcesOfSmallComparison,
} from '../../src/domain/small-comparison.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const world = library(
  [role('baker'), role('chef'), role('miller')],
  [
    recordFile(
      'almanac',
      [
        salary('baker', 31000),
        salary('baker', 15, { period: 'hour', flags: ['derived-hourly'] }),
        salary('baker', 40000, { segment: { kind: 'state', label: 'Ohio' } }),
      ],
      [
        fact('baker', 'hours', 'Nights'),
        fact('baker', 'hours', 'Early mornings'),
        fact('baker', 'hours', 'Now and then a Sunday'),
        fact('chef', 'travel', null),
      ],
    ),
    recordFile(
      'guild',
      [],
      [
        fact('miller', 'career-step', 'Entry level: apprentice'),
        fact('miller', 'career-step', 'Next: miller'),
        fact('miller', 'career-step', 'Usually a slow career'),
      ],
    ),
    recordFile('herald', [], [fact('chef', 'hours', 'Evenings')]),
  ],
);

describe('a small comparison', () => {
  test('shows pay of the role as a whole, and no figure that is worked out from another', () => {
    const [row] = smallComparison(world, ['baker', 'chef'], ['pay']).rows;
    expect(row?.label).toBe('Pay');
    expect(row?.cells).toEqual([
      { state: 'pay', figures: [expect.objectContaining({ record: salary('baker', 31000) })] },
      { state: 'not-stated' },
    ]);
  });

  test('shows the beginning of a list and says how much more there is', () => {
    const [row] = smallComparison(world, ['baker', 'chef'], ['hours']).rows;
    expect(row?.cells[0]).toMatchObject({ state: 'stated', kind: 'hours', omitted: 1 });
    expect(row?.cells[1]).toMatchObject({ state: 'stated', omitted: 0 });
  });

  test('tells a blank of the source from what no source states', () => {
    const [row] = smallComparison(world, ['chef', 'miller'], ['travel']).rows;
    expect(row?.cells.map(({ state }) => state)).toEqual(['blank-in-source', 'not-stated']);
  });

  test('keeps the order of roles and rows that the editor gave, and leaves out what is not known', () => {
    const { roles, rows } = smallComparison(world, ['chef', 'nobody', 'baker'], ['travel', 'weather', 'pay']);
    expect(roles.map(({ id }) => id)).toEqual(['chef', 'baker']);
    expect(rows.map(({ measure }) => measure)).toEqual(['travel', 'pay']);
  });

  test('names the sources of what it shows, each once', () => {
    expect(sourcesOfSmallComparison(smallComparison(world, ['baker', 'chef'], ['pay', 'hours']))).toEqual([
      'almanac',
      'herald',
    ]);
  });

  test('knows pay and every kind of fact by name', () => {
    expect(measureNamed('pay')).toBe('pay');
    expect(measureNamed('time-to-enter')).toBe('time-to-enter');
    expect(measureNamed('weather')).toBeNull();
  });
});

describe('lists in attributes', () => {
  test('have commas between names, and semicolons between steps', () => {
    expect(listedNames('baker , pastry-chef')).toEqual(['baker', 'pastry-chef']);
    expect(givenSteps('Apprentice; Baker, by day ;Master;')).toEqual([
      'Apprentice',
      'Baker, by day',
      'Master',
    ]);
  });
});

describe('the sources of a page', () => {
  test('are those that speak of its roles, and those of what its prose shows of others', () => {
    const body = 'As a miller:\n\n<Ladder role="miller" />\n';
    expect(sourcesOfPage(world, ['baker'], '').map(({ id }) => id)).toEqual(['almanac']);
    expect(sourcesOfPage(world, ['baker'], body).map(({ id }) => id)).toEqual(['almanac', 'guild']);
  });

  test('are found for either kind of quotes, and over several lines', () => {
    expect([...sourcesShownIn(world, "<Compare roles='baker, chef'\n  show='hours' />")]).toEqual([
      'almanac',
      'herald',
    ]);
  });

  test('are no others where a tag names nothing that there is', () => {
    expect(sourcesShownIn(world, '<Ladder role="nobody" /> <Compare roles="a" show="b" />')).toEqual(
      new Set(),
    );
    expect(showsRoles('<Ladder role="nobody" />')).toBe(true);
    expect(showsRoles('Prose with <Cite source="guild" />')).toBe(false);
  });
});
