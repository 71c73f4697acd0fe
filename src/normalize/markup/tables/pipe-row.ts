/** A row of a Markdown table from the texts of its cells. */
export const pipeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
