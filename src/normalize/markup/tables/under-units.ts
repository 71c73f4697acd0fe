import { pipeRow } from './pipe-row.ts';

/** "Province Low ($/hour) Median ($/hour)": cells of a head that end in the unit of their column in brackets. */
const UNIT_CELL = /[^()]+\((?:[A-Z]{0,3}[$€£₹]|[A-Z]{3}\b|EURO?S?\b|Rs\b)[^()]{0,12}\)/gu;
/** Where the name of the first column of figures begins, behind that of the labels. */
const MEASURE =
  /(?<=\S )(?:low|lowest|min|minimum|median|mean|average|avg|hourly|weekly|monthly|annual|yearly|base|total|starting|pay|salary|wage)\b/i;

/**
 * A table whose borders were lost and whose head gives the unit of each column, so that its numbers bear no sign:
 * "Alberta 24.00 37.00 48.00". Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitUnderUnits(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > 200 || !head.endsWith(')')) return null;
  // "Experience (Years) Lowest Pay (Rs) Highest Pay (Rs)": a bracket of the corner is no unit of money.
  const gloss =
    /^\p{L}[\p{L} ]{1,30}\((?![A-Z]{3}\)|EUROS?\))[\p{L} ]{3,20}\)\s(?=.*\))/u.exec(head)?.[0] ?? '';
  const cells = [...head.slice(gloss.length).matchAll(UNIT_CELL)].map(([cell]) => cell.trim());
  const [first = ''] = cells;
  const corner = first.search(MEASURE);
  if (cells.length < 2 || cells.join(' ') !== head.slice(gloss.length) || (corner < 1 && gloss === ''))
    return null;
  const rows = [
    gloss === ''
      ? [first.slice(0, corner).trim(), first.slice(corner), ...cells.slice(1)]
      : [gloss.trim(), ...cells],
  ];
  for (let next = at + 1; next < lines.length; next++) {
    // "35,000 - 82,000" is one cell.
    const words = (lines[next] ?? '')
      .trim()
      .replace(/(?<=\d) ?([-–]) ?(?=\d)/g, '$1')
      .split(/\s+/u, 40);
    const label = words.slice(0, -cells.length).join(' ');
    const figures = words.slice(-cells.length);
    // "0-2", "10+" under "Experience (Years)" are labels, too.
    const isLabel =
      /\p{L}$/u.test(label) || (gloss !== '' && /^\d{1,2}(?:\s?[-–]\s?\d{1,2}|\+)?$/.test(label));
    if (
      !isLabel ||
      !figures.every((figure) => /^(?:[\d.,]{1,12}(?:[-–][\d.,]{1,12})?|N\/A|-|–)$/u.test(figure))
    )
      break;
    rows.push([label, ...figures]);
  }
  return rows.length < 3 ? null : rows.map(pipeRow);
}
