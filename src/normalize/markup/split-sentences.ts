import { type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop that ends an abbreviation and not a sentence. */
const ABBREVIATED =
  /(?:^|[\s("“'])(?:vs|e\.g|i\.e|approx|ca|c|Inc|Ltd|Co|Corp|Dr|Mr|Mrs|Ms|St|No|Jr|Sr|Rs|est|avg|p\.a|U\.S|U\.K|U\.S\.A|Ph\.D|Pharm\.D|Psy\.D|Ed\.D|B\.Sc|M\.Sc|B\.Tech|M\.Tech|a\.m|p\.m|[A-Z])\.\s*$/iu;

/** Takes a run of text; gives its sentences with their lines. "vs.", "U.S." and "Rs." end none. */
export function splitSentences(content: SpannedText): SpannedText[] {
  const sentences: SpannedText[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(content.text)) {
    const end = index + segment.length;
    const rest = content.text.slice(end, end + 12);
    if (
      end < content.text.length &&
      ABBREVIATED.test(content.text.slice(Math.max(0, end - 14), end)) &&
      !isSureEnd(content.text, end, rest)
    )
      continue;
    sentences.push(trimSpanned(sliceSpanned(content, from, end)));
    from = end;
  }
  if (from < content.text.length)
    sentences.push(trimSpanned(sliceSpanned(content, from, content.text.length)));
  return sentences.filter(({ text }) => text !== '');
}

/** "… in the U.S. The average …": an abbreviation may close a sentence when an article or pronoun opens the next. */
function isSureEnd(text: string, end: number, rest: string): boolean {
  return (
    /(?:U\.S|U\.K|p\.a)\.\s*$/.test(text.slice(Math.max(0, end - 8), end)) &&
    /^(?:The|A|An|In|It|They|This|That|However)\s/.test(rest)
  );
}
