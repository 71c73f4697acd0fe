import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

export interface Place {
  line: number;
  column: number;
}

export interface YamlFault extends Place {
  message: string;
}

/** The data at the head of a file, with the place of each field. */
export interface FrontMatter {
  data: unknown;
  faults: YamlFault[];
  /** The place of a field; of the nearest thing that encloses it where the field is missing. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of a key itself, for a field that should not be there. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
  /** Every text at a path in which "*" stands for each item of a list. What has another shape is passed over. */
  textsAt(path: readonly string[]): { text: string; place: Place }[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** Who reads the file in the end. Astro makes a date of `2026-11-22` without quotes; the normalizer leaves it a text. */
export type FrontMatterReader = 'astro' | 'normalizer';

/**
 * Reads the front matter between the two lines `---` at the head of a file, just as its later reader does, so that a
 * check neither passes nor refuses what the build sees otherwise. Null where there is none.
 */
export function readFrontMatter(text: string, reader: FrontMatterReader): FrontMatter | null {
  const match = FENCED.exec(text);
  if (match === null || match.index !== 0) return null;
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', {
    lineCounter: lines,
    customTags: reader === 'astro' ? ['timestamp'] : [],
  });
  const head: Place = { line: 1, column: 1 };
  const place = (offset: number | undefined): Place => {
    if (offset === undefined) return head;
    const { line, col } = lines.linePos(offset);
    // The line `---` stands above.
    return { line: line + 1, column: col };
  };
  const nodeAt = (path: readonly PropertyKey[]): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const keyPlace = (path: readonly PropertyKey[], key: string): Place | undefined => {
    const map = nodeAt(path);
    if (!isMap(map)) return undefined;
    const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return pair && isNode(pair.key) ? place(pair.key.range?.[0]) : undefined;
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const [last] = path.slice(length - 1, length);
      const key = typeof last === 'string' ? keyPlace(path.slice(0, length - 1), last) : undefined;
      if (key) return key;
      const node = nodeAt(path.slice(0, length));
      if (isNode(node)) return place(node.range?.[0]);
    }
    return head;
  };
  const textsBelow = (
    node: unknown,
    [step, ...rest]: readonly string[],
  ): { text: string; place: Place }[] => {
    if (step === undefined)
      return isScalar(node) && typeof node.value === 'string'
        ? [{ text: node.value, place: place(node.range?.[0]) }]
        : [];
    if (step === '*') return isSeq(node) ? node.items.flatMap((item) => textsBelow(item, rest)) : [];
    return isMap(node) ? textsBelow(node.get(step, true), rest) : [];
  };
  return {
    data: document.errors.length > 0 ? null : document.toJS(),
    faults: document.errors.map((error) => ({
      ...place(error.pos[0]),
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    })),
    placeOf,
    placeOfKey: (path, key) => keyPlace(path, key) ?? placeOf(path),
    textsAt: (path) => textsBelow(document.contents, path),
  };
}
