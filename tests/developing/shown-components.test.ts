import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/checks/read-content.ts';
import { shownComponent } from '../../scripts/developing/shown-components.ts';
import { saidOfTags, wrongUses } from '../../scripts/developing/wrong-uses.ts';
import { PROSE_COMPONENTS_BY_NAME } from '../../src/domain/prose-component-contract.ts';
import { ROOT } from '../setup/sites.ts';

const content = readContent(ROOT);

describe.each([...PROSE_COMPONENTS_BY_NAME])('the example of <%s>', (name, component) => {
  const shown = shownComponent(content, name, component);

  test('is there, is an example of it, and is without a fault', () => {
    expect(shown.examples.length).toBeGreaterThan(0);
    for (const { source } of shown.examples) {
      expect(source).toContain(`<${name}`);
      expect(saidOfTags(content, source)).toEqual([]);
    }
  });

  test('gives every attribute that is needed a value', () => {
    for (const { name: prop, required, example } of shown.props)
      if (required) expect([prop, example]).toEqual([prop, expect.stringMatching(/./)]);
  });

  test('written wrongly in each way, is told with what to do', () => {
    expect(shown.wrong.length).toBeGreaterThan(0);
    for (const { slip, said } of shown.wrong) {
      expect([slip, said.length]).toEqual([slip, expect.toSatisfy((count: number) => count > 0)]);
      for (const { wrong, next } of said) expect([wrong, next].every((words) => words !== '')).toBe(true);
    }
  });
});

test('the slips follow from the contract', () => {
  const slips = (name: string) =>
    wrongUses(name, PROSE_COMPONENTS_BY_NAME.get(name) ?? expect.unreachable()).map(({ written }) => written);
  expect(slips('Note')).toEqual([
    '<Note title="…">No source states hours for this role. Ask about them.</Note>',
    '<Note></Note>',
  ]);
  expect(slips('Ladder')).toEqual([
    '<Ladder rle="account-manager" />',
    '<Ladder role="account-manage" />',
    '<Ladder />',
    '<Ladder role="account-manager">words</Ladder>',
  ]);
  expect(slips('Quote').at(-1)).toMatch(/^<Quote source="[\w-]+">(?:word ?){8}<\/Quote>$/);
});
