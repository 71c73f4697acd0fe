import { mdxToMdast } from 'satteri';
import type { Place } from './front-matter.ts';

/** A tag in an editor's prose, such as <Cite source="…" />. */
export interface Tag {
  name: string;
  place: Place;
  /** Attributes that are plain texts; null for one that is none: `source={…}`. */
  attributes: Map<string, string | null>;
}

export interface Prose {
  tags: Tag[];
  /** Where `import` and `export` stand. */
  modules: Place[];
  /** The first fault of syntax: the parser stops there. */
  fault: (Place & { message: string }) | null;
}

type Node = ReturnType<typeof mdxToMdast>;

const HEAD: Place = { line: 1, column: 1 };

function visit(node: Node, prose: Prose): void {
  const place = node.position ? { line: node.position.start.line, column: node.position.start.column } : HEAD;
  if (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    typeof node.name === 'string'
  )
    prose.tags.push({
      name: node.name,
      place,
      attributes: new Map(
        node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute'
            ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : null] as const]
            : [],
        ),
      ),
    });
  if (node.type === 'mdxjsEsm') prose.modules.push(place);
  if ('children' in node) for (const child of node.children) visit(child, prose);
}

/** "12:3: Unexpected … (mdx-jsx:unexpected-character)", as the parser words it. */
const PARSER_MESSAGE = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;

function faultOf(error: unknown): Prose['fault'] {
  const message = error instanceof Error ? error.message : String(error);
  const match = PARSER_MESSAGE.exec(message);
  if (!match) return { ...HEAD, message };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3] ?? message };
}

/** Reads the tags of an MDX file with the parser that Astro itself uses, so that both agree on what is well-formed. */
export function readProse(text: string): Prose {
  const prose: Prose = { tags: [], modules: [], fault: null };
  try {
    visit(mdxToMdast(text, { features: { frontmatter: true } }), prose);
  } catch (error) {
    prose.fault = faultOf(error);
  }
  return prose;
}
