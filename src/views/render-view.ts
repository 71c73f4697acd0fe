import type { NamedSSRLoadedRendererValue } from 'astro';
import { Html } from './jsx/jsx-runtime.ts';

const isView = (component: unknown): component is (props: Record<string, unknown>) => unknown =>
  typeof component === 'function';

/** Astro's contract for a renderer: https://docs.astro.build/en/reference/renderer-reference/ */
const renderer: NamedSSRLoadedRendererValue = {
  name: 'views',
  check: async (component) => isView(component),
  renderToStaticMarkup: async (component, props) => {
    const html = isView(component) ? component(props) : null;
    if (!(html instanceof Html)) throw new Error('only a component of src/views can be rendered here');
    return { html: html.markup };
  },
};

export default renderer;
