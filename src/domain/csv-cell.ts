// A spreadsheet runs a cell that starts with one of these as a formula, also after a comma in the middle of a line. The
// last four are the wide forms, which some programs read like the plain ones.
const STARTS_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as it stands in a cell of our CSV files: with an apostrophe before it where a spreadsheet would take it for a
 * formula, and one more where it already looks so guarded. Every other text stays as it is.
 */
export function guardCell(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that a guarded cell stands for: the opposite of guardCell, for every text. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && STARTS_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}
