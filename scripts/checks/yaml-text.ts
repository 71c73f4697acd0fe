import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { HEAD, type Place } from './finding.ts';

export interface YamlFault {
  place: Place;
  message: string;
}

/** A text in the data, with the place of its value as written, quotes included. */
export interface PlacedText {
  text: string;
  place: Place;
}

/** The data of a file, with the place of each field: front matter, or a whole YAML file. */
export interface YamlText {
  data: unknown;
  faults: YamlFault[];
  /** The place of a field's key; of the nearest thing that encloses it where the field is missing. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of a key itself, for a field that should not be there. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
  /** The place of a value as written; null where there is none. */
  placeOfValue(path: readonly PropertyKey[]): Place | null;
  /** Every text at a path in which "*" stands for each item of a list, and "0" for its first. What has another shape is passed over. */
  textsAt(path: readonly string[]): PlacedText[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

/** Who reads the data in the end. Astro makes a date of `2026-11-22` without quotes; the normalizer leaves it a text. */
export type YamlReader = 'astro' | 'normalizer';

/**
 * Reads the front matter between the two lines `---` at the head of a file, just as its later reader does, so that a
 * check neither passes nor refuses what the build sees otherwise. Null where there is none.
 */
export function readFrontMatter(
  text: string,
  reader: YamlReader,
  placeAt: (start: number, end?: number) => Place,
): YamlText | null {
  const match = FENCED.exec(text);
  if (match === null || match.index !== 0) return null;
  return readYaml(match[1] ?? '', reader, text.indexOf('\n') + 1, placeAt);
}

/** Reads YAML that starts at an offset of its file. */
export function readYaml(
  yaml: string,
  reader: YamlReader,
  offset: number,
  placeAt: (start: number, end?: number) => Place,
): YamlText {
  const document = parseDocument(yaml, { customTags: reader === 'astro' ? ['timestamp'] : [] });
  const place = (start: number | undefined, end = start): Place =>
    start === undefined ? HEAD : placeAt(start + offset, (end ?? start) + offset);
  const nodePlace = (node: unknown): Place | null =>
    isNode(node) ? place(node.range?.[0], node.range?.[1]) : null;
  const nodeAt = (path: readonly PropertyKey[]): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true);
  const keyIn = (map: unknown, key: string): unknown =>
    isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)?.key
      : undefined;
  const keyPlace = (path: readonly PropertyKey[], key: string): Place | null =>
    nodePlace(keyIn(nodeAt(path), key));
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const last = path[length - 1];
      const found =
        (typeof last === 'string' ? keyPlace(path.slice(0, length - 1), last) : null) ??
        nodePlace(nodeAt(path.slice(0, length)));
      if (found !== null) return found;
    }
    return HEAD;
  };
  const textsBelow = (node: unknown, [step, ...rest]: readonly string[]): PlacedText[] => {
    if (step === undefined)
      return isScalar(node) && typeof node.value === 'string'
        ? [{ text: node.value, place: nodePlace(node) ?? HEAD }]
        : [];
    if (isSeq(node))
      return (step === '*' ? node.items : node.items.slice(Number(step), Number(step) + 1)).flatMap((item) =>
        textsBelow(item, rest),
      );
    return isMap(node) ? textsBelow(node.get(step, true), rest) : [];
  };
  const faults = document.errors.map(
    (error): YamlFault => ({
      place: place(error.pos[0], error.pos[1]),
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    }),
  );
  let data: unknown = null;
  try {
    if (faults.length === 0) data = document.toJS();
  } catch (error) {
    // "*name" without quotes refers to a name that was never given.
    const named = /: (\S+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    const at = named === undefined ? -1 : yaml.indexOf(`*${named}`);
    faults.push({
      place: at < 0 ? place(0) : place(at, at + 1 + (named?.length ?? 0)),
      message: named === undefined ? 'It cannot be made data' : `"*${named}" refers to nothing`,
    });
  }
  return {
    data,
    faults,
    placeOf,
    placeOfKey: (path, key) => keyPlace(path, key) ?? placeOf(path),
    placeOfValue: (path) => nodePlace(nodeAt(path)),
    textsAt: (path) => textsBelow(document.contents, path),
  };
}
