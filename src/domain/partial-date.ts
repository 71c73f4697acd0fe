import { z } from 'zod';

/** A date as exact as its source makes it: "2024", "2024-05" or "2024-05-17". Never filled up to a day. */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is "2024", "2024-05" or "2024-05-17"',
  );

export type PartialDate = z.infer<typeof partialDateSchema>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2024-05-17" → "May 17, 2024", "2024-05" → "May 2024", "2024" → "2024". */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (monthName === undefined) return year ?? date;
  return day === undefined ? `${monthName} ${year}` : `${monthName} ${Number(day)}, ${year}`;
}
