import { z } from 'zod';

/**
 * A day, "2026-11-22". YAML readers of the older kind, such as Astro's, hand over a Date for an unquoted day; it is taken
 * back to the day that was written, which such readers place at midnight UTC.
 */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

export type CalendarDate = z.infer<typeof calendarDateSchema>;
