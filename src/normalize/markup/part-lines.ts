import type { Block } from './blocks.ts';
import { sliceSpanned, trimSpanned } from './spanned-text.ts';

/**
 * Where the lines of a card were run together: a label of pay or of jobs right behind a small letter, a number or a bracket
 * ("Gas plant operatorsMedian annual wage: $69,320"), and the next number of a list right behind a figure ("8.7%10. Streetcar operators").
 */
const GLUED =
  /(?<=[\p{Ll}\d%)])(?=(?:(?:Median|Average|Mean|Typical) (?:annual|hourly|yearly|weekly|on-the-job|entry-level)|Total employment|Employment growth|Number of jobs|Job growth|Projected growth)\b[^:.;]{0,40}:)|(?<=\p{Ll})(?=A (?:quarter|tenth|third|half) )|(?<=[%)])(?=\d{1,2}\. \p{Lu}\p{Ll}{2})|(?<=[€£$]\d{1,3}(?:,\d{3})+)(?=(?:(?:Point|Step|Level|Grade|Year|Increment) \d{1,2}|LSI ?[12]?|Max|Top)\s?[€£$:])|\s?<br ?\/?>\s?/gu;

/** Parts the paragraphs whose lines were run together. Every part knows its line of the source. */
export const partLines = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
    const { content } = block;
    const cuts = [...content.text.slice(0, LONGEST).matchAll(GLUED)];
    if (cuts.length === 0) return [block];
    const ends = [...cuts.map(({ index }) => index), content.text.length];
    const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
    return starts.flatMap((start, order) => {
      const part = trimSpanned(sliceSpanned(content, start, ends[order] ?? content.text.length));
      return part.text === '' ? [] : [{ kind: 'paragraph', content: part } satisfies Block];
    });
  });

/** So much of a paragraph is looked at; what is longer is no card. */
const LONGEST = 2_000;
