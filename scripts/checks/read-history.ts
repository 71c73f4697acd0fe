import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { type ChangeEntry, changeEntryIdSchema, changeEntrySchema } from '../../src/domain/change-entry.ts';
import { inOrder } from '../../src/domain/change-log.ts';
import type { History } from '../../src/domain/history.ts';
import { ledgerLines } from '../../src/domain/ledger.ts';
import { type Move, moveSchema } from '../../src/domain/move.ts';
import { type Finding, finding, HEAD, type Place } from './finding.ts';
import { readJson } from './json-text.ts';
import { schemaFindings } from './schema-findings.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

export const CHANGES_FOLDER = 'content/changes';
export const MOVES_FILE = 'content/redirects.yml';
export const LEDGER_FILE = 'content/ledger/addresses.txt';

/** What the files of the change log end in. */
export const CHANGES_ENDING = /\.json$/;

/** A move with the places of its addresses. */
export interface WrittenMove extends Move {
  fromPlace: Place;
  toPlace: Place;
}

/** The history below a root folder, with every fault of form. What is at fault is left out of it. */
export interface ReadHistory extends History {
  moves: WrittenMove[];
  /** The files that it was read from; null for one that is not there. */
  files: { changes: TextFile[]; moves: (TextFile & { yaml: YamlText }) | null; ledger: TextFile | null };
  /** The place of each address of the ledger. */
  ledgerPlaces: { address: string; place: Place }[];
  /** Faults of form. What makes the moves no YAML at all is told by the rule of YAML. */
  faults: { changes: Finding[]; moves: Finding[] };
  /** Whether all of it could be read, so that what it does not say is known to be unsaid. */
  isWhole: boolean;
}

const REMEDY =
  'Put the entry back as it was (`git log -p` has it); entries are written by `npm run changes` and never edited.';

function readEntry({ file, id, text, placeAt }: TextFile): {
  entry: ChangeEntry | null;
  findings: Finding[];
} {
  const fault = (wrong: string, expected: string, next: string, place = HEAD) => ({
    entry: null,
    findings: [finding({ code: 'change-entry-form', file, place, wrong, expected, next })],
  });
  if (!changeEntryIdSchema.safeParse(id).success)
    return fault(
      'The name of the file is not that of an entry.',
      'a name such as "2026-11-22-01-first-published.json"',
      'Name it so: the day, a number within the day, and a few words.',
    );
  const json = readJson(text);
  if (json.fault !== null) return fault(json.fault, 'JSON', REMEDY, json.place);
  const read = changeEntrySchema.safeParse(json.data);
  if (read.success) return { entry: { id, ...read.data }, findings: [] };
  const [first, ...more] = read.error.issues;
  const path = first?.path ?? [];
  const where = path.length > 0 ? `In ${path.map(String).join('.')}: ` : '';
  const others = more.length > 0 ? `; ${more.length} more like it` : '';
  return fault(
    `${where}${first?.message ?? 'not valid'}${others}.`,
    'an entry as src/domain/change-entry.ts describes it',
    REMEDY,
    // JSON is YAML as well, and its reader knows the places.
    path.length > 0 ? readYaml(text, 'normalizer', 0, placeAt).placeOf(path) : HEAD,
  );
}

function readMoves({ file, text, yaml }: TextFile & { yaml: YamlText }): {
  moves: WrittenMove[];
  findings: Finding[];
} {
  // A file of comments alone moves nothing.
  if (yaml.faults.length > 0 || yaml.data === null) return { moves: [], findings: [] };
  const findings = schemaFindings({
    file,
    text,
    yaml,
    schema: z.array(moveSchema),
    explainedIn: `the comment at the head of ${MOVES_FILE}`,
    codeOf: () => 'redirect-form',
  });
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  const moves = items.flatMap((item, index): WrittenMove[] => {
    const read = moveSchema.safeParse(item);
    const placeOf = (field: string): Place =>
      yaml.placeOfValue([index, field]) ?? yaml.placeOf([index, field]);
    return read.success ? [{ ...read.data, fromPlace: placeOf('from'), toPlace: placeOf('to') }] : [];
  });
  return { moves, findings };
}

function fileIn(root: string, file: string, ending: RegExp): TextFile | null {
  return existsSync(join(root, file)) ? readTextFile(root, file, ending) : null;
}

/** Reads the change log, the moves and the ledger below a root folder. What is not there counts as empty. */
export function readHistory(root: string): ReadHistory {
  const folder = join(root, CHANGES_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => CHANGES_ENDING.test(name)) : [];
  const changes = names
    .sort()
    .map((name) => readTextFile(root, posix.join(CHANGES_FOLDER, name), CHANGES_ENDING));
  const written = changes.map(readEntry);
  const movesText = fileIn(root, MOVES_FILE, /\.yml$/);
  const movesFile = movesText && {
    ...movesText,
    yaml: readYaml(movesText.text, 'normalizer', 0, movesText.placeAt),
  };
  const { moves, findings } = movesFile === null ? { moves: [], findings: [] } : readMoves(movesFile);
  const ledger = fileIn(root, LEDGER_FILE, /\.txt$/);
  const lines = ledger === null ? [] : ledgerLines(ledger.text);
  const faults = { changes: written.flatMap((one) => one.findings), moves: findings };
  return {
    entries: inOrder(written.flatMap(({ entry }) => (entry === null ? [] : [entry]))),
    moves,
    ledger: lines.map(({ address }) => address),
    files: { changes, moves: movesFile, ledger },
    ledgerPlaces: lines.map(({ address, line }) => ({ address, place: { ...HEAD, line } })),
    faults,
    isWhole:
      faults.changes.length === 0 && findings.length === 0 && (movesFile?.yaml.faults.length ?? 0) === 0,
  };
}
