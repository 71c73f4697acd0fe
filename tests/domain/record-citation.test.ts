import { expect, test } from 'vitest';
import { recordWork } from '../../src/domain/record-citation.ts';

const PAGE = {
  kind: 'source',
  title: 'What Almanac states in “Trades”',
  address: 'https://careers.example/sources/almanac/',
  date: '2026-11-22',
} as const;
const SHOWN = {
  id: 'baker-year-31000',
  role: 'Baker',
  about: 'average pay',
  part: null,
  statement: '$31,000 a year',
  reportedBy: null,
};

test('a figure is a work of its own, with its own address and the day of its page', () => {
  expect(recordWork(SHOWN, PAGE, 'Almanac')).toEqual({
    kind: 'record',
    title: 'Baker, average pay: $31,000 a year (stated by Almanac)',
    address: 'https://careers.example/sources/almanac/#baker-year-31000',
    date: '2026-11-22',
  });
});

test('it names the part of the workers, and whom the source credits', () => {
  const { title } = recordWork({ ...SHOWN, part: 'State: Texas', reportedBy: 'Payscale' }, PAGE, 'Almanac');
  expect(title).toBe(
    'Baker, average pay, State: Texas: $31,000 a year (stated by Almanac, credited to Payscale)',
  );
});

test('a blank of the source is cited as one', () => {
  const { title } = recordWork({ ...SHOWN, about: 'Job satisfaction', statement: null }, PAGE, 'Almanac');
  expect(title).toBe('Baker, Job satisfaction: left blank by Almanac');
});
