import { encode } from 'uqr';

/** A QR code as a picture in its own units: one module is 1 by 1. */
export interface QrCode {
  /** Width and height, the quiet zone included. */
  size: number;
  /** The dark modules, row by row, as the data of an SVG path. */
  path: string;
}

/** The light margin that ISO/IEC 18004 asks for, in modules. */
export const QUIET_ZONE = 4;

/**
 * The QR code of a text, with error correction M: a fold or a coffee stain leaves it readable, and its modules stay big.
 * @throws when the text is longer than a QR code can hold (2,331 bytes)
 */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => {
      // Neighbours are drawn as one bar: no hairline shows between them, on whatever screen or printer.
      const bars: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue;
        let end = x;
        while (row[end] === true) end += 1;
        bars.push(`M${x} ${y}h${end - x}v1H${x}z`);
        x = end;
      }
      return bars;
    })
    .join('');
  return { size, path };
}
