import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { RecordFile } from '../../src/domain/record-file.ts';
import type { SalaryRecord } from '../../src/domain/salary-record.ts';
import { sourceFrontMatterSchema, sourceIdSchema } from '../../src/domain/source.ts';
import { SOURCE_KINDS } from '../../src/domain/source-kind.ts';
import { TO_COMPLETE } from '../../src/normalize/ingest/describe-source.ts';
import { type LeftForEditor, startFactSheet } from '../../src/normalize/ingest/draft-fact-sheet.ts';
import { ingestArticle } from '../../src/normalize/ingest/ingest-articles.ts';
import { reportArticle } from '../../src/normalize/ingest/report.ts';
import { normalizeSource, type Reading } from '../../src/normalize/normalize-source.ts';
import { readFactSheet } from '../../src/normalize/read-fact-sheet.ts';
import { idPart } from '../../src/normalize/record-ids.ts';
import { answersTo, answerTo, gather, type Question, type Questioner } from './ask.ts';
import { type Checkout, knownRoles, SHEETS_FOLDER } from './checkout.ts';
import { incomplete, NotMade, type Plan, schemaFaults } from './plan.ts';
import { nameFault } from './written-text.ts';

/** What the command line says of a new source; null where a flag was not given. */
export interface SourceRequest {
  /** Path of the saved article, from where the command was given. */
  from: string | null;
  id: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  kind: string | null;
  published: string | null;
  dating: string | null;
  accessed: string | null;
  license: string | null;
}

/** How the fact sheets say what may be done with a text whose publisher allows nothing; proposed, never taken unasked. */
const USUAL_LICENSE = 'All rights reserved by the publisher; only facts are carried over here.';
/** What stands for a date that the text does not tell. */
const NOT_SAID = 'unknown';
const LONGEST_NAME = 200;

const given = (value: string | null): string[] | null => (value === null ? null : [value]);

/**
 * "zippia-key-account-manager-vs-relationship-manager": who published it, and of which role it tells; two roles only where it
 * compares them, for a guide to one job may name its ranks.
 */
export function proposedId(publisher: string, roles: readonly string[], kind: string): string {
  const told = roles.slice(0, kind === 'comparison-article' ? 2 : 1).join('-vs-');
  return [idPart(publisher), told].filter((part) => part !== '').join('-');
}

function formerSources(root: string): string[] {
  const file = join(root, 'content/redirects.yml');
  if (!existsSync(file)) return [];
  return [
    ...readFileSync(file, 'utf8').matchAll(/^[-\s]*from:\s*['"]?\/sources\/([a-z0-9-]+)\/['"]?\s*$/gm),
  ].map(([, id]) => id ?? '');
}

function urlFault(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address !== null && /^https?:$/.test(address.protocol)
    ? null
    : `"${url}" is no address of a page. Give it whole, with https://.`;
}

const fieldFault =
  (field: 'published' | 'accessed') =>
  (value: string): string | null => {
    if (field === 'published' && value === NOT_SAID) return null;
    const { error } = sourceFrontMatterSchema.shape[field].safeParse(value);
    return error === undefined
      ? null
      : `"${value}" is no date; write ${field === 'published' ? `2024, 2024-05, 2024-05-17, or "${NOT_SAID}" where the text does not say` : 'a day, such as 2024-05-17'}.`;
  };

function read(path: string, checkout: Checkout): Reading & { problem: string | null } {
  const outcome = ingestArticle(path, 'article', {}, knownRoles(checkout.roles));
  if (outcome.records === null) throw new NotMade(1, `${path}: ${outcome.problem}`);
  return outcome;
}

function refuseSameArticle(records: RecordFile, checkout: Checkout): void {
  const same = checkout.sheets.find(({ source }) => source.sha256 === records.source.sha256);
  if (same !== undefined)
    throw new NotMade(
      1,
      `This article has a fact sheet already: ${SHEETS_FOLDER}/${same.source.id}.md. Edit that.`,
    );
}

/** What makes a pay figure what it is, wherever it stands. */
const payKey = (record: SalaryRecord): string => {
  const {
    role,
    measure,
    percentile,
    basis,
    period,
    low,
    high,
    currency,
    qualifier,
    segment,
    reportedBy,
    asOf,
  } = record;
  return JSON.stringify([
    role,
    measure,
    percentile,
    basis,
    period,
    low,
    high,
    currency,
    qualifier,
    segment?.label,
    reportedBy,
    asOf,
  ]);
};

/** The pay figures of the article that the normalizer reads otherwise, or not at all, from the sheet. */
function readOtherwise(article: RecordFile, sheet: RecordFile): SalaryRecord[] {
  const fromSheet = new Set(sheet.salaries.map(payKey));
  return article.salaries.filter((record) => !fromSheet.has(payKey(record)));
}

const linesWords = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;

function leftNotes(left: readonly LeftForEditor[]): string[] {
  if (left.length === 0) return [];
  return [
    [
      'Of these lines of the article nothing was carried over, since only its own wording says it. Say it in yours:',
      ...left.map(({ role, heading, lines }) => `  ## ${role}, ### ${heading}: ${linesWords(lines)}`),
    ].join('\n'),
  ];
}

/**
 * The fact sheet of a saved article, as far as its facts can be carried over, and all that is left to do by line.
 * @throws NotMade with everything that is missing, or with what stands in the way; BrokenOff
 */
export async function planSource(
  request: SourceRequest,
  checkout: Checkout,
  questioner: Questioner | null,
): Promise<Plan> {
  const place = await gather(
    [
      {
        flag: 'from',
        ask: 'The file in which you saved the text of the article.',
        form: 'article.txt',
        given: given(request.from),
        needs: 'one',
        fault: (path) => (existsSync(path) ? null : `there is no file "${path}".`),
      },
    ],
    questioner,
  );
  if (place.missing.length > 0)
    throw new NotMade(2, 'Say where the article is saved: npm run new -- source --from article.txt');
  const [wrongPlace] = place.wrong;
  if (wrongPlace !== undefined) throw new NotMade(1, `${wrongPlace}`);
  const path = answerTo(place.answers, 'from');
  const { records, heldBack, problem } = read(path, checkout);
  refuseSameArticle(records, checkout);
  const { source } = records;

  const questions: Question[] = [
    {
      flag: 'publisher',
      ask: 'Who published it, as readers know the name?',
      form: '"…"',
      given: given(request.publisher),
      needs: 'one',
      fault: (name) => nameFault(name, LONGEST_NAME),
    },
    {
      flag: 'url',
      ask: 'The address of the article.',
      form: 'https://…',
      given: given(request.url),
      needs: 'one',
      fault: (url) => {
        const same = checkout.sheets.find(({ source }) => source.url === url);
        return same === undefined
          ? urlFault(url)
          : `${SHEETS_FOLDER}/${same.source.id}.md is about this address already.`;
      },
    },
    {
      flag: 'license',
      ask: `What may be done with its text, such as "${USUAL_LICENSE}"`,
      form: '"…"',
      given: given(request.license),
      needs: 'one',
      proposal: USUAL_LICENSE,
      fault: (text) => (text.trim() === '' ? 'it is empty.' : null),
    },
    {
      flag: 'title',
      ask: 'The article’s own title, as it stands.',
      form: '"…"',
      given: given(request.title),
      needs: 'one',
      fallback: source.title,
      fault: (title) => (title.trim() === '' ? 'it is empty.' : null),
    },
    {
      flag: 'kind',
      ask: 'What is it?',
      form: 'kind',
      given: given(request.kind),
      needs: 'one',
      fallback: source.kind,
      choices: Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label })),
      fault: (kind) =>
        Object.hasOwn(SOURCE_KINDS, kind)
          ? null
          : `"${kind}" is no kind of source. Take one of ${Object.keys(SOURCE_KINDS).join(', ')}.`,
    },
    {
      flag: 'published',
      ask: `When does it say it was published or revised: 2024, 2024-05 or 2024-05-17? "${NOT_SAID}" where it does not say.`,
      form: 'date',
      given: given(request.published),
      needs: 'one',
      fallback: source.published ?? NOT_SAID,
      fault: fieldFault('published'),
    },
    {
      flag: 'dating',
      ask: 'What in the text tells of its age, in your own words? Empty where nothing does.',
      form: '"…"',
      given: given(request.dating),
      needs: 'none-or-many',
      fault: () => null,
    },
    {
      flag: 'accessed',
      ask: 'The day on which its text reached you.',
      form: 'day',
      given: given(request.accessed),
      needs: 'one',
      fallback: source.accessed,
      fault: fieldFault('accessed'),
    },
  ];
  const { answers, missing, wrong } = await gather(questions, questioner);
  const id =
    request.id ?? proposedId(answerTo(answers, 'publisher'), records.roles, answerTo(answers, 'kind'));
  const named = await gather(
    [
      {
        flag: 'id',
        ask: 'The name of its fact sheet, which is its address for ever.',
        form: 'name',
        given: given(request.id),
        needs: 'one',
        ...(sourceIdSchema.safeParse(id).success && { fallback: id }),
        fault: (name) =>
          sourceIdSchema.safeParse(name).success
            ? formerSources(checkout.root).includes(name)
              ? `/sources/${name}/ is an old address that leads elsewhere (content/redirects.yml); take another.`
              : null
            : `"${name}" is no id; one is in lower case with hyphens, such as zengig-account-manager.`,
      },
    ],
    missing.length + wrong.length > 0 ? null : questioner,
  );
  // Without a publisher the name cannot be proposed, and is not asked for a second time.
  const all = {
    missing: [...missing, ...(answerTo(answers, 'publisher') === '' ? [] : named.missing)],
    wrong: [...wrong, ...named.wrong],
  };
  if (all.missing.length + all.wrong.length > 0) throw incomplete(`The fact sheet of ${path}`, all);

  const name = answerTo(named.answers, 'id');
  const file = `${SHEETS_FOLDER}/${name}.md`;
  if (existsSync(join(checkout.root, file)))
    throw new NotMade(
      1,
      `${file} is there already, and is left as it is. Edit it, or give the new fact sheet another name with --id.`,
    );
  const published = answerTo(answers, 'published');
  const frontMatter = {
    publisher: answerTo(answers, 'publisher').trim(),
    title: answerTo(answers, 'title').trim().replace(/\s+/g, ' '),
    url: answerTo(answers, 'url'),
    kind: answerTo(answers, 'kind'),
    published: published === NOT_SAID ? null : published,
    dating: answersTo(answers, 'dating')[0] ?? null,
    accessed: answerTo(answers, 'accessed'),
    sha256: source.sha256,
    license: answerTo(answers, 'license').trim(),
  };
  const faults = schemaFaults(sourceFrontMatterSchema, frontMatter, {});
  const parsed = sourceFrontMatterSchema.safeParse(frontMatter);
  if (!parsed.success) throw incomplete(`The fact sheet of ${path}`, { missing: [], wrong: faults });
  const begun: RecordFile = { ...records, source: { id: name, ...parsed.data } };
  const { text, left } = startFactSheet(begun);
  if (text.includes(TO_COMPLETE))
    throw new Error('a fact sheet must not be written with a field to be completed');
  const { sheet } = readFactSheet(file, name, text);
  const again = sheet === null ? null : normalizeSource({ ...sheet, knownRoles: knownRoles(checkout.roles) });
  if (again === null || again.salaries.length + again.facts.length === 0)
    throw new NotMade(
      1,
      [
        `${path}: none of its facts can be carried over without its own wording. Write ${file} by hand, as seeds/README.md says.`,
        ...leftNotes(left),
      ].join('\n'),
    );
  const brief = {
    ...begun,
    salaries: begun.salaries.filter(
      ({ segment }) => segment === null || !left.some(({ heading }) => heading === 'Pay'),
    ),
  };
  const otherwise = readOtherwise(brief, again);
  const unread = records.coverage.filter(({ as }) => as === 'unread').map(({ line }) => line);
  const inside = relative(checkout.root, resolve(path));
  return {
    file,
    text,
    notes: [
      reportArticle(
        name,
        { records: begun, heldBack },
        checkout.roles.map(({ id }) => id),
      ),
      ...(problem === null ? [] : [`${path}: ${problem}`]),
      ...(unread.length === 0
        ? []
        : [
            `Not understood, though a figure stands there: ${linesWords(unread)} of the article. If that is a fact of the job, add it to the fact sheet.`,
          ]),
      ...leftNotes(left),
      ...otherwise.map(
        ({ role, text: amount, lines }) =>
          `"${amount}" of ${role} (${linesWords(lines)} of the article) is read otherwise from the fact sheet. Read its line there, and say more clearly what it is.`,
      ),
      ...(request.published === null && published === NOT_SAID && questioner === null
        ? [
            'The text does not say when it was published, so that the fact sheet says "null". If the page tells, correct it there.',
          ]
        : []),
      ...(inside.startsWith('..') ? [] : [`${inside} belongs to its publisher: do not commit it.`]),
    ],
    next: [
      'Compare the fact sheet with the article, line by line; it holds none of its sentences, and must not. What they state, such as a degree, add in your own words.',
    ],
    isSheet: true,
  };
}
