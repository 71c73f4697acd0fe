// What JSX in this folder means: HTML as text. One component thus serves a page at build time and a script in the browser,
// without a framework's bytes. The compiler calls these functions ("jsxImportSource" in tsconfig.json).

/** HTML that may stand in a page as it is. Text becomes it only by being escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Child = Html | string | number | boolean | null | undefined | readonly Child[];

interface Props {
  children?: Child;
  [attribute: string]: unknown;
}

type Component = (props: Props) => Html;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Elements without an end: https://html.spec.whatwg.org/multipage/syntax.html#void-elements, those used here. */
const VOID = new Set(['br', 'input']);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function markupOf(child: Child): string {
  if (child instanceof Html) return child.markup;
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  return typeof child === 'object' ? child.map(markupOf).join('') : escaped(String(child));
}

function attribute([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

/** An element, or what a component makes of its properties. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === 'function') return type(props);
  const { children, ...attributes } = props;
  const start = `<${type}${Object.entries(attributes).map(attribute).join('')}>`;
  return new Html(VOID.has(type) ? start : `${start}${markupOf(children)}</${type}>`);
}

export { jsx as jsxs };

/** Several elements in a row. */
export function Fragment({ children }: Props): Html {
  return new Html(markupOf(children));
}

/** Markup that is known to be safe: the text of a script that holds data, with every "<" escaped by its own rules. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

export declare namespace JSX {
  type Element = Html;
  type ElementType = string | ((props: never) => Html);
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements extends astroHTML.JSX.DefinedIntrinsicElements {}
}
