import { mdxToMdast } from 'satteri';
import { PROSE_COMPONENTS_BY_NAME } from '../../src/domain/prose-component-contract.ts';
import { HEAD, type Place } from './finding.ts';

export interface TagAttribute {
  name: string;
  /** Null where it is no plain text: `source={…}`. Empty for a bare name. */
  value: string | null;
  /** Where the name stands. */
  place: Place;
  /** Where the text stands, without its quotes; the name's place where there is none. */
  valuePlace: Place;
}

/** A tag in an editor's prose, such as <Cite source="…" />. */
export interface Tag {
  name: string;
  /** The opening tag's name, with the "<". */
  place: Place;
  attributes: TagAttribute[];
  /** Whether it takes attributes from elsewhere: `{...rest}`. */
  spreads: boolean;
  hasContent: boolean;
  /** The words between its opening and its closing tag. */
  text: string;
}

export interface Heading {
  depth: number;
  text: string;
  place: Place;
}

export interface Link {
  url: string;
  /** What a reader sees or hears of it. */
  text: string;
  place: Place;
  /** Where the address stands in the source. */
  urlPlace: Place;
}

export interface Picture {
  url: string | null;
  /** Null where there is no such attribute at all. */
  alt: string | null;
  place: Place;
}

/** A run of text in a block, or a mark that ends a claim. */
export type Piece =
  | { kind: 'text'; text: string; place: Place; isOwn: boolean }
  | { kind: 'cite'; source: string | null };

/** A paragraph, an item of a list, a heading, or a row of a table: what is read as one. */
export interface Block {
  kind: 'text' | 'heading' | 'row';
  pieces: Piece[];
}

export interface Prose {
  tags: Tag[];
  headings: Heading[];
  links: Link[];
  pictures: Picture[];
  blocks: Block[];
  /** Where `import` and `export` stand. */
  modules: Place[];
  /** `{…}` that is no comment. */
  expressions: Place[];
  /** Tables whose columns are aligned: the place of the line that says so. */
  alignedTables: Place[];
  /** The first fault of syntax: the parser stops there. */
  fault: { place: Place; message: string } | null;
}

type Node = ReturnType<typeof mdxToMdast>;
type PlaceAt = (start: number, end?: number) => Place;

/** Elements of Markdown that hold running text. */
const TEXT_BLOCKS: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'text',
  heading: 'heading',
  tableRow: 'row',
};

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string' && !node.type.startsWith('mdx')) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Name, then perhaps "=" and a text in quotes or an expression in braces. */
const ATTRIBUTE = /([\w:-]+)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'|(\{)))?/y;

/** Where each attribute of an opening tag stands; the parser tells only what it holds. */
function readAttributes(opening: string, start: number, placeAt: PlaceAt): TagAttribute[] {
  const found: TagAttribute[] = [];
  let at = /^<[\w.:-]*/.exec(opening)?.[0].length ?? 0;
  while (at < opening.length) {
    const letter = opening.charAt(at);
    if (letter === '>') break;
    if (letter === '{') {
      at = endOfBraces(opening, at);
      continue;
    }
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(opening);
    if (match === null) {
      at += 1;
      continue;
    }
    const [whole, name = '', equals, double, single, brace] = match;
    const place = placeAt(start + at, start + at + name.length);
    const text = double ?? single;
    const valueStart = start + at + name.length + (equals?.length ?? 0) + 1;
    found.push({
      name,
      value: brace === undefined ? (text ?? '') : null,
      place,
      valuePlace: text === undefined ? place : placeAt(valueStart, valueStart + text.length),
    });
    at = brace === undefined ? at + whole.length : endOfBraces(opening, at + whole.length - 1);
  }
  return found;
}

function endOfBraces(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

class ProseReader {
  readonly prose: Prose = {
    tags: [],
    headings: [],
    links: [],
    pictures: [],
    blocks: [],
    modules: [],
    expressions: [],
    alignedTables: [],
    fault: null,
  };
  private block: Block | null = null;
  private own = 0;
  private readonly text: string;
  private readonly placeAt: PlaceAt;

  constructor(text: string, placeAt: PlaceAt) {
    this.text = text;
    this.placeAt = placeAt;
  }

  private placeOf(node: Node): Place {
    const from = node.position?.start.offset;
    return from === undefined ? HEAD : this.placeAt(from, node.position?.end.offset ?? from);
  }

  visit(node: Node): void {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    // The words of a tag that stands on one line have no paragraph around them.
    const holdsWords = isTag && node.children.some(({ type }) => type === 'text');
    const kind =
      this.block === null ? (TEXT_BLOCKS[node.type] ?? (holdsWords ? 'text' : undefined)) : undefined;
    if (kind !== undefined) {
      this.block = { kind, pieces: [] };
      this.prose.blocks.push(this.block);
    }
    this.note(node);
    const tag = isTag ? this.prose.tags.at(-1) : undefined;
    const isOwn = isTag && node.name === 'Own';
    if (isOwn) this.own += 1;
    if ('children' in node) for (const child of node.children) this.visit(child);
    // A mark bears what stands before it: that of a quotation, the words quoted.
    if (tag && PROSE_COMPONENTS_BY_NAME.get(tag.name)?.props.source)
      this.block?.pieces.push({
        kind: 'cite',
        source: tag.attributes.find(({ name }) => name === 'source')?.value ?? null,
      });
    if (isOwn) this.own -= 1;
    if (kind !== undefined) this.block = null;
  }

  private note(node: Node): void {
    const place = this.placeOf(node);
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.block?.pieces.push({ kind: 'text', text: node.value, place, isOwn: this.own > 0 });
        break;
      case 'break':
      case 'tableCell':
        this.block?.pieces.push({ kind: 'text', text: ' ', place, isOwn: false });
        break;
      case 'heading':
        this.prose.headings.push({ depth: node.depth, text: textOf(node), place });
        break;
      case 'link':
      case 'definition':
        this.prose.links.push({
          url: node.url,
          text: node.type === 'definition' ? node.identifier : textOf(node),
          place,
          urlPlace: this.findIn(place, node.url),
        });
        break;
      case 'image':
        this.prose.pictures.push({ url: node.url, alt: node.alt ?? '', place });
        this.block?.pieces.push({ kind: 'text', text: node.alt ?? '', place, isOwn: this.own > 0 });
        break;
      case 'table':
        if (node.align?.some((align) => align !== null))
          this.prose.alignedTables.push(this.secondLine(place));
        break;
      case 'mdxjsEsm':
        this.prose.modules.push(place);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^(?:\s*\/\*[\s\S]*?\*\/\s*)*$/.test(node.value)) this.prose.expressions.push(place);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.noteTag(node, place);
        break;
      default:
        break;
    }
  }

  private noteTag(
    node: Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
    place: Place,
  ): void {
    const name = node.name ?? '';
    const contentStart = node.children[0]?.position?.start.offset ?? place.end;
    const attributes = readAttributes(this.text.slice(place.start, contentStart), place.start, this.placeAt);
    const textOfAttribute = (wanted: string): string | null =>
      attributes.find((attribute) => attribute.name === wanted)?.value ?? null;
    this.prose.tags.push({
      name,
      place: this.placeAt(place.start, place.start + 1 + name.length),
      attributes,
      spreads: node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute'),
      text: textOf(node).trim(),
      hasContent: textOf(node).trim() !== '' || node.children.some(({ type }) => type.startsWith('mdxJsx')),
    });
    if (name === 'img')
      this.prose.pictures.push({
        url: textOfAttribute('src'),
        alt: attributes.some((attribute) => attribute.name === 'alt') ? textOfAttribute('alt') : null,
        place,
      });
    if (name === 'a') {
      const address = attributes.find((attribute) => attribute.name === 'href');
      if (address?.value !== undefined && address.value !== null)
        this.prose.links.push({
          url: address.value,
          text: textOf(node),
          place,
          urlPlace: address.valuePlace,
        });
    }
  }

  private findIn(place: Place, words: string): Place {
    const at = this.text.lastIndexOf(words, place.end);
    return at < place.start || words === '' ? place : this.placeAt(at, at + words.length);
  }

  private secondLine({ start, end }: Place): Place {
    const from = this.text.indexOf('\n', start) + 1;
    const to = this.text.indexOf('\n', from);
    return from === 0 ? this.placeAt(start) : this.placeAt(from, to < 0 ? end : to);
  }
}

/** "12:3: Unexpected … (mdx-jsx:unexpected-character)", as the parser words it. */
const PARSER_MESSAGE = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

function faultOf(error: unknown, text: string, placeAt: PlaceAt): Prose['fault'] {
  const message = error instanceof Error ? error.message : String(error);
  const match = PARSER_MESSAGE.exec(message);
  if (!match) return { place: HEAD, message };
  const lines = text.split('\n');
  const before = lines.slice(0, Number(match[1]) - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { place: placeAt(before + Number(match[2]) - 1), message: match[3] ?? message };
}

/** Reads an MDX file with the parser that Astro itself uses, so that both agree on what is well-formed. */
export function readProse(text: string, placeAt: PlaceAt): Prose {
  const reader = new ProseReader(text, placeAt);
  try {
    reader.visit(mdxToMdast(text, { features: { frontmatter: true } }));
  } catch (error) {
    return { ...reader.prose, fault: faultOf(error, text, placeAt) };
  }
  return reader.prose;
}
