/** A row: no quotes, or quotes in pairs, which may hold the end of a line. */
const ROW = /(?:[^"\r\n]|"[^"]*")+/g;

/** The rows of a CSV file (RFC 4180) as they stand there, its head first, without the ends of lines between them. */
export function csvRowTexts(csv: string): string[] {
  return csv.match(ROW) ?? [];
}
