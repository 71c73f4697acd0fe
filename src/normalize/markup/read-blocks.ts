import type { Nodes, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from './blocks.ts';
import { partsAmount } from './line-shape.ts';
import type { RestoredText } from './restore-markup.ts';
import { type SpannedText, trimSpanned } from './spanned-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Deeper nesting than any article has; what stands below it is read as flat text. */
const DEEPEST = 6;

/** Takes restored Markdown; gives its headings, paragraphs, list items and tables in the order of the source. */
export function readBlocks(restored: RestoredText): Block[] {
  const root: Root = parser.parse(restored.lines.join('\n'));
  const blocks: Block[] = [];
  for (const node of root.children) readNode(node, 0);
  return blocks;

  function readNode(node: RootContent, depth: number): void {
    switch (node.type) {
      case 'heading':
        blocks.push({
          kind: 'heading',
          level: node.depth,
          content: spannedOf(node.children, node, restored),
        });
        break;
      case 'paragraph':
        blocks.push({ kind: 'paragraph', content: spannedOf(node.children, node, restored) });
        break;
      case 'code':
      case 'html': {
        const content = plainSpanned(node, node.value, restored);
        if (content.text !== '') blocks.push({ kind: 'paragraph', content });
        break;
      }
      case 'blockquote':
        if (depth < DEEPEST) for (const child of node.children) readNode(child, depth + 1);
        break;
      case 'list':
        for (const item of node.children)
          for (const child of item.children) {
            if (child.type === 'paragraph')
              blocks.push({ kind: 'item', depth, content: spannedOf(child.children, child, restored) });
            else if (depth < DEEPEST) readNode(child, depth + 1);
          }
        break;
      case 'table':
        blocks.push({
          kind: 'table',
          rows: node.children.map((row) => row.children.map((cell) => cellOf(cell, restored))),
        });
        break;
      default:
        break;
    }
  }
}

function cellOf(cell: TableCell, restored: RestoredText): SpannedText {
  return spannedOf(cell.children, cell, restored);
}

/** The text of inline nodes, without their markup, each part on its line. */
function spannedOf(children: readonly PhrasingContent[], parent: Nodes, restored: RestoredText): SpannedText {
  let text = '';
  // The line of the restored text. It is counted as well as read off the nodes: what the parser makes of a bare
  // address ("https://…") and of the words beside it bears no position.
  let line = parent.position?.start.line ?? 1;
  const starts: { at: number; line: number }[] = [{ at: 0, line: lineOfSource(line, restored) }];
  const mark = () => {
    const source = lineOfSource(line, restored);
    if (source !== starts.at(-1)?.line) starts.push({ at: text.length, line: source });
  };
  let isBehindMark = false;
  const add = (node: PhrasingContent): void => {
    if (node.position !== undefined) line = node.position.start.line;
    if (node.type !== 'text') isBehindMark = true;
    const written = node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    // "$50**5050**": figures on the two sides of a mark are no one number.
    if (isBehindMark && /\d$/.test(text) && /^[.,]?\d/.test(written)) text += ' | ';
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        node.value.split('\n').forEach((part, index) => {
          if (index > 0) {
            text += partsAmount(text, part) ? ' | ' : ' ';
            line++;
          }
          mark();
          text += part;
        });
        break;
      case 'break':
        text += ' ';
        line++;
        break;
      case 'html':
        if (/^<\/?(?:br|p|div|td|li)\b/i.test(node.value)) text += ' ';
        break;
      case 'image':
      case 'imageReference':
        text += node.alt ?? '';
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference':
        node.children.forEach(add);
        break;
      default:
        // Other kinds come from plugins that the parser here does not use, or hold no words.
        break;
    }
    isBehindMark = node.type !== 'text';
  };
  children.forEach(add);
  return trimSpanned({ text, starts });
}

/** The lines of a block that holds no inline markup, HTML tags taken out. */
function plainSpanned(node: Nodes, value: string, restored: RestoredText): SpannedText {
  let text = '';
  const starts: { at: number; line: number }[] = [];
  value.split('\n').forEach((part, index) => {
    if (index > 0) text += ' ';
    starts.push({ at: text.length, line: lineOfSource((node.position?.start.line ?? 1) + index, restored) });
    text += part.replace(/<[^<>]{0,300}>/g, ' ');
  });
  if (starts[0] === undefined)
    starts.push({ at: 0, line: lineOfSource(node.position?.start.line ?? 1, restored) });
  return trimSpanned({ text, starts });
}

/** The source's line of a restored one; a line that only the restoring added stands for the last one before it. */
function lineOfSource(start: number, restored: RestoredText): number {
  for (let line = start; line >= 1; line--) {
    const source = restored.sourceLines[line - 1];
    if (source !== undefined && source > 0) return source;
  }
  return restored.sourceLines.find((source) => source > 0) ?? 1;
}
