import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { factSchema } from '../domain/fact.ts';
import { field } from '../domain/field.ts';
import { type RecordFile, recordFileSchema } from '../domain/record-file.ts';
import { recordIdSchema, salaryRecordSchema } from '../domain/salary-record.ts';
import type { Fault, FaultKind } from './fault.ts';

const fieldsSchema = z.record(z.string(), z.unknown());

/** One correction in content/corrections/<source-id>.yml. */
export const correctionSchema = z.strictObject({
  record: field(recordIdSchema, {
    says: 'The id of the record that is wrong, as its address on the page of its source ends.',
    good: 'account-manager-year-california-88000',
    bad: 'Account manager, California',
  }),
  reason: field(z.string().min(10), {
    says: 'Why the normalizer’s reading is wrong, as a sentence for the next editor.',
    good: 'The list is of median pay, as the sentence above it says.',
    bad: 'wrong',
  }),
  expect: field(fieldsSchema, {
    says: 'Fields as the normalizer reads them now. When they no longer stand so, the correction fails: it may be done with.',
    good: { measure: 'unspecified' },
    bad: 'unspecified',
  }),
  set: field(z.union([fieldsSchema, z.null()]), {
    says: 'The same fields as they should be; null takes the whole record out.',
    good: { measure: 'median' },
    bad: 'median',
  }),
});

export type Correction = z.infer<typeof correctionSchema>;

export interface CorrectionFile {
  readonly source: string;
  readonly file: string;
  readonly corrections: readonly Correction[];
}

/** Reads content/corrections/*.yml below the root, with every fault of form. */
export function readCorrections(root: string): { corrections: CorrectionFile[]; faults: Fault[] } {
  const folder = join(root, 'content', 'corrections');
  const corrections: CorrectionFile[] = [];
  const faults: Fault[] = [];
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
    : [];
  for (const name of names) {
    const file = `content/corrections/${name}`;
    const data = z.array(correctionSchema).safeParse(parseOrNull(readFileSync(join(folder, name), 'utf8')));
    if (data.success)
      corrections.push({ source: name.replace(/\.ya?ml$/, ''), file, corrections: data.data });
    else
      for (const { path, message } of data.error.issues)
        faults.push({
          file,
          line: null,
          fault: `${path.length > 0 ? path.join('.') : 'The file'}: ${message}.`,
          remedy: 'Write a list of { record, reason, expect, set }.',
        });
  }
  return { corrections, faults };
}

function parseOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Applies the corrections of a source to its records; a correction whose expectation fails is a fault. */
export function applyCorrections(
  file: RecordFile,
  all: readonly CorrectionFile[],
): { file: RecordFile; faults: Fault[] } {
  const mine = all.filter(({ source }) => source === file.source.id);
  if (mine.length === 0) return { file, faults: [] };
  const faults: Fault[] = [];
  let salaries = file.salaries;
  let facts = file.facts;
  const removed = new Set<string>();
  for (const { file: path, corrections } of mine)
    for (const { record: id, expect, set } of corrections) {
      const record = [...salaries, ...facts].find((one) => one.id === id);
      const fields = record === undefined ? null : fieldsSchema.parse(record);
      if (fields === null) {
        faults.push(stale(path, 'correction-of-no-record', id, `There is no record "${id}" any more.`));
        continue;
      }
      const wrong = Object.entries(expect).filter(
        ([key, value]) => JSON.stringify(fields[key]) !== JSON.stringify(value),
      );
      if (wrong.length > 0) {
        faults.push(
          stale(
            path,
            'correction-outdated',
            id,
            `Of the record "${id}", ${wrong.map(([key, value]) => `"${key}" is ${JSON.stringify(fields[key])} and not ${JSON.stringify(value)}`).join('; ')}.`,
          ),
        );
        continue;
      }
      if (set === null) removed.add(id);
      else {
        const flags = [...new Set([...z.array(z.string()).parse(fields.flags), 'corrected'])].sort();
        const mended = { ...fields, ...set, id, flags };
        const asSalary = salaryRecordSchema.safeParse(mended);
        const asFact = factSchema.safeParse(mended);
        if (asSalary.success) salaries = salaries.map((one) => (one.id === id ? asSalary.data : one));
        else if (asFact.success) facts = facts.map((one) => (one.id === id ? asFact.data : one));
        else
          faults.push({
            file: path,
            line: null,
            fault: `What it sets makes no record of "${id}".`,
            remedy: 'See src/domain for the fields.',
            kind: 'correction-sets-no-record',
            record: id,
          });
      }
    }
  const isLeft = ({ id }: { id: string }): boolean => !removed.has(id);
  const coverage = file.coverage.map((line) => {
    const records = line.records.filter((id) => !removed.has(id));
    return {
      ...line,
      records,
      as: records.length === 0 && line.as === 'fact' ? ('prose' as const) : line.as,
    };
  });
  return {
    file: recordFileSchema.parse({
      ...file,
      salaries: salaries.filter(isLeft),
      facts: facts.filter(isLeft),
      coverage,
    }),
    faults,
  };
}

function stale(file: string, kind: FaultKind, record: string, fault: string): Fault {
  return {
    file,
    line: null,
    fault,
    remedy: 'What it mended may be mended: look at the fact sheet, then update or remove the correction.',
    kind,
    record,
  };
}
