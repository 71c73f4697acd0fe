import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { comparisonVerdictSchema } from '../../src/domain/comparison-verdict.ts';
import { field } from '../../src/domain/field.ts';
import { formConfig, formPolicy } from '../../src/domain/form-config.ts';
import { type FormField, formFields } from '../../src/domain/form-fields.ts';
import { formSettings } from '../../src/domain/form-settings.ts';
import { ROLE_FIELDS, SOURCE_FIELDS } from '../../src/domain/reference-fields.ts';
import { roleProfileSchema } from '../../src/domain/role-profile.ts';
import { ROOT } from '../setup/sites.ts';

const CHOICES = {
  roles: [
    { value: 'baker', label: 'Baker' },
    { value: 'miller', label: 'Miller' },
  ],
  sources: [{ value: 'guild-of-bakers', label: 'guild-of-bakers' }],
};
const settings = formSettings({ ADMIN_REPOSITORY: 'careers/side-by-side' });
if (settings === null) throw new Error('the tests need settings');
const config = formConfig(settings, CHOICES, {
  site: 'https://careers.example/side-by-side',
  base: '/side-by-side',
});

/** Every field with those within it, under the way to it: "nearest.*.role". */
function withInner(fields: readonly FormField[], before = ''): [string, FormField][] {
  return fields.flatMap((each) => [
    [`${before}${each.name}`, each] as [string, FormField],
    ...('fields' in each ? withInner(each.fields, `${before}${each.name}.*.`) : []),
  ]);
}

test('the configuration is one that the installed form understands', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
  );
  const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(
    z.record(z.string(), z.unknown()).parse(schema),
  );
  validate(config);
  expect(validate.errors).toBeNull();
});

describe.each([
  ['profiles', roleProfileSchema],
  ['comparisons', comparisonVerdictSchema],
])('the form of %s', (_name, schema: z.ZodObject) => {
  const fields = formFields(schema, CHOICES);
  const all = withInner(fields);

  test('has every field of the schema, in its order, and no other', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  });

  test.each(Object.entries<z.ZodType>(schema.shape))('says of %s what the schema says', (name, part) => {
    expect(fields.find((each) => each.name === name)?.hint).toBe(part.description);
  });

  test('offers choices wherever the check wants a role or a source, and nowhere else', () => {
    const chosen = all.filter(([, each]) => each.widget === 'select').map(([path]) => path);
    const named = [...ROLE_FIELDS, ...SOURCE_FIELDS].map((path) => path.join('.').replace(/\.\*$/, ''));
    const present = named.filter((path) => all.some(([each]) => each === path));
    expect([...chosen].sort()).toEqual([...present].sort());
  });

  test('takes the longest text that the schema takes, and refuses a longer one', () => {
    const { summary } = schema.shape;
    const shown = fields.find(({ name }) => name === 'summary');
    const pattern = new RegExp(shown?.pattern?.[0] ?? '$^');
    for (const length of [0, 1, 50, 160, 199, 200, 201, 240, 241])
      expect(pattern.test('x'.repeat(length)), `${length} characters`).toBe(
        (summary as z.ZodType | undefined)?.safeParse('x'.repeat(length)).success,
      );
  });

  test('carries the text and the file as it was read', () => {
    const collection = config.collections.find(({ fields: own }) => own[0]?.name === fields[0]?.name);
    expect(collection?.fields.slice(-2)).toMatchObject([
      { name: 'body', widget: 'text' },
      { name: 'originalText', widget: 'hidden' },
    ]);
  });
});

describe('a schema that changes', () => {
  const words = { says: 'What it is.', good: 'Bread', bad: '' };

  test('changes the form: a new field is in it', () => {
    const schema = roleProfileSchema.extend({ trade: field(z.string().min(1).max(30), words) });
    expect(formFields(schema, CHOICES).at(-1)).toEqual({
      name: 'trade',
      label: 'Trade',
      hint: 'What it is.',
      required: true,
      widget: 'string',
      use_emoji_autocomplete: false,
      maxlength: 30,
      pattern: ['^[^\\n]{1,30}$', 'On one line, 30 characters at most.'],
    });
  });

  test('with a kind of field that the form cannot show is told of', () => {
    const schema = roleProfileSchema.extend({ openings: field(z.number(), { ...words, good: 1 }) });
    expect(() => formFields(schema, CHOICES)).toThrow(
      'The form for editors has no way to show the field "openings": teach src/domain/form-fields.ts.',
    );
  });

  test('in a tag that it speaks of is shown with the tag', () => {
    const schema = z.strictObject({ note: field(z.string(), { ...words, says: 'As <Note> is.' }) });
    expect(formFields(schema, CHOICES)[0]?.hint).toBe('As &lt;Note> is.');
  });
});

describe('the form', () => {
  test('adds and deletes no page, and leaves the roles that a file is named after alone', () => {
    for (const collection of config.collections)
      expect(collection).toMatchObject({ create: false, duplicate: false, delete: false });
    expect(config.collections[1]?.fields[0]).toMatchObject({ name: 'roles', readonly: true, min: 2, max: 2 });
  });

  test('signs in by access token alone where no service for it is named', () => {
    expect(config.backend).toEqual({
      name: 'github',
      repo: 'careers/side-by-side',
      branch: 'main',
      auth_methods: ['token'],
      commit_messages: { update: 'Edit {{path}} in the form' },
    });
    const own = { ...settings, api: 'https://git.example/api/v3', signIn: 'https://auth.example' };
    expect(formConfig(own, CHOICES, { site: 'https://careers.example', base: '' }).backend).toMatchObject({
      api_root: 'https://git.example/api/v3',
      base_url: 'https://auth.example',
      auth_methods: ['oauth', 'token'],
    });
  });

  test('may ask the code host’s API, and nobody else', () => {
    expect(formPolicy({ api: 'https://git.example/api/v3' })).toContain(
      "connect-src 'self' data: blob: https://git.example;",
    );
  });
});
