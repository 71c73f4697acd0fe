import type { PictureFont } from './draw-picture.ts';
import text from './fonts/source-sans-3-regular.woff?inline';
import textBold from './fonts/source-sans-3-semibold.woff?inline';
import display from './fonts/source-serif-4-semibold.woff?inline';

/** The bytes of a file that the bundler gives as an address: "data:font/woff;base64,…". */
function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** Our own fonts, in the form that pictures are drawn with; `npm run fonts` makes them. */
export const PICTURE_FONTS: readonly PictureFont[] = [
  { name: 'text', weight: 400, data: bytesOf(text) },
  { name: 'text', weight: 600, data: bytesOf(textBold) },
  { name: 'display', weight: 600, data: bytesOf(display) },
];
