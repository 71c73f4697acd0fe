// `npm run ingest -- FILE… --out DIR [--publisher … --url … --title …]`: reads saved articles into records and draft
// fact sheets, and says of each what was found. Exit code 1 when an article failed or states no pay, 2 when the command is incomplete.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingestArticles } from '../src/normalize/ingest/ingest-articles.ts';
import { reportArticle } from '../src/normalize/ingest/report.ts';
import { readKnownRoles } from '../src/normalize/read-known-roles.ts';

const USAGE =
  'usage: npm run ingest -- FILE… --out DIR [--publisher NAME] [--url ADDRESS] [--title TITLE] [--quiet]';
/** From so many articles on, one line tells how far the work is. */
const MANY = 25;

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        title: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const command = readCommand();
const { out, publisher, url, title, quiet } = command?.values ?? {};
const paths = command?.positionals ?? [];
if (command === null || out === undefined || paths.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (url !== undefined && !URL.canParse(url)) {
  console.error(`"${url}" is no address. Give it whole, with https://.`);
  process.exitCode = 2;
} else {
  const knownRoles = readKnownRoles(join(import.meta.dirname, '..'));
  const known = knownRoles.map(({ id }) => id);
  let done = 0;
  let read = 0;
  let faulty = false;
  for (const outcome of ingestArticles(paths, {
    out,
    given: { publisher, url, title },
    knownRoles,
  })) {
    const { path, problem } = outcome;
    done++;
    if (outcome.records !== null) read++;
    if (problem !== null) {
      faulty = true;
      console.error(`${path}: ${problem}`);
    }
    if (outcome.records !== null && quiet !== true) console.log(reportArticle(outcome.name, outcome, known));
    if (paths.length >= MANY && done % MANY === 0) console.error(`${done} of ${paths.length} articles`);
  }
  console.log(
    `${read} of ${paths.length} ${paths.length === 1 ? 'article' : 'articles'} read into ${out}${read < done ? `; ${done - read} failed` : ''}.`,
  );
  if (faulty) process.exitCode = 1;
}
