/** "4% of jobs", "9 % of all salaries": how much of the whole lies in a bracket. */
const SHARE_OF_ALL =
  /^\W*\d{1,2}(?:\.\d+)?\s?(?:%|percent|per cent)\s(?:of\s)?(?:all\s|the\s)?(?:jobs?|salaries|workers|employees|respondents|answers|responses|people|postings?|adverts?|ads|reports|profiles|members|offers)\W*$/i;

/** "$31,000 - $38,499": two sums, or a number without an end, and nothing else. */
const BRACKET =
  /^[\s*•|-]*(?:under |over |less than |more than )?(?:[$€£₹]|Rs\.? ?)?\s?\d[\d.,]*k?\+?(?:\s?(?:[-–—]|to)\s?(?:[$€£₹]|Rs\.? ?)?\s?\d[\d.,]*k?\+?)?\s?(?:€|euros?)?/i;

/**
 * The lines (from 1) that are brackets of a histogram: a range over the share of all jobs or salaries that lies in it, or with that
 * share behind it. Nobody is paid the ends of a bracket. One share alone makes no histogram.
 */
export function linesOfHistogram(lines: readonly string[]): ReadonlySet<number> {
  const found = lines.flatMap((line, index) => {
    if (line.length > LONGEST) return [];
    const bracket = BRACKET.exec(line)?.[0];
    if (bracket === undefined) return [];
    const behind = line.slice(bracket.length);
    if (SHARE_OF_ALL.test(behind)) return [index + 1];
    const next = lines.slice(index + 1, index + 3).find((text) => text.trim() !== '') ?? '';
    return behind.trim() === '' && SHARE_OF_ALL.test(next) ? [index + 1] : [];
  });
  return new Set(found.length < 2 ? [] : found);
}

const LONGEST = 120;
