import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Embed } from '../../../domain/embed.ts';
import { embedContent } from '../../../domain/embed-content.ts';
import { PICTURE_SIZE } from '../../../domain/share-picture.ts';
import { getLibrary } from '../../../library.ts';
import { pictureFile } from '../../../pictures/draw-picture.ts';
import { PICTURE_FONTS } from '../../../pictures/fonts.ts';
import { sharePicture } from '../../../pictures/share-picture.ts';
import { embedRoutes } from '../../../sharing.ts';

/** Astro runs at the root of the checkout. */
const DRAWN = join(process.cwd(), 'node_modules/.cache/careers-side-by-side/pictures');

export const getStaticPaths = (() => embedRoutes({ former: true })) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embed }> = async ({ props }) => {
  const tree = sharePicture(embedContent(props.embed, await getLibrary()));
  const png = await pictureFile(tree, PICTURE_SIZE, PICTURE_FONTS, DRAWN);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
