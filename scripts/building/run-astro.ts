import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { formVariables } from '../../src/domain/form-settings.ts';
import type { SitePlace } from './build-inputs.ts';

/** Makes the pages of a site in a folder. @throws when a page could not be made */
export type PageMaker = (root: string, folder: string, place: SitePlace) => Promise<void>;

/** Runs `astro build`. Its output is shown only when it failed, save for its warnings. */
export const runAstro: PageMaker = (root, folder, { siteUrl, basePath, form }) =>
  new Promise((resolve, reject) => {
    // --force: with a warm cache Astro serves entries whose files are gone.
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          OUT_DIR: folder,
          ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }),
          ...(basePath === undefined ? {} : { BASE_PATH: basePath }),
          // Set in any case: what is built depends on the place alone.
          ...formVariables(form ?? null),
          // Tests build too, and what they read must be what is published.
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          NO_COLOR: '1',
        },
      },
    );
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => lines.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      const output = lines.join('');
      // Astro reports some faults and still exits with 0.
      if (code !== 0 || /\[ERROR\]/.test(output))
        reject(new Error(`Astro could not make the pages:\n${output.trim()}`));
      else resolve();
    });
  });
