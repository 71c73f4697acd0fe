import type { NamedSSRLoadedRendererValue } from 'astro';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

const isView = (component: unknown): component is ComponentType<Record<string, unknown>> =>
  typeof component === 'function';

/** Astro's contract for a renderer: https://docs.astro.build/en/reference/renderer-reference/ */
const renderer: NamedSSRLoadedRendererValue = {
  name: 'views',
  check: async (component) => isView(component),
  renderToStaticMarkup: async (component, props) => {
    if (!isView(component)) throw new Error('only a component of src/views can be rendered here');
    return { html: renderToString(h(component, props)) };
  },
};

export default renderer;
