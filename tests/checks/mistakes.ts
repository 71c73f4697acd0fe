import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logChanges } from '../../scripts/changes/log-changes.ts';
import { CATALOGUE, FINDING_CODES, type FindingCode } from '../../scripts/checks/catalogue/catalogue.ts';
import {
  BAKER,
  CORRECTIONS,
  ENTRY,
  type Example,
  LEDGER,
  MOVES,
  PAIR,
  PASTRY_CHEF,
  RECORDS,
  SHEET,
} from '../../scripts/checks/catalogue/entry.ts';
import { normalizeSeeds } from '../../src/normalize/records-folder.ts';
import { worldFolder } from './fixture-world.ts';

/** A mistake of an editor's: one change of the sound world, and the codes that the check must answer with. */
export interface Mistake {
  name: string;
  change: Example;
  codes: readonly FindingCode[];
  /** The records are left as they were, as an editor leaves them who forgets to make them anew. */
  forgetsRecords?: true;
  /** The change log was left as it was, by an editor who forgets to say why the records changed. */
  forgetsLog?: true;
}

/** A text that stands in a file, and what an editor makes of it. */
const edit = (file: string, right: string, wrong: string): Example => ({ kind: 'edit', file, right, wrong });
const added = (file: string, text: string): Example => ({ kind: 'added', file, text, instead: '' });

const NIGHT = 'Night work is paid extra in most towns.';
const GROWTH = 'The work grows by 5%.<Cite source="guild-of-bakers" />';
const LINK = '/compare/baker-vs-pastry-chef/';
const WEEK = '## What the week holds';
/** The same file with something before one of its lines. */
const before = (line: string, text: string): Example => edit(BAKER, line, `${text}\n\n${line}`);
const SUMMARY = 'summary: Makes bread and rolls through the night; pastry is another trade.';
const MOVED =
  '- from: /sources/oven-guild/\n  to: /sources/guild-of-bakers/\n  reason: The guild has another name.\n';
const CORRECTION =
  '- record: baker-duty-early-start\n  reason: The sheet speaks of journeymen.\n  expect: { number: null }\n  set: null\n';

// biome-ignore format: a table is read line by line.
const MORE: readonly [name: string, change: Example, ...codes: FindingCode[]][] = [
  ['a field that stands twice', edit(BAKER, 'nearest: []', 'nearest: []\nnearest: []'), 'yaml-syntax'],
  ['a list that is not closed', edit(BAKER, 'related: [pastry-chef]', 'related: [pastry-chef'), 'yaml-syntax'],
  ['a star that YAML takes for a reference', edit(BAKER, 'family: kitchen', 'family: *kitchen'), 'yaml-syntax'],
  ['a mistyped field', edit(BAKER, 'aliases: [bread baker]', 'alias: [bread baker]'), 'front-matter-unknown-field'],
  ['a mistyped field of a reason', edit(PAIR, 'text: like to finish', 'txt: like to finish'), 'front-matter-unknown-field'],
  ['a mistyped kind of source', edit(SHEET, 'kind: career-guide', 'kind: career-gide'), 'front-matter-unknown-value'],
  ['a number for a text', edit(BAKER, 'family: kitchen', 'family: 3'), 'front-matter-wrong-type'],
  ['a day without quotes as a title', edit(PASTRY_CHEF, 'title: Pastry chef', 'title: 2026-11-22'), 'front-matter-wrong-type'],
  ['a reason without its source', edit(PAIR, '    sources: [guild-of-bakers]\nchooseB', 'chooseB'), 'front-matter-missing-field'],
  ['half an address', edit(SHEET, 'url: "https://bakers.example/trades"', 'url: bakers.example/trades'), 'front-matter-wrong-form'],
  ['a month for a date', edit(SHEET, 'published: "2024"', 'published: May 2024'), 'front-matter-wrong-form'],
  ['a fingerprint that is none', edit(SHEET, 'sha256: 5f3a', 'sha256: xyz'), 'front-matter-wrong-form'],
  ['a summary that is too long', edit(BAKER, SUMMARY, `summary: ${'Makes bread through the night. '.repeat(7).trim()}`), 'text-too-long'],
  ['a reason that is too long', edit(PAIR, 'like to start before the town wakes', 'like to start before the town wakes '.repeat(5).trim()), 'text-too-long'],
  ['an alias that is too long', edit(PASTRY_CHEF, 'aliases: []', `aliases: [${'sugar '.repeat(11)}baker]`), 'text-too-long'],
  ['a summary without a full stop', edit(BAKER, 'pastry is another trade.', 'pastry is another trade'), 'full-stop'],
  ['a source mark in a summary', edit(BAKER, 'pastry is another trade.', 'pastry is another trade.<Cite source=guild-of-bakers />'), 'field-markup', 'full-stop'],
  ['a role that is misspelt', edit(BAKER, 'related: [pastry-chef]', 'related: [pastry-cheff]'), 'role-unknown'],
  ['a role written as its title', edit(BAKER, 'related: [pastry-chef]', 'related: [Pastry Chef]'), 'role-unknown'],
  ['a comparison with a role that is not there', edit(PAIR, 'roles: [baker, pastry-chef]', 'roles: [baker, pastry-cook]'), 'role-unknown'],
  ['a comparison of a role with itself', edit(PAIR, 'roles: [baker, pastry-chef]', 'roles: [baker, baker]'), 'role-names-itself'],
  ['a yardstick that is not there', edit(BAKER, 'nearest: []', 'nearest: [{ role: butcher, why: works next door }]'), 'role-unknown'],
  ['a source of a summary that is misspelt', edit(BAKER, 'summarySources: [guild-of-bakers]', 'summarySources: [gild-of-bakers]'), 'source-unknown'],
  ['a mark whose source is misspelt', edit(BAKER, GROWTH, 'The work grows by 5%.<Cite source="guild-of-baker" />'), 'source-unknown'],
  ['a pay record with another figure', edit(BAKER, 'record="baker-average-year-31000"', 'record="baker-average-year-30000"'), 'record-unknown'],
  ['a duty shown as pay', edit(BAKER, 'record="baker-average-year-31000"', 'record="baker-duty-early-start"'), 'record-unknown'],
  ['a tag in small letters', edit(BAKER, `<Note>${NIGHT}</Note>`, `<note>${NIGHT}</note>`), 'component-unknown'],
  ['a mark in small letters', edit(BAKER, GROWTH, 'The work grows by 5%.<cite source="guild-of-bakers" />'), 'component-unknown'],
  ['a misspelt component around words', edit(BAKER, `<Note>${NIGHT}</Note>`, `<Notes>${NIGHT}</Notes>`), 'component-unknown'],
  ['a misspelt attribute', edit(BAKER, 'record="baker-duty-early-start"', 'recrd="baker-duty-early-start"'), 'prop-unknown'],
  ['an empty attribute', edit(BAKER, 'record="baker-duty-early-start"', 'record=""'), 'prop-wrong-type'],
  ['attributes from elsewhere', edit(BAKER, '<Cite source="guild-of-bakers" record="baker-duty-early-start" />', '<Cite {...mark} />'), 'prop-missing', 'prop-wrong-type'],
  ['a mark around words', edit(BAKER, GROWTH, '<Cite source="guild-of-bakers">The work grows by 5%.</Cite>'), 'component-content'],
  ['a style within the prose', edit(BAKER, NIGHT, `<span style="color: red">${NIGHT}</span>`), 'html-not-allowed'],
  ['a small table of one role', before(WEEK, '<Compare roles="baker" show="pay" />'), 'prop-wrong-value'],
  ['a small table with a role twice', before(WEEK, '<Compare roles="baker, baker" show="pay" />'), 'prop-wrong-value'],
  ['a small table with a misspelt role', before(WEEK, '<Compare roles="baker, pastry-cheff" show="pay" />'), 'role-unknown'],
  ['a small table of something unheard of', before(WEEK, '<Compare roles="baker, pastry-chef" show="weather, pay" />'), 'prop-wrong-value'],
  ['a small table with too many rows', before(WEEK, '<Compare roles="baker, pastry-chef" show="pay, growth, hours, travel, degree, jobs, skill" />'), 'prop-wrong-value'],
  ['a small table that shows nothing', before(WEEK, '<Compare roles="baker, pastry-chef" />'), 'prop-missing'],
  ['a small table with a misspelt attribute', before(WEEK, '<Compare rolls="baker, pastry-chef" show="pay" />'), 'prop-unknown'],
  ['a ladder of nothing', before(WEEK, '<Ladder />'), 'prop-missing'],
  ['a ladder of a role that is not there', before(WEEK, '<Ladder role="sommelier" />'), 'role-unknown'],
  ['a ladder without the source of its steps', before(WEEK, '<Ladder steps="Baker; Master baker" />'), 'prop-missing'],
  ['a ladder of one step', before(WEEK, '<Ladder steps="Baker" source="guild-of-bakers" />'), 'prop-wrong-value'],
  ['a ladder with a figure', before(WEEK, '<Ladder steps="Baker for 3 years; Master baker" source="guild-of-bakers" />'), 'prop-wrong-value'],
  ['a ladder of two kinds at once', before(WEEK, '<Ladder role="baker" steps="Baker; Master baker" source="guild-of-bakers" />'), 'prop-wrong-value', 'component-empty'],
  ['a quotation of nobody', before(WEEK, 'The trade asks for an <Quote>early start</Quote>.'), 'prop-missing'],
  ['a quotation of a misspelt source', before(WEEK, 'The trade asks for an <Quote source="guild-of-baker">early start</Quote>.'), 'source-unknown'],
  ['a long text quoted in pieces', before(WEEK, Array.from({ length: 5 }, () => '<Quote source="guild-of-bakers">early start before the town</Quote>').concat('<Quote source="guild-of-bakers">wakes</Quote>').join(' and ')), 'quotation-too-long'],
  ['a quotation without words', before(WEEK, 'The trade asks for an <Quote source="guild-of-bakers" />.'), 'component-content'],
  ['a quotation with a figure that its source does not have', before(WEEK, 'The guild speaks of <Quote source="guild-of-bakers">400 loaves</Quote>.'), 'figure-unfounded'],
  ['a brace in a sentence', edit(BAKER, NIGHT, 'Night work { is paid extra.'), 'mdx-syntax'],
  ['a tag that is not closed', edit(BAKER, `<Note>${NIGHT}</Note>`, `<Note>${NIGHT}`), 'mdx-syntax'],
  ['an export', edit(BAKER, '## What the week holds', 'export const week = 7\n\n## What the week holds'), 'mdx-import'],
  ['a level of headings left out', edit(BAKER, '## What the week holds', '### What the week holds'), 'heading-level'],
  ['an amount that no source states', edit(BAKER, NIGHT, 'Night work brings $4,000 more.'), 'figure-unfounded'],
  ['an amount in thousands', edit(BAKER, NIGHT, 'Most make $40k in the end.'), 'figure-unfounded'],
  ['a percentage borne by no percentage', edit(BAKER, GROWTH, 'The work grows by 2,031%.<Cite source="guild-of-bakers" />'), 'figure-unfounded'],
  ['a span of years in words', edit(BAKER, NIGHT, 'It takes six to eight years.'), 'figure-unfounded'],
  ['a share in words', edit(BAKER, '<Own>three in ten</Own> bakeries', 'three in ten bakeries'), 'figure-unfounded'],
  ['a figure in a table', edit(BAKER, '| Monday | early |', '| Monday | 4 |'), 'figure-unfounded'],
  ['a figure in a summary', edit(BAKER, 'Makes bread and rolls through the night;', 'Makes 900 loaves a night;'), 'figure-unfounded'],
  ['a figure in a reason', edit(PAIR, 'like to start before the town wakes', 'like to start at 4 in the morning'), 'figure-unfounded'],
  ['a year in a heading', edit(BAKER, '## What the week holds', '## What the week holds in 2030'), 'figure-unfounded'],
  ['a figure of another role without a mark', edit(PASTRY_CHEF, 'A pastry chef is paid', 'The work grows by 5%. A pastry chef is paid'), 'figure-unfounded'],
  ['a misspelt address', edit(BAKER, LINK, '/compare/baker-vs-pastry-cheff/'), 'link-unknown'],
  ['a comparison the wrong way round, without its slash', edit(BAKER, LINK, '/compare/pastry-chef-vs-baker'), 'link-without-slash'],
  ['a heading of this page that is not there', edit(BAKER, '/roles/baker/#duty', '#what-the-weeks-hold'), 'link-anchor-unknown'],
  ['a record that its source does not have', edit(BAKER, '/roles/baker/#duty', '/sources/guild-of-bakers/#baker-duty-sleep'), 'link-anchor-unknown'],
  ['a data file of a role that is not there', edit(BAKER, LINK, '/data/roles/bakr.json'), 'link-unknown'],
  ['an entry of the change log that is not there', edit(BAKER, LINK, '/changes/#on-2026-11-22-02-first-published'), 'link-anchor-unknown'],
  ['a role picked that is not there', edit(BAKER, LINK, '/compare/?roles=baker,butcher'), 'role-unknown'],
  ['an address without its scheme', edit(BAKER, LINK, 'www.example.org/bread'), 'link-relative'],
  ['a link to a program', edit(BAKER, LINK, 'javascript:alert()'), 'link-not-https'],
  ['a link to a name that nothing defines', edit(BAKER, `(${LINK})`, '[chef]'), 'link-not-read'],
  ['a picture of another site', edit(BAKER, '## What the week holds', '![An oven](https://example.org/oven.png)\n\n## What the week holds'), 'picture-missing'],
  ['a picture as HTML without alternative text', edit(BAKER, '## What the week holds', '<img src="./pictures/oven.png" />\n\n## What the week holds'), 'picture-without-alt'],
  ['blanks that break a line', edit(BAKER, 'and is paid\n', 'and is paid  \n'), 'trailing-space'],
  ['a fact sheet without front matter', added('seeds/millers.md', '# Millers\n'), 'fact-sheet-without-origin'],
  ['a fact sheet whose origin is empty', edit(SHEET, 'publisher: Guild of Bakers', 'publisher: ""'), 'fact-sheet-without-origin'],
  ['records that are no JSON', edit(RECORDS, '"salaries": [', '"salaries": ['.slice(0, -1)), 'records-broken'],
  ['records of another source', edit(RECORDS, '"id": "guild-of-bakers"', '"id": "guild-of-millers"'), 'records-broken'],
  ['corrections that are no YAML', added(CORRECTIONS, '- record: [baker\n'), 'yaml-syntax'],
  ['an entry of the log that is no JSON', edit(ENTRY, '"changes": [', '"changes": '), 'change-entry-form'],
  ['an entry of the log with the name of none', { kind: 'renamed', right: ENTRY, wrong: 'content/changes/first.json' }, 'change-entry-form'],
  ['notes among the entries of the log', added('content/changes/notes.txt', 'Ask the guild.\n'), 'file-not-read'],
  ['redirects that are no YAML', edit(MOVES, 'from: /sources/oven-guild/', 'from: "/sources/oven-guild/'), 'yaml-syntax'],
  ['redirects that are no list', edit(MOVES, MOVED, 'from: /sources/oven-guild/\nto: gone\n'), 'redirect-form'],
  ['a redirect with a mistyped field', edit(MOVES, 'reason: The guild', 'reasn: The guild'), 'redirect-form'],
  ['a redirect without its end', edit(MOVES, '  to: /sources/guild-of-bakers/\n', ''), 'redirect-form'],
  ['a redirect to another site', edit(MOVES, 'to: /sources/guild-of-bakers/', 'to: https://bakers.example/'), 'redirect-form'],
  ['a redirect to a misspelt page', edit(MOVES, 'to: /sources/guild-of-bakers/', 'to: /methd/'), 'redirect-dangling'],
  ['a redirect to a record that is not there', edit(MOVES, 'to: /sources/guild-of-bakers/', 'to: /sources/guild-of-bakers/#baker-duty-sleep'), 'redirect-dangling'],
  ['blanks at the end of a redirect', edit(MOVES, 'another name.', 'another name. '), 'trailing-space'],
  ['a pair that lost its page', edit(LEDGER, '/roles/\n', '/roles/\n/compare/baker-vs-miller/\n'), 'address-lost'],
  ['a correction without a reason', added(CORRECTIONS, CORRECTION.replace(/ {2}reason:.*\n/, '')), 'correction-form'],
];

// biome-ignore format: a table is read line by line.
const FORGOTTEN: readonly [name: string, change: Example, ...codes: FindingCode[]][] = [
  ['a fact sheet that changed', edit(SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year'), 'records-stale'],
  ['a fact sheet that was renamed', { kind: 'renamed', right: SHEET, wrong: 'seeds/bakers.md' }, 'records-missing', 'records-surplus', 'source-unknown'],
];

// biome-ignore format: a table is read line by line.
const UNTOLD: readonly [name: string, change: Example, ...codes: FindingCode[]][] = [
  ['a figure that changed without a word', edit(SHEET, 'baker is $31,000 a year', 'baker is $31,500 a year'), 'change-not-logged', 'record-unknown'],
  ['facts that were added without a word', edit(SHEET, '- Early start', '- Early start\n- Clean ovens'), 'change-not-logged'],
];

/** The table of mistakes: the example of every code, which the documentation shows, and many more. */
export const MISTAKES: readonly Mistake[] = [
  ...FINDING_CODES.map((code) => ({
    name: CATALOGUE[code].title,
    change: CATALOGUE[code].example,
    codes: [code],
  })),
  ...MORE.map(([name, change, ...codes]) => ({ name, change, codes })),
  ...FORGOTTEN.map(([name, change, ...codes]) => ({ name, change, codes, forgetsRecords: true as const })),
  ...UNTOLD.map(([name, change, ...codes]) => ({ name, change, codes, forgetsLog: true as const })),
];

const isBelow = (folder: string, change: Example): boolean =>
  (change.kind === 'renamed' ? change.right : change.file).startsWith(`${folder}/`);

function make(root: string, change: Example): void {
  const path = (file: string): string => join(root, file);
  switch (change.kind) {
    case 'edit': {
      const text = readFileSync(path(change.file), 'utf8');
      const parts = text.split(change.right);
      if (parts.length !== 2)
        throw new Error(
          `"${change.right}" stands ${parts.length - 1} times in ${change.file} of the sound world.`,
        );
      writeFileSync(path(change.file), parts.join(change.wrong));
      break;
    }
    case 'added':
      if (existsSync(path(change.file))) throw new Error(`${change.file} is there already.`);
      mkdirSync(dirname(path(change.file)), { recursive: true });
      writeFileSync(path(change.file), change.text);
      break;
    case 'removed':
      if (!existsSync(path(change.file))) throw new Error(`${change.file} is not there.`);
      rmSync(path(change.file), { recursive: true });
      break;
    case 'renamed':
      renameSync(path(change.right), path(change.wrong));
      break;
    default:
      change satisfies never;
  }
}

/** Lays what an example needs and the sound world lacks, such as the words that are mended in it. */
function prepare(root: string, change: Example): void {
  if (change.kind !== 'edit') return;
  const path = join(root, change.file);
  const text = readFileSync(path, 'utf8');
  // Some examples show a summary of their own: only the summary differs then.
  if (!text.includes(change.right) && change.right.startsWith('summary: '))
    writeFileSync(path, text.replace(/^summary: .*$/m, change.right));
}

type Made = Pick<Mistake, 'change' | 'forgetsRecords' | 'forgetsLog'>;

/** A fresh world with a mistake in it, its records made anew and what changed in them logged, unless that was forgotten. */
export function worldWith({ change, forgetsRecords, forgetsLog }: Made): string {
  const root = worldFolder();
  prepare(root, change);
  make(root, change);
  if (isBelow('content/records', change) || forgetsRecords) return root;
  for (const [name, text] of normalizeSeeds(root).files)
    writeFileSync(join(root, 'content/records', name), text);
  // Writes nothing where the records stayed as they were.
  if (!isBelow('content/changes', change) && !forgetsLog)
    logChanges(root, { why: 'An editor was at work.', date: '2026-11-23' });
  return root;
}

/** A world that commands can be run in: with the programs, and a site that was built before. */
export function runnableWorld(mistake: Made | null, checkout: string): string {
  const root = mistake === null ? worldFolder() : worldWith(mistake);
  for (const folder of ['scripts', 'src'])
    cpSync(join(checkout, folder), join(root, folder), { recursive: true });
  cpSync(join(checkout, 'package.json'), join(root, 'package.json'));
  return root;
}
