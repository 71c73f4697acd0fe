import { CHANGES, METHOD } from './address.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ChangeEntry } from './change-entry.ts';
import { formatPartialDate } from './date-words.ts';
import type { StatedFact } from './fact.ts';
import type { CitedSource } from './library.ts';
import type { StatedSalary } from './salary-record.ts';
import { countedSourceKind, SOURCE_KINDS, type SourceKind } from './source-kind.ts';

/** What a page stands on. */
export interface AppraisedPage {
  sources: readonly Pick<CitedSource, 'kind' | 'published'>[];
  salaries: readonly StatedSalary[];
  facts: readonly StatedFact[];
  /** The day on which an editor last read the page against its records; null where none has. */
  reviewed: CalendarDate | null;
  /** The newest entry of the change log about the page's roles. */
  changed: Pick<ChangeEntry, 'date'> | null;
}

/** One thing to know of a page's figures, with where to read on. */
export interface AppraisalStatement {
  about: 'sources' | 'making' | 'silence' | 'doubts' | 'limits' | 'upkeep';
  text: string;
  link: { path: string; label: string } | null;
}

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });
const either = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** "1 pay figure", "2 pay figures". */
function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function sourceWords(sources: AppraisedPage['sources']): string {
  const counts = (Object.keys(SOURCE_KINDS) as SourceKind[])
    .map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const kinds = listed.format(counts.map(({ kind, count }) => countedSourceKind(kind, count)));
  return sources.length === 1 ? `1 source: ${kinds}.` : `${sources.length} sources: ${kinds}.`;
}

function datingOfSources(sources: AppraisedPage['sources']): string {
  const dates = sources.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined)
    return sources.length === 1 ? 'It is not dated.' : 'None of them is dated.';
  const when =
    first === last ? formatPartialDate(first) : `${formatPartialDate(first)} to ${formatPartialDate(last)}`;
  if (sources.length === 1) return `It is dated ${when}.`;
  if (dates.length === sources.length) return `All are dated: ${when}.`;
  const rest = sources.length - dates.length === 1 ? 'the other is not' : 'the others are not';
  return `${dates.length} of them ${dates.length === 1 ? 'is' : 'are'} dated (${when}); ${rest}.`;
}

/** What a pay figure may leave unnamed. */
const UNNAMED: readonly { leaves: (record: StatedSalary) => boolean; what: string }[] = [
  { leaves: ({ asOf }) => asOf === null, what: 'the year' },
  {
    // A figure for a state or a city tells the country as well.
    leaves: ({ segment }) => segment === null || !['country', 'state', 'city'].includes(segment.kind),
    what: 'the country or region',
  },
  { leaves: ({ measure }) => measure === 'unspecified', what: 'the statistic' },
  { leaves: ({ basis }) => basis === 'unspecified', what: 'the kind of pay (base or total)' },
];

/** What the pay figures leave unnamed: first what all of them leave, then what some do. */
function silenceWords(salaries: readonly StatedSalary[]): string {
  const total = salaries.length;
  const counts = UNNAMED.map(({ leaves, what }) => ({ what, count: salaries.filter(leaves).length }));
  const never = counts.filter(({ count }) => count === total).map(({ what }) => what);
  const partly = counts.filter(({ count }) => count > 0 && count < total);
  if (total === 1)
    return never.length === 0
      ? `The pay figure names ${listed.format(UNNAMED.map(({ what }) => what))}.`
      : `The pay figure does not name ${either.format(never)}.`;
  if (never.length === 0 && partly.length === 0)
    return `Every pay figure names ${listed.format(UNNAMED.map(({ what }) => what))}.`;
  const some = listed.format(
    partly.map(({ what, count }, index) => {
      const verb = count === 1 ? 'does not name' : 'do not name';
      return index === 0 ? `${count} ${verb} ${what}` : `${count} ${what}`;
    }),
  );
  if (never.length === 0) return `Of ${total} pay figures, ${some}.`;
  return `None of the ${total} pay figures names ${either.format(never)}${some === '' ? '' : `; ${some}`}.`;
}

function upkeepWords(reviewed: CalendarDate | null, changed: CalendarDate | null): string {
  const change = changed === null ? '' : ` Its data last changed on ${formatPartialDate(changed)}.`;
  if (reviewed === null) return `No editor has reviewed the page yet.${change}`;
  const day = formatPartialDate(reviewed);
  return reviewed === changed
    ? `An editor last reviewed the page, and its data last changed, on ${day}.`
    : `An editor last reviewed the page on ${day}.${change}`;
}

/**
 * What a reader who has to defend a page should know of its figures, statement by statement. Every number is counted from
 * the records, and no statement is made that they do not bear out.
 */
export function appraise({
  sources,
  salaries,
  facts,
  reviewed,
  changed,
}: AppraisedPage): AppraisalStatement[] {
  const records = [...salaries, ...facts];
  const flagged = (is: (flag: string) => boolean): number =>
    records.filter(({ flags }) => flags.some(is)).length;
  const corrected = flagged((flag) => flag === 'corrected');
  const doubted = flagged((flag) => flag !== 'corrected');
  const pay = salaries.length === 0 ? 'No source states any pay.' : silenceWords(salaries);
  const statements: (AppraisalStatement | null)[] = [
    {
      about: 'sources',
      text:
        sources.length === 0
          ? 'No source says anything of it.'
          : `${sourceWords(sources)} ${datingOfSources(sources)}`,
      link: null,
    },
    {
      about: 'making',
      text: `${counted(salaries.length, 'pay figure', 'pay figures')} and ${counted(facts.length, 'fact', 'facts')}, each read from an editor’s notes on its source, by fixed rules${
        corrected === 0 ? '' : `; an editor then corrected ${corrected}`
      }.`,
      link: { path: METHOD, label: 'How figures are made' },
    },
    { about: 'silence', text: pay, link: null },
    doubted === 0
      ? null
      : {
          about: 'doubts',
          text: `Our checks question ${doubted} of the ${records.length}.`,
          link: { path: '#flagged', label: 'Which, and why' },
        },
    {
      about: 'limits',
      text: 'A figure shows what a source states of the job in general, not what one person will be paid.',
      link: null,
    },
    {
      about: 'upkeep',
      text: upkeepWords(reviewed, changed?.date ?? null),
      link: { path: CHANGES, label: 'What changed' },
    },
  ];
  return statements.filter((statement) => statement !== null);
}
