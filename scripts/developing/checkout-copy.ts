import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What the development server works with. */
const PARTS = [
  'src',
  'scripts',
  'content',
  'seeds',
  'docs',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Copies a checkout into an empty folder, so that content can be changed there and nothing is lost. Packages are linked,
 * each by itself: what programs keep beside them is the copy's own.
 */
export function copyCheckout(root: string, folder: string): void {
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}
