import { isJobName, wordsOf } from '../roles/role-words.ts';
import type { Block, Heading, Paragraph } from './blocks.ts';
import { isFigureAlone, shapeOf } from './line-shape.ts';
import type { SpannedText } from './spanned-text.ts';

/** More jobs than any page sets side by side. */
const MOST_COLUMNS = 4;

/**
 * A table of two jobs or more, saved with each cell on a line of its own: the jobs first, then a label and as many
 * values for each row. Makes it a table again, with a blank corner. A row belongs to it as long as its values are
 * all figures or all words, and there is a row of figures.
 */
export function joinColumns(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = tableAt(blocks, at);
    if (table !== null) {
      out.push({ kind: 'table', rows: table.rows });
      at = table.end;
      continue;
    }
    const block = blocks[at];
    if (block !== undefined) out.push(block);
    at++;
  }
  return out;
}

const VERSUS = /^(?:vs\.?|versus)$/i;

const UNIT = /^(?:per|an?)\s(?:year|month|week|day|hour)$/i;

const withUnit = (value: SpannedText, unit: Block | undefined): SpannedText =>
  unit === undefined || !isLine(unit) ? value : { ...value, text: `${value.text} ${unit.content.text}` };

/** "Under 50" over "$74,300" and "$60,150": beside sums a plain number is a label. */
const areSums = (values: readonly SpannedText[], label: SpannedText): boolean =>
  values.every(({ text }) => /^[$€£₹]/.test(text)) && !/[$€£₹]/.test(label.text);

function tableAt(
  blocks: readonly Block[],
  at: number,
): { rows: readonly (readonly SpannedText[])[]; end: number } | null {
  const heads: SpannedText[] = [];
  let between = 0;
  for (let next = at; next < blocks.length && heads.length <= MOST_COLUMNS; next++) {
    const block = blocks[next];
    // "Veterinarian", "vs", "Veterinary technician".
    if (heads.length > 0 && block !== undefined && isLine(block) && VERSUS.test(block.content.text.trim())) {
      between++;
      continue;
    }
    if (block === undefined || !isLine(block) || !isJobName(block.content.text)) break;
    heads.push(block.content);
  }
  const together = heads.length < 2 ? headsOfLine(blocks, at) : [];
  if (together.length > 0) heads.splice(0, heads.length, ...together);
  if (heads.length < 2 || heads.length > MOST_COLUMNS) return null;
  const corner: SpannedText = { text: '', starts: heads[0]?.starts.slice(0, 1) ?? [] };
  const rows: SpannedText[][] = [[corner, ...heads]];
  let end = at + (together.length > 0 ? 1 : heads.length + between);
  for (;;) {
    const row = blocks
      .slice(end, end + heads.length + 1)
      .flatMap((block) => (isLine(block) ? [block.content] : []));
    const [label, ...values] = row;
    if (
      label === undefined ||
      values.length < heads.length ||
      (isFigureAlone(label.text) && !areSums(values, label))
    )
      break;
    const figures = values.filter(({ text }) => isFigureAlone(text)).length;
    if (figures > 0 && figures < values.length) break;
    end += row.length;
    // "$66,510", "$50,290", "per year", "per year": the units of a row stand below it.
    const units = blocks
      .slice(end, end + values.length)
      .filter((block) => isLine(block) && UNIT.test(block.content.text.trim()));
    // "$121,740", "$44,180", "a year": one unit for both.
    const isOfAll = units.length === values.length || (units[0] !== undefined && units[0] === blocks[end]);
    if (isOfAll) end += units.length;
    rows.push(isOfAll ? [label, ...values.map((value) => withUnit(value, units[0]))] : row);
  }
  // Words alone may be anything; the last rows without figures are left as they were.
  while (
    rows.length > 1 &&
    !rows
      .at(-1)
      ?.slice(1)
      .every(({ text }) => isFigureAlone(text))
  ) {
    rows.pop();
    end -= heads.length + 1;
  }
  return rows.length < 2 ? null : { rows, end };
}

/** Jobs that a line sets beside each other in words: "Bakers vs Brewers", "on geologists and hydrologists". */
const COMPARED = /\s(?:vs\.?|versus|and|or|&)\s/i;

/**
 * "Bakers Brewers" on one line, the names of the columns run together: a line of nothing but jobs which another line of
 * the page sets beside each other in words. None where the line is anything else.
 */
function headsOfLine(blocks: readonly Block[], at: number): SpannedText[] {
  const line = blocks[at];
  if (line === undefined || !isLine(line)) return [];
  const { text, starts } = line.content;
  if (!isLettersOnly(text) || wordsOf(text).length > 3 * MOST_COLUMNS) return [];
  for (const other of blocks.slice(0, 40)) {
    const sides = isLine(other) ? sidesOf(other.content.text) : [];
    const isSame = sides.length >= 2 && sides.join(' ').toLowerCase() === text.trim().toLowerCase();
    if (isSame) return sides.map((side) => ({ text: side, starts: starts.slice(0, 1) }));
  }
  return [];
}

const isLettersOnly = (text: string): boolean => /^[\p{L} -]+$/u.test(text);

/** The names on both sides of "vs" or "and" in a title. */
function sidesOf(text: string): string[] {
  if (text.length > 120 || !COMPARED.test(text)) return [];
  return text
    .replace(/[:?].*$/u, '')
    .split(/\s(?:vs\.?|versus|and|or|&)\s|,\s/i)
    .map((side) => side.trim());
}

/** A short line by itself, whatever was made of it. */
const isLine = (block: Block): block is Heading | Paragraph =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  (isFigureAlone(block.content.text) || shapeOf(block.content.text) === 'short');
