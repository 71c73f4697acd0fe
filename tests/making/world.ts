import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, Questioner } from '../../scripts/making/ask.ts';
import { runNewCommand } from '../../scripts/making/command.ts';
import { worldFolder } from '../checks/fixture-world.ts';
import { ROOT } from '../setup/sites.ts';

/** The sound world, bakers and pastry chefs with one source, and an article that was saved in it. */
export function worldWithArticle(): string {
  const folder = worldFolder();
  cpSync(join(ROOT, 'tests/fixtures/a-saved-article/driver.txt'), join(folder, 'driver.txt'));
  utimesSync(join(folder, 'driver.txt'), new Date('2026-11-21'), new Date('2026-11-21'));
  return folder;
}

/** The same as a checkout in which commands run as npm runs them. */
export function checkoutOfWorld(): string {
  const folder = worldWithArticle();
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a command of the checkout as npm does, with nobody to ask. */
export function run(root: string, script: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

/** Runs `npm run new` in this process, with nobody to ask; files are named from the root of the world. */
export async function make(root: string, ...args: string[]): Promise<Run> {
  const said = { out: [] as string[], err: [] as string[] };
  const status = await runNewCommand(
    root,
    args.map((arg) => (arg === 'driver.txt' || arg === 'odd.txt' ? join(root, arg) : arg)),
    { questioner: null, out: (text) => said.out.push(text), err: (text) => said.err.push(text) },
  );
  const words = (texts: string[]): string => texts.join('\n').replaceAll(`${root}/`, '');
  return { status, out: words(said.out), err: words(said.err) };
}

export const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

export const filesIn = (root: string, folder: string): string[] => readdirSync(join(root, folder)).sort();

/** A person who gives the answers by flag, and what was asked. */
export function personWho(
  answers: Readonly<Record<string, readonly string[] | null>>,
  confirms: boolean | null = true,
): Questioner & { asked: string[] } {
  const asked: string[] = [];
  const answer = async ({ flag, ask }: Question): Promise<string[] | null> => {
    asked.push(ask);
    const said = answers[flag];
    return said === undefined ? [] : said === null ? null : [...said];
  };
  return {
    asked,
    text: answer,
    choose: answer,
    confirm: async (ask) => {
      asked.push(ask);
      return confirms;
    },
  };
}
