/** Where a clause begins, and where the next one does. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const BREAK =
  /;\s|\s[–—]\s|,?\s(?:while|whereas|whilst|although|though)\s|,\s(?:but|and|yet|with|which|compared|as|higher|lower|who|or(?!\s(?:(?:about|around|some|roughly|nearly|just|almost)\s){0,2}(?:[A-Z]{3}\s)?[$€£₹]))\s|\s(?:higher|lower|more|less) than\s|(?<!\b(?:i\.e|e\.g|approx|vs|Rs|INR|No|St|ca|U\.S|p\.a))\.\s/gi;

/** Cuts a sentence where a new statement may begin, so that "while", ";" and ", and" part whose pay is whose. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  // "Total pay (tips, bonus, and overtime) of …": words in brackets begin no statement of their own.
  const open = text.replace(/\([^()\d]*\)/g, (found) => '_'.repeat(found.length));
  for (const match of open.matchAll(BREAK)) {
    // "more than $64,000" bounds an amount and begins no clause.
    if (/than\s$/i.test(match[0]) && !/^(?:the|that|an?)\s/i.test(text.slice(match.index + match[0].length)))
      continue;
    clauses.push({ from, to: match.index });
    from = match.index;
  }
  clauses.push({ from, to: text.length });
  return clauses;
}
