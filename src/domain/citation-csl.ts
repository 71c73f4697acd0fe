import type { CalendarDate } from './calendar-date.ts';
import { type CitedWork, citationKey, onOneLine } from './citation.ts';
import { SITE_NAME } from './site-name.ts';

interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/**
 * A work as CSL-JSON: those parts of https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json that a page of
 * this site has.
 */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: [{ literal: string }];
  /** The day of the data. */
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: 'en-US';
}

function dateParts(day: CalendarDate): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/**
 * A work as an item of CSL-JSON. The site is named as the author alone: named as the container too, most styles would print
 * it twice. Dates that are not known are left out.
 */
export function cslItem(work: CitedWork, accessed: CalendarDate | null): CslItem {
  return {
    id: citationKey(work),
    type: 'webpage',
    title: onOneLine(work.title),
    author: [{ literal: SITE_NAME }],
    ...(work.date === null ? {} : { issued: dateParts(work.date) }),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    URL: work.address,
    language: 'en-US',
  };
}

/** CSL-JSON is a list of items: the text of the file of one work. */
export function cslText(work: CitedWork, accessed: CalendarDate | null): string {
  const text = JSON.stringify([cslItem(work, accessed)], null, 2);
  // A day on one line. Only the layout has line breaks, so that no title can be meant.
  const days = text.replace(/\[\n\s+\[\n\s+(\d+),\n\s+(\d+),\n\s+(\d+)\n\s+\]\n\s+\]/g, '[[$1, $2, $3]]');
  return `${days}\n`;
}
