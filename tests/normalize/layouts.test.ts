import { describe, expect, test } from 'vitest';
import { compare, readings } from './careful-reader.ts';
import { normalized, readText } from './normalized.ts';

describe('in each layout of the fixtures the normalizer finds what a careful reader finds', () => {
  const all = readings();

  test('there are layouts to look at', () => {
    expect(all.length).toBeGreaterThan(30);
  });

  test.each(all)('$name', ({ text, reading }) => {
    const { records, heldBack } = readText(text);
    const { missed } = compare([...records.salaries, ...heldBack], reading);
    expect({ missed, wrong: compare(records.salaries, reading).wrong }).toEqual({ missed: [], wrong: [] });
  });

  test('and holds back hardly any of it', () => {
    const known = all.flatMap(({ reading }) => reading.salary).length;
    const missed = all.flatMap(({ text, reading }) => compare(normalized(text).salaries, reading).missed);
    expect(missed.length / known).toBeLessThan(0.02);
  });

  test.each(all)('$name: no record holds a number that only looks like pay', ({ text, reading }) => {
    const { salaries } = normalized(text);
    const caught = salaries.filter(({ lines, text: amount }) =>
      reading.traps.some((trap) => lines.includes(trap.line) && trap.text.includes(amount)),
    );
    const known = [...reading.salary, ...reading.other_roles_salary].flatMap(({ amount, low, high }) => [
      amount,
      low,
      high,
    ]);
    expect(caught.filter(({ low, high }) => !known.includes(low ?? high ?? 0)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
