import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
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
  /** Who published it, as readers know the name: "Zippia". */
  publisher: z.string().min(1),
  /** The article's own title, as it stands there. */
  title: z.string().min(1),
  /** The address of the article itself. */
  url: z.url(),
  kind: sourceKindSchema,
  /** When the publisher says it was published or last revised; null where the text does not say. */
  published: partialDateSchema.nullable(),
  /** What the text lets one tell of its age, in our words; null where it tells nothing. */
  dating: z.string().min(1).nullable(),
  /** The day on which its text reached us. It is not known to be the day it was taken from the web. */
  accessed: calendarDateSchema,
  /** SHA-256 of the article's text as we read it, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits'),
  /** What may be done with the article's text. Its facts are nobody's. */
  license: z.string().min(1),
});

/** A source as the records name it: its id (the fact sheet's file name) with its front matter. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  ...sourceFrontMatterSchema.shape,
});

export type Source = z.infer<typeof sourceSchema>;
