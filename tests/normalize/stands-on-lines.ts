/** What units may stand for. */
const SCALES = [1, 1_000, 100_000, 10_000_000, 1_000_000, 1_000_000_000];

/**
 * Whether an amount stands on one of the lines, or at the end of one and the beginning of the next ("rund 6" over "300 Euro"):
 * written with any separators, and with or without a unit such as "k" or "lakh". Written apart from the normalizer, so
 * that it can hold it to account.
 */
export function standsOn(lines: readonly string[], amount: number): boolean {
  const across = lines
    .slice(1)
    .map((line, index) => `${lines[index]?.slice(-30) ?? ''} ${line.slice(0, 30)}`);
  return [...lines, ...across].some((line) =>
    // One mark and one space at most stand within a number: wide gaps part the cells of a row.
    [...line.matchAll(/\d(?:[.,'’]?[\u00a0\u202f\u2009 ]?\d){0,24}/g)].some(([written]) =>
      partsOf(written).some((part) =>
        valuesOf(part).some((value) => SCALES.some((scale) => Math.abs(value * scale - amount) < 0.006)),
      ),
    ),
  );
}

/**
 * A run of figures and separators, and every shorter run within it that ends where it parts; where cells were run together
 * ("$52,78043,215", "41.2553.40") also where the last group of thousands, or the second decimal, is whole.
 */
function partsOf(written: string): string[] {
  const pieces = written.split(/[ .,]/);
  const whole = [...written.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d{2,3}\.\d{2}/g)].map(([part]) => part);
  const parts = [written, ...whole];
  for (let from = 0; from < pieces.length; from++)
    for (let to = from + 1; to <= Math.min(pieces.length, from + 6); to++)
      parts.push(between(written, pieces, from, to));
  return parts;
}

function between(written: string, pieces: readonly string[], from: number, to: number): string {
  const start = pieces.slice(0, from).reduce((sum, piece) => sum + piece.length + 1, 0);
  const end = pieces.slice(0, to).reduce((sum, piece) => sum + piece.length + 1, 0) - 1;
  return written.slice(start, end);
}

function valuesOf(part: string): number[] {
  const bare = part.replace(/[^\d]/g, '');
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(part);
  const values = [Number(bare)];
  if (decimal?.[1] !== undefined && decimal[2] !== undefined)
    values.push(Number(`${decimal[1].replace(/\D/g, '')}.${decimal[2]}`));
  const long = /^(\d+)\.(\d{3,})$/.exec(part);
  if (long !== null) values.push(Number(part));
  return values;
}
