import type { Fact } from './fact.ts';
import { factFigure } from './fact-words.ts';
import type { CitedFact } from './library.ts';

/** One statement as a page shows it: its words, and every record that bears it, from one source or several. */
export interface FactStatement {
  text: string;
  facts: CitedFact[];
}

/** What a fact states, in one phrase, its figure and horizon included; null for a blank of its source. */
export function factPhrase(fact: Fact): string | null {
  if (fact.value === null) return null;
  const figure = factFigure(fact);
  const parts = [fact.value];
  // A value such as "6–8 years" or "160,992" holds its figure already.
  const digits = fact.number === null ? '' : new Intl.NumberFormat('en-US').format(fact.number);
  if (figure !== null && !fact.value.includes(digits)) parts.push(figure);
  if (fact.through !== null && !fact.value.includes(String(fact.through)))
    parts.push(`through ${fact.through}`);
  return parts.join(', ');
}

const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

/** Facts of one kind and one role as statements: what several sources state in the same words is shown once, with all of them. */
export function factStatements(facts: readonly CitedFact[]): FactStatement[] {
  const statements = new Map<string, FactStatement>();
  for (const cited of facts) {
    const text = factPhrase(cited.record);
    if (text === null) continue;
    const key = sameWords(`${text} ${cited.record.reportedBy ?? ''}`);
    const known = statements.get(key);
    if (known) known.facts.push(cited);
    else statements.set(key, { text, facts: [cited] });
  }
  return [...statements.values()];
}
