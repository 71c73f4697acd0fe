import type { PartialDate } from '../../domain/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_YEAR =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,? ((?:19|20)\d{2})\b/;
const YEAR =
  /(?:\b(?:in|as of|since|for|during|from|of|by|early|late|mid-)\s?|^\s*|\()((?:19|20)\d{2})(?=\b(?!\s?[-–]\s?\d{2,4}|\/|,\d))(?!\s(?:to|and|through)\s(?:19|20)\d{2})/i;

/** What time the text speaks of: "May 2024" → "2024-05", "in 2024", "2024 Median Pay" → "2024"; else null. */
export function findAsOf(text: string): PartialDate | null {
  const month = MONTH_YEAR.exec(text);
  const name = month?.[1];
  if (name !== undefined && month?.[2] !== undefined) {
    const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return `${month[2]}-${String(index).padStart(2, '0')}`;
  }
  return YEAR.exec(text)?.[1] ?? null;
}
