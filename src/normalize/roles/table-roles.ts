import type { RoleId } from '../../domain/role-id.ts';
import type { Block, Table } from '../markup/blocks.ts';
import { findPlaces } from '../mentions/find-places.ts';
import { saysPay } from '../pay/pay-words.ts';
import { endsInJob } from './ends-in-job.ts';
import { areMostlyJobs, isJobLabel, jobsAmong } from './names-by-layout.ts';
import { roleIdOf } from './role-id-of.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import {
  endsInJobNoun,
  isGradedJob,
  isJobName,
  isJobNoun,
  JOB_COLUMN,
  TOO_GENERAL,
  withoutStage,
  wordsOf,
} from './role-words.ts';
import { isPlausible } from './title-roles.ts';

/**
 * The cells under "Job title" name jobs, known or not: "Chef de partie", "Shotfirer". So do the labels of the rows where
 * most of them are jobs that are known.
 */
export function jobsOfTable(block: Block): readonly string[] {
  if (block.kind !== 'table') return [];
  const [head, ...body] = block.rows;
  const column = head?.findIndex(({ text }) => JOB_COLUMN.test(text.trim())) ?? -1;
  // "Job title | Nurse | Midwife" over rows of figures: the corner of a table that sets jobs side by side.
  const labels = Math.max(0, column);
  if (head?.some(({ text }, index) => index !== labels && isJobName(text))) return [];
  // "Sales" over the names of the columns once more: a row of one cell heads those below it.
  const rows = (column < 0 ? block.rows : body).filter(
    (row) => column < 0 || row.length < 3 || row.some(({ text }, index) => index !== labels && text !== ''),
  );
  const names = rows.map((row) =>
    withoutPlace(withoutStage((row[labels]?.text.trim() ?? '').replace(SERVED, ''))),
  );
  const isSure = column >= 0 && !/^(?:position|role)/i.test(head?.[column]?.text.trim() ?? '');
  // "Master", "Chief officer", "Bosun" under "Rank": ranks by whatever name, where most are jobs.
  const areRanks =
    column < 0 &&
    /^ranks?$/i.test(head?.[0]?.text.trim() ?? '') &&
    !names.some((name) => /^\p{Lu}{2,5}\b/u.test(name)) &&
    areMostlyJobs(names.slice(1));
  if (isSure || areRanks) return (isSure ? names : names.slice(1)).flatMap((name) => wholeTitle(name) ?? []);
  // Under "Role" managers and officers of whatever are jobs, where every row ends in such a noun.
  // "National sales head" among them is one.
  const isTitle = (name: string): boolean => endsInJobNoun(name) || /\s(?:head|lead)$/i.test(name);
  if (column >= 0 && names.length > 2 && names.every((name) => isJobLabel(name) && isTitle(name)))
    return names;
  const jobs = jobsAmong(names);
  // "Clinical nurse manager 1", "Clinical nurse manager 2": grades of one post, whatever stands beside them.
  const graded = names.filter(isGradedJob);
  if (jobs.length > 0 || column < 0) return jobs.length === 0 && new Set(graded).size > 1 ? graded : jobs;
  return names.filter(
    (name) => isJobLabel(name) && wordsOf(name).some(({ key }) => isJobNoun(key) && !TOO_GENERAL.has(key)),
  );
}

/** "Credit controller London": a place behind the name of a job is no part of it. */
function withoutPlace(name: string): string {
  const place = findPlaces(name).at(-1);
  const region = name.search(REGION);
  const from = region >= 0 || place?.to !== name.length ? region : place.from;
  const job = from < 0 ? '' : name.slice(0, from).trim().replace(/,$/, '');
  return endsInJobNoun(job) ? job : name;
}

/** Regions of Britain, which are called by where they lie. */
const REGION =
  /(?:Greater London|(?:(?:North|South)[ -](?:East|West)|(?:East |West )?Midlands|Home Counties|(?:Central|Inner|Outer) London))$/;

/** "Deputy commissioner after 17–18 yr", "CAD technician, 3 years exp", "Architectural assistant, part II": how far somebody has come. */
const SERVED =
  /\s\(age \d{2}\b[^()]{0,40}\)$|\s\(?(?:after|in|from)\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+?\s?(?:yrs?|years?)\)?$|\sjoining (?:yr|year)$|,\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?\+?\s?(?:yrs?|years?)(?:\sexp(?:erience)?\.?)?$|,\spart [IVX]{1,3}$/iu;

/**
 * The title in a cell of a column of jobs, whatever its words: "Program coordinator, nonprofit", "Human resources (HR) manager",
 * "1st AC". What stands in brackets behind it explains it. Null where the cell names all or a statistic.
 */
function wholeTitle(cell: string): string | null {
  const title = cell
    .replace(/\s*\([^()]*\)\W*$/u, '')
    // "Urban Planner Master's Degree": the cell beside it was run into this one.
    .replace(/(?<=\p{Ll})\s(?:Bachelor|Master|Associate|Doctor)[’']s(?: Degree)?$/u, '')
    .replace(/[(),*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title.length <= 70 &&
    /^[\p{L}\d][^$€£₹:;|<>%=]*$/u.test(title) &&
    /\p{L}{2}/u.test(title) &&
    wordsOf(title).length <= 8 &&
    !saysPay(title) &&
    !/^(?:all|total|average|median|other|overall)\b/i.test(title)
    ? title
    : null;
}

/** "Police officer avg salary": what the column of a job tells of it. */
const PAY_BEHIND = /\s(?:(?:avg\.?|average|median|mean|typical|annual)\s)?(?:salary|pay|wages?)$/i;

/** Names of jobs in the first row of a table, when every filled cell but the corner is one. */
export function columnRoles(row: readonly { text: string }[], lexicon: RoleLexicon): string[] {
  const cells = row
    .map(({ text }) =>
      text
        .trim()
        .replace(PAY_BEHIND, '')
        .replace(/^(?:avg\.?|average|median|mean|typical)\s/i, ''),
    )
    // "Operator | Qualified driver | After 3 years": for whom one drives, in the corner.
    .filter(
      (text, index) =>
        text !== '' && !/\b(?:gap|difference)\b/i.test(text) && !(index === 0 && /^operators?$/i.test(text)),
    );
  const jobs = cells.filter(
    (text) => text.length < 70 && (isGradedJob(text) || (!/\d/.test(text) && isPlausible(text, lexicon))),
  );
  return jobs.length >= 2 && jobs.length >= cells.length - 1 ? jobs : [];
}

/** "| Pay and time | Structural steel and welding trades workers | All occupations |": the one job that a table sets beside everybody. */
export function besideEverybody(block: Block): string[] {
  if (block.kind !== 'table') return [];
  const [, ...cells] = (block.rows[0] ?? []).map(({ text }) => text.trim());
  const jobs = cells.filter(
    (text) => text.length < 80 && /^\p{Lu}[\p{L} ,&-]+$/u.test(text) && endsInJob(text),
  );
  const isBesideAll = cells.some((text) =>
    /^(?:all|total,? all) (?:occupations|jobs|workers|employees)$/i.test(text),
  );
  return isBesideAll && jobs.length === 1 ? jobs : [];
}

/** What the rows of a table that sets jobs side by side tell of each. */
const ROW_OF_JOB =
  /^(?:average|median|mean|yearly|annual|hourly|typical|base)?\s?(?:salar(?:y|ies)|pay|wages?|earnings|rate|growth rate)\b/i;

/**
 * "| | Hair dresser | Cosmetician |" over rows of pay: whatever two or three things a table sets side by side under a blank
 * corner are jobs, where the text above it speaks of each in the plural or with an article.
 */
export function setSideBySide(table: Table, blocks: readonly Block[]): string[] {
  const [head = [], ...body] = table.rows;
  const cells = head.map(({ text }) => text.trim());
  const names = cells.filter((text) => text !== '');
  const isBlankAtEnd = cells[0] === '' || cells.at(-1) === '';
  if (!isBlankAtEnd || names.length !== cells.length - 1 || names.length < 2 || names.length > 3) return [];
  if (!body.some(([label]) => ROW_OF_JOB.test(label?.text.trim() ?? ''))) return [];
  const isNamed = (name: string): boolean => {
    const one = roleIdOf(name).replaceAll('-', ' ');
    return blocks.some(
      (block) =>
        block.kind === 'paragraph' &&
        new RegExp(`\\b(?:(?:an?|the) ${one}|${one}e?s)\\b`, 'i').test(
          block.content.text.replaceAll('-', ' '),
        ),
    );
  };
  const isRegion = (name: string): boolean =>
    /^(?:north|south|east|west|central|mid|midlands|national|regional|london)\b/i.test(name);
  return names.every((name) => /^\p{Lu}[\p{L} /&’'-]{2,60}$/u.test(name) && isNamed(name) && !isRegion(name))
    ? names
    : [];
}

/** "Captains, mates, and pilots", "Sailors and marine oilers": several nouns of jobs in the plural, and nothing else. */
const CLASS_OF_JOBS = /^\p{Lu}\p{L}+(?: \p{L}+)?s(?:, \p{L}+(?: \p{L}+)?s){0,3},? and \p{L}+(?: \p{L}+)?s$/u;

/**
 * The classes of jobs that rows of a name and one amount give as one: a handbook parts the workers of an industry so. None of them is a
 * class that a job of the page belongs to, whose figure would then be that job's.
 */
export function classesOfRows(blocks: readonly Block[], mains: readonly RoleId[]): string[] {
  return blocks.flatMap((block) =>
    block.kind !== 'table' || block.rows.some((row) => row.length !== 2)
      ? []
      : block.rows.flatMap(([label]) => {
          const name = label?.text.trim() ?? '';
          const jobs = name.split(/,? and |, /).map((one) => wordsOf(one).at(-1)?.key ?? '');
          const isJob = (job = ''): boolean => isJobNoun(job) || /(?:er|or|ist|ian|man)$/.test(job);
          const areJobs = isJob(jobs[0]) && isJob(jobs.at(-1));
          const isOfMain = jobs.some((job) => mains.some((main) => main === job || main.endsWith(`-${job}`)));
          return CLASS_OF_JOBS.test(name) && areJobs && !isOfMain ? [name] : [];
        }),
  );
}

/** "17-2071 | Electrical engineers": the codes of an official list with the names of the jobs beside them. */
export const codesOfTable = (block: Block): readonly (readonly [code: string, name: string])[] =>
  block.kind !== 'table'
    ? []
    : block.rows.flatMap(([code, name]) =>
        /^\d\d-\d{4}(?:\.\d\d)?$/.test(code?.text.trim() ?? '') && isJobName(name?.text.trim() ?? '')
          ? [[code?.text.trim() ?? '', name?.text.trim() ?? ''] as const]
          : [],
      );
