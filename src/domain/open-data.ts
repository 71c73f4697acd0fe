import { z } from 'zod';
import { comparisonPath, recordPath, rolePath, sourcePath } from './address.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { type Fact, factSchema } from './fact.ts';
import type { History } from './history.ts';
import {
  allFacts,
  allSalaries,
  type Cited,
  factsOfRole,
  type Library,
  recordKey,
  salariesOfRole,
} from './library.ts';
import type { PayConclusion } from './pay-conclusion.ts';
import { compareRoles, judgedPairs } from './role-comparison.ts';
import { roleIdSchema } from './role-id.ts';
import { recordsOfRole } from './role-records.ts';
import { recordIdSchema, type SalaryRecord, salaryRecordSchema } from './salary-record.ts';
import { SEGMENT_KINDS } from './segment-kind.ts';
import { type Source, sourceIdSchema, sourceSchema } from './source.ts';

// The shapes that are published under /data/. Descriptions of fields stand here and nowhere else: the JSON Schemas, the
// data package and the page about the data are all made from them.

/** What may be done with the data files, as they say it themselves. */
export const DATA_TERMS =
  'The figures are facts and may be used by anyone. Name the source of each figure; the text of the articles is not part of this file and belongs to its publishers. Our own words (summaries, reasons, wording of facts) are under the MIT License: see LICENSE.txt beside this file.';

/** Why a field is empty. */
export const BLANK_REASONS = {
  'not-stated': 'The source does not state it.',
  'blank-in-source': 'The source has a place for it and leaves it empty.',
  'does-not-apply': 'A record of this kind has no such thing.',
  'open-end': 'The source leaves this end of the range open.',
  'whole-role': 'The figure speaks of the whole role, not of a part of its workers.',
  'not-written': 'Our editors have not written it yet.',
} as const;

export type BlankReason = keyof typeof BLANK_REASONS;

const blanksSchema = z
  .record(z.string(), z.enum(Object.keys(BLANK_REASONS) as [BlankReason, ...BlankReason[]]))
  .describe('Why each empty field is empty, by the name of the field.');

type Blanks = z.infer<typeof blanksSchema>;

const pay = salaryRecordSchema.shape;

export const publishedSalarySchema = z.strictObject({
  id: recordIdSchema.describe('The record’s id, unique within its source.'),
  role: roleIdSchema.describe('The role whose pay it is.'),
  measure: pay.measure.describe('The statistic, as the source says it; “unspecified” where it does not say.'),
  percentile: pay.percentile.describe('Which percentile, where the statistic is one.'),
  basis: pay.basis.describe('Base pay, total compensation, or “unspecified” where the source does not say.'),
  period: pay.period.describe('What the amount is paid per.'),
  low: pay.low.describe(
    'The amount, or the low end of a range, per period and in the currency of the record.',
  ),
  high: pay.high.describe('The amount once more, or the high end of a range.'),
  currency: pay.currency.describe('ISO 4217 code of the currency.'),
  qualifier: pay.qualifier.describe(
    'Whether the source gives the amount as it is (exact), or with “about”, “just under” or “more than”.',
  ),
  segment: z
    .strictObject({
      kind: z.enum(SEGMENT_KINDS).describe('What kind of part of the workers the figure speaks of.'),
      label: z.string().min(1).describe('That part, as the source names it.'),
      minYears: z.number().nonnegative().nullable().describe('At least so many years of experience.'),
      maxYears: z.number().nonnegative().nullable().describe('At most so many years of experience.'),
    })
    .nullable()
    .describe('The part of the role’s workers that the figure speaks of.'),
  reportedBy: pay.reportedBy.describe('Whom the source credits with the figure.'),
  asOf: pay.asOf.describe('The time that the figure speaks of: a year, a month or a day.'),
  flags: pay.flags.describe('What a rule holds against the figure; /method/#doubts explains each.'),
  source: sourceIdSchema.describe('The id of the source that states it.'),
  address: z.url().describe('The record’s own address on this site, for ever.'),
  text: pay.text.describe('The amount as it stands in the fact sheet.'),
  lines: pay.lines.describe('The lines of the fact sheet where it stands, from 1.'),
  blanks: blanksSchema,
});

const stated = factSchema.shape;

export const publishedFactSchema = z.strictObject({
  id: recordIdSchema.describe('The record’s id, unique within its source.'),
  role: roleIdSchema.describe('The role that the fact is about.'),
  kind: stated.kind.describe('What kind of fact it is.'),
  value: stated.value.describe('What is stated, in our words, or as a name or a figure.'),
  number: stated.number.describe('The figure in it, in its unit; the low end of a range.'),
  numberHigh: stated.numberHigh.describe('The high end, where the source gives a range.'),
  unit: stated.unit.describe('The unit of the figure.'),
  through: stated.through.describe('The year to which a projection runs.'),
  reportedBy: stated.reportedBy.describe(
    'Whom the source credits: an institution, or the person who says it.',
  ),
  asOf: stated.asOf.describe('The time that the fact speaks of: a year, a month or a day.'),
  blank: stated.blank.describe('“in-source” where the source itself shows an empty cell or a dash.'),
  flags: stated.flags.describe('What a rule holds against the fact; /method/#doubts explains each.'),
  source: sourceIdSchema.describe('The id of the source that states it.'),
  address: z.url().describe('The record’s own address on this site, for ever.'),
  text: stated.text.describe('The words or the figure as they stand in the fact sheet.'),
  lines: stated.lines.describe('The lines of the fact sheet where it stands, from 1.'),
  blanks: blanksSchema,
});

const count = z.int().nonnegative();

export const publishedRoleSchema = z.strictObject({
  id: roleIdSchema.describe('The role’s id; it is part of its address.'),
  title: z.string().min(1).describe('The usual name.'),
  aliases: z.array(z.string().min(1)).describe('Other names of the same role.'),
  summary: z.string().min(1).describe('What the job is and is not, in our words.'),
  summarySources: z.array(sourceIdSchema).describe('The sources that the summary stands on.'),
  family: z.string().min(1).describe('A group of near roles.'),
  related: z.array(roleIdSchema).describe('Roles that are often confused with it.'),
  nearest: z
    .array(z.strictObject({ role: roleIdSchema, why: z.string().min(1) }))
    .describe('Other titles that official statistics are kept of, and why each is near.'),
  formerIds: z.array(roleIdSchema).describe('Ids that it once had; addresses with them still work.'),
  salaries: count.describe('How many pay figures the sources state of it, in salaries.'),
  facts: count.describe('How many facts the sources state of it, in facts.'),
  pay: z.enum(['stated', 'not-stated']).describe('“not-stated” where no source states any pay for the role.'),
  reviewed: calendarDateSchema.describe('The day a person last read the profile against its records.'),
  address: z.url().describe('The role’s profile on this site.'),
});

const publishedSource = sourceSchema.shape;

export const publishedSourceSchema = z.strictObject({
  id: sourceIdSchema.describe('The source’s id; salaries and facts name their source by it.'),
  publisher: publishedSource.publisher.describe('Who published it.'),
  title: publishedSource.title.describe('The article’s own title.'),
  url: publishedSource.url.describe('The address of the article itself.'),
  kind: publishedSource.kind.describe('What kind of text it is, so that one can weigh it.'),
  published: publishedSource.published.describe('When it was published or last revised, as far as it says.'),
  dating: publishedSource.dating.describe('What its text lets one tell of its age, in our words.'),
  accessed: publishedSource.accessed.describe('The day on which its text reached us.'),
  sha256: publishedSource.sha256.describe('SHA-256 of the article’s text as we read it.'),
  license: publishedSource.license.describe(
    'What may be done with the article’s text. Its facts are nobody’s.',
  ),
  roles: z.array(roleIdSchema).describe('The roles that it is about.'),
  salaries: count.describe('How many pay figures were taken from it.'),
  facts: count.describe('How many facts were taken from it.'),
  address: z.url().describe('Its page on this site, with every record and the line it stands on.'),
  blanks: blanksSchema,
});

const keysSchema = z.array(z.string()).describe('The records it stands on, as “source#id”.');
const reasonsSchema = z.array(
  z.strictObject({ text: z.string().min(1), sources: z.array(sourceIdSchema).min(1) }),
);

/** What may be concluded about the pay of two roles, and from which records. */
const publishedConclusionSchema = z.discriminatedUnion('conclusion', [
  z.strictObject({
    conclusion: z.literal('higher'),
    role: roleIdSchema.describe('The role that one source gives the higher figure.'),
    difference: z
      .number()
      .nullable()
      .describe('The difference of the two figures; null where one is qualified, as “just under” is.'),
    currency: pay.currency,
    period: pay.period,
    records: keysSchema,
  }),
  z.strictObject({ conclusion: z.literal('equal'), records: keysSchema }),
  z.strictObject({
    conclusion: z.literal('ranges'),
    overlap: z.boolean().describe('Whether the two ranges overlap. Ranges never tell which role pays more.'),
    records: keysSchema,
  }),
  z.strictObject({
    conclusion: z.literal('not-comparable'),
    obstacles: z.array(z.string()).describe('Why the two figures cannot be compared.'),
    records: keysSchema,
  }),
  z.strictObject({
    conclusion: z.literal('one-sided'),
    notStated: roleIdSchema.describe('The role for which no source states any pay.'),
  }),
  z.strictObject({ conclusion: z.literal('neither') }),
]);

export const publishedComparisonSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+-vs-[a-z0-9-]+$/)
    .describe('The two roles’ ids in alphabetical order, with “-vs-” between.'),
  roleA: roleIdSchema.describe('The first role.'),
  roleB: roleIdSchema.describe('The second role.'),
  summary: z.string().min(1).nullable().describe('The difference in one sentence, by our editors.'),
  summarySources: z.array(sourceIdSchema).describe('The sources that the summary stands on.'),
  chooseA: reasonsSchema.describe('Reasons to choose the first role, each with its sources.'),
  chooseB: reasonsSchema.describe('Reasons to choose the second role, each with its sources.'),
  pay: z
    .array(publishedConclusionSchema)
    .describe('What may be concluded about the pay of the two, figure by figure, or why nothing may be.'),
  reviewed: calendarDateSchema.nullable().describe('The day a person last read it against the records.'),
  address: z.url().describe('The comparison’s page on this site.'),
  blanks: blanksSchema,
});

/** What a row of a CSV file says of its source, so that the row can stand alone. */
const sourceColumns = {
  publisher: publishedSource.publisher.describe('Who published the source.'),
  sourceTitle: publishedSource.title.describe('The title of the source.'),
  sourcePublished: publishedSource.published.describe('When the source was published, as far as it says.'),
  article: publishedSource.url.describe('The address of the article itself.'),
};

/** A schema with the columns about the source beside the id of the source. */
function withSource(schema: z.ZodObject): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(schema.shape).flatMap(([name, field]) =>
        name === 'source' ? [[name, field], ...Object.entries(sourceColumns)] : [[name, field]],
      ),
    ),
  );
}

/** A table of open data: a JSON file and a CSV file of the same rows. */
interface Table {
  title: string;
  /** What it holds, as a sentence. */
  about: string;
  /** A row of the JSON file. */
  row: z.ZodObject;
  /** A row of the CSV file. */
  csvRow: z.ZodObject;
  /** The columns that tell one row from every other. */
  key: string[];
}

/** Every table, in the order in which a reader wants them. A new one is added here, with its rows in tableRows. */
export const TABLES = {
  salaries: {
    title: 'Pay figures',
    about: 'Every pay figure, each as its source states it: nothing averaged or annualized.',
    row: publishedSalarySchema,
    csvRow: withSource(publishedSalarySchema),
    key: ['source', 'id'],
  },
  facts: {
    title: 'Facts',
    about: 'Every fact other than pay: duties, skills, ways in, outlook, and what a source leaves blank.',
    row: publishedFactSchema,
    csvRow: withSource(publishedFactSchema),
    key: ['source', 'id'],
  },
  roles: {
    title: 'Roles',
    about: 'Every role that has a profile, with its other names and how much the sources state of it.',
    row: publishedRoleSchema,
    csvRow: publishedRoleSchema,
    key: ['id'],
  },
  comparisons: {
    title: 'Comparisons',
    about:
      'Every two roles that have a page side by side: the difference in words, and what may be concluded about pay.',
    row: publishedComparisonSchema,
    csvRow: publishedComparisonSchema,
    key: ['id'],
  },
  sources: {
    title: 'Sources',
    about: 'Every text that the figures and facts were taken from.',
    row: publishedSourceSchema,
    csvRow: publishedSourceSchema,
    key: ['id'],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export function isTableName(name: string | undefined): name is TableName {
  return name !== undefined && Object.hasOwn(TABLES, name);
}

/** Turns an address of the site into one that works from anywhere. */
export type Absolute = (path: string) => string;

const withoutNulls = (reasons: Record<string, BlankReason | null>): Blanks =>
  Object.fromEntries(
    Object.entries(reasons).filter((entry): entry is [string, BlankReason] => entry[1] !== null),
  );

function publishedSalary({ source, record }: Cited<SalaryRecord>, absolute: Absolute) {
  const { segment } = record;
  const isExperience = segment?.kind === 'experience';
  const years = (value: number | null | undefined): BlankReason | null =>
    segment === null || typeof value === 'number' ? null : isExperience ? 'open-end' : 'does-not-apply';
  return {
    ...record,
    segment:
      segment === null
        ? null
        : { ...segment, minYears: segment.minYears ?? null, maxYears: segment.maxYears ?? null },
    source: source.id,
    address: absolute(recordPath(source.id, record.id)),
    blanks: withoutNulls({
      percentile: record.percentile === null ? 'does-not-apply' : null,
      low: record.low === null ? 'open-end' : null,
      high: record.high === null ? 'open-end' : null,
      segment: segment === null ? 'whole-role' : null,
      'segment.minYears': years(segment?.minYears),
      'segment.maxYears': years(segment?.maxYears),
      reportedBy: record.reportedBy === null ? 'not-stated' : null,
      asOf: record.asOf === null ? 'not-stated' : null,
    }),
  };
}

function publishedFact({ source, record }: Cited<Fact>, absolute: Absolute) {
  const ofFigure: BlankReason = record.blank === null ? 'does-not-apply' : 'blank-in-source';
  return {
    ...record,
    source: source.id,
    address: absolute(recordPath(source.id, record.id)),
    blanks: withoutNulls({
      value: record.value === null ? 'blank-in-source' : null,
      number: record.number === null ? ofFigure : null,
      numberHigh: record.numberHigh === null ? ofFigure : null,
      unit: record.unit === null ? ofFigure : null,
      through:
        record.through !== null
          ? null
          : record.kind === 'growth' && record.blank === null
            ? 'not-stated'
            : ofFigure,
      reportedBy: record.reportedBy === null ? 'not-stated' : null,
      asOf: record.asOf === null ? 'not-stated' : null,
    }),
  };
}

function publishedConclusion(conclusion: PayConclusion): z.infer<typeof publishedConclusionSchema> {
  switch (conclusion.kind) {
    case 'higher': {
      const { higher, lower, difference } = conclusion;
      const { role, currency, period } = higher.record;
      const records = [recordKey(higher), recordKey(lower)];
      return { conclusion: 'higher', role, difference, currency, period, records };
    }
    case 'equal':
      return { conclusion: 'equal', records: conclusion.figures.map(recordKey) };
    case 'ranges':
      return {
        conclusion: 'ranges',
        overlap: conclusion.overlap,
        records: conclusion.figures.map(recordKey),
      };
    case 'not-comparable':
      return {
        conclusion: 'not-comparable',
        obstacles: conclusion.obstacles,
        records: conclusion.figures.map(recordKey),
      };
    case 'one-sided':
      return { conclusion: 'one-sided', notStated: conclusion.notStated };
    case 'neither':
      return { conclusion: 'neither' };
    default:
      return conclusion satisfies never;
  }
}

function publishedComparisons(library: Library, absolute: Absolute) {
  return judgedPairs(library).map(({ roles: [a, b], verdict }) => ({
    id: `${a.id}-vs-${b.id}`,
    roleA: a.id,
    roleB: b.id,
    summary: verdict?.summary ?? null,
    summarySources: verdict?.summarySources ?? [],
    chooseA: verdict?.chooseA ?? [],
    chooseB: verdict?.chooseB ?? [],
    pay: compareRoles([a.id, b.id].map((id) => recordsOfRole(library, id))).pairs.flatMap(({ conclusions }) =>
      conclusions.map(publishedConclusion),
    ),
    reviewed: verdict?.reviewed ?? null,
    address: absolute(comparisonPath(a.id, b.id)),
    blanks: withoutNulls({
      summary: verdict === null ? 'not-written' : null,
      reviewed: verdict === null ? 'not-written' : null,
    }),
  }));
}

function publishedSources(library: Library, absolute: Absolute) {
  return library.files.map(({ source, roles, salaries, facts }) => ({
    ...source,
    roles,
    salaries: salaries.length,
    facts: facts.length,
    address: absolute(sourcePath(source.id)),
    blanks: withoutNulls({
      published: source.published === null ? 'not-stated' : null,
      dating: source.dating === null ? 'not-stated' : null,
    }),
  }));
}

function publishedRoles(library: Library, absolute: Absolute) {
  return library.roles.map((role) => {
    const salaries = salariesOfRole(library, role.id).length;
    return {
      ...role,
      salaries,
      facts: factsOfRole(library, role.id).length,
      pay: salaries > 0 ? 'stated' : 'not-stated',
      address: absolute(rolePath(role.id)),
    };
  });
}

/** The rows of one table, each checked against its schema and with its fields in the schema's order. */
export function tableRows(table: TableName, library: Library, absolute: Absolute): Record<string, unknown>[] {
  const rows = {
    salaries: () => allSalaries(library).map((cited) => publishedSalary(cited, absolute)),
    facts: () => allFacts(library).map((cited) => publishedFact(cited, absolute)),
    roles: () => publishedRoles(library, absolute),
    comparisons: () => publishedComparisons(library, absolute),
    sources: () => publishedSources(library, absolute),
  } as const satisfies Record<TableName, () => object[]>;
  return z.array(TABLES[table].row).parse(rows[table]());
}

/** The rows of the CSV file: those of the JSON file, with what a row says of its source beside it. */
export function csvRows(table: TableName, library: Library, absolute: Absolute): Record<string, unknown>[] {
  const sources = new Map<unknown, Source>(library.files.map(({ source }) => [source.id, source]));
  return tableRows(table, library, absolute).map((row) => {
    const source = sources.get(row.source);
    return source === undefined
      ? row
      : {
          ...row,
          publisher: source.publisher,
          sourceTitle: source.title,
          sourcePublished: source.published,
          article: source.url,
        };
  });
}

/** The day of the data: of the newest entry in the change log or, where that is newer, of the newest review. */
export function dataDate(library: Library, { entries }: Pick<History, 'entries'>): string {
  const days = [
    ...entries.map(({ date }) => date),
    ...[...library.roles, ...library.verdicts].map(({ reviewed }) => reviewed),
    ...library.files.map(({ source }) => source.accessed),
  ].sort();
  const newest = days.at(-1);
  if (newest === undefined) throw new Error('There is no data: nothing has a date.');
  return newest;
}

/** The schema of a whole JSON file: what it is, what may be done with it, and its rows under the table's name. */
export function fileSchema(table: TableName): z.ZodObject {
  const { title, about, row } = TABLES[table];
  const carriesSources = 'source' in row.shape;
  return z
    .strictObject({
      $schema: z.url().describe('The JSON Schema of this file.'),
      about: z.string().describe('What the file holds.'),
      terms: z.string().describe('What may be done with it.'),
      updated: calendarDateSchema.describe('The day on which the data last changed.'),
      ...(carriesSources ? { sources: z.array(sourceSchema).describe('The sources of the rows.') } : {}),
      [table]: z.array(row).describe(about),
    })
    .meta({ title, description: about });
}

/** The content of a JSON file of open data. */
export function jsonFile(
  table: TableName,
  library: Library,
  history: Pick<History, 'entries'>,
  absolute: Absolute,
  schemaAddress: string,
): Record<string, unknown> {
  const { about, row } = TABLES[table];
  return {
    $schema: schemaAddress,
    about: `${about} From Careers Side by Side.`,
    terms: DATA_TERMS,
    updated: dataDate(library, history),
    ...('source' in row.shape ? { sources: library.files.map(({ source }) => source) } : {}),
    [table]: tableRows(table, library, absolute),
  };
}
