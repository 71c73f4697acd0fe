import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOfRole } from '../../src/domain/role-records.ts';
import {
  appointmentQuestions,
  LONGEST_TO_TICK,
  MOST_STATEMENTS,
  QUESTION_COUNT,
  type WorksheetRole,
  worksheetOf,
  worksheetStatements,
} from '../../src/domain/worksheet.ts';
import { twoRoles } from './arbitrary-roles.ts';
import { fact, library, recordFile, role, salary } from './small-world.ts';

const textsOf = ({ groups }: WorksheetRole): string[] =>
  groups.flatMap(({ statements }) => statements.map(({ text }) => text));

const statementsOf = ({ groups }: WorksheetRole) => groups.flatMap(({ statements }) => statements);

const bakery = library(
  [role('baker'), role('confectioner')],
  [
    recordFile(
      'almanac',
      [salary('baker', 40_000)],
      [
        fact('baker', 'duty', 'Keep the oven going'),
        fact('baker', 'duty', 'Weigh the flour'),
        fact('baker', 'duty', 'Shape the loaves'),
        fact('baker', 'travel', 'Rounds to the shops'),
        fact('baker', 'skill', 'Patients', { flags: ['suspect-skill'] }),
        fact('baker', 'degree', null),
        fact('baker', 'employer', 'The mill'),
        fact('confectioner', 'duty', 'Weigh the flour'),
        fact('confectioner', 'duty', 'Temper chocolate'),
        fact('confectioner', 'hours', 'From seven to three'),
      ],
    ),
    recordFile(
      'gazette',
      [],
      [
        fact('baker', 'duty', 'Rise before the town'),
        fact('confectioner', 'trait', 'A steady hand'),
        fact('confectioner', 'duty', `Write ${'sugar '.repeat(20)}roses`),
      ],
    ),
  ],
);
const [baker, confectioner] = [recordsOfRole(bakery, 'baker'), recordsOfRole(bakery, 'confectioner')];

describe('the statements of a worksheet', () => {
  const [ofBaker, ofConfectioner] = worksheetStatements([baker, confectioner]);

  it('are as many for the one role as for the other', () => {
    expect(ofConfectioner && textsOf(ofConfectioner)).toEqual([
      'Temper chocolate',
      'From seven to three',
      'A steady hand',
    ]);
    expect(ofBaker && textsOf(ofBaker)).toHaveLength(3);
  });

  it('come from each source in turn', () => {
    expect(ofBaker && textsOf(ofBaker).slice(0, 2)).toEqual(['Keep the oven going', 'Rise before the town']);
  });

  it('leave out what one source states of both roles, what is doubted, what is blank and what is long', () => {
    const all = worksheetStatements([baker, confectioner], 99).flatMap(textsOf).join(' ');
    for (const left of ['Weigh the flour', 'Patients', 'The mill', 'sugar']) expect(all).not.toContain(left);
  });

  it('stand once where a source states the same words of two kinds', () => {
    const world = library(
      [role('baker'), role('confectioner')],
      [
        recordFile(
          'almanac',
          [],
          [
            fact('baker', 'skill', 'Patience'),
            fact('baker', 'trait', 'patience'),
            fact('confectioner', 'trait', 'A steady hand'),
            fact('confectioner', 'trait', 'A good eye'),
          ],
        ),
      ],
    );
    const sheets = worksheetStatements(['baker', 'confectioner'].map((id) => recordsOfRole(world, id)));
    expect(sheets.flatMap(statementsOf).map(({ kind, text }) => [kind, text])).toEqual([
      ['trait', 'patience'],
      ['trait', 'A steady hand'],
    ]);
  });

  it('say what they are about where their own words do not', () => {
    const labels = worksheetStatements([baker, confectioner])
      .flatMap(statementsOf)
      .map(({ kind, label }) => [kind, label]);
    expect(Object.fromEntries(labels)).toEqual({
      duty: null,
      hours: 'Working hours',
      trait: null,
      travel: 'Travel',
    });
  });
});

describe('whatever the sources state', () => {
  it('no role has more statements than have room, and both have as many', () => {
    fc.assert(
      fc.property(twoRoles, fc.integer({ min: 0, max: MOST_STATEMENTS }), (compared, most) => {
        const counts = worksheetStatements(compared, most).map((one) => textsOf(one).length);
        expect(Math.max(...counts)).toBeLessThanOrEqual(most);
        expect(new Set(counts).size).toBe(1);
      }),
    );
  });

  it('every statement is borne by a sound record of its role, and stands once', () => {
    fc.assert(
      fc.property(twoRoles, (compared) => {
        for (const one of worksheetStatements(compared)) {
          const texts = textsOf(one);
          expect(new Set(texts).size).toBe(texts.length);
          for (const { text, kind, facts } of statementsOf(one)) {
            expect(facts.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(LONGEST_TO_TICK);
            for (const { record } of facts) {
              expect(record.role).toBe(one.role.id);
              expect(record.kind).toBe(kind);
              expect(record.value).toBe(text);
              expect(record.flags).toEqual([]);
            }
          }
        }
      }),
    );
  });

  it('the same records give the same sheet, with three questions and just the sources that it cites', () => {
    fc.assert(
      fc.property(twoRoles, (compared) => {
        const sheet = worksheetOf(compared);
        expect(worksheetOf(structuredClone(compared))).toEqual(sheet);
        expect(sheet.questions).toHaveLength(QUESTION_COUNT);
        const cited = sheet.roles
          .flatMap(statementsOf)
          .flatMap(({ facts }) => facts.map(({ source }) => source.id));
        expect(sheet.sources.map(({ id }) => id)).toEqual([...new Set(cited)].sort());
      }),
    );
  });
});

describe('the questions for the next appointment', () => {
  it('ask about pay, about the first thing that no source states, and about the reader', () => {
    expect(appointmentQuestions([baker, confectioner])).toEqual([
      'The sources do not show which job pays more. What does each pay where I live, and what does that include?',
      'No source states the hours of a baker. Who could tell me what a usual week is like?',
      'What could I try out before I decide: a conversation, a visit, a course, a few days at work?',
    ]);
  });

  it('do not say of pay what a source contradicts', () => {
    const paid = library(
      [role('baker'), role('confectioner')],
      [recordFile('almanac', [salary('baker', 40_000), salary('confectioner', 46_500)])],
    );
    const [first] = appointmentQuestions(['baker', 'confectioner'].map((id) => recordsOfRole(paid, id)));
    expect(first).toBe(
      'What would each job pay where I live, and does that include bonuses and commissions?',
    );
  });

  it('ask about both roles at once where both lack the same', () => {
    const silent = library([role('baker'), role('confectioner')], []);
    expect(appointmentQuestions(['baker', 'confectioner'].map((id) => recordsOfRole(silent, id)))[1]).toBe(
      'No source states the hours of a baker or a confectioner. Who could tell me what a usual week is like?',
    );
  });
});
