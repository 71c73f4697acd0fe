import type { CalendarDate } from './calendar-date.ts';
import type { CitationStyle } from './citation.ts';
import { formatPartialDate } from './date-words.ts';

// Apart from the styles themselves: a page that already holds a citation needs no more than this to fill in a day.

const MLA_MONTHS = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
];

/** A day as a style writes it in running text: "November 22, 2026", or "22 Nov. 2026" in MLA. */
export function citationDay(style: CitationStyle, day: CalendarDate): string {
  if (style !== 'mla') return formatPartialDate(day);
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MLA_MONTHS[Number(month) - 1]} ${year}`;
}
