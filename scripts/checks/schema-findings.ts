import { z } from 'zod';
import type { FindingCode } from './catalogue/catalogue.ts';
import { didYouMean, listNames, surelyMeant } from './did-you-mean.ts';
import { type Finding, type Fix, finding, type Place, replacing } from './finding.ts';
import type { YamlText } from './yaml-text.ts';

/** What a schema says of one file, and where its fields are explained. */
export interface SchemaCheck {
  file: string;
  text: string;
  yaml: YamlText;
  schema: z.ZodType;
  /** Where an editor reads what the fields mean. */
  explainedIn: string;
  /** Paths that another rule judges. */
  leaves?: (path: readonly PropertyKey[], issue: Issue) => boolean;
  /** The code of a finding, where it is another than the usual one. */
  codeOf?: (usual: FindingCode, path: readonly PropertyKey[]) => FindingCode;
}

export type Issue = z.core.$ZodIssue;

const TEXT = 'a text';

/** What a schema's types are called in a message. */
const TYPE_WORDS: Record<string, string> = {
  string: TEXT,
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
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

/** The names of the fields that a schema allows at a path; none where it is no group of fields. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) return fieldsAt(Reflect.get(schema.shape, step), rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element, rest) : [];
}

/** The fields at a path that are known and not there. */
function freeFields({ schema, yaml }: SchemaCheck, path: readonly PropertyKey[]): string[] {
  const group = valueAt(yaml.data, path);
  return fieldsAt(schema, path).filter(
    (name) => typeof group !== 'object' || group === null || !(name in group),
  );
}

/** The missing fields that misspelt ones surely mean. */
function misspeltFields(issue: Issue, check: SchemaCheck): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const free = freeFields(check, issue.path);
  return issue.keys
    .map((key) => surelyMeant(key, free))
    .filter((meant) => meant !== null)
    .map((meant) => fieldName([...issue.path, meant]));
}

function findingsOf(issue: Issue, check: SchemaCheck): Finding[] {
  const { file, text, yaml, schema, explainedIn, codeOf = (usual) => usual } = check;
  const at = (
    usual: FindingCode,
    words: Pick<Finding, 'wrong' | 'expected' | 'next'>,
    fix: Fix | null = null,
    place: Place = yaml.placeOf(issue.path),
  ): Finding => finding({ code: codeOf(usual, issue.path), file, place, fix, ...words });
  const field = fieldName(issue.path);
  const value = valueAt(yaml.data, issue.path);
  const valuePlace = yaml.placeOfValue(issue.path);
  const whatStandsThere = `See ${explainedIn} for what stands there.`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, issue.path);
      const free = freeFields(check, issue.path);
      return issue.keys.map((key) => {
        const place = yaml.placeOfKey(issue.path, key);
        const meant = surelyMeant(key, free);
        return at(
          'front-matter-unknown-field',
          {
            wrong: `The field "${fieldName([...issue.path, key])}" is not known.`,
            expected:
              known.length > 0 ? `one of ${listNames(known, 20)}` : `the fields that ${explainedIn} lists`,
            next: didYouMean(key, free, 'Take the line out.'),
          },
          meant === null ? null : replacing(place, meant),
          place,
        );
      });
    }
    case 'invalid_type': {
      const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
      if (value === undefined)
        return [
          at('front-matter-missing-field', {
            wrong: `The field "${field}" is missing.`,
            expected,
            next: `Add "${String(issue.path.at(-1))}". ${whatStandsThere}`,
          }),
        ];
      const given = typeOf(value);
      const written = valuePlace === null ? '' : text.slice(valuePlace.start, valuePlace.end);
      const isPlain = expected === TEXT && ['number', 'boolean', 'date'].includes(given) && written !== '';
      return [
        at(
          'front-matter-wrong-type',
          {
            wrong: `${field === '' ? 'The file' : `"${field}"`} is ${inWords(given)}.`,
            expected,
            next: isPlain
              ? `Put it in quotes: "${written}".`
              : `Change it to ${expected}. ${whatStandsThere}`,
          },
          isPlain && valuePlace !== null ? replacing(valuePlace, JSON.stringify(written)) : null,
        ),
      ];
    }
    case 'too_big':
    case 'too_small': {
      const isLong = issue.code === 'too_big';
      const limit = isLong ? issue.maximum : issue.minimum;
      const length = typeof value === 'string' || Array.isArray(value) ? value.length : null;
      const wrong =
        length === 0
          ? `"${field}" is empty.`
          : length === null
            ? `"${field}" is too ${isLong ? 'large' : 'small'}.`
            : `"${field}" has ${counted(issue.origin, length)}.`;
      return [
        at(isLong ? 'text-too-long' : 'front-matter-empty', {
          wrong,
          expected: `${isLong ? 'at most' : 'at least'} ${length === null ? limit : counted(issue.origin, limit)}`,
          next: isLong ? 'Shorten it.' : `Fill it in. ${whatStandsThere}`,
        }),
      ];
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const meant = surelyMeant(String(value), known);
      if (value === undefined)
        return [
          at('front-matter-missing-field', {
            wrong: `The field "${field}" is missing.`,
            expected: `one of ${listNames(known, 20)}`,
            next: `Add "${String(issue.path.at(-1))}". ${whatStandsThere}`,
          }),
        ];
      return [
        at(
          'front-matter-unknown-value',
          {
            wrong: `"${field}" is "${String(value)}", which is none of the known values.`,
            expected: `one of ${listNames(known, 20)}`,
            next: didYouMean(String(value), known, whatStandsThere),
          },
          meant === null || valuePlace === null ? null : replacing(valuePlace, meant),
        ),
      ];
    }
    case 'invalid_format':
      return [
        at('front-matter-wrong-form', {
          wrong: `"${field}" is "${String(value)}".`,
          expected:
            issue.format === 'date'
              ? 'a day of the calendar, such as 2026-11-22'
              : issue.format === 'url'
                ? 'a full address, such as https://example.org/article'
                : issue.message,
          next: 'Correct the value.',
        }),
      ];
    default:
      // One of several forms may stand there, and none does.
      if (value === undefined && issue.path.length > 0)
        return [
          at('front-matter-missing-field', {
            wrong: `The field "${field}" is missing.`,
            expected: issue.message,
            next: `Add "${String(issue.path.at(-1))}". ${whatStandsThere}`,
          }),
        ];
      return [
        at('front-matter-wrong-form', {
          wrong: field === '' ? 'The fields do not fit together.' : `"${field}" is not valid.`,
          expected: issue.message,
          next: whatStandsThere,
        }),
      ];
  }
}

/** Everything that a schema holds against the data of a file, each with its place. Empty when they are valid. */
export function schemaFindings(check: SchemaCheck): Finding[] {
  const result = check.schema.safeParse(check.yaml.data);
  if (result.success) return [];
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => misspeltFields(issue, check)));
  return (
    issues
      .filter((issue) => !(check.leaves?.(issue.path, issue) ?? false))
      // A misspelt field is told once: as the unknown one, not as the missing one too.
      .filter((issue) => !misspelt.has(fieldName(issue.path)))
      .flatMap((issue) => findingsOf(issue, check))
  );
}
