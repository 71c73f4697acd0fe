import { isCurrencyCode } from '../mentions/find-money.ts';
import { areOfNoun, OVER_OTHER_NAMES } from '../roles/other-names.ts';
import { isJobName } from '../roles/role-words.ts';
import { type Block, type Item, type Paragraph, textOf } from './blocks.ts';
import { isDateLine, isFigureAlone, shapeOf } from './line-shape.ts';
import { lineAt } from './spanned-text.ts';

/**
 * Plain text has no heading marks: a short line that stands over prose, a list or a table is one. A short line
 * that stands beside a figure of its own is the label of a card ("Median pay", then "$61,240") and stays a
 * paragraph.
 *
 * Takes and gives blocks; Markdown that brings its own headings is given back as it is.
 */
export function nameHeadings(blocks: readonly Block[]): Block[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return [...blocks];
  let isFirst = true;
  const stacked = stackedBlocks(blocks);
  const overCards = namesOverCards(blocks);
  const named = blocks.map((block, index): Block => {
    const titled = jobOverProse(block, blocks[index + 1]);
    if (titled !== null) return { kind: 'heading', level: 2, content: titled.content };
    // "+ Where do dental assistants earn the most?" as a point that opens on its answer.
    if (block.kind === 'item' && isAsked(block.content.text) && blocks[index + 1]?.kind === 'paragraph')
      return { kind: 'heading', level: 2, content: block.content };
    if (block.kind !== 'paragraph' || !couldTitle(block.content.text)) return block;
    if (overCards.has(block)) return { kind: 'heading', level: 2, content: block.content };
    const next = blocks[index + 1];
    const previous = blocks[index - 1];
    if (isFirst) {
      isFirst = false;
      // "1. Welder" over the first of several sections is no title of the page.
      const isSection = /^1[.)]\s/.test(block.content.text) && goesOnNumbered(blocks, index);
      return { kind: 'heading', level: isSection ? 2 : 1, content: block.content };
    }
    if (next === undefined || isOtherNames(block, previous)) return block;
    // A question is asked over an answer; it labels no figure.
    if (/\?$/.test(block.content.text)) return { kind: 'heading', level: 2, content: block.content };
    if (PARTED_BY.test(block.content.text.trim()) && !isAdjacent(previous, block))
      return { kind: 'heading', level: 2, content: block.content };
    // "Community stations: unpaid, as a rule" over "Local commercial: £18,000": one of a list of labels, whose words stand for a sum.
    if (
      SAYS_OF_LABEL.test(block.content.text) &&
      isAdjacent(block, next) &&
      /:\s.*[$€£₹]\s?\d/.test(textOf(next))
    )
      return block;
    if (stacked.has(block)) return block;
    if (isFigureBlock(next) || (isFigureBlock(previous) && isCardTail(blocks, index))) return block;
    return { kind: 'heading', level: 2, content: block.content };
  });
  return withinNumbered(named);
}

/** Whether a point of a list is one question: with a question word, and nothing behind its mark. */
const isAsked = (text: string): boolean =>
  text.length <= 120 &&
  /^(?:how|what|where|which|who|why|when|is|are|do|does|can|should)\b[^.?!]*\?$/i.test(text.trim());

/** "By city", "By years of experience": a line that heads figures which are parted so, even where no heading is marked. */
const PARTED_BY =
  /^by (?:city|cities|state|region|province|country|location|industry|sector|employer|company|experience|years?(?: of experience)?|level|seniority|education|degree|qualification|certificat(?:e|ion)|licen[cs]e|speciali[sz]ation|specialty|age|gender)$/i;

/** "Community stations: unpaid, as a rule": a label, and words in small letters. */
const SAYS_OF_LABEL = /^\p{Lu}[^:$€£₹]{2,40}:\s\p{Ll}/u;

/** "1. Analyst", "First rung", "2. Senior analyst": what stands between two numbered titles belongs to the section of the first. */
function withinNumbered(blocks: readonly Block[]): Block[] {
  const numberOf = (block: Block): number | null => {
    const number = block.kind === 'heading' ? /^(\d{1,2})[.)]\s/.exec(block.content.text)?.[1] : undefined;
    return number === undefined ? null : Number(number);
  };
  const lastAt = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    const number = numberOf(block);
    if (number !== null) lastAt.set(number, index);
  }
  let open: number | null = null;
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block;
    const own = numberOf(block);
    open = own ?? open;
    const isLettered = /^[a-z][.)]\s/.test(block.content.text);
    const goesOn = open !== null && (lastAt.get(open + 1) ?? 0) > index;
    return own === null && !isLettered && goesOn ? { ...block, level: 3 } : block;
  });
}

/** Whether a short line with the number two stands further down. */
const goesOnNumbered = (blocks: readonly Block[], index: number): boolean =>
  blocks
    .slice(index + 1, index + 200)
    .some(
      (block) =>
        block.kind === 'paragraph' &&
        block.content.text.length <= 80 &&
        /^2[.)]\s\p{Lu}/u.test(block.content.text),
    );

/** "2. Nurse practitioner", "2. Nurse practitioners (NPs):" as a point of a list over prose about that job, or "Vet nurses:" over it: the title of what follows. */
function jobOverProse(block: Block, next: Block | undefined): Item | Paragraph | null {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return null;
  const isTitle =
    block.kind === 'item' ||
    // "Vet nurses:" on a line of its own.
    (/:$/.test(block.content.text) &&
      next?.kind === 'paragraph' &&
      /\p{Ll}{2}[.!?](?:\s|$)/u.test(next.content.text));
  return isTitle &&
    next?.kind === 'paragraph' &&
    /^\p{Lu}/u.test(block.content.text) &&
    isJobName(block.content.text.replace(/:$/, '').replace(/\s?\([^()]{1,40}\)$/, ''))
    ? block
    : null;
}

/** "Kennel worker, cattery worker" right under "Animal care worker": other names of the job that the line above names. */
function isOtherNames(block: Paragraph, above: Block | undefined): boolean {
  const names = block.content.text.split(/,\s/);
  const over = above === undefined ? '' : textOf(above);
  return (
    names.length > 1 &&
    names.every(isJobName) &&
    ((isAdjacent(above, block) && isJobName(over)) ||
      OVER_OTHER_NAMES.test(over.trim()) ||
      areOfNoun(over, names))
  );
}

/** "Getty Images", "Shelves being filled.Getty", "Studio/Shutterstock": whose a picture is. */
const PICTURE =
  /(?:^|[./|©]\s?)(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy|reuters|unsplash|pexels|afp|bloomberg)$/i;

function couldTitle(text: string): boolean {
  // A list item was made an item before: what still bears a number is a numbered title.
  if (shapeOf(text.replace(/^\d{1,2}[.)]\s/, '')) !== 'short') return false;
  if (
    /[$€£₹]\s?\d|\d\s?(?:€|£|[Ee]uros?\b|(?:EUR|GBP|USD|CAD|AUD|NZD|SGD|ZAR|INR|CHF|AED)\b)|\b(?:INR|Rs\.?|USD|EUR|GBP|AUD|CAD|CHF|SGD|ZAR|AED)\s?\d|\bR\s?\d{2}|\d\s?(?:LPA|[Ll]akhs?|[Ll]acs?)\W*$|(?:\d{3}|\d,\d{3})\.\d{2}$|\([$€£]\s?\/\s?\w+\)\s?\d/.test(
      text,
    ) ||
    /:$/.test(text) ||
    /:\s*[+-]?\d/.test(text) ||
    // "Qld   2,140".
    /\s{2,}\d{1,3}(?:,\d{3})+$/.test(text) ||
    /->|<-/.test(text)
  )
    return false;
  if (isDateLine(text) || isCurrencyCode(text.trim())) return false;
  if (PICTURE.test(text.trim())) return false;
  // "Source: …" and "Note: …" stand under what they speak of.
  if (/^(?:sources?|notes?|credits?|photos?|photograph|image):\s*\S/i.test(text)) return false;
  // "b. Administrative roles": a section by its letter.
  return /^(?:[a-z][.)]\s)?["“'(]?[\p{Lu}\p{Nd}]/u.test(text);
}

/** Whether the second block begins on the line after the first, with no blank line between. */
export function isAdjacent(above: Block | undefined, below: Block): boolean {
  if (above?.kind !== 'paragraph' || below.kind !== 'paragraph') return false;
  return lineAt(below.content, 0) - lineAt(above.content, above.content.text.length) === 1;
}

const isFigureBlock = (block: Block | undefined): boolean =>
  block !== undefined && block.kind === 'paragraph' && isFigureAlone(block.content.text);

/** Fewer names over cards alike may be anything. */
const FEWEST_CARDS = 3;

/**
 * "Specialist dietitians", "Band 6", "£35,480 - £42,710", and the same again: the names that stand over labels which begin
 * with one word. Each begins a section of its own, that may hold more cards: "Upper range", "Max", "£37,490", "Min", "£34,870".
 */
function namesOverCards(blocks: readonly Block[]): Set<Block> {
  const counts = new Map<string, number>();
  for (const at of blocks.keys()) {
    const word = labelAt(blocks, at);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const names = blocks.filter((block, at) => {
    const word = labelAt(blocks, at + 1);
    return (
      block.kind === 'paragraph' &&
      couldTitle(block.content.text) &&
      !/\d/.test(block.content.text) &&
      !isFigureBlock(block) &&
      word !== null &&
      (counts.get(word) ?? 0) >= FEWEST_CARDS &&
      (counts.get(firstWordOf(block.content.text)) ?? 0) === 0
    );
  });
  return names.length >= FEWEST_CARDS ? new Set(names) : new Set();
}

/** The first word of a label that stands right over a figure; null where none does. */
function labelAt(blocks: readonly Block[], at: number): string | null {
  const label = blocks[at];
  const isLabel = label?.kind === 'paragraph' && couldTitle(label.content.text) && !isFigureBlock(label);
  return isLabel && isFigureBlock(blocks[at + 1]) ? firstWordOf(label.content.text) : null;
}

const firstWordOf = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Longest stack of cards that is taken for one; a whole page without blank lines is none. */
const LONGEST_STACK = 40;

/** The short lines that stand without a gap in one stack with a figure: labels and units, and no headings. */
function stackedBlocks(blocks: readonly Block[]): Set<Block> {
  const stacked = new Set<Block>();
  let from = 0;
  for (let at = 1; at <= blocks.length; at++) {
    const above = blocks[at - 1];
    const below = blocks[at];
    if (below !== undefined && isAdjacent(above, below) && isStackLine(above) && isStackLine(below)) continue;
    const stack = blocks.slice(from, at);
    if (stack.length > 1 && stack.length <= LONGEST_STACK && stack.some(isFigureBlock))
      for (const block of stack) stacked.add(block);
    from = at;
  }
  return stacked;
}

const isStackLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  (isFigureAlone(block.content.text) || shapeOf(block.content.text) === 'short');

/** Whether more of the same card follows: a figure within the next few short lines. */
function isCardTail(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  const following = blocks[index + 2];
  return (
    next?.kind === 'paragraph' &&
    shapeOf(next.content.text) === 'short' &&
    (isFigureBlock(following) || following === undefined)
  );
}
