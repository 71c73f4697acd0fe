import { z } from 'zod';
import { ROLE_FIELDS, SOURCE_FIELDS } from './reference-fields.ts';

/** A choice in the form. */
export interface FormChoice {
  label: string;
  value: string;
}

/** What fields that name something are chosen from. */
export interface FormChoices {
  roles: readonly FormChoice[];
  sources: readonly FormChoice[];
}

/** A field of the form, as Sveltia CMS takes it: https://sveltiacms.app/en/docs/fields. */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  readonly?: true;
  pattern?: [pattern: string, message: string];
} & (
  | { widget: 'string' | 'text'; use_emoji_autocomplete: false; maxlength?: number }
  | { widget: 'datetime'; type: 'date'; format: 'YYYY-MM-DD'; picker_utc: true }
  | {
      widget: 'select';
      options: readonly FormChoice[];
      dropdown_threshold: typeof MOST_BOXES;
      multiple?: true;
      min?: number;
      max?: number;
    }
  | { widget: 'list'; min?: number; label_singular: string; field: FormField }
  | { widget: 'list'; min?: number; fields: FormField[]; label_singular: string; summary: string }
);

/** A part of a JSON Schema, as far as a form can show it. */
const partSchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
  minLength: z.number().optional(),
  minItems: z.number().optional(),
  description: z.string().optional(),
  get items() {
    return z.union([partSchema, z.literal(false)]).optional();
  },
  get prefixItems() {
    return z.array(partSchema).optional();
  },
  get properties() {
    return z.record(z.string(), partSchema).optional();
  },
});
type Part = z.infer<typeof partSchema>;

const ID_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** Up to so many choices stand side by side, each with a box to tick; more are searched in a list. */
const MOST_BOXES = 20;

/** Texts that may be longer than this are written in a box of several lines. */
const LONGEST_LINE = 80;

/** "summarySources" → "Summary sources". */
function labelOf(name: string): string {
  const words = name.split(/(?=[A-Z])/).map((word, index) => {
    if (index === 0) return word.charAt(0).toUpperCase() + word.slice(1);
    // One letter is a name, as in "chooseA".
    return word.length === 1 ? word : word.toLowerCase();
  });
  return words.join(' ');
}

/** The form reads hints as Markdown, in which a tag would be lost. */
export const hintOf = (words: string): string => words.replaceAll('<', '&lt;');

function choicesAt(path: readonly string[], { roles, sources }: FormChoices): readonly FormChoice[] | null {
  const leadsHere = (paths: readonly (readonly string[])[]): boolean =>
    paths.some((each) => each.join('.') === path.join('.'));
  return leadsHere(ROLE_FIELDS) ? roles : leadsHere(SOURCE_FIELDS) ? sources : null;
}

/** Whether a text may be empty; a list may where its schema names no smallest number. */
const isRequired = ({ type, minLength = 0, minItems = 0, prefixItems }: Part): boolean =>
  type === 'array' ? minItems > 0 || prefixItems !== undefined : type !== 'string' || minLength > 0;

function patternOf(part: Part): { pattern?: [string, string] } {
  if (part.pattern !== undefined)
    return {
      pattern: [
        part.pattern,
        part.pattern === ID_PATTERN
          ? 'In lower case, with hyphens: key-account-manager.'
          : 'In the way that docs/fields.md shows.',
      ],
    };
  const { minLength = 0, maxLength } = part;
  if (maxLength === undefined) return { pattern: ['^[^\\n]*$', 'On one line.'] };
  return {
    pattern: [`^[^\\n]{${minLength},${maxLength}}$`, `On one line, ${maxLength} characters at most.`],
  };
}

function formField(name: string, part: Part, path: readonly string[], choices: FormChoices): FormField {
  const base = {
    name,
    label: labelOf(name),
    ...(part.description === undefined ? {} : { hint: hintOf(part.description) }),
    required: isRequired(part),
  };
  const { items, prefixItems, properties: _own, ...rest } = part;
  const atLeast = rest.minItems === undefined ? {} : { min: rest.minItems };
  const each = prefixItems?.[0] ?? (items === false ? undefined : items);
  if (part.type === 'array' && each) {
    const options = choicesAt([...path, '*'], choices);
    if (prefixItems && options)
      // A file is named after these, and stays what it is named after.
      return {
        ...base,
        widget: 'select',
        multiple: true,
        min: prefixItems.length,
        max: prefixItems.length,
        options,
        dropdown_threshold: MOST_BOXES,
        readonly: true,
      };
    if (options)
      return {
        ...base,
        widget: 'select',
        multiple: true,
        ...atLeast,
        options,
        dropdown_threshold: MOST_BOXES,
      };
    if (each.properties)
      return {
        ...base,
        widget: 'list',
        ...atLeast,
        label_singular: 'entry',
        summary: Object.keys(each.properties)
          .map((key) => `{{fields.${key}}}`)
          .slice(0, 1)
          .join(''),
        fields: Object.entries(each.properties).map(([key, inner]) =>
          formField(key, inner, [...path, '*', key], choices),
        ),
      };
    if (each.type === 'string' && !prefixItems)
      // With a field of its own for each entry: the plainer list takes an empty one for edited as soon as it is shown.
      return {
        ...base,
        widget: 'list',
        ...atLeast,
        label_singular: 'entry',
        field: { ...formField(name, each, [...path, '*'], choices), label: 'Entry' },
      };
  }
  if (part.type === 'string') {
    const options = choicesAt(path, choices) ?? part.enum?.map((value) => ({ label: value, value }));
    if (options)
      return { ...base, required: true, widget: 'select', options, dropdown_threshold: MOST_BOXES };
    if (part.format === 'date')
      return {
        ...base,
        required: true,
        widget: 'datetime',
        type: 'date',
        format: 'YYYY-MM-DD',
        picker_utc: true,
      };
    if (part.format === undefined || part.pattern !== undefined)
      return {
        ...base,
        required: part.pattern !== undefined || base.required,
        widget: (part.maxLength ?? 0) > LONGEST_LINE ? 'text' : 'string',
        use_emoji_autocomplete: false,
        ...(part.maxLength === undefined ? {} : { maxlength: part.maxLength }),
        ...patternOf(part),
      };
  }
  throw new Error(
    `The form for editors has no way to show the field "${path.join('.')}": teach src/domain/form-fields.ts.`,
  );
}

/**
 * The form's fields for front matter, made of its schema: one for each, with its words, its limits and what it may name.
 *
 * @throws when a field is of a kind that the form cannot show
 */
export function formFields(schema: z.ZodObject, choices: FormChoices): FormField[] {
  const whole = partSchema.parse(z.toJSONSchema(schema, { io: 'output' }));
  return Object.entries(whole.properties ?? {}).map(([name, part]) => formField(name, part, [name], choices));
}
