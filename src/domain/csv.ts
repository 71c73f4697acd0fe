/** A value of a cell; null is an empty cell. */
export type CsvValue = string | number | null;

/** What a spreadsheet takes for the start of a formula, full-width forms included (https://owasp.org/www-community/attacks/CSV_Injection). */
const STARTS_FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  // A number is no formula, however it starts.
  const text = typeof value === 'string' && STARTS_FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a CSV file (RFC 4180): a head of column names, one line a row, each line ended by CR LF. A text that a spreadsheet
 * would run as a formula is made harmless by an apostrophe before it.
 * @param columns the names of the columns, which are the keys of the rows
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvValue>>[],
): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}
