import type { StatedFact } from './fact.ts';
import type { FactKind } from './fact-kind.ts';
import { factFigure } from './fact-words.ts';
import type { CitedFact } from './library.ts';

/** How many statements a comparison shows of a long list; the rest stands in the profile. */
export const LIST_BEGINNING = 3;
/** Folding away one or two would save nothing. */
export const TOO_FEW_TO_FOLD = 2;

/** One statement as a page shows it: its words, and every record that bears it, from one source or several. */
export interface FactStatement {
  text: string;
  facts: CitedFact[];
}

/** What a fact states, in one phrase, its figure and horizon included; null for a blank of its source. */
export function factPhrase(fact: StatedFact): string | null {
  if (fact.value === null) return null;
  const figure = factFigure(fact);
  // A value that is nothing but its figure ("8") gets its unit; one that holds it in words ("6–8 years") stays as it is.
  const parts = [figure !== null && /^[\d.,%–-]+$/.test(fact.value) ? figure : fact.value];
  const digits = fact.number === null ? '' : new Intl.NumberFormat('en-US').format(fact.number);
  if (figure !== null && !fact.value.includes(digits)) parts.push(figure);
  if (fact.through !== null && !fact.value.includes(String(fact.through)))
    parts.push(`through ${fact.through}`);
  // A projection without its end says little, and that is said.
  if (fact.kind === 'growth' && fact.number !== null && fact.through === null)
    parts.push('period not stated');
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

/** Steps follow each other as their source has them. */
const IN_ORDER: ReadonlySet<FactKind> = new Set(['entry-step', 'career-step']);

/**
 * Statements in the order in which a reader wants them: what several sources state first, then one of each source in
 * turn, so that the beginning of a long list is not one source's alone.
 */
export function inReadingOrder(statements: readonly FactStatement[]): FactStatement[] {
  if (statements.some(({ facts }) => facts.some(({ record }) => IN_ORDER.has(record.kind))))
    return [...statements];
  const turns = new Map<string, number>();
  return statements
    .map((statement) => {
      const source = statement.facts[0]?.source.id ?? '';
      const turn = turns.get(source) ?? 0;
      turns.set(source, turn + 1);
      return { statement, turn };
    })
    .sort((a, b) => b.statement.facts.length - a.statement.facts.length || a.turn - b.turn)
    .map(({ statement }) => statement);
}
