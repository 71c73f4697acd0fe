import { z } from 'zod';

/** What an editor is told of a field. */
export interface FieldWords {
  /** What stands there, as a sentence. */
  says: string;
  /** A value that is taken. */
  good: unknown;
  /** A value that is refused. */
  bad: unknown;
}

/** The good and the bad example of each field that editors write; `description` is with zod itself. */
export const FIELD_EXAMPLES = z.registry<{ good: unknown; bad: unknown }>();

/** A field that editors write, with its words: the documentation and the schemas for editors’ tools are made of them. */
export function field<Schema extends z.ZodType>(schema: Schema, { says, good, bad }: FieldWords): Schema {
  const described = schema.describe(says);
  FIELD_EXAMPLES.add(described, { good, bad });
  return described;
}
