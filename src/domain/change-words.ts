import { isPayStatement, type RecordChange, type Statement } from './change-entry.ts';
import { formatPartialDate } from './date-words.ts';
import { factPhrase } from './fact-statement.ts';
import { factKindLabel } from './fact-words.ts';
import { measuredWords, salaryPhrase } from './salary-words.ts';
import { SEGMENT_KIND_LABELS } from './segment-kind.ts';

const KIND_WORDS = {
  added: 'added',
  corrected: 'corrected',
  removed: 'taken out',
} as const satisfies Record<RecordChange['kind'], string>;

/** "added", "corrected", "taken out". */
export function changeKindWords(kind: RecordChange['kind']): string {
  return KIND_WORDS[kind];
}

/** "22 pay figures and 532 facts added", "1 fact corrected, 2 facts taken out". */
export function countWords(changes: readonly RecordChange[]): string {
  const parts = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const pay = ofKind.filter((change) => isPayStatement(shownStatement(change))).length;
    const facts = ofKind.length - pay;
    const counted = [
      pay === 0 ? null : `${pay} pay ${pay === 1 ? 'figure' : 'figures'}`,
      facts === 0 ? null : `${facts} ${facts === 1 ? 'fact' : 'facts'}`,
    ].filter((words) => words !== null);
    return counted.length === 0 ? [] : [`${counted.join(' and ')} ${KIND_WORDS[kind]}`];
  });
  return parts.join(', ');
}

/** What a change leaves standing or, where it took the record out, what stood there. */
export function shownStatement(change: RecordChange): Statement {
  return change.kind === 'removed' ? change.before : change.after;
}

/** What a record states, in one phrase: "$58,000 a year, average base pay", "Skills: patience". */
export function statementWords(statement: Statement): string {
  if (isPayStatement(statement)) {
    const { segment, reportedBy, asOf } = statement;
    return [
      salaryPhrase(statement),
      measuredWords(statement),
      segment === null ? null : `${SEGMENT_KIND_LABELS[segment.kind].toLowerCase()}: ${segment.label}`,
      reportedBy === null ? null : `credited to ${reportedBy}`,
      asOf === null ? null : `as of ${formatPartialDate(asOf)}`,
    ]
      .filter((words) => words !== null)
      .join(', ');
  }
  const { kind, reportedBy } = statement;
  return `${factKindLabel(kind)}: ${factPhrase(statement) ?? 'left blank in the source'}${reportedBy === null ? '' : ` (${reportedBy})`}`;
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  percentile: 'percentile',
  flags: 'what is held against it',
  text: 'its wording in the fact sheet',
  asOf: 'its date',
  numberHigh: 'the high end',
};

/** Which fields of a record a correction changed, for where the phrase stays the same: "its date, unit". */
export function changedFields(before: Statement, after: Statement): string {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter(
      (field) => JSON.stringify(Reflect.get(before, field)) !== JSON.stringify(Reflect.get(after, field)),
    )
    .map((field) => FIELD_WORDS[field] ?? field)
    .join(', ');
}

/** A change in one line of plain text: "corrected: … (before: …)". */
export function changeLine(change: RecordChange): string {
  const words = statementWords(shownStatement(change));
  if (change.kind !== 'corrected') return words;
  const before = statementWords(change.before);
  return before === words
    ? `${words} (${changedFields(change.before, change.after)} corrected)`
    : `${words} (before: ${before})`;
}
