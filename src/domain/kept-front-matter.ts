import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parse,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

// A form shows the fields of a file and gives back their values. Written anew from these values alone, a file would lose its
// comments and its own way of writing, and every line of its history would seem changed. So the text that was there is kept,
// and only what has another value now is written into it.

/** A file with front matter: YAML between two lines of "---", then the text. */
export interface WrittenParts {
  fields: Readonly<Record<string, unknown>>;
  /** The text, without the empty lines around it. */
  body: string;
}

const FENCED = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

/** Front matter that is none, so that no form can show its fields. */
export class NoFrontMatter extends Error {}

interface Split {
  head: string;
  /** The empty lines between the front matter and the text. */
  gap: string;
  body: string;
}

function split(text: string): Split {
  const match = FENCED.exec(text);
  if (match === null)
    throw new NoFrontMatter('The file does not begin with front matter between two lines of "---".');
  const rest = text.slice(match[0].length);
  const gap = /^\n*/.exec(rest)?.[0] ?? '';
  return { head: match[1] ?? '', gap, body: rest.slice(gap.length).trimEnd() };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}

/** A value on one line, as it is written within brackets. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isRecord(value))
    return Object.keys(value).length === 0
      ? '{}'
      : `{ ${Object.entries(value)
          .map(([key, each]) => `${inline(key)}: ${inline(each)}`)
          .join(', ')} }`;
  if (typeof value === 'string' && /[\n\r\t\u0085\u2028\u2029]/.test(value)) return JSON.stringify(value);
  const list = stringify([value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  }).trim();
  return list.slice(1, -1);
}

/** A value that stands for itself after "key: ". Only its line break goes: a hard space at its end is a part of it. */
function alone(value: unknown): string {
  if (typeof value !== 'string' || /[\n\r\t\u0085\u2028\u2029]/.test(value)) return inline(value);
  return stringify(value, { lineWidth: 0, singleQuote: true, blockQuote: false }).replace(/\n+$/, '');
}

/** The items of a list, one a line, at an indentation. */
const itemLine = (item: unknown, indent: string): string => `${indent}- ${inline(item)}\n`;

const isOfRecords = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** A new field: lists of names on one line, lists of things with fields one thing a line. */
function fieldLines(key: string, value: unknown): string {
  return isOfRecords(value)
    ? `${inline(key)}:\n${value.map((item) => itemLine(item, '  ')).join('')}`
    : `${inline(key)}: ${alone(value)}\n`;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

const rangeOf = (node: Node): [from: number, to: number] => {
  const [from, to] = node.range ?? [0, 0];
  return [from, to];
};

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** A list with one item a line that has other items now: those that stay keep their lines, with the comments above them. */
function editItems(head: string, node: YAMLSeq, value: readonly unknown[]): Edit | null {
  const items = node.items.filter(isNode);
  const [start] = rangeOf(node);
  const first = lineStart(head, start);
  const indent = head.slice(first, start);
  if (items.length !== node.items.length || items.length === 0 || !/^ *$/.test(indent)) return null;
  // What belongs to an item begins where the item before it ends, and ends with its own last line.
  const ends = items.map((item) => {
    const [, to] = rangeOf(item);
    const end = head[to - 1] === '\n' ? to : head.indexOf('\n', to) + 1;
    return end === 0 ? head.length : end;
  });
  const old = items.map((item, index) => ({
    value: item.toJSON() as unknown,
    text: head.slice(index === 0 ? first : ends[index - 1], ends[index]),
    isTaken: false,
  }));
  const lines = value.map((item) => {
    const kept = old.find((each) => !each.isTaken && isSame(each.value, item));
    if (!kept) return itemLine(item, indent);
    kept.isTaken = true;
    return kept.text;
  });
  return { from: first, to: ends.at(-1) ?? first, text: lines.join('') };
}

/** All of them together; null where one part cannot be edited in its place. */
function allEdits(parts: readonly (Edit[] | null)[]): Edit[] | null {
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

/** What has to be put where, so that a value reads as another; null where its lines have to be written anew. */
function edits(head: string, node: Node, value: unknown, isInBrackets: boolean): Edit[] | null {
  if (isSame(node.toJSON(), value)) return [];
  const inBrackets = isInBrackets || ((isMap(node) || isSeq(node)) && node.flow === true);
  if (isMap(node) && isRecord(value)) {
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    if (isSame([...keys].sort(), Object.keys(value).sort())) return editFields(head, node, value, inBrackets);
  }
  if (isSeq(node) && Array.isArray(value)) {
    if (node.items.length === value.length)
      return allEdits(
        node.items.map((item, index) => (isNode(item) ? edits(head, item, value[index], inBrackets) : null)),
      );
    if (!inBrackets && value.length > 0) {
      const edit = editItems(head, node, value);
      return edit === null ? null : [edit];
    }
    // A list in brackets that stays one, or one that is empty now.
    if (inBrackets && !isOfRecords(value)) {
      const [from, to] = rangeOf(node);
      return [{ from, to, text: inline(value) }];
    }
    return null;
  }
  if (!isScalar(node) || node.range == null || isRecord(value) || Array.isArray(value)) return null;
  const [from, to] = rangeOf(node);
  // Texts over several lines are written anew, with their field.
  if (from === to || head.slice(from, to).includes('\n')) return null;
  return [{ from, to, text: inBrackets ? inline(value) : alone(value) }];
}

/** Null where a field's own lines have to be written anew; in the front matter itself the caller does that. */
function editFields(
  head: string,
  node: YAMLMap,
  value: Record<string, unknown>,
  isInBrackets: boolean,
): Edit[] | null {
  return allEdits(
    node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return isNode(pair.value) ? edits(head, pair.value, value[key], isInBrackets) : null;
    }),
  );
}

/** From where a field's key stands to the end of its last line. */
function wholeField(head: string, map: YAMLMap, index: number): [from: number, to: number] {
  const pair = map.items[index];
  const from = isNode(pair?.key) ? rangeOf(pair.key)[0] : 0;
  const valueEnd = isNode(pair?.value) ? rangeOf(pair.value)[1] : from;
  const end = head[valueEnd - 1] === '\n' ? valueEnd : head.indexOf('\n', valueEnd) + 1;
  return [from, end === 0 ? head.length : end];
}

function apply(text: string, changes: readonly Edit[]): string {
  return [...changes]
    .sort((one, other) => other.from - one.from)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);
}

function keptHead(head: string, fields: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(head);
  const map = document.contents;
  const expected: Record<string, unknown> = { ...(isMap(map) ? map.toJSON() : {}), ...fields };
  if (isMap(map) && document.errors.length === 0 && !map.flow) {
    const changes: Edit[] = [];
    const known = new Set<string>();
    map.items.forEach((pair, index) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      known.add(key);
      if (!Object.hasOwn(fields, key)) return;
      const value = fields[key];
      const own = isNode(pair.value) ? edits(head, pair.value, value, false) : null;
      if (own !== null) changes.push(...own);
      else {
        const [from, to] = wholeField(head, map, index);
        changes.push({ from, to, text: fieldLines(key, value) });
      }
    });
    const added = Object.entries(fields)
      .filter(([key]) => !known.has(key))
      .map(([key, value]) => fieldLines(key, value));
    const kept = apply(head, changes) + added.join('');
    // What was put together is read back: no way of writing YAML may lead to another value than the form's.
    if (parsesTo(kept, expected)) return kept;
  }
  const anew = Object.entries(expected)
    .map(([key, value]) => fieldLines(key, value))
    .join('');
  if (!parsesTo(anew, expected)) throw new Error('The fields could not be written as YAML that reads back.');
  return anew;
}

function parsesTo(head: string, expected: unknown): boolean {
  try {
    return isSame(parse(head), expected);
  } catch {
    return false;
  }
}

/** Takes a file apart. @throws NoFrontMatter; or what the YAML reader says of a fault in it */
export function readParts(text: string): WrittenParts {
  const { head, body } = split(text);
  const fields: unknown = parse(head);
  if (!isRecord(fields)) throw new NoFrontMatter('The front matter holds no fields.');
  return { fields, body };
}

/**
 * A file with other values: every line that says the same as before is left as it was, byte for byte, and fields that are not
 * among the values stay. The text ends with one line break.
 *
 * @param original the file as it was; null for a new one
 * @throws NoFrontMatter when the original has none
 */
export function writeParts(original: string | null, { fields, body }: WrittenParts): string {
  const was = original === null ? { head: '', gap: '', body: '' } : split(original);
  const gap = was.body === '' ? '\n' : was.gap;
  const text = body.replace(/^\n+/, '').trimEnd();
  return `---\n${keptHead(was.head, fields)}---\n${text === '' ? '' : `${gap}${text}\n`}`;
}
