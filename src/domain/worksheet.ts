import type { FactKind } from './fact-kind.ts';
import { type FactStatement, factStatements, inReadingOrder } from './fact-statement.ts';
import type { CitedSource } from './library.ts';
import { concludePay } from './pay-conclusion.ts';
import { withArticle } from './pay-sentences.ts';
import { sharedStatementKey } from './role-comparison.ts';
import { type ComparedRole, citedSources, type RoleRecords } from './role-records.ts';
import { statementLabel } from './statement-label.ts';

// Which statements about two roles stand on a worksheet to tick, and which questions below them.

/** How many statements a role has at most: what a page has room for at a size to read and tick. */
export const MOST_STATEMENTS = 9;
/** How many letters a statement may have: two lines of its column. */
export const LONGEST_TO_TICK = 72;
/** How many questions for the next appointment there are. */
export const QUESTION_COUNT = 3;

/** What a reader weighs, in the order in which it stands on the sheet. */
const GROUPS = [
  { id: 'tasks', title: 'What you would do', kinds: ['duty'], turns: 2 },
  {
    id: 'conditions',
    title: 'How you would work',
    kinds: ['hours', 'travel', 'work-environment', 'challenge', 'success-measure'],
    turns: 1,
  },
  { id: 'strengths', title: 'What you would bring', kinds: ['trait', 'skill'], turns: 1 },
  {
    id: 'entry',
    title: 'How you would get in',
    kinds: ['degree', 'time-to-enter', 'experience-years', 'experience'],
    turns: 1,
  },
] as const satisfies { id: string; title: string; kinds: FactKind[]; turns: number }[];

/** One statement to tick. */
export interface WorksheetStatement extends FactStatement {
  kind: FactKind;
  /** What it is about, where its own words do not tell: "Travel". */
  label: string | null;
}

export interface WorksheetGroup {
  id: string;
  title: string;
  statements: WorksheetStatement[];
}

export interface WorksheetRole {
  role: ComparedRole;
  /** In the order of the sheet; none is empty. */
  groups: WorksheetGroup[];
}

export interface Worksheet {
  roles: WorksheetRole[];
  /** Exactly three. */
  questions: string[];
  /** The sources of the statements, and no others. */
  sources: CitedSource[];
}

type GroupId = (typeof GROUPS)[number]['id'];
type Picked = WorksheetStatement & { group: GroupId };

/**
 * The statements of a role that can be ticked, by group: sound ones, short enough, and its own. What one source states of
 * both roles helps nobody to choose between them; what is stated under two kinds, such as a trait that is a skill too, is
 * ticked once, under the first of them.
 */
function candidates(
  { facts }: RoleRecords,
  others: readonly RoleRecords[],
): Map<GroupId, WorksheetStatement[]> {
  const ofOthers = new Set(others.flatMap((other) => other.facts.map(sharedStatementKey)));
  const own = facts.filter(
    (fact) => fact.record.flags.length === 0 && !ofOthers.has(sharedStatementKey(fact)),
  );
  const taken = new Set<string>();
  const isNew = ({ text }: FactStatement): boolean => {
    const words = text.toLowerCase();
    if (taken.has(words)) return false;
    taken.add(words);
    return true;
  };
  return new Map(
    GROUPS.map(({ id, kinds }) => {
      // A kind at a time, so that travel is not crowded out by a long list of what is hard.
      const byKind = kinds.map((kind) =>
        inReadingOrder(factStatements(own.filter(({ record }) => record.kind === kind)))
          .filter(({ text }) => text.length <= LONGEST_TO_TICK)
          .filter(isNew)
          .map(
            (statement): WorksheetStatement => ({
              ...statement,
              kind,
              label: statementLabel(kind),
            }),
          ),
      );
      const longest = Math.max(0, ...byKind.map(({ length }) => length));
      const inTurn = Array.from({ length: longest }, (_, turn) =>
        byKind.flatMap((statements) => statements.slice(turn, turn + 1)),
      );
      return [id, inTurn.flat()];
    }),
  );
}

/**
 * Statements of one role in the order in which they deserve a place: in each round two tasks and one statement of every
 * other group, each time of the source that has had the fewest so far.
 */
function inOrderOfPlace(byGroup: ReadonlyMap<GroupId, readonly WorksheetStatement[]>): Picked[] {
  const left = new Map([...byGroup].map(([id, statements]) => [id, [...statements]]));
  const uses = new Map<string, number>();
  const usesOf = ({ facts }: FactStatement): number =>
    Math.min(...facts.map(({ source }) => uses.get(source.id) ?? 0));
  const picked: Picked[] = [];
  const remain = (): boolean => [...left.values()].some(({ length }) => length > 0);
  while (remain())
    for (const { id, turns } of GROUPS)
      for (let turn = 0; turn < turns; turn += 1) {
        const pool = left.get(id) ?? [];
        const fewest = Math.min(...pool.map(usesOf));
        const next = pool.find((statement) => usesOf(statement) === fewest);
        if (next === undefined) break;
        pool.splice(pool.indexOf(next), 1);
        for (const source of new Set(next.facts.map(({ source: { id: of } }) => of)))
          uses.set(source, (uses.get(source) ?? 0) + 1);
        picked.push({ ...next, group: id });
      }
  return picked;
}

/**
 * The statements of each role, as many of the one as of the other.
 *
 * @param compared the roles with what sources state of each, in their order
 * @param most how many statements a role may have
 */
export function worksheetStatements(
  compared: readonly RoleRecords[],
  most = MOST_STATEMENTS,
): WorksheetRole[] {
  const ordered = compared.map((one) =>
    inOrderOfPlace(
      candidates(
        one,
        compared.filter((other) => other !== one),
      ),
    ),
  );
  const count = Math.min(most, ...ordered.map(({ length }) => length));
  return compared.map(({ role }, index) => {
    const picked = (ordered[index] ?? []).slice(0, count);
    const groups = GROUPS.map(({ id, title }) => ({
      id,
      title,
      statements: picked.filter(({ group }) => group === id).map(({ group: _, ...statement }) => statement),
    })).filter(({ statements }) => statements.length > 0);
    return { role, groups };
  });
}

/** What a reader should ask about where no source states it, the most pressing first. */
const WORTH_ASKING: readonly { kind: FactKind; ask: (roles: string) => string }[] = [
  {
    kind: 'hours',
    ask: (roles) => `No source states the hours of ${roles}. Who could tell me what a usual week is like?`,
  },
  {
    kind: 'time-to-enter',
    ask: (roles) =>
      `No source says how long it takes to become ${roles}. How long would it take me, from here?`,
  },
  {
    kind: 'degree',
    ask: (roles) => `No source says which degree ${roles} needs. What do employers near me ask for?`,
  },
  {
    kind: 'travel',
    ask: (roles) => `No source says how much ${roles} travels. How much travel would be right for me?`,
  },
];

function payQuestion(compared: readonly RoleRecords[]): string {
  const [a, b] = compared;
  const kinds =
    a && b ? concludePay([a.role.id, a.salaries], [b.role.id, b.salaries]).map(({ kind }) => kind) : [];
  return kinds.includes('higher')
    ? 'What would each job pay where I live, and does that include bonuses and commissions?'
    : 'The sources do not show which job pays more. What does each pay where I live, and what does that include?';
}

/** Three questions for the next appointment: about pay, about what no source states, and about the reader. */
export function appointmentQuestions(compared: readonly RoleRecords[]): string[] {
  const unanswered = WORTH_ASKING.flatMap(({ kind, ask }) => {
    const without = compared.filter(
      ({ facts }) => !facts.some(({ record }) => record.kind === kind && record.blank === null),
    );
    return without.length === 0 ? [] : [ask(without.map(({ role }) => withArticle(role.title)).join(' or '))];
  });
  return [
    payQuestion(compared),
    unanswered[0] ??
      'Where do the sources disagree about these jobs, and who could tell me what is true near me?',
    'What could I try out before I decide: a conversation, a visit, a course, a few days at work?',
  ];
}

/** What stands on the worksheet of two roles, in their order. */
export function worksheetOf(compared: readonly RoleRecords[]): Worksheet {
  const roles = worksheetStatements(compared);
  const cited = new Set(
    roles.flatMap(({ groups }) =>
      groups.flatMap(({ statements }) =>
        statements.flatMap(({ facts }) => facts.map(({ source }) => source.id)),
      ),
    ),
  );
  return { roles, questions: appointmentQuestions(compared), sources: citedSources(compared, cited) };
}
