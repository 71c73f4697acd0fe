import type { CalendarDate } from '../../domain/calendar-date.ts';

/** Today where the reader is: "2026-11-23". */
export function readingDay(now = new Date()): CalendarDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
