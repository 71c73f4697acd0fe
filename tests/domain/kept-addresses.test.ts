import { describe, expect, test } from 'vitest';
import type { ChangeEntry, RecordChange } from '../../src/domain/change-entry.ts';
import { statementsOf } from '../../src/domain/change-entry.ts';
import { changesBetween } from '../../src/domain/change-log.ts';
import type { History } from '../../src/domain/history.ts';
import {
  answeredAddresses,
  formerAnchors,
  formerPages,
  isFormerFile,
  lostAddresses,
} from '../../src/domain/kept-addresses.ts';
import { inLedgerOrder } from '../../src/domain/ledger.ts';
import type { Library } from '../../src/domain/library.ts';
import type { Move } from '../../src/domain/move.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

/** Bakers and millers as they were first published. */
const asPublished = library(
  [role('baker', { related: ['miller'] }), role('miller')],
  [
    recordFile(
      'almanac',
      [salary('baker', 31_000), salary('miller', 28_500)],
      [fact('baker', 'skill', 'Patience')],
    ),
    recordFile('gazette', [salary('baker', 40_000)]),
  ],
);

const firstEntry = (world: Library): ChangeEntry => ({
  id: '2026-01-01-01-first-published',
  uuid: '6f0c3f3e-8b0a-4c61-9a3c-0a2f8a0f4b11',
  date: '2026-01-01',
  why: 'First published.',
  changes: changesBetween(new Map(), statementsOf(world.files)),
});

const NOTHING: History = { entries: [], moves: [], ledger: [] };

/** The history of the published world, with what an editor did since. */
const since = (moves: Move[] = [], changes: RecordChange[] = [], why = 'It was read wrongly.'): History => ({
  entries: [
    firstEntry(asPublished),
    ...(changes.length > 0
      ? [{ ...firstEntry(asPublished), id: '2026-02-01-01-later', date: '2026-02-01', why, changes }]
      : []),
  ],
  moves,
  ledger: inLedgerOrder(answeredAddresses(asPublished, NOTHING)),
});

describe('a role that is renamed, with one line in its profile', () => {
  const renamed = library(
    [role('bread-baker', { related: ['miller'], formerIds: ['baker'] }), role('miller')],
    [
      recordFile(
        'almanac',
        [salary('bread-baker', 31_000), salary('miller', 28_500)],
        [fact('bread-baker', 'skill', 'Patience')],
      ),
      recordFile('gazette', [salary('bread-baker', 40_000)]),
    ],
  );

  test('loses no address', () => {
    expect(since().ledger).toHaveLength(29);
    expect(lostAddresses(renamed, since())).toEqual([]);
  });

  test('has its old profile, its old comparisons, in both orders, its old sheets and how each was cited lead to the new ones', () => {
    expect(formerPages(renamed, since())).toEqual([
      { from: '/cite/compare/baker-vs-miller/', to: '/cite/compare/bread-baker-vs-miller/', reason: null },
      { from: '/cite/compare/miller-vs-baker/', to: '/cite/compare/bread-baker-vs-miller/', reason: null },
      { from: '/cite/roles/baker/', to: '/cite/roles/bread-baker/', reason: null },
      { from: '/compare/baker-vs-miller/', to: '/compare/bread-baker-vs-miller/', reason: null },
      { from: '/compare/miller-vs-baker/', to: '/compare/bread-baker-vs-miller/', reason: null },
      { from: '/embed/compare/baker-vs-miller/', to: '/embed/compare/bread-baker-vs-miller/', reason: null },
      { from: '/embed/salary/baker/', to: '/embed/salary/bread-baker/', reason: null },
      { from: '/handout/baker-vs-miller/', to: '/handout/bread-baker-vs-miller/', reason: null },
      {
        from: '/oembed/compare/baker-vs-miller.json',
        to: '/oembed/compare/bread-baker-vs-miller.json',
        reason: null,
      },
      { from: '/oembed/salary/baker.json', to: '/oembed/salary/bread-baker.json', reason: null },
      { from: '/roles/baker/', to: '/roles/bread-baker/', reason: null },
      {
        from: '/share/compare/baker-vs-miller.png',
        to: '/share/compare/bread-baker-vs-miller.png',
        reason: null,
      },
      { from: '/share/compare/baker-vs-miller/', to: '/share/compare/bread-baker-vs-miller/', reason: null },
      { from: '/share/salary/baker.png', to: '/share/salary/bread-baker.png', reason: null },
      { from: '/share/salary/baker/', to: '/share/salary/bread-baker/', reason: null },
      { from: '/worksheet/baker-vs-miller/', to: '/worksheet/bread-baker-vs-miller/', reason: null },
    ]);
  });

  test('has its old files served whole, since a file cannot lead on', () => {
    const files = formerPages(renamed, since()).filter(isFormerFile);
    expect(files.map(({ from }) => from)).toEqual([
      '/oembed/compare/baker-vs-miller.json',
      '/oembed/salary/baker.json',
      '/share/compare/baker-vs-miller.png',
      '/share/salary/baker.png',
    ]);
  });

  test('has the old names of its records beside the new ones, on the page of their source', () => {
    const { aliases, gone, lost } = formerAnchors('almanac', renamed, since());
    expect(Object.fromEntries(aliases)).toEqual({
      'bread-baker-year-31000': ['baker-year-31000'],
      'bread-baker-skill-patience': ['baker-skill-patience'],
    });
    expect({ gone, lost }).toEqual({ gone: [], lost: [] });
  });

  test('and renamed once more, still answers to every name, also where both roles of a pair changed', () => {
    const again = library(
      [
        role('loaf-maker', { related: ['grinder'], formerIds: ['baker', 'bread-baker'] }),
        role('grinder', { formerIds: ['miller'] }),
      ],
      [recordFile('almanac', [salary('loaf-maker', 31_000), salary('grinder', 28_500)])],
    );
    const compare = formerPages(again, since())
      .map(({ from }) => from)
      .filter((from) => from.startsWith('/compare/'));
    expect(compare).toHaveLength(10);
    expect(compare).toContain('/compare/miller-vs-bread-baker/');
    expect(compare).not.toContain('/compare/grinder-vs-loaf-maker/');
  });

  test('without that line, loses its pages and its records', () => {
    const forgotten = { ...renamed, roles: renamed.roles.map((one) => ({ ...one, formerIds: [] })) };
    expect(lostAddresses(forgotten, since())).toEqual([
      '/compare/baker-vs-miller/',
      '/compare/miller-vs-baker/',
      '/embed/compare/baker-vs-miller/',
      '/embed/salary/baker/',
      '/handout/baker-vs-miller/',
      '/oembed/compare/baker-vs-miller.json',
      '/oembed/salary/baker.json',
      '/roles/baker/',
      '/share/compare/baker-vs-miller.png',
      '/share/compare/baker-vs-miller/',
      '/share/salary/baker.png',
      '/share/salary/baker/',
      '/sources/almanac/#baker-skill-patience',
      '/sources/almanac/#baker-year-31000',
      '/sources/gazette/#baker-year-40000',
      '/worksheet/baker-vs-miller/',
    ]);
  });
});

describe('a pair that has no page any more', () => {
  const unrelated = library([role('baker'), role('miller')], asPublished.files);
  const gone = (from: string): Move => ({ from, to: 'gone', reason: 'They have nothing in common.' });

  test('takes its sheets along: where its comparison goes, they go, without a word of their own', () => {
    const history = since([gone('/compare/baker-vs-miller/'), gone('/compare/miller-vs-baker/')]);
    expect(lostAddresses(unrelated, history)).toEqual([]);
    expect(formerPages(unrelated, history).map(({ from, to }) => [from, to])).toEqual([
      ['/cite/compare/baker-vs-miller/', null],
      ['/cite/compare/miller-vs-baker/', null],
      ['/compare/baker-vs-miller/', null],
      ['/compare/miller-vs-baker/', null],
      ['/handout/baker-vs-miller/', null],
      ['/worksheet/baker-vs-miller/', null],
    ]);
  });

  test('has no sheets to take along that were never published', () => {
    const before = { ...since([gone('/compare/baker-vs-miller/')]), ledger: ['/compare/baker-vs-miller/'] };
    expect(formerPages(unrelated, before).map(({ from }) => from)).toEqual([
      '/cite/compare/baker-vs-miller/',
      '/compare/baker-vs-miller/',
    ]);
  });
});

test('a source that is renamed keeps its page, with every record, at the old address', () => {
  const files = asPublished.files.map((file) =>
    file.source.id === 'almanac' ? { ...file, source: { ...file.source, id: 'great-almanac' } } : file,
  );
  const move = { from: '/sources/almanac/', to: '/sources/great-almanac/', reason: 'It has a new title.' };
  expect(lostAddresses({ ...asPublished, files }, since([move]))).toEqual([]);
  expect(lostAddresses({ ...asPublished, files }, since())).toHaveLength(4);
});

describe('a record', () => {
  const corrected = {
    ...asPublished,
    files: [
      recordFile(
        'almanac',
        [salary('baker', 32_000), salary('miller', 28_500)],
        [fact('baker', 'skill', 'Patience')],
      ),
      recordFile('gazette', [salary('baker', 40_000)]),
    ],
  };
  const taken = {
    ...corrected,
    files: [recordFile('almanac', [salary('miller', 28_500)]), ...corrected.files.slice(1)],
  };

  test('that was corrected, as the change log says, is found under its old name', () => {
    const changes = changesBetween(statementsOf(asPublished.files), statementsOf(corrected.files));
    expect(lostAddresses(corrected, since())).toEqual(['/sources/almanac/#baker-year-31000']);
    expect(lostAddresses(corrected, since([], changes))).toEqual([]);
    expect(formerAnchors('almanac', corrected, since([], changes)).aliases.get('baker-year-32000')).toEqual([
      'baker-year-31000',
    ]);
  });

  test('that was taken out leaves its anchor, what it stated, the day and the reason', () => {
    const changes = changesBetween(statementsOf(asPublished.files), statementsOf(taken.files));
    const history = since([], changes, 'The source took it back.');
    expect(lostAddresses(taken, history)).toEqual([]);
    expect(formerAnchors('almanac', taken, history).gone).toMatchObject([
      { id: 'baker-skill-patience', to: null, reason: 'The source took it back.', date: '2026-02-01' },
      {
        id: 'baker-year-31000',
        statement: { low: 31_000 },
        to: null,
        reason: 'The source took it back.',
        date: '2026-02-01',
      },
    ]);
  });

  test('goes where a move says, before anything else is asked', () => {
    const move = (to: string): Move => ({
      from: '/sources/almanac/#baker-year-31000',
      to,
      reason: 'The almanac printed it again.',
    });
    const here = formerAnchors('almanac', corrected, since([move('/sources/almanac/#baker-year-32000')]));
    expect(here.aliases.get('baker-year-32000')).toEqual(['baker-year-31000']);
    const there = formerAnchors('almanac', corrected, since([move('/sources/gazette/#baker-year-40000')]));
    expect(there.gone).toMatchObject([{ to: '/sources/gazette/#baker-year-40000', date: null }]);
    expect(formerAnchors('almanac', corrected, since([move('gone')])).gone).toMatchObject([{ to: null }]);
    const circle = formerAnchors('almanac', corrected, since([move('/sources/almanac/#baker-year-31000')]));
    expect(circle.lost).toEqual(['baker-year-31000']);
  });
});

test('a source that is no more leads to a page that says so, with every figure that stood there', () => {
  const without = { ...asPublished, files: asPublished.files.slice(0, 1) };
  const changes = changesBetween(statementsOf(asPublished.files), statementsOf(without.files));
  const move = { from: '/sources/gazette/', to: 'gone', reason: 'The publisher withdrew the article.' };
  expect(lostAddresses(without, since([], changes))).toEqual([
    '/sources/gazette/',
    '/sources/gazette/#baker-year-40000',
  ]);
  expect(lostAddresses(without, since([move], changes))).toEqual([]);
});
