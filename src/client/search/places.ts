// Where on a found page the words stand, and what is said there. Pagefind's own excerpts begin in the middle of a phrase;
// these begin and end where a statement does.
import { foldName } from '../../domain/folded-name.ts';
import { STATEMENT_END } from '../../domain/statement-end.ts';

/** What is used of a page as Pagefind's index holds it. Locations count words of the content. */
export interface IndexedPage {
  content: string;
  locations: readonly number[];
  anchors: readonly { element: string; id: string; text?: string | null; location: number }[];
}

export interface SnippetPart {
  text: string;
  /** Whether it was searched for. */
  marked: boolean;
}

/** A place on a page at which the words stand. */
export interface Place {
  /** The anchor to lead to; null for the top of the page. */
  anchor: string | null;
  /** The heading that it stands under; null above the first one. */
  heading: string | null;
  snippet: SnippetPart[];
  /** The words that are marked, folded, each once. */
  words: string[];
}

/** The longest statement that is shown whole, in words. */
const MOST_WORDS = 32;

/** How far before a hit a long statement may begin, in words. */
const LEAD = 14;

const isHeading = (element: string): boolean => /^h[1-6]$/i.test(element);

/** A word that ends a sentence, unless it is an abbreviation or an initial. */
const endsSentence = (word: string): boolean =>
  /[.?!]["”’)]*$/.test(word) && !/^(?:vs|e\.g|i\.e|etc|no|dr|mr|ms|st|[a-z](?:\.[a-z])*)\.$/i.test(word);

const withoutEnds = (text: string): string => text.replaceAll(STATEMENT_END, ' ').replace(/\s+/g, ' ').trim();

/** Whether a word is more than a mark: what parts the links of a cell that are not searched is left there alone. */
const saysAnything = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** The words of a statement around a location: from its first to after its last. */
function statementAt(words: readonly string[], location: number, from: number, to: number): [number, number] {
  const ends = (at: number): boolean => words[at] === STATEMENT_END || endsSentence(words[at] ?? '');
  let start = location;
  while (start > from && !ends(start - 1)) start -= 1;
  let end = location;
  while (end < to && !ends(end)) end += 1;
  return [start, Math.min(to, words[end] === STATEMENT_END ? end : end + 1)];
}

/** Shortens a long statement around its first hit, at a comma where there is one near. */
function shortened(words: readonly string[], start: number, end: number, hit: number): [number, number] {
  if (end - start <= MOST_WORDS) return [start, end];
  let from = start;
  if (hit - start > LEAD) {
    from = hit - LEAD;
    for (let at = hit; at > hit - LEAD; at -= 1)
      if (/[,;:–—]$/.test(words[at - 1] ?? '')) {
        from = at;
        break;
      }
  }
  return [from, Math.min(end, from + MOST_WORDS)];
}

/** A word without the marks around it: "(budgets)," → "(", "budgets", "),". */
function around(word: string): [string, string, string] {
  const match = /^([^\p{L}\p{N}$€£₹]*)(.*?)([^\p{L}\p{N}%]*)$/u.exec(word);
  return [match?.[1] ?? '', match?.[2] ?? word, match?.[3] ?? ''];
}

function snippetOf(
  words: readonly string[],
  [start, end]: readonly [number, number],
  whole: readonly [number, number],
  hits: ReadonlySet<number>,
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text !== '') parts.push({ text, marked });
  };
  if (start > whole[0]) add('… ', false);
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    // Cells that have nothing to search in leave nothing behind.
    if (word === STATEMENT_END && (at === start || words[at - 1] === STATEMENT_END)) continue;
    if (at > start) add(' ', false);
    if (word === STATEMENT_END) add('·', false);
    else if (!hits.has(at)) add(word, false);
    else {
      const [before, core, after] = around(word);
      add(before, false);
      add(core, true);
      add(after, false);
    }
  }
  if (end < whole[1]) add(' …', false);
  return parts;
}

/** What a snippet says, for telling whether two say the same. */
export function snippetText(snippet: readonly SnippetPart[]): string {
  return foldName(snippet.map(({ text }) => text).join(''));
}

interface Section {
  anchor: string | null;
  element: string;
  heading: string | null;
  start: number;
  end: number;
}

/** A page cut at its anchors: headings, and the records of a source, which have an address each. */
function sectionsOf({ anchors }: IndexedPage, length: number): Section[] {
  const cuts = anchors
    .filter(
      ({ element, text }) =>
        (isHeading(element) && withoutEnds(text ?? '') !== '') || /^(?:li|tr|th)$/i.test(element),
    )
    .toSorted((a, b) => a.location - b.location);
  const sections: Section[] = [
    { anchor: null, element: '', heading: null, start: 0, end: cuts[0]?.location ?? length },
  ];
  let heading: string | null = null;
  cuts.forEach(({ element, id, text, location }, index) => {
    if (isHeading(element) || /^th$/i.test(element)) heading = withoutEnds(text ?? '');
    sections.push({
      anchor: id,
      element,
      heading,
      start: location,
      end: cuts[index + 1]?.location ?? length,
    });
  });
  return sections;
}

function placeIn(words: readonly string[], section: Section, hits: readonly number[]): Place | null {
  const isHit = new Set(hits);
  // A row of a table is one statement with all its cells.
  const isRow = /^tr$/i.test(section.element);
  const statements = new Map<number, [number, number]>();
  for (const hit of hits) {
    const statement: [number, number] = isRow
      ? [section.start, section.end]
      : statementAt(words, hit, section.start, section.end);
    statements.set(statement[0], statement);
  }
  const formsIn = ([start, end]: readonly [number, number]): string[] => [
    ...new Set(
      hits.filter((hit) => hit >= start && hit < end).flatMap((hit) => foldName(words[hit] ?? '').split(' ')),
    ),
  ];
  const isOwnHeading = ([start]: readonly [number, number]): boolean =>
    start === section.start && (isHeading(section.element) || /^th$/i.test(section.element));
  const best = [...statements.values()].toSorted(
    (a, b) => formsIn(b).length - formsIn(a).length || Number(isOwnHeading(a)) - Number(isOwnHeading(b)),
  )[0];
  if (!best) return null;
  let shown = best;
  // What a heading says is said by the link already: the words below it say more.
  if (isOwnHeading(best)) {
    const after = words[best[1]] === STATEMENT_END ? best[1] + 1 : best[1];
    if (after >= section.end) return null;
    shown = statementAt(words, after, after, section.end);
  }
  const first = hits.find((hit) => hit >= shown[0] && hit < shown[1]) ?? shown[0];
  let [start, end] = shown;
  while (end > start && !saysAnything(words[end - 1] ?? '')) end -= 1;
  let { heading } = section;
  if (isRow && heading === null) {
    // A row below no heading is named by its first cell.
    const cell = words.indexOf(STATEMENT_END, start);
    heading = words.slice(start, cell).join(' ');
    start = cell + 1;
  }
  return {
    anchor: section.anchor,
    heading,
    snippet: snippetOf(words, shortened(words, start, end, Math.max(first, start)), [start, end], isHit),
    words: formsIn(best).filter((form) => form !== ''),
  };
}

/**
 * The places of a page at which the words stand, those with the most of them, in the order of the page.
 * @param most how many places at most
 * @param said what has been shown already, as snippetText gives it: no line is shown twice
 */
export function findPlaces(page: IndexedPage, most: number, said: ReadonlySet<string> = new Set()): Place[] {
  const words = page.content.split(/[^\S\uFEFF]+/);
  const locations = [...new Set(page.locations)].toSorted((a, b) => a - b);
  const told = new Set(said);
  return sectionsOf(page, words.length)
    .map((section, order) => {
      const hits = locations.filter((location) => location >= section.start && location < section.end);
      return { order, hits, place: hits.length === 0 ? null : placeIn(words, section, hits) };
    })
    .toSorted(
      (a, b) =>
        (b.place?.words.length ?? 0) - (a.place?.words.length ?? 0) ||
        b.hits.length - a.hits.length ||
        a.order - b.order,
    )
    .flatMap(({ order, place }) => {
      if (place === null) return [];
      const text = snippetText(place.snippet);
      if (text === '' || told.has(text)) return [];
      told.add(text);
      return [{ order, place }];
    })
    .slice(0, most)
    .toSorted((a, b) => a.order - b.order)
    .map(({ place }) => place);
}
