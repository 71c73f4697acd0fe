const LOW = '(?:lowest|bottom|lower|poorest)(?:[- ](?:paid|earning|paying))?';
const HIGH = '(?:highest|top|upper|best)(?:[- ](?:paid|earning|paying))?';
const SHARE = '(\\d{1,2}|ten|twenty-five|fifty)\\s?(?:%|percent|per cent|pc\\b)';
const FROM_BELOW = new RegExp(`\\b${LOW}\\s${SHARE}`, 'i');
const FROM_ABOVE = new RegExp(`\\b${HIGH}\\s${SHARE}`, 'i');
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b(?:[\s-](?:percentile|pctl?|%?ile))?/i;
/** "P7" is a grade of pay; only the usual ones stand for percentiles. */
const NAMED = /\b(?:percentile[\s-]?(\d{1,2})|p[\s-]?(10|20|25|50|75|80|90))\b/i;
const PLAIN = /(?:^|[\s(])(\d{1,2})\s?(?:%|percent|per cent)/i;
const WORDS: Readonly<Record<string, number>> = { ten: 10, 'twenty-five': 25, fifty: 50 };

const LOWER_QUARTILE =
  /\b(?:lower|first|1st|bottom) quartile\b|\bQ1\b|\b1\. quartil\b|\b(?:unteres?|erstes?) (?:quartil|viertel)\b/i;
const UPPER_QUARTILE =
  /\b(?:upper|third|3rd|top) quartile\b|\bQ3\b|\b3\. quartil\b|\b(?:oberes?|drittes?) (?:quartil|viertel)\b/i;

/** "The bottom tenth", "the top quarter". */
const PART_IN_WORDS = new RegExp(
  `\\b(?:(?<low>${LOW})|${HIGH})\\s(?<part>tenth|decile|quarter)\\b(?! (?:of (?:the )?(?:\\d|year|century)|\\d))`,
  'i',
);

/**
 * The percentile that a text names: "lowest 10 percent" is 10, "top 10%" is 90, "75th percentile" is 75. A bare
 * "25%" or "25th" is one only where `expected`, under a head that announces percentiles.
 */
export function readPercentile(text: string, expected: boolean): number | null {
  const share = readShare(text);
  if (share !== null) return share;
  // "Top 10% Bottom 10%": the names of two columns that nothing parts.
  if (FROM_BELOW.test(text) && FROM_ABOVE.test(text) && !/\b(?:and|while|but)\b|[,;]/i.test(text))
    return null;
  const below = FROM_BELOW.exec(text)?.[1];
  if (below !== undefined) return inRange(numberOf(below));
  const above = FROM_ABOVE.exec(text)?.[1];
  if (above !== undefined) return inRange(100 - numberOf(above));
  const part = PART_IN_WORDS.exec(text)?.groups;
  if (part !== undefined) {
    const percent = /^(?:tenth|decile)$/i.test(part.part ?? '') ? 10 : 25;
    return part.low === undefined ? 100 - percent : percent;
  }
  if (LOWER_QUARTILE.test(text)) return 25;
  if (UPPER_QUARTILE.test(text)) return 75;
  const [, full, short] = NAMED.exec(text) ?? [];
  const named = full ?? short;
  if (named !== undefined) return inRange(Number(named));
  const ordinal = ORDINAL.exec(text);
  if (
    ordinal?.[1] !== undefined &&
    (expected ||
      /percentile|\bpct\b/i.test(text) ||
      // "10th –" before its sum.
      ordinal[0].trim() === text.replace(/[\s–—:-]+$/u, '').trim())
  )
    return inRange(Number(ordinal[1]));
  // "Top (90th)", "Top rung · 90th": an ordinal alone in brackets or behind a mark.
  const bracketed = /(?:\(|[·•|–—:]\s?)(10|25|50|75|90)th(?:\)|[\s:]*$)/i.exec(text)?.[1];
  if (bracketed !== undefined) return Number(bracketed);
  const plain = PLAIN.exec(text)?.[1];
  return plain !== undefined && (expected || /percentile|\bpct\b/i.test(text))
    ? inRange(Number(plain))
    : null;
}

/**
 * "One in ten was under", "a quarter earn less than", "ein Viertel hat mehr als": a quarter or a tenth of the people, and
 * the side of the sum on which they stand, which has to be the last thing said before it.
 */
const SHARE_IN_WORDS =
  /\b(?:(?:one|1) in (?<share>ten|10|four|4)|(?:an?|one|another|the other) (?<part>tenth|quarter)|ein (?<teil>zehntel|viertel))\b,?(?! (?:of (?:the |all |its |our )?|der )(?:firms|companies|employers|states|schools|hospitals|shops|agencies|clubs|jobs|adverts?|firmen|betriebe))[^.;,$€£₹]{0,60}?\b(?:(?<below>less than|fewer than|under|below|up to|unter|weniger als|nicht über|nicht mehr als)|(?<above>more than|over|above|beyond|past|upwards? of|at least|über|mehr als))\s?(?:about |around |some |rund )?$/iu;

/** The percentile of such a share, or null. */
export const readShare = (text: string): number | null => {
  const { share, part, teil, below } = SHARE_IN_WORDS.exec(text)?.groups ?? {};
  const word = (share ?? part ?? teil)?.toLowerCase();
  if (word === undefined) return null;
  const percent = /^(?:ten|10|tenth|zehntel)$/.test(word) ? 10 : 25;
  return below === undefined ? 100 - percent : percent;
};

/** "$31,600 or less": the side of a sum on which those stand who were named before it. */
export const OR_LESS = /^(?:\s(?:an?|per) \p{L}+)?\sor (less|more)\b/iu;

const numberOf = (word: string): number => WORDS[word.toLowerCase()] ?? Number(word);
const inRange = (value: number): number | null => (value > 0 && value < 100 ? value : null);
