import { join } from 'node:path';
import sirv from 'sirv';

/** What is used of Vite's development server and of the integration that Astro calls. */
interface DevServer {
  middlewares: { use(path: string, handler: ReturnType<typeof sirv>): void };
}
interface AstroIntegration {
  name: string;
  hooks: { 'astro:server:setup'(options: { server: DevServer }): void };
}

/**
 * Serves the search index of the last build while the site is being edited: pages are made anew at each request then,
 * but the index is not. Where nothing was built yet, the search page says what to run.
 * @param root the root of the checkout, absolute
 * @param base the path that the site stands below: "/" or "/side-by-side"
 */
export function serveLastIndex(root: string, base: string): AstroIntegration {
  return {
    name: 'serve-last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          `${base.replace(/\/$/, '')}/pagefind`,
          sirv(join(root, 'dist/pagefind'), { dev: true }),
        );
      },
    },
  };
}
