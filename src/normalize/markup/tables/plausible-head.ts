/** Nouns that end the name of a column: what it is of, or how that is measured. */
const ENDS_NAME =
  /^(?:salary|salaries|pay|wages?|rates?|earnings|income|compensation|comp|package|ctc|range|band|total|share|bonus|bonuses|stock|equity|index|cost|experience|employment|employees|workers|jobs|openings|growth|change|percentile|rent|level|population|year|hours?|reports|entries|responses)\*?$/i;

/** Words that say of the noun behind them what it is, how it is measured or for how long. */
const BEGINS_NAME =
  /^(?:average|avg\.?|median|mean|typical|starting|entry|base|basic|total|additional|extra|variable|fixed|gross|net|annual|yearly|monthly|weekly|daily|hourly|minimum|maximum|min\.?|max\.?|low|high|lowest|highest|top|bottom|upper|lower|cost|years?|job|number|no\.?|percent|pay|salary|wage|experience|employment|take-home|on-target|target|open)$/i;

/** Names of columns that are whole with one word. */
const ONE_WORD =
  /^(?:city|state|region|location|country|company|employer|industry|sector|level|grade|step|band|rank|role|position|title|occupation|experience|seniority|stage|year|percentile|low|lowest|high|highest|mid|middle|median|mean|average|min|max|minimum|maximum|base|bonus|stock|equity|total|hourly|daily|weekly|monthly|annual|annually|yearly|entry|junior|senior|lead|salary|pay|wage|wages|jobs|employment|openings|change|growth|trend|range|rent|setting|area|metro|specialty|degree)\*?$/i;

/** Words that stand within a name: "cost of living", "years in post". */
const WITHIN = /^(?:of|in|per|and|to|for|by|a|an|the|&|-|–|vs\.?|from|with|on|at)$/i;

/** Nouns that stand behind another noun of a name: "pay range", "experience level". */
const GOES_ON =
  /^(?:range|band|index|growth|levels?|rates?|share|percentile|change|package|cost|per|\(.*|\p{Ll}.*)\*?$/u;

/** More words than a head has, and more ways to cut it than are looked at. */
const MOST_WORDS = 16;

/**
 * A head whose borders were lost, cut into `width` names of columns where one way of cutting it is more plausible than every other:
 * "Industry Variable share Base Pay Additional Pay* Total Pay" has five. Null where none is plausible, or two are equally.
 */
export function cutPlausibly(head: string, width: number): string[] | null {
  const words = head.trim().match(/\([^()]{1,30}\)\*?|\S+/g) ?? [];
  if (width < 3 || words.length < width || words.length > MOST_WORDS || /[.!?:]$/.test(head.trim()))
    return null;
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return null;
  let best: { readonly cells: readonly string[]; readonly score: number } | null = null;
  let isTied = false;
  const cut = (from: number, cells: readonly string[], score: number): void => {
    const left = width - cells.length;
    if (left === 0) {
      if (from < words.length) return;
      if (best === null || score > best.score) {
        best = { cells, score };
        isTied = false;
      } else if (score === best.score) isTied = true;
      return;
    }
    for (let to = from + 1; to <= words.length - left + 1; to++) {
      const name = plausibility(words.slice(from, to), cells.length === 0);
      if (name !== null) cut(to, [...cells, words.slice(from, to).join(' ')], score + name);
    }
  };
  cut(0, [], 0);
  const found = best as { readonly cells: readonly string[]; readonly score: number } | null;
  return found === null || isTied || found.score < width ? null : [...found.cells];
}

/** How plausible words are as the name of a column; null where they can be none. */
function plausibility(words: readonly string[], isCorner: boolean): number | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  // "Pay* total": a small letter goes on with a name that a capital began.
  if (/^[\p{Ll}(&–-]/u.test(first) || WITHIN.test(last) || words.length > 5) return null;
  const bare = words.filter((word) => !/^\(/.test(word));
  if (bare.length === 0) return null;
  if (bare.length === 1)
    return ONE_WORD.test(bare[0] ?? '') ? 2 : ENDS_NAME.test(bare[0] ?? '') ? 1 : isCorner ? 1 : 0;
  const end = bare.at(-1) ?? '';
  const inner = bare.slice(0, -1);
  // "Salary Bonus": two names, of which the first is whole.
  if (
    inner.some(
      (word, at) =>
        ENDS_NAME.test(word) &&
        !/^total$/i.test(word) &&
        !WITHIN.test(bare[at + 1] ?? '') &&
        !GOES_ON.test(bare[at + 1] ?? ''),
    )
  )
    return null;
  const isJoined = inner.every(
    (word) => BEGINS_NAME.test(word) || WITHIN.test(word) || /^\p{Ll}/u.test(word) || /^\d/.test(word),
  );
  if (ENDS_NAME.test(end) || /^\p{Ll}/u.test(end)) return isJoined ? 3 : 1;
  return isJoined ? 0 : isCorner ? 1 : -1;
}
