import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { embedContent } from '../../src/domain/embed-content.ts';
import { pictureWords } from '../../src/domain/share-picture.ts';
import { type PictureFont, pictureFile } from '../../src/pictures/draw-picture.ts';
import { PICTURE_COLOURS, type PictureNode, sharePicture } from '../../src/pictures/share-picture.ts';
import { library, recordFile, role, salary } from '../domain/small-world.ts';
import { ROOT } from '../setup/sites.ts';

const world = library(
  [role('baker', { related: ['miller', 'cook'] }), role('miller'), role('cook')],
  [
    recordFile('almanac', [salary('baker', 31_000), salary('miller', 28_500)]),
    recordFile('gazette', [
      salary('baker', 40_000, { qualifier: 'under' }),
      ...Array.from({ length: 8 }, (_, index) =>
        salary('miller', 20_000 + index, { low: 10_000, reportedBy: `Guild ${index}` }),
      ),
    ]),
  ],
);
const compare = embedContent({ kind: 'compare', roles: ['baker', 'miller'] }, world);

/** Everything that is written on a picture, a text a line. */
function textsOf(node: PictureNode | string): string[] {
  if (typeof node === 'string') return [node];
  const children = node.props.children as (PictureNode | string)[];
  return children.flatMap(textsOf);
}

describe('a picture', () => {
  const texts = textsOf(sharePicture(compare));

  test('names the roles, and with each figure its source', () => {
    expect(texts).toEqual(expect.arrayContaining(['Baker', 'Miller', 'Almanac', '$31,000', '$28,500']));
    expect(texts.slice(texts.indexOf('Gazette'))).toContain('just under $40,000');
  });

  test('shows single amounts before ranges where there is no room for all, and says how many are left', () => {
    expect(texts.filter((text) => text === 'Gazette')).toHaveLength(5);
    expect(texts).toContain('4 more on the page');
  });

  test('says of a role without pay that no source states any', () => {
    const oneSided = embedContent({ kind: 'compare', roles: ['baker', 'cook'] }, world);
    expect(textsOf(sharePicture(oneSided))).toContain('Cook: no figure stated by any source');
    const alone = embedContent({ kind: 'salary', role: 'cook' }, world);
    expect(textsOf(sharePicture(alone)).join(' ')).toContain('No source states what a cook is paid.');
    expect(pictureWords(alone)).toBe('No source states what a cook is paid.');
  });

  test('is told in words with every figure, its period and its source', () => {
    expect(pictureWords(embedContent({ kind: 'salary', role: 'baker' }, world))).toBe(
      'Baker: $31,000 a year (Almanac), just under $40,000 a year (Gazette).',
    );
  });

  test('has the colours of the pages by day', () => {
    const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
    const token = (name: string): string | undefined =>
      new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
    expect(PICTURE_COLOURS).toEqual({
      paper: token('paper'),
      ink: token('ink'),
      quiet: token('quiet'),
      rule: token('rule'),
      roles: [token('role-0'), token('role-1')],
    });
  });
});

test('a picture is drawn once, and again when anything on it changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const font = (name: PictureFont['name'], weight: PictureFont['weight'], file: string): PictureFont => ({
    name,
    weight,
    data: readFileSync(join(ROOT, 'src/pictures/fonts', file)),
  });
  const fonts = [
    font('text', 400, 'source-sans-3-regular.woff'),
    font('text', 600, 'source-sans-3-semibold.woff'),
    font('display', 600, 'source-serif-4-semibold.woff'),
  ];
  const size = { width: 1200, height: 630 };
  const first = await pictureFile(sharePicture(compare), size, fonts, folder);
  expect(readdirSync(folder)).toHaveLength(1);
  expect((await pictureFile(sharePicture(compare), size, fonts, folder)).equals(first)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(1);
  const other = embedContent({ kind: 'salary', role: 'baker' }, world);
  expect((await pictureFile(sharePicture(other), size, fonts, folder)).equals(first)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});
