import type { ComparisonVerdict } from './comparison-verdict.ts';
import type { FactKind } from './fact-kind.ts';
import { type FactStatement, factPhrase, factStatements, inReadingOrder } from './fact-statement.ts';
import { factKindLabel } from './fact-words.ts';
import type { CitedFact, CitedSalary, CitedSource } from './library.ts';
import { type PayBySourceRow, payBySource } from './pay-by-source.ts';
import { isWitness } from './pay-conclusion.ts';
import { FACT_FLAGS, type FactFlag, SALARY_FLAGS, type SalaryFlag } from './record-flags.ts';
import { type ComparedRole, citedSources, type RoleRecords } from './role-records.ts';
import { salaryPhrase } from './salary-words.ts';
import { statementLabel } from './statement-label.ts';

// What of a comparison stands on one page of paper, and in what order. Every rule here has a limit, so that a comparison of
// much-described roles fills a page and never two; what a limit leaves out is counted, and stands on the comparison's page.

/** How many rows of pay have room. */
export const MOST_PAY_ROWS = 6;
/** How many of an editor’s reasons to choose a role have room. */
export const MOST_REASONS = 4;
/** How many questions are answered. */
export const MOST_ANSWERS = 6;
/** How many doubts are told. */
export const MOST_DOUBTS = 3;
/** How many things one doubt names for a role before it only counts. */
export const MOST_DOUBTED = 2;
/** How many letters a statement may have where a shorter one is to be had: two lines of its column. */
export const LONGEST_STATEMENT = 84;

/** One kind of fact in the answer to a question. */
interface AnswerPart {
  kind: FactKind;
  /** How many statements of it have room. */
  most: number;
  /** Whether it is worth saying that no source states it. */
  blankIsSaid: boolean;
}

interface Question {
  id: string;
  title: string;
  parts: readonly AnswerPart[];
  /** Whether it is asked whatever the sources say; the others are where some source answers for a role. */
  always: boolean;
}

const part = (kind: FactKind, most: number, blankIsSaid = true): AnswerPart => ({ kind, most, blankIsSaid });

/** What people ask of a job, in the order in which they ask it. */
const QUESTIONS: readonly Question[] = [
  { id: 'work', title: 'What the work is', parts: [part('definition', 1), part('duty', 2)], always: true },
  {
    id: 'entry',
    title: 'Getting in',
    parts: [
      part('degree', 1),
      part('time-to-enter', 1),
      part('experience-years', 1),
      part('experience', 1, false),
    ],
    always: true,
  },
  {
    id: 'hours',
    title: 'Hours and place',
    parts: [part('hours', 1), part('travel', 1), part('work-environment', 1, false)],
    always: true,
  },
  {
    id: 'skills',
    title: 'Skills',
    parts: [part('skill', 3), part('trait', 1, false)],
    always: true,
  },
  { id: 'outlook', title: 'Outlook', parts: [part('growth', 1), part('jobs', 1)], always: true },
  { id: 'path', title: 'Where it leads', parts: [part('career-step', 2)], always: false },
  { id: 'hard', title: 'What is hard', parts: [part('challenge', 2)], always: false },
  { id: 'success', title: 'What success is', parts: [part('success-measure', 2)], always: false },
];

/** A statement of an answer, with the kind of fact that it is. */
export interface AnswerStatement extends FactStatement {
  kind: FactKind;
  /** What it is about, where neither the question nor its own words tell: "Travel". */
  label: string | null;
}

/** What one role has to say to one question. Each kind of fact that has room is in one of the three lists. */
export interface AnswerCell {
  statements: AnswerStatement[];
  /** What a source shows as an empty cell or a dash. */
  leftBlank: { kind: FactKind; facts: CitedFact[] }[];
  notStated: FactKind[];
}

export interface HandoutAnswer {
  id: string;
  title: string;
  /** One cell for each role, in the order of the roles. */
  cells: AnswerCell[];
}

/** Something that a rule holds against records of the roles. */
export interface HandoutDoubt {
  /** The rule's words. */
  words: string;
  doubted: {
    /** The roles that it concerns in the same words. */
    roles: ComparedRole[];
    /** What is doubted: a figure, a statement or a kind of fact. */
    what: string[];
    /** How many more than these. */
    more: number;
    /** The records behind what is named. */
    records: (CitedSalary | CitedFact)[];
  }[];
}

export interface Handout {
  roles: ComparedRole[];
  /** An editor’s reasons to choose each role, in the order of the roles; empty where none were written. */
  reasons: ComparisonVerdict['chooseA'][];
  /** Pay for each role as a whole, source by source. */
  pay: { rows: PayBySourceRow[] /** How many rows more the comparison has. */; omitted: number };
  answers: HandoutAnswer[];
  doubts: { told: HandoutDoubt[]; omitted: number };
  /** The sources of what stands on the page, and no others. */
  sources: CitedSource[];
}

/** A statement that a rule holds to be no statement about the role at all. */
const isSound = ({ record }: CitedFact): boolean =>
  !record.flags.includes('suspect-skill') && !record.flags.includes('duplicate-skill');

/** The first statements that are short enough for paper; where all are long, the shortest. */
export function shortStatements(
  statements: readonly FactStatement[],
  most: number,
  longest = LONGEST_STATEMENT,
): FactStatement[] {
  const short = statements.filter(({ text }) => text.length <= longest);
  if (short.length > 0) return short.slice(0, most);
  return [...statements].sort((a, b) => a.text.length - b.text.length).slice(0, Math.min(most, 1));
}

function answerCell(parts: readonly AnswerPart[], facts: readonly CitedFact[]): AnswerCell {
  const cell: AnswerCell = { statements: [], leftBlank: [], notStated: [] };
  for (const { kind, most, blankIsSaid } of parts) {
    const ofKind = facts.filter(({ record }) => record.kind === kind);
    const stated = inReadingOrder(factStatements(ofKind.filter(isSound)));
    const blanks = ofKind.filter(({ record }) => record.blank !== null);
    if (stated.length > 0)
      cell.statements.push(
        ...shortStatements(stated, most).map((statement) => ({
          ...statement,
          kind,
          label: parts.length > 1 ? statementLabel(kind) : null,
        })),
      );
    else if (blanks.length > 0) cell.leftBlank.push({ kind, facts: blanks });
    else if (blankIsSaid && ofKind.length === 0) cell.notStated.push(kind);
  }
  return cell;
}

/** The answers that people ask for: those asked always, then as many more as have room and have an answer for a role. */
export function handoutAnswers(compared: readonly RoleRecords[]): HandoutAnswer[] {
  const answers = QUESTIONS.map(({ id, title, parts, always }) => ({
    id,
    title,
    always,
    cells: compared.map(({ facts }) => answerCell(parts, facts)),
  }));
  const worthAsking = answers.filter(
    ({ always, cells }) => always || cells.some(({ statements }) => statements.length > 0),
  );
  return worthAsking.slice(0, MOST_ANSWERS).map(({ id, title, cells }) => ({ id, title, cells }));
}

/**
 * The rows of pay that have room: a row of each source in turn, so that no source is left out for the second row of another.
 * A row of hourly rates that were worked out from yearly ones states nothing of its own, and is left to the page.
 */
export function handoutPay(compared: readonly RoleRecords[]): Handout['pay'] {
  const all = payBySource(compared.map(({ salaries }) => salaries));
  const turns = new Map<string, number>();
  const byTurn = all
    .filter(({ cells }) => cells.flat().some(isWitness))
    .map((row) => {
      const turn = turns.get(row.example.source.id) ?? 0;
      turns.set(row.example.source.id, turn + 1);
      return { row, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST_PAY_ROWS);
  const chosen = new Set(byTurn.map(({ row }) => row));
  return { rows: all.filter((row) => chosen.has(row)), omitted: all.length - chosen.size };
}

/** What may be doubted, the gravest first. A flag that only tells how a record was read is no doubt, and is not here. */
const DOUBTS: readonly ({ of: 'pay'; flag: SalaryFlag } | { of: 'facts'; flag: FactFlag })[] = [
  { of: 'pay', flag: 'malformed-amount' },
  { of: 'pay', flag: 'outside-own-range' },
  { of: 'pay', flag: 'identical-across-roles' },
  { of: 'facts', flag: 'identical-across-roles' },
  { of: 'facts', flag: 'suspect-skill' },
  { of: 'pay', flag: 'derived-hourly' },
  { of: 'pay', flag: 'qualifier-varies' },
  { of: 'facts', flag: 'duplicate-skill' },
];

/** What is doubted of one role under one rule: the things themselves while they are few, else the kinds they are of. */
function doubtedOf(
  role: ComparedRole,
  salaries: readonly CitedSalary[],
  facts: readonly CitedFact[],
): HandoutDoubt['doubted'] {
  const all = [...salaries, ...facts];
  if (all.length === 0) return [];
  const named = new Map<string, (CitedSalary | CitedFact)[]>();
  const name = (what: string, record: CitedSalary | CitedFact): void => {
    named.set(what, [...(named.get(what) ?? []), record]);
  };
  for (const cited of salaries) name(salaryPhrase(cited.record), cited);
  for (const cited of facts)
    name(
      facts.length > MOST_DOUBTED ? factKindLabel(cited.record.kind) : (factPhrase(cited.record) ?? ''),
      cited,
    );
  const shown = [...named].slice(0, MOST_DOUBTED);
  return [
    {
      roles: [role],
      what: shown.map(([what]) => what),
      more: named.size - shown.length,
      records: shown.flatMap(([, records]) => records),
    },
  ];
}

/** What the rules doubt among the records of the roles, each rule once, the gravest first. */
export function handoutDoubts(compared: readonly RoleRecords[]): Handout['doubts'] {
  const byWords = new Map<string, HandoutDoubt>();
  const note = (words: string, found: HandoutDoubt['doubted']): void => {
    const doubt = byWords.get(words) ?? { words, doubted: [] };
    for (const doubted of found) {
      const alike = doubt.doubted.find(
        ({ what, more }) => more === doubted.more && what.join('\n') === doubted.what.join('\n'),
      );
      if (alike) {
        alike.roles.push(...doubted.roles);
        alike.records.push(...doubted.records);
      } else doubt.doubted.push(doubted);
    }
    if (found.length > 0) byWords.set(words, doubt);
  };
  for (const doubt of DOUBTS)
    for (const { role, salaries, facts } of compared)
      if (doubt.of === 'pay')
        note(
          SALARY_FLAGS[doubt.flag],
          doubtedOf(
            role,
            salaries.filter(({ record }) => record.flags.includes(doubt.flag)),
            [],
          ),
        );
      else
        note(
          FACT_FLAGS[doubt.flag],
          doubtedOf(
            role,
            [],
            facts.filter(({ record }) => record.flags.includes(doubt.flag)),
          ),
        );
  const all = [...byWords.values()];
  return { told: all.slice(0, MOST_DOUBTS), omitted: Math.max(0, all.length - MOST_DOUBTS) };
}

/** The ids of all sources that what is on the page stands on. */
function citedIds(
  handout: Omit<Handout, 'sources'>,
  headline: readonly CitedSalary[],
  verdict: ComparisonVerdict | null,
): Set<string> {
  return new Set([
    ...handout.roles.flatMap(({ summarySources }) => summarySources),
    ...(verdict === null
      ? []
      : [...verdict.summarySources, ...handout.reasons.flat().flatMap(({ sources }) => sources)]),
    ...headline.map(({ source }) => source.id),
    ...handout.pay.rows.map(({ example }) => example.source.id),
    ...handout.answers.flatMap(({ cells }) =>
      cells.flatMap(({ statements, leftBlank }) =>
        [...statements, ...leftBlank].flatMap(({ facts }) => facts.map(({ source }) => source.id)),
      ),
    ),
    ...handout.doubts.told.flatMap(({ doubted }) =>
      doubted.flatMap(({ records }) => records.map(({ source }) => source.id)),
    ),
  ]);
}

/**
 * What stands on the one-page handout of two roles.
 *
 * @param compared the roles with what sources state of each, in their order
 * @param verdict what an editor wrote of them, or null
 * @param headline the figures of the sentence about pay that stands above the table
 */
export function handoutOf(
  compared: readonly RoleRecords[],
  verdict: ComparisonVerdict | null,
  headline: readonly CitedSalary[] = [],
): Handout {
  const handout = {
    roles: compared.map(({ role }) => role),
    reasons:
      verdict === null
        ? []
        : [verdict.chooseA.slice(0, MOST_REASONS), verdict.chooseB.slice(0, MOST_REASONS)],
    pay: handoutPay(compared),
    answers: handoutAnswers(compared),
    doubts: handoutDoubts(compared),
  };
  const cited = citedIds(handout, headline, verdict);
  return { ...handout, sources: citedSources(compared, cited) };
}
