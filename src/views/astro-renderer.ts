import type { AstroIntegration } from 'astro';

/**
 * Lets a page use the components of this folder as it uses .astro components. They come out as plain HTML: nothing is
 * hydrated, and a page that runs one in the browser renders it there itself.
 */
export function views(): AstroIntegration {
  return {
    name: 'views',
    hooks: {
      'astro:config:setup': ({ addRenderer }) => {
        addRenderer({
          name: 'views',
          serverEntrypoint: new URL('./render-view.ts', import.meta.url),
        });
      },
    },
  };
}
