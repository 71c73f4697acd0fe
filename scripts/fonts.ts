// Makes the font files of src/styles/fonts, and those of src/pictures/fonts that shared pictures are set in, from the packages
// they come in, cut down to the characters
// the site uses: `npm run fonts`. Run it again when a page needs a character that is not in CHARACTERS.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FONTS = join(import.meta.dirname, '../src/styles/fonts');
const PICTURE_FONTS = join(import.meta.dirname, '../src/pictures/fonts');

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Basic Latin, Latin-1, the punctuation and signs of good setting, and the currencies that pay is given in. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽž–—‘’‚“”„†•…‹›€£¥−×÷`;

/** Weight axis 400 to 700: one file serves text, emphasis and table heads. */
const variableText = await readFile(
  require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
);
const text = await subsetFont(variableText, CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
const displayFont = await readFile(
  require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'),
);
const display = await subsetFont(displayFont, CHARACTERS, { targetFormat: 'woff2' });

/** What draws pictures knows neither WOFF 2 nor an axis of weights: a plain file a weight. */
const forPictures = {
  'source-sans-3-regular.woff': await subsetFont(variableText, CHARACTERS, {
    targetFormat: 'woff',
    variationAxes: { wght: 400 },
  }),
  'source-sans-3-semibold.woff': await subsetFont(variableText, CHARACTERS, {
    targetFormat: 'woff',
    variationAxes: { wght: 600 },
  }),
  'source-serif-4-semibold.woff': await subsetFont(displayFont, CHARACTERS, { targetFormat: 'woff' }),
};

await writeFile(join(FONTS, 'source-sans-3.woff2'), text);
await writeFile(join(FONTS, 'source-serif-4-semibold.woff2'), display);
for (const [name, font] of Object.entries(forPictures)) await writeFile(join(PICTURE_FONTS, name), font);
await copyFile(
  require.resolve('@fontsource/source-serif-4/LICENSE'),
  join(FONTS, 'LICENSE-source-serif-4.txt'),
);
await copyFile(
  require.resolve('@fontsource-variable/source-sans-3/LICENSE'),
  join(FONTS, 'LICENSE-source-sans-3.txt'),
);
console.log(`source-sans-3 ${text.length} bytes, source-serif-4-semibold ${display.length} bytes`);
