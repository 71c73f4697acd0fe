import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureNode } from './share-picture.ts';

/** A font of pictures: the bytes of a WOFF file. */
export interface PictureFont {
  name: 'text' | 'display';
  weight: 400 | 600;
  data: Uint8Array;
}

/** To be raised when satori or sharp is: their pictures may then differ for one and the same tree. */
const DRAWN_BY = 'satori 0.63.2, sharp 0.35.5, 40 colours, no dither';

function digestOf(
  tree: PictureNode,
  size: { width: number; height: number },
  fonts: readonly PictureFont[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([DRAWN_BY, size, tree]));
  for (const { name, weight, data } of fonts) hash.update(`${name} ${weight}`).update(data);
  return hash.digest('hex');
}

async function draw(
  tree: PictureNode,
  size: { width: number; height: number },
  fonts: readonly PictureFont[],
): Promise<Buffer> {
  // Loaded only where something has to be drawn.
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  // Letters come out as shapes, so the machine's own fonts play no part.
  const svg = await satori(tree as never, {
    ...size,
    fonts: fonts.map(({ name, weight, data }) => ({
      name,
      weight,
      data: Buffer.from(data),
      style: 'normal',
    })),
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 40, dither: 0, effort: 10 }).toBuffer();
}

/**
 * The PNG file of a picture. What was drawn once is kept in a folder under a digest of all that it is made from, so that a
 * build draws only what changed.
 *
 * @param folder where drawn pictures are kept, absolute
 */
export async function pictureFile(
  tree: PictureNode,
  size: { width: number; height: number },
  fonts: readonly PictureFont[],
  folder: string,
): Promise<Buffer> {
  const kept = join(folder, `${digestOf(tree, size, fonts)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const png = await draw(tree, size, fonts);
  mkdirSync(folder, { recursive: true });
  // Written aside first: a build that is stopped here leaves no half of a picture.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, kept);
  return png;
}
