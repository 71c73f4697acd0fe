import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { BrokenOff, type Questioner } from './ask.ts';
import { type Checkout, readCheckout, recordsAreStale } from './checkout.ts';
import { planComparison } from './new-comparison.ts';
import { planRole } from './new-role.ts';
import { planSource } from './new-source.ts';
import { NotMade, type Plan } from './plan.ts';
import { listOf } from './terminal.ts';

export const HELP = `Usage:
  npm run new -- role "Customer success manager"
  npm run new -- comparison account-manager customer-success-manager
  npm run new -- source --from article.txt

Writes the file that you begin with, complete, and says what comes next. On a terminal it asks for what no flag says. It
never overwrites a file.

role         --summary "…" --family NAME --sources A,B --text "…"
             [--alias A,B] [--related A,B] [--title "…"] [--id NAME] [--reviewed DAY] [--yes]
comparison   --summary "…" --sources A,B --choose-a "…" --choose-b "…" --text "…" [--reviewed DAY]
             --choose-a is a reason for the role that you name first; both may stand more than once. Where there are
             several sources, a reason ends with its own in brackets: "like figures [zippia-key-account-manager]"
source       --from FILE --publisher "…" --url https://… --license "…"
             [--title "…"] [--kind NAME] [--published DATE] [--dating "…"] [--accessed DAY] [--id NAME]

--yes asks nothing, takes what is proposed, and makes a role although one of nearly the same name is there.
--text is the first paragraph; it gets the marks of the sources, unless it has marks of its own (<Cite source="…" />).

Ends with 0 when the file is written and sound, 1 when something stands in the way or the check finds a fault in the new
file, 2 when the command is incomplete or not understood.`;

/** What a run needs of the world besides the files. */
export interface Surroundings {
  /** Null where nobody can be asked. */
  questioner: Questioner | null;
  out(text: string): void;
  err(text: string): void;
}

const FLAGS = {
  role: ['title', 'id', 'alias', 'summary', 'family', 'sources', 'text', 'related', 'reviewed', 'yes'],
  comparison: ['summary', 'sources', 'choose-a', 'choose-b', 'text', 'reviewed', 'yes'],
  source: [
    'from',
    'id',
    'publisher',
    'title',
    'url',
    'kind',
    'published',
    'dating',
    'accessed',
    'license',
    'yes',
  ],
} as const satisfies Record<string, readonly string[]>;
type Making = keyof typeof FLAGS;

const isMaking = (word: string | undefined): word is Making =>
  word !== undefined && Object.hasOwn(FLAGS, word);

const LISTS: ReadonlySet<string> = new Set(['alias', 'sources', 'related']);
const REPEATED: ReadonlySet<string> = new Set([...LISTS, 'choose-a', 'choose-b']);

interface Command {
  making: Making;
  words: string[];
  /** The one value of a flag; null where it was not given. */
  one(flag: string): string | null;
  /** All values of a flag, lists taken apart; null where it was not given. */
  all(flag: string): string[] | null;
  yes: boolean;
}

const misused = (message: string): NotMade => new NotMade(2, `${message}\n\n${HELP}`);

function parseCommand(args: readonly string[]): Command {
  const [making, ...rest] = args;
  if (!isMaking(making))
    throw misused(
      making === undefined
        ? 'Say what to make: a role, a comparison or a source.'
        : `There is nothing called "${making}" to make; there are role, comparison and source.`,
    );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: rest,
      allowPositionals: true,
      options: Object.fromEntries(
        FLAGS[making].map((flag) => [
          flag,
          flag === 'yes' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
        ]),
      ),
    });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw misused(`${message.replace(/\.$/, '')}.`);
  }
  const texts = (flag: string): string[] | null => {
    const value = parsed.values[flag];
    return Array.isArray(value) ? value.map(String) : null;
  };
  const twice = FLAGS[making].filter((flag) => !REPEATED.has(flag) && (texts(flag)?.length ?? 0) > 1);
  if (twice.length > 0) throw misused(`Given twice: ${twice.map((flag) => `--${flag}`).join(', ')}.`);
  return {
    making,
    words: parsed.positionals,
    one: (flag) => texts(flag)?.[0] ?? null,
    all: (flag) => {
      const given = texts(flag);
      return given === null ? null : LISTS.has(flag) ? given.flatMap(listOf) : given;
    },
    yes: parsed.values.yes === true,
  };
}

function reviewedOn({ one }: Command): string {
  const day = one('reviewed') ?? new Date().toISOString().slice(0, 10);
  if (!calendarDateSchema.safeParse(day).success)
    throw new NotMade(2, `--reviewed: "${day}" is no day; write it as 2026-11-22.`);
  return day;
}

async function planFor(command: Command, checkout: Checkout, questioner: Questioner | null): Promise<Plan> {
  const { making, words, one, all, yes } = command;
  switch (making) {
    case 'role':
      if (words.length > 1)
        throw misused(`A role has one name; put it in quotation marks: "${words.join(' ')}".`);
      return planRole(
        {
          name: words[0] ?? null,
          ...{ id: one('id'), title: one('title'), alias: all('alias'), summary: one('summary') },
          ...{ family: one('family'), sources: all('sources'), text: one('text'), related: all('related') },
          ...{ reviewed: reviewedOn(command), yes },
        },
        checkout,
        questioner,
      );
    case 'comparison':
      return planComparison(
        {
          roles: words,
          ...{ summary: one('summary'), sources: all('sources'), text: one('text') },
          ...{ chooseFirst: all('choose-a'), chooseSecond: all('choose-b') },
          reviewed: reviewedOn(command),
        },
        checkout,
        questioner,
      );
    case 'source':
      if (words.length > 0) throw misused(`Name the article with --from: --from "${words.join(' ')}".`);
      return planSource(
        {
          ...{ from: one('from'), id: one('id'), publisher: one('publisher'), title: one('title') },
          ...{ url: one('url'), kind: one('kind'), published: one('published'), dating: one('dating') },
          ...{ accessed: one('accessed'), license: one('license') },
        },
        checkout,
        questioner,
      );
    default:
      return making satisfies never;
  }
}

/** Writes a file that is not there. @throws NotMade where somebody else made it in the meantime */
function write(root: string, { file, text }: Plan): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new NotMade(1, `${file} is there already, and is left as it is. Edit it.`);
    throw error;
  }
}

/** What `npm run check` says of the new file; null where nothing is wrong. */
function faultsOf(root: string, file: string): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? null : `${stdout}${stderr}`.trim();
}

const FOR_RECORDS = ['npm run normalize', 'npm run changes -- --why "…"'];
/** In the order of "Before you commit" in EDITING.md: addresses are for ever, so that they are entered last. */
const ALWAYS = ['npm run check', 'npm run ledger'];

/**
 * Runs `npm run new` with some arguments.
 * @param root the root of the checkout, absolute
 * @returns the exit code
 */
export async function runNewCommand(
  root: string,
  args: readonly string[],
  { questioner, out, err }: Surroundings,
): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    out(HELP);
    return 0;
  }
  try {
    const command = parseCommand(args);
    const plan = await planFor(command, readCheckout(root), command.yes ? null : questioner);
    write(root, plan);
    out([`${plan.file} is written.`, ...plan.notes].join('\n\n'));
    const stale = plan.isSheet || recordsAreStale(root);
    // Where records are to be made anew first, the check would only say so.
    const faults = stale ? null : faultsOf(root, plan.file);
    if (faults !== null) {
      err(`\nThe file is there, but \`npm run check\` finds:\n\n${faults}`);
      return 1;
    }
    const commands = [...(stale ? FOR_RECORDS : []), ...ALWAYS];
    out(['', 'Next:', ...[...plan.next, ...commands].map((step) => `  ${step}`)].join('\n'));
    return 0;
  } catch (error) {
    if (error instanceof BrokenOff) {
      err('Nothing was written.');
      return 1;
    }
    if (!(error instanceof NotMade)) throw error;
    err(error.message);
    return error.exitCode;
  }
}
