import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readContent } from '../../scripts/checks/read-content.ts';
import { normalizeSource } from '../../src/normalize/normalize-source.ts';
import { normalizeSeeds } from '../../src/normalize/records-folder.ts';
import { worldFolder } from './fixture-world.ts';

vi.mock('../../src/normalize/normalize-source.ts', { spy: true });

const KEPT = 'node_modules/.cache/careers-side-by-side/normalized.json';
const SHEET = 'seeds/guild-of-bakers.md';
const BAKER = 'content/roles/baker.mdx';

/** The sound world as a checkout whose packages are installed, checked once. */
function checkedWorld(): string {
  const root = worldFolder();
  mkdirSync(join(root, 'node_modules'));
  expect(readings(root)).toBe(1);
  return root;
}

/** How many texts the normalizer reads for a check, which has to come to the same as without anything kept. */
function readings(root: string): number {
  vi.mocked(normalizeSource).mockClear();
  const { files } = readContent(root).normalized;
  const { length } = vi.mocked(normalizeSource).mock.calls;
  expect([...files]).toEqual([...normalizeSeeds(root).files]);
  return length;
}

function edit(root: string, file: string, right: string, wrong: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(right);
  writeFileSync(join(root, file), text.replace(right, wrong));
}

test('a fact sheet that a check has read is not read again', () => {
  const root = checkedWorld();
  expect(readings(root)).toBe(0);
});

test.each([
  ['the sheet itself', SHEET, '- Early start', '- Late start'],
  ['where it came from', SHEET, 'publisher: Guild of Bakers', 'publisher: Guild of Millers'],
  ['a name of a role', BAKER, 'aliases: [bread baker]', 'aliases: [loaf baker]'],
])('it is read again when it may come to something else: %s', (_what, file, right, wrong) => {
  const root = checkedWorld();
  edit(root, file, right, wrong);
  expect(readings(root)).toBe(1);
  expect(readings(root)).toBe(0);
});

test.each([
  ['of other code', '"code":"', '"code":"0'],
  ['edited', 'Early start', 'Late start'],
  ['torn', '{"code"', '{"co'],
])('what was kept is not believed when it is %s', (_what, right, wrong) => {
  const root = checkedWorld();
  edit(root, KEPT, right, wrong);
  expect(readings(root)).toBe(1);
  expect(readings(root)).toBe(0);
});

test('nothing is kept where no packages are installed', () => {
  const root = worldFolder();
  expect(readings(root)).toBe(1);
  expect(readings(root)).toBe(1);
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
});
