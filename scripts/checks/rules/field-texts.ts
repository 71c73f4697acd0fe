import type { Check } from '../check.ts';
import { type Finding, finding, replacing } from '../finding.ts';
import { type Content, mdxFiles, type WrittenFile } from '../read-content.ts';
import type { PlacedText } from '../yaml-text.ts';

/** Every place where front matter holds words that a page shows. */
const SHOWN = [
  ['title'],
  ['aliases', '*'],
  ['summary'],
  ['nearest', '*', 'why'],
  ['chooseA', '*', 'text'],
  ['chooseB', '*', 'text'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00A0',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&hellip;': '…',
};
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/gi;

/** Tags, links, emphasis and code: front matter is shown as it stands. */
const MARKUP =
  /<\/?[A-Za-z][^>]*>|\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|(?<![\w*])\*[^*\s][^*]*\*(?![\w*])|`[^`]+`/;

function entityFinding({ file, text, placeAt }: WrittenFile, { place }: PlacedText): Finding[] {
  const written = text.slice(place.start, place.end);
  return [...written.matchAll(ENTITY)].map(({ 0: entity, index }) => {
    const letter = ENTITIES[entity.toLowerCase()];
    const at = placeAt(place.start + index, place.start + index + entity.length);
    // A quotation mark could end the value that it stands in.
    const isSafe =
      letter !== undefined &&
      !/["'<>]/.test(letter) &&
      (letter !== '&' || /^["']/.test(written) || index > 0);
    return finding({
      code: 'field-entity',
      file,
      place: at,
      wrong: `"${entity}" would be shown as it stands.`,
      expected: letter === undefined ? 'the character itself' : `the character itself: ${letter}`,
      next: 'Write the character; only the prose below the front matter knows such names.',
      fix: isSafe ? replacing(at, letter) : null,
    });
  });
}

function markupFinding({ file, text, placeAt }: WrittenFile, { place }: PlacedText): Finding[] {
  const match = MARKUP.exec(text.slice(place.start, place.end));
  if (match === null) return [];
  return [
    finding({
      code: 'field-markup',
      file,
      place: placeAt(place.start + match.index),
      wrong: `"${match[0]}" would be shown as it stands.`,
      expected: 'plain words: front matter knows no tags, links or emphasis',
      next: 'Write it without, or say it in the prose below. Sources of a field stand in a field of their own.',
    }),
  ];
}

const ends = (text: string): boolean => /[.!?…]["”’)]?$/.test(text.trim());

/** Where a text that may stand in quotes ends. */
function endOf(text: string, { start, end }: PlacedText['place']): number {
  return /^["']/.test(text.slice(start, end)) ? end - 1 : end;
}

function stopFindings(content: Content, written: WrittenFile): Finding[] {
  const { file, text, frontMatter, placeAt } = written;
  const summaries = (frontMatter?.textsAt(['summary']) ?? []).filter(
    (summary) => summary.text.trim() !== '' && !ends(summary.text),
  );
  const reasons = (content.comparisons.includes(written) ? ['chooseA', 'chooseB'] : [])
    .flatMap((field) => frontMatter?.textsAt([field, '*', 'text']) ?? [])
    .filter((reason) => /[^.]\.$/.test(reason.text));
  const isOneLine = ({ place }: PlacedText): boolean => !text.slice(place.start, place.end).includes('\n');
  return [
    ...summaries.map((summary) => {
      const end = endOf(text, summary.place);
      return finding({
        code: 'full-stop',
        file,
        place: placeAt(end),
        wrong: 'The summary ends without a full stop.',
        expected: 'a whole sentence',
        next: 'End it with a full stop.',
        fix: isOneLine(summary) ? replacing({ start: end, end }, '.') : null,
      });
    }),
    ...reasons.map((reason) => {
      const end = endOf(text, reason.place);
      return finding({
        code: 'full-stop',
        file,
        place: placeAt(end - 1),
        wrong: 'The reason ends with a full stop.',
        expected: 'words that complete "… may suit you if you …", without a full stop',
        next: 'Take the full stop out.',
        fix: isOneLine(reason) ? replacing({ start: end - 1, end }, '') : null,
      });
    }),
  ];
}

export const fieldTexts: Check = {
  name: 'field-texts',
  describe:
    'What front matter says can be shown as it stands: plain words, with a full stop where one belongs.',
  examines: 'profiles and comparisons',
  codes: ['field-entity', 'field-markup', 'full-stop'],
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap((written) => [
        ...SHOWN.flatMap((path) => written.frontMatter?.textsAt(path) ?? []).flatMap((text) => [
          ...entityFinding(written, text),
          ...markupFinding(written, text),
        ]),
        ...stopFindings(content, written),
      ]),
    };
  },
};
