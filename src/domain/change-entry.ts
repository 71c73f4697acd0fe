import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { type Fact, factSchema } from './fact.ts';
import type { RecordFile } from './record-file.ts';
import { recordIdSchema, type SalaryRecord, salaryRecordSchema } from './salary-record.ts';
import { sourceIdSchema } from './source.ts';

// The change log: content/changes/<date>-<number>-<slug>.json, one entry for each time that records changed. It is written
// by `npm run changes` and never edited afterwards, since feed readers and citations hold on to what it said.

const payShape = z.strictObject(salaryRecordSchema.shape).omit({ id: true, lines: true });
const factShape = z.strictObject(factSchema.shape).omit({ id: true, lines: true });

/** A statement with the fields that its file leaves out, since they say nothing, filled in again. */
function filled(value: unknown, fields: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const unsaid = fields.map((field) => [field, field === 'flags' ? [] : null]);
  return { ...Object.fromEntries(unsaid), ...value };
}

const SILENT_PAY_FIELDS = ['percentile', 'low', 'high', 'segment', 'reportedBy', 'asOf', 'flags'];
const SILENT_FACT_FIELDS = [
  'value',
  'number',
  'numberHigh',
  'unit',
  'through',
  'reportedBy',
  'asOf',
  'blank',
  'flags',
];

/**
 * What a record states, apart from its id and its lines: lines move when a fact sheet is edited, and say nothing to a
 * reader. A figure of pay has a `measure`, any other fact a `kind`.
 */
export const statementSchema = z.union([
  z.preprocess((value) => filled(value, SILENT_PAY_FIELDS), payShape),
  z.preprocess((value) => filled(value, SILENT_FACT_FIELDS), factShape),
]);

export type PayStatement = Omit<SalaryRecord, 'id' | 'lines'>;
export type Statement = PayStatement | Omit<Fact, 'id' | 'lines'>;

/** A record's key in the whole library: "<source-id>#<record-id>". */
const recordKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a record is named "<source-id>#<record-id>"');

export const recordChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), record: recordKeySchema, after: statementSchema }),
  z.strictObject({
    kind: z.literal('corrected'),
    record: recordKeySchema,
    /** The record's id before, where the correction changed it; its old address leads to the new one. */
    was: recordIdSchema.optional(),
    before: statementSchema,
    after: statementSchema,
  }),
  z.strictObject({ kind: z.literal('removed'), record: recordKeySchema, before: statementSchema }),
]);

export const changeEntrySchema = z.strictObject({
  /** Given once, so that a feed reader knows the entry again wherever the site stands. */
  uuid: z.uuid(),
  /** The day on which the entry was written. */
  date: calendarDateSchema,
  /** Why the records changed, as a sentence for a reader. */
  why: z.string().min(10, 'a reason is a sentence, of 10 characters at least'),
  changes: z.array(recordChangeSchema).min(1),
});

export type RecordChange = z.infer<typeof recordChangeSchema>;

/** One entry of the log. */
export interface ChangeEntry extends z.infer<typeof changeEntrySchema> {
  /** The name of its file without the ending; it is the entry's anchor on the page of changes. */
  id: string;
}

/** The name of an entry's file without its ending: a day, a number within the day, and a few words. */
export const changeEntryIdSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an entry is named "2026-11-22-01-first-published"',
  );

export function isPayStatement(statement: Statement): statement is PayStatement {
  return 'measure' in statement;
}

/** The parts of a record's key. */
export function partsOfKey(key: string): { source: string; id: string } {
  const [source = '', id = ''] = key.split('#');
  return { source: sourceIdSchema.parse(source), id: recordIdSchema.parse(id) };
}

/** What a record states, without its id and its lines. */
export function statementOf(record: SalaryRecord | Fact): Statement {
  const { id: _id, lines: _lines, ...statement } = record;
  return statement;
}

/** What each record of the files states, by its key. */
export function statementsOf(files: readonly RecordFile[]): Map<string, Statement> {
  return new Map(
    files.flatMap(({ source, salaries, facts }) =>
      [...salaries, ...facts].map((record) => [`${source.id}#${record.id}`, statementOf(record)] as const),
    ),
  );
}

/** Whether two records state the same in every field, in whatever order the fields stand. */
export function stateTheSame(one: Statement, other: Statement): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // A field left out and one that is null both say nothing.
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return `{${fields
    .map(([name, field]) => `${name}:${canonical(field)}`)
    .sort()
    .join()}}`;
}

/**
 * The file of an entry: one change a line, so that a diff shows figures, without the fields that say nothing.
 * @returns JSON with a line break at the end
 */
export function formatChangeEntry({ uuid, date, why, changes }: Omit<ChangeEntry, 'id'>): string {
  const lines = changes.map((change) => `    ${JSON.stringify(change, withoutUnsaid)}`);
  const head = { uuid, date, why };
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "changes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function withoutUnsaid(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => field !== null && !(Array.isArray(field) && field.length === 0),
    ),
  );
}
