import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Reading, readSourceText } from '../normalize-source.ts';
import { formatRecords } from '../records-folder.ts';
import type { KnownRole } from '../roles/role-lexicon.ts';
import { describeSource, type GivenSource } from './describe-source.ts';
import { draftFactSheet } from './draft-fact-sheet.ts';
import { readArticle } from './read-article.ts';

/**
 * What became of one article: its records, or in one line why it has none. An article that states facts but no pay has
 * both: what it states is written, and the editor is told that there is no pay in it, or none that could be read.
 */
export type IngestOutcome = { readonly path: string; readonly name: string } & (
  | (Reading & { readonly problem: string | null })
  | { readonly records: null; readonly problem: string }
);

export interface IngestOptions {
  readonly out: string;
  readonly given: GivenSource;
  readonly knownRoles: readonly KnownRole[];
}

/**
 * Normalizes each article and writes `<name>.json` and `<name>.md` into the folder `out`. Gives each outcome as it
 * is reached; an article that fails stops none of the others and leaves nothing half-written behind.
 */
export function* ingestArticles(
  paths: readonly string[],
  { out, given, knownRoles }: IngestOptions,
): Generator<IngestOutcome> {
  mkdirSync(out, { recursive: true });
  const taken = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path, extname(path));
    const earlier = taken.get(name);
    if (earlier !== undefined) {
      yield {
        path,
        name,
        records: null,
        problem: `"${name}.json" is already written for ${earlier}. Rename one of the two.`,
      };
      continue;
    }
    const outcome = ingestArticle(path, name, given, knownRoles);
    if (outcome.records !== null) {
      taken.set(name, path);
      const problem = writeBoth(out, name, formatRecords(outcome.records), draftFactSheet(outcome));
      if (problem !== null) {
        yield { path, name, records: null, problem };
        continue;
      }
    }
    yield outcome;
  }
}

/** Takes the path of one saved article and what is known of it; gives its records, or why there are none. Writes nothing. */
export function ingestArticle(
  path: string,
  name: string,
  given: GivenSource,
  knownRoles: readonly KnownRole[],
): IngestOutcome {
  const failed = (problem: string): IngestOutcome => ({ path, name, records: null, problem });
  const article = readArticle(path);
  if (article.problem !== null) return failed(article.problem);
  let reading: Reading;
  try {
    const source = describeSource(name, article.text, article.bytes, article.modified, given);
    reading = readSourceText({ source, text: article.text, frontMatterLines: 0, knownRoles });
  } catch (error) {
    return failed(
      `the normalizer failed on it: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}. Report the file.`,
    );
  }
  const { records } = reading;
  if (records.roles.length === 0) return failed('it names no role. Give it with --title "What is a …?".');
  if (records.salaries.length + records.facts.length === 0)
    return failed(`it states no pay and no facts of ${records.roles.join(', ')} that can be read.`);
  const problem =
    records.salaries.length === 0
      ? `it states no pay of ${records.roles.join(', ')} that can be read; its facts are written.`
      : null;
  return { path, name, ...reading, problem };
}

/** Writes both files beside their places, then renames both; gives the reason where that fails. */
function writeBoth(out: string, name: string, json: string, sheet: string): string | null {
  const files = [
    { place: join(out, `${name}.json`), text: json },
    { place: join(out, `${name}.md`), text: sheet },
  ].map((file) => ({ ...file, beside: `${file.place}.${process.pid}.part` }));
  try {
    for (const { beside, text } of files) writeFileSync(beside, text);
    for (const { beside, place } of files) renameSync(beside, place);
    return null;
  } catch (error) {
    for (const { beside } of files) rmSync(beside, { force: true });
    return `its records cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
