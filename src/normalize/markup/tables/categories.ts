import { categoryOf } from './category-of.ts';
import { pipeRow } from './pipe-row.ts';

const CATEGORY_AMOUNT =
  /\s((?:(?:[A-Z]{0,3}[$€£₹]|R[sS]?\.?|INR)\s?)?\d[\d,.]{2,12}(?:\s?[-–—]\s?(?:(?:[A-Z]{0,3}[$€£₹]|R[sS]?\.?|INR)\s?)?\d[\d,.]{2,12})?)$/u;
const NO_AMOUNT = /\s(?:(?:required )?data (?:not (?:found|available)|awaited)|n\/a|-|–)$/i;
/** "Category Experience Median salary (INR)": the category, what its rows are split by, and the pay. */
const CATEGORY_HEAD =
  /^(Category|Job(?: Title| Category| Profile)?|Profession|Occupation|Role|Position|Title|Designation) (\p{L}[\p{L} ]{2,30}?) ((?:(?:Average|Median|Mean|Annual|Yearly|Monthly|Hourly) ){0,3}(?:salary|pay|wages?)\b.{0,20})$/iu;

/**
 * A table whose borders were lost and in which a category is named on the first of its rows alone, those below it being
 * indented: "Bakers Less than a year Rs 180,000", "  1-4 years Rs 240,000". Each row belongs to the category above it, which
 * ends with the noun of a job. Gives its rows with pipes and the category on each, or null where `at` begins none.
 */
export function splitCategories(lines: readonly string[], at: number): string[] | null {
  const head = CATEGORY_HEAD.exec((lines[at] ?? '').trim());
  if (head === null) return null;
  const rows: string[][] = [];
  let category = '';
  let isIndented = false;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.length > 160 || line.trim() === '') break;
    const amount = CATEGORY_AMOUNT.exec(line.trimEnd())?.[1] ?? '';
    if (amount === '' && !NO_AMOUNT.test(line.trimEnd())) break;
    const text = line.trimEnd().replace(amount === '' ? NO_AMOUNT : CATEGORY_AMOUNT, '');
    if (/^\s{2,}\S/.test(line)) isIndented = true;
    else category = categoryOf(text);
    if (category === '') break;
    const label = /^\s/.test(line) ? text.trim() : text.slice(category.length).trim();
    rows.push([category, label, amount]);
  }
  return rows.length < 3 || !isIndented ? null : [['Job', ...head.slice(2, 4)], ...rows].map(pipeRow);
}
