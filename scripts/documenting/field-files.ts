import { stringify } from 'yaml';
import { z } from 'zod';
import { comparisonVerdictSchema } from '../../src/domain/comparison-verdict.ts';
import { FACT_KINDS, FACT_SECTIONS } from '../../src/domain/fact-kind.ts';
import { FIELD_EXAMPLES } from '../../src/domain/field.ts';
import { moveSchema } from '../../src/domain/move.ts';
import { roleProfileSchema } from '../../src/domain/role-profile.ts';
import { sourceFrontMatterSchema } from '../../src/domain/source.ts';
import { correctionSchema } from '../../src/normalize/corrections.ts';

export interface FieldGroup {
  title: string;
  /** Where the fields are written. */
  file: string;
  /** The JSON Schema's file name. */
  name: string;
  schema: z.ZodObject;
  /** Whether the file is a list of such entries. */
  isList: boolean;
}

/** Every kind of thing whose fields editors write. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: 'Profile',
    file: 'content/roles/<role>.mdx',
    name: 'role',
    schema: roleProfileSchema,
    isList: false,
  },
  {
    title: 'Comparison',
    file: 'content/comparisons/<a>-vs-<b>.mdx',
    name: 'comparison',
    schema: comparisonVerdictSchema,
    isList: false,
  },
  {
    title: 'Fact sheet',
    file: 'seeds/<source>.md',
    name: 'source',
    schema: sourceFrontMatterSchema,
    isList: false,
  },
  {
    title: 'Correction',
    file: 'content/corrections/<source>.yml',
    name: 'corrections',
    schema: correctionSchema,
    isList: true,
  },
  {
    title: 'Old address',
    file: 'content/redirects.yml',
    name: 'redirects',
    schema: moveSchema,
    isList: true,
  },
];

/** A part of a JSON Schema, as far as it is put into words. */
const partSchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.unknown().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  get anyOf() {
    return z.array(partSchema).optional();
  },
  get items() {
    return partSchema.optional();
  },
  get prefixItems() {
    return z.array(partSchema).optional();
  },
  get properties() {
    return z.record(z.string(), partSchema).optional();
  },
});
type Part = z.infer<typeof partSchema>;

const jsonSchemaOf = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // A pair says with `items: false` that there is no third.
    override: ({ jsonSchema }) => {
      if (jsonSchema.items === false) delete jsonSchema.items;
    },
  });

function typeWords(part: Part): string {
  if (part.anyOf) return part.anyOf.map(typeWords).join(' or ');
  if (part.enum) return part.enum.map((value) => `\`${value}\``).join(', ');
  if (part.const !== undefined) return `\`${String(part.const)}\``;
  if (part.prefixItems) return `list of ${part.prefixItems.length}`;
  if (part.items)
    return part.items.properties
      ? `list of { ${Object.keys(part.items.properties).join(', ')} }`
      : `list of ${part.items.type === 'string' ? 'texts' : typeWords(part.items)}`;
  if (part.format === 'date') return 'day';
  if (part.format === 'uri') return 'address';
  if (part.type === 'string') return 'text';
  if (part.type === 'null') return '`null`';
  if (part.type === 'object') return 'fields';
  // A day is taken from a Date as well, so that its schema leaves the input open.
  return 'day';
}

function limitWords(part: Part): string {
  const own = [
    part.maxLength === undefined ? '' : `${part.maxLength} characters at most`,
    part.minLength === undefined
      ? ''
      : part.minLength > 1
        ? `${part.minLength} characters at least`
        : 'not empty',
    part.minItems === undefined || part.prefixItems ? '' : `${part.minItems} at least`,
    part.items?.maxLength === undefined ? '' : `each ${part.items.maxLength} characters at most`,
  ];
  return own.filter((words) => words !== '').join('; ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const yaml = (value: unknown): string =>
  `\`${stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()}\``;

function rowsOf(schema: z.ZodObject, before = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, one]: [string, z.ZodType]) => {
    const examples = FIELD_EXAMPLES.get(one);
    if (!examples || one.description === undefined)
      throw new Error(`The field "${before}${name}" has no words: write it with field().`);
    const part = partSchema.parse(jsonSchemaOf(one));
    const row = [
      `\`${before}${name}\``,
      typeWords(part),
      one.description,
      limitWords(part),
      yaml(examples.good),
      yaml(examples.bad),
    ];
    const inner = one instanceof z.ZodArray && one.element instanceof z.ZodObject ? one.element : null;
    const isDescribed =
      inner !== null && Object.values(inner.shape).every((each: z.ZodType) => FIELD_EXAMPLES.has(each));
    return [
      `| ${row.map(cell).join(' | ')} |`,
      ...(inner !== null && isDescribed && !before.includes('[]')
        ? rowsOf(inner, `${before}${name}[].`)
        : []),
    ];
  });
}

/** The headings below which a fact sheet lists its facts, as editors write them. */
const FACT_HEADINGS = [
  'Below the name of a role in a fact sheet, these headings say what kind of fact each list holds (`### Duties`), and `### Pay` the pay. An item below a heading that names none of them may become no record; `npm run normalize` says so.',
  [
    '| about | headings |',
    '| --- | --- |',
    ...FACT_SECTIONS.map(
      ({ title, kinds }) => `| ${title} | ${kinds.map((kind) => `\`${FACT_KINDS[kind]}\``).join(', ')} |`,
    ),
  ].join('\n'),
].join('\n\n');

function fieldsPage(): string {
  return `${[
    '<!-- Generated by `npm run fields`. Do not edit: the words stand in the schemas, in src/domain and src/normalize/corrections.ts. -->',
    '# Every field that editors write',
    'All fields are needed: a field of which nothing is to be said is written empty (`[]`) or `null`, as its type allows. A field that is not listed is refused. `npm run check` says of each fault where it stands.',
    ...FIELD_GROUPS.flatMap(({ title, file, name, schema, isList }) => [
      `## ${title}`,
      isList
        ? `\`${file}\` is a list of entries with these fields:`
        : `The front matter of \`${file}\`, between two lines of \`---\`:`,
      [
        '| field | type | meaning | limits | good | bad |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rowsOf(schema),
      ].join('\n'),
      ...(name === 'source' ? [FACT_HEADINGS] : []),
    ]),
  ].join('\n\n')}\n`;
}

function schemaFile({ title, schema, isList }: FieldGroup): string {
  const whole = isList ? z.array(schema) : schema;
  return `${JSON.stringify(z.toJSONSchema(whole.meta({ title }), { target: 'draft-7', io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}

/** Every file that is made of the fields' schemas, by its path from the root. */
export function fieldFiles(): Map<string, string> {
  return new Map([
    ['docs/fields.md', fieldsPage()],
    ...FIELD_GROUPS.map((group): [string, string] => [
      `.vscode/schemas/${group.name}.json`,
      schemaFile(group),
    ]),
  ]);
}
