import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ChangeEntry, changeEntryIdSchema, changeEntrySchema } from '../../src/domain/change-entry.ts';
import { inOrder } from '../../src/domain/change-log.ts';
import type { History } from '../../src/domain/history.ts';
import { ledgerLines } from '../../src/domain/ledger.ts';
import { type Move, moveSchema } from '../../src/domain/move.ts';
import type { Finding } from './check.ts';

export const CHANGES_FOLDER = 'content/changes';
export const MOVES_FILE = 'content/redirects.yml';
export const LEDGER_FILE = 'content/ledger/addresses.txt';

/** A move with the line on which it stands. */
export interface WrittenMove extends Move {
  line: number;
}

/** The history below a root folder, with every fault of form. What is at fault is left out of it. */
export interface ReadHistory extends History {
  moves: WrittenMove[];
  /** The line of each address of the ledger. */
  ledgerLines: { address: string; line: number }[];
  faults: { changes: Finding[]; moves: Finding[] };
}

const told = (issue: z.core.$ZodIssue): string =>
  `${issue.path.length > 0 ? `"${issue.path.map(String).join('.')}": ` : ''}${issue.message}`;

function readEntry(root: string, name: string): { entry: ChangeEntry | null; findings: Finding[] } {
  const file = posix.join(CHANGES_FOLDER, name);
  const fault = (what: string, expected: string, remedy: string): { entry: null; findings: Finding[] } => ({
    entry: null,
    findings: [{ file, line: null, column: null, fault: what, expected, remedy }],
  });
  const id = name.slice(0, -'.json'.length);
  const remedy =
    'Put the entry back as it was (`git log -p` has it); entries are written by `npm run changes` and never edited.';
  if (!changeEntryIdSchema.safeParse(id).success)
    return fault(
      'The name of the file is not that of an entry.',
      'a name such as "2026-11-22-01-first-published.json"',
      'Name it so: the day, a number within the day, and a few words.',
    );
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    return fault(
      `The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
      'JSON',
      remedy,
    );
  }
  const read = changeEntrySchema.safeParse(data);
  if (read.success) return { entry: { id, ...read.data }, findings: [] };
  const [first, ...more] = read.error.issues;
  return fault(
    `${first === undefined ? 'The entry is not valid' : told(first)}${more.length > 0 ? `; ${more.length} more like it` : ''}.`,
    'an entry as src/domain/change-entry.ts describes it',
    remedy,
  );
}

function readMoves(root: string): { moves: WrittenMove[]; findings: Finding[] } {
  const path = join(root, MOVES_FILE);
  if (!existsSync(path)) return { moves: [], findings: [] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const finding = (line: number | null, fault: string, expected: string, remedy: string): Finding => ({
    file: MOVES_FILE,
    line,
    column: line === null ? null : 1,
    fault,
    expected,
    remedy,
  });
  const [error] = document.errors;
  if (error !== undefined)
    return {
      moves: [],
      findings: [
        finding(
          lines.linePos(error.pos[0]).line,
          `The file is no well-formed YAML: ${error.message.split('\n')[0]}.`,
          'a list of { from, to, reason }',
          'Put a value that holds ": " or "#" in double quotes; indent the fields of an entry by two blanks.',
        ),
      ],
    };
  if (document.contents === null) return { moves: [], findings: [] };
  if (!isSeq(document.contents))
    return {
      moves: [],
      findings: [
        finding(1, 'The file is no list.', 'a list of { from, to, reason }', 'Start each entry with "- ".'),
      ],
    };
  const moves: WrittenMove[] = [];
  const findings: Finding[] = [];
  for (const item of document.contents.items) {
    const line = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1;
    const read = moveSchema.safeParse(isMap(item) ? item.toJS(document) : null);
    if (read.success) moves.push({ ...read.data, line });
    else
      for (const issue of read.error.issues)
        findings.push(
          finding(
            line,
            `${told(issue)}.`,
            '{ from, to, reason }',
            'The comment at the head of the file shows each kind of entry.',
          ),
        );
  }
  return { moves, findings };
}

/** Reads the change log, the moves and the ledger below a root folder. What is not there counts as empty. */
export function readHistory(root: string): ReadHistory {
  const folder = join(root, CHANGES_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const read = names.sort().map((name) => readEntry(root, name));
  const { moves, findings } = readMoves(root);
  const ledger = join(root, LEDGER_FILE);
  const lines = existsSync(ledger) ? ledgerLines(readFileSync(ledger, 'utf8')) : [];
  return {
    entries: inOrder(read.flatMap(({ entry }) => (entry === null ? [] : [entry]))),
    moves,
    ledger: lines.map(({ address }) => address),
    ledgerLines: lines,
    faults: { changes: read.flatMap((one) => one.findings), moves: findings },
  };
}
