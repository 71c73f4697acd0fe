import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { EDITING_FORM } from '../../src/domain/address.ts';
import type { FormSettings } from '../../src/domain/form-settings.ts';

/** What is used of the integration that Astro calls. */
interface AstroIntegration {
  name: string;
  hooks: {
    'astro:config:setup'(options: {
      command: string;
      injectRoute(route: { pattern: string; entrypoint: URL; prerender: boolean }): void;
    }): void;
  };
}

/** Adds the page and the configuration of the form for editors to a build; nothing at all where there are no settings for it. */
export function addForm(settings: FormSettings | null): AstroIntegration {
  const entry = (name: string): URL => new URL(`../../src/form/${name}`, import.meta.url);
  return {
    name: 'editing-form',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (settings === null || command !== 'build') return;
        injectRoute({ pattern: EDITING_FORM, entrypoint: entry('editing-form.astro'), prerender: true });
        injectRoute({
          pattern: `${EDITING_FORM}config.json`,
          entrypoint: entry('config.json.ts'),
          prerender: true,
        });
      },
    },
  };
}

/** The files of the form that npm installs: Sveltia CMS as it is built for sites that bring all of it themselves. */
const PACKAGE = 'node_modules/@sveltia/cms';

/** Maps for debugging, and what works on pictures: the form has none. */
const LEFT_OUT = /\.map$|(?:heic|webp)[^/]*$|marker-icon[^/]*$/;

/**
 * Copies the form's program, its fonts and its license from the installed package into a built site, as they are.
 * @throws when the package is not installed
 */
export function copyForm(root: string, folder: string): void {
  const from = join(root, PACKAGE);
  if (!existsSync(join(from, 'npm/index.js')))
    throw new Error(
      'The form for editors is not installed: run `npm ci`, without leaving out what is for development.',
    );
  const to = join(folder, EDITING_FORM, 'sveltia');
  cpSync(join(from, 'npm'), to, {
    recursive: true,
    dereference: true,
    filter: (path) => !LEFT_OUT.test(path),
  });
  cpSync(join(from, 'LICENSE.txt'), join(to, 'LICENSE.txt'));
}
