import { isJobName } from '../roles/role-words.ts';
import type { Block, Table } from './blocks.ts';
import type { SpannedText } from './spanned-text.ts';

type Row = readonly SpannedText[];

/**
 * Parts tables that hold several: where the head comes again with the name of another job in its corner ("Architect | 10% | 50% | 90%",
 * and below "Interior Designer | 10% | 50% | 90%"), and where a row is nothing but the name of a job over rows of its own. Each part
 * keeps the head; the job of such a row becomes its caption.
 */
export const partTables = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): readonly Block[] => (block.kind === 'table' ? partsOf(block) : [block]));

function partsOf(table: Table): Table[] {
  const [head, ...body] = table.rows;
  if (head === undefined || head.length < 3) return [table];
  const parts: Row[][] = [[head]];
  for (const [index, row] of body.entries()) {
    const hasRowsBelow = body[index + 1]?.slice(1).some(({ text }) => text !== '') === true;
    if (hasRowsBelow && isHeadAgain(row, head)) parts.push([row]);
    else if (hasRowsBelow && isRowOfJob(row)) parts.push([row, head]);
    else parts.at(-1)?.push(row);
  }
  const [first, ...others] = parts;
  // Over the first job stands the head alone.
  const whole = first !== undefined && first.length > 1 ? parts : others;
  return parts.length === 1 ? [table] : whole.map((rows) => ({ ...table, rows }));
}

const isHeadAgain = (row: Row, head: Row): boolean =>
  row.length === head.length &&
  isJobName(row[0]?.text ?? '') &&
  head.slice(1).some(({ text }) => text !== '') &&
  head.every(({ text }, column) => column === 0 || text === row[column]?.text);

const isRowOfJob = (row: Row): boolean =>
  isJobName(row[0]?.text ?? '') && row.slice(1).every(({ text }) => text === '');
