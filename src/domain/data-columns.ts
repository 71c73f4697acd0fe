import { z } from 'zod';
import { guardCell, unguardCell } from './csv-cell.ts';

// The columns of a CSV file, worked out from the zod schema of its rows, so that neither can drift from the other. A field
// becomes a column ("reportedBy" → "reported_by"); a group of fields becomes one column a field ("segment_kind"); a list of
// ids or numbers is set with spaces between; a list of anything else is JSON.

/** How a cell is written and read. */
export type CellForm = 'text' | 'number' | 'spaced-texts' | 'spaced-numbers' | 'json' | 'reasons';

export interface Column {
  /** "segment_min_years". */
  name: string;
  /** The field in the JSON row: ["segment", "minYears"]. */
  path: readonly string[];
  form: CellForm;
  /** The type by Table Schema. */
  type: 'string' | 'integer' | 'number' | 'date' | 'array';
  format?: 'uri';
  description: string;
  /** Whether the cell may be empty. */
  required: boolean;
  constraints: { enum?: string[]; pattern?: string; minimum?: number; maximum?: number };
}

/** As much of JSON Schema as zod writes for our rows. */
const jsonSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  description: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  additionalProperties: z.unknown().optional(),
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
});

type JsonSchema = z.infer<typeof jsonSchema>;

/** "reportedBy" → "reported_by". */
export function columnName(path: readonly string[]): string {
  return path.map((step) => step.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_');
}

/** A schema without the null that it also allows: `type: ["number", "null"]`, or one more of `anyOf`. */
function withoutNull(schema: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const [only, ...more] = schema.type.filter((type) => type !== 'null');
    return more.length > 0
      ? { schema, nullable: false }
      : { schema: { ...schema, type: only }, nullable: true };
  }
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = others;
  if (only === undefined || others.length !== 1 || others.length === schema.anyOf?.length)
    return { schema, nullable: false };
  return { schema: { ...only, description: schema.description ?? only.description }, nullable: true };
}

function formOf({ type, items, additionalProperties, properties }: JsonSchema): CellForm {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array' && (items?.type === 'integer' || items?.type === 'number')) return 'spaced-numbers';
  // What a pattern or a closed list describes holds no space; free text may.
  if (type === 'array' && items?.type === 'string' && (items.enum ?? items.pattern) !== undefined)
    return 'spaced-texts';
  if (type === 'array') return 'json';
  if (type === 'object' && properties === undefined && additionalProperties !== undefined) return 'reasons';
  return 'text';
}

function typeOf(schema: JsonSchema, form: CellForm): Column['type'] {
  if (form === 'json') return 'array';
  if (schema.type === 'integer' || schema.type === 'number') return schema.type;
  return schema.format === 'date' ? 'date' : 'string';
}

function constraintsOf(schema: JsonSchema): Column['constraints'] {
  const { minimum, maximum } = schema;
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  // The pattern of a day or an address says no more than its type; bounds of all safe integers bound nothing.
  const pattern = schema.type === 'string' && schema.format === undefined ? schema.pattern : undefined;
  return {
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  };
}

function columnsBelow(
  properties: Record<string, JsonSchema>,
  parents: string[],
  optional: boolean,
): Column[] {
  return Object.entries(properties).flatMap(([name, field]): Column[] => {
    const path = [...parents, name];
    const { schema, nullable } = withoutNull(field);
    if (schema.properties !== undefined) return columnsBelow(schema.properties, path, optional || nullable);
    if (schema.description === undefined)
      throw new Error(`The field "${path.join('.')}" of a published row has no description.`);
    const form = formOf(schema);
    return [
      {
        name: columnName(path),
        path,
        form,
        type: typeOf(schema, form),
        ...(schema.format === 'uri' ? { format: 'uri' } : {}),
        description: schema.description,
        required: !optional && !nullable && (form === 'text' || form === 'number'),
        constraints: constraintsOf(schema),
      },
    ];
  });
}

/** The columns of the CSV file whose rows follow a schema. @throws when a field has no description */
export function columnsOf(row: z.ZodObject): Column[] {
  const { properties = {} } = jsonSchema.parse(z.toJSONSchema(row));
  return columnsBelow(properties, [], false);
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = Reflect.get(value, step);
  }
  return value ?? null;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The cell of one column, ready to be quoted: texts are guarded against being run, numbers need no guard. */
export function cellOf({ form, path }: Column, row: object): string {
  const value = valueAt(row, path);
  if (value === null) return '';
  switch (form) {
    case 'text':
      return guardCell(String(value));
    case 'number':
      return String(value);
    case 'spaced-texts':
      return guardCell(listOf(value).join(' '));
    case 'spaced-numbers':
      return listOf(value).join(' ');
    case 'json':
      return listOf(value).length === 0 ? '' : JSON.stringify(value);
    case 'reasons':
      return Object.entries(value ?? {})
        .map(([field, reason]) => `${columnName(field.split('.'))}=${reason}`)
        .join(' ');
    default:
      return form satisfies never;
  }
}

/** What a cell states, as the JSON row has it. Reasons keep the names of columns. */
export function valueOfCell({ form, required }: Column, cell: string): unknown {
  const words = cell === '' ? [] : cell.split(' ');
  switch (form) {
    case 'text':
      return cell === '' && !required ? null : unguardCell(cell);
    case 'number':
      return cell === '' ? null : Number(cell);
    case 'spaced-texts':
      return cell === '' ? [] : unguardCell(cell).split(' ');
    case 'spaced-numbers':
      return words.map(Number);
    case 'json':
      return cell === '' ? [] : JSON.parse(cell);
    case 'reasons':
      return Object.fromEntries(words.map((word) => word.split('=')));
    default:
      return form satisfies never;
  }
}
