import type { z } from 'zod';

/** A file that is about to be written, and what the editor is told. */
export interface Plan {
  /** Path from the root, with forward slashes. */
  file: string;
  text: string;
  /** What was done that the editor did not ask for in so many words, or has to know. */
  notes: readonly string[];
  /** What comes next besides the commands that always follow. */
  next: readonly string[];
  /** Whether the new file is of a kind that the check can be asked about by itself. */
  isSheet: boolean;
}

/** Why nothing is written: what stands in the way, or how the command was incomplete. */
export class NotMade extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A command that is incomplete or wrong, with everything that is missing and wrong at once. */
export function incomplete(
  what: string,
  { missing, wrong }: { missing: readonly string[]; wrong: readonly string[] },
): NotMade {
  const parts = [
    `${what} was not written.`,
    ...(wrong.length > 0 ? ['This will not do:', ...wrong.map((line) => `  ${line}`)] : []),
    ...(missing.length > 0 ? ['This is missing:', ...missing.map((line) => `  ${line}`)] : []),
  ];
  return new NotMade(2, parts.join('\n'));
}

/** What a schema says against fields, each under the flag that fills it. */
export function schemaFaults(
  schema: z.ZodType,
  fields: unknown,
  flagOf: Readonly<Record<string, string>>,
): string[] {
  const { error } = schema.safeParse(fields);
  return (error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0] ?? '');
    return `--${flagOf[field] ?? field}: ${message}.`;
  });
}
