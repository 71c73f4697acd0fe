import { parseArgs } from 'node:util';
import { ALL_CHECKS } from './all-checks.ts';
import { FINDING_CODES, type FindingCode } from './catalogue/catalogue.ts';
import { didYouMean } from './did-you-mean.ts';
import { writeDocs } from './docs.ts';
import { formatMends, mendContent } from './fix.ts';
import { allFiles, type Content, readContent } from './read-content.ts';
import { formatAnnotations } from './reporters/annotations.ts';
import { formatJson } from './reporters/json.ts';
import { formatClean, formatFindings } from './reporters/people.ts';
import { type CheckResult, orderedFindings, runChecks } from './run-checks.ts';

export const HELP = `Usage: npm run check -- [options] [FILE…]
Looks for every fault that an editor can make, and tells them all at once, each with its place and what to do.
With files, tells only the faults of these; all else is read all the same, since files refer to each other.

  --only CODE       tells only faults of this kind; may stand more than once
  --fix             mends what is safe to mend, shows what was changed, then checks again
  --dry-run         with --fix: shows what would be changed, and writes nothing
  --format FORMAT   people (the default), json, or annotations (workflow commands of a code host)
  --docs            writes the pages that explain the codes, docs/checks, and docs/prose-components.md
  --help            says this

Ends with 0 where nothing is wrong, 1 where something is, 2 where the command cannot be understood.`;

/** What a run of the command ends in. */
export interface CommandEnd {
  exitCode: 0 | 1 | 2;
  /** For standard output. */
  out: string;
  /** For standard error: what a person reads when something is wrong. */
  err: string;
}

const FORMATS = ['people', 'json', 'annotations'] as const;
type Format = (typeof FORMATS)[number];

interface Request {
  format: Format;
  only: readonly FindingCode[];
  files: readonly string[];
  fix: boolean;
  dryRun: boolean;
}

/** A command that was not understood, with what to write. */
class Misused extends Error {}

function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined)
    throw new Misused(
      `There is no format "${name}". ${didYouMean(name, FORMATS, `Take one of ${FORMATS.join(', ')}.`)}`,
    );
  return format;
}

function codeNamed(name: string): FindingCode {
  const code = FINDING_CODES.find((known) => known === name);
  if (code === undefined)
    throw new Misused(
      `There is no code "${name}". ${didYouMean(name, FINDING_CODES, 'They are listed in docs/checks/README.md.')}`,
    );
  return code;
}

function knownOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'people' },
        fix: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        docs: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Misused(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** The path of a file as findings give it. */
function fromRoot(root: string, path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const base = `${root.replaceAll('\\', '/')}/`;
  return slashed.startsWith(base) ? slashed.slice(base.length) : slashed;
}

/** What was found, narrowed to the codes and files that were asked for. */
function narrowed(results: readonly CheckResult[], { only, files }: Request): CheckResult[] {
  return results.map((result) => ({
    ...result,
    findings: result.findings.filter(
      ({ code, file }) =>
        (only.length === 0 || only.includes(code) || code === 'nothing-examined') &&
        (files.length === 0 || files.includes(file) || code === 'nothing-examined'),
    ),
  }));
}

function examine(root: string, request: Request): { content: Content; results: CheckResult[] } {
  const content = readContent(root);
  const known = [...allFiles(content).map(({ file }) => file), ...content.strays];
  for (const file of request.files)
    if (!known.includes(file))
      throw new Misused(
        `The check reads no file "${file}". ${didYouMean(file, known, 'Name it from the root of the repository.')}`,
      );
  // A rule that cannot give what is asked for need not run.
  const checks = ALL_CHECKS.filter(
    ({ codes }) => request.only.length === 0 || codes.some((code) => request.only.includes(code)),
  );
  return {
    content,
    results: narrowed(runChecks(checks.length > 0 ? checks : ALL_CHECKS, content), request),
  };
}

function report({ content, results }: ReturnType<typeof examine>, format: Format): CommandEnd {
  const isClean = results.every(({ findings }) => findings.length === 0);
  const exitCode = isClean ? 0 : 1;
  switch (format) {
    case 'people':
      return isClean
        ? { exitCode, out: formatClean(results), err: '' }
        : { exitCode, out: '', err: formatFindings(results, content) };
    case 'json':
      return { exitCode, out: formatJson(results), err: '' };
    case 'annotations':
      return { exitCode, out: formatAnnotations(results), err: '' };
    default:
      return format satisfies never;
  }
}

function run(root: string, args: readonly string[]): CommandEnd {
  const { values, positionals } = knownOptions(args);
  if (values.help) return { exitCode: 0, out: HELP, err: '' };
  if (values['dry-run'] && !values.fix)
    throw new Misused('"--dry-run" says what "--fix" would do: write both');
  if (values.docs) {
    const written = writeDocs(root);
    return { exitCode: 0, out: `Wrote ${written.length} pages below docs/.`, err: '' };
  }
  const request: Request = {
    format: formatNamed(values.format),
    only: values.only.map(codeNamed),
    files: positionals.map((path) => fromRoot(root, path)),
    fix: values.fix,
    dryRun: values['dry-run'],
  };
  const found = examine(root, request);
  if (!request.fix) return report(found, request.format);
  const mends = mendContent(found.content, orderedFindings(found.results), request.dryRun);
  const told = formatMends(mends, request.dryRun);
  const after = request.dryRun
    ? found
    : examine(root, { ...request, files: request.files.map((file) => renamed(file, mends)) });
  const end = report(after, request.format);
  // What is meant for programs stays free of what is meant for people.
  return request.format === 'people'
    ? { ...end, out: [told, end.out].filter((part) => part !== '').join('\n\n') }
    : { ...end, err: told };
}

/** The name that a file has after it was mended. */
function renamed(file: string, mends: ReturnType<typeof mendContent>): string {
  return (
    mends.find(({ finding, renamedTo }) => renamedTo !== null && finding.file === file)?.renamedTo ?? file
  );
}

/**
 * Runs `npm run check` with some arguments.
 * @param root the root of the checkout, absolute
 */
export function runCheckCommand(root: string, args: readonly string[]): CommandEnd {
  try {
    return run(root, args);
  } catch (error) {
    if (!(error instanceof Misused)) throw error;
    return { exitCode: 2, out: '', err: `${error.message.replace(/\.$/, '')}.\n\n${HELP}` };
  }
}
