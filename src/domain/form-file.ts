import { readParts, writeParts } from './kept-front-matter.ts';

/** The name of our way to read and write a file, under which the form's script registers it. */
export const KEPT_FORMAT = 'mdx-as-written';

/** The field that carries a file's text as it was read, so that what is not edited can be written back as it stood. */
export const ORIGINAL_FIELD = 'originalText';

/** The field that holds what stands below the front matter. */
export const BODY_FIELD = 'body';

/** A file's values as the form holds them: its fields, the text below them, and the file as it was read. */
export function fromFile(text: string): Record<string, unknown> {
  const { fields, body } = readParts(text);
  return { ...fields, [BODY_FIELD]: body, [ORIGINAL_FIELD]: text };
}

/** The file that the form saves: as it was read, save for what has another value now. */
export function toFile({
  [BODY_FIELD]: body,
  [ORIGINAL_FIELD]: original,
  ...fields
}: Record<string, unknown>): string {
  return writeParts(typeof original === 'string' ? original : null, {
    fields,
    body: typeof body === 'string' ? body : '',
  });
}
