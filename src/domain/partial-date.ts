import { z } from 'zod';

/** A date as exact as its source makes it: "2024", "2024-05" or "2024-05-17". Never filled up to a day. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is "2024", "2024-05" or "2024-05-17"',
  );

export type PartialDate = z.infer<typeof partialDateSchema>;
