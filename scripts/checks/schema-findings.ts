import type { z } from 'zod';
import type { Finding } from './check.ts';
import { didYouMean, listNames } from './did-you-mean.ts';
import type { FrontMatter } from './front-matter.ts';

/** What a schema says of one file: where its fields are explained, and which there are. */
export interface SchemaCheck {
  file: string;
  frontMatter: FrontMatter;
  schema: z.ZodType;
  /** The names of the fields at the top, for "did you mean". */
  fields: readonly string[];
  /** Where an editor reads what the fields mean. */
  explainedIn: string;
}

type Issue = z.core.$ZodIssue;

const TEXT = 'a text';

/** What a schema's types are called in a message. */
const TYPE_WORDS: Record<string, string> = {
  string: TEXT,
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
  null: 'nothing (null)',
  tuple: 'a list',
  boolean: 'true or false',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return typeof value;
}

const inWords = (type: string): string =>
  type === 'date' ? 'a date without quotes' : (TYPE_WORDS[type] ?? type);

/** "chooseA, entry 2, sources". */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ');
}

function counted(origin: string, count: number | bigint): string {
  const noun =
    origin === 'array' ? (count === 1 ? 'entry' : 'entries') : count === 1 ? 'character' : 'characters';
  return `${count} ${noun}`;
}

function findingsOf(issue: Issue, { file, frontMatter, fields, explainedIn }: SchemaCheck): Finding[] {
  const at = (fault: string, expected: string, remedy: string): Finding => ({
    file,
    ...frontMatter.placeOf(issue.path),
    fault,
    expected,
    remedy,
  });
  const field = fieldName(issue.path);
  const value = valueAt(frontMatter.data, issue.path);
  const whatStandsThere = `See ${explainedIn} for what stands there.`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      // Below the top there is no list of fields to guess from; the schema's file has it.
      const known = issue.path.length === 0 ? fields : [];
      return issue.keys.map((key) => ({
        file,
        ...frontMatter.placeOfKey(issue.path, key),
        fault: `The field "${fieldName([...issue.path, key])}" is not known.`,
        expected:
          known.length > 0 ? `one of ${listNames(known, 20)}` : `the fields that ${explainedIn} lists`,
        remedy: didYouMean(key, known, 'Take the line out.'),
      }));
    }
    case 'invalid_type': {
      const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
      if (value === undefined)
        return [
          at(
            `The field "${field}" is missing.`,
            expected,
            `Add "${String(issue.path.at(-1))}". ${whatStandsThere}`,
          ),
        ];
      const given = typeOf(value);
      return [
        at(
          `"${field}" is ${inWords(given)}.`,
          expected,
          given === 'date'
            ? 'Put the date in quotes: "2026-11-22".'
            : expected === TEXT && typeof value !== 'object'
              ? `Put it in quotes: "${String(value)}".`
              : `Change it to ${expected}. ${whatStandsThere}`,
        ),
      ];
    }
    case 'too_big':
    case 'too_small': {
      const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
      const bound = issue.code === 'too_big' ? 'at most' : 'at least';
      const length = typeof value === 'string' || Array.isArray(value) ? value.length : null;
      const fault =
        length === 0
          ? `"${field}" is empty.`
          : length === null
            ? `"${field}" is too ${issue.code === 'too_big' ? 'large' : 'small'}.`
            : `"${field}" has ${counted(issue.origin, length)}.`;
      return [
        at(
          fault,
          `${bound} ${length === null ? limit : counted(issue.origin, limit)}`,
          issue.code === 'too_big' ? 'Shorten it.' : `Fill it in. ${whatStandsThere}`,
        ),
      ];
    }
    case 'invalid_value':
      return [
        at(
          `"${field}" is "${String(value)}", which is none of the known values.`,
          `one of ${listNames(issue.values.map(String), 20)}`,
          didYouMean(String(value), issue.values.map(String), whatStandsThere),
        ),
      ];
    case 'invalid_format':
      return [
        at(
          `"${field}" is "${String(value)}".`,
          issue.format === 'date'
            ? 'a day of the calendar, such as 2026-11-22'
            : issue.format === 'url'
              ? 'a full address, such as https://example.org/article'
              : issue.message,
          'Correct the value.',
        ),
      ];
    default:
      return [
        at(
          field === '' ? 'The fields do not fit together.' : `"${field}" is not valid.`,
          issue.message,
          whatStandsThere,
        ),
      ];
  }
}

/** Everything that a schema holds against a file's front matter, each with its place. Empty when it is valid. */
export function schemaFindings(check: SchemaCheck): Finding[] {
  const result = check.schema.safeParse(check.frontMatter.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, check));
}
