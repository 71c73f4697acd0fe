import type { CalendarDate } from './calendar-date.ts';

// The day of access put into the text of a file that was written without it. The result is what bibtexEntry and cslText write
// when they are given the day.

/** An entry of BibTeX with the day of access. */
export function bibtexAccessed(entry: string, day: CalendarDate): string {
  return entry.replace(/\n\}\s*$/, `\n  urldate = {${day}},\n}\n`);
}

/** CSL-JSON of one work with the day of access. Only the layout has line breaks, so no title can be taken for the field. */
export function cslAccessed(text: string, day: CalendarDate): string {
  const parts = day.split('-').map(Number).join(', ');
  return text.replace(
    '\n    "URL":',
    `\n    "accessed": {\n      "date-parts": [[${parts}]]\n    },\n    "URL":`,
  );
}
