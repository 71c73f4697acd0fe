/** The dollars that a text may name by a code before the sum, with all the ways of it. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['USD', String.raw`USD\s?\$|US\s?\$|U\.S\.\s?\$|\$US\s?|USD`],
  ['CAD', String.raw`CAD\s?\$|CA\$|CDN\s?\$|C\$|CAD`],
  ['AUD', String.raw`AUD\s?\$|AU\$|A\$|AUD`],
]);

/** Money that has a sign of its own everywhere. */
const SIGNED: readonly (readonly [string, string])[] = [
  ['€', 'EUR|Euro'],
  ['£', 'GBP'],
];

/** A code before a number, wherever it stands. */
const anywhere = (names: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}$])(?:${names})[ \u00a0]?(?=\d)`, 'gu');

/** The same, but not behind a number, to which it may belong: "63,500 USD 70,000". Where a line has one such, all its codes stand before their sums. */
const beforeSum = (names: string): RegExp =>
  new RegExp(String.raw`(?<!\d[ \u00a0]?)${anywhere(names).source}`, 'gu');

/** Any dollar but a bare one. */
const MARKED = beforeSum([...DOLLARS.values()].join('|'));

/**
 * Lines in which money is written by its sign, be it written by a code: "USD 63,500", "US$63,500" and "$63,500" say the same. A
 * dollar is written so only where it is that of the whole page, `home` (ISO 4217), and no other stands beside it.
 */
export function withSigns(lines: readonly string[], home: string): readonly string[] {
  const own = DOLLARS.get(home);
  const text = lines.join('\n');
  const isOnly =
    own !== undefined &&
    [...text.matchAll(MARKED)].every(({ 0: sign }) => new RegExp(`^(?:${own})\\s?$`, 'u').test(sign));
  const rules = [...(isOnly ? ([['$', own]] as const) : []), ...SIGNED].map(([sign, names]) => ({
    sign,
    first: beforeSum(names),
    all: anywhere(names),
  }));
  return withSignsOfCaption(lines).map((line) =>
    rules
      .reduce((rest, { sign, first, all }) => (rest.search(first) < 0 ? rest : rest.replace(all, sign)), line)
      .replace(SPACED_THOUSANDS, (sum) => sum.replace(SPACE_WITHIN, ',')),
  );
}

/** "Wages by area ($/hour)" over "Canada 40.00 54.25 66.50": under such a line what has cents is money. */
const PER_HOUR = /\(\s?([$€£])\s?(?:\/|per )\s?(?:hour|hr)\s?\)/i;
const RATES =
  /^\s*(?:\|\s*)?\p{L}[^$€£₹]{0,60}?(?:[\s|;]+(?:\d{1,3}\.\d{2}(?:\s?[–—-]\s?\d{1,3}\.\d{2})?|N\/A|[–—-]))+\s*\|?\s*$/iu;
const RATE = /(?<![\d.,$€£])\d{1,3}\.\d{2}(?![\d.,])/g;
/** So many lines at most such a line stands over. */
const MOST_UNDER = 60;

/** Lines in which rates under such a caption bear its sign. */
function withSignsOfCaption(lines: readonly string[]): readonly string[] {
  let sign = '';
  let left = 0;
  return lines.map((line) => {
    const caption = PER_HOUR.exec(line)?.[1];
    if (caption !== undefined && line.length <= 120) {
      sign = caption;
      left = MOST_UNDER;
      return line;
    }
    left--;
    return left > 0 && RATES.test(line) ? line.replace(RATE, (rate) => `${sign}${rate}`) : line;
  });
}

/** "€ 45 000", "CHF 6 420": spaces between the thousands of a sum. */
const SPACED_THOUSANDS = /(?:[€£$]|CHF)[ \u00a0]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]*\d)/gu;
const SPACE_WITHIN = /(?<=\d)[ \u00a0\u202f](?=\d)/gu;

/**
 * A sum as it is written on one of the lines where it stands, of which a sign may have come from a code, or from what stands over a
 * column; as it is where it stands on none of them.
 */
export function asWritten(sum: string, lines: readonly string[]): string {
  if (!/[$€£]|CHF/.test(sum)) return sum;
  const find = (mayLackSign: boolean): string | undefined => {
    const sign = (names: string): string => `(?:${names})${mayLackSign ? '?' : ''}\\s?`;
    const pattern = new RegExp(
      `${mayLackSign ? '(?<![\\d.,])' : ''}${sum
        .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replace(/\\\$/g, () => sign(String.raw`${[...DOLLARS.values()].join('|')}|\$`))
        .replace(/€/g, () => sign('€|EUR|Euro'))
        .replace(/£/g, () => sign('£|GBP'))
        .replace(/(?<=\d),(?=\d)/g, '[, \u00a0\u202f]')}`,
      'u',
    );
    return lines.map((line) => pattern.exec(line)?.[0].trim()).find((found) => found !== undefined);
  };
  return find(false) ?? find(true) ?? sum;
}
