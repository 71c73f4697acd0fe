import type { CoverageLine, LineFate } from '../domain/coverage.ts';
import { isRow, shapeOf } from './markup/line-shape.ts';

/** Text that holds digits and yet no figure of the job: idioms, ordinals, dates, codes, addresses. */
const NO_FIGURES: readonly RegExp[] = [
  /\b\d{2}-\d{4}(?:\.\d{2})?\b/g,
  /https?:\/\/\S{1,400}|www\.\S{1,400}/gi,
  /\b\d{1,2}\s?\/\s?7\b|\b360(?:-degree|°| degree)s?/gi,
  /\b(?:step|part|chapter|section|zone|level|tier|phase|tip|no\.|number|top|page|figure|table|grade|class|series|type|web|version|question)\s?#?\d{1,3}\b/gi,
  /\b\d{1,3}(?:st|nd|rd|th)\b/gi,
  /\b[A-Za-z]{1,4}\d{1,2}[A-Za-z]{0,3}\b|\b\d{1,2}[A-Z]\b|\b401\s?\(k\)/g,
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}(?:,|\b)/g,
  /\b(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?(?:s\b|\b)/g,
  /(?:\+?\d{1,3}[\s.-])?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/g,
  /^\s*(?:\\?\d{1,2}[.)])\s/g,
  /^\s*\d{1,2}\s*$/g,
  // Counts of other things than work: "wage estimates for over 800 occupations".
  /\b\d[\d,]*\+? (?:\w+ )?(?:occupations|countries|pages|articles|questions|categories|websites|minutes?|words|publications|episodes|sections|templates|languages)\b/gi,
  /\b24 hours a day\b|\b7 days a week\b/gi,
];

/** Whether a line holds a figure that a reader would want as a record: digits, idioms and dates set aside. */
export function holdsFigure(line: string): boolean {
  if (!/\p{Nd}/u.test(line)) return false;
  let rest = line.slice(0, 200_000);
  for (const pattern of NO_FIGURES) rest = rest.replace(pattern, ' ');
  return /\p{Nd}/u.test(rest);
}

export interface LineNotes {
  /** Lines of headings, and of the first rows of tables. */
  readonly headings: ReadonlySet<number>;
  readonly citations: ReadonlySet<number>;
  readonly navigation: ReadonlySet<number>;
  /** Lines whose figures were understood, every one, and are no record of a role. */
  readonly understood: ReadonlySet<number>;
}

/** Says of every line, once and in order, what became of it. `records` are those with their lines. */
export function coverLines(
  lines: readonly string[],
  records: readonly { id: string; lines: readonly number[] }[],
  notes: LineNotes,
): CoverageLine[] {
  const byLine = new Map<number, string[]>();
  for (const { id, lines: at } of records)
    for (const line of at) {
      const ids = byLine.get(line);
      if (ids === undefined) byLine.set(line, [id]);
      else ids.push(id);
    }
  return lines.map((text, index) => {
    const line = index + 1;
    const ids = byLine.get(line) ?? [];
    return { line, as: fateOf(text, line, ids, notes), records: ids };
  });
}

function fateOf(text: string, line: number, ids: readonly string[], notes: LineNotes): LineFate {
  if (ids.length > 0) return 'fact';
  if (text.trim() === '' || /^[\s|:-]+$/.test(text)) return 'blank';
  if (notes.citations.has(line)) return 'citation';
  if (notes.navigation.has(line)) return 'navigation';
  if (notes.headings.has(line)) return 'heading';
  if (holdsFigure(text) && !notes.understood.has(line)) return 'unread';
  if (
    /->|<-|^(?:back to|skip to|home\b.*\/|share|print|menu|search|log ?in|sign ?up|subscribe|explore|find|browse|advertisement)\b/i.test(
      text.trim(),
    ) &&
    text.length < 80
  )
    return 'navigation';
  return shapeOf(text) === 'short' && !isRow(text) ? 'navigation' : 'prose';
}
