import { describe, expect, it } from 'vitest';
import { factPhrase, factStatements, inReadingOrder } from '../../src/domain/fact-statement.ts';
import { fact, source } from './small-world.ts';

describe('a fact in words', () => {
  it('adds its figure where the value lacks it', () => {
    expect(factPhrase(fact('baker', 'degree', 'Certificate', { number: 78, unit: 'percent' }))).toBe(
      'Certificate, 78%',
    );
    expect(factPhrase(fact('baker', 'jobs', '160,992', { number: 160_992, unit: 'jobs' }))).toBe('160,992');
    expect(factPhrase(fact('baker', 'growth', '5%', { number: 5, unit: 'percent', through: 2031 }))).toBe(
      '5%, through 2031',
    );
  });

  it('gives a bare figure its unit', () => {
    expect(factPhrase(fact('baker', 'experience-years', '8', { number: 8, unit: 'years' }))).toBe('8 years');
    expect(
      factPhrase(fact('baker', 'time-to-enter', '6–8 years', { number: 6, numberHigh: 8, unit: 'years' })),
    ).toBe('6–8 years');
  });

  it('says that a projection does not state its end', () => {
    expect(factPhrase(fact('baker', 'growth', '5%', { number: 5, unit: 'percent' }))).toBe(
      '5%, period not stated',
    );
  });

  it('is nothing for a blank', () => {
    expect(factPhrase(fact('baker', 'satisfaction', null))).toBeNull();
  });

  it('is shown once, with both sources, where two sources state it in the same words', () => {
    const statements = factStatements([
      { source: source('almanac'), record: fact('baker', 'skill', 'Patience') },
      { source: source('gazette'), record: fact('baker', 'skill', 'patience.') },
      { source: source('gazette'), record: fact('baker', 'skill', 'Strong arms') },
    ]);
    expect(statements.map(({ text, facts }) => [text, facts.map((item) => item.source.id)])).toEqual([
      ['Patience', ['almanac', 'gazette']],
      ['Strong arms', ['gazette']],
    ]);
  });

  it('stays apart where different people are credited', () => {
    const statements = factStatements([
      { source: source('almanac'), record: fact('baker', 'skill', 'Patience', { reportedBy: 'Ann' }) },
      { source: source('almanac'), record: fact('baker', 'skill', 'Patience', { reportedBy: 'Bob' }) },
    ]);
    expect(statements).toHaveLength(2);
  });
});

describe('statements in reading order', () => {
  it('leave steps in the order of their source', () => {
    const step = (sourceId: string, value: string) => ({
      source: source(sourceId),
      record: fact('baker', 'entry-step', value),
    });
    const steps = factStatements([
      step('almanac', 'Step 1'),
      step('almanac', 'Step 2'),
      step('gazette', 'First'),
    ]);
    expect(inReadingOrder(steps).map(({ text }) => text)).toEqual(['Step 1', 'Step 2', 'First']);
  });

  it('begin with what several sources state, then take one of each source in turn', () => {
    const of = (sourceId: string, value: string) => ({
      source: source(sourceId),
      record: fact('baker', 'skill', value),
    });
    const ordered = inReadingOrder(
      factStatements([
        of('almanac', 'A1'),
        of('almanac', 'A2'),
        of('almanac', 'Both'),
        of('gazette', 'G1'),
        of('gazette', 'Both'),
      ]),
    );
    expect(ordered.map(({ text }) => text)).toEqual(['Both', 'A1', 'G1', 'A2']);
  });
});
