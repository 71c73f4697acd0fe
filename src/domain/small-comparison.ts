import { FACT_SECTIONS, type FactKind } from './fact-kind.ts';
import { factStatements, inReadingOrder } from './fact-statement.ts';
import { factKindLabel } from './fact-words.ts';
import {
  type CitedFact,
  type CitedSalary,
  factsOfRole,
  type Library,
  type Role,
  salariesOfRole,
} from './library.ts';
import { isOverall, isWitness } from './pay-conclusion.ts';
import type { RoleId } from './role-id.ts';

/** What a small comparison can show of a role. */
export type Measure = 'pay' | FactKind;

/** Every measure by the name that editors give it: `pay`, or a kind of fact. */
export const MEASURE_NAMES: readonly Measure[] = ['pay', ...FACT_SECTIONS.flatMap(({ kinds }) => kinds)];

/** How many roles and rows it has room for within prose. */
export const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 3;
export const MOST_MEASURES = 6;
/** How many statements of a role a cell shows; the rest stands in the role's profile. */
export const SHOWN_STATEMENTS = 2;

export type SmallCell =
  | { state: 'pay'; figures: CitedSalary[] }
  | {
      state: 'stated';
      kind: FactKind;
      facts: CitedFact[];
      /** How many statements more the role's profile holds. */
      omitted: number;
    }
  | { state: 'blank-in-source'; facts: CitedFact[] }
  | { state: 'not-stated' };

export interface SmallRow {
  measure: Measure;
  label: string;
  /** One for each role, in their order. */
  cells: SmallCell[];
}

/** Two or three roles set side by side within an editor's prose. */
export interface SmallComparison {
  roles: Role[];
  rows: SmallRow[];
}

/** The measure of this name, or null. */
export function measureNamed(name: string): Measure | null {
  return MEASURE_NAMES.find((measure) => measure === name) ?? null;
}

/** "pay, growth" → ["pay", "growth"]: names with commas between them, as editors write them in an attribute. */
export function listedNames(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function cellOf(library: Library, role: RoleId, measure: Measure): SmallCell {
  if (measure === 'pay') {
    const figures = salariesOfRole(library, role).filter((cited) => isOverall(cited) && isWitness(cited));
    return figures.length === 0 ? { state: 'not-stated' } : { state: 'pay', figures };
  }
  const facts = factsOfRole(library, role).filter(({ record }) => record.kind === measure);
  const statements = inReadingOrder(factStatements(facts));
  if (statements.length > 0)
    return {
      state: 'stated',
      kind: measure,
      facts: statements.slice(0, SHOWN_STATEMENTS).flatMap((statement) => statement.facts),
      omitted: Math.max(0, statements.length - SHOWN_STATEMENTS),
    };
  return facts.length > 0 ? { state: 'blank-in-source', facts } : { state: 'not-stated' };
}

/** Sets roles side by side by the measures given; names that are none are left out, since the check tells of them. */
export function smallComparison(
  library: Library,
  roleIds: readonly string[],
  measures: readonly string[],
): SmallComparison {
  const roles = roleIds.flatMap((id) => library.roles.find((role) => role.id === id) ?? []);
  const known = measures.map(measureNamed).filter((measure) => measure !== null);
  return {
    roles,
    rows: known.map((measure) => ({
      measure,
      label: measure === 'pay' ? 'Pay' : factKindLabel(measure),
      cells: roles.map(({ id }) => cellOf(library, id, measure)),
    })),
  };
}

/** The ids of the sources that a small comparison shows statements of. */
export function sourcesOfSmallComparison({ rows }: SmallComparison): string[] {
  const cited = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      switch (cell.state) {
        case 'pay':
          return cell.figures.map(({ source }) => source.id);
        case 'stated':
        case 'blank-in-source':
          return cell.facts.map(({ source }) => source.id);
        case 'not-stated':
          return [];
        default:
          return cell satisfies never;
      }
    }),
  );
  return [...new Set(cited)];
}
