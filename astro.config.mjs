import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { addForm } from './scripts/building/add-form.ts';
import { siteMap } from './scripts/building/site-map.ts';
import { editorsDesk } from './scripts/developing/editors-desk.ts';
import { serveLastIndex } from './scripts/developing/serve-last-index.ts';
import { formSettings } from './src/domain/form-settings.ts';
import { views } from './src/views/astro-renderer.ts';

// Where the site will stand. Both are asked of the environment, so that one checkout serves any host:
// SITE_URL is the origin ("https://careers.example"), BASE_PATH a folder below it ("/side-by-side").
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

const { isListed, withDate } = siteMap({ root: import.meta.dirname, base });

/**
 * What a script asks for later ("import()") is asked for plainly. Vite would put a helper before it that fetches style sheets
 * of its own and parts ahead; there are none here, and the helper weighs more than many a page's whole script.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configResolved: ({ environments }) => {
    // Astro sets this itself, after what is configured.
    environments.client.build.modulePreload = false;
  },
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  site,
  base,
  // scripts/build.ts sets this, so that the last good dist/ stays until the new one is whole.
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default eats the white space around inline links.
  compressHTML: true,
  build: {
    // Everything external: the content security policy then needs no hash and no exception.
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
  },
  integrations: [
    mdx(),
    views(),
    addForm(formSettings(process.env)),
    sitemap({ filter: isListed, serialize: withDate }),
    serveLastIndex(import.meta.dirname, base),
    editorsDesk(import.meta.dirname),
  ],
  devToolbar: { enabled: false },
});
