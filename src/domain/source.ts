import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { field } from './field.ts';
import { partialDateSchema } from './partial-date.ts';
import { SOURCE_KINDS } from './source-kind.ts';

const sourceKindSchema = z.enum(
  Object.keys(SOURCE_KINDS) as [keyof typeof SOURCE_KINDS, ...(keyof typeof SOURCE_KINDS)[]],
);

export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a source id is kebab-case and is the name of its fact sheet');

/** The front matter of a fact sheet: where its facts came from. Strict, so that a mistyped field is caught. */
export const sourceFrontMatterSchema = z.strictObject({
  publisher: field(z.string().min(1), {
    says: 'Who published it, as readers know the name.',
    good: 'Zippia',
    bad: '',
  }),
  title: field(z.string().min(1), {
    says: 'The article’s own title, as it stands there.',
    good: 'What Does a Key Account Manager Do?',
    bad: '',
  }),
  url: field(z.url(), {
    says: 'The address of the article itself.',
    good: 'https://publisher.example/key-account-manager',
    bad: 'publisher.example',
  }),
  kind: field(sourceKindSchema, {
    says: 'What it is, so that a reader can weigh it.',
    good: 'career-guide',
    bad: 'blog',
  }),
  published: field(partialDateSchema.nullable(), {
    says: 'When the publisher says it was published or last revised; null where the text does not say.',
    good: '2024-05',
    bad: 'May 2024',
  }),
  dating: field(z.string().min(1).nullable(), {
    says: 'What the text lets one tell of its age, in our words; null where it tells nothing.',
    good: 'It gives growth through 2031, so that it is from 2022 or later.',
    bad: '',
  }),
  accessed: field(calendarDateSchema, {
    says: 'The day on which its text reached us. It is not known to be the day it was taken from the web.',
    good: '2026-11-21',
    bad: '2026-11',
  }),
  sha256: field(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits'), {
    says: 'SHA-256 of the article’s text as we read it. `npm run new -- source` works it out.',
    good: 'bd07bb3db0f6e2349f562a6337fc040eb0e3e58a3e60d39a827091de1f8ff636',
    bad: 'unknown',
  }),
  license: field(z.string().min(1), {
    says: 'What may be done with the article’s text. Its facts are nobody’s.',
    good: 'All rights reserved by the publisher; only facts are carried over here.',
    bad: '',
  }),
});

/** A source as the records name it: its id (the fact sheet's file name) with its front matter. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  ...sourceFrontMatterSchema.shape,
});

export type Source = z.infer<typeof sourceSchema>;
