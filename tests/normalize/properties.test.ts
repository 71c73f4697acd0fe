import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFileSchema } from '../../src/domain/record-file.ts';
import { readings } from './careful-reader.ts';
import { normalized } from './normalized.ts';
import { standsOn } from './stands-on-lines.ts';

/** So many are run each time; `PROPERTY_RUNS=100000` tries more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

const texts = readings().map(({ text }) => text);
const lines = texts.flatMap((text) => text.split('\n'));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '$',
          '€',
          '£',
          '₹',
          'Rs ',
          '50',
          ',000',
          '.',
          '-',
          '–',
          ' to ',
          'k',
          ' LPA',
          ' per year',
          ' an hour',
          '|',
          ' ',
          'account managers',
          ' earn ',
          ' average ',
          '%',
          '10',
          ' percent',
          '(',
          ')',
          '**',
          '•',
          '#',
          '\t',
          ' and ',
          ' respectively',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  },
);

/** Lines of real layouts, shuffled, cut, repeated and mixed with noise. */
const mixed = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('\n'));

/** One real text with a few of its characters changed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('', ' ', '\n', '$', '0', ',', '.', '-', '|', 'k', '%', '\u0000', '𝟚', 'é'),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, put]) => {
      const place = at % Math.max(1, changed.length);
      return changed.slice(0, place) + put + changed.slice(place + 1);
    }, text),
  );

const anyText = fc
  .oneof({ weight: 3, arbitrary: mixed }, { weight: 2, arbitrary: mutated })
  .filter((text) => text.trim() !== '');

describe('whatever the text', () => {
  test('it never throws, keeps the contract, and gives the same bytes again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = normalized(text, 'Account manager salary');
        expect(recordFileSchema.safeParse(file).success).toBe(true);
        expect(JSON.stringify(normalized(text, 'Account manager salary'))).toBe(JSON.stringify(file));
      }),
      { numRuns: RUNS },
    );
  });

  test('every amount of a record stands on the lines that the record names', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = text.split(/\r\n|\n|\r/);
        for (const { low, high, lines: at, id } of normalized(text, 'Account manager salary').salaries)
          for (const amount of [low, high])
            if (
              amount !== null &&
              !standsOn(
                at.map((line) => source[line - 1] ?? ''),
                amount,
              )
            )
              throw new Error(
                `${id} holds ${amount}, which does not stand on its lines: ${at.map((line) => source[line - 1])}`,
              );
      }),
      { numRuns: RUNS },
    );
  });

  test('every line is accounted for, once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { coverage } = normalized(text, 'Account manager salary');
        expect(coverage.map(({ line }) => line)).toEqual(
          text.split(/\r\n|\n|\r/).map((_, index) => index + 1),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
