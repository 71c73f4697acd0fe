import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonVerdict } from '../../src/domain/comparison-verdict.ts';
import {
  handoutAnswers,
  handoutDoubts,
  handoutOf,
  handoutPay,
  LONGEST_STATEMENT,
  MOST_ANSWERS,
  MOST_DOUBTED,
  MOST_DOUBTS,
  MOST_PAY_ROWS,
  MOST_REASONS,
  shortStatements,
} from '../../src/domain/handout.ts';
import { recordKey } from '../../src/domain/library.ts';
import { recordsOfRole } from '../../src/domain/role-records.ts';
import { twoRoles } from './arbitrary-roles.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const bakery = library(
  [role('baker'), role('confectioner')],
  [
    recordFile(
      'almanac',
      [
        salary('baker', 40_000),
        salary('baker', 19.23, { period: 'hour', flags: ['derived-hourly'] }),
        salary('baker', 55_000, { segment: { kind: 'state', label: 'Ohio' } }),
      ],
      [
        fact('baker', 'definition', 'Makes bread'),
        fact('baker', 'duty', 'Keep the oven going'),
        fact('baker', 'hours', null),
        fact('baker', 'travel', 'Rounds to the shops'),
        fact('baker', 'experience-years', '8', { number: 8, unit: 'years' }),
        fact('baker', 'skill', 'Patients', { flags: ['suspect-skill'] }),
        fact('confectioner', 'definition', 'Makes sweets'),
        fact('confectioner', 'challenge', 'Heat'),
      ],
    ),
    recordFile('gazette', [salary('baker', 44_000)], [fact('baker', 'employer', 'The mill')]),
    recordFile('herald', [], [fact('confectioner', 'employer', 'The sugar house')]),
  ],
);
const compared = ['baker', 'confectioner'].map((id) => recordsOfRole(bakery, id));

describe('the answers of a handout', () => {
  const answers = handoutAnswers(compared);
  const cell = (id: string, index: number) => answers.find((answer) => answer.id === id)?.cells[index];

  it('are those that people always ask for, and of the others those that some source answers', () => {
    expect(answers.map(({ id }) => id)).toEqual(['work', 'entry', 'hours', 'skills', 'outlook', 'hard']);
  });

  it('keep a blank of the source apart from what no source states', () => {
    expect(cell('hours', 0)?.leftBlank.map(({ kind }) => kind)).toEqual(['hours']);
    expect(cell('hours', 0)?.statements.map(({ text, label }) => [label, text])).toEqual([
      ['Travel', 'Rounds to the shops'],
    ]);
    expect(cell('hours', 1)?.notStated).toEqual(['hours', 'travel']);
    expect(cell('outlook', 1)?.notStated).toEqual(['growth', 'jobs']);
  });

  it('give a bare figure its unit, and say what it counts', () => {
    expect(cell('entry', 0)?.statements.map(({ text, label }) => [label, text])).toEqual([
      ['Years of experience', '8 years'],
    ]);
  });

  it('leave out what is surely no statement about the role, and do not call it unstated', () => {
    expect(cell('skills', 0)).toEqual({ statements: [], leftBlank: [], notStated: [] });
  });

  it('prefer statements that are short, and have the shortest where all are long', () => {
    const statement = (text: string) => ({ text, facts: [] });
    const [long, longer] = ['a'.repeat(LONGEST_STATEMENT + 1), 'b'.repeat(LONGEST_STATEMENT + 9)];
    expect(shortStatements([long, 'c', 'd', 'e'].map(statement), 2).map(({ text }) => text)).toEqual([
      'c',
      'd',
    ]);
    expect(shortStatements([longer, long].map(statement), 2).map(({ text }) => text)).toEqual([long]);
    expect(shortStatements([], 2)).toEqual([]);
  });
});

describe('the pay of a handout', () => {
  it('has the figures for each role as a whole, without rates that were worked out from others', () => {
    const { rows, omitted } = handoutPay(compared);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ record }) => record.low)))).toEqual([
      [[40_000], []],
      [[44_000], []],
    ]);
    expect(omitted).toBe(1);
  });

  it('has a row of every source before the second row of any', () => {
    const many = library(
      [role('baker'), role('confectioner')],
      ['almanac', 'courier', 'gazette', 'herald', 'observer'].map((id) =>
        recordFile(id, [
          salary('baker', 30_000),
          salary('baker', 31_000, { measure: 'median' }),
          salary('baker', 32_000, { measure: 'average' }),
        ]),
      ),
    );
    const { rows, omitted } = handoutPay(['baker', 'confectioner'].map((id) => recordsOfRole(many, id)));
    expect(rows).toHaveLength(MOST_PAY_ROWS);
    expect(new Set(rows.map(({ example }) => example.source.id)).size).toBe(5);
    expect(omitted).toBe(15 - MOST_PAY_ROWS);
  });
});

describe('the doubts of a handout', () => {
  it('name the thing and the role, the gravest first', () => {
    const { told, omitted } = handoutDoubts(compared);
    expect(
      told.map(({ words, doubted }) => [words.split(' ').slice(0, 4).join(' '), doubted[0]?.what]),
    ).toEqual([
      ['This does not look', ['Patients']],
      ['This hourly rate is', ['$19.23 an hour']],
    ]);
    expect(omitted).toBe(0);
  });

  it('name both roles once where both are doubted in the same words', () => {
    const alike = (id: string) => fact(id, 'skill', 'Patients', { flags: ['suspect-skill'] });
    const world = library(
      [role('baker'), role('confectioner')],
      [recordFile('almanac', [], [alike('baker'), alike('confectioner')])],
    );
    const [doubt] = handoutDoubts(['baker', 'confectioner'].map((id) => recordsOfRole(world, id))).told;
    expect(doubt?.doubted.map(({ roles }) => roles.map(({ id }) => id))).toEqual([['baker', 'confectioner']]);
  });
});

describe('a handout', () => {
  const reason = (text: string, ...sources: string[]) => ({ text, sources });
  const verdict: ComparisonVerdict = {
    roles: ['baker', 'confectioner'],
    summary: 'Bread, or sweets.',
    summarySources: ['almanac'],
    chooseA: ['a', 'b', 'c', 'd', 'e'].map((text) => reason(text, 'almanac')),
    chooseB: [reason('like sugar', 'herald')],
    reviewed: '2026-11-22',
  };

  it('has as many reasons as have room, and none where no editor wrote any', () => {
    expect(handoutOf(compared, verdict).reasons.map(({ length }) => length)).toEqual([MOST_REASONS, 1]);
    expect(handoutOf(compared, null).reasons).toEqual([]);
  });

  it('lists just the sources of what stands on it', () => {
    expect(handoutOf(compared, null).sources.map(({ id }) => id)).toEqual(['almanac', 'gazette']);
    expect(handoutOf(compared, verdict).sources.map(({ id }) => id)).toEqual([
      'almanac',
      'gazette',
      'herald',
    ]);
  });

  it('never has more than has room, and all of it is borne by a record of its role', () => {
    fc.assert(
      fc.property(twoRoles, (any) => {
        const { pay, answers, doubts, sources } = handoutOf(any, null);
        expect(pay.rows.length).toBeLessThanOrEqual(MOST_PAY_ROWS);
        expect(answers.length).toBeLessThanOrEqual(MOST_ANSWERS);
        expect(answers.length).toBeGreaterThanOrEqual(5);
        expect(doubts.told.length).toBeLessThanOrEqual(MOST_DOUBTS);
        for (const { doubted } of doubts.told)
          for (const { what } of doubted) expect(what.length).toBeLessThanOrEqual(MOST_DOUBTED);
        const known = any.map(({ facts }) => new Set(facts.map(recordKey)));
        const listed = new Set(sources.map(({ id }) => id));
        for (const { cells } of answers)
          cells.forEach(({ statements, leftBlank }, index) => {
            expect(statements.length).toBeLessThanOrEqual(4);
            for (const { facts } of [...statements, ...leftBlank]) {
              expect(facts.length).toBeGreaterThan(0);
              for (const cited of facts) {
                expect(known[index]).toContain(recordKey(cited));
                expect(listed).toContain(cited.source.id);
              }
            }
          });
      }),
    );
  });

  it('is the same for the same records', () => {
    fc.assert(
      fc.property(twoRoles, (any) => {
        expect(handoutOf(structuredClone(any), null)).toEqual(handoutOf(any, null));
      }),
    );
  });
});
