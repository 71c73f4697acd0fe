import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts back what a build that was killed between two renames has left aside. */
export function restoreFolder(folder: string): void {
  const aside = `${folder}.last`;
  if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
}

/** Puts `fresh` in the place of `folder` by two renames, so that the folder is never there in part. */
export function replaceFolder(folder: string, fresh: string): void {
  const aside = `${folder}.last`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, aside);
  renameSync(fresh, folder);
  rmSync(aside, { recursive: true, force: true });
}
