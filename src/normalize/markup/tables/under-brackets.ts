import { pipeRow } from './pipe-row.ts';

const UNIT_IN_BRACKETS = /\((?:in )?(?:Rs\.?|INR|[$€£₹])\)/gu;
const GROUPED = '\\d{1,3}(?:,\\d{2,3})*,\\d{3}';
const GROUPED_CELL = `(${GROUPED}(?:\\s?[-–—]\\s?${GROUPED})?)`;

/**
 * A table of jobs whose cells were run together and whose head gives the unit of each column of numbers in brackets:
 * "RoleSalary Range (in Rs)Median (in Rs)" over "Sous Chef301,700-1,024,600526,300". Gives its rows with pipes, or null where
 * `at` begins none.
 */
export function splitUnderBrackets(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim();
  const columns = head.length > 140 ? 0 : (head.match(UNIT_IN_BRACKETS) ?? []).length;
  const names = head.split(/(?<=[\p{Ll})])(?=\p{Lu})/u);
  if (columns < 2 || names.length !== columns + 1) return null;
  const pattern = new RegExp(`^(\\p{Lu}[^\\d$€£₹]{1,60}?)${GROUPED_CELL.repeat(columns)}$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const match = line.length > 160 ? null : pattern.exec(line);
    if (match === null) break;
    rows.push(match.slice(1).map((cell) => cell.trim()));
  }
  return rows.length < 2 ? null : [names, ...rows].map(pipeRow);
}
