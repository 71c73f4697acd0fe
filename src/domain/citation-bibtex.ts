import type { CalendarDate } from './calendar-date.ts';
import { type CitedWork, citationKey, onOneLine } from './citation.ts';
import { formatPartialDate } from './date-words.ts';
import { SITE_NAME } from './site-name.ts';

/** What each sign that LaTeX gives a meaning is written as. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as it may stand in a field of BibTeX. */
export function bibtexText(text: string): string {
  return onOneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => LATEX[sign] ?? sign);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work as an entry of BibTeX, in the one type that every style knows. The field `urldate` holds the day of access; where
 * that is not known the field is left out, since a placeholder would be printed as if it were a date.
 * @returns the entry, with a line break at the end
 */
export function bibtexEntry(work: CitedWork, accessed: CalendarDate | null): string {
  const [year, month] = work.date?.split('-') ?? [];
  const fields: [name: string, value: string][] = [
    // Two pairs of braces: a name that is not to be parted, and a title that keeps its capitals.
    ['author', `{{${bibtexText(SITE_NAME)}}}`],
    ['title', `{{${bibtexText(work.title)}}}`],
    ...(year === undefined ? [] : [['year', `{${year}}`] as [string, string]]),
    ...(month === undefined ? [] : [['month', MONTHS[Number(month) - 1] ?? ''] as [string, string]]),
    ...(work.date === null
      ? []
      : [['note', `{Data as of ${formatPartialDate(work.date)}}`] as [string, string]]),
    ['url', `{${work.address}}`],
    ...(accessed === null ? [] : [['urldate', `{${accessed}}`] as [string, string]]),
  ];
  return `@misc{${citationKey(work)},\n${fields.map(([name, value]) => `  ${name.padEnd(7)} = ${value},\n`).join('')}}\n`;
}

/** The file of a work: its entry, and before it what the file cannot know. What stands outside an entry is a comment. */
export function bibtexFile(work: CitedWork): string {
  return `% Add the day on which you read the page: urldate = {YYYY-MM-DD}\n${bibtexEntry(work, null)}`;
}
