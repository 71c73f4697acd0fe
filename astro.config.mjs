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
 * What the pages of pay have in common comes in one file: cut in eight, as it would be, it travels heavier and asks eight
 * times. How dates are said is needed where no pay is, and stays apart.
 */
const sharedParts = [
  { name: 'dates', test: /[\\/]src[\\/]domain[\\/]date-words\.ts$/, priority: 2 },
  {
    name: 'figures',
    test: /[\\/]src[\\/](?:domain[\\/](?:salary-words|record-flags)|charts[\\/](?:axis|pay-chart)|views[\\/](?:pay-chart|jsx[\\/]jsx-runtime))\.tsx?$/,
    priority: 1,
  },
];

/** Vite's part that fetches the style sheets of what a script asks for later, and other scripts ahead of it. */
const PRELOADING = 'native:import-analysis-build';

/**
 * How scripts are cut, and how one asks for another. What a script asks for later ("import()") is asked for plainly: Vite
 * would wrap each request in a helper for style sheets of its own; there are none here, and the helper weighs more than many
 * a page's whole script.
 */
const scriptsAsTheyTravel = {
  name: 'scripts-as-they-travel',
  configResolved: ({ environments, plugins, command }) => {
    // Astro sets these itself, after what is configured.
    const { build } = environments.client;
    build.modulePreload = false;
    build.rolldownOptions.output = {
      ...build.rolldownOptions.output,
      codeSplitting: { groups: sharedParts },
    };
    const preloading = plugins.find(({ name }) => name === PRELOADING);
    if (preloading) preloading.applyToEnvironment = () => false;
    else if (command === 'build') throw new Error(`Vite has no plugin "${PRELOADING}": see astro.config.mjs`);
  },
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
    plugins: [scriptsAsTheyTravel],
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
