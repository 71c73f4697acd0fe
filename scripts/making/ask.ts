/** One thing that a command has to know: taken from a flag, or asked for on a terminal. */
export interface Question {
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** As it is asked: "What does one call the job?" */
  ask: string;
  /** What stands behind the flag in messages: `"…"`, or `a,b`. */
  form: string;
  /** What the flag gave; null where it was not given. */
  given: readonly string[] | null;
  /** `one` answer, or `many`; `none` where nothing needs to be said. */
  needs: 'one' | 'many' | 'none-or-many';
  /** Taken where nobody is asked, and proposed where somebody is. */
  fallback?: string;
  /** Proposed where somebody is asked, never taken unasked. */
  proposal?: string;
  /** The only answers that there are. */
  choices?: readonly Choice[];
  /** What is wrong with an answer, as half a sentence after the flag; null where it will do. */
  fault(answer: string): string | null;
}

export interface Choice {
  value: string;
  label: string;
}

/** Puts questions to a person; each gives null where the person breaks off. */
export interface Questioner {
  text(question: Question): Promise<string[] | null>;
  choose(question: Question, choices: readonly Choice[]): Promise<string[] | null>;
  confirm(ask: string): Promise<boolean | null>;
}

/** A person broke off; nothing was written. */
export class BrokenOff extends Error {}

export type Answers = ReadonlyMap<string, readonly string[]>;

export interface Gathered {
  answers: Answers;
  /** Flags that are missing, each with what it takes. */
  missing: string[];
  /** Answers that will not do, each with why. */
  wrong: string[];
}

/** `--summary "…"   one sentence`, for a list of what is missing. */
function missingLine({ flag, form, ask, choices = [] }: Question): string {
  const among = choices.length > 0 ? ` One of: ${choices.map(({ value }) => value).join(', ')}.` : '';
  return `--${flag} ${form}`.padEnd(26) + ask + among;
}

async function askFor(question: Question, questioner: Questioner): Promise<readonly string[]> {
  const { choices } = question;
  const answer =
    choices === undefined || choices.length === 0
      ? await questioner.text(question)
      : await questioner.choose(question, choices);
  if (answer === null) throw new BrokenOff();
  return answer;
}

/**
 * Finds every answer: from its flag, from the person, or from what may be taken unasked. All faults are gathered.
 * @throws BrokenOff when the person breaks off
 */
export async function gather(
  questions: readonly Question[],
  questioner: Questioner | null,
): Promise<Gathered> {
  const answers = new Map<string, readonly string[]>();
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const question of questions) {
    const { flag, given, needs, fallback } = question;
    if (given !== null) {
      const faults = given.map((answer) => question.fault(answer)).filter((fault) => fault !== null);
      wrong.push(...faults.map((fault) => `--${flag}: ${fault}`));
      if (needs === 'one' && given.length > 1) wrong.push(`--${flag}: it may stand once only.`);
      if (needs !== 'none-or-many' && given.length === 0) missing.push(missingLine(question));
      answers.set(flag, given);
    } else if (questioner !== null) answers.set(flag, await askFor(question, questioner));
    else if (fallback !== undefined) answers.set(flag, [fallback]);
    else if (needs === 'none-or-many') answers.set(flag, []);
    else missing.push(missingLine(question));
  }
  return { answers, missing, wrong };
}

/** The one answer to a question. */
export function answerTo(answers: Answers, flag: string): string {
  return answers.get(flag)?.[0] ?? '';
}

/** Every answer to a question. */
export function answersTo(answers: Answers, flag: string): readonly string[] {
  return answers.get(flag) ?? [];
}
