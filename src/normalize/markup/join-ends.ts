import type { Block, Paragraph } from './blocks.ts';
import { joinSpanned, lineAt, type SpannedText } from './spanned-text.ts';

const LOW = /^(?:min(?:imum)?|from)\s?:?\s(?=[$€£₹]\s?\d[\d.,]{0,14}k?(?:\s?\/\s?\w{1,5})?$)/i;
const HIGH = /^(?:max(?:imum)?|to)\s?:?\s(?=[$€£₹]\s?\d[\d.,]{0,14}k?(?:\s?\/\s?\w{1,5})?$)/i;

/**
 * Web pages stack the two ends of a range on lines of their own: "Min $51,000", "Max $102,000". Makes of each
 * such pair a table of one row, whose columns are the ends.
 */
export function joinEnds(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const low = blocks[at];
    const high = blocks[at + 1];
    const pair = low === undefined || high === undefined ? null : pairOf(low, high);
    const range = rangeOf(blocks, at);
    if (pair !== null) at++;
    else if (range !== null) at += 2;
    const kept = pair ?? range ?? low;
    if (kept !== undefined) out.push(kept);
  }
  return out;
}

function pairOf(low: Block, high: Block): Block | null {
  if (low.kind !== 'paragraph' || high.kind !== 'paragraph') return null;
  const from = LOW.exec(low.content.text);
  const to = HIGH.exec(high.content.text);
  if (from === null || to === null) return null;
  const blank = cut(low, 0, 0);
  return {
    kind: 'table',
    rows: [
      [blank, cut(low, 0, from[0].length), cut(high, 0, to[0].length)],
      [blank, cut(low, from[0].length), cut(high, to[0].length)],
    ],
  };
}

const STAGED =
  /^([$€£₹]\s?\d[\d.,]{0,14}k?)\s(?:starters?|starting|new|entry|experienced|senior|highly experienced)$/i;

/** The paragraph of a range whose two ends stand on lines of their own with the stage they belong to. */
function rangeOf(blocks: readonly Block[], at: number): Block | null {
  const [low, joint, high] = blocks.slice(at, at + 3);
  if (low?.kind !== 'paragraph' || joint?.kind !== 'paragraph' || high?.kind !== 'paragraph') return null;
  const from = STAGED.exec(low.content.text)?.[1];
  const to = STAGED.exec(high.content.text)?.[1];
  if (from === undefined || to === undefined || !/^(?:to|-|–|—)$/i.test(joint.content.text.trim()))
    return null;
  const content = joinSpanned(joinSpanned(cut(low, 0, from.length), joint.content), cut(high, 0, to.length));
  return { kind: 'paragraph', content };
}

/** A piece of a paragraph of one line, with the line that it stands on. */
function cut({ content }: Paragraph, from: number, to?: number): SpannedText {
  return { text: content.text.slice(from, to).trim(), starts: [{ at: 0, line: lineAt(content, from) }] };
}
