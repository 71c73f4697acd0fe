import type { CitedFact } from './library.ts';

/** What is said of one named thing, such as a specialization: its name, and each statement with its fact. */
export interface TitledFacts {
  title: string;
  statements: { text: string; fact: CitedFact }[];
}

/** Facts of the form "Technical account manager: links clients with engineers", gathered by what stands before the colon; facts without one are left over. */
export function gatherByTitle(facts: readonly CitedFact[]): { titled: TitledFacts[]; untitled: CitedFact[] } {
  const byTitle = new Map<string, TitledFacts>();
  const untitled: CitedFact[] = [];
  for (const fact of facts) {
    const [title, ...rest] = (fact.record.value ?? '').split(': ');
    if (title === undefined || rest.length === 0) {
      untitled.push(fact);
      continue;
    }
    const known = byTitle.get(title) ?? { title, statements: [] };
    known.statements.push({ text: rest.join(': '), fact });
    byTitle.set(title, known);
  }
  return { titled: [...byTitle.values()], untitled };
}
