import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../scripts/learning/corpus.ts';
import { type Example, learn, PLAN } from '../../scripts/learning/learn.ts';
import { examplesOf, readMarkedFile } from '../../scripts/learning/marked-page.ts';
import { cluesOf, pageOfSums } from '../../src/normalize/pay/likeness/clues.ts';
import { likenessOn, WEIGHTS } from '../../src/normalize/pay/likeness/likeness.ts';
import { weigh } from '../../src/normalize/pay/likeness/weigh.ts';
import learnt from '../../src/normalize/pay/likeness/weights.json' with { type: 'json' };
import { figures, normalized } from './normalized.ts';

describe('a file of the corpus', () => {
  const read = (text: string): ReturnType<typeof readMarkedFile> =>
    readMarkedFile('corpus/passages/a.txt', text);

  test('gives its texts without marks, and where each marked sum stands', () => {
    const { pages, faults } = read(
      'Glaziers\nThey get {pay|£31,000}, and tools cost {not|£900}.\n---\nNo sum.\n',
    );
    expect(faults).toEqual([]);
    expect(pages).toEqual([
      {
        lines: ['Glaziers', 'They get £31,000, and tools cost £900.'],
        sums: [
          { line: 1, from: 9, to: 16, isPay: true },
          { line: 1, from: 33, to: 37, isPay: false },
        ],
      },
    ]);
  });

  test('is at fault at every line whose marks are broken, and says how they are written', () => {
    expect(read('They get {pay|£31,000.\nTools are {not £900}.\n{pay|£28k} is common.').faults).toEqual([
      'corpus/passages/a.txt:1: a mark is broken. Write {pay|$45,000} or {not|$300}, whole on one line.',
      'corpus/passages/a.txt:2: a mark is broken. Write {pay|$45,000} or {not|$300}, whole on one line.',
    ]);
  });
});

describe('the clues of a sum', () => {
  const clues = (sum: string, ...lines: readonly string[]): ReadonlySet<string> => {
    const line = lines.findIndex((text) => text.includes(sum));
    const from = lines[line]?.indexOf(sum) ?? 0;
    return cluesOf(pageOfSums(lines), { line, from, to: from + sum.length });
  };

  test('are the words before and behind it, up to the ends of its sentence', () => {
    const found = clues('£900', 'They get £31,000 a year. A bonus of £900 is paid in May.');
    expect(found).toContain('1 before:of');
    expect(found).toContain('before:bonus');
    expect(found).toContain('pair before:bonus of');
    expect(found).toContain('pair behind:is paid');
    expect(found).toContain('sentence before:year');
    expect(found).not.toContain('before:year');
  });

  test('are the same for every job, year, share and other sum', () => {
    const of = (text: string): readonly string[] =>
      [...clues('£900', text)].filter((clue) => /^(?:before|behind):/.test(clue));
    expect(of('In 2024 a glazier had £900 (4%) and £31,000.')).toEqual(
      of('In 2019 a plumber had £900 (7.5%) and £650.'),
    );
  });

  test('are the labels of its row and its column in a table', () => {
    const found = clues('2,000', '| Year | Salary | Bonus |', '| 2024 | 31,000 | 2,000 |');
    expect(found).toContain('column:bonus');
    expect(found).not.toContain('column:salary');
    expect(found).toContain('written:in a row');
  });

  test('are how its label is built, how many lines are like it, and how it compares with the sums around it', () => {
    const found = clues(
      '$66,000',
      'Blue Mesa: $64,000',
      'A pallet of vaccines dropped: $66,000',
      'NorthJet: $31,000',
    );
    expect(found).toContain('label shape:Aa');
    expect(found).toContain('label words:5');
    expect(found).toContain('label built:Aa 5 :');
    expect(found).toContain('lines like it:2');
    expect(found).toContain('to line above:0');
    expect(found).toContain('to line below:2');
    expect(found).toContain('to sum before:none');
    expect(clues('$64,000', 'Blue Mesa: $64,000')).toContain('label shape:A');
  });

  test('are its heading, and how it compares with the other sums of the page', () => {
    const found = clues(
      '£90,000',
      'Budgets',
      '',
      'Up to £90,000 a year.',
      'Pay is £30,000, £31,000 or £32,000.',
    );
    expect(found).toContain('heading:budget');
    expect(found).toContain('size:largest');
    expect(found).toContain('near:1');
  });

  const LINES = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('pay ', 'fee ', '| ', '\t', '$900 ', 'of ', '. ', 'glaziers '), {
        maxLength: 900,
      })
      .map((parts) => parts.join('')),
  );

  test('are found around any sum of any text, and are not more than some hundreds', () => {
    fc.assert(
      fc.property(fc.array(LINES, { minLength: 1 }), fc.nat(), (lines, at) => {
        const line = at % lines.length;
        const length = lines[line]?.length ?? 0;
        const from = at % (length + 1);
        const found = cluesOf(pageOfSums(lines), { line, from, to: Math.min(length, from + 5) });
        expect(found.size).toBeLessThan(400);
      }),
    );
  });
});

describe('what is learnt', () => {
  const example = (isPay: boolean, ...clues: readonly string[]): Example => ({
    clues: new Set(clues),
    isPay,
  });
  const examples = [
    ...Array.from({ length: 20 }, () => example(true, 'before:earn', 'before:the')),
    ...Array.from({ length: 20 }, () => example(false, 'before:fee', 'before:the')),
    example(true, 'before:rare'),
  ];

  test('is which clues speak for pay and which against it', () => {
    const weights = learn(examples);
    expect(weights.of.get('before:earn')).toBeGreaterThan(1);
    expect(weights.of.get('before:fee')).toBeLessThan(-1);
    expect(Math.abs(weights.of.get('before:the') ?? 0)).toBeLessThan(0.5);
    expect(weigh(new Set(['before:earn', 'before:the']), weights)).toBeGreaterThan(0);
    expect(weigh(new Set(['before:fee', 'before:the']), weights)).toBeLessThan(0);
  });

  test('leaves out what too few examples have', () => {
    expect(learn(examples).of.has('before:rare')).toBe(false);
    expect(learn(examples, { ...PLAN, leastExamples: 1, leastWeight: 0.01 }).of.has('before:rare')).toBe(
      true,
    );
  });

  test('is the same each time', () => {
    expect(learn(examples)).toEqual(learn([...examples]));
  });
});

describe('the weights of the project', () => {
  const { pages, faults, hash } = readCorpus(join(import.meta.dirname, '..', '..'));

  test('are those of its corpus, which has no broken mark: else run npm run learn', () => {
    expect(faults).toEqual([]);
    expect(learnt.corpus).toBe(hash);
  });

  test('keep what they were learnt from', () => {
    const told = pages.flatMap((page) =>
      examplesOf(page).map(({ clues, isPay }) => weigh(clues, WEIGHTS) > 0 === isPay),
    );
    expect(told.length).toBeGreaterThan(30_000);
    expect(told.filter((isRight) => isRight).length / told.length).toBeGreaterThan(0.97);
  });

  test('rank a fee far below the pay beside it', () => {
    const likeness = likenessOn([
      'How much do opticians earn?',
      'Opticians earn $44,170 a year on average. The certification exam costs $225, and renewal $125.',
    ]);
    const [pay, exam, renewal] = ['$44,170', '$225', '$125'].map((sum) => likeness([2], sum));
    expect(pay).toBeGreaterThan(3);
    expect(exam).toBeLessThan(-3);
    expect(renewal).toBeLessThan(-3);
  });

  test('say nothing of a sum that does not stand so on its lines, nor of a part of a longer number', () => {
    expect(likenessOn(['They earn $44,170.'])([1], '$44,171')).toBeNull();
    expect(likenessOn(['They earn $44,170.'])([1], '$44')).toBeNull();
  });

  test('tell the place that looks most like pay, where a sum stands twice in a line', () => {
    const likeness = likenessOn(['The exam costs $3,000, and plumbers earn $3,000 a month on average.']);
    expect(likeness([1], '$3,000')).toBeGreaterThan(0);
  });
});

describe('a sum that was read as pay and does not look like it', () => {
  const file = normalized(
    [
      'Elevator mechanic career guide',
      '',
      'Elevator mechanics earn $102,420 a year on average, and $131,000 with long service.',
      '',
      'The union',
      '',
      'Dues are about $95 a month, and the benefit fund pays up to $1,500,000 in lifetime medical cover.',
      '',
    ].join('\n'),
  );

  test('becomes no record', () => {
    expect(figures(file)).toEqual([
      'elevator-mechanic average 102420 USD/year',
      'elevator-mechanic average 131000 USD/year',
    ]);
  });

  test('is left to the editor: its line is unread', () => {
    expect(file.coverage.find(({ line }) => line === 7)?.as).toBe('unread');
  });
});

describe('a sum that no rule takes for pay and that surely looks like it', () => {
  const page = (sentence: string): readonly string[] =>
    figures(
      normalized(
        `How much do quantity surveyors earn?\n\nQuantity surveyors earn £48,200 a year on average.\n\n${sentence}\n`,
      ),
    ).slice(1);

  test('is pay on a page that has given pay', () => {
    expect(page('After about three years the figure climbs to £56,000 or more.')).toEqual([
      'quantity-surveyor range 56000.. GBP/year',
    ]);
  });
});
